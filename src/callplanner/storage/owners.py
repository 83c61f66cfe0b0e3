"""Whose customer somebody is when no caller was named for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, customer, planned_call
from callplanner.storage.some import IN_STATEMENT


def load_owners(connection: Connection, day: date, ids: Iterable[int], callers: Sequence[int]) -> dict[int, int]:
    """The caller of each customer on `day`: the one named for it, else of its next planned call, else of the last
    attempt; else dealt out evenly by id. `callers`: ids of those who may get it, at least one."""
    wanted = sorted(set(ids))
    owners = {customer_id: callers[customer_id % len(callers)] for customer_id in wanted}
    known = set(callers)
    c, p, a = customer.c, planned_call.c, attempt.c
    for start in range(0, len(wanted), IN_STATEMENT):
        part = wanted[start : start + IN_STATEMENT]
        # The later statement wins: weakest claim first, and in each the row that counts comes last.
        for statement in (
            select(a.customer_id, a.caller_id).where(a.customer_id.in_(part), a.day <= day).order_by(a.day, a.id),
            select(p.customer_id, p.caller_id)
            .where(p.customer_id.in_(part), as_of(p.closed_on, day))
            .order_by(p.day.desc(), p.id.desc()),
            select(c.id, c.caller_id).where(c.id.in_(part), c.caller_id.is_not(None)),
        ):
            owners.update((who, caller) for who, caller in connection.execute(statement) if caller in known)
    return owners
