"""Reach by weekday and hour as a field of squares; under 5 calls stands the word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from callplanner.services.views_insights import ReachCell
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.picture import Picture

SURE = 20
"""Hours with fewer tries do not stretch the scale of shades: five calls that all succeeded would bleach the rest."""
_SHADES: tuple[Token, ...] = ("load-0", "load-1", "load-2", "load-3", "load-4")
_INKS: tuple[Token, ...] = ("on-load-0", "on-load-1", "on-load-2", "on-load-3", "on-load-4")


class ReachField(Picture):
    """A square for each hour of a weekday in which anybody was tried; the darker, the more often somebody answered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cells: tuple[ReachCell, ...] = ()
        self._hours: list[int] = []
        self._days: list[int] = []
        self._bounds = (0.0, 1.0)
        self.setMinimumHeight(theme.px(160))

    def show_cells(self, cells: Sequence[ReachCell]) -> None:
        """Show these hours; weekends only where somebody was called then."""
        self.cells = tuple(cells)
        hours = [cell.hour for cell in cells]
        self._hours = list(range(min(hours), max(hours) + 1)) if hours else []
        self._days = sorted({*range(5), *(cell.weekday for cell in cells)}) if cells else []
        shares = [cell.reached.share or 0.0 for cell in cells if cell.reached.whole >= SURE]
        self._bounds = (min(shares, default=0.0), max(shares, default=1.0))
        self.setAccessibleName("; ".join(self.words_of(i) for i in range(len(cells))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(220))

    def count(self) -> int:
        return len(self.cells)

    def box_of(self, place: int) -> QRectF:
        cell = self.cells[place]
        left, top, width, height = self._grid()
        gap = 2
        return QRectF(
            left + (cell.hour - self._hours[0]) * width, top + self._days.index(cell.weekday) * height,
            width - gap, height - gap,
        )  # fmt: skip

    def words_of(self, place: int) -> str:
        cell = self.cells[place]
        words = tr("{weekday} {hour}:00: reached {part} of {whole} ({share})").format(
            weekday=weekday_short(cell.weekday), hour=cell.hour, part=formats.number(cell.reached.part),
            whole=formats.number(cell.reached.whole), share=formats.percent(cell.reached.share),
        )  # fmt: skip
        return f"{words}, {tr('few')}" if cell.reached.few else words

    def step(self, key: int) -> int:
        one = super().step(key)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return one
        # Up and down go to the nearest hour of the next weekday.
        here = self.cells[self._current] if 0 <= self._current < len(self.cells) else None
        if here is None:
            return one
        others = [
            (abs(cell.weekday - here.weekday), abs(cell.hour - here.hour), i)
            for i, cell in enumerate(self.cells)
            if (cell.weekday - here.weekday) * one > 0
        ]
        return min(others)[2] - self._current if others else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if not self.cells:
            return
        left, top, width, height = self._grid()
        small = theme.font("small")
        for i, hour in enumerate(self._hours):
            box = QRect(int(left + i * width), 0, int(width), int(top))
            paint.text(painter, box, str(hour), small, theme.color("text-2"), Qt.AlignmentFlag.AlignHCenter)
        for i, day in enumerate(self._days):
            box = QRect(0, int(top + i * height), int(left), int(height) - 2)
            paint.text(painter, box, weekday_short(day), small, theme.color("text"))
        low, high = self._bounds
        for place, cell in enumerate(self.cells):
            rect = self.box_of(place)
            if cell.reached.few:
                paint.fill_box(painter, rect, theme.px(2), theme.color("card"), theme.color("line"))
                words, ink = tr("few", "in a small box"), theme.color("text-2")
            else:
                share = cell.reached.share or 0.0
                shade = max(0, min(4, int((share - low) / (high - low) * 5))) if high > low else 2
                paint.fill_box(painter, rect, theme.px(2), theme.color(_SHADES[shade]))
                words, ink = formats.number(round(100 * share)), theme.color(_INKS[shade])
            if width > theme.px(18):
                paint.text(painter, rect.toRect(), words, small, ink, Qt.AlignmentFlag.AlignHCenter)
        self.mark_current(painter)

    def _grid(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the squares."""
        theme = self.theme
        left, top = float(theme.px(36)), float(theme.px(20))
        width = (self.width() - left) / max(1, len(self._hours))
        height = min((self.height() - top) / max(1, len(self._days)), float(theme.px(44)))
        return left, top, min(width, float(theme.px(64))), height


def weekday_short(weekday: int) -> str:
    """Tue, for 1."""
    return formats.weekday(date(2024, 1, 1 + weekday))  # a Monday began 2024
