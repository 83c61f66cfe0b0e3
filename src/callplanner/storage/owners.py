"""Whose customer somebody is when no caller was named for it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import planned_call
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
