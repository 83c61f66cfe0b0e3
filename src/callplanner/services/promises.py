"""What we owe: made, kept, put off, or dropped because nobody waits for it any more."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT
from callplanner.storage.schema import customer, promise


def add_promise(context: Context, customer_id: int, text: str, due: date | None) -> Changes:
    """Something we said we would do. PlannerError: "text-missing", "text-too-long", "promise-in-past",
    "customer-unknown"."""
    day = context.now().day
    _check(text, due, day)
    with context.change("promise-made") as work:
        name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
        if name is None:
            raise PlannerError("customer-unknown", customer=customer_id)
        work.relabel("promise-made", name=name)
        work.insert(
            promise,
            customer_id=customer_id,
            caller_id=context.caller(work.connection, None).caller_id,
            attempt_id=None,
            text=text.strip(),
            made_on=day,
            due_on=due,
            kept_on=None,
            dropped_on=None,
        )
        return context.committed(work.commit())


def keep_promise(context: Context, promise_id: int) -> Changes:
    """Mark a promise as kept today. PlannerError("promise-unknown")."""
    with context.change("promise-kept") as work:
        row = _promise(work.connection, promise_id)
        work.relabel("promise-kept", name=row.name, text=row.text)
        work.update(promise, promise_id, kept_on=context.now().day)
        return context.committed(work.commit())


def change_promise(context: Context, promise_id: int, text: str, due: date | None) -> Changes:
    """Other words or another day. PlannerError: "promise-unknown", "text-missing", "text-too-long",
    "promise-in-past"."""
    with context.change("promise-changed") as work:
        row = _promise(work.connection, promise_id)
        _check(text, due if due != row.due_on else None, context.now().day)
        work.relabel("promise-changed", name=row.name, text=text.strip())
        work.update(promise, promise_id, text=text.strip(), due_on=due)
        return context.committed(work.commit())


def drop_promise(context: Context, promise_id: int) -> Changes:
    """Nobody waits for it any more: neither kept nor broken. PlannerError("promise-unknown")."""
    with context.change("promise-dropped") as work:
        row = _promise(work.connection, promise_id)
        work.relabel("promise-dropped", name=row.name, text=row.text)
        work.update(promise, promise_id, dropped_on=context.now().day)
        return context.committed(work.commit())


def _check(text: str, due: date | None, day: date) -> None:
    if not text.strip():
        raise PlannerError("text-missing")
    if len(text) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    if due is not None and due < day:
        raise PlannerError("promise-in-past", day=due)


def _promise(connection: Connection, promise_id: int) -> Any:
    row = connection.execute(
        select(promise.c.text, promise.c.due_on, customer.c.name)
        .join_from(promise, customer, customer.c.id == promise.c.customer_id)
        .where(promise.c.id == promise_id)
    ).first()
    if row is None:
        raise PlannerError("promise-unknown")
    return row
