"""Customers, numbers and people that must not be called."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.phone import Phone, digits, parse_phone, tail, tails, with_each_country
from callplanner.services.backups import safeguard
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT
from callplanner.services.stopping import suppress_customers
from callplanner.storage.erasure import erase_customer
from callplanner.storage.schema import (
    callback,
    contact,
    customer,
    phone,
    planned_call,
    retry,
    suppression,
)
from callplanner.storage.stopped import ALL, PERSON, customers_with, customers_with_unread, in_force_on
from callplanner.storage.unit_of_work import UnitOfWork


class SuppressionView(Struct, frozen=True):
    """A suppression in force. `scope`: "all", or "person" for the one `person` at the customer."""

    number: str
    customer: str
    since: date
    reason: str
    scope: str = ALL
    person: str = ""
    source: str = ""


def suppress(context: Context, who: int | str, reason: str, region: str | None = None, *, person: str = "") -> Changes:
    """Stop calling a customer (id), one `person` there, or a number (text, in any spelling); who is stopped already
    stays so, and nothing is written.

    PlannerError: "number-unknown" for text that is no number, "customer-unknown", "person-unknown"."""
    day = context.now().day
    if len(reason) > LONGEST_TEXT or (isinstance(who, str) and len(who) > LONGEST_TEXT):
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    reason = reason or "Suppressed"
    with context.change("suppressed") as work:
        if isinstance(who, int):
            name = work.connection.execute(select(customer.c.name).where(customer.c.id == who)).scalar()
            if name is None:
                raise PlannerError("customer-unknown", customer=who)
            if person:
                _suppress_person(context, work, who, person, reason)
                name = f"{person}, {name}"
            else:
                suppress_customers(work, [who], day, reason, context.caller_name, "hand")
                _close_open_calls(work, who, day)
            work.relabel("suppressed", name=name)
        else:
            work.relabel("suppressed", name=who)
            known = _stopped_by_hand(work.connection, day)
            for number in _understood(work.connection, who, region):
                if number.e164 in known:
                    continue
                _write(work, context, e164=number.e164, typed=who, reason=reason)
                work.touch(customers_with(work.connection, [number.e164 or ""]))
        changes = work.commit()
    return context.committed(changes)


def _stopped_by_hand(connection: Connection, day: date) -> set[str | None]:
    """The numbers of their own that a person stopped and that are stopped on a day."""
    s = suppression.c
    rows = connection.execute(select(s.e164).where(in_force_on(day), s.customer_id.is_(None), s.source == "hand"))
    return set(rows.scalars())


def _understood(connection: Connection, text: str, region: str | None) -> list[Phone]:
    """The number that was typed; without its country, each number of the file that has these digits or is this one in
    some country."""
    number = parse_phone(text, region)
    if number is not None and number.e164 is not None:
        return [number]
    bare = digits(text).lstrip("0")
    if len(bare) >= 5 and not any(c.isalpha() for c in text):
        rows = connection.execute(select(phone.c.typed, phone.c.e164).where(phone.c.e164.is_not(None))).all()
        anywhere = set(with_each_country(bare))
        known = {row.e164 for row in rows if row.e164 in anywhere or digits(row.typed).lstrip("0") == bare}
        if known:
            return [Phone(text, e164, None) for e164 in sorted(known)]
    raise PlannerError("number-unknown", text=text)


def _suppress_person(context: Context, work: UnitOfWork, customer_id: int, person: str, reason: str) -> None:
    """One person there: by name, and by each number that is this person's own."""
    row = work.connection.execute(
        select(contact.c.id, contact.c.name).where(contact.c.customer_id == customer_id).order_by(contact.c.position)
    ).all()
    found = next((r for r in row if r.name.casefold() == person.strip().casefold()), None)
    if found is None:
        raise PlannerError("person-unknown", person=person, known=", ".join(r.name for r in row) or "–")
    reference = work.connection.execute(select(customer.c.reference).where(customer.c.id == customer_id)).scalar_one()
    numbers: list[tuple[str | None, str]] = [
        (r.e164, r.typed)
        for r in work.connection.execute(select(phone.c.e164, phone.c.typed).where(phone.c.contact_id == found.id))
    ]
    for e164, typed in numbers or [(None, "")]:
        _write(
            work, context, customer_id=customer_id, reference=reference, e164=e164, typed=typed, scope=PERSON,
            person=found.name, reason=reason,
        )  # fmt: skip
    work.touch({customer_id, *customers_with(work.connection, [e164 for e164, _ in numbers if e164])})


