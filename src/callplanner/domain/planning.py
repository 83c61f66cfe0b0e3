"""The year's programme: who wants how many calls, when each may be, and where they find room (RULES.md section 3).

Each call is an independent window of days around its ideal date; a day takes as many as its capacity. Same input,
same plan: ties go to the nearer date, the lower id; no clock, no randomness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from callplanner.domain.anchors import first_dates
from callplanner.domain.phrase import phrase
from callplanner.domain.placing import OpenDays, Wanted, keep_standing, place
from callplanner.domain.plan_values import (
    Cut,
    Placed,
    Plan,
    PlanCaller,
    PlanCustomer,
    Standing,
    Unplaced,
    plan_days,
)

GAMMA = 0.30
SLACK = 0.10

__all__ = [
    "Cut",
    "Placed",
    "Plan",
    "PlanCaller",
    "PlanCustomer",
    "Standing",
    "Unplaced",
    "deal_out",
    "make_plan",
    "triage",
]


def make_plan(
    customers: Iterable[PlanCustomer],
    callers: Sequence[PlanCaller],
    first: date,
    last: date,
    *,
    standing: Iterable[Standing] = (),
    slack: float = SLACK,
) -> Plan:
    """Plan the calls of the horizon [first, last].

    Everybody's one call comes before anybody's second; what does not fit is named with its reason. Standing calls
    stay on their day while it is open, allowed and in a window of their customer.
    """
    plan = Plan(first, last)
    people = sorted(customers, key=lambda c: c.customer_id)
    plan.wanted = sum(c.calls for c in people)
    if not callers:
        plan.left_out = [Unplaced(c.customer_id, 0, phrase("no-caller")) for c in people]
        return plan
    rooms = {caller.caller_id: OpenDays(caller.rooms) for caller in callers}
    names = {caller.caller_id: caller.name for caller in callers}
    deal_out(people, callers, plan)
    kept: dict[int, list[Standing]] = defaultdict(list)
    for call in standing:
        kept[call.customer_id].append(call)
    for caller in callers:
        mine = [c for c in people if plan.callers[c.customer_id] == caller.caller_id]
        _plan_caller(plan, mine, caller.caller_id, names, rooms[caller.caller_id], kept, slack)
    planned = {c.customer_id for c in people}
    for customer_id, calls in kept.items():
        if customer_id not in planned:
            plan.removed.extend(calls)
    _report(plan, people, rooms)
    return plan


def deal_out(people: Sequence[PlanCustomer], callers: Sequence[PlanCaller], plan: Plan) -> None:
    """Give customers without a caller to the one with the largest relative room left; ties: lower id."""
    room = {caller.caller_id: sum(r.free for r in caller.rooms) for caller in callers}
    load = dict.fromkeys(room, 0)
    homeless = []
    for customer in people:
        if customer.caller_id in load:
            load[customer.caller_id] += customer.calls
            plan.callers[customer.customer_id] = customer.caller_id
        else:
            homeless.append(customer)
    for customer in homeless:
        chosen = max(load, key=lambda c: ((room[c] - load[c]) / room[c] if room[c] else -1.0, -c))
        load[chosen] += customer.calls
        plan.callers[customer.customer_id] = chosen


def triage(people: Sequence[PlanCustomer], room: int) -> dict[int, int]:
    """Calls granted to each customer when more is wanted than there is room.

    From the lowest tier with more than one call upwards; inside a tier everybody loses one call before anybody loses
    two, smallest value first (ties: id). Nobody falls below 1 while there are places.
    """
    granted = {c.customer_id: c.calls for c in people}
    cut = sum(granted.values()) - room
    for position in sorted({c.position for c in people}, reverse=True):
        members = sorted((c for c in people if c.position == position), key=lambda c: (c.value_cents, c.customer_id))
        while cut > 0 and any(granted[c.customer_id] > 1 for c in members):
            most = max(granted[c.customer_id] for c in members)
            for customer in members:
                if cut > 0 and granted[customer.customer_id] == most and most > 1:
                    granted[customer.customer_id] -= 1
                    cut -= 1
    return granted


def _plan_caller(
    plan: Plan,
    people: Sequence[PlanCustomer],
    caller_id: int,
    names: Mapping[int, str],
    days: OpenDays,
    kept: Mapping[int, list[Standing]],
    slack: float,
) -> None:
    granted = triage(people, days.total)
    days.set_line(sum(granted.values()), slack)
    anchors = first_dates(plan, people, granted, days)
    busy: dict[int, set[date]] = defaultdict(set)
    calls: list[Wanted] = []
    for customer in people:
        interval = plan_days(plan) / granted[customer.customer_id]
        for number in range(granted[customer.customer_id]):
            ideal = min(anchors[customer.customer_id] + timedelta(days=int(number * interval + 0.5)), plan.last)
            half = max(1.0, GAMMA * interval / 2)
            if customer.calls == 1 and customer.spoken_on is None:
                half = float(plan_days(plan))
            calls.append(Wanted(customer, caller_id, number, granted[customer.customer_id], ideal, half))
    rest = keep_standing(plan, calls, caller_id, days, kept, busy)
    rest.sort(key=lambda c: (c.number > 0, c.half_days, *c.key))
    for call in rest:
        place(plan, call, names[caller_id], days, busy[call.customer.customer_id])


def _report(plan: Plan, people: Sequence[PlanCustomer], rooms: Mapping[int, OpenDays]) -> None:
    """Cuts by tier, loads by day, the peak and the bound that no plan can go under."""
    placed: dict[int, int] = defaultdict(int)
    for call in plan.placed:
        placed[call.customer_id] += 1
        key = (call.caller_id, call.day)
        plan.loads[key] = plan.loads.get(key, 0) + 1
    tiers: dict[int, tuple[str, int, int]] = {}
    for customer in people:
        name, wanted, got = tiers.get(customer.position, (customer.tier, 0, 0))
        tiers[customer.position] = (
            name,
            wanted + customer.calls,
            got + min(placed[customer.customer_id], customer.calls),
        )
    plan.cuts = [Cut(*tiers[position]) for position in sorted(tiers) if tiers[position][1] > tiers[position][2]]
    total_free = total_taken = 0
    for days in rooms.values():
        total_free += days.total
        total_taken += sum(days.taken.values())
        for day, free in days.free.items():
            if free:
                plan.peak_utilisation = max(plan.peak_utilisation, days.taken[day] / free)
    plan.lower_bound = total_taken / total_free if total_free else 0.0
