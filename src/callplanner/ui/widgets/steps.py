"""Steps of a longer way: done with a tick, the present one filled, the others as rings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class Steps(QWidget):
    """The steps in one line."""

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self.theme, self._words = theme, tuple(words)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_current(self, current: int) -> None:
        """Which step is under way, from 0."""
        self._current = current
        sentence = tr("Step {number} of {count}: {words}")
        self.setAccessibleName(
            sentence.format(
                number=current + 1, count=len(self._words), words=self._words[min(current, len(self._words) - 1)]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        words = sum(paint.text_width(word, theme.font("body", 600)) for word in self._words)
        return QSize(words + len(self._words) * theme.px(30) + (len(self._words) - 1) * theme.px(48), theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        x, centre, side = 0, self.height() // 2, theme.px(20)
        for number, word in enumerate(self._words):
            if number:
                paint.h_line(painter, x + theme.px(8), x + theme.px(40), centre, theme.color("edge"))
                x += theme.px(48)
            ring = QRectF(x, centre - side / 2, side, side)
            done, now = number < self._current, number == self._current
            edge = theme.color("accent-line" if done else "edge")
            ground = theme.color("accent") if now else theme.color("tint") if done else None
            paint.fill_box(painter, ring, side / 2, ground, None if now else edge)
            if done:
                icon = theme.px(12)
                painter.drawPixmap(
                    int(x + (side - icon) / 2), centre - icon // 2, theme.pixmap("check", "accent", 12, self)
                )
            else:
                painter.setFont(theme.font("small", 600))
                painter.setPen(theme.color("on-accent" if now else "text-2"))
                painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(number + 1))
            x += side + theme.px(8)
            font = theme.font("body", 600 if now else 400)
            width = paint.text_width(word, font)
            ink = theme.color("text" if now else "text-2")
            paint.text(painter, QRect(x, 0, width, self.height()), word, font, ink)
            x += width
