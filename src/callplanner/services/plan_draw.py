"""Drawing a plan: what the file knows of customers, callers and standing calls, handed to the planner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from callplanner.domain.blackout import days_within
from callplanner.domain.calendar import days_between
from callplanner.domain.coverage import exclusion
from callplanner.domain.grids import leeway
from callplanner.domain.phrase import Phrase
from callplanner.domain.plan_values import SLACK, SLACK_KEY, Plan, PlanCaller, PlanCustomer, Standing
from callplanner.domain.standing import Standing as CustomerStanding
from callplanner.domain.standing import TierRule
from callplanner.services.context import Context
from callplanner.services.needs import Needs, gather_needs
from callplanner.services.snapshot import Snapshot
from callplanner.services.tiers import tiers_by_rule
from callplanner.storage.people import CallerRecord
from callplanner.storage.plan_rows import last_held, open_calls
from callplanner.storage.settings import load_setting

LONGEST_HORIZON = 800


class Drawn(Struct, frozen=True):
    """A plan with what it was drawn from. `customers`: all active ones, excluded ones too. `over`: calls that stand
    beyond what a customer's frequency asks for, because they are pinned or of today."""

    plan: Plan
    needs: Needs
    excluded: tuple[tuple[int, Phrase], ...]
    ways: tuple[Phrase, ...]
    customers: int
    over: int


def draw(
    context: Context,
    connection: Connection,
    snapshot: Snapshot,
    tiers: Mapping[int, TierRule],
    first: date,
    last: date,
    slack: float | None = None,
) -> Drawn:
    """Plan the horizon from what the file holds; `slack` None: as set."""
    from callplanner.domain.planning import make_plan  # brings numpy, which only planning needs

    start = max(first, snapshot.day)
    ruled = tiers_by_rule(connection, snapshot.standings)
    last_tier = list(tiers.values())[-1]
    late = _late_calls(connection, start)
    held = last_held(connection, start - timedelta(days=LONGEST_HORIZON), snapshot.day)
    people, excluded = [], []
    wanted: dict[int, int] = {}
    members: dict[int, int] = {}
    customers = 0
    for standing in snapshot.active():
        customers += 1
        reason = exclusion(standing, snapshot.day)
        if reason is not None and (
            standing.paused_until is None or standing.suppressed or standing.paused_until > last
        ):
            excluded.append((standing.customer_id, reason))
            continue
        tier = tiers.get(ruled.get(standing.customer_id, standing.tier_id or 0), last_tier)
        i = standing.customer_id
        person = _person(standing, tier, _counts_from(standing, tier, late.get(i), held.get(i), first, last),
                         i in late, start, first, last)  # fmt: skip
        people.append(person)
        wanted[tier.tier_id] = wanted.get(tier.tier_id, 0) + person.calls
        members[tier.tier_id] = members.get(tier.tier_id, 0) + 1
    needs = gather_needs(context, connection, start, last, wanted)
    frequency = {tier_id: tier.frequency((last - start).days + 1) for tier_id, tier in tiers.items()}
    callers = [_plan_caller(needs, c) for c in needs.callers]
    stands = [
        Standing(
            c.planned_call_id, c.customer_id, c.caller_id, c.day, c.pinned, c.number, c.ideal, c.day <= snapshot.day
        )
        for c in open_calls(connection, start, last)
    ]
    if slack is None:
        slack = float(load_setting(connection, SLACK_KEY, SLACK))
    made = make_plan(people, callers, start, last, standing=stands, slack=slack)
    ways = needs.judge(tiers.values(), members, frequency).ways
    placed = Counter(call.customer_id for call in made.placed)
    over = sum(max(0, placed[person.customer_id] - person.calls) for person in people)
    return Drawn(made, needs, tuple(excluded), ways, customers, over)


def _plan_caller(needs: Needs, record: CallerRecord) -> PlanCaller:
    rooms = needs.rooms[record.caller_id]
    open_days = {room.day for room in rooms}
    promised = needs.fixed.get(record.caller_id, {})
    return PlanCaller(
        record.caller_id,
        record.name,
        tuple(rooms),
        tuple((begins, ends) for begins, ends, half, _ in record.leave if not half),
        tuple((day, count) for day, count in sorted(promised.items()) if day not in open_days),
    )


def _late_calls(connection: Connection, start: date) -> dict[int, date]:
    """The ideal day of the last open call before the horizon, by customer. It stays where it is, waits in the queue as
    late, and is the customer's next call: the others follow it as they did."""
    return {call.customer_id: call.ideal for call in open_calls(connection, date.min, start - timedelta(days=1))}


def _counts_from(
    standing: CustomerStanding,
    tier: TierRule,
    late_on: date | None,
    held: tuple[date, date, date] | None,
    first: date,
    last: date,
) -> date | None:
    """The day from which a customer's next ideal date is counted: the last conversation. One that was held as planned
    counts from the ideal day of its call, so that the dates after it stay as they are; so does a late call."""
    spoken = standing.spoken_on
    if held is not None and held[0] == spoken:
        length = tier.interval_days((last - first).days + 1)
        _, day, ideal = held
        if abs((spoken - day).days) <= leeway(length) and abs((day - ideal).days) <= length / 2:
            spoken = ideal
    if late_on is not None:
        spoken = late_on if spoken is None else max(spoken, late_on)
    return spoken


def _person(
    standing: CustomerStanding,
    tier: TierRule,
    spoken: date | None,
    is_late: bool,
    start: date,
    first: date,
    last: date,
) -> PlanCustomer:
    """A customer as the planner sees it; `calls` 0: spoken to in the programme already, or late, and no more is wanted
    until its end. `spoken`: the day from which the next call counts."""
    horizon = (last - first).days + 1
    rest = (last - start).days + 1
    length = tier.interval_days(horizon)
    blackout = days_within(standing.blackouts, start, last) if standing.blackouts else frozenset[date]()
    if standing.paused_until is not None and standing.paused_until > start:
        blackout |= frozenset(days_between(start, min(standing.paused_until, last)))
    calls = tier.frequency(rest) - is_late
    if start > first and spoken is not None and spoken + timedelta(days=length) >= start:
        served = is_late or (standing.spoken_on is not None and standing.spoken_on >= first)
        calls = max(0 if served else 1, int((last - spoken).days / length))
    return PlanCustomer(
        standing.customer_id,
        standing.reference,
        tier.tier_id,
        tier.name,
        tier.position,
        calls,
        standing.value_cents,
        standing.caller_id,
        spoken,
        standing.weekdays,
        blackout,
        standing.seq,
        standing.anchor,
        length if start > first or is_late else None,
    )
