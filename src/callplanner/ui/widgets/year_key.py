"""The line of key below the year of squares."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

_RAMP: tuple[Token, ...] = ("load-0", "load-1", "load-2", "load-3", "load-4")


class YearKey(QWidget):
    """empty … full, closed, today, chosen, and how a call is moved."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, centre = theme.px(12), self.height() // 2
        top = centre - side // 2
        x = self._word(painter, 0, tr("empty")) + theme.px(6)
        for token in _RAMP:
            paint.fill_box(painter, QRect(x, top, side, side), 2.5, theme.color(token))
            x += side + theme.px(3)
        x = self._word(painter, x + theme.px(3), tr("full")) + theme.px(20)
        box = QRectF(x, top, side, side)
        paint.fill_box(painter, box, 2.5, theme.color("sunken"))
        painter.setPen(QPen(theme.color("grey"), 1))
        for reach in (0.35 * side, 0.75 * side):
            across, down = QPointF(reach, 0), QPointF(0, reach)
            painter.drawLine(box.topLeft() + down, box.topLeft() + across)
            painter.drawLine(box.bottomRight() - across, box.bottomRight() - down)
        x = self._word(painter, x + side + theme.px(6), tr("closed")) + theme.px(20)
        paint.fill_box(painter, QRect(x, top, side, side), 3, None, theme.color("text"), 1.5)
        x = self._word(painter, x + side + theme.px(6), tr("today")) + theme.px(20)
        paint.fill_box(painter, QRect(x, top, side, side), 3, None, theme.color("accent"), 2)
        x = self._word(painter, x + side + theme.px(6), tr("chosen")) + theme.px(16)
        words, font = tr("drag a call onto a day to move and pin it"), theme.font("small")
        width = paint.text_width(words, font)
        if x + width < self.width():
            box_words = QRect(self.width() - width, 0, width, self.height())
            paint.text(painter, box_words, words, font, theme.color("text-2"))

    def _word(self, painter: QPainter, x: int, words: str) -> int:
        font = self.theme.font("small")
        width = paint.text_width(words, font)
        paint.text(painter, QRect(x, 0, width, self.height()), words, font, self.theme.color("text-2"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return x + width
