"""Whole tables for exporting: master data with people and numbers, and attempts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from callplanner.storage.schema import attempt, caller, contact, customer, outcome, phone, tier
from callplanner.storage.stopped import stopped_phones


def all_customers(connection: Connection) -> list[Any]:
    """Every customer, active ones first, with tier and caller by name."""
    statement = (
        select(customer, tier.c.name.label("tier"), caller.c.name.label("caller"))
        .outerjoin_from(customer, tier, tier.c.id == customer.c.tier_id)
        .outerjoin(caller, caller.c.id == customer.c.caller_id)
        .order_by(customer.c.active.desc(), customer.c.name_key, customer.c.id)
    )
    return list(connection.execute(statement))


def phones_by_kind(connection: Connection, stopped_on: date | None = None) -> dict[int, dict[str, str]]:
    """Numbers as typed by customer and kind; numbers added by hand take the first free place. Without those that must
    not be dialled on a day, where one is named."""
    found: dict[int, dict[str, str]] = {}
    p = phone.c
    statement = select(p.id, p.customer_id, p.kind, p.typed, p.note, p.e164).order_by(p.customer_id, p.position, p.id)
    rows = connection.execute(statement).all()
    stopped = stopped_phones(connection, stopped_on, rows) if stopped_on is not None else set()
    for phone_id, customer_id, kind, typed, extension, _ in rows:
        if phone_id in stopped:
            continue
        mine = found.setdefault(customer_id, {})
        place = (
            kind if kind and kind not in mine else next((k for k in ("phone", "phone2", "mobile") if k not in mine), "")
        )
        if place:
            mine[place] = f"{typed} x{extension}" if extension and extension not in typed else typed
    return found


def first_contacts(connection: Connection) -> dict[int, Any]:
    """The first contact person of each customer."""
    found: dict[int, Any] = {}
    for row in connection.execute(select(contact).order_by(contact.c.customer_id, contact.c.position)):
        found.setdefault(row.customer_id, row)
    return found


def all_attempts(connection: Connection, day: date) -> Iterator[Any]:
    """Every attempt up to a day, newest first."""
    statement = (
        select(
            customer.c.reference,
            customer.c.name,
            attempt.c.at,
            outcome.c.label,
            attempt.c.conversation,
            attempt.c.right_party,
            attempt.c.inbound,
            attempt.c.note,
            attempt.c.seconds,
            attempt.c.purpose,
            caller.c.name.label("caller"),
            phone.c.typed,
        )
        .join_from(attempt, customer, customer.c.id == attempt.c.customer_id)
        .join(outcome, outcome.c.id == attempt.c.outcome_id)
        .join(caller, caller.c.id == attempt.c.caller_id)
        .outerjoin(phone, phone.c.id == attempt.c.phone_id)
        .where(attempt.c.day <= day)
        .order_by(attempt.c.at.desc(), attempt.c.id.desc())
    )
    yield from connection.execution_options(yield_per=2000).execute(statement)