def _write(work: UnitOfWork, context: Context, **values: Any) -> None:
    row = {
        "customer_id": None,
        "reference": "",
        "e164": None,
        "typed": "",
        "scope": ALL,
        "since": context.now().day,
        "source": "hand",
        "by_caller": context.caller_name,
        "lifted_on": None,
        "person": None,
    }
    work.insert(suppression, **row | values)


def _close_open_calls(work: UnitOfWork, customer_id: int, day: date) -> None:
    for table in (planned_call, callback, retry):
        ids = work.connection.execute(
            select(table.c.id).where(table.c.customer_id == customer_id, table.c.closed_on.is_(None))
        ).scalars()
        work.update_many(table, [(i, {"closed_on": day, "closed_as": "suppressed"}) for i in ids])


def lift(context: Context, who: int | str, reason: str, region: str | None = None) -> Changes:
    """Calls are allowed again: every suppression of a customer (id), its people and its numbers, or of a number. The
    reason is kept with the change. PlannerError: "reason-missing", "not-suppressed", "customer-unknown"."""
    if not reason.strip():
        raise PlannerError("reason-missing")
    day, s = context.now().day, suppression.c
    with context.change("suppression-lifted", name=str(who), reason=reason.strip()) as work:
        connection = work.connection
        if isinstance(who, int):
            row = connection.execute(select(customer).where(customer.c.id == who)).first()
            if row is None:
                raise PlannerError("customer-unknown", customer=who)
            work.relabel("suppression-lifted", name=row.name, reason=reason.strip())
            own = connection.execute(select(phone.c.e164, phone.c.typed).where(phone.c.customer_id == who)).all()
            numbers = [number.e164 for number in own]
            unread = {digits(number.typed) for number in own if number.e164 is None} - {""}
            ends = set().union(*(tails(n) for n in numbers if n))
            same = [
                stop.id
                for stop in connection.execute(select(s.id, s.typed).where(s.e164.is_(None), s.typed != "")).all()
                if digits(stop.typed) in unread or tail(stop.typed) in ends
            ]
            abroad = [form for end in map(tail, unread) if end for form in with_each_country(end)]
            listed = s.e164.in_([n for n in numbers if n]) | s.id.in_(same) | s.e164.in_(abroad)
            mine = (s.customer_id == who) | (s.reference == row.reference) | listed
        else:
            numbers, unread = [number.e164 for number in _understood(connection, who, region)], set()
            mine = s.e164.in_([n for n in numbers if n])
        ids = connection.execute(select(s.id).where(mine, in_force_on(day))).scalars().all()
        if not ids:
            raise PlannerError("not-suppressed", name=str(who))
        work.update_many(suppression, [(i, {"lifted_on": day}) for i in ids])
        work.touch(customers_with_unread(connection, unread))
        work.touch({*customers_with(connection, [n for n in numbers if n]), *([who] if isinstance(who, int) else [])})
        changes = work.commit()
    return context.committed(changes)


def erase(context: Context, customer_id: int) -> Changes:
    """Wipe a customer, all but its suppressions, with every trace in the history. It cannot be undone, and neither can
    what was done before. Backups made until now, one right before it too, still hold the customer until they are
    thinned out (`backups.erased_until`). PlannerError("customer-unknown")."""
    file = context.file
    if file.read_only:
        raise StorageError("file-read-only", file=file.address)
    safeguard(context, "before erasing")
    instant = context.now().instant
    changes = erase_customer(file.engine, customer_id, instant, caller=context.caller_name, address=file.address)
    return context.committed(changes)


def suppressions(context: Context) -> tuple[SuppressionView, ...]:
    """The suppressions in force on the working date."""
    day = context.now().day
    s = suppression.c
    with context.file.read() as connection:
        rows = connection.execute(
            select(suppression, customer.c.reference.label("known"))
            .outerjoin_from(suppression, customer, customer.c.id == s.customer_id)
            .where(in_force_on(day))
            .order_by(s.since.desc(), s.id)
        ).all()
    return tuple(
        SuppressionView(
            row.e164 or row.typed, row.known or row.reference, row.since, row.reason, row.scope, row.person or "",
            row.source,
        )
        for row in rows
    )  # fmt: skip


def suppression_count(context: Context) -> int:
    """How many suppressions are in force; a screening list may hold millions."""
    with context.file.read() as connection:
        statement = select(func.count()).select_from(suppression).where(in_force_on(context.now().day))
        return int(connection.execute(statement).scalar_one())
