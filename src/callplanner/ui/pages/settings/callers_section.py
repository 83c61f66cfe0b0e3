"""The callers: who calls, when and how much, and when they are away."""

from __future__ import annotations

from datetime import date

from callplanner.services.views import CallerRow
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.callers import CallersCard
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
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def load(self) -> None:
        planner = self.planner
        self.desk.dispatcher.ask(
            planner.callers, lambda rows: self.card.show_callers(rows, planner.now().day), initiator=self
        )

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
                ),
                tr("{name} changed.").format(name=caller.name),
            )

        fields = self._calendar_fields(caller.weekdays, caller.country, caller.subdivision)
        FormDialog(self.theme, caller.name, fields, tr("Save"), take, self).open()

    def _book(self, caller: CallerRow) -> None:
        planner = self.planner
        today = planner.now().day

        def take(values: dict[str, str]) -> None:
            first = _day(values["first"])
            last = _day(values["last"]) or first
            if first is None or last is None:
                self.desk.notices.refuse(tr("A day is written like {day}.").format(day=today.isoformat()))
                return
            span = f"{formats.day(first, today)} – {formats.day(last, today)}"
            words = tr("{name} is away {span}. Plan anew to move the calls.").format(name=caller.name, span=span)
            self.change(lambda: planner.add_leave(caller.name, first, last, values["reason"]), words)

        fields = (
            FormField("first", tr("First day"), today.isoformat(), required=True),
            FormField("last", tr("Last day"), today.isoformat()),
            FormField("reason", tr("Reason")),
        )
        title = tr("Book leave for {name}").format(name=caller.name)
        FormDialog(self.theme, title, fields, tr("Book"), take, self).open()

    @staticmethod
    def _calendar_fields(weekdays: str, country: str, subdivision: str) -> tuple[FormField, ...]:
        return (
            FormField("weekdays", tr("Weekdays"), weekdays, placeholder="mon-fri"),
            FormField("country", tr("Public holidays of"), country, placeholder="GB"),
            FormField("subdivision", tr("Part of the country"), subdivision, placeholder="ENG"),
        )


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None
