"""Suppressions in force, and the numbers they stop, however they are written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from callplanner.domain.phone import digits
from callplanner.storage.schema import customer, phone, suppression
from callplanner.storage.some import IN_STATEMENT, Ids, among

ALL, PERSON = "all", "person"
"""Whom a suppression stops: the customer or number it names, or one person at a customer."""


def in_force_on(day: date) -> ColumnElement[bool]:
    """The suppressions that hold on a day."""
    s = suppression.c
    return and_(s.since <= day, or_(s.lifted_on.is_(None), s.lifted_on > day))


def stopped_among(connection: Connection, day: date, numbers: Iterable[str]) -> set[str]:
    """Which of these numbers (normal forms) must not be called. A screening list may hold millions, so they are not
    loaded."""
    s = suppression.c
    wanted = sorted(set(numbers))
    found: set[str] = set()
    for start in range(0, len(wanted), IN_STATEMENT):
        part = wanted[start : start + IN_STATEMENT]
        rows = connection.execute(select(s.e164).where(s.e164.in_(part), in_force_on(day)))
        found.update(number for number in rows.scalars() if number is not None)
    return found


def stopped_digits(connection: Connection, day: date) -> set[str]:
    """The digits of stopped numbers that could not be understood when they were stored."""
    s = suppression.c
    typed = connection.execute(select(s.typed).where(s.e164.is_(None), s.typed != "", in_force_on(day))).scalars()
    return {digits(number) for number in typed} - {""}


def unread_numbers(connection: Connection, day: date, ids: Ids) -> list[int]:
    """The ids of numbers that could not be understood and whose digits are stopped."""
    stopped = stopped_digits(connection, day)
    if not stopped:
        return []
    rows = connection.execute(
        select(phone.c.id, phone.c.typed).where(phone.c.e164.is_(None), among(phone.c.customer_id, ids))
    )
    return [row.id for row in rows if digits(row.typed) in stopped]


def stopped_phones(connection: Connection, day: date, rows: Iterable[Any]) -> set[int]:
    """The ids of those rows of the table of numbers (id, typed, e164) that must not be dialled."""
    listed = list(rows)
    numbers = stopped_among(connection, day, (row.e164 for row in listed if row.e164 is not None))
    bare = stopped_digits(connection, day) if any(row.e164 is None for row in listed) else set()
    return {row.id for row in listed if row.e164 in numbers or (row.e164 is None and digits(row.typed) in bare)}


def customers_with(connection: Connection, numbers: Iterable[str]) -> set[int]:
    """The customers who have one of these numbers (normal forms)."""
    wanted = sorted(set(numbers))
    found: set[int] = set()
    for start in range(0, len(wanted), IN_STATEMENT):
        statement = select(phone.c.customer_id).where(phone.c.e164.in_(wanted[start : start + IN_STATEMENT]))
        found.update(connection.execute(statement).scalars())
    return found


def customers_with_unread(connection: Connection, typed: Iterable[str]) -> set[int]:
    """The customers who have one of these numbers, where nobody could read it: by its digits."""
    wanted = {digits(number) for number in typed} - {""}
    if not wanted:
        return set()
    rows = connection.execute(select(phone.c.customer_id, phone.c.typed).where(phone.c.e164.is_(None)))
    return {row.customer_id for row in rows if digits(row.typed) in wanted}


def stopped_people(connection: Connection, customer_id: int, day: date) -> set[str]:
    """The names of the people at a customer who must not be called, by the customer or, after it was deleted and came
    back, by its reference."""
    s = suppression.c
    reference = select(customer.c.reference).where(customer.c.id == customer_id).scalar_subquery()
    rows = connection.execute(
        select(s.person).where(
            in_force_on(day), s.scope == PERSON, or_(s.customer_id == customer_id, s.reference == reference)
        )
    )
    return {name for name in rows.scalars() if name}
