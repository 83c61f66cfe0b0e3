"""What is open with customers on the working date: promises, retries, planned calls."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, or_, select

from callplanner.storage.schema import attempt, callback, deferral, planned_call, retry, sales_order, work_item
from callplanner.storage.some import Ids, among

MANY = 2_000
"""From so many customers on, one pass over what is open costs less than asking for each of them."""


class OpenRecord(Struct):
    """What is open with one customer; instants are naive UTC. `planned` is the earliest open planned call."""

    callback: datetime | None = None
    callback_id: int | None = None
    retry: datetime | None = None
    retry_minutes_only: bool = False
    planned: date | None = None
    planned_id: int | None = None
    purpose: str = "care"
    snoozed_until: datetime | None = None
    skipped: str | None = None
    decision: bool = False
    attempted_today: bool = False
    attempts_7d: int = 0


def as_of(closed_on: Any, day: date) -> Any:
    """Open on `day`: not closed yet, or closed later. What came after the working date does not exist."""
    return or_(closed_on.is_(None), closed_on > day)


def waiting(connection: Connection, day: date) -> set[int]:
    """Ids of customers with a promise, a retry or a planned call up to `day`."""
    found: set[int] = set()
    for table, due in ((callback, callback.c.due_day), (retry, retry.c.due_day), (planned_call, planned_call.c.day)):
        statement = select(table.c.customer_id).where(as_of(table.c.closed_on, day), due <= day)
        found.update(connection.execute(statement).scalars())
    return found


def next_return(connection: Connection, day: date, instant: datetime) -> datetime | None:
    """When the first snoozed card or retry of `day` that still waits at `instant` comes back; both naive UTC."""
    d, r = deferral.c, retry.c
    later = (
        select(func.min(d.until)).where(d.day == day, d.kind == "snooze", d.until > instant),
        select(func.min(r.due_at)).where(as_of(r.closed_on, day), r.due_day == day, r.due_at > instant),
    )
    found = (connection.execute(statement).scalar() for statement in later)
    return min((at for at in found if at is not None), default=None)


def lately_sold(connection: Connection, day: date, after_sale: tuple[int, int]) -> set[int]:
    """Ids of customers with an order from..until so many days ago: the only ones whom a sale can put into the queue."""
    order = sales_order.c
    statement = select(order.customer_id).where(
        order.day.between(day - timedelta(days=after_sale[1]), day - timedelta(days=after_sale[0])),
        order.cancelled.is_(False),
        order.amount_cents >= 0,
    )
    return set(connection.execute(statement.distinct()).scalars())


def load_open(connection: Connection, day: date, ids: Iterable[int]) -> dict[int, OpenRecord]:
    """What is open with the named customers on `day`.

    Of very many customers, a planned call after `day` is only looked up beside a promise or a retry: nobody else's
    place in the queue depends on it."""
    wanted = sorted(set(ids))
    records = {customer_id: OpenRecord() for customer_id in wanted}
    _load(connection, day, None if len(wanted) > MANY else wanted, records)
    return records


def _load(connection: Connection, day: date, ids: Ids, records: dict[int, OpenRecord]) -> None:
    c, r = callback.c, retry.c
    for customer_id, callback_id, due in connection.execute(
        select(c.customer_id, c.id, c.due_at)
        .where(among(c.customer_id, ids), as_of(c.closed_on, day), c.promised_on <= day)
        .order_by(c.due_at.desc(), c.id.desc())
    ):
        if (record := records.get(customer_id)) is not None:
            record.callback, record.callback_id = due, callback_id
    for customer_id, due, part in connection.execute(
        select(r.customer_id, r.due_at, r.part)
        .where(among(r.customer_id, ids), as_of(r.closed_on, day), r.made_on <= day)
        .order_by(r.due_at.desc(), r.id.desc())
    ):
        if (record := records.get(customer_id)) is not None:
            record.retry, record.retry_minutes_only = due, not part
    if ids is None:
        _planned(connection, day, None, records, planned_call.c.day <= day)
        beside = [i for i, record in records.items() if record.planned is None and (record.callback or record.retry)]
        _planned(connection, day, beside, records)
    else:
        _planned(connection, day, ids, records)
    _attempts(connection, day, ids, records)
    _put_aside(connection, day, ids, records)


def _planned(connection: Connection, day: date, ids: Ids, records: dict[int, OpenRecord], *also: Any) -> None:
    p = planned_call.c
    rows = connection.execute(
        select(p.customer_id, p.id, p.day, p.purpose)
        .where(among(p.customer_id, ids), as_of(p.closed_on, day), *also)
        .order_by(p.day.desc(), p.id.desc())
    )
    for customer_id, call_id, planned, purpose in rows.all():  # thousands: at once, not one by one
        if (record := records.get(customer_id)) is not None:
            record.planned, record.planned_id, record.purpose = planned, call_id, purpose


def _put_aside(connection: Connection, day: date, ids: Ids, records: dict[int, OpenRecord]) -> None:
    """Snoozes and skips of the day, and what waits for a decision."""
    d, w = deferral.c, work_item.c
    for customer_id, kind, until, reason in connection.execute(
        select(d.customer_id, d.kind, d.until, d.reason).where(among(d.customer_id, ids), d.day == day).order_by(d.id)
    ):
        if (record := records.get(customer_id)) is None:
            continue
        if kind == "skip":
            record.skipped = reason
        else:
            record.snoozed_until = until
    for customer_id in connection.execute(
        select(w.customer_id).where(
            among(w.customer_id, ids), w.kind == "decision", w.opened_on <= day, as_of(w.closed_on, day)
        )
    ).scalars():
        if (record := records.get(customer_id)) is not None:
            record.decision = True


def _attempts(connection: Connection, day: date, ids: Ids, records: dict[int, OpenRecord]) -> None:
    a = attempt.c
    week = day - timedelta(days=6)
    for customer_id, tries, last in connection.execute(
        select(a.customer_id, func.count(), func.max(a.day))
        .where(among(a.customer_id, ids), a.day.between(week, day), a.inbound.is_(False))
        .group_by(a.customer_id)
    ).all():
        if (record := records.get(customer_id)) is not None:
            record.attempts_7d = tries
            record.attempted_today = last == day
    for customer_id in connection.execute(
        select(a.customer_id).where(
            among(a.customer_id, ids), a.day == day, a.inbound.is_(True), a.right_party.is_(True)
        )
    ).scalars():
        if (record := records.get(customer_id)) is not None:
            record.attempted_today = True
