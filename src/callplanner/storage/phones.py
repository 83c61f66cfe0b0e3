"""Numbers of customers that may be dialled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, select

from callplanner.storage.schema import phone
from callplanner.storage.some import among
from callplanner.storage.stopped import stopped_phones


def all_numbers(connection: Connection, ids: Iterable[int]) -> dict[int, list[tuple[str, str | None]]]:
    """The usable numbers of each customer, as typed and normalised, the first one first; bad ones and those that must
    not be called left out."""
    wanted = sorted(set(ids))
    found: dict[int, list[tuple[str, str | None]]] = {}
    rows = connection.execute(
        select(phone.c.id, phone.c.customer_id, phone.c.typed, phone.c.e164)
        .where(among(phone.c.customer_id, wanted), phone.c.bad_since.is_(None))
        .order_by(phone.c.customer_id, phone.c.position, phone.c.id)
    ).all()
    stopped = stopped_phones(connection, date.max, rows)
    for row in rows:
        if row.id not in stopped:
            found.setdefault(row.customer_id, []).append((row.typed, row.e164))
    return found


def first_numbers(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The first usable number of each customer, as typed."""
    return {customer_id: numbers[0][0] for customer_id, numbers in all_numbers(connection, ids).items()}
