"""Planned calls and conversations of a period, customer by customer."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, case, func, select

from callplanner.domain.coverage import NO_CALLS, Calls, Period
from callplanner.domain.standing import Standing
from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, customer, planned_call
from callplanner.storage.some import Ids, among


def calls_in_period(
    connection: Connection,
    period: Period,
    day: date,
    standings: Collection[Standing],
    *,
    all_: bool = False,
) -> dict[int, Calls]:
    """First and last open planned call and last conversation with the right party inside the period, up to `day`, of
    each of these customers. `all_`: they are all there are, which need not be named to the database.

    In the period that runs on `day`, an open call from before it counts too: planning anew leaves a late call standing.
    """
    wanted = None if all_ else sorted(standing.customer_id for standing in standings)
    p = planned_call.c
    late_too = p.day <= period.last if period.holds(day) else p.day.between(period.first, period.last)
    opened = {
        row[0]: (row[1], row[2])
        for row in connection.execute(
            select(p.customer_id, func.min(p.day), func.max(p.day))
            .where(as_of(p.closed_on, day), late_too, among(p.customer_id, wanted))
            .group_by(p.customer_id)
        ).all()
    }
    # In a period that is not over, the last conversation inside it is the last of all.
    spoken = _spoken(connection, period, wanted) if period.last < day else {}
    found = {}
    for standing in standings:
        first, last = opened.get(standing.customer_id, (None, None))
        told = standing.spoken_on
        talked = spoken.get(standing.customer_id) or (told if period.holds(told) else None)
        found[standing.customer_id] = NO_CALLS if first is talked is None else Calls(first, last, talked)
    return found


def _spoken(connection: Connection, period: Period, ids: Ids) -> dict[int, date | None]:
    a = attempt.c
    rows = connection.execute(
        select(a.customer_id, func.max(a.day))
        .where(a.right_party.is_(True), a.day.between(period.first, period.last), among(a.customer_id, ids))
        .group_by(a.customer_id)
    )
    return {row[0]: row[1] for row in rows.all()}


def held_and_come(
    connection: Connection, period: Period, day: date, caller_id: int | None = None
) -> dict[int, tuple[int, int]]:
    """(fulfilled by a conversation, date has come) of the planned calls of the period, by the tier of their customers,
    0 of those without one; of one caller or all.

    Calls that were removed by a re-plan, or fell away with a customer, are no longer planned and count nowhere, and
    neither do those of customers who are not active."""
    p, c = planned_call.c, customer.c
    held = case(((p.closed_as == "held") & (p.closed_on <= day), 1), else_=0)
    mine = () if caller_id is None else (p.caller_id == caller_id,)
    each = (  # by customer first: then only so many are looked up
        select(p.customer_id, func.sum(held).label("held"), func.count().label("come"))
        .where(p.day.between(period.first, min(period.last, day)), p.closed_as.in_(("", "held", "superseded")), *mine)
        .group_by(p.customer_id)
        .subquery()
    )
    rows = connection.execute(
        select(c.tier_id, func.sum(each.c.held), func.sum(each.c.come))
        .join_from(each, customer, c.id == each.c.customer_id)
        .where(c.active.is_(True))
        .group_by(c.tier_id)
    )
    return {tier_id or 0: (int(kept), int(come)) for tier_id, kept, come in rows}
