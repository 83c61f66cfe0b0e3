"""The right column of the card: a year of orders, the silence, and what it means."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callplanner.services.views import CustomerView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import amount, said
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import rhythm_words
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.chips import Chip
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.order_strip import MonthColumn, OrderStrip
from callplanner.ui.widgets.paint import Tone


class OrderColumn(QWidget):
    """Orders at a glance."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Label(theme, tr("Orders, 12 months"), "small", tone="text-2", weight=500)
        self._sum = Label(theme, weight=600)
        self._strip = OrderStrip(theme)
        self._sentence = Paragraph(theme)
        self._label, self._count = Chip(theme), Chip(theme)
        chips = row(self._label, self._count, spacing=theme.px(6))
        chips.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(8), 0, theme.px(8))
        layout.setSpacing(theme.px(8))
        layout.addLayout(row(self._title, None, self._sum))
        layout.addWidget(self._strip)
        layout.addWidget(self._sentence)
        layout.addLayout(chips)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def clear(self) -> None:
        """Show no orders while they are on their way."""
        self._sum.setText("")
        self._strip.show_months((), 0, "", "")
        self._sentence.set_text("")
        self._label.set_chip("")
        self._count.set_chip("")

    def show_customer(self, view: CustomerView) -> None:
        """Fill the orders of a customer."""
        rhythm = view.rhythm
        self._sum.setText(amount(view.value))
        self._sum.setToolTip(tr("Orders in the 12 months before today"))
        months = [
            MonthColumn(
                month.first,
                month.amount.cents,
                formats.month(month.first)[:1],
                f"{formats.month(month.first)} {month.first.year}: {amount(month.amount)}",
            )
            for month in view.yearly
        ]
        silent = sum(month.first > rhythm.last_order for month in view.yearly) if rhythm.last_order else 0
        late = rhythm.label in ("late", "slipping", "slipping_away", "lapsed") and rhythm.silent_days is not None
        band = tr("%Ln days", None, rhythm.silent_days) if late and rhythm.silent_days else ""
        sentence = said(rhythm.sentence)
        self._strip.show_months(months, silent if late else 0, band, sentence)
        self._sentence.set_text(sentence)
        self._label.set_chip(*_chip(rhythm.label) if rhythm.orders else ("", "neutral"))
        self._count.set_chip(tr("%Ln orders", None, rhythm.orders))


def _chip(label: str) -> tuple[str, Tone]:
    words, tone = rhythm_words(label)
    return words, tone
