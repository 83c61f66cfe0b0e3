"""Everything stored about one customer, read by index for the card."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, or_, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import (
    answer,
    attempt,
    callback,
    caller,
    contact,
    customer,
    guide,
    hours_override,
    mention,
    outcome,
    phone,
    planned_call,
    promise,
    sales_order,
    touch,
)

LONGEST_HISTORY = 300


class Detail(Struct, frozen=True):
    """Rows of one customer up to a day, newest first where they have a day."""

    row: Any
    contacts: list[Any]
    phones: list[Any]
    attempts: list[Any]
    promises: list[Any]
    touches: list[Any]
    mentions: list[Any]
    orders: list[Any]
    order_count: int
    planned: list[Any]
    callback_at: datetime | None
    outside: list[Any]


def load_detail(connection: Connection, customer_id: int, day: date) -> Detail | None:
    """The customer, or None when there is no such id."""
    row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
    if row is None:
        return None
    a, p, o, s, c = attempt.c, promise.c, sales_order.c, planned_call.c, callback.c
    score = select(func.max(answer.c.score)).where(answer.c.attempt_id == a.id).scalar_subquery()

    def rows(statement: Any) -> list[Any]:
        return list(connection.execute(statement))

    return Detail(
        row=row,
        contacts=rows(select(contact).where(contact.c.customer_id == customer_id).order_by(contact.c.position)),
        phones=rows(select(phone).where(phone.c.customer_id == customer_id).order_by(phone.c.position, phone.c.id)),
        attempts=rows(
            select(
                a.id,
                a.at,
                a.day,
                a.minute,
                a.inbound,
                a.conversation,
                a.right_party,
                a.note,
                a.mood,
                a.seconds,
                a.planned_call_id,
                outcome.c.code,
                outcome.c.label,
                caller.c.name.label("caller"),
                score.label("score"),
            )
            .join_from(attempt, outcome, outcome.c.id == a.outcome_id)
            .join(caller, caller.c.id == a.caller_id)
            .where(a.customer_id == customer_id, a.day <= day)
            .order_by(a.at.desc(), a.id.desc())
            .limit(LONGEST_HISTORY)
        ),
        promises=rows(
            select(promise)
            .where(p.customer_id == customer_id, p.made_on <= day, as_of(p.dropped_on, day))
            .order_by(p.made_on.desc(), p.id.desc())
        ),
        touches=rows(
            select(touch)
            .where(touch.c.customer_id == customer_id, touch.c.day <= day)
            .order_by(touch.c.day.desc(), touch.c.id.desc())
        ),
        mentions=rows(
            select(mention.c.day, mention.c.kind, mention.c.text, mention.c.customer_id, customer.c.name)
            .join_from(mention, customer, customer.c.id == mention.c.customer_id)
            .where(or_(mention.c.customer_id == customer_id, mention.c.other_id == customer_id), mention.c.day <= day)
            .order_by(mention.c.day.desc(), mention.c.id.desc())
        ),
        orders=rows(
            select(sales_order)
            .where(o.customer_id == customer_id, o.day <= day)
            .order_by(o.day.desc(), o.id.desc())
            .limit(LONGEST_HISTORY)
        ),
        order_count=connection.execute(
            select(func.count()).where(o.customer_id == customer_id, o.day <= day, o.cancelled.is_(False))
        ).scalar_one(),
        planned=rows(
            select(planned_call, caller.c.name.label("caller"))
            .join_from(planned_call, caller, caller.c.id == s.caller_id)
            .where(s.customer_id == customer_id, as_of(s.closed_on, day))
            .order_by(s.day, s.id)
        ),
        callback_at=connection.execute(
            select(func.min(c.due_at)).where(
                c.customer_id == customer_id, as_of(c.closed_on, day), c.promised_on <= day
            )
        ).scalar(),
        outside=rows(
            select(hours_override.c.at, hours_override.c.day, hours_override.c.reason)
            .where(hours_override.c.customer_id == customer_id, hours_override.c.day <= day)
            .order_by(hours_override.c.id.desc())
        ),
    )


def load_guide(connection: Connection, purpose: str) -> Any | None:
    """The call guide of a purpose; that of the care call where there is none."""
    return connection.execute(
        select(guide)
        .where(or_(guide.c.purpose == purpose, guide.c.purpose == "care"))
        .order_by(guide.c.purpose != purpose)
        .limit(1)
    ).first()
