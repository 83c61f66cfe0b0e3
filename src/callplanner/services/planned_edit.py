"""Planned calls by hand: moved, put on the next days with room. Each is pinned where a person put it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from callplanner.domain.blackout import days_within
from callplanner.domain.calendar import a_year_from, allows
from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import phrase
from callplanner.services.context import Context
from callplanner.services.needs import gather_needs
from callplanner.storage.people import load_programme
from callplanner.storage.phrases import to_json
from callplanner.storage.plan_rows import open_calls
from callplanner.storage.schema import customer, planned_call
from callplanner.storage.some import IN_STATEMENT
from callplanner.storage.unit_of_work import UnitOfWork


def move_calls(context: Context, planned_call_ids: Sequence[int], day: date) -> Changes:
    """Move planned calls to a day by hand; they are pinned there. PlannerError: "plan-past", "planned-unknown" (one of
    them is not open any more)."""
    if day < context.now().day:
        raise PlannerError("plan-past", day=day)
    wanted = sorted(set(planned_call_ids))
    with context.change("calls-moved", count=len(wanted), day=day) as work:
        names: list[str] = []
        for start in range(0, len(wanted), IN_STATEMENT):
            names += work.connection.execute(
                select(customer.c.name)
                .join_from(planned_call, customer, customer.c.id == planned_call.c.customer_id)
                .where(planned_call.c.id.in_(wanted[start : start + IN_STATEMENT]), planned_call.c.closed_on.is_(None))
            ).scalars().all()  # fmt: skip
        if len(names) != len(wanted) or not wanted:
            raise PlannerError("planned-unknown")
        if len(names) == 1:
            work.relabel("call-moved", name=names[0], day=day)
        code, facts = to_json(phrase("planned-pinned"))
        work.update_many(
            planned_call, ((i, {"day": day, "pinned": True, "reason": code, "facts": facts}) for i in wanted)
        )
        return context.committed(work.commit())


def plan_soon(
    context: Context, customer_ids: Sequence[int], purpose: str = "fringe"
) -> tuple[dict[int, date], Changes]:
    """One pinned call for each customer, in this order, on its caller's next day with room; the day of each. Whoever
    has a call there already, must not be called or finds no room within a year is left out of the answer. PlannerError:
    "no-programme", "no-room" (nobody found a day)."""
    with context.change("calls-soon", count=len(customer_ids)) as work:
        found = place_soon(context, work, customer_ids, purpose, a_year_from(context.now().day))
        if not found:
            raise PlannerError("no-room")
        work.relabel("calls-soon", count=len(found))
        return found, context.committed(work.commit())


def place_soon(
    context: Context, work: UnitOfWork, customer_ids: Sequence[int], purpose: str, last: date
) -> dict[int, date]:
    """As `plan_soon`, up to a last day and inside a change that goes on. PlannerError("no-programme")."""
    today = context.now().day
    connection = work.connection
    stands = load_programme(connection)
    if stands is None:
        raise PlannerError("no-programme")
    snapshot = context.snapshot(connection)
    needs = gather_needs(context, connection, today, last, {})
    standing_calls = open_calls(connection, today, last)
    planned = Counter((c.caller_id, c.day) for c in standing_calls)
    taken = {(c.customer_id, c.day) for c in standing_calls}
    first_caller = context.caller(connection, None).caller_id
    code, facts = to_json(phrase("planned-soon"))
    found: dict[int, date] = {}
    rows = []
    for customer_id in customer_ids:
        standing = snapshot.standings[customer_id]
        caller_id = standing.caller_id if standing.caller_id in needs.rooms else first_caller
        if customer_id in found or not standing.active or exclusion(standing, today) is not None:
            continue
        black = days_within(standing.blackouts, today, last)
        day = next(
            (
                room.day
                for room in needs.rooms[caller_id]
                if room.free > planned[caller_id, room.day]
                and allows(standing.weekdays, room.day)
                and room.day not in black
                and (customer_id, room.day) not in taken
            ),
            None,
        )
        if day is None:
            continue
        planned[caller_id, day] += 1
        found[customer_id] = day
        rows.append(
            {
                "programme_id": stands.programme_id, "customer_id": customer_id, "caller_id": caller_id, "day": day,
                "ideal": day, "earliest": day, "latest": day, "band": 1, "number": 0, "purpose": purpose,
                "pinned": True, "reason": code, "facts": facts, "closed_on": None, "closed_as": "",
            }
        )  # fmt: skip
    work.insert_many(planned_call, rows)
    return found
