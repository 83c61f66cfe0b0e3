"""Writing that customers must not be called, each with all its numbers, so that it outlives deletion and re-import."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from callplanner.storage.schema import contact, customer, phone, suppression
from callplanner.storage.some import IN_STATEMENT
from callplanner.storage.stopped import ALL, PERSON, customers_with, customers_with_unread, stopped_people
from callplanner.storage.unit_of_work import UnitOfWork


def suppress_customers(work: UnitOfWork, ids: Sequence[int], day: date, reason: str, by: str, source: str) -> None:
    """Write the suppression of customers and of each of their numbers, those too that nobody could read; what holds
    already is not written twice. Whoever shares one of the numbers is touched."""
    rows: list[dict[str, Any]] = []
    for start in range(0, len(ids), IN_STATEMENT):
        part = ids[start : start + IN_STATEMENT]
        numbers: dict[int, list[tuple[str | None, str]]] = {}
        statement = select(phone.c.customer_id, phone.c.e164, phone.c.typed).where(phone.c.customer_id.in_(part))
        for customer_id, e164, typed in work.connection.execute(statement.order_by(phone.c.id)):
            numbers.setdefault(customer_id, []).append((e164, typed))
        s = suppression.c
        held = select(s.customer_id, s.e164, s.typed).where(s.customer_id.in_(part), s.scope == ALL)
        known = {tuple(row) for row in work.connection.execute(held.where(s.lifted_on.is_(None)))}
        named = select(customer.c.id, customer.c.reference).where(customer.c.id.in_(part)).order_by(customer.c.id)
        for customer_id, reference in work.connection.execute(named).all():
            for e164, typed in numbers.get(customer_id, [(None, "")]):
                if (customer_id, e164, typed) in known:
                    continue
                rows.append(
                    {
                        "customer_id": customer_id,
                        "reference": reference,
                        "e164": e164,
                        "typed": typed,
                        "scope": ALL,
                        "since": day,
                        "reason": reason,
                        "source": source,
                        "by_caller": by,
                        "lifted_on": None,
                    }
                )
    work.insert_many(suppression, rows)
    work.touch(customers_with(work.connection, (row["e164"] for row in rows if row["e164"] is not None)))
    work.touch(customers_with_unread(work.connection, (row["typed"] for row in rows if row["e164"] is None)))


def stop_numbers_of(work: UnitOfWork, day: date, phones: Sequence[int]) -> None:
    """New numbers of people who must not be called are stopped like their others."""
    people: dict[int, set[str]] = {}
    rows: list[dict[str, Any]] = []
    for start in range(0, len(phones), IN_STATEMENT):
        statement = (
            select(phone.c.customer_id, phone.c.e164, phone.c.typed, contact.c.name, customer.c.reference)
            .join(contact, contact.c.id == phone.c.contact_id)
            .join(customer, customer.c.id == phone.c.customer_id)
            .where(phone.c.id.in_(phones[start : start + IN_STATEMENT]))
            .order_by(phone.c.id)
        )
        for row in work.connection.execute(statement).all():
            if row.customer_id not in people:
                people[row.customer_id] = stopped_people(work.connection, row.customer_id, day)
            if row.name not in people[row.customer_id]:
                continue
            rows.append(
                {
                    "customer_id": row.customer_id,
                    "reference": row.reference,
                    "e164": row.e164,
                    "typed": row.typed,
                    "scope": PERSON,
                    "since": day,
                    "reason": "Suppressed",
                    "source": "hand",
                    "by_caller": "",
                    "lifted_on": None,
                    "person": row.name,
                }
            )
    work.insert_many(suppression, rows)
    work.touch(customers_with(work.connection, (row["e164"] for row in rows if row["e164"] is not None)))
