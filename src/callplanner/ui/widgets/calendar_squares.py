"""A year of days to edit: open, half, closed, each with its own look. A run of days is chosen by mouse or keys."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.year_squares import DaySquare, YearSquares

LOOKS: Mapping[str, tuple[Token, Token | None]] = {
    "open": ("load-3", None),
    "half": ("load-1", None),
    "weekday": ("sunken", "grey"),
    "holiday": ("sunken", "warn"),
    "closed": ("warn-tint", "warn"),
    "leave": ("tint", "accent"),
}
"""Ground, and the colour of the hatching; an open day has none, so the colour never says it alone."""


class CalendarSquares(YearSquares):
    """Chosen days go from an anchor to the day under the cursor. Enter, Space or letting go of the mouse ends it."""

    run_chosen = Signal(object, object)
    """First and last day that were chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._kinds: Mapping[date, str] = {}
        self._anchor: date | None = None
        self.setAcceptDrops(False)

    def show_days(
        self, first: date, last: date, kinds: Mapping[date, str], words: Mapping[date, str], today: date, told: str
    ) -> None:
        """Show the kinds of days; `words` are their tooltips, `told` the whole in a sentence."""
        self._kinds = kinds
        self.show_year(first, last, {day: DaySquare(None, text) for day, text in words.items()}, today, told)

    def words_of(self, day: date) -> str:
        """What a day is, in words."""
        square = self._days.get(day)
        return square.words if square is not None else ""

    @property
    def run(self) -> tuple[date, date] | None:
        """The days that are chosen."""
        if self.chosen_day is None:
            return None
        anchor = self._anchor or self.chosen_day
        return min(anchor, self.chosen_day), max(anchor, self.chosen_day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._anchor = day
            self._choose_and_tell(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            day = self.day_at(event.position().toPoint())
            if day is not None and day != self.chosen_day:
                self._choose_and_tell(day)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask()
            return
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if extends and self._anchor is None:
            self._anchor = self.chosen_day
        super().keyPressEvent(event)
        if not extends:
            self._anchor = self.chosen_day
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        run = self.run
        if run is None or run[0] == run[1]:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("accent"), 2))
        day = run[0]
        while day <= run[1]:
            painter.drawRoundedRect(self.square_of(day).adjusted(-1, -1, 1, 1), 3.5, 3.5)
            day += timedelta(days=1)

    def _ask(self) -> None:
        run = self.run
        if run is not None:
            self.run_chosen.emit(*run)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        paint_kind(painter, self.theme, self.square_of(day), self._kinds.get(day, "weekday"))


def paint_kind(painter: QPainter, theme: Theme, box: QRectF, kind: str) -> None:
    """A square in the look of its kind."""
    ground, hatch = LOOKS.get(kind, LOOKS["weekday"])
    paint.fill_box(painter, box, 2.5, theme.color(ground))
    if hatch is None:
        return
    painter.setPen(QPen(theme.color(hatch), 1))
    side = box.width()
    for reach in (0.35 * side, 0.75 * side):
        painter.drawLine(QPointF(box.left(), box.top() + reach), QPointF(box.left() + reach, box.top()))
        painter.drawLine(QPointF(box.right() - reach, box.bottom()), QPointF(box.right(), box.bottom() - reach))


class CalendarKey(QWidget):
    """What each look of a day means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._words = (
            ("open", tr("working day")),
            ("half", tr("half day")),
            ("holiday", tr("public holiday")),
            ("closed", tr("firm closed")),
            ("leave", tr("away")),
            ("weekday", tr("never works then")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        side, font, x = theme.px(12), theme.font("small"), 0
        for kind, words in self._words:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_kind(painter, theme, QRectF(x, (self.height() - side) / 2, side, side), kind)
            x += side + theme.px(6)
            width = paint.text_width(words, font)
            paint.text(painter, QRect(x, 0, width, self.height()), words, font, theme.color("text-2"))
            x += width + theme.px(20)
