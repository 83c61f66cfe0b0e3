"""The year as squares: a day a square, shade for load against capacity. One picture of fifty-two weeks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callplanner.ui import formats
from callplanner.ui.palette import load_tokens
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

CALLS_MIME = "application/x-callplanner-planned-calls"


class DaySquare(Struct, frozen=True):
    """A day: its load (calls there are / calls it can hold; None on a closed day) and the words for the tooltip."""

    load: float | None
    words: str


class YearSquares(QWidget):
    """Weeks from left to right, Monday at the top. A day can be chosen; a planned call can be dropped on one."""

    chosen = Signal(object)
    dropped = Signal(object, bytes)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._days: Mapping[date, DaySquare] = {}
        self._first = self._last = date.min
        self._today: date | None = None
        self._chosen: date | None = None
        self._target: date | None = None
        self._cache: QPixmap | None = None
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._forget)

    def show_year(self, first: date, last: date, days: Mapping[date, DaySquare], today: date, words: str) -> None:
        """Show `first` to `last`; days without a square are closed. `words` are the picture told in a sentence."""
        self._first, self._last, self._days, self._today = first, last, days, today
        self.setAccessibleName(words)
        self._forget()

    @property
    def chosen_day(self) -> date | None:
        """The day whose calls are shown."""
        return self._chosen

    def choose(self, day: date | None) -> None:
        """Mark a day without telling anybody."""
        self._chosen = day
        self.update()

    def day_at(self, where: QPoint) -> date | None:
        """The day under a point, or None."""
        if self._first == date.min:
            return None
        left, top, pitch, _ = self._grid()
        week, weekday = int((where.x() - left) // pitch), int((where.y() - top) // pitch)
        if week < 0 or not 0 <= weekday < 7:
            return None
        day = self._monday() + timedelta(days=7 * week + weekday)
        return day if self._first <= day <= self._last else None

    def square_of(self, day: date) -> QRectF:
        """Where a day is painted."""
        left, top, pitch, side = self._grid()
        place = (day - self._monday()).days
        return QRectF(left + place // 7 * pitch, top + place % 7 * pitch, side, side)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(34 + 54 * 14), self.theme.px(20 + 7 * 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(34 + 54 * 9), self.theme.px(20 + 7 * 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._first == date.min:
            return
        ratio = self.devicePixelRatioF()
        if self._cache is None or self._cache.size() != self.size() * ratio:
            self._cache = QPixmap(self.size() * ratio)
            self._cache.setDevicePixelRatio(ratio)
            self._cache.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._cache)
            self._paint_days(inner)
            inner.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._cache)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._today is not None and self._first <= self._today <= self._last:
            painter.setPen(QPen(self.theme.color("text"), 1.5))
            painter.drawRoundedRect(self.square_of(self._today).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        for day, token in ((self._chosen, "accent"), (self._target, "warn")):
            if day is not None and self._first <= day <= self._last:
                square = self.square_of(day)
                painter.setPen(QPen(self.theme.color("card"), 1.5))
                painter.drawRoundedRect(square.adjusted(0.7, 0.7, -0.7, -0.7), 2.5, 2.5)
                painter.setPen(QPen(self.theme.color("accent" if token == "accent" else "warn"), 2))
                painter.drawRoundedRect(square.adjusted(-1, -1, 1, 1), 3.5, 3.5)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            square = self._days.get(day) if day else None
            QToolTip.showText(event.globalPos(), square.words if square else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self._choose_and_tell(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        start = self._chosen or self._today
        if step is None or start is None:
            super().keyPressEvent(event)
            return
        self._choose_and_tell(min(self._last, max(self._first, start + timedelta(days=step))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CALLS_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        day = self.day_at(event.position().toPoint())
        square = self._days.get(day) if day else None
        is_open = square is not None and square.load is not None
        self._target = day if is_open else None
        self.update()
        event.setAccepted(is_open)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        day, self._target = self._target, None
        self.update()
        if day is not None:
            event.acceptProposedAction()
            self.dropped.emit(day, event.mimeData().data(CALLS_MIME).data())

    def _choose_and_tell(self, day: date) -> None:
        self.choose(day)
        self.chosen.emit(day)

    def _forget(self) -> None:
        self._cache = None
        self.update()

    def _monday(self) -> date:
        return self._first - timedelta(days=self._first.weekday())

    def _grid(self) -> tuple[float, float, float, float]:
        """Left, top, pitch and side of the squares. The pitch gives way in a narrow window, never below 9."""
        weeks = (self._last - self._monday()).days // 7 + 1
        left, top = self.theme.px(34), self.theme.px(20)
        pitch = max(self.theme.px(9), min(self.theme.px(14), (self.width() - left) / max(1, weeks)))
        return left, top, pitch, pitch - self.theme.px(2)

    def _months(self) -> list[tuple[float, str]]:
        """Where each month begins, with its name. The rest of a month at the left gives way to the whole one after it;
        else a name that has no room is left out."""
        starts = [self._first.replace(day=1)]
        while starts[-1] <= self._last:
            starts.append((starts[-1] + timedelta(days=31)).replace(day=1))
        room, edge = self.theme.px(30), self.width() - self.theme.px(24)
        places = [(self.square_of(max(day, self._first)).x(), formats.month(day)) for day in starts[:-1]]
        if len(places) > 1 and self._first.day > 1 and places[1][0] - places[0][0] <= room:
            del places[0]
        kept: list[tuple[float, str]] = []
        for x, name in places:
            if x < edge and (not kept or x - kept[-1][0] > room):
                kept.append((x, name))
        return kept

    def _paint_days(self, painter: QPainter) -> None:
        theme = self.theme
        left, _, pitch, _ = self._grid()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, ink = theme.font("small"), theme.color("text-2")
        painter.setFont(small)
        painter.setPen(ink)
        monday = self._monday()
        for weekday in (0, 2, 4, 6):
            name = formats.weekday(monday + timedelta(days=weekday))
            y = theme.px(20) + weekday * pitch - 2
            painter.drawText(QRectF(0, y, left - 4, pitch + 2), int(Qt.AlignmentFlag.AlignVCenter), name)
        for x, name in self._months():
            painter.drawText(QRectF(x, 0, theme.px(40), theme.px(16)), 0, name)
        day = self._first
        while day <= self._last:
            self._paint_day(painter, day)
            day += timedelta(days=1)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        square, box = self._days.get(day), self.square_of(day)
        if square is None or square.load is None:
            paint.fill_box(painter, box, 2.5, self.theme.color("sunken"))
            painter.setPen(QPen(self.theme.color("grey"), 1))
            side = box.width()
            x, y, x2, y2 = box.left(), box.top(), box.right(), box.bottom()
            for reach in (0.35 * side, 0.75 * side):
                painter.drawLine(QPointF(x, y + reach), QPointF(x + reach, y))
                painter.drawLine(QPointF(x2 - reach, y2), QPointF(x2, y2 - reach))
        else:
            paint.fill_box(painter, box, 2.5, self.theme.color(load_tokens(square.load)[0]))
