"""Finding a day for each wanted call: tightest windows first, the nearest day under the level line, then any with room.

Calls that stand keep their day while it is open, allowed and in a window of their customer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from callplanner.domain.calendar import allows
from callplanner.domain.capacity import DayRoom
from callplanner.domain.phrase import phrase
from callplanner.domain.plan_values import Placed, Plan, PlanCustomer, Standing, Unplaced, plan_days


@dataclass(slots=True)
class Wanted:
    """One wanted call: its place among the customer's `calls`, its ideal date, half the width of band 1 in days."""

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


class OpenDays:
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
        self, call: Wanted, half: float, busy: set[date], first: date, last: date, limit: Mapping[date, int]
    ) -> date | None:
        """The nearest open allowed day within `half` days of the ideal whose load is under the limit."""
        reach = int(half)
        for offset in range(reach + 1):
            for day in _either_side(call.ideal, offset):
                if first <= day <= last and self._takes(call, day, busy, limit):
                    return day
        return None

    def _takes(self, call: Wanted, day: date, busy: set[date], limit: Mapping[date, int]) -> bool:
        return (
            self.taken[day] < limit.get(day, 0)
            and day not in busy
            and allows(call.customer.weekdays, day)
            and day not in call.customer.blackouts
        )

    def open_in(self, call: Wanted, first: date, last: date) -> list[date]:
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


def keep_standing(
    plan: Plan,
    calls: list[Wanted],
    caller_id: int,
    days: OpenDays,
    kept: Mapping[int, list[Standing]],
    busy: dict[int, set[date]],
) -> list[Wanted]:
    """Match standing calls to windows in the order of dates; what fits stays, the rest is placed anew or removed."""
    by_customer: dict[int, list[Wanted]] = defaultdict(list)
    for call in calls:
        by_customer[call.customer.customer_id].append(call)
    rest: list[Wanted] = []
    for customer_id, wanted in by_customer.items():
        open_calls = sorted(kept.get(customer_id, ()), key=lambda s: (s.day, s.call_id))
        free = list(wanted)
        for stands in open_calls:
            match = _window_of(free, stands)
            if match is None and stands.pinned:
                match = Wanted(wanted[0].customer, caller_id, len(wanted), len(wanted), stands.day, 1.0)
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


def _window_of(free: Sequence[Wanted], stands: Standing) -> Wanted | None:
    """The window a standing call belongs to: its own number's while that still holds its day, else the nearest."""
    own = next((c for c in free if c.number == stands.number), None)
    if own is not None and (own.number == 0 or abs((own.ideal - stands.day).days) <= 2 * own.half_days):
        return own
    return min(free, key=lambda c: (abs((c.ideal - stands.day).days), c.number), default=None)


def _may_stay(call: Wanted, stands: Standing, caller_id: int, days: OpenDays, plan: Plan) -> bool:
    return (
        stands.caller_id == caller_id
        and plan.first <= stands.day <= plan.last
        and days.taken[stands.day] < days.free.get(stands.day, 0)
        and allows(call.customer.weekdays, stands.day)
        and stands.day not in call.customer.blackouts
        and (call.number == 0 or abs((call.ideal - stands.day).days) <= 2 * call.half_days)
    )


def place(plan: Plan, call: Wanted, caller: str, days: OpenDays, busy: set[date]) -> None:
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
        phrase(code, interval=round(plan_days(plan) / call.calls)),
        stands.call_id if stands else None,
        stands.day if stands else None,
    )
