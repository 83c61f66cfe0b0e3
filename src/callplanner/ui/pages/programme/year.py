"""The year: squares for its days, and the calls of the day that is chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu

from callplanner.services.views import PlannedRow, ProgrammeView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import JobRunner
from callplanner.ui.models.columns import Column
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.card import Band, Card, Rule, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.table import CellPainter, Table
from callplanner.ui.widgets.year_key import YearKey
from callplanner.ui.widgets.year_squares import CALLS_MIME, DaySquare, YearSquares

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

MOST_SEGMENTS = 4


class DayCallsSource:
    """The planned calls of one day, of one caller or of all."""

    def __init__(self, planner: Planner, day: date, caller: str | None) -> None:
        self._planner, self._day, self._caller = planner, day, caller

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        """Ids in order; the largest tier first at the start."""
        return self._planner.planned_ids(
            first=self._day, last=self._day, caller=self._caller, sort=sort or "tier", descending=descending
        )

    def rows(self, ids: Sequence[int]) -> Iterable[PlannedRow]:
        """The calls of these ids."""
        return self._planner.planned_rows(ids)

    def key(self, row: PlannedRow) -> int:
        """The planned call's id."""
        return row.planned_call_id


def call_columns() -> tuple[Column[PlannedRow], ...]:
    """The columns of the day's calls."""
    return (
        Column("grip", "", lambda _row: "", 28),
        Column("tier", tr("Tier"), lambda row: row.letter, 44, "tier", painted="tier", tooltip=lambda row: row.tier),
        Column("name", tr("Customer"), lambda row: row.name, 200, "name", weight=500),
        Column("caller", tr("Caller"), lambda row: row.caller, 110, "caller"),
        Column(
            "reason", tr("Why on this day"), lambda row: said(row.reason), 200, grows=True, tone=lambda _row: "text-2"
        ),
        Column(
            "pinned", "", lambda row: tr("pinned") if row.pinned else "", 84, right=True, tone=lambda _row: "accent"
        ),
    )


