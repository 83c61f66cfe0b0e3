"""The survey in a call: questions that the programme carries, their answers, and what an answer leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import func, select

from callplanner.domain.changes import Changes
from callplanner.domain.desk_rules import DeskRules
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.storage.schema import answer, promise, question
from callplanner.storage.unit_of_work import UnitOfWork

RECOMMENDATION = "How likely are you to recommend us, 0 to 10?"
KINDS = ("score", "choice", "text")
LONGEST_QUESTION, LONGEST_ANSWER, MOST_CHOICES, MOST_QUESTIONS = 200, 2_000, 8, 6


class Question(Struct, frozen=True):
    """A question: "score" (0 to 10), "choice" (one of `choices`) or "text". `question_id` 0: a new one.
    `needs_reply`: an answer becomes a promise; a score only when it is low."""

    question_id: int
    text: str
    kind: str
    choices: tuple[str, ...] = ()
    needs_reply: bool = False
    asked: bool = True


class Answer(Struct, frozen=True):
    """What was answered: a score, or words (one of the choices, or free)."""

    question_id: int
    score: int | None = None
    text: str = ""


def questions(context: Context, *, all_: bool = False) -> tuple[Question, ...]:
    """The questions that are asked, in order; `all_`: also those that are not asked any more."""
    q = question.c
    with context.file.read() as connection:
        rows = connection.execute(select(question).order_by(q.active.desc(), q.position, q.id)).all()
    return tuple(
        Question(r.id, r.text, r.kind, tuple(filter(None, r.choices.split("\n"))), r.needs_reply, r.active)
        for r in rows
        if all_ or r.active
    )


def save_question(context: Context, edit: Question) -> Changes:
    """Change a question, or add one. Its answers stay.

    PlannerError: "question-text", "question-kind", "question-choices", "question-many", "question-unknown"."""
    text = edit.text.strip()
    if not text or len(text) > LONGEST_QUESTION:
        raise PlannerError("question-text", longest=LONGEST_QUESTION)
    if edit.kind not in KINDS:
        raise PlannerError("question-kind", kind=edit.kind, known=", ".join(KINDS))
    choices = tuple(dict.fromkeys(c.strip() for c in edit.choices if c.strip())) if edit.kind == "choice" else ()
    if edit.kind == "choice" and not 2 <= len(choices) <= MOST_CHOICES:
        raise PlannerError("question-choices", most=MOST_CHOICES)
    values = {
        "text": text, "kind": edit.kind, "choices": "\n".join(choices), "needs_reply": edit.needs_reply,
        "active": edit.asked,
    }  # fmt: skip
    q = question.c
    with context.change("question-saved", text=text) as work:
        others = work.connection.execute(
            select(func.count()).where(q.active.is_(True), q.id != edit.question_id)
        ).scalar_one()
        if edit.asked and others >= MOST_QUESTIONS:
            raise PlannerError("question-many", most=MOST_QUESTIONS)
        if edit.question_id:
            if work.connection.execute(select(q.id).where(q.id == edit.question_id)).first() is None:
                raise PlannerError("question-unknown")
            work.update(question, edit.question_id, **values)
        else:
            last = work.connection.execute(select(func.max(q.position))).scalar() or 0
            work.insert(question, programme_id=None, position=last + 1, **values)
        return context.committed(work.commit())


def recommendation_question(work: UnitOfWork) -> int:
    """The id of the 0-10 question; made on first use."""
    found = work.connection.execute(
        select(question.c.id).where(question.c.kind == "score").order_by(question.c.position, question.c.id).limit(1)
    ).scalar()
    if found is not None:
        return found
    return work.insert(
        question,
        programme_id=None,
        text=RECOMMENDATION,
        kind="score",
        choices="",
        position=1,
        needs_reply=True,
        active=True,
    )


def write_answers(
    work: UnitOfWork, answers: Sequence[Answer], customer_id: int, attempt_id: int, caller_id: int, day: date,
    rules: DeskRules,
) -> None:  # fmt: skip
    """Store the answers of a call; those that need a reply become promises. Unanswered ones are left out.

    PlannerError: "question-unknown", "score-range", "answer-choice", "text-too-long"."""
    known = {row.id: row for row in work.connection.execute(select(question))}
    for given in answers:
        text = given.text.strip()
        if given.score is None and not text:
            continue
        row = known.get(given.question_id)
        if row is None:
            raise PlannerError("question-unknown")
        _check(row, given, text)
        work.insert(
            answer, customer_id=customer_id, attempt_id=attempt_id, question_id=row.id, day=day, score=given.score,
            text=text,
        )  # fmt: skip
        low = given.score is not None and given.score <= rules.detractor_up_to
        if row.needs_reply and (low or given.score is None):
            said = f"{given.score}" if given.score is not None else text
            work.insert(
                promise, customer_id=customer_id, caller_id=caller_id, attempt_id=attempt_id,
                text=f"{row.text} – {said}", made_on=day, due_on=day + timedelta(days=rules.promise_days), kept_on=None,
                dropped_on=None,
            )  # fmt: skip


def _check(row: Any, given: Answer, text: str) -> None:
    if row.kind == "score" and (given.score is None or not 0 <= given.score <= 10):
        raise PlannerError("score-range", score=text if given.score is None else given.score)
    if row.kind == "choice" and text not in row.choices.split("\n"):
        raise PlannerError("answer-choice", text=text, known=", ".join(row.choices.split("\n")))
    if len(text) > LONGEST_ANSWER:
        raise PlannerError("text-too-long", longest=LONGEST_ANSWER)
