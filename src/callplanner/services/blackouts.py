"""Times in which customers are not called: noted for one or many, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT
from callplanner.services.standing_edit import named
from callplanner.storage.schema import blackout, customer

LONGEST_DAYS = 366


def add_blackout(
    context: Context, ids: Sequence[int], first: date, last: date, *, yearly: bool = False, reason: str = ""
) -> Changes:
    """Nobody calls these customers from `first` to `last`, in every year when `yearly`, but where a call was promised.
    The plan keeps these days free when it is made next.

    PlannerError: "nobody-chosen", "customer-unknown", "blackout-days", "text-too-long"."""
    if last < first or (yearly and (last - first).days >= LONGEST_DAYS):
        raise PlannerError("blackout-days", first=first, last=last)
    if len(reason) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    with context.change("blackout-added") as work:
        work.relabel("blackout-added", name=named(work.connection, ids), first=first, last=last)
        rows = [
            {"customer_id": i, "first": first, "last": last, "yearly": yearly, "reason": reason.strip()} for i in ids
        ]
        work.insert_many(blackout, rows)
        return context.committed(work.commit())


def remove_blackout(context: Context, blackout_id: int) -> Changes:
    """They may be called then after all. PlannerError("blackout-unknown")."""
    with context.change("blackout-removed") as work:
        row = work.connection.execute(
            select(blackout.c.first, blackout.c.last, customer.c.name)
            .join_from(blackout, customer, customer.c.id == blackout.c.customer_id)
            .where(blackout.c.id == blackout_id)
        ).first()
        if row is None:
            raise PlannerError("blackout-unknown")
        work.relabel("blackout-removed", name=row.name, first=row.first, last=row.last)
        work.delete_many(blackout, [blackout_id])
        return context.committed(work.commit())
