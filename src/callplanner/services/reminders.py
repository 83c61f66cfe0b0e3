"""Promised callbacks whose minute has come: what a reminder says."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import select

from callplanner.services.context import Context
from callplanner.services.cover import presence
from callplanner.storage.people import load_callers
from callplanner.storage.schema import callback, customer

LOOKS_BACK = timedelta(hours=12)
"""Older promises are late calls of the queue; nobody wants to be woken for them."""


class DueCallback(Struct, frozen=True):
    """A callback that is due now. `due_at`: local desk time."""

    callback_id: int
    customer_id: int
    name: str
    due_at: datetime
    note: str


def due_callbacks(context: Context, caller_name: str | None = None) -> tuple[DueCallback, ...]:
    """Open callbacks of the last hours whose time has come, oldest first; of all, or those that stand with one caller
    today, of absent ones too."""
    moment = context.now()
    instant = moment.instant
    c = callback.c
    statement = (
        select(c.id, c.customer_id, c.caller_id, c.due_at, c.note, customer.c.name)
        .join_from(callback, customer, customer.c.id == c.customer_id)
        .where(c.closed_on.is_(None), c.due_at <= instant, c.due_at > instant - LOOKS_BACK, customer.c.active.is_(True))
        .order_by(c.due_at, c.id)
    )
    with context.file.read() as connection:
        rows = connection.execute(statement).all()
        if caller_name is not None:
            callers = load_callers(connection)
            chosen = next((i for i, record in callers.items() if record.name == caller_name), None)
            there = presence(context, connection, callers, moment.day)
            rows = [row for row in rows if there.makes(row.caller_id, row.customer_id, promised=True) == chosen]
    return tuple(
        DueCallback(row.id, row.customer_id, row.name, context.local(row.due_at).replace(tzinfo=None), row.note)
        for row in rows
    )
