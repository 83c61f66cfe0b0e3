"""The desk's own figures and habits: shares, delays, caps; how numbers are dialled; reminders; the company's name."""

from __future__ import annotations

from functools import partial

from msgspec.structs import asdict

from callplanner.domain.desk_rules import LIMITS, DeskRules
from callplanner.services.preferences import SCHEMES, Preferences
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.controls import CheckBox
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.lines import Line, LinesCard

AS_PERCENT = frozenset({"fringe_share"})


def rule_words() -> dict[str, str]:
    """Each figure in words, in the order of a day."""
    return {
        "fringe_share": tr("Share of each day kept for the fringe, in per cent"),
        "after_sale_days": tr("After-sale call from so many days after an order without a word"),
        "after_sale_until": tr("After-sale call until so many days after the order"),
        "cap_in_week": tr("Attempts in 7 days, at most"),
        "cap_for_call": tr("Attempts for one planned call before a person decides"),
        "promise_days": tr("Days until a promise without a day is due"),
        "detractor_up_to": tr("A score up to this wants an answer"),
    }


class FiguresSection(Section):
    """A card of figures and a card of habits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        explain = tr("Each figure holds from the next look at the queue. What was recorded stays as it was.")
        self.card = LinesCard(self.theme, tr("Figures of the desk"), explain, (tr("Figure"), tr("Now"), ""))
        habits = Card(self.theme)
        habits.body.setContentsMargins(*(self.theme.px(side) for side in (16, 12, 16, 16)))
        habits.body.setSpacing(self.theme.px(8))
        self.scheme = Segmented(self.theme, SCHEMES)
        self.scheme.setAccessibleName(tr("Numbers are dialled by"))
        self.scheme.chosen.connect(self._on_scheme)
        self.reminders = CheckBox(self.theme, tr("Remind of callbacks, also when another window is in front"))
        self.reminders.clicked.connect(self._on_reminders)
        self.name = LinesCard(self.theme, tr("Company"), tr("The name that stands in the window."), (tr("Name"),))
        habits.body.addWidget(Label(self.theme, tr("Telephone"), "title"))
        dialled = Label(self.theme, tr("Numbers are dialled by"), tone="text-2")
        habits.body.addLayout(row(dialled, self.scheme, None, spacing=self.theme.px(12)))
        habits.body.addWidget(self.reminders)
        for card in (self.card, habits, self.name):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(self.planner.rules, self._show, initiator=self)
        self.desk.dispatcher.ask(self.planner.preferences, self._show_habits, initiator=self)

    def _show(self, rules: DeskRules) -> None:
        values, words = asdict(rules), rule_words()
        lines = []
        for name in LIMITS:
            value = values[name] * 100 if name in AS_PERCENT else values[name]
            shown = formats.percent(values[name]) if name in AS_PERCENT else formats.number(value)
            lines.append(Line((words[name], shown, ""), partial(self._ask, name, f"{value:g}")))
        self.card.show_lines(lines)

    def _show_habits(self, preferences: Preferences) -> None:
        self.scheme.set_choice(SCHEMES.index(preferences.dial_scheme))
        self.reminders.setChecked(preferences.reminders)
        shown = preferences.company or tr("the file's name")
        self.name.show_lines([Line((shown,), partial(self._ask_name, preferences.company))])

    def _ask(self, name: str, value: str) -> None:
        def take(values: dict[str, str]) -> None:
            try:
                figure = float(values["value"].replace(",", "."))
            except ValueError:
                self.desk.notices.refuse(tr("“{text}” is no number.").format(text=values["value"]))
                return
            figure = figure / 100 if name in AS_PERCENT else figure
            self.change(lambda: self.planner.set_rules({name: figure}), tr("The figure is saved."))

        words = rule_words()[name]
        field = FormField("value", tr("Figure"), value, required=True)
        FormDialog(self.theme, tr("Change a figure"), (field,), tr("Save"), take, self, explain=words).open()

    def _ask_name(self, name: str) -> None:
        def take(values: dict[str, str]) -> None:
            self.change(lambda: self.planner.set_preferences(company=values["name"]), tr("The name is saved."))

        field = FormField("name", tr("Name"), name, placeholder=tr("empty: the file's name"))
        FormDialog(self.theme, tr("Company"), (field,), tr("Save"), take, self).open()

    def _on_scheme(self, place: int) -> None:
        scheme = SCHEMES[place]
        words = tr("Numbers are dialled by {scheme} from now on.").format(scheme=scheme)
        self.change(lambda: self.planner.set_preferences(dial_scheme=scheme), words)

    def _on_reminders(self, on: bool) -> None:
        words = tr("Callbacks are reminded of.") if on else tr("Callbacks are not reminded of.")
        self.change(lambda: self.planner.set_preferences(reminders=on), words)
