"""Paper: cards, the sunken bands inside them, and the lines of one pixel that separate things."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callplanner.ui.metrics import RADIUS
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class Card(QWidget):
    """A white box with a line around it. `body` is its upright layout; it keeps one pixel free for the line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, dashed: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        self._dashed = dashed
        self._aimed = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)

    def set_aimed(self, aimed: bool) -> None:
        """Show that a file hangs over the card and may be dropped."""
        self._aimed = aimed
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        radius = theme.px(RADIUS)
        if not self._dashed:
            paint.fill_box(painter, self.rect(), radius, theme.color("card"), theme.color("line"))
            return
        paint.fill_box(painter, self.rect(), radius, theme.color("card"))
        width = 2.0 if self._aimed else 1.0
        pen = QPen(theme.color("accent" if self._aimed else "edge"), width)
        pen.setDashPattern([3 / width * 1.4, 2 / width * 1.4])
        painter.setPen(pen)
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)


class Band(QWidget):
    """A part of a card on another ground. `round_below` and `round_above` follow the corners of the card."""

    def __init__(
        self, theme: Theme, ground: Token = "sunken", *, round_above: bool = False, round_below: bool = False
    ) -> None:
        super().__init__()
        self.theme, self._ground = theme, ground
        self._above, self._below = round_above, round_below

    def set_ground(self, ground: Token) -> None:
        """Another ground."""
        self._ground = ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.theme.px(RADIUS) - 1
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        box = QRectF(self.rect())
        path.addRoundedRect(box, radius, radius) if self._above or self._below else path.addRect(box)
        if not self._above:
            path.addRect(box.adjusted(0, 0, 0, -radius))
        if not self._below:
            path.addRect(box.adjusted(0, radius, 0, 0))
        painter.fillPath(path.simplified(), self.theme.color(self._ground))


class Rule(QWidget):
    """A line of one pixel, lying or standing."""

    def __init__(self, theme: Theme, token: Token = "line", *, upright: bool = False, length: int = 0) -> None:
        super().__init__()
        self.theme, self._token, self._upright = theme, token, upright
        self._length = length
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if length:
            self.setSizePolicy(fixed, fixed)
        else:
            self.setSizePolicy(fixed if upright else grows, grows if upright else fixed)

    def sizeHint(self) -> QSize:
        length = self.theme.px(self._length) if self._length else 1
        return QSize(1, length) if self._upright else QSize(length, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.theme.color(self._token))


def row(*widgets: QWidget | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Widgets side by side; None is the place that takes what is left over."""
    layout = QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def column(
    *widgets: QWidget | None, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Widgets below one another; None is the place that takes what is left over."""
    layout = QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout
