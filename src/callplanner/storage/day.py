"""What a day brought, and what is owed and promised for one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, callback, customer, outcome, promise, touch


class OutcomeCount(Struct, frozen=True):
    """How often an outcome came of the calls of a day, inbound ones included."""

    label: str
    count: int
    conversation: bool
    code: str = ""


class DayDeeds(Struct, frozen=True):
    """What else was done on a day: inbound calls, seconds talked where the call was timed, promises made and kept,
    callbacks agreed, things of value given."""

    inbound: int
    seconds: int
    promised: int
    kept: int
    callbacks: int
    touches: int


class Owed(Struct, frozen=True):
    """A promise that is not kept yet."""

    customer_id: int
    name: str
    text: str
    due_on: date


class Promised(Struct, frozen=True):
    """An open callback; `due_at` is naive UTC."""

    customer_id: int
    name: str
    due_at: datetime


def outcomes_of(connection: Connection, day: date, caller_id: int | None) -> tuple[OutcomeCount, ...]:
    """The outcomes of a day, the most frequent first."""
    a, o = attempt.c, outcome.c
    statement = (
        select(o.code, o.label, func.count(), func.sum(case((a.conversation, 1), else_=0)))
        .join_from(attempt, outcome, o.id == a.outcome_id)
        .where(a.day == day, *_of(a.caller_id, caller_id))
        .group_by(o.id, o.code, o.label)
        .order_by(func.count().desc(), o.id)
    )
    found = connection.execute(statement)
    return tuple(OutcomeCount(label, count, bool(talked), code) for code, label, count, talked in found)


def deeds_of(connection: Connection, day: date, caller_id: int | None) -> DayDeeds:
    """What else was done on a day, by one caller or all."""
    a, p, c, t = attempt.c, promise.c, callback.c, touch.c
    calls = _of(a.caller_id, caller_id)

    def count(*terms: Any) -> int:
        return int(connection.execute(select(func.count()).where(*terms)).scalar_one())

    talked = select(func.coalesce(func.sum(a.seconds), 0)).where(a.day == day, *calls)
    return DayDeeds(
        inbound=count(a.day == day, a.inbound.is_(True), *calls),
        seconds=connection.execute(talked).scalar_one() or 0,
        promised=count(p.made_on == day, *_of(p.caller_id, caller_id)),
        kept=count(p.kept_on == day, *_of(p.caller_id, caller_id)),
        callbacks=count(c.promised_on == day, *_of(c.caller_id, caller_id)),
        touches=count(t.day == day, *_of(t.caller_id, caller_id)),
    )


def owed(connection: Connection, day: date, until: date, caller_id: int | None) -> tuple[Owed, ...]:
    """Promises to active customers that are open on `day` and due up to `until`, the longest due first; those that
    nobody in particular made are everybody's."""
    p = promise.c
    mine = () if caller_id is None else (or_(p.caller_id == caller_id, p.caller_id.is_(None)),)
    statement = (
        select(p.customer_id, customer.c.name, p.text, p.due_on)
        .join_from(promise, customer, customer.c.id == p.customer_id)
        .where(and_(p.made_on <= day, p.due_on <= until, as_of(p.kept_on, day), as_of(p.dropped_on, day)), *mine)
        .where(customer.c.active.is_(True))
        .order_by(p.due_on, p.id)
    )
    return tuple(Owed(who, name, text, due) for who, name, text, due in connection.execute(statement) if due)


def promised_for(connection: Connection, day: date, due_day: date, caller_id: int | None) -> tuple[Promised, ...]:
    """Callbacks to active customers that are open on `day` and due on `due_day`, by time."""
    c = callback.c
    statement = (
        select(c.customer_id, customer.c.name, c.due_at)
        .join_from(callback, customer, customer.c.id == c.customer_id)
        .where(as_of(c.closed_on, day), c.due_day == due_day, c.promised_on <= day, *_of(c.caller_id, caller_id))
        .where(customer.c.active.is_(True))
        .order_by(c.due_at, c.id)
    )
    return tuple(Promised(*row) for row in connection.execute(statement))


def _of(column: ColumnElement[Any], caller_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return () if caller_id is None else (column == caller_id,)
