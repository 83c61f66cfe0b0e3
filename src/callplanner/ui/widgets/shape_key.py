"""The key of a chart with tiers: a shape with its word for each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui.palette import tier_tokens
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class ShapeKey(QWidget):
    """Shapes and words side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._letters: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_letters(self, letters: tuple[tuple[str, str], ...]) -> None:
        """Show these tiers (letter, name)."""
        self._letters = letters
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = sum(theme.px(26) + paint.text_width(name, theme.font("small")) for _, name in self._letters)
        return QSize(width, theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        x, font = theme.px(4), theme.font("small")
        for letter, name in self._letters:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(paint.NO_PEN)
            painter.setBrush(theme.color(tier_tokens(letter)[0]))
            painter.drawPath(paint.tier_shape(letter, QPointF(x + theme.px(4), self.height() / 2), theme.px(9)))
            x += theme.px(14)
            width = paint.text_width(name, font)
            paint.text(painter, QRect(x, 0, width, self.height()), name, font, theme.color("text-2"))
            x += width + theme.px(12)
