"""Whose customer somebody is: who promised a call, tries again, or has the planned call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Table, select

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
    """With whom customers wait: the caller's id by customer, those whom a call was promised, and those of whom
    something is due by the day."""

    callers: dict[int, int]
    promised: set[int]
    due: set[int]


def waiting_with(connection: Connection, day: date) -> Waiting:
    """Every customer with a promise or a retry that is open on `day`, or a planned call up to it, and with whom it
    waits: a promise decides, then a retry, then the planned call; of two the earlier."""

    def rows(table: Table, due: ColumnElement[Any], *terms: ColumnElement[bool]) -> Sequence[Sequence[Any]]:
        statement = select(table.c.customer_id, table.c.caller_id, due <= day).where(as_of(table.c.closed_on, day))
        return connection.execute(statement.where(*terms).order_by(due.desc(), table.c.id.desc())).all()

    planned = rows(planned_call, planned_call.c.day, planned_call.c.day <= day)
    tried = rows(retry, retry.c.due_day)
    promised = rows(callback, callback.c.due_day)
    each = (*planned, *tried, *promised)  # the row that counts comes last
    callers = {row[0]: row[1] for row in each}
    due = {row[0] for row in each if row[2]}
    return Waiting(callers, {row[0] for row in promised}, due)
