"""Calls that were noted: their words can be put right later; what they led to is taken back by undo alone."""

from __future__ import annotations

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.record import LONGEST_NOTE
from callplanner.storage.schema import attempt, customer


def correct_call(context: Context, attempt_id: int, note: str, mood: int | None) -> Changes:
    """Put the note and the mood (-1, 0, 1 or None) of a call right. PlannerError: "call-unknown", "text-too-long"."""
    if len(note) > LONGEST_NOTE:
        raise PlannerError("text-too-long", longest=LONGEST_NOTE)
    with context.change("call-corrected") as work:
        name = work.connection.execute(
            select(customer.c.name)
            .join_from(attempt, customer, customer.c.id == attempt.c.customer_id)
            .where(attempt.c.id == attempt_id)
        ).scalar()
        if name is None:
            raise PlannerError("call-unknown")
        work.relabel("call-corrected", name=name)
        work.update(attempt, attempt_id, note=note.strip(), mood=mood)
        return context.committed(work.commit())
