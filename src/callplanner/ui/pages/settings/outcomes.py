"""Outcomes: their labels, keys and delays, who was reached and what follows. New ones can be added."""

from __future__ import annotations

from functools import partial

from callplanner.services.outcomes import KEYS, OutcomeEdit
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.vocabulary import outcome_words
from callplanner.ui.widgets.lines import Line, LinesCard


def reached_words() -> dict[str, str]:
    """Who an outcome means was reached."""
    return {
        "party": tr("the right person"),
        "somebody": tr("somebody else"),
        "nobody": tr("nobody"),
    }


def follows_words() -> dict[str, str]:
    """What an outcome leads to."""
    return {
        "programme": tr("the next call by the programme"),
        "promise": tr("a promise with a date"),
        "suppressed": tr("no more calls, at once"),
        "callback": tr("a callback at the promised time"),
        "retry": tr("another try"),
        "mend_number": tr("another number, or it is mended"),
        "inactive": tr("the customer is closed down or gone"),
    }


class OutcomesSection(Section):
    """One line an outcome."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        explain = tr("One key each on the Today page. Who was reached and what follows decide, never the label.")
        columns = (tr("Outcome"), tr("Key"), tr("Reached"), tr("After working days"), tr("Leads to"))
        self.card = LinesCard(self.theme, tr("Outcomes"), explain, columns, tr("Add an outcome"))
        self.card.add_asked.connect(lambda: self._ask(OutcomeEdit("", "", "", "nobody", "retry", 1)))
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(self.planner.outcome_edits, self._show, initiator=self)

    def _show(self, edits: tuple[OutcomeEdit, ...]) -> None:
        reached, follows = reached_words(), follows_words()
        self.card.show_lines(
            [
                Line(
                    (
                        outcome_words(e.code, e.label),
                        e.key or "–",
                        reached[e.reached],
                        str(e.retry_days) if e.retry_days else "–",
                        follows.get(e.next_step, e.next_step) if e.offered else tr("not offered any more"),
                    ),
                    partial(self._ask, e),
                    off=not e.offered,
                )
                for e in edits
            ]
        )

    def _ask(self, edit: OutcomeEdit) -> None:
        fields = (
            FormField("label", tr("Label"), edit.label, required=True),
            FormField("key", tr("Key"), edit.key, choices=(("", tr("none")), *((k, k) for k in KEYS))),
            FormField("reached", tr("Reached"), edit.reached, choices=tuple(reached_words().items())),
            FormField("next", tr("Leads to"), edit.next_step, choices=tuple(follows_words().items())),
            FormField("days", tr("Try again after working days"), str(edit.retry_days or "")),
            FormField("minutes", tr("At first after minutes"), str(edit.retry_minutes or "")),
            FormField("offered", tr("Offered on the Today page"), CHECKED if edit.offered else "", check=True),
        )
        title = tr("Change {what}").format(what=edit.label) if edit.code else tr("Add an outcome")

        def take(values: dict[str, str]) -> None:
            wanted = OutcomeEdit(
                edit.code,
                values["label"],
                values["key"],
                values["reached"],
                values["next"],
                _number(values["days"]),
                _number(values["minutes"]),
                values["offered"] == CHECKED,
            )
            self.change(lambda: self.planner.save_outcome(wanted), tr("{label} is saved.").format(label=wanted.label))

        FormDialog(self.theme, title, fields, tr("Save"), take, self).open()


def _number(typed: str) -> int | None:
    """A whole number; what is none counts as one that no delay allows, so that the refusal names it."""
    if not typed:
        return None
    return int(typed) if typed.isdecimal() and len(typed) < 6 else -1
