"""What waits for a person: calls that need a decision, and customers without a number that works."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, customer, phone, planned_call, retry, work_item
from callplanner.storage.unit_of_work import UnitOfWork

LISTS = ("decision", "mend_number")
DECISIONS = ("again", "drop")
"""What a person may decide about a call that was tried too often: try again, or leave out this one planned call."""


class WorkRow(Struct, frozen=True):
    """A line of a work list. `since` is empty where nobody ever had a number; `tries` for the open call."""

    customer_id: int
    reference: str
    name: str
    kind: str
    since: date | None
    tries: int
    numbers: tuple[str, ...]


def waiting_for_decision(connection: Connection, day: date) -> dict[int, date]:
    """Since when each customer's call waits for a decision."""
    w = work_item.c
    rows = connection.execute(
        select(w.customer_id, w.opened_on)
        .join_from(work_item, customer, customer.c.id == w.customer_id)
        .where(w.kind == "decision", w.opened_on <= day, as_of(w.closed_on, day), customer.c.active.is_(True))
        .order_by(w.opened_on.desc())
    )
    return {row[0]: row[1] for row in rows}


def without_number(connection: Connection, day: date) -> dict[int, date | None]:
    """Active customers of whom no number works, with the day on which the last one was found to be wrong."""
    p = phone.c
    works = phone.alias()
    good = select(works.c.id).where(
        works.c.customer_id == customer.c.id, works.c.bad_since.is_(None) | (works.c.bad_since > day)
    )
    rows = connection.execute(
        select(customer.c.id, p.bad_since)
        .outerjoin_from(customer, phone, p.customer_id == customer.c.id)
        .where(customer.c.active.is_(True), ~good.exists())
        .order_by(customer.c.id, p.bad_since)
    )
    return {row[0]: row[1] for row in rows}


def work_list(context: Context, kind: str) -> tuple[WorkRow, ...]:
    """The work list "decision" or "mend_number", longest waiting first. PlannerError("work-list")."""
    day = context.now().day
    if kind not in LISTS:
        raise PlannerError("work-list", name=kind, known=", ".join(LISTS))
    with context.file.read() as connection:
        found: dict[int, date | None]
        found = dict(waiting_for_decision(connection, day)) if kind == "decision" else without_number(connection, day)
        names = {
            row.id: row
            for row in connection.execute(select(customer.c.id, customer.c.reference, customer.c.name))
            if row.id in found
        }
        numbers: dict[int, list[str]] = {}
        for who, typed in connection.execute(select(phone.c.customer_id, phone.c.typed).order_by(phone.c.position)):
            if who in found:
                numbers.setdefault(who, []).append(typed)
        tries: dict[int, int] = {}
        a = attempt.c
        for who, on in connection.execute(
            select(a.customer_id, a.day).where(a.inbound.is_(False), a.day.between(day - timedelta(days=90), day))
        ):
            opened = found.get(who)
            if opened is not None and on <= opened:
                tries[who] = tries.get(who, 0) + 1
    rows = [
        WorkRow(i, names[i].reference, names[i].name, kind, since, tries.get(i, 0), tuple(numbers.get(i, ())))
        for i, since in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.since or date.min, row.customer_id)))


def decide(context: Context, customer_id: int, decision: str) -> Changes:
    """Decide about a call that was tried too often: "again" lets it come up anew, with its tries forgiven; "drop"
    closes its planned call, and the next one comes by the programme.

    PlannerError: "decision-unknown", "decision-none"."""
    day = context.now().day
    if decision not in DECISIONS:
        raise PlannerError("decision-unknown", decision=decision, known=", ".join(DECISIONS))
    w = work_item.c
    with context.change("decided") as work:
        name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
        items = work.connection.execute(
            select(w.id, w.attempt_id).where(w.customer_id == customer_id, w.kind == "decision", w.closed_on.is_(None))
        ).all()
        if not items:
            raise PlannerError("decision-none")
        work.relabel("decided", name=name)
        for item in items:
            work.update(work_item, item.id, closed_on=day, closed_as=decision)
        _free_calls(work, customer_id, day, decision)
        return context.committed(work.commit())


def _free_calls(work: UnitOfWork, customer_id: int, day: date, decision: str) -> None:
    """The tries hang on the planned call that was due. "again" takes them off it, "drop" closes it."""
    p, a, r = planned_call.c, attempt.c, retry.c
    due = work.connection.execute(
        select(p.id)
        .where(p.customer_id == customer_id, p.closed_on.is_(None), p.earliest <= day)
        .order_by(p.day, p.id)
        .limit(1)
    ).scalar()
    for retry_id in work.connection.execute(
        select(r.id).where(r.customer_id == customer_id, r.closed_on.is_(None))
    ).scalars():
        work.update(retry, retry_id, closed_on=day, closed_as="decided")
    if due is None:
        return
    if decision == "drop":
        work.update(planned_call, due, closed_on=day, closed_as="skipped")
        return
    tries = work.connection.execute(select(a.id).where(a.planned_call_id == due)).scalars()
    work.update_many(attempt, [(attempt_id, {"planned_call_id": None}) for attempt_id in tries])
