"""Frozen values that the faces show. Every figure comes with what it was made of; no text but the person's own.

Sentences arrive as `Phrase`; amounts as `Money`; shares from 0 to 1 with numerator and denominator beside them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from callplanner.domain.phrase import Money, Phrase


@dataclass(frozen=True, slots=True)
class Ratio:
    """A share that can be explained where it stands. `share` is None when nothing was counted."""

    part: int
    whole: int

    @property
    def share(self) -> float | None:
        return self.part / self.whole if self.whole else None

    @property
    def few(self) -> bool:
        """Fewer than 5 cases: shown grey with the word "few"."""
        return self.whole < 5


@dataclass(frozen=True, slots=True)
class Overview:
    """What the rail, the top bar and the status bar show."""

    company: str
    file_name: str
    customers: int
    queue: int
    neglected: int
    left_out: int
    exceptions: int
    undo: Phrase | None
    redo: Phrase | None
    last_backup: datetime | None
    read_only: bool
    callers: tuple[str, ...]


# Today ---------------------------------------------------------------------------------------------------------------

SECTIONS = ("promised", "late", "today", "after_sale", "fringe", "retry")


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One line of the queue. `waits` marks a promise whose time has not come: shown, never served.

    `due`: a date, or a local datetime where the hour matters. `days_late` is 0 unless late. `interval_days` is the
    wanted interval T."""

    customer_id: int
    reference: str
    name: str
    tier: str
    letter: str
    section: str
    purpose: str
    due: date | datetime
    days_late: int
    urgency: float
    interval_days: int
    phone: str
    why: Phrase
    planned_call_id: int | None
    callback_id: int | None
    waits: bool = False


@dataclass(frozen=True, slots=True)
class TodayView:
    """The day's queue in order. `entries` fit the day; `waiting` counts what is ready but does not fit.

    `done` and `reached` count this caller's attempts of the day; `usual_reach` is that of the last 12 months."""

    day: date
    at: time | None
    caller: str | None
    entries: tuple[QueueEntry, ...]
    coming: tuple[QueueEntry, ...]
    waiting: int
    done: int
    reached: Ratio
    usual_reach: Ratio
    fringe_share: int
    after_sale: int
    left_out: int
    exceptions: int
    tomorrow: int

    def count(self, section: str) -> int:
        """How many entries a section has, promises that still wait included."""
        return sum(entry.section == section for entry in (*self.entries, *self.coming))


@dataclass(frozen=True, slots=True)
class PhoneView:
    phone_id: int
    typed: str
    dial: str
    kind: str
    bad: bool
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ContactView:
    contact_id: int
    name: str
    role: str
    email: str


@dataclass(frozen=True, slots=True)
class AttemptView:
    attempt_id: int
    at: datetime
    outcome: str
    label: str
    conversation: bool
    right_party: bool
    inbound: bool
    note: str
    caller: str
    minutes: int | None
    mood: int | None
    score: int | None = None


@dataclass(frozen=True, slots=True)
class PromiseView:
    promise_id: int
    text: str
    made_on: date
    due_on: date | None
    kept_on: date | None
    days_late: int


@dataclass(frozen=True, slots=True)
class TouchView:
    touch_id: int
    day: date
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class OrderView:
    order_id: int
    reference: str
    day: date | None
    amount: Money
    status: str
    cancelled: bool
    gap_days: int | None


@dataclass(frozen=True, slots=True)
class RhythmView:
    """Own rhythm of orders (RULES.md section 8). `usual_days`, `ratio` are None without any order."""

    orders: int
    repeats: int
    last_order: date | None
    usual_days: float | None
    silent_days: int | None
    ratio: float | None
    label: str
    value_at_risk: Money
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class MonthAmount:
    """Orders of one calendar month; `first` is its first day."""

    first: date
    amount: Money


