"""The times in which customers are not called, as they are stored."""

from __future__ import annotations

from sqlalchemy import Connection, select

from callplanner.domain.blackout import Blackout
from callplanner.storage.schema import blackout
from callplanner.storage.some import Ids, among


def load_blackouts(connection: Connection, ids: Ids) -> dict[int, tuple[Blackout, ...]]:
    """Those of each customer that has any, by first day; of some, or of all."""
    b = blackout.c
    found: dict[int, tuple[Blackout, ...]] = {}
    for row in connection.execute(
        select(b.customer_id, b.first, b.last, b.yearly).where(among(b.customer_id, ids)).order_by(b.first, b.id)
    ):
        found[row.customer_id] = (*found.get(row.customer_id, ()), Blackout(row.first, row.last, row.yearly))
    return found
