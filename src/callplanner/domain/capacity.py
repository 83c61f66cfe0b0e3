"""Attempts a caller has, and the conversations they buy (RULES.md section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor

from callplanner.domain.calendar import WorkCalendar

PRIOR_ATTEMPTS = 20
UNKNOWN_RATE = 0.5
RESERVE = 0.10
RESERVE_FREE_DAYS = 10
_EPSILON = 1e-9


@dataclass(frozen=True, slots=True)
class ReachCount:
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


def cumulative(shares: Iterable[float]) -> list[int]:
    """Whole numbers whose running sums are the floors of the running sums given: nothing is lost to rounding."""
    whole: list[int] = []
    running = taken = 0.0
    for share in shares:
        running += share
        now = floor(running + _EPSILON)
        whole.append(int(now - taken))
        taken = now
    return whole


@dataclass(frozen=True, slots=True)
class DayRoom:
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
    """Every open day of a caller from first to last. Conversations a day are the floor-preserving cumulative rounding
    of attempts x reach rate; 10 % beyond the next 10 working days from `today` is reserved for unknown callbacks."""
    days = calendar.working_days(first, last)
    attempts = [calls_a_day * calendar.share_of(day) for day in days]
    whole = cumulative(count * rate for count in attempts)
    near = set(calendar.working_days(max(first, today), last)[:RESERVE_FREE_DAYS])
    kept = cumulative(0.0 if day in near else count * RESERVE for day, count in zip(days, whole, strict=True))
    return [
        DayRoom(day, count - reserve, reserve, fixed.get(day, 0))
        for day, count, reserve in zip(days, whole, kept, strict=True)
    ]


def mixed_rate(wanted: Sequence[tuple[float, float]], whole: float) -> float:
    """The reach rate of a mix of (conversations, rate): conversations / the attempts they need."""
    conversations = sum(count for count, _ in wanted)
    attempts = sum(count / rate for count, rate in wanted)
    return conversations / attempts if attempts else whole