@dataclass(frozen=True, slots=True)
class GuideView:
    """A call guide: steps of (heading, text), with the customer's data filled in."""

    purpose: str
    title: str
    minutes: int
    steps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PlannedView:
    planned_call_id: int
    day: date
    ideal: date
    purpose: str
    caller: str
    pinned: bool
    state: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One event of a customer's history. `kind`: callback, promise, touch, attempt, order, planned."""

    kind: str
    day: date
    at: time | None
    title: Phrase
    detail: Phrase | None
    late_days: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class CustomerView:
    """Everything about one customer: the card of Today and the detail of Customers."""

    customer_id: int
    reference: str
    name: str
    tier: str
    letter: str
    tier_pinned: bool
    status: str
    active: bool
    suppressed: bool
    paused_until: date | None
    caller: str
    segment: str
    street: str
    postcode: str
    town: str
    region: str
    country: str
    email: str
    note: str
    private: bool
    potential: str
    weekdays: str
    hours: str
    contacts: tuple[ContactView, ...]
    phones: tuple[PhoneView, ...]
    local_time: datetime | None
    fine_to_call: bool
    fine_until: time | None
    calling_hours: Phrase
    in_queue: bool
    section: str
    why: tuple[Phrase, ...]
    urgency: float
    interval_days: int
    last_conversation: AttemptView | None
    last_spoken_on: date | None
    value: Money
    yearly: tuple[MonthAmount, ...]
    rhythm: RhythmView
    promises: tuple[PromiseView, ...]
    touches: tuple[TouchView, ...]
    orders: tuple[OrderView, ...]
    attempts: tuple[AttemptView, ...]
    planned: tuple[PlannedView, ...]
    callback_at: datetime | None
    unknown: tuple[str, ...]
    known: int
    attempt_number: int
    attempt_cap: int
    guide: GuideView
    timeline: tuple[TimelineItem, ...]
    counts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """An outcome and its flags. `asks`: what the panel must ask for ("callback", "promise", "confirm")."""

    code: str
    label: str
    key: str
    conversation: bool
    right_party: bool
    closes: bool
    next_step: str
    retry_days: int | None
    retry_minutes: int | None
    suppresses: bool
    deactivates: bool
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextStepView:
    """What an outcome led to.

    kind: programme, promise, callback, retry, mend_number, suppressed, inactive, decision."""

    kind: str
    day: date | None
    at: datetime | None
    why: Phrase


@dataclass(frozen=True, slots=True)
class WhyView:
    reference: str
    in_queue: bool
    reasons: tuple[Phrase, ...]


# Programme -----------------------------------------------------------------------------------------------------------


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
    day: date
    caller: str
    capacity: int
    reserve: int
    fixed: int
    placed: int


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
    applied: bool


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


# Lists ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of the Customers table."""

    customer_id: int
    reference: str
    name: str
    tier: str
    letter: str
    status: str
    last_spoken_on: date | None
    spoken_days: int | None
    next_call: date | None
    next_at: datetime | None
    days_late: int
    silence: float | None
    value: Money
    caller: str
    phone: str
    town: str
    segment: str


@dataclass(frozen=True, slots=True)
class FringeRow:
    customer_id: int
    reference: str
    name: str
    tier: str
    letter: str
    value: Money
    last_conversation: date | None
    spoken_days: int | None
    order_days: int | None
    score: int
    reasons: tuple[tuple[int, Phrase], ...]
    potential: str
    neglected: bool
    never_called: bool
    silent: bool


@dataclass(frozen=True, slots=True)
class SilentRow:
    customer_id: int
    reference: str
    name: str
    tier: str
    letter: str
    orders: int
    repeats: int
    last_order: date | None
    usual_days: float | None
    silent_days: int | None
    ratio: float | None
    label: str
    value: Money
    value_at_risk: Money
    last_conversation: date | None
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class TierCoverage:
    name: str
    letter: str
    customers: int
    spoken_to: int
    coverage: Ratio
    attainment: Ratio
    statuses: dict[str, int]


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    customer_id: int
    reference: str
    name: str
    status: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class CoverageView:
    first: date
    last: date
    customers: int
    statuses: dict[str, int]
    spoken_to: int
    coverage: Ratio
    attainment: Ratio
    tiers: tuple[TierCoverage, ...]
    exceptions: tuple[ExceptionRow, ...]


@dataclass(frozen=True, slots=True)
class HistoryRow:
    set_id: int
    label: Phrase
    kind: str
    at: datetime
    rows: int
    caller: str
    undone: bool
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class BackupRow:
    path: str
    at: datetime
    reason: str
    size: int
    customers: int | None


# Import --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ColumnView:
    """One column of the file: `field` is None when it is left out."""

    index: int
    title: str
    letter: str
    sample: str
    field: str | None
    doubtful: bool
    why: Phrase | None


@dataclass(frozen=True, slots=True)
class SheetView:
    name: str
    hidden: bool
    rows: int | None
    columns: int | None


@dataclass(frozen=True, slots=True)
class FileView:
    """Step 1: what the file is. `kind` is "customers" or "orders", as guessed."""

    path: str
    file_type: str
    sheets: tuple[SheetView, ...]
    sheet: str
    header_row: int | None
    columns: tuple[ColumnView, ...]
    sample: tuple[tuple[str, ...], ...]
    guess: str


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """One row of the preview. verdict: new, update, same, check, reject. `values` are as they will be stored."""

    row: int
    verdict: str
    reference: str
    name: str
    phone: str
    value: str
    why: tuple[Phrase, ...]
    doubtful: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ImportView:
    """The result of an import or its dry run (CLI.md `import`)."""

    kind: str
    path: str
    sheet: str
    rows: int
    new: int
    changed: int
    unchanged: int
    rejected: int
    duplicates: int
    unknown_customers: int
    orders: int
    mapping: dict[str, str]
    rejects: tuple[tuple[int, Phrase], ...]
    notes: tuple[Phrase, ...]
    verdicts: tuple[RowVerdict, ...]
    applied: bool
