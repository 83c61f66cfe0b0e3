"""Settings: who calls and when, and how the window looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, qVersion

from callplanner import __version__
from callplanner.domain.changes import Changes
from callplanner.services.views import CallerRow
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.settings.callers import CallersCard
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label, Paragraph

SCHEME_CHOICES = ("", "light", "dark", "contrast")


class SettingsPage(Page):
    """Two cards."""

    help_topic = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.callers = CallersCard(theme)
        self.callers.calls_changed.connect(self._on_calls)
        self.callers.add_asked.connect(self._add)
        self.callers.edit_asked.connect(self._edit)
        self.callers.leave_asked.connect(self._book)
        self._scheme = Segmented(theme, (tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")))
        self._scheme.set_choice(max(0, SCHEME_CHOICES.index(desk.state.text("scheme"))) if self._knows() else 0)
        self._scheme.chosen.connect(lambda place: desk.shell.use_scheme(SCHEME_CHOICES[place]))
        look = Card(theme)
        look.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        look.body.setSpacing(theme.px(8))
        look.body.addWidget(Label(theme, tr("Look"), "title"))
        look.body.addLayout(row(self._scheme, None))
        sizes = tr("Text and rows follow the size of the desktop's font.")
        look.body.addWidget(Paragraph(theme, sizes, tone="text-2"))
        versions = tr("callplanner {version}, Qt {qt}").format(version=__version__, qt=qVersion())
        look.body.addWidget(Label(theme, versions, "small", tone="text-2"))
        self.body.addWidget(PageHead(theme, tr("Settings")))
        self.body.addWidget(self.callers)
        self.body.addWidget(look)
        self.body.addStretch(1)

    def load(self) -> None:
        planner = self.desk.planner
        self.desk.dispatcher.ask(
            planner.callers, lambda rows: self.callers.show_callers(rows, planner.now().day), initiator=self
        )

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def _knows(self) -> bool:
        return self.desk.state.text("scheme") in SCHEME_CHOICES

    def _on_calls(self, name: str, calls: int) -> None:
        planner = self.desk.planner
        words = tr("{name}: {calls} calls a day.").format(name=name, calls=calls)
        self._change(lambda: planner.set_caller(name, calls_a_day=calls), words)

    def _add(self) -> None:
        planner = self.desk.planner

        def take(values: dict[str, str]) -> None:
            calls = int(values["calls"]) if values["calls"].isdigit() else 20
            words = tr("{name} calls from now on.").format(name=values["name"])
            self._change(
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
        planner = self.desk.planner

        def take(values: dict[str, str]) -> None:
            self._change(
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
        planner = self.desk.planner
        today = planner.now().day

        def take(values: dict[str, str]) -> None:
            first = _day(values["first"])
            last = _day(values["last"]) or first
            if first is None or last is None:
                self.desk.notices.refuse(tr("A day is written like {day}.").format(day=today.isoformat()))
                return
            span = f"{formats.day(first, today)} – {formats.day(last, today)}"
            words = tr("{name} is away {span}. Plan anew to move the calls.").format(name=caller.name, span=span)
            self._change(lambda: planner.add_leave(caller.name, first, last, values["reason"]), words)

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

    def _change(self, use_case: Callable[[], Changes], words: str) -> None:
        self.desk.dispatcher.change(
            use_case, initiator=self, then=lambda _changes: self.desk.notices.say(words, undo=True)
        )


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None
