"""Attempts a caller has, and the conversations they buy (RULES.md section 2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from math import ceil, floor

from msgspec import Struct

from callplanner.domain.calendar import WorkCalendar, days_between

PRIOR_ATTEMPTS = 20
UNKNOWN_RATE = 0.5
RESERVE = 0.10
RESERVE_FREE_DAYS = 10
GOLDEN = 0.6180339887
_EPSILON = 1e-9


class ReachCount(Struct, frozen=True):
    """Measured: conversations of outbound attempts."""

    conversations: int
    attempts: int


def reach_rates(measured: Mapping[int, ReachCount]) -> tuple[float, dict[int, float]]:
    """The rate of the whole and of each tier. A tier is shrunk towards the whole by a Beta prior worth 20 attempts;
    the whole is shrunk towards 0.5 the same way, so that it is 0.5 before anything is known."""
    conversations = sum(count.conversations for count in measured.values())
    attempts = sum(count.attempts for count in measured.values())
    whole = (conversations + PRIOR_ATTEMPTS * UNKNOWN_RATE) / (attempts + PRIOR_ATTEMPTS)
    tiers = {
        tier: (count.conversations + PRIOR_ATTEMPTS * whole) / (count.attempts + PRIOR_ATTEMPTS)
        for tier, count in measured.items()
    }
    return whole, tiers


def attempts_needed(conversations: float, rate: float) -> int:
    """Attempts for so many conversations: conversations / reach rate, rounded up."""
    return ceil(conversations / rate - _EPSILON) if conversations else 0


@lru_cache(maxsize=256)
def _turns(year: int, weekdays: int) -> dict[date, int]:
    """The turn at which each working weekday of a year gets one more when a share does not divide: by golden ratio, so
    that those who had their turn are evenly spread at every number of turns (as in RULES.md section 3)."""
    days = [day for day in days_between(date(year, 1, 1), date(year, 12, 31)) if weekdays >> day.weekday() & 1]
    order = sorted(range(len(days)), key=lambda i: (i * GOLDEN) % 1.0)
    return {days[i]: turn for turn, i in enumerate(order)}


def whole_share(share: float, weekdays: int, day: date) -> int:
    """The whole number that a working day gets of an equal `share` a day. Over a year the whole numbers add up to the
    floor of the sum. A day's number depends on nothing but its share: not on where a horizon begins, not on leave;
    and a larger share takes nothing from any day."""
    whole = floor(share + _EPSILON)
    turns = _turns(day.year, weekdays)
    return whole + (turns[day] < floor((share - whole) * len(turns) + _EPSILON))


class DayRoom(Struct, frozen=True):
    """One open day of one caller, in conversations: `capacity` is after the reserve; `fixed` was promised already."""

    day: date
    capacity: int
    reserve: int
    fixed: int

    @property
    def free(self) -> int:
        """Places left for planned calls."""
        return max(0, self.capacity - self.fixed)

    @property
    def overbooked(self) -> int:
        """Fixed calls beyond the capacity: reported, never moved."""
        return max(0, self.fixed - self.capacity)


def day_rooms(
    calendar: WorkCalendar,
    calls_a_day: float,
    rate: float,
    first: date,
    last: date,
    fixed: Mapping[date, int],
    today: date,
) -> list[DayRoom]:
    """Every open day of a caller from first to last. Conversations a day are attempts x reach rate, rounded so that
    nothing is lost over a year; 10 % beyond the next 10 working days from `today` is reserved for unknown callbacks."""
    near = frozenset(calendar.working_days(today, last)[:RESERVE_FREE_DAYS])
    rooms = []
    for day in calendar.working_days(first, last):
        share = calls_a_day * rate * calendar.share_of(day)
        count = whole_share(share, calendar.weekdays, day)
        reserve = 0 if day in near else min(count, whole_share(share * RESERVE, calendar.weekdays, day))
        rooms.append(DayRoom(day, count - reserve, reserve, fixed.get(day, 0)))
    return rooms


def mixed_rate(wanted: Sequence[tuple[float, float]], whole: float) -> float:
    """The reach rate of a mix of (conversations, rate): conversations / the attempts they need."""
    conversations = sum(count for count, _ in wanted)
    attempts = sum(count / rate for count, rate in wanted)
    return conversations / attempts if attempts else whole
