"""Whose customer somebody is: who promised a call, tries again, or has the planned call."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import callback, planned_call, retry
from callplanner.storage.some import Ids, among


def planned_owners(connection: Connection, day: date, ids: Ids) -> dict[int, int]:
    """The caller of the next open planned call on `day`, by customer; customers without one are not in it."""
    p = planned_call.c
    statement = (
        select(p.customer_id, p.caller_id)
        .where(among(p.customer_id, ids), as_of(p.closed_on, day))
        .order_by(p.day.desc(), p.id.desc())  # the row that counts comes last
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


class Waiting(Struct, frozen=True):
    """With whom a customer waits. `promised`: a call was promised; `due`: something of theirs is due by the day."""

    caller_id: int
    promised: bool
    due: bool


def waiting_with(connection: Connection, day: date) -> dict[int, Waiting]:
    """Every customer with a promise or a retry that is open on `day`, or a planned call up to it, and with whom it
    waits: a promise decides, then a retry, then the planned call; of two the earlier."""
    found: dict[int, Waiting] = {}
    p, r, c = planned_call.c, retry.c, callback.c
    for table, due, terms in (
        (planned_call, p.day, (p.day <= day,)),
        (retry, r.due_day, ()),
        (callback, c.due_day, ()),
    ):
        rows = connection.execute(
            select(table.c.customer_id, table.c.caller_id, due <= day)
            .where(as_of(table.c.closed_on, day), *terms)
            .order_by(due.desc(), table.c.id.desc())  # the row that counts comes last
        )
        for customer_id, caller_id, is_due in rows.all():
            before = found.get(customer_id)
            due_too = bool(is_due) or (before is not None and before.due)
            found[customer_id] = Waiting(caller_id, table is callback, due_too)
    return found
