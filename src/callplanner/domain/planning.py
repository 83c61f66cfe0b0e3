"""The year's programme: who wants how many calls, when each may be, and where they find room (RULES.md section 3).

Each call is an independent window of days around its ideal date; a day takes as many as its capacity. Placement here
is greedy: tightest windows first, into the nearest day under the level line, then into the nearest day with room.
Same input, same plan: ties go to the nearer date, the lower id; no clock, no randomness.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from callplanner.domain.calendar import allows
from callplanner.domain.capacity import DayRoom
from callplanner.domain.phrase import Phrase, phrase

GAMMA = 0.30
GOLDEN = 0.6180339887
SLACK = 0.10


@dataclass(frozen=True, slots=True)
class PlanCustomer:
    """A customer that may be called. `calls`: wanted over the horizon. `spoken_on`: last conversation, or when it was
    last known. `weekdays` None: any. `seq` and `anchor` as stored, None when not given yet."""

    customer_id: int
    reference: str
    tier_id: int
    tier: str
    position: int
    calls: int
    value_cents: int
    caller_id: int | None = None
    spoken_on: date | None = None
    weekdays: int | None = None
    blackouts: frozenset[date] = frozenset()
    seq: int | None = None
    anchor: date | None = None


@dataclass(frozen=True, slots=True)
class PlanCaller:
    """A caller and the rooms of its open days, in the order of days."""

    caller_id: int
    name: str
    rooms: tuple[DayRoom, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A planned call that stands: kept where it is while its day is open and lies in a window. Pinned calls always
    stay. `call_id` names it to the caller of this module."""

    call_id: int
    customer_id: int
    caller_id: int
    day: date
    pinned: bool
    number: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """A call of the plan. `number` counts from 0; `call_id` is that of the standing call it was, or None."""

    customer_id: int
    caller_id: int
    number: int
    day: date
    ideal: date
    earliest: date
    latest: date
    band: int
    pinned: bool
    reason: Phrase
    call_id: int | None = None
    old_day: date | None = None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A call that found no place, with the proof as data."""

    customer_id: int
    number: int
    reason: Phrase


@dataclass(frozen=True, slots=True)
class Cut:
    """Conversations of a tier: wanted, granted by triage, placed."""

    tier: str
    wanted: int
    placed: int


@dataclass(slots=True)
class Plan:
    """The result. `seqs` and `anchors` are those newly given, to be stored."""

    first: date
    last: date
    placed: list[Placed] = field(default_factory=list)
    dropped: list[Unplaced] = field(default_factory=list)
    left_out: list[Unplaced] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    removed: list[Standing] = field(default_factory=list)
    callers: dict[int, int] = field(default_factory=dict)
    seqs: dict[int, int] = field(default_factory=dict)
    anchors: dict[int, date] = field(default_factory=dict)
    loads: dict[tuple[int, date], int] = field(default_factory=dict)
    wanted: int = 0
    peak_utilisation: float = 0.0
    lower_bound: float = 0.0


@dataclass(slots=True)
class _Call:
    customer: PlanCustomer
    caller_id: int
    number: int
    calls: int
    ideal: date
    half_days: float

    @property
    def key(self) -> tuple[object, ...]:
        """First calls before others, higher tiers, larger value, lower id."""
        c = self.customer
        return self.number > 0, c.position, -c.value_cents, c.customer_id, self.number


class _Days:
    """The open days of one caller with what is placed on each, searchable outwards from an ideal date."""

    def __init__(self, rooms: Sequence[DayRoom]) -> None:
        self.rooms = {room.day: room for room in rooms}
        self.free = {room.day: room.free for room in rooms}
        self.total = sum(self.free.values())
        self.taken: dict[date, int] = defaultdict(int)
        self.line: dict[date, int] = dict(self.free)

    def set_line(self, demand: int, slack: float) -> None:
        """The level line: the share of every day's room that the demand needs, plus slack, at least one place."""
        need = min(1.0, demand / self.total * (1 + slack)) if self.total else 1.0
        running = 0.0
        for day, free in self.free.items():
            before = int(running)
            running += free * need
            self.line[day] = min(free, max(int(running + 0.999) - before, 1 if free else 0))

    def nearest(
        self, call: _Call, half: float, busy: set[date], first: date, last: date, limit: Mapping[date, int]
    ) -> date | None:
        """The nearest open allowed day within `half` days of the ideal whose load is under the limit."""
        reach = int(half)
        for offset in range(reach + 1):
            for day in _either_side(call.ideal, offset):
                if first <= day <= last and self._takes(call, day, busy, limit):
                    return day
        return None

    def _takes(self, call: _Call, day: date, busy: set[date], limit: Mapping[date, int]) -> bool:
        return (
            self.taken[day] < limit.get(day, 0)
            and day not in busy
            and allows(call.customer.weekdays, day)
            and day not in call.customer.blackouts
        )

    def open_in(self, call: _Call, first: date, last: date) -> list[date]:
        """The open allowed days from first to last, full or not."""
        return [
            day
            for day, free in self.free.items()
            if first <= day <= last
            and free > 0
            and allows(call.customer.weekdays, day)
            and day not in call.customer.blackouts
        ]


