"""The questions that the programme carries, asked in the call. Every one may stay open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callplanner.services.survey import Answer, Question
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.needs import Draft, Now
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label

Field = Segmented | QLineEdit
SCORES = tuple(str(n) for n in range(11))


class SurveyNeed(QWidget):
    """One row a question: a scale, choices, or a field. The recommendation has a row of its own elsewhere."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.questions: tuple[Question, ...] = ()
        self._fields: dict[int, Field] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(6))

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Ask these questions from now on."""
        if tuple(questions) == self.questions:
            return
        self.questions = tuple(questions)
        self._fields = {}
        while item := self._rows.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for question in self.questions:
            line = QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(self.theme.px(8))
            words = Label(self.theme, question.text, weight=500, elide=True)
            words.setMinimumWidth(self.theme.px(92))
            layout.addWidget(words, 1)
            field = self._fields[question.question_id] = self._make(question)
            layout.addWidget(field, 2 if isinstance(field, QLineEdit) else 0)
            self._rows.addWidget(line)

    def _make(self, question: Question) -> Field:
        told = partial(self._tell)
        if question.kind == "text":
            field = QLineEdit()
            field.setFont(self.theme.font("body"))
            field.setFixedHeight(self.theme.px(28))
            field.setPlaceholderText(tr("their words, if you asked"))
            field.setAccessibleName(question.text)
            field.textEdited.connect(told)
            return field
        scale = Segmented(self.theme, SCORES if question.kind == "score" else question.choices, may_clear=True)
        scale.setAccessibleName(question.text)
        scale.chosen.connect(told)
        return scale

    def start(self, draft: Draft, now: Now) -> None:
        """Show what the draft holds."""
        del now
        for question in self.questions:
            field, given = self._fields[question.question_id], draft.answers.get(question.question_id, "")
            if isinstance(field, QLineEdit):
                field.setText(given)
            else:
                words = SCORES if question.kind == "score" else question.choices
                field.set_choice(words.index(given) if given in words else -1)

    def fill(self, draft: Draft) -> None:
        """Write what was answered into the draft."""
        for question in self.questions:
            field = self._fields[question.question_id]
            if isinstance(field, QLineEdit):
                draft.answers[question.question_id] = field.text().strip()
            else:
                words = SCORES if question.kind == "score" else question.choices
                draft.answers[question.question_id] = words[field.choice] if field.choice >= 0 else ""

    def answers(self, draft: Draft) -> tuple[Answer, ...]:
        """What a draft answers, as the service takes it."""
        kinds = {question.question_id: question.kind for question in self.questions}
        return tuple(
            Answer(asked, score=int(given)) if kinds[asked] == "score" else Answer(asked, text=given)
            for asked, given in draft.answers.items()
            if given and asked in kinds
        )

    def _tell(self, *_: object) -> None:
        self.changed.emit()
