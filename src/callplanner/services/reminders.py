"""Promised callbacks whose minute has come: what a reminder says."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import select

from callplanner.services.context import Context
from callplanner.storage.schema import callback, caller, customer

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
    """Open callbacks of the last hours whose time has come, oldest first; of one caller, or of all."""
    instant = context.now().instant
    c = callback.c
    statement = (
        select(c.id, c.customer_id, c.due_at, c.note, customer.c.name)
        .join_from(callback, customer, customer.c.id == c.customer_id)
        .where(c.closed_on.is_(None), c.due_at <= instant, c.due_at > instant - LOOKS_BACK, customer.c.active.is_(True))
        .order_by(c.due_at, c.id)
    )
    if caller_name is not None:
        statement = statement.join(caller, caller.c.id == c.caller_id).where(caller.c.name == caller_name)
    with context.file.read() as connection:
        rows = connection.execute(statement).all()
    return tuple(
        DueCallback(row.id, row.customer_id, row.name, context.local(row.due_at).replace(tzinfo=None), row.note)
        for row in rows
    )
