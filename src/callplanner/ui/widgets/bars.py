"""Bars: how much of a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui.palette import Token
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class Bar(QWidget):
    """A share from 0 to 1 as a filled track. Above 1 it is full and in the colour of what does not fit."""

    def __init__(self, theme: Theme, token: Token = "accent", *, height: int = 8, width: int = 0) -> None:
        super().__init__()
        self.theme, self._token, self._height, self._width = theme, token, height, width
        self._share = 0.0
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )

    def set_share(self, share: float, words: str, token: Token | None = None) -> None:
        """Show a share; `words` say it with numerator and denominator (tooltip and screen reader)."""
        self._share = share
        self._token = token or self._token
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._width or 120), self.theme.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        share_bar(QPainter(self), self.theme, QRectF(self.rect()), self._share, self._token)


def share_bar(painter: QPainter, theme: Theme, box: QRectF, share: float, token: Token) -> None:
    """Paint a track filled to `share`; what is above 0 is always seen."""
    radius = min(theme.px(3), box.height() / 2)
    paint.fill_box(painter, box, radius, theme.color("track"))
    if share > 0:
        width = max(min(1.0, share) * box.width(), 2.0)
        paint.fill_box(
            painter, QRectF(box.x(), box.y(), width, box.height()), radius, theme.color("bad" if share > 1 else token)
        )
