"""The callers: who calls, when and how much, and when they are away."""

from __future__ import annotations

from datetime import date

from callplanner.services.calendar_days import CalendarDay
from callplanner.services.views import CallerRow, LeaveRow
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.calendar import CalendarCard, span
from callplanner.ui.pages.settings.callers import CallersCard
from callplanner.ui.pages.settings.handover import HandoverDeeds
from callplanner.ui.pages.settings.section import Section


class CallersSection(Section):
    """The card of callers and what is asked when one is changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.card = CallersCard(self.theme)
        self.card.calls_changed.connect(self._on_calls)
        self.card.add_asked.connect(self._add)
        self.card.edit_asked.connect(self._edit)
        self.card.leave_asked.connect(self._book)
        self.handover = HandoverDeeds(self, self.card)
        self.calendar = CalendarCard(self.theme)
        self.calendar.caller_chosen.connect(lambda _caller: self._load_days())
        self.calendar.close_asked.connect(self._on_close)
        self.calendar.open_asked.connect(self._on_open)
        self.body.addWidget(self.card)
        self.body.addWidget(self.calendar)
        self.body.addStretch(1)

    def load(self) -> None:
        planner = self.planner

        def show(found: tuple[tuple[CallerRow, ...], tuple[str, ...]]) -> None:
            rows, gone = found
            self.card.show_callers(rows, gone, planner.now().day)
            self.handover.know(rows)
            self.calendar.set_callers([caller.name for caller in rows])
            self._load_days()

        self.desk.dispatcher.ask(lambda: (planner.callers(), planner.callers_gone()), show, initiator=self)

    def _load_days(self) -> None:
        planner, caller = self.planner, self.calendar.caller
        today = planner.now().day

        def show(days: tuple[CalendarDay, ...]) -> None:
            if caller == self.calendar.caller:
                self.calendar.show_days(days, today)

        self.desk.dispatcher.ask(lambda: planner.calendar_days(caller, *span(today)), show, initiator=self)

    def _on_calls(self, name: str, calls: int) -> None:
        planner = self.planner
        words = tr("{name}: {calls} calls a day.").format(name=name, calls=calls)
        self.change(lambda: planner.set_caller(name, calls_a_day=calls), words)

    def _add(self) -> None:
        planner = self.planner

        def take(values: dict[str, str]) -> None:
            calls = int(values["calls"]) if values["calls"].isdigit() else 20
            words = tr("{name} calls from now on.").format(name=values["name"])
            self.change(
                lambda: planner.add_caller(
                    values["name"],
                    calls_a_day=calls,
                    weekdays=values["weekdays"],
                    country=values["country"].upper(),
                    subdivision=values["subdivision"].upper(),
                ),
                words,
            )

        fields = (
            FormField("name", tr("Name"), required=True),
            FormField("calls", tr("Calls a day"), "20"),
            *self._calendar_fields("mon-fri", "", ""),
        )
        FormDialog(self.theme, tr("Add a caller"), fields, tr("Add"), take, self).open()

    def _edit(self, caller: CallerRow) -> None:
        planner = self.planner

        def take(values: dict[str, str]) -> None:
            self.change(
                lambda: planner.set_caller(
                    caller.name,
                    weekdays=values["weekdays"],
                    country=values["country"].upper(),
                    subdivision=values["subdivision"].upper(),
                    share=_share(values["share"]),
                    new_name=values["name"],
                ),
                tr("{name} changed.").format(name=values["name"]),
            )

        name = FormField("name", tr("Name"), caller.name, required=True)
        share = FormField("share", tr("Part-time, in per cent"), f"{caller.share * 100:g}")
        fields = (name, *self._calendar_fields(caller.weekdays, caller.country, caller.subdivision), share)
        FormDialog(self.theme, caller.name, fields, tr("Save"), take, self).open()

    def _book(self, caller: CallerRow) -> None:
        today = self.planner.now().day
        self._ask_leave(caller.name, today, today)

    def _ask_leave(self, name: str, begins: date, ends: date) -> None:
        planner = self.planner
        today = planner.now().day

        def take(values: dict[str, str]) -> None:
            first = date.fromisoformat(values["first"])
            last = date.fromisoformat(values["last"] or values["first"])
            words = tr("{name} is away {span}. Plan anew to move the calls.").format(
                name=name, span=_span(first, last, today)
            )
            self.change(lambda: planner.add_leave(name, first, last, values["reason"], values["half"]), words)

        halves = (("", tr("the whole day")), ("morning", tr("the morning")), ("afternoon", tr("the afternoon")))
        fields = (
            FormField("first", tr("First day"), begins.isoformat(), required=True, today=today),
            FormField("last", tr("Last day"), ends.isoformat(), today=today),
            FormField("half", tr("Each day"), "", choices=halves),
            FormField("reason", tr("Reason")),
        )
        title = tr("Book leave for {name}").format(name=name)
        FormDialog(self.theme, title, fields, tr("Book"), take, self).open()

    def _on_close(self, first: date, last: date) -> None:
        if self.calendar.caller is not None:
            self._ask_leave(self.calendar.caller, first, last)
            return
        planner, today = self.planner, self.planner.now().day

        def take(values: dict[str, str]) -> None:
            words = tr("Closed {span}. Plan anew to move the calls.").format(span=_span(first, last, today))
            self.change(lambda: planner.close_days(first, last, values["reason"]), words)

        fields = (FormField("reason", tr("Reason")),)
        title = tr("Close {span}").format(span=_span(first, last, today))
        FormDialog(self.theme, title, fields, tr("Close"), take, self).open()

    def _on_open(self, first: date, last: date) -> None:
        planner, today = self.planner, self.planner.now().day
        caller = self.calendar.caller
        if caller is None:
            words = tr("Open again {span}.").format(span=_span(first, last, today))
            self.change(lambda: planner.open_days(first, last), words)
            return

        def found(rows: tuple[LeaveRow, ...]) -> None:
            mine = [r for r in rows if r.caller == caller and r.first <= last and r.last >= first]
            if not mine:
                self.desk.notices.say(tr("No leave is booked on these days."))
                return
            leave = mine[0]
            words = tr("Leave of {name} taken back: {span}.").format(
                name=caller, span=_span(leave.first, leave.last, today)
            )
            self.change(lambda: planner.remove_leave(leave.leave_id), words)

        self.desk.dispatcher.ask(planner.leaves, found, initiator=self)

    @staticmethod
    def _calendar_fields(weekdays: str, country: str, subdivision: str) -> tuple[FormField, ...]:
        return (
            FormField("weekdays", tr("Weekdays"), weekdays, placeholder="mon-fri"),
            FormField("country", tr("Public holidays of"), country, placeholder="GB"),
            FormField("subdivision", tr("Part of the country"), subdivision, placeholder="ENG"),
        )


def _span(first: date, last: date, today: date) -> str:
    """One day, or from a day to another."""
    if first == last:
        return formats.day(first, today)
    return f"{formats.day(first, today)} – {formats.day(last, today)}"


def _share(typed: str) -> float:
    """60 as 0.6; what is no number counts as 0, which the refusal names."""
    try:
        return float(typed.replace(",", ".").strip("% ")) / 100
    except ValueError:
        return 0.0
