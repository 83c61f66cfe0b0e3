"""Customers and numbers that must not be called."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from sqlalchemy import or_, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.phone import parse_phone
from callplanner.services.backups import safeguard
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT
from callplanner.services.record import suppress_customer
from callplanner.storage.erasure import erase_customer
from callplanner.storage.schema import callback, customer, planned_call, retry, suppression
from callplanner.storage.unit_of_work import UnitOfWork


class SuppressionView(Struct, frozen=True):
    """A suppression in force."""

    number: str
    customer: str
    since: date
    reason: str


def suppress(context: Context, who: int | str, reason: str, region: str | None = None) -> Changes:
    """Stop calling a customer (id) or a number (text). PlannerError("number-unknown") for text that is no number."""
    day = context.now().day
    if len(reason) > LONGEST_TEXT or (isinstance(who, str) and len(who) > LONGEST_TEXT):
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    with context.change("suppressed") as work:
        if isinstance(who, int):
            name = work.connection.execute(select(customer.c.name).where(customer.c.id == who)).scalar()
            if name is None:
                raise PlannerError("customer-unknown", customer=who)
            work.relabel("suppressed", name=name)
            suppress_customer(work, who, day, reason or "Suppressed", context.caller_name, "hand")
            _close_open_calls(work, who, day)
        else:
            number = parse_phone(who, region)
            if number is None or number.e164 is None:
                raise PlannerError("number-unknown", text=who)
            work.relabel("suppressed", name=who)
            work.insert(
                suppression,
                customer_id=None,
                reference="",
                e164=number.e164,
                typed=who,
                scope="all",
                since=day,
                reason=reason or "Suppressed",
                source="hand",
                by_caller=context.caller_name,
                lifted_on=None,
            )
        changes = work.commit()
    if not isinstance(who, int):
        context.forget()
    return context.committed(changes)


def _close_open_calls(work: UnitOfWork, customer_id: int, day: date) -> None:
    for table in (planned_call, callback, retry):
        ids = work.connection.execute(
            select(table.c.id).where(table.c.customer_id == customer_id, table.c.closed_on.is_(None))
        ).scalars()
        work.update_many(table, [(i, {"closed_on": day, "closed_as": "suppressed"}) for i in ids])


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
            select(s.e164, s.typed, s.reference, s.since, s.reason, customer.c.reference.label("known"))
            .outerjoin_from(suppression, customer, customer.c.id == s.customer_id)
            .where(s.since <= day, or_(s.lifted_on.is_(None), s.lifted_on > day))
            .order_by(s.since.desc(), s.id)
        ).all()
    return tuple(
        SuppressionView(row.e164 or row.typed, row.known or row.reference, row.since, row.reason) for row in rows
    )
