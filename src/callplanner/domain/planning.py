"""The year's programme: who wants how many calls, when each may be, and where they find room (RULES.md section 3).

Each call is an independent window of days around its ideal date; a day takes as many as its capacity, so placing,
dropping and levelling are exact. Same input, same plan: ties go to the nearer date, the lower id; no clock, no
randomness, no time limit.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from callplanner.domain.anchors import counted, first_dates
from callplanner.domain.board import NOWHERE
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.placing import Settled, settle
from callplanner.domain.plan_values import (
    SLACK,
    Cut,
    Overbooked,
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
from callplanner.domain.proofs import proofs
from callplanner.domain.triage import deal_out, triage
from callplanner.domain.wanting import ideal_dates, match, standing_of, windows, wish


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
    kept: dict[int, list[Standing]] = defaultdict(list)
    for call in standing:
        kept[call.customer_id].append(call)
    everybody = sorted(customers, key=lambda c: c.customer_id)
    wishes = {c.customer_id: wish(plan, c, standing_of(kept, c.customer_id)) for c in everybody}
    people = [c for c in everybody if wishes[c.customer_id]]
    plan.wanted = sum(wishes.values())
    if not callers:
        plan.left_out = [Unplaced(c.customer_id, 0, phrase("no-caller")) for c in people]
        return plan
    plan.callers = deal_out(people, callers, wishes)
    mine: dict[int, list[PlanCustomer]] = {caller.caller_id: [] for caller in callers}
    for customer in people:
        mine[plan.callers[customer.customer_id]].append(customer)
    for caller in callers:
        settled = _plan_caller(plan, mine[caller.caller_id], caller, wishes, kept, slack)
        plan.peak_utilisation = max(plan.peak_utilisation, settled.peak)
        plan.lower_bound = max(plan.lower_bound, settled.bound)
    for customer_id, calls in kept.items():
        if customer_id not in plan.callers:
            plan.removed.extend(call for call in calls if not (call.pinned or call.frozen))
    _report(plan, people, wishes)
    return plan


def _plan_caller(
    plan: Plan,
    people: Sequence[PlanCustomer],
    caller: PlanCaller,
    wishes: Mapping[int, int],
    kept: Mapping[int, list[Standing]],
    slack: float,
) -> Settled:
    free = {room.day: room.free for room in caller.rooms}
    granted = triage(people, sum(free.values()), wishes)
    dates = {
        c.customer_id: ideal_dates(
            plan, c, granted[c.customer_id], wishes[c.customer_id], standing_of(kept, c.customer_id)
        )
        for c in people
    }
    lengths = {
        c.customer_id: interval(
            plan, c, c.calls if granted[c.customer_id] == wishes[c.customer_id] else granted[c.customer_id]
        )
        for c in people
    }
    anchors = first_dates(plan, [c for c in people if dates[c.customer_id] is None], people, lengths, free)
    wanted: list[Wanted] = []
    fixed_on: Counter[date] = Counter()
    for customer in people:
        i = customer.customer_id
        asked = dates[i]
        if asked is None:
            asked = counted(*anchors[i], granted[i], lengths[i])
        calls = windows(plan, customer, caller.caller_id, asked, lengths[i])
        left, fixed, gone = match(plan, calls, standing_of(kept, i), free)
        wanted.extend(left)
        plan.removed.extend(gone)
        for call, stands in fixed:
            fixed_on[stands.day] += 1
            plan.placed.append(_placed(plan, call, stands.day, stands, lengths[i]))
    _name_overbooked(plan, caller, fixed_on)
    days = sorted(day for day, count in free.items() if count > 0)
    settled = settle(wanted, days, [free[day] for day in days], slack)
    _take(plan, caller, wanted, days, settled, lengths)
    return settled


def _take(
    plan: Plan,
    caller: PlanCaller,
    wanted: Sequence[Wanted],
    days: Sequence[date],
    settled: Settled,
    lengths: Mapping[int, float],
) -> None:
    """Put the calls of one caller into the plan: placed on their days, or dropped with their proofs."""
    with_call = {call.customer_id for call in plan.placed}
    for call, index in zip(wanted, settled.days, strict=True):
        stands = call.stands
        if stands is not None and (index == NOWHERE or stands.day != days[index]):
            plan.removed.append(stands)
            stands = None
        if index != NOWHERE:
            plan.placed.append(_placed(plan, call, days[index], stands, lengths[call.customer.customer_id]))
            with_call.add(call.customer.customer_id)
    found = proofs(
        plan, caller, wanted, settled.kinds, settled.closed, days, settled.places, settled.load
    )  # fmt: skip
    for row in sorted(found):
        unplaced = found[row]
        plan.dropped.append(unplaced)
        if unplaced.customer_id not in with_call:
            with_call.add(unplaced.customer_id)
            plan.left_out.append(unplaced)


def _placed(plan: Plan, call: Wanted, day: date, stands: Standing | None, length: float) -> Placed:
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
        _reason(code, round(length)),
        stands.call_id if stands else None,
        stands.day if stands else None,
    )


@lru_cache(maxsize=4096)
def _reason(code: str, days: int) -> Phrase:
    return phrase(code, interval=days)


def _name_overbooked(plan: Plan, caller: PlanCaller, fixed_on: Mapping[date, int]) -> None:
    """Days on which promised, pinned and frozen calls are more than the capacity; a closed day has none."""
    rooms = {room.day: room for room in caller.rooms}
    for day in sorted(rooms.keys() | fixed_on.keys()):
        room = rooms.get(day)
        fixed = fixed_on.get(day, 0) + (room.fixed if room else 0)
        over = fixed - (room.capacity if room else 0)
        if over > 0:
            plan.overbooked.append(Overbooked(day, caller.caller_id, over))


def _report(plan: Plan, people: Sequence[PlanCustomer], wishes: Mapping[int, int]) -> None:
    """Cuts by tier and loads by day."""
    placed = Counter(call.customer_id for call in plan.placed)
    plan.loads = dict(Counter((call.caller_id, call.day) for call in plan.placed))
    tiers: dict[int, tuple[str, int, int]] = {}
    for customer in people:
        name, wanted, got = tiers.get(customer.position, (customer.tier, 0, 0))
        wished = wishes[customer.customer_id]
        tiers[customer.position] = (name, wanted + wished, got + min(placed[customer.customer_id], wished))
    plan.cuts = [Cut(*tiers[position]) for position in sorted(tiers) if tiers[position][1] > tiers[position][2]]
