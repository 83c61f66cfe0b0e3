"""The tiers as a table in which the calls a year can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from callplanner.domain.currency import total
from callplanner.services.views import TierRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.palette import tier_tokens
from callplanner.ui.phrases import amount, apart_words
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.bars import Bar
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.chips import TierLetter
from callplanner.ui.widgets.controls import Stepper
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.menus import open_menu

MOST_CALLS_A_YEAR = 366
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SETTLES_MS = 600
LEAST_WIDTH, SHARE_BAR, SHARE = 480, 6, 7
SPARE_COLUMNS = (SHARE_BAR, 3, 8, 9, SHARE)
"""The columns that give way in a narrow window, the first one first."""


class _Line(QWidget):
    """Cells of one tier; a line below separates it from the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("grid"))


class TiersCard(Card):
    """One line a tier, and the sum of everybody."""

    calls_changed = Signal(str, int)
    calls_tried = Signal(object)
    """Calls a year by tier as they stand in the fields now, before anything is changed."""
    rule_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._steppers: dict[str, Stepper] = {}
        self._names: tuple[str, ...] = ()
        self._values: dict[str, list[Label]] = {}
        self._bars: dict[str, Bar] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settle.timeout.connect(self._tell)
        self._pending: dict[str, int] = {}
        rule = Button(theme, tr("Change the rule"), kind="quiet", icon_after="chevron-down")
        rule.clicked.connect(lambda: self._open_rules(rule))
        self._detail = Label(theme, tr("by share of value"), tone="text-2")
        head = row(Label(theme, tr("Tiers"), "title"), self._detail, spacing=12, margins=(16, 8, 8, 8))
        head.addStretch(1)
        head.addWidget(rule)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.setMinimumWidth(theme.px(LEAST_WIDTH))  # not that of its columns, else none would ever give way
        self._sums: list[Label] = []
        self._cells: list[tuple[int, QWidget]] = []
        self._share_title: Label | None = None

    def show_tiers(self, tiers: Sequence[TierRow]) -> None:
        """Fill the table; it is built anew only when the tiers themselves differ."""
        names = tuple(tier.name for tier in tiers)
        if names != self._names:
            self._names = names
            self._build(tiers)
        apart = apart_words(total(tier.value for tier in tiers))
        for tier in tiers:
            stepper = self._steppers[tier.name]
            if tier.name not in self._pending:
                stepper.blockSignals(True)
                stepper.setValue(tier.calls_a_year)
                stepper.blockSignals(False)
            reach = tr("{part} of {whole}").format(
                part=formats.number(tier.reach.part), whole=formats.number(tier.reach.whole)
            )
            words = (
                tr("%Ln days", None, tier.interval_days),
                tr("%Ln days", None, tier.worst_days),
                formats.number(tier.customers),
                amount(tier.value),
                formats.percent(tier.value_share),
                formats.percent(tier.reach_rate),
                formats.number(tier.conversations),
                formats.number(tier.attempts),
            )
            for label, text in zip(self._values[tier.name], words, strict=True):
                label.setText(text)
            self._values[tier.name][5].setToolTip(reach)
            share = tr("{share} of value").format(share=formats.percent(tier.value_share))
            self._bars[tier.name].set_share(tier.value_share, " – ".join(filter(None, (share, apart))))
        self._show_sums(tiers)
        self._show_columns()

    def _build(self, tiers: Sequence[TierRow]) -> None:
        theme = self.theme
        while item := self._grid.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._steppers, self._values, self._bars, self._sums, self._cells = {}, {}, {}, [], []
        titles = (
            tr("Tier"), tr("Calls a year"), tr("Every"), tr("At worst"), tr("Customers"), tr("Value"),
            tr("Share of value"), "", tr("Reach"), tr("Conversations"), tr("Attempts"),
        )  # fmt: skip
        for place, title in enumerate(titles):
            label = Label(theme, title, "small", tone="text-2", weight=500)
            if place not in (0, 1, SHARE_BAR):
                label.setAlignment(RIGHT)
            if place == SHARE_BAR:
                self._share_title = label
            if place != SHARE:  # the title of the bar stands over its figure too
                self._put(label, 0, place, 32, span=2 if place == SHARE_BAR else 1)
        for number, tier in enumerate(tiers, 1):
            self._put(_Line(theme), number, 0, 32, span=len(titles))
            letter = QWidget()
            inner = QHBoxLayout(letter)
            inner.setContentsMargins(theme.px(16), 0, theme.px(12), 0)
            inner.setSpacing(theme.px(8))
            inner.addWidget(TierLetter(theme, tier.letter))
            inner.addWidget(Label(theme, tier_words(tier.name)))
            inner.addStretch(1)
            self._put(letter, number, 0, 32)
            stepper = self._steppers[tier.name] = Stepper(
                theme, 1, MOST_CALLS_A_YEAR, tr("Calls a year for {tier}").format(tier=tier.name)
            )
            stepper.valueChanged.connect(partial(self._on_stepped, tier.name))
            self._put(stepper, number, 1, 32)
            labels = [Label(theme, "", tone="text-2" if place in (1, 4, 5) else "text") for place in range(8)]
            self._values[tier.name] = labels
            bar = self._bars[tier.name] = Bar(theme, tier_tokens(tier.letter)[0], height=8, width=56)
            for place, label in enumerate(labels):
                label.setAlignment(RIGHT)
                self._put(label, number, (2, 3, 4, 5, 7, 8, 9, 10)[place], 32)
            self._put(bar, number, 6, 32)
        last = len(tiers) + 1
        self._put(Label(theme, tr("Everybody"), weight=600), last, 0, 32)
        for place in (4, 5, 8, 9, 10):
            label = Label(theme, "", weight=600)
            label.setAlignment(RIGHT)
            self._sums.append(label)
            self._put(label, last, place, 32)

    def _put(self, widget: QWidget, line: int, place: int, height: int, *, span: int = 1) -> None:
        theme = self.theme
        align = Qt.AlignmentFlag.AlignVCenter if isinstance(widget, (Stepper, Bar)) else Qt.AlignmentFlag(0)
        left, right = {0: (16, 4), 5: (8, 14), 6: (0, 4), 10: (8, 16)}.get(place, (8, 4))  # the bar begins in column 6
        if isinstance(widget, Label):
            widget.setContentsMargins(theme.px(left), 0, theme.px(right), 0)
        self._grid.setRowMinimumHeight(line, theme.px(height))
        self._grid.setColumnStretch(place, 0 if place in (0, 1, 6) else 1)
        self._grid.addWidget(widget, line, place, 1, span, align)
        if span == 1:
            self._cells.append((place, widget))

    def _show_sums(self, tiers: Sequence[TierRow]) -> None:
        conversations = sum(tier.conversations for tier in tiers)
        attempts = sum(tier.attempts for tier in tiers)
        value = total(tier.value for tier in tiers)
        words = (
            formats.number(sum(tier.customers for tier in tiers)),
            amount(value),
            formats.percent(conversations / attempts if attempts else None),
            formats.number(conversations),
            formats.number(attempts),
        )
        for label, text in zip(self._sums, words, strict=True):
            label.setText(text)
        self._sums[1].setToolTip(plain_tip(apart_words(value)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        """In a narrow window the columns that only explain others give way, one after the other."""
        widths: dict[int, int] = {}
        for place, widget in self._cells:
            needed = max(widget.minimumWidth(), min(widget.sizeHint().width(), widget.maximumWidth()))
            widths[place] = max(widths.get(place, 0), needed)
        hidden: set[int] = set()
        room = self.width() - self.theme.px(4)  # the edge of the card
        for place in SPARE_COLUMNS:
            if sum(widths.values()) <= room:
                break
            hidden.add(place)
            widths.pop(place, None)
        for place, widget in self._cells:
            widget.setVisible(place not in hidden)
        if self._share_title is not None:
            self._share_title.setVisible(SHARE not in hidden)
            self._share_title.setText(tr("Share") if SHARE_BAR in hidden else tr("Share of value"))
            self._share_title.setAlignment(RIGHT if SHARE_BAR in hidden else Qt.AlignmentFlag.AlignVCenter)

    def _on_stepped(self, name: str, calls: int) -> None:
        self._pending[name] = calls
        self._settle.start()
        self.calls_tried.emit({tier: stepper.value() for tier, stepper in self._steppers.items()})

    def _tell(self) -> None:
        pending, self._pending = self._pending, {}
        for name, calls in pending.items():
            self.calls_changed.emit(name, calls)

    def _open_rules(self, button: Button) -> None:
        menu = QMenu(self)
        menu.addAction(tr("By share of value: 80, 95, 99 %"), partial(self.rule_chosen.emit, "value"))
        menu.addAction(tr("By number of orders: 80, 95, 99 %"), partial(self.rule_chosen.emit, "orders"))
        open_menu(menu, button)
