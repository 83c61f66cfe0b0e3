"""The year's programme: who wants how many calls, when each may be, and where they find room (RULES.md section 3).

Each call is an independent window of days around its ideal date; a day takes as many as its capacity, so placing,
dropping and levelling are exact. Same input, same plan: ties go to the nearer date, the lower id; no clock, no
randomness, no time limit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from callplanner.domain.anchors import first_dates
from callplanner.domain.board import NOWHERE
from callplanner.domain.calendar import allows
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.placing import Settled, settle
from callplanner.domain.plan_values import (
    SLACK,
    Cut,
    Placed,
    Plan,
    PlanCaller,
    PlanCustomer,
    Standing,
    Unplaced,
    Wanted,
    interval,
    plan_days,
)

GAMMA = 0.30

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
    stay on their day unless it is closed now, or somebody more important would go without. `slack`: how far over the
    level line a day may fill for the sake of nearer dates; 0 even days, 1 exact dates.
    """
    plan = Plan(first, last)
    people = sorted(customers, key=lambda c: c.customer_id)
    plan.wanted = sum(c.calls for c in people)
    if not callers:
        plan.left_out = [Unplaced(c.customer_id, 0, phrase("no-caller")) for c in people]
        return plan
    deal_out(people, callers, plan)
    kept: dict[int, list[Standing]] = defaultdict(list)
    for call in standing:
        kept[call.customer_id].append(call)
    for caller in callers:
        mine = [c for c in people if plan.callers[c.customer_id] == caller.caller_id]
        settled = _plan_caller(plan, mine, caller, kept, slack)
        plan.peak_utilisation = max(plan.peak_utilisation, settled.peak)
        plan.lower_bound = max(plan.lower_bound, settled.bound)
    planned = {c.customer_id for c in people}
    for customer_id, calls in kept.items():
        if customer_id not in planned:
            plan.removed.extend(call for call in calls if not call.pinned)
    _report(plan, people)
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
    plan: Plan, people: Sequence[PlanCustomer], caller: PlanCaller, kept: Mapping[int, list[Standing]], slack: float
) -> Settled:
    free = {room.day: room.free for room in caller.rooms}
    granted = triage(people, sum(free.values()))
    anchors = first_dates(plan, people, granted, free)
    wanted: list[Wanted] = []
    for customer in people:
        calls = _windows(plan, customer, caller.caller_id, granted[customer.customer_id], anchors[customer.customer_id])
        wanted.extend(_match(plan, calls, kept.get(customer.customer_id, ()), free))
    days = sorted(day for day, count in free.items() if count > 0)
    places = [free[day] for day in days]
    settled = settle(wanted, days, places, slack)
    with_call = {call.customer_id for call in plan.placed}
    lost: list[Wanted] = []
    for call, index in zip(wanted, settled.days, strict=True):
        if index == NOWHERE:
            lost.append(call)
            if call.stands is not None:
                plan.removed.append(call.stands)
            continue
        day = days[index]
        stays = call.stands is not None and call.stands.day == day
        if call.stands is not None and not stays:
            plan.removed.append(call.stands)
        plan.placed.append(_placed(plan, call, day, call.stands if stays else None))
        with_call.add(call.customer.customer_id)
    named: set[int] = set()
    for call in lost:
        customer_id = call.customer.customer_id
        unplaced = Unplaced(customer_id, call.number, _proof(plan, call, caller.name, days, places, settled.load))
        plan.dropped.append(unplaced)
        if customer_id not in with_call and customer_id not in named:
            named.add(customer_id)
            plan.left_out.append(unplaced)
    return settled


def _windows(plan: Plan, customer: PlanCustomer, caller_id: int, calls: int, anchor: date) -> list[Wanted]:
    """The windows of a customer: ideals anchor + k T, band 1 half as wide as tolerance x T on either side. The one
    call of somebody never spoken to may lie anywhere in the horizon."""
    apart = interval(plan, customer, calls)
    half = max(1.0, GAMMA * apart / 2)
    if calls == 1 and customer.spoken_on is None:
        half = float(plan_days(plan))
    return [
        Wanted(
            customer,
            caller_id,
            number,
            calls,
            min(anchor + timedelta(days=int(number * apart + 0.5)), plan.last),
            half,
            calls == 1,
        )
        for number in range(calls)
    ]


