"""Line icons of our own, tinted by painting: one SVG for each word, any colour, any size, any pixel density."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from callplanner.assets import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

THIN_FROM_PX = 20
STROKE_LARGE = "1.75"
STROKE_SMALL = "2"


@lru_cache(maxsize=256)
def _source(name: str, stroke: str) -> bytes:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{stroke}"').encode()


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon `name` in `colour` (#RRGGBB), `size` device-independent px square, sharp at the pixel ratio."""
    stroke = STROKE_LARGE if size >= THIN_FROM_PX else STROKE_SMALL
    data = _source(name, stroke).replace(b"currentColor", colour.encode())
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class _LineIconEngine(QIconEngine):
    """Paints an icon at whatever size and density a widget of Qt asks for."""

    def __init__(self, name: str, colour: QColor, off: QColor) -> None:
        super().__init__()
        self._name, self._colour, self._off = name, colour, off

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        colour = self._off if mode == QIcon.Mode.Disabled else self._colour
        side = min(rect.width(), rect.height())
        pixmap = icon_pixmap(self._name, colour.name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del state
        colour = self._off if mode == QIcon.Mode.Disabled else self._colour
        return icon_pixmap(self._name, colour.name(), min(size.width(), size.height()), 1.0)

    def clone(self) -> QIconEngine:
        return _LineIconEngine(self._name, self._colour, self._off)


def line_icon(name: str, colour: QColor, off: QColor) -> QIcon:
    """A QIcon for menus and other widgets of Qt's own."""
    return QIcon(_LineIconEngine(name, colour, off))


def icon_names() -> list[str]:
    """Every icon of the set, sorted."""
    return sorted(path.stem for path in (resources() / "icons").glob("*.svg"))