def _either_side(day: date, offset: int) -> tuple[date, ...]:
    step = timedelta(days=offset)
    return (day,) if offset == 0 else (day - step, day + step)


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
    rooms = {caller.caller_id: _Days(caller.rooms) for caller in callers}
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
    days: _Days,
    kept: Mapping[int, list[Standing]],
    slack: float,
) -> None:
    granted = triage(people, days.total)
    days.set_line(sum(granted.values()), slack)
    anchors = _anchors(plan, people, granted, days)
    busy: dict[int, set[date]] = defaultdict(set)
    calls: list[_Call] = []
    for customer in people:
        interval = plan_days(plan) / granted[customer.customer_id]
        for number in range(granted[customer.customer_id]):
            ideal = min(anchors[customer.customer_id] + timedelta(days=int(number * interval + 0.5)), plan.last)
            half = max(1.0, GAMMA * interval / 2)
            if customer.calls == 1 and customer.spoken_on is None:
                half = float(plan_days(plan))
            calls.append(_Call(customer, caller_id, number, granted[customer.customer_id], ideal, half))
    rest = _keep_standing(plan, calls, caller_id, days, kept, busy)
    rest.sort(key=lambda c: (c.number > 0, c.half_days, *c.key))
    for call in rest:
        _place(plan, call, names[caller_id], days, busy[call.customer.customer_id])


def plan_days(plan: Plan) -> int:
    """L: days of the horizon."""
    return (plan.last - plan.first).days + 1


def _anchors(plan: Plan, people: Sequence[PlanCustomer], granted: Mapping[int, int], days: _Days) -> dict[int, date]:
    """First ideal dates: recent, overdue, never called (RULES.md section 3). New ones go into the plan to be stored."""
    anchors: dict[int, date] = {}
    overdue: list[tuple[float, PlanCustomer, float]] = []
    counters: dict[int, int] = defaultdict(int)
    for customer in people:
        if customer.seq is not None:
            counters[customer.tier_id] = max(counters[customer.tier_id], customer.seq + 1)
    residual = _Residual(days, plan)
    for customer in people:
        interval = plan_days(plan) / granted[customer.customer_id]
        if customer.spoken_on is not None:
            due = customer.spoken_on + timedelta(days=int(interval + 0.5))
            if due >= plan.first:
                anchors[customer.customer_id] = due
            elif customer.anchor is not None and customer.anchor >= plan.first:
                anchors[customer.customer_id] = customer.anchor
            else:
                overdue.append(((plan.first - customer.spoken_on).days / interval, customer, interval))
            continue
        if customer.anchor is not None:
            anchors[customer.customer_id] = _roll(customer.anchor, interval, plan.first)
            continue
        seq = customer.seq
        if seq is None:
            seq = counters[customer.tier_id]
            counters[customer.tier_id] += 1
            plan.seqs[customer.customer_id] = seq
        phase = (seq * GOLDEN) % 1.0
        anchors[customer.customer_id] = residual.at(phase, plan.first, interval)
        plan.anchors[customer.customer_id] = anchors[customer.customer_id]
    overdue.sort(key=lambda item: (-item[0], -item[1].value_cents, item[1].customer_id))
    for place, (_, customer, interval) in enumerate(overdue):
        anchors[customer.customer_id] = residual.at(place / len(overdue), plan.first, interval / 2)
        plan.anchors[customer.customer_id] = anchors[customer.customer_id]
    return anchors


