"""What a plan is made of: customers, callers, calls that stand, and the result."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field

from callplanner.domain.capacity import DayRoom
from callplanner.domain.phrase import Phrase

SLACK = 0.10
"""How far over the level line a day may fill for the sake of nearer dates: 0 even days, 1 exact dates."""
SLACK_KEY = "plan.slack"
"""The setting that holds another slack."""


class PlanCustomer(Struct, frozen=True):
    """A customer that may be called. `calls`: wanted over the horizon. `spoken_on`: last conversation, or when it was
    last known. `weekdays` None: any. `seq` and `anchor` as stored, None when not given yet. `interval_days`: T over the
    whole programme when only the rest of it is planned, so that a passing day moves nothing; None: horizon / calls."""

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
    interval_days: float | None = None


class PlanCaller(Struct, frozen=True):
    """A caller and the rooms of its open days, in the order of days. `away`: leave as (first, last), both included.
    `fixed_off`: calls promised for days that are closed."""

    caller_id: int
    name: str
    rooms: tuple[DayRoom, ...]
    away: tuple[tuple[date, date], ...] = ()
    fixed_off: tuple[tuple[date, int], ...] = ()


class Standing(Struct, frozen=True):
    """A planned call that stands: kept where it is while its day is open and lies in a window. Pinned calls always
    stay. `call_id` names it to the caller of this module; `ideal` is the date that it was planned for."""

    call_id: int
    customer_id: int
    caller_id: int
    day: date
    pinned: bool
    number: int
    ideal: date
    frozen: bool = False


class Wanted(Struct):
    """One wanted call: its place among the customer's `calls`, its ideal date, half the width of band 1 in days.

    `anywhere`: band 3, the one call of the year, may be on any day. `stands`: the published call that it is.
    `secured`: the customer has a fixed call besides."""

    customer: PlanCustomer
    caller_id: int
    number: int
    calls: int
    ideal: date
    half_days: float
    anywhere: bool
    stands: Standing | None = None
    secured: bool = False

    @property
    def is_first(self) -> bool:
        """Whether the customer goes without, as far as this call can tell, when it has no place."""
        return self.number == 0 and not self.secured

    @property
    def importance(self) -> tuple[object, ...]:
        """First calls before others, higher tiers, larger value, lower id."""
        c = self.customer
        return not self.is_first, c.position, -c.value_cents, c.customer_id, self.number


class Placed(Struct, frozen=True):
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


class Unplaced(Struct, frozen=True):
    """A call that found no place, with the proof as data. `days`: the closed set, full days of its caller on which
    `must` calls must be, this one among them, and on which there are `places`. Empty when no day is open to the call;
    then `reason` says why."""

    customer_id: int
    number: int
    reason: Phrase
    days: tuple[date, ...] = ()
    must: int = 0
    places: int = 0


class Cut(Struct, frozen=True):
    """Conversations of a tier: wanted, granted by triage, placed."""

    tier: str
    wanted: int
    placed: int


class Overbooked(Struct, frozen=True):
    """A day that holds more fixed calls (promised callbacks, pinned and frozen calls) than its capacity, by so many."""

    day: date
    caller_id: int
    by: int


class Plan(Struct):
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
    overbooked: list[Overbooked] = field(default_factory=list)
    wanted: int = 0
    peak_utilisation: float = 0.0
    lower_bound: float = 0.0


def plan_days(plan: Plan) -> int:
    """L: days of the horizon."""
    return (plan.last - plan.first).days + 1


def interval(plan: Plan, customer: PlanCustomer, calls: int) -> float:
    """T in days, of the tier; recomputed from what is granted where triage cut calls."""
    if customer.interval_days is not None and calls == customer.calls:
        return customer.interval_days
    return plan_days(plan) / max(1, calls)
