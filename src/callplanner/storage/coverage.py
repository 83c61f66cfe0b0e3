"""Planned calls and conversations of a period, customer by customer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, case, func, select

from callplanner.domain.coverage import Calls, Period
from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, planned_call
from callplanner.storage.some import among


def calls_in_period(
    connection: Connection, period: Period, day: date, ids: Iterable[int] | None = None
) -> dict[int, Calls]:
    """First and last open planned call and last conversation with the right party inside the period, up to `day`.

    In the period that runs on `day`, an open call from before it counts too: planning anew leaves a late call standing.
    """
    wanted = None if ids is None else sorted(set(ids))
    p, a = planned_call.c, attempt.c
    late_too = p.day <= period.last if period.holds(day) else p.day.between(period.first, period.last)
    opened = {
        row[0]: (row[1], row[2])
        for row in connection.execute(
            select(p.customer_id, func.min(p.day), func.max(p.day))
            .where(as_of(p.closed_on, day), late_too, among(p.customer_id, wanted))
            .group_by(p.customer_id)
        )
    }
    spoken = {
        row[0]: row[1]
        for row in connection.execute(
            select(a.customer_id, func.max(a.day))
            .where(
                a.right_party.is_(True),
                a.day.between(period.first, min(period.last, day)),
                among(a.customer_id, wanted),
            )
            .group_by(a.customer_id)
        )
    }
    found = {}
    for customer_id in opened.keys() | spoken.keys():
        first, last = opened.get(customer_id, (None, None))
        found[customer_id] = Calls(first, last, spoken.get(customer_id))
    return found


def held_and_come(connection: Connection, period: Period, day: date) -> dict[int, tuple[int, int]]:
    """(fulfilled by a conversation, date has come) of the planned calls of the period, customer by customer.

    Calls that were removed by a re-plan, or fell away with a customer, are no longer planned and count nowhere."""
    p = planned_call.c
    held = case(((p.closed_as == "held") & (p.closed_on <= day), 1), else_=0)
    rows = connection.execute(
        select(p.customer_id, func.sum(held), func.count())
        .where(
            p.day.between(period.first, min(period.last, day)),
            p.closed_as.in_(("", "held", "superseded")),
        )
        .group_by(p.customer_id)
    )
    return {row[0]: (int(row[1] or 0), row[2]) for row in rows}
