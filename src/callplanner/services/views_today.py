"""What the Today page and the customer's card show."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from msgspec import Struct, field

from callplanner.domain.guide import ShelfItem
from callplanner.domain.phrase import Fact, Money, Phrase
from callplanner.services.views_frame import Ratio

if TYPE_CHECKING:
    from callplanner.services.consents import ConsentView

SECTIONS = ("promised", "late", "today", "after_sale", "fringe", "retry")


class QueueEntry(Struct, frozen=True):
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


class TodayView(Struct, frozen=True):
    """The day's queue in order. `entries` fit the day; `waiting` counts what is ready but does not fit.

    `closed` counts what would be ready but for the hour where the customers are; the first of these may be called at
    `opens`, and the queue is another one at `changes_at` (both local): somebody's hours begin or end.
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
    decisions: int
    to_mend: int
    tomorrow: int
    closed: int = 0
    opens: datetime | None = None
    changes_at: datetime | None = None

    def count(self, section: str) -> int:
        """How many entries a section has, promises that still wait included."""
        return sum(entry.section == section for entry in (*self.entries, *self.coming))


class PhoneView(Struct, frozen=True):
    phone_id: int
    typed: str
    dial: str
    kind: str
    bad: bool
    contact: str = ""
    stopped: bool = False
    """It must not be called."""

    @property
    def usable(self) -> bool:
        """Whether it may be dialled."""
        return not self.bad and not self.stopped


class BlackoutView(Struct, frozen=True):
    """A time in which the customer is not called, both days included."""

    blackout_id: int
    first: date
    last: date
    yearly: bool
    reason: str


class ContactView(Struct, frozen=True):
    contact_id: int
    name: str
    role: str
    email: str
    stopped: bool = False
    """This person must not be called."""


class AttemptView(Struct, frozen=True):
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


class PromiseView(Struct, frozen=True):
    promise_id: int
    text: str
    made_on: date
    due_on: date | None
    kept_on: date | None
    days_late: int


class TouchView(Struct, frozen=True):
    touch_id: int
    day: date
    kind: str
    text: str


class OrderView(Struct, frozen=True):
    order_id: int
    reference: str
    day: date | None
    amount: Money
    status: str
    cancelled: bool
    gap_days: int | None


class RhythmView(Struct, frozen=True):
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


class MonthAmount(Struct, frozen=True):
    """Orders of one calendar month; `first` is its first day."""

    first: date
    amount: Money


class GuideView(Struct, frozen=True):
    """A call guide: steps of (heading, text) as `domain.guide.filled` takes them; `known` fills their places."""

    purpose: str
    title: str
    minutes: int
    steps: tuple[tuple[str, str], ...]
    known: tuple[tuple[str, Fact], ...] = ()


class PlannedView(Struct, frozen=True):
    planned_call_id: int
    day: date
    ideal: date
    purpose: str
    caller: str
    pinned: bool
    state: str
    reason: Phrase


class TimelineItem(Struct, frozen=True):
    """One event of a customer's history. `kind`: callback, promise, touch, attempt, order, planned,
    outside (a call outside their hours)."""

    kind: str
    day: date
    at: time | None
    title: Phrase
    detail: Phrase | None
    late_days: int = 0
    mark: str = ""


class DateExplained(Struct, frozen=True):
    """Why a planned call is on its day: what the interval asks for, the window, and what moved it from its ideal."""

    planned_call_id: int
    day: date
    ideal: date
    earliest: date
    latest: date
    band: int
    interval_days: int
    spoken_on: date | None
    reasons: tuple[Phrase, ...]


class CustomerView(Struct, frozen=True):
    """Everything about one customer: the card of Today and the detail of Customers. `forbidden`: why nobody may call
    it; None when one may."""

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
    shelf: tuple[ShelfItem, ...]
    talks_since_touch: int
    decision: bool
    timeline: tuple[TimelineItem, ...]
    counts: dict[str, int] = field(default_factory=dict)
    next_call: DateExplained | None = None
    advocate: Phrase | None = None
    forbidden: Phrase | None = None
    consent_needed: bool = False
    consents: tuple[ConsentView, ...] = ()
    blackouts: tuple[BlackoutView, ...] = ()


class OutcomeView(Struct, frozen=True):
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


class NextStepView(Struct, frozen=True):
    """What an outcome led to.

    kind: programme, promise, callback, retry, mend_number, suppressed, inactive, decision."""

    kind: str
    day: date | None
    at: datetime | None
    why: Phrase


class WhyView(Struct, frozen=True):
    """`next`: the next planned call with what decided its date."""

    reference: str
    in_queue: bool
    reasons: tuple[Phrase, ...]
    next: DateExplained | None = None
