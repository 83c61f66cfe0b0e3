"""Numbers of customers."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from callplanner.storage.schema import phone


def all_numbers(connection: Connection, ids: Iterable[int]) -> dict[int, list[tuple[str, str | None]]]:
    """The usable numbers of each customer, as typed and normalised, the first one first."""
    wanted = sorted(set(ids))
    found: dict[int, list[tuple[str, str | None]]] = {}
    for start in range(0, len(wanted), 500):
        statement = (
            select(phone.c.customer_id, phone.c.typed, phone.c.e164)
            .where(phone.c.customer_id.in_(wanted[start : start + 500]), phone.c.bad_since.is_(None))
            .order_by(phone.c.customer_id, phone.c.position, phone.c.id)
        )
        for customer_id, typed, e164 in connection.execute(statement):
            found.setdefault(customer_id, []).append((typed, e164))
    return found


def first_numbers(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The first usable number of each customer, as typed."""
    wanted = sorted(set(ids))
    found: dict[int, str] = {}
    for start in range(0, len(wanted), 500):
        statement = (
            select(phone.c.customer_id, phone.c.typed)
            .where(phone.c.customer_id.in_(wanted[start : start + 500]), phone.c.bad_since.is_(None))
            .order_by(phone.c.customer_id, phone.c.position, phone.c.id)
        )
        for customer_id, typed in connection.execute(statement):
            found.setdefault(customer_id, typed)
    return found