class _CallPainter(CellPainter):
    """Cells of a planned call: a handle to drag at the left, a pin where it was moved by hand."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, column: Column[Any], row: Any, *, chosen: bool, first: bool
    ) -> None:
        if column.id == "grip":
            side = self.theme.px(16)
            icon = self.theme.pixmap("grip", "text-off", 16, self.table)
            painter.drawPixmap(rect.left() + self.theme.px(12), rect.center().y() - side // 2, icon)
            return
        super().paint_cell(painter, rect, column, row, chosen=chosen, first=first)
        if column.id == "pinned" and row.pinned:
            side = self.theme.px(14)
            x = rect.right() - self.theme.px(16) - paint.text_width(column.text(row), self.theme.font("body")) - side
            icon = self.theme.pixmap("pin", "accent", 14, self.table)
            painter.drawPixmap(x, rect.center().y() - side // 2, icon)


class CallTable(Table):
    """Calls of a day; they can be dragged onto another day, or moved from a menu."""

    move_asked = Signal(object)
    """Ids of planned calls that a day shall be chosen for."""

    def __init__(self, theme: Theme, model: PagedTable[PlannedRow]) -> None:
        super().__init__(theme, model, tr("Calls of the day"))
        self.setItemDelegate(_CallPainter(theme, self))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.chosen_ids()
        if not ids:
            return
        data = QMimeData()
        data.setData(CALLS_MIME, ",".join(map(str, ids)).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.theme.pixmap("pin", "accent", 20, self))
        drag.exec(Qt.DropAction.MoveAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Move to another day…"), lambda: self.move_asked.emit(self.chosen_ids()))
        menu.addAction(tr("Copy as a table"), self.copy_rows)
        menu.exec(event.globalPos())


class YearCard(Card):
    """Squares above, the chosen day's calls below."""

    day_chosen = Signal(object)
    calls_dropped = Signal(object, object)
    """Ids of planned calls, and the day they were dropped on."""
    caller_chosen = Signal(object)

    def __init__(self, theme: Theme, jobs: JobRunner) -> None:
        super().__init__(theme)
        self._view: ProgrammeView | None = None
        self._today = date.min
        self._callers: tuple[str, ...] = ()
        self.caller: str | None = None
        self._span = Label(theme, "", tone="text-2", elide=True)
        self._segments = Segmented(theme, (tr("All callers"),))
        self._segments.chosen.connect(self._on_segment)
        head = row(Label(theme, tr("The year"), "title"), spacing=12, margins=(16, 10, 16, 6))
        head.addWidget(self._span, 1)
        head.addWidget(self._segments)
        self.squares = YearSquares(theme)
        self.squares.chosen.connect(self.day_chosen)
        self.squares.dropped.connect(self._on_dropped)
        self._day = Label(theme, weight=600)
        self._distance = Label(theme, "", tone="text-2")
        self._count = Label(theme, "", tone="text-2", elide=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        band = Band(theme)
        head_row = row(self._day, self._distance, spacing=8, margins=(16, 8, 16, 8))
        head_row.addWidget(self._count, 1)
        band.setLayout(head_row)
        self.model: PagedTable[PlannedRow] = PagedTable(jobs, call_columns(), self)
        self.model.failed.connect(jobs.broken)
        self.calls = CallTable(theme, self.model)
        self.calls.horizontalHeader().hide()
        self.body.addLayout(head)
        self.body.addLayout(row(self.squares, margins=(16, 6, 16, 6)))
        self.body.addLayout(row(YearKey(theme), margins=(50, 2, 16, 10)))
        self.body.addWidget(Rule(theme))
        self.body.addWidget(band)
        self.body.addWidget(self.calls, 1)

    def show_programme(self, view: ProgrammeView, today: date) -> None:
        """Fill the squares."""
        self._view, self._today = view, today
        names = tuple(caller.name for caller in view.callers)
        if names != self._callers:
            self._callers = names
            several = 1 < len(names) < MOST_SEGMENTS + 1
            self._segments.set_choices((tr("All callers"), *names) if several else (tr("All callers"),))
            self._segments.setVisible(several)
            self.caller = None
        first = view.first or today
        last = view.last or first + timedelta(days=364)
        self._span.setText(formats.span(first, last, today))
        self.squares.show_year(first, last, self._squares(view), today, self._told(view))

    def show_day(self, planner: Planner, day: date) -> None:
        """Show the calls of a day."""
        self.squares.choose(day)
        self._day.setText(formats.day(day, self._today))
        self._distance.setText(formats.days_from(day, self._today))
        self.model.show_source(DayCallsSource(planner, day, self.caller))
        square = self._squares(self._view).get(day) if self._view else None
        self._count.setText(square.words.split(": ", 1)[-1] if square else "")

    def _squares(self, view: ProgrammeView) -> dict[date, DaySquare]:
        capacity: dict[date, int] = defaultdict(int)
        taken: dict[date, int] = defaultdict(int)
        for load in view.days:
            if self.caller is None or load.caller == self.caller:
                capacity[load.day] += load.capacity
                taken[load.day] += load.fixed + load.placed
        squares = {}
        for day in {*capacity, *view.closed}:
            title = formats.day(day, self._today)
            if capacity[day] <= 0:
                squares[day] = DaySquare(None, tr("{day}: closed").format(day=title))
                continue
            share = taken[day] / capacity[day]
            calls = tr("%Ln calls", None, taken[day])
            words = tr("{day}: {calls}, room for {room} ({share})").format(
                day=title, calls=calls, room=formats.number(capacity[day]), share=formats.percent(share)
            )
            squares[day] = DaySquare(share, words)
        return squares

    def _told(self, view: ProgrammeView) -> str:
        placed = sum(load.placed + load.fixed for load in view.days)
        calls = tr("%Ln calls", None, placed)
        return tr("{calls} planned on {days} working days").format(calls=calls, days=len({d.day for d in view.days}))

    def _on_segment(self, place: int) -> None:
        self.caller = self._callers[place - 1] if place > 0 else None
        if self._view is not None:
            self.show_programme(self._view, self._today)
        self.caller_chosen.emit(self.caller)

    def _on_dropped(self, day: date, payload: bytes) -> None:
        self.calls_dropped.emit([int(part) for part in payload.decode().split(",")], day)
