"""A year of orders as one column a month, with the silence since the last order as a band."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class MonthColumn(Struct, frozen=True):
    """One month: its first day, the amount (for the height) and the words for the tooltip."""

    first: date
    amount: float
    letter: str
    words: str


class OrderStrip(QWidget):
    """Columns of the months; months without an order are a stub."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._months: tuple[MonthColumn, ...] = ()
        self._silent_from = 0
        self._silence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Sequence[MonthColumn], silent_months: int, silence: str, words: str) -> None:
        """Show `months`, oldest first; the last `silent_months` of them under the band called `silence`."""
        self._months = tuple(months)
        self._silent_from = len(self._months) - silent_months
        self._silence = silence
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(96))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if not self._months:
            return
        label_height = theme.px(20)
        floor = self.height() - label_height
        top = theme.px(10)
        pitch = self.width() / len(self._months)
        highest = max((m.amount for m in self._months), default=0) or 1
        if self._silence and self._silent_from < len(self._months):
            left = round(self._silent_from * pitch)
            band = QRect(left, 0, self.width() - left, floor)
            paint.fill_box(painter, band, theme.px(2), theme.color("bad-tint"))
            words = self._silence if paint.text_width(self._silence, theme.font("small", 500)) < band.width() else ""
            line = QRect(band.x(), theme.px(2), band.width(), theme.px(20))
            paint.text(
                painter, line, words, theme.font("small", 500), theme.color("bad-text"), Qt.AlignmentFlag.AlignHCenter
            )
        bar = min(float(theme.px(16)), pitch - theme.px(4))
        for place, month in enumerate(self._months):
            x = place * pitch + (pitch - bar) / 2
            if month.amount > 0:
                height = max(theme.px(3), (floor - top) * month.amount / highest)
                paint.fill_box(painter, QRectF(x, floor - height, bar, height), theme.px(2), theme.color("load-3"))
            else:
                painter.fillRect(QRectF(x, floor - theme.px(2), bar, theme.px(2)), theme.color("grey"))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text-2"))
            where = QRectF(place * pitch, floor, pitch, label_height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, month.letter)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._months:
            place = min(len(self._months) - 1, max(0, int(event.pos().x() * len(self._months) / max(1, self.width()))))
            QToolTip.showText(event.globalPos() + QPoint(0, 8), self._months[place].words, self)
            return True
        return super().event(event)
