"""The questions that are asked in a call."""

from __future__ import annotations

from functools import partial

from callplanner.services.survey import Question
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.widgets.lines import Line, LinesCard


def kind_words() -> dict[str, str]:
    """How a question is answered."""
    return {"score": tr("0 to 10"), "choice": tr("one of several answers"), "text": tr("in their own words")}


class SurveySection(Section):
    """One line a question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        explain = tr(
            "Asked when the right person was reached; each may stay open. Answers that need a reply, and low scores, "
            "become promises with a date."
        )
        columns = (tr("Question"), tr("Answer"), tr("Needs a reply"), tr("Answers to choose from"))
        self.card = LinesCard(self.theme, tr("Survey in the call"), explain, columns, tr("Add a question"))
        self.card.add_asked.connect(lambda: self._ask(Question(0, "", "score")))
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def load(self) -> None:
        self.desk.dispatcher.ask(lambda: self.planner.questions(all_=True), self._show, initiator=self)

    def _show(self, questions: tuple[Question, ...]) -> None:
        kinds = kind_words()
        self.card.show_lines(
            [
                Line(
                    (
                        q.text,
                        kinds[q.kind] if q.asked else tr("not asked any more"),
                        tr("yes") if q.needs_reply else tr("no"),
                        ", ".join(q.choices) or "–",
                    ),
                    partial(self._ask, q),
                    off=not q.asked,
                )
                for q in questions
            ]
        )

    def _ask(self, edit: Question) -> None:
        fields = (
            FormField("text", tr("Question"), edit.text, required=True),
            FormField("kind", tr("Answer"), edit.kind, choices=tuple(kind_words().items())),
            FormField("choices", tr("Answers to choose from"), "\n".join(edit.choices), long=True,
                      placeholder=tr("one on each line")),
            FormField("reply", tr("An answer needs a reply"), CHECKED if edit.needs_reply else "", check=True),
            FormField("asked", tr("Asked from now on"), CHECKED if edit.asked else "", check=True),
        )  # fmt: skip

        def take(values: dict[str, str]) -> None:
            wanted = Question(
                edit.question_id,
                values["text"],
                values["kind"],
                tuple(values["choices"].splitlines()),
                values["reply"] == CHECKED,
                values["asked"] == CHECKED,
            )
            self.change(lambda: self.planner.save_question(wanted), tr("The question is saved."))

        title = tr("Change the question") if edit.question_id else tr("Add a question")
        FormDialog(self.theme, title, fields, tr("Save"), take, self).open()
