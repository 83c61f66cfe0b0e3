"""The survey in a call: for now the one question of recommendation."""

from __future__ import annotations

from sqlalchemy import select

from callplanner.storage.schema import question
from callplanner.storage.unit_of_work import UnitOfWork

RECOMMENDATION = "How likely are you to recommend us, 0 to 10?"


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
