"""The last gate before a number is dialled, and the reason of a call outside the customer's calling hours."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.coverage import forbidden
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.queue import closed_now
from callplanner.services.context import Context
from callplanner.services.customer_hours import availability_of_row, is_holiday
from callplanner.storage.schema import customer, hours_override, phone
from callplanner.storage.standings import load_standings
from callplanner.storage.stopped import stopped_phones
from callplanner.storage.unit_of_work import UnitOfWork

LONGEST_REASON = 20_000


class DialView(Struct, frozen=True):
    """What may be dialled now. `number` is empty when nothing may, and `refused` says why. `outside`: it is outside
    their calling hours and nobody has given a reason for it today."""

    customer_id: int
    number: str
    phone_id: int | None
    refused: Phrase | None
    outside: Phrase | None


def dial(context: Context, customer_id: int, phone_id: int | None = None) -> DialView:
    """Look once more, at the moment of dialling, at what stands in the file: at the number named, else at the first
    that may be dialled. PlannerError("customer-unknown")."""
    moment = context.now()
    with context.file.read() as connection:
        row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
        if row is None:
            raise PlannerError("customer-unknown", customer=customer_id)
        standing = load_standings(connection, moment.day, [customer_id])[customer_id]
        refused = forbidden(standing)
        numbers = connection.execute(
            select(phone.c.id, phone.c.typed, phone.c.e164)
            .where(phone.c.customer_id == customer_id, phone.c.bad_since.is_(None))
            .order_by(phone.c.position, phone.c.id)
        ).all()
        stopped = stopped_phones(connection, moment.day, numbers)
        wanted = [number for number in numbers if phone_id in (None, number.id)]
        free = [number for number in wanted if number.id not in stopped]
        if refused is None and not free:
            refused = phrase("dial-stopped" if wanted else "dial-no-number")
        if refused is not None:
            return DialView(customer_id, "", None, refused, None)
        outside = None
        if moment.at is not None and not _reason_given(connection, customer_id, context):
            outside = outside_hours(context, row, moment.local)
    return DialView(customer_id, free[0].e164 or free[0].typed, free[0].id, None, outside)


def _reason_given(connection: Connection, customer_id: int, context: Context) -> bool:
    o = hours_override.c
    statement = select(o.id).where(
        o.customer_id == customer_id, o.day == context.now().day, o.attempt_id.is_(None), o.reason != ""
    )
    return connection.execute(statement).first() is not None


def outside_hours(context: Context, row: Any, at: datetime) -> Phrase | None:
    """Why a moment (with the desk's zone) is outside the calling hours of a customer (its row); None: it is inside."""
    own = availability_of_row(row, context.hours())
    there = own.there(at)
    return closed_now(own, there, holiday=is_holiday(own, row.country_code, row.region, there.date()))


def override_hours(context: Context, customer_id: int, reason: str) -> Changes:
    """Call outside their hours all the same, for a reason: it stands in the history of changes and of the customer.

    PlannerError: "reason-missing", "text-too-long", "customer-unknown"."""
    check_reason(reason)
    moment = context.now()
    with context.change("hours-overridden") as work:
        name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
        if name is None:
            raise PlannerError("customer-unknown", customer=customer_id)
        work.relabel("hours-overridden", name=name, reason=reason.strip())
        work.insert(
            hours_override,
            customer_id=customer_id,
            caller_id=None,
            attempt_id=None,
            at=moment.instant,
            day=moment.day,
            reason=reason.strip(),
        )
        return context.committed(work.commit())


def check_reason(reason: str) -> None:
    """PlannerError: "reason-missing", "text-too-long"."""
    if not reason.strip():
        raise PlannerError("reason-missing")
    if len(reason) > LONGEST_REASON:
        raise PlannerError("text-too-long", longest=LONGEST_REASON)


def note_override(
    work: UnitOfWork, customer_id: int, attempt_id: int, caller_id: int, at: datetime, instant: datetime, reason: str
) -> None:
    """A call outside their hours was recorded: it takes over the reason given when it was dialled, else the one told
    now, else none."""
    o = hours_override.c
    waiting = work.connection.execute(
        select(o.id)
        .where(o.customer_id == customer_id, o.day == at.date(), o.attempt_id.is_(None))
        .order_by(o.id.desc())
    ).first()
    if waiting is not None:
        new = {"reason": reason} if reason else {}
        work.update(hours_override, waiting.id, attempt_id=attempt_id, caller_id=caller_id, **new)
        return
    work.insert(
        hours_override,
        customer_id=customer_id,
        caller_id=caller_id,
        attempt_id=attempt_id,
        at=instant,
        day=at.date(),
        reason=reason,
    )
