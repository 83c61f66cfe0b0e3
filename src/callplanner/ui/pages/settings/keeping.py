"""How long notes and attempts are kept, what would be wiped today, and wiping it."""

from __future__ import annotations

from functools import partial

from callplanner.domain.changes import Changes
from callplanner.services.old_history import RetentionView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.lines import Line, LinesCard


class KeepingSection(Section):
    """A card of rules, and a card of what they would take today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: RetentionView | None = None
        explain = tr("Nothing is wiped by itself: the rules say what is too old, and you say when it goes.")
        self.rules = LinesCard(self.theme, tr("How long it is kept"), explain, (tr("What"), tr("Kept")))
        self.wipe = Button(self.theme, tr("Wipe it now…"), height=28)
        self.wipe.clicked.connect(self._ask_wipe)
        self.words = Paragraph(self.theme, "", tone="text-2")
        card = Card(self.theme)
        card.body.addLayout(
            row(Label(self.theme, tr("Too old today"), "title"), None, self.wipe, margins=(16, 8, 12, 8))
        )
        card.body.addWidget(Rule(self.theme))
        card.body.addLayout(row(self.words, margins=(16, 10, 16, 14)))
        self.body.addWidget(self.rules)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(self.planner.retention, self._show, initiator=self)

    def _show(self, view: RetentionView) -> None:
        self.view = view
        self.rules.show_lines(
            [
                Line((tr("Notes of calls"), _years(view.notes_years)), partial(self._ask, "notes", view.notes_years)),
                Line((tr("Attempts, with their notes"), _years(view.attempts_years)),
                     partial(self._ask, "attempts", view.attempts_years)),
            ]
        )  # fmt: skip
        self.wipe.setEnabled(bool(view.notes or view.attempts))
        self.words.set_text("\n".join(preview_lines(view)))

    def _ask(self, what: str, years: int) -> None:
        view = self.view
        if view is None:
            return

        def take(values: dict[str, str]) -> None:
            if not values["years"].isdecimal():
                self.desk.notices.refuse(tr("“{text}” is no number.").format(text=values["years"]))
                return
            chosen = int(values["years"])
            notes, attempts = (chosen, view.attempts_years) if what == "notes" else (view.notes_years, chosen)
            self.change(
                lambda: self.planner.set_retention(notes_years=notes, attempts_years=attempts),
                tr("The rule is saved. Nothing is wiped yet."),
            )

        title = tr("Keep notes of calls") if what == "notes" else tr("Keep attempts")
        field = FormField("years", tr("Years"), str(years), required=True, placeholder="3")
        explain = tr("0 keeps them for ever.")
        if what == "attempts":
            explain = tr("0 keeps them for ever. When a customer was last spoken to stays as a day.")
        FormDialog(self.theme, title, (field,), tr("Save"), take, self, explain=explain).open()

    def _ask_wipe(self) -> None:
        view, today = self.view, self.planner.now().day
        if view is None:
            return

        def done(changes: Changes) -> None:
            told = tr("%Ln rows wiped. A backup was made before.", None, changes.rows)
            self.desk.notices.say(told)
            self.load()

        def take(_values: dict[str, str]) -> None:
            def wipe(_job: object) -> tuple[Changes, Changes]:
                changes = self.planner.apply_retention()
                return changes, changes

            self.desk.dispatcher.run_long(wipe, tr("Wiping"), initiator=self, then=done)

        lines = [
            tr("{notes} and {attempts} go.").format(
                notes=tr("%Ln notes", None, view.notes), attempts=tr("%Ln attempts", None, view.attempts)
            ),
            tr("This cannot be undone, and neither can what was done before it. A backup is made first."),
        ]
        if view.backups_until is not None:
            day = formats.day(view.backups_until, today)
            lines.append(tr("Backups made until now may hold it until {day}.").format(day=day))
        title = tr("Wipe what is too old?")
        FormDialog(self.theme, title, (), tr("Wipe"), take, self, explain=" ".join(lines)).open()


def _years(years: int) -> str:
    return tr("%Ln years", None, years) if years else tr("for ever")


def preview_lines(view: RetentionView) -> list[str]:
    """What would go, in all and year by year."""
    if not view.notes_years and not view.attempts_years:
        return [tr("Nothing: notes and attempts are kept for ever.")]
    if not view.years:
        return [tr("Nothing is too old.")]
    whole = tr("{notes} and {attempts} of {customers}:").format(
        notes=tr("%Ln notes", None, view.notes),
        attempts=tr("%Ln attempts", None, view.attempts),
        customers=tr("%Ln customers", None, view.customers),
    )
    return [
        whole,
        *(
            f"{year.year}:  {tr('%Ln notes', None, year.notes)}, {tr('%Ln attempts', None, year.attempts)}"
            for year in view.years
        ),
    ]
