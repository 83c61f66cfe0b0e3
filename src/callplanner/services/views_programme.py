"""What the Programme page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from callplanner.domain.feasibility import Feasibility
from callplanner.domain.phrase import Money, Phrase
from callplanner.services.views_frame import Ratio


@dataclass(frozen=True, slots=True)
class TierRow:
    tier_id: int
    name: str
    letter: str
    calls_a_year: int
    interval_days: int
    worst_days: int
    customers: int
    value: Money
    value_share: float
    reach: Ratio
    reach_rate: float
    conversations: int
    attempts: int


@dataclass(frozen=True, slots=True)
class CallerRow:
    """`capacity` in conversations over the programme after the reserve; `wanted` in conversations."""

    caller_id: int
    name: str
    calls_a_day: int
    weekdays: str
    country: str
    subdivision: str
    working_days: int
    share: float = 1.0
    leave: tuple[tuple[date, date, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CallerLoad:
    name: str
    attempts_needed: int
    attempts_room: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    customer_id: int
    reference: str
    name: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class CutRow:
    """Conversations of one tier: wanted, and placed."""

    tier: str
    wanted: int
    placed: int


@dataclass(frozen=True, slots=True)
class DayLoad:
    """Conversations of a day: `fixed` and `placed` never pass the `capacity`; what does is `OverbookedDay`."""

    day: date
    caller: str
    capacity: int
    reserve: int
    fixed: int
    placed: int


@dataclass(frozen=True, slots=True)
class OverbookedDay:
    """A day with so many more promised, pinned and frozen calls than its capacity; a closed day has none."""

    day: date
    caller: str
    by: int


@dataclass(frozen=True, slots=True)
class MovedCall:
    customer_id: int
    reference: str
    name: str
    letter: str
    old_day: date | None
    new_day: date | None
    reason: Phrase


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan before or after it was applied (CLI.md `plan`)."""

    first: date
    last: date
    customers: int
    conversations_wanted: int
    attempts_needed: int
    capacity: int
    placed: int
    left_out: tuple[LeftOut, ...]
    cut: tuple[CutRow, ...]
    dropped: tuple[LeftOut, ...]
    added: tuple[MovedCall, ...]
    moved: tuple[MovedCall, ...]
    removed: tuple[MovedCall, ...]
    unchanged: int
    pinned: int
    peak_utilisation: float
    lower_bound: float
    days: tuple[DayLoad, ...]
    loads: tuple[CallerLoad, ...]
    ways: tuple[Phrase, ...]
    applied: bool
    overbooked: tuple[OverbookedDay, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """The programme that stands. `first` is None while none was planned. `days` cover every day of the horizon."""

    name: str
    first: date | None
    last: date | None
    held: Ratio
    tiers: tuple[TierRow, ...]
    callers: tuple[CallerRow, ...]
    wanted_attempts: int
    room_attempts: int
    loads: tuple[CallerLoad, ...]
    with_call: Ratio
    days: tuple[DayLoad, ...]
    closed: frozenset[date]
    feasibility: Feasibility


@dataclass(frozen=True, slots=True)
class PlannedRow:
    planned_call_id: int
    customer_id: int
    reference: str
    name: str
    letter: str
    tier: str
    day: date
    ideal: date
    earliest: date
    latest: date
    band: int
    caller: str
    purpose: str
    pinned: bool
    reason: Phrase


@dataclass(frozen=True, slots=True)
class CatchUpDay:
    """A chosen day: places left on it before, and late calls that it takes."""

    day: date
    room: int
    placed: int


@dataclass(frozen=True, slots=True)
class CatchUpView:
    """Late calls spread over chosen days. `promised`: overdue promises, which come first on the first days. `left`:
    calls that stay late, each with its reason."""

    late: int
    promised: int
    days: tuple[CatchUpDay, ...]
    moved: tuple[MovedCall, ...]
    left: tuple[LeftOut, ...]
    applied: bool


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Leave of a caller, both days included; `half`: "", "morning" or "afternoon"."""

    leave_id: int
    caller: str
    first: date
    last: date
    half: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """A day on which nobody of the firm calls."""

    day: date
    reason: str