def _roll(anchor: date, interval: float, first: date) -> date:
    """The first date of the grid anchor + k x interval that is not before the horizon."""
    if anchor >= first:
        return anchor
    steps = -(-(first - anchor).days // interval)
    rolled = anchor + timedelta(days=int(steps * interval + 0.5))
    return rolled if rolled >= first else first


class _Residual:
    """Time measured in free places instead of days, so that dates spread where there is room."""

    def __init__(self, days: _Days, plan: Plan) -> None:
        self._days = sorted(day for day, free in days.free.items() if free)
        self._sums: list[int] = []
        total = 0
        for day in self._days:
            total += days.free[day]
            self._sums.append(total)
        self._first = plan.first

    def at(self, share: float, first: date, length: float) -> date:
        """The day at a share of the free places of the next `length` days."""
        end = bisect_left(self._days, first + timedelta(days=max(1, int(length + 0.5))))
        if end == 0:
            return first + timedelta(days=int(share * length))
        wanted = share * self._sums[end - 1]
        return self._days[min(end - 1, bisect_right(self._sums, wanted))]


def _keep_standing(
    plan: Plan,
    calls: list[_Call],
    caller_id: int,
    days: _Days,
    kept: Mapping[int, list[Standing]],
    busy: dict[int, set[date]],
) -> list[_Call]:
    """Match standing calls to windows in the order of dates; what fits stays, the rest is placed anew or removed."""
    by_customer: dict[int, list[_Call]] = defaultdict(list)
    for call in calls:
        by_customer[call.customer.customer_id].append(call)
    rest: list[_Call] = []
    for customer_id, wanted in by_customer.items():
        open_calls = sorted(kept.get(customer_id, ()), key=lambda s: (s.day, s.call_id))
        free = list(wanted)
        for stands in open_calls:
            match = _window_of(free, stands)
            if match is None and stands.pinned:
                match = _Call(wanted[0].customer, caller_id, len(wanted), len(wanted), stands.day, 1.0)
            if match is None or not (stands.pinned or _may_stay(match, stands, caller_id, days, plan)):
                plan.removed.append(stands)
                continue
            if match in free:
                free.remove(match)
            days.taken[stands.day] += 1
            busy[customer_id].add(stands.day)
            plan.placed.append(_placed(plan, match, stands.day, stands))
        rest.extend(free)
    return rest


def _window_of(free: Sequence[_Call], stands: Standing) -> _Call | None:
    """The window a standing call belongs to: its own number's while that still holds its day, else the nearest."""
    own = next((c for c in free if c.number == stands.number), None)
    if own is not None and (own.number == 0 or abs((own.ideal - stands.day).days) <= 2 * own.half_days):
        return own
    return min(free, key=lambda c: (abs((c.ideal - stands.day).days), c.number), default=None)


def _may_stay(call: _Call, stands: Standing, caller_id: int, days: _Days, plan: Plan) -> bool:
    return (
        stands.caller_id == caller_id
        and plan.first <= stands.day <= plan.last
        and days.taken[stands.day] < days.free.get(stands.day, 0)
        and allows(call.customer.weekdays, stands.day)
        and stands.day not in call.customer.blackouts
        and (call.number == 0 or abs((call.ideal - stands.day).days) <= 2 * call.half_days)
    )


def _place(plan: Plan, call: _Call, caller: str, days: _Days, busy: set[date]) -> None:
    first, last = plan.first, plan.last
    wide = float(plan_days(plan)) if call.number == 0 else 0.0
    for half, limit in (
        (call.half_days, days.line),
        (call.half_days, days.free),
        (2 * call.half_days, days.free),
        (wide, days.free),
    ):
        day = days.nearest(call, half, busy, first, last, limit)
        if day is not None:
            days.taken[day] += 1
            busy.add(day)
            plan.placed.append(_placed(plan, call, day, None))
            return
    reach = timedelta(days=int(2 * call.half_days))
    window = (first, last) if call.number == 0 else (max(first, call.ideal - reach), min(last, call.ideal + reach))
    places = days.open_in(call, *window)
    if not places:
        reason = phrase("no-open-day", first=window[0], last=window[1])
    else:
        reason = phrase(
            "full",
            caller=caller,
            first=places[0],
            last=places[-1],
            must=sum(days.taken[day] for day in places) + 1,
            places=sum(days.free[day] for day in places),
        )
    unplaced = Unplaced(call.customer.customer_id, call.number, reason)
    plan.dropped.append(unplaced)
    if call.number == 0:
        plan.left_out.append(unplaced)


def _placed(plan: Plan, call: _Call, day: date, stands: Standing | None) -> Placed:
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
        phrase(code, interval=round(plan_days(plan) / call.calls)),
        stands.call_id if stands else None,
        stands.day if stands else None,
    )


def _report(plan: Plan, people: Sequence[PlanCustomer], rooms: Mapping[int, _Days]) -> None:
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
