"""Something over months: a line with its points, or columns with a line of another measure over them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor, log10

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.picture import Picture


class MonthPoint(Struct, frozen=True):
    """A month: the letters below it, its value (None: nothing was counted), whether that is too few to go by, the words
    that the pointer is told."""

    title: str
    value: float | None
    few: bool
    words: str


class MonthLine(Picture):
    """A line over months. A month with few cases says so in place of a point, because one answer would bend the scale
    and the line; there, and where nothing was counted, the line is broken."""

    def __init__(self, theme: Theme, *, columns: bool = False, token: Token = "accent") -> None:
        super().__init__(theme)
        self._columns, self._token = columns, token
        self.points: tuple[MonthPoint, ...] = ()
        self._low, self._high, self._tick = 0.0, 1.0, 1.0
        self.setMinimumHeight(theme.px(120))

    def show_points(self, points: Sequence[MonthPoint], *, least: float | None = None) -> None:
        """Show these months; the scale begins at `least` or below the lowest value."""
        self.points = tuple(points)
        values = [point.value for point in points if point.value is not None and not point.few]
        low = min([0.0, *values]) if least is None else least
        high = max([*values, low + 1])
        rough = max(1.0, (high - low) / 3)
        size = 10.0 ** floor(log10(rough))
        self._tick = next(size * k for k in (1, 2, 2.5, 5, 10) if size * k >= rough)
        self._low, self._high = floor(low / self._tick) * self._tick, ceil(high / self._tick) * self._tick
        self.setAccessibleName("; ".join(point.words for point in points))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(200))

    def count(self) -> int:
        return len(self.points)

    def box_of(self, place: int) -> QRectF:
        field = self._field()
        width = field.width() / max(1, len(self.points))
        return QRectF(field.left() + place * width, field.top(), width, self.height() - field.top())

    def words_of(self, place: int) -> str:
        return self.points[place].words

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if not self.points:
            return
        field, small = self._field(), theme.font("small")
        level = self._low
        while level <= self._high + self._tick / 2:
            y = round(self._y(level))
            paint.h_line(painter, field.left(), field.right(), y, theme.color("grid"))
            box = QRect(0, y - theme.px(8), int(field.left()) - theme.px(6), theme.px(16))
            paint.text(painter, box, formats.number(level), small, theme.color("text-2"), Qt.AlignmentFlag.AlignRight)
            level += self._tick
        every = max(1, ceil(theme.px(26) / max(1.0, field.width() / len(self.points))))
        for place, point in enumerate(self.points):
            if (len(self.points) - 1 - place) % every == 0:
                at = self.box_of(place)
                wide = QRect(int(at.center().x()) - theme.px(24), int(field.bottom()), theme.px(48), theme.px(22))
                paint.text(painter, wide, point.title, small, theme.color("text-2"), Qt.AlignmentFlag.AlignHCenter)
        if self._columns:
            self._paint_columns(painter)
        else:
            self._paint_line(painter)
        self.mark_current(painter)

    def _paint_columns(self, painter: QPainter) -> None:
        theme = self.theme
        for place, point in enumerate(self.points):
            if point.value is None:
                continue
            box, y = self.box_of(place), self._y(point.value)
            width = max(2.0, box.width() * 0.64)
            column = QRectF(box.center().x() - width / 2, y, width, self._y(self._low) - y)
            last = place == len(self.points) - 1
            paint.fill_box(painter, column, theme.px(2), theme.color("accent" if last else self._token))

    def _paint_line(self, painter: QPainter) -> None:
        theme = self.theme
        colour = theme.color(self._token)
        spots = [
            QPointF(self.box_of(i).center().x(), self._y(point.value))
            if point.value is not None and not point.few
            else None
            for i, point in enumerate(self.points)
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        size = theme.px(3)
        painter.setBrush(colour)
        painter.setPen(QPen(colour, 1))
        for spot in spots:
            if spot is not None:
                painter.drawEllipse(spot, size, size)
        small, low, middle = theme.font("small"), int(self._field().bottom()), Qt.AlignmentFlag.AlignHCenter
        for i, point in enumerate(self.points):
            if point.few and point.value is not None:
                box = self.box_of(i)
                where = QRect(int(box.left()), low - theme.px(20), int(box.width()), theme.px(16))
                paint.text(painter, where, tr("few"), small, theme.color("text-2"), middle)

    def _field(self) -> QRectF:
        theme = self.theme
        marks = (formats.number(self._low), formats.number(self._high))
        left = max(paint.text_width(words, theme.font("small")) for words in marks) + theme.px(10)
        return QRectF(left, theme.px(10), self.width() - left - theme.px(4), self.height() - theme.px(34))

    def _y(self, value: float) -> float:
        field = self._field()
        return field.bottom() - (value - self._low) / (self._high - self._low) * field.height()
