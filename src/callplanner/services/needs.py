"""What a horizon asks for and what there is: conversations, attempts, capacity. Without numpy, so that
looking costs no planner."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection

from callplanner.domain.calendar import days_between
from callplanner.domain.capacity import DayRoom, attempts_needed, day_rooms, mixed_rate, reach_rates
from callplanner.domain.feasibility import CallerSupply, Feasibility, TierDemand, feasibility
from callplanner.domain.standing import TierRule
from callplanner.services.context import Context
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days, load_reach
from callplanner.storage.plan_rows import fixed_calls


class Needs(Struct, frozen=True):
    """What the horizon asks for and what there is. `fixed`: promised calls by caller and day, on closed days too."""

    first: date
    last: date
    rates: dict[int, float]
    rate: float
    conversations: int
    attempts: int
    callers: tuple[CallerRecord, ...]
    rooms: dict[int, list[DayRoom]]
    attempt_room: dict[int, int]
    closed: frozenset[date]
    supplies: tuple[CallerSupply, ...]
    fixed: dict[int, dict[date, int]]
    whole_rate: float

    def judge(self, tiers: Iterable[TierRule], customers: Mapping[int, int], calls: Mapping[int, int]) -> Feasibility:
        """Whether so many customers of each tier with so many calls each (both by tier id) fit, and what would help."""
        demands = [
            TierDemand(
                t.name,
                t.position,
                customers.get(t.tier_id, 0),
                calls[t.tier_id],
                self.rates.get(t.tier_id, self.whole_rate),
            )
            for t in tiers
        ]
        return feasibility(demands, self.supplies, (self.last - self.first).days + 1)


def gather_needs(context: Context, connection: Connection, first: date, last: date, wanted: Mapping[int, int]) -> Needs:
    """Capacity and reach for a horizon; `wanted`: conversations by tier id."""
    day = context.now().day
    whole, rates = reach_rates(context.kept("reach by tier", lambda now: load_reach(now, day)))
    mix = [(float(count), rates.get(tier_id, whole)) for tier_id, count in wanted.items()]
    rate = mixed_rate(mix, whole)
    callers = tuple(load_callers(connection).values())
    closing = load_closing_days(connection)
    fixed = fixed_calls(connection, first, last, day)
    rooms, attempts = {}, {}
    supplies: list[CallerSupply] = []
    closed = set(days_between(first, last))
    for record in callers:
        calendar = context.calendar(record, first, last, closing)
        a_day = record.calls_a_day * record.share
        rooms[record.caller_id] = day_rooms(calendar, a_day, rate, first, last, fixed.get(record.caller_id, {}), day)
        mine = rooms[record.caller_id]
        whole_days = sum(calendar.share_of(room.day) for room in mine)
        attempts[record.caller_id] = int(a_day * whole_days)
        kept = sum(room.reserve + room.fixed for room in mine)
        supplies.append(CallerSupply(record.name, len(mine), a_day * whole_days, kept))
        closed -= {room.day for room in rooms[record.caller_id]}
    return Needs(
        first,
        last,
        rates,
        rate,
        sum(wanted.values()),
        sum(attempts_needed(count, tier_rate) for count, tier_rate in mix),
        callers,
        rooms,
        attempts,
        frozenset(closed),
        tuple(supplies),
        fixed,
        whole,
    )
