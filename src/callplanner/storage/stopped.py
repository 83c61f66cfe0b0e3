"""Suppressions in force, and the numbers they stop, however they are written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from callplanner.domain.phone import digits, tail, tails, with_each_country
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


FEW = 50
"""Up to so many numbers are looked up one by one; of more, all stopped numbers are walked over once."""


def stopped_by_digits(connection: Connection, day: date, ids: Ids) -> list[int]:
    """The ids of numbers that are stopped though they are written in another way than the suppression: one of the two
    could not be understood, mostly because its country is not known."""
    columns = select(phone.c.id, phone.c.typed, phone.c.e164).where(among(phone.c.customer_id, ids))
    bare = stopped_digits(connection, day)
    rows = connection.execute(columns if bare else columns.where(phone.c.e164.is_(None))).all()
    return sorted(_by_digits(connection, day, rows, bare))


def _by_digits(connection: Connection, day: date, rows: Iterable[Any], bare: set[str]) -> set[int]:
    ends = {tail(number) for number in bare} - {""}
    found: set[int] = set()
    unread: dict[str, list[int]] = {}
    for row in rows:
        if row.e164 is not None:
            if ends and not ends.isdisjoint(tails(row.e164)):
                found.add(row.id)
        elif digits(row.typed) in bare:
            found.add(row.id)
        elif end := tail(row.typed):
            unread.setdefault(end, []).append(row.id)
    for end in _stopped_ends(connection, day, unread):
        found.update(unread[end])
    return found


def _stopped_ends(connection: Connection, day: date, ends: Collection[str]) -> set[str]:
    """Which of these numbers without a country are stopped with one."""
    s = suppression.c
    listed = select(s.e164).where(in_force_on(day), s.e164.is_not(None))
    if not ends or connection.execute(listed.limit(1)).first() is None:
        return set()
    if len(ends) <= FEW:
        forms = {form: end for end in ends for form in with_each_country(end)}
        return {forms[number] for number in stopped_among(connection, day, forms)}
    found: set[str] = set()
    for number in connection.execute(listed).scalars():
        if number is not None:
            found.update(tails(number).intersection(ends))
    return found


def stopped_phones(connection: Connection, day: date, rows: Iterable[Any]) -> set[int]:
    """The ids of those rows of the table of numbers (id, typed, e164) that must not be dialled."""
    listed = list(rows)
    numbers = stopped_among(connection, day, (row.e164 for row in listed if row.e164 is not None))
    found = {row.id for row in listed if row.e164 in numbers}
    return found | _by_digits(connection, day, listed, stopped_digits(connection, day))


def customers_with(connection: Connection, numbers: Iterable[str]) -> set[int]:
    """The customers who have one of these numbers (normal forms), with its country or without."""
    wanted = sorted(set(numbers))
    found: set[int] = set()
    for start in range(0, len(wanted), IN_STATEMENT):
        statement = select(phone.c.customer_id).where(phone.c.e164.in_(wanted[start : start + IN_STATEMENT]))
        found.update(connection.execute(statement).scalars())
    ends = set().union(*map(tails, wanted))
    unread = (
        connection.execute(select(phone.c.customer_id, phone.c.typed).where(phone.c.e164.is_(None))) if ends else ()
    )
    found.update(row.customer_id for row in unread if tail(row.typed) in ends)
    return found


def customers_with_unread(connection: Connection, typed: Iterable[str]) -> set[int]:
    """The customers who have one of these numbers that nobody could read, by its digits."""
    wanted = {digits(number) for number in typed} - {""}
    if not wanted:
        return set()
    ends = {tail(number) for number in wanted} - {""}
    rows = connection.execute(select(phone.c.customer_id, phone.c.typed, phone.c.e164))
    return {
        row.customer_id
        for row in rows
        if (digits(row.typed) in wanted if row.e164 is None else not ends.isdisjoint(tails(row.e164)))
    }


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
