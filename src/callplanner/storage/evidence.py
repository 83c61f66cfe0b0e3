"""Evidence that a customer was tried: how often in a period, when last and with what outcome."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, and_, case, func, select

from callplanner.storage.schema import attempt, outcome
from callplanner.storage.some import among


def evidence(
    connection: Connection, first: date, last: date, customers: Collection[int]
) -> dict[int, tuple[int, date, str]]:
    """(outbound attempts, day of the last one, its outcome) by customer, of the named ones that were tried."""
    a, ids = attempt.c, sorted(customers)
    out = a.inbound.is_(False)
    by_customer = (
        select(a.customer_id, func.count().label("tries"), func.max(a.day).label("newest"))
        .where(among(a.customer_id, ids), a.day.between(first, last), out)
        .group_by(a.customer_id)
        .subquery()
    )
    rows = connection.execute(
        select(by_customer.c.customer_id, by_customer.c.tries, by_customer.c.newest, outcome.c.label)
        .join_from(
            by_customer,
            attempt,
            and_(a.customer_id == by_customer.c.customer_id, a.day == by_customer.c.newest, out),
        )
        .join(outcome, outcome.c.id == a.outcome_id)
        .order_by(a.at, a.id)
    )
    return {customer_id: (int(tries), on, label) for customer_id, tries, on, label in rows.all()}


def totals(connection: Connection, first: date, last: date) -> tuple[int, int]:
    """(outbound attempts, conversations with the right person, theirs too) of a period."""
    a = attempt.c
    tries, talks = connection.execute(
        select(
            func.sum(case((a.inbound, 0), else_=1)),
            func.sum(case((a.right_party, 1), else_=0)),
        ).where(a.day.between(first, last))
    ).one()
    return int(tries or 0), int(talks or 0)
