"""What is open with customers on the working date: promises, retries, planned calls, sales without a word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from callplanner.storage.schema import attempt, callback, deferral, planned_call, retry, sales_order, work_item


@dataclass(slots=True)
class OpenRecord:
    """What is open with one customer; instants are naive UTC. `planned` is the earliest open planned call."""

    callback: datetime | None = None
    callback_id: int | None = None
    retry: datetime | None = None
    retry_minutes_only: bool = False
    planned: date | None = None
    planned_id: int | None = None
    purpose: str = "care"
    sale_on: date | None = None
    snoozed_until: datetime | None = None
    skipped: str | None = None
    decision: bool = False
    attempted_today: bool = False
    attempts_7d: int = 0


def as_of(closed_on: Any, day: date) -> Any:
    """Open on `day`: not closed yet, or closed later. What came after the working date does not exist."""
    return or_(closed_on.is_(None), closed_on > day)


def candidates(connection: Connection, day: date, after_sale: tuple[int, int], caller_id: int | None) -> set[int]:
    """Ids of customers that may stand in the queue of `day` for another reason than the fringe.

    `after_sale`: an order from..until so many days ago waits for a word."""
    mine = [] if caller_id is None else [callback.c.caller_id == caller_id]
    mine_planned = [] if caller_id is None else [planned_call.c.caller_id == caller_id]
    mine_retry = [] if caller_id is None else [retry.c.caller_id == caller_id]
    found: set[int] = set()
    for statement in (
        select(callback.c.customer_id).where(as_of(callback.c.closed_on, day), callback.c.due_day <= day, *mine),
        select(retry.c.customer_id).where(as_of(retry.c.closed_on, day), retry.c.due_day <= day, *mine_retry),
        select(planned_call.c.customer_id).where(
            as_of(planned_call.c.closed_on, day), planned_call.c.day <= day, *mine_planned
        ),
        select(sales_order.c.customer_id)
        .where(
            sales_order.c.day.between(day - timedelta(days=after_sale[1]), day - timedelta(days=after_sale[0])),
            sales_order.c.cancelled.is_(False),
            sales_order.c.amount_cents >= 0,
        )
        .distinct(),
    ):
        found.update(connection.execute(statement).scalars())
    return found


def load_open(
    connection: Connection, day: date, ids: Iterable[int], after_sale: tuple[int, int]
) -> dict[int, OpenRecord]:
    """What is open with the named customers on `day`."""
    wanted = sorted(set(ids))
    records = {customer_id: OpenRecord() for customer_id in wanted}
    for start in range(0, len(wanted), 500):
        _load(connection, day, wanted[start : start + 500], after_sale, records)
    return records


def _load(
    connection: Connection, day: date, ids: list[int], after_sale: tuple[int, int], records: dict[int, OpenRecord]
) -> None:
    c = callback.c
    for row in connection.execute(
        select(c.customer_id, c.id, c.due_at)
        .where(c.customer_id.in_(ids), as_of(c.closed_on, day), c.promised_on <= day)
        .order_by(c.due_at.desc(), c.id.desc())
    ):
        records[row.customer_id].callback = row.due_at
        records[row.customer_id].callback_id = row.id
    r = retry.c
    for tried in connection.execute(
        select(r.customer_id, r.due_at, r.part)
        .where(r.customer_id.in_(ids), as_of(r.closed_on, day), r.made_on <= day)
        .order_by(r.due_at.desc(), r.id.desc())
    ):
        records[tried.customer_id].retry = tried.due_at
        records[tried.customer_id].retry_minutes_only = not tried.part
    p = planned_call.c
    for call in connection.execute(
        select(p.customer_id, p.id, p.day, p.purpose)
        .where(p.customer_id.in_(ids), as_of(p.closed_on, day))
        .order_by(p.day.desc(), p.id.desc())
    ):
        record = records[call.customer_id]
        record.planned, record.planned_id, record.purpose = call.day, call.id, call.purpose
    _attempts(connection, day, ids, records)
    _sales(connection, day, ids, after_sale, records)
    d = deferral.c
    for put_off in connection.execute(
        select(d.customer_id, d.kind, d.until, d.reason).where(d.customer_id.in_(ids), d.day == day).order_by(d.id)
    ):
        record = records[put_off.customer_id]
        if put_off.kind == "skip":
            record.skipped = put_off.reason
        else:
            record.snoozed_until = put_off.until
    w = work_item.c
    for customer_id in connection.execute(
        select(w.customer_id).where(
            w.customer_id.in_(ids), w.kind == "decision", w.opened_on <= day, as_of(w.closed_on, day)
        )
    ).scalars():
        records[customer_id].decision = True


def _attempts(connection: Connection, day: date, ids: list[int], records: dict[int, OpenRecord]) -> None:
    a = attempt.c
    week = day - timedelta(days=6)
    for row in connection.execute(
        select(a.customer_id, func.count().label("tries"), func.max(a.day).label("last"))
        .where(a.customer_id.in_(ids), a.day.between(week, day), a.inbound.is_(False))
        .group_by(a.customer_id)
    ):
        record = records[row.customer_id]
        record.attempts_7d = row.tries
        record.attempted_today = row.last == day
    for customer_id in connection.execute(
        select(a.customer_id).where(a.customer_id.in_(ids), a.day == day, a.inbound.is_(True), a.right_party.is_(True))
    ).scalars():
        records[customer_id].attempted_today = True


def _sales(
    connection: Connection, day: date, ids: list[int], after_sale: tuple[int, int], records: dict[int, OpenRecord]
) -> None:
    """The last order, when it lies in the after-sale window and nobody spoke since."""
    s, a = sales_order.c, attempt.c
    last = (
        select(s.customer_id, func.max(s.day).label("day"))
        .where(s.customer_id.in_(ids), s.cancelled.is_(False), s.amount_cents >= 0, s.day <= day)
        .group_by(s.customer_id)
        .subquery()
    )
    spoken = select(a.id).where(
        and_(a.customer_id == last.c.customer_id, a.right_party.is_(True), a.day >= last.c.day, a.day <= day)
    )
    first, until = day - timedelta(days=after_sale[1]), day - timedelta(days=after_sale[0])
    for row in connection.execute(
        select(last.c.customer_id, last.c.day).where(last.c.day.between(first, until), ~spoken.exists())
    ):
        records[row.customer_id].sale_on = row.day