def _match(plan: Plan, wanted: list[Wanted], standing: Sequence[Standing], free: dict[date, int]) -> list[Wanted]:
    """Give standing calls their windows. A pinned or frozen call is placed at once and takes its room; one that fits
    no window any more is removed. What is left is to be placed."""
    left = list(wanted)
    for stands in sorted(standing, key=lambda s: (not (s.pinned or s.frozen), s.day, s.call_id)):
        match = _window_of(left, stands)
        if stands.pinned or stands.frozen:
            call = match or Wanted(
                wanted[0].customer, wanted[0].caller_id, len(wanted), len(wanted), stands.day, 1.0, False
            )
            plan.placed.append(_placed(plan, call, stands.day, stands))
            if free.get(stands.day, 0) > 0:
                free[stands.day] -= 1
            if match is not None:
                left.remove(match)
        elif match is None or match.stands is not None or not _may_stay(match, stands, plan):
            plan.removed.append(stands)
        else:
            match.stands = stands
    return left


def _window_of(wanted: Sequence[Wanted], stands: Standing) -> Wanted | None:
    """The window a standing call belongs to: its own number's while that still holds its day (a first call may stand
    anywhere: it may be the only one that a customer could get), else the nearest."""
    free = [call for call in wanted if call.stands is None]
    own = next((call for call in free if call.number == stands.number), None)
    if own is not None and (own.number == 0 or abs((own.ideal - stands.day).days) <= 2 * own.half_days):
        return own
    return min(free, key=lambda c: (abs((c.ideal - stands.day).days), c.number), default=None)


def _may_stay(call: Wanted, stands: Standing, plan: Plan) -> bool:
    near = call.number == 0 or call.anywhere or abs((call.ideal - stands.day).days) <= 2 * call.half_days
    return stands.caller_id == call.caller_id and plan.first <= stands.day <= plan.last and near


def _placed(plan: Plan, call: Wanted, day: date, stands: Standing | None) -> Placed:
    off = abs((day - call.ideal).days)
    band = 1 if off <= call.half_days else 2 if off <= 2 * call.half_days else 3
    half = call.half_days if band == 1 else 2 * call.half_days if band == 2 else plan_days(plan)
    reach = timedelta(days=int(half))
    pinned = stands.pinned if stands else False
    code = "planned-pinned" if pinned else "planned-once" if call.calls == 1 else "planned-care"
    if call.customer.spoken_on is None and call.number == 0 and not pinned:
        code = "planned-first"
    return Placed(
        call.customer.customer_id,
        call.caller_id,
        call.number,
        day,
        call.ideal,
        max(plan.first, min(day, call.ideal - reach)),
        min(plan.last, max(day, call.ideal + reach)),
        band,
        pinned,
        phrase(code, interval=round(interval(plan, call.customer, call.calls))),
        stands.call_id if stands else None,
        stands.day if stands else None,
    )


def _proof(
    plan: Plan, call: Wanted, caller: str, days: Sequence[date], places: Sequence[int], load: Sequence[int]
) -> Phrase:
    """Why a call has no place: no open day in its window, or every one is full of calls that must be there."""
    reach = timedelta(days=int(2 * call.half_days))
    window = (plan.first, plan.last)
    if not call.anywhere:
        window = max(plan.first, call.ideal - reach), min(plan.last, call.ideal + reach)
    inside = [
        index
        for index, day in enumerate(days)
        if window[0] <= day <= window[1] and allows(call.customer.weekdays, day) and day not in call.customer.blackouts
    ]
    if not inside:
        return phrase("no-open-day", first=window[0], last=window[1])
    return phrase(
        "full",
        caller=caller,
        first=days[inside[0]],
        last=days[inside[-1]],
        must=sum(load[i] for i in inside) + 1,
        places=sum(places[i] for i in inside),
    )


def _report(plan: Plan, people: Sequence[PlanCustomer]) -> None:
    """Cuts by tier and loads by day."""
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
