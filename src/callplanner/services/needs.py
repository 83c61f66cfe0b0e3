"""What a horizon asks for and what there is: conversations, attempts, capacity. Without numpy, so that
looking costs no planner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from callplanner.domain.calendar import days_between
from callplanner.domain.capacity import DayRoom, attempts_needed, day_rooms, mixed_rate, reach_rates
from callplanner.services.context import Context
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days, load_reach
from callplanner.storage.plan_rows import fixed_calls


@dataclass(frozen=True, slots=True)
class Needs:
    """What the horizon asks for and what there is."""

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


def gather_needs(context: Context, connection: Connection, first: date, last: date, wanted: Mapping[int, int]) -> Needs:
    """Capacity and reach for a horizon; `wanted`: conversations by tier id."""
    day = context.now().day
    whole, rates = reach_rates(load_reach(connection, day))
    mix = [(float(count), rates.get(tier_id, whole)) for tier_id, count in wanted.items()]
    rate = mixed_rate(mix, whole)
    callers = tuple(load_callers(connection).values())
    closing = load_closing_days(connection)
    fixed = fixed_calls(connection, first, last, day)
    rooms, attempts = {}, {}
    closed = set(days_between(first, last))
    for record in callers:
        calendar = context.calendar(record, first, last, closing)
        a_day = record.calls_a_day * record.share
        rooms[record.caller_id] = day_rooms(calendar, a_day, rate, first, last, fixed.get(record.caller_id, {}), day)
        attempts[record.caller_id] = int(sum(a_day * calendar.share_of(room.day) for room in rooms[record.caller_id]))
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
    )
