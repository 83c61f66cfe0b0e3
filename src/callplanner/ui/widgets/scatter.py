"""Value against days of silence, a mark for each customer. Choosing marks chooses rows, and the other way round."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import tier_tokens
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

NEVER_STRIP = 44
_TICKS = (1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)


class Point(Struct, frozen=True):
    """A customer: days since we last spoke (None: never), value a year, tier letter, words for the tooltip."""

    customer_id: int
    days: float | None
    value: float
    letter: str
    words: str


class Scatter(QWidget):
    """Silence to the right, value upwards on a logarithmic scale. A rubber band chooses, a click chooses one."""

    chosen = Signal(object)
    """A frozenset of customer ids."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._points: tuple[Point, ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._neglected_from: float | None = None
        self._symbol = ""
        self._band_from: QPoint | None = None
        self._band_to = QPoint()
        self._cache: QPixmap | None = None
        self._limits = _limits(())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    def show_points(self, points: Sequence[Point], neglected_from: float | None, symbol: str, words: str) -> None:
        """Show `points`; silence above `neglected_from` days lies in the neglected zone."""
        self._points, self._neglected_from, self._symbol = tuple(points), neglected_from, symbol
        self._limits = _limits(self._points)
        self.setAccessibleName(words)
        self._forget()

    def choose(self, ids: Collection[int]) -> None:
        """Mark customers without telling anybody."""
        self._chosen = frozenset(ids)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(340), self.theme.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._cache is None or self._cache.size() != self.size() * ratio:
            self._cache = QPixmap(self.size() * ratio)
            self._cache.setDevicePixelRatio(ratio)
            self._cache.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._cache)
            self._paint_frame(inner)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            for point in self._points:
                self._paint_mark(inner, point, chosen=False)
            inner.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._cache)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in self._points:
            if point.customer_id in self._chosen:
                self._paint_mark(painter, point, chosen=True)
        if self._band_from is not None:
            ground = QColor(self.theme.color("accent"))
            ground.setAlphaF(0.08)
            painter.setBrush(ground)
            painter.setPen(QPen(self.theme.color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self._band()), 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = self._nearest(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(point.words) if point else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._band_from = self._band_to = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band_from is not None:
            self._band_to = event.position().toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band_from is None:
            return
        band = self._band()
        self._band_from = None
        if band.width() < 4 and band.height() < 4:
            point = self._nearest(event.position().toPoint())
            found = frozenset({point.customer_id}) if point else frozenset()
        else:
            found = frozenset(p.customer_id for p in self._points if band.contains(self._place(p).toPoint()))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            found = self._chosen ^ found
        self.choose(found)
        self.chosen.emit(found)

    def _band(self) -> QRect:
        return QRect(self._band_from or QPoint(), self._band_to).normalized()

    def _nearest(self, where: QPoint) -> Point | None:
        def distance(point: Point) -> float:
            place = self._place(point)
            return math.hypot(place.x() - where.x(), place.y() - where.y())

        best = min(self._points, key=distance, default=None)
        return best if best is not None and distance(best) <= self.theme.px(10) else None

    def _forget(self) -> None:
        self._cache = None
        self.update()

    def _area(self) -> QRectF:
        theme = self.theme
        right = theme.px(8) + (theme.px(NEVER_STRIP) if any(p.days is None for p in self._points) else 0)
        return QRectF(self.rect()).adjusted(theme.px(54), theme.px(8), -right, -theme.px(36))

    def _never(self) -> QRectF:
        """The strip at the right for customers we never spoke to."""
        area, theme = self._area(), self.theme
        return QRectF(area.right() + theme.px(6), area.top(), theme.px(NEVER_STRIP - 6), area.height())

    def _place(self, point: Point) -> QPointF:
        area = self._area()
        low, high, longest = self._limits
        share = math.log(max(low, point.value) / low) / math.log(high / low)
        y = area.bottom() - area.height() * share
        if point.days is None:  # a strip of their own; the id spreads them, so that they do not hide one another
            strip = self._never()
            return QPointF(strip.left() + strip.width() * (0.15 + 0.7 * (point.customer_id * 0.6180339887 % 1)), y)
        return QPointF(area.left() + area.width() * point.days / longest, y)

    def _paint_mark(self, painter: QPainter, point: Point, *, chosen: bool) -> None:
        theme = self.theme
        size = theme.px(12 if chosen else 9)
        painter.setBrush(theme.color(tier_tokens(point.letter)[0]))
        painter.setPen(QPen(theme.color("accent" if chosen else "card"), 2 if chosen else 1))
        painter.drawPath(paint.tier_shape(point.letter, self._place(point), size))

    def _paint_frame(self, painter: QPainter) -> None:
        theme, area = self.theme, self._area()
        low, high, longest = self._limits
        small, ink = theme.font("small"), theme.color("text-2")
        if self._neglected_from is not None and self._neglected_from < longest:
            x = area.left() + area.width() * self._neglected_from / longest
            zone = QRectF(x, area.top() - theme.px(8), area.right() - x, area.height() + theme.px(8))
            painter.fillRect(zone, theme.color("warn-tint"))
            words = tr("neglected: over {days}").format(days=formats.number(self._neglected_from))
            font = theme.font("small", 500)
            where = QRect(int(x) + 3, int(zone.top()), int(zone.width()) - 3, theme.px(20))
            where.setLeft(min(where.left(), where.right() - paint.text_width(words, font) - 3))
            paint.text(painter, where, words, font, theme.color("warn-text"))
        for tick in (t for t in _TICKS if low <= t <= high):
            y = area.bottom() - area.height() * math.log(tick / low) / math.log(high / low)
            paint.h_line(painter, area.left(), area.right(), round(y), theme.color("grey" if tick == low else "grid"))
            where = QRect(0, int(y) - theme.px(8), int(area.left()) - theme.px(8), theme.px(16))
            paint.text(painter, where, formats.money(tick, self._symbol), small, ink, Qt.AlignmentFlag.AlignRight)
        beside = any(point.days is None for point in self._points)
        for days in _days_between(longest):
            x, last = area.left() + area.width() * days / longest, days == longest
            where = QRect(int(x) - theme.px(24), int(area.bottom()) + theme.px(2), theme.px(48), theme.px(16))
            if last:
                where.moveRight(int(area.right()) + theme.px(0 if beside else 8))
            align = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignHCenter
            paint.text(painter, where, formats.number(days), small, ink, align)
        if beside:
            strip = self._never()
            painter.fillRect(strip.adjusted(0, -theme.px(8), 0, 0), theme.color("warn-tint"))
            where = QRect(int(strip.left()), int(strip.bottom()) + theme.px(2), int(strip.width()), theme.px(16))
            paint.text(painter, where, tr("never"), small, ink, Qt.AlignmentFlag.AlignHCenter)
        foot = QRect(0, int(area.bottom()) + theme.px(18), int(area.right()), theme.px(16))
        paint.text(painter, foot, tr("days since we last spoke"), small, ink, Qt.AlignmentFlag.AlignRight)


def _days_between(longest: float) -> list[float]:
    """Round numbers of days along the scale, its two ends among them; at most six."""
    step = 125 if longest <= 500 else 250 * math.ceil(longest / 1250)
    ticks = [float(days) for days in range(0, int(longest), step)]
    if longest - ticks[-1] < step * 0.6:
        ticks.pop()
    return [*ticks, longest]


def _limits(points: Sequence[Point]) -> tuple[float, float, float]:
    """Lowest and highest value of the scale, and its longest silence."""
    values = sorted(max(1.0, p.value) for p in points if p.value > 0) or [10.0, 1000.0]  # those without stand below
    smallest = values[len(values) // 20]  # a few of hardly any value must not squeeze all others
    low = max((t for t in _TICKS if t <= smallest), default=_TICKS[0])
    longest = max((p.days for p in points if p.days is not None), default=365.0)
    return float(low), max(max(values) * 1.3, low * 10.0), max(250.0, math.ceil(longest / 250) * 250)
