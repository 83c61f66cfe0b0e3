"""The callers: how many calls a day, on which weekdays, with which public holidays, and when they are away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from callplanner.domain.calendar import weekday_mask, weekday_runs
from callplanner.services.views import CallerRow
from callplanner.ui import formats
from callplanner.ui.countries import country_words
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.controls import Stepper
from callplanner.ui.widgets.label import Label, Paragraph

MOST_CALLS_A_DAY = 500
SHOWN_LEAVE = 3


class CallersCard(Card):
    """One line a caller."""

    calls_changed = Signal(str, int)
    edit_asked = Signal(object)
    leave_asked = Signal(object)
    handover_asked = Signal(object)
    return_asked = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        add = Button(theme, tr("Add a caller"), icon="plus")
        add.clicked.connect(self.add_asked)
        words = Paragraph(
            theme,
            tr("The plan fills their working days, never more than their calls a day. Plan anew after a change."),
            tone="text-2",
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        self.body.addLayout(row(Label(theme, tr("Callers and leave"), "title"), None, add, margins=(16, 8, 12, 0)))
        self.body.addLayout(row(words, margins=(16, 0, 16, 10)))
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._shown: tuple[tuple[CallerRow, ...], tuple[str, ...]] | None = None

    def show_callers(self, callers: Sequence[CallerRow], gone: Sequence[str], today: date) -> None:
        """Show the callers and those who have left; built anew when anything differs."""
        shown = tuple(callers), tuple(gone)
        if shown == self._shown:
            return
        self._shown = shown
        while item := self._grid.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        titles = (tr("Caller"), tr("Calls a day"), tr("Weekdays"), tr("Holidays of"), tr("Working days"), tr("Away"))
        for place, title in enumerate(titles):
            self._grid.addWidget(Label(self.theme, title, "small", tone="text-2", weight=500), 0, place)
        for number, caller in enumerate(callers, 1):
            self._add_line(number, caller, today, alone=len(callers) == 1)
        for number, name in enumerate(gone, len(callers) + 1):
            self._add_gone(number, name)
        self._grid.setColumnStretch(5, 1)

    def _add_gone(self, number: int, name: str) -> None:
        back = Button(self.theme, tr("Calls again"), kind="quiet", height=28)
        back.clicked.connect(lambda: self.return_asked.emit(name))
        self._grid.setRowMinimumHeight(number, self.theme.px(36))
        self._grid.addWidget(Label(self.theme, name, weight=500, tone="text-2"), number, 0)
        self._grid.addWidget(Label(self.theme, tr("has left"), tone="text-2"), number, 1, 1, 5)
        self._grid.addWidget(back, number, 8)

    def _add_line(self, number: int, caller: CallerRow, today: date, *, alone: bool) -> None:
        theme = self.theme
        calls = Stepper(theme, 0, MOST_CALLS_A_DAY, tr("Calls a day of {name}").format(name=caller.name))
        calls.setValue(caller.calls_a_day)
        calls.valueChanged.connect(partial(self.calls_changed.emit, caller.name))
        where = ", ".join(filter(None, (country_words(caller.country), caller.subdivision))) if caller.country else ""
        away = _away(caller, today)
        leave = Button(theme, tr("Book leave…"), kind="quiet", height=28)
        leave.clicked.connect(lambda: self.leave_asked.emit(caller))
        over = Button(theme, tr("Hand over…"), kind="quiet", height=28)
        over.clicked.connect(lambda: self.handover_asked.emit(caller))
        over.setEnabled(not alone)
        edit = Button(theme, tr("Change…"), kind="quiet", height=28)
        edit.clicked.connect(lambda: self.edit_asked.emit(caller))
        cells: tuple[QWidget, ...] = (
            Label(theme, caller.name, weight=500),
            calls,
            Label(theme, _weekdays(caller.weekdays)),
            Label(theme, where or tr("no country yet"), tone="text" if where else "text-2"),
            Label(theme, formats.number(caller.working_days)),
            Label(theme, away or tr("nothing booked"), tone="text" if away else "text-2", elide=True),
            leave,
            over,
            edit,
        )
        self._grid.setRowMinimumHeight(number, theme.px(36))
        for place, cell in enumerate(cells):
            self._grid.addWidget(cell, number, place, Qt.AlignmentFlag.AlignVCenter)


def _weekdays(text: str) -> str:
    """Mon – Wed, Fri: as stored, in the words of the window."""

    def name(day: int) -> str:
        return formats.weekday(date(2024, 1, 1 + day))  # a Monday

    if not text:
        return tr("every day")
    return ", ".join(
        f"{name(days[0])} – {name(days[-1])}" if len(days) > 2 else ", ".join(map(name, days))
        for days in weekday_runs(weekday_mask(text))
    )


def _away(caller: CallerRow, today: date) -> str:
    """The leave that is still to come, in a few words."""
    spans = [
        formats.day(first, today) if first == last else f"{formats.day(first, today)} – {formats.day(last, today)}"
        for first, last, _ in caller.leave
        if last >= today
    ]
    more = f" +{len(spans) - SHOWN_LEAVE}" if len(spans) > SHOWN_LEAVE else ""
    return ", ".join(spans[:SHOWN_LEAVE]) + more
