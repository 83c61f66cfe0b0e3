"""What the Programme page shows."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.feasibility import Feasibility
from callplanner.domain.phrase import Money, Phrase
from callplanner.services.views_frame import Ratio


class TierRow(Struct, frozen=True):
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


class CallerRow(Struct, frozen=True):
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


class CallerLoad(Struct, frozen=True):
    name: str
    attempts_needed: int
    attempts_room: int


class LeftOut(Struct, frozen=True):
    customer_id: int
    reference: str
    name: str
    reason: Phrase


class CutRow(Struct, frozen=True):
    """Conversations of one tier: wanted, and placed."""

    tier: str
    wanted: int
    placed: int


class DayLoad(Struct, frozen=True):
    """Conversations of a day: `fixed` and `placed` never pass the `capacity`; what does is `OverbookedDay`."""

    day: date
    caller: str
    capacity: int
    reserve: int
    fixed: int
    placed: int


class OverbookedDay(Struct, frozen=True):
    """A day with so many more promised, pinned and frozen calls than its capacity; a closed day has none."""

    day: date
    caller: str
    by: int


class MovedCall(Struct, frozen=True):
    customer_id: int
    reference: str
    name: str
    letter: str
    old_day: date | None
    new_day: date | None
    reason: Phrase


class PlanView(Struct, frozen=True):
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


class ProgrammeView(Struct, frozen=True):
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


class PlannedRow(Struct, frozen=True):
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


class CatchUpDay(Struct, frozen=True):
    """A chosen day: places left on it before, and late calls that it takes."""

    day: date
    room: int
    placed: int


class CatchUpView(Struct, frozen=True):
    """Late calls spread over chosen days. `promised`: overdue promises, which come first on the first days. `left`:
    calls that stay late, each with its reason."""

    late: int
    promised: int
    days: tuple[CatchUpDay, ...]
    moved: tuple[MovedCall, ...]
    left: tuple[LeftOut, ...]
    applied: bool


class LeaveRow(Struct, frozen=True):
    """Leave of a caller, both days included; `half`: "", "morning" or "afternoon"."""

    leave_id: int
    caller: str
    first: date
    last: date
    half: str
    reason: str


class ClosingDay(Struct, frozen=True):
    """A day on which nobody of the firm calls."""

    day: date
    reason: str
