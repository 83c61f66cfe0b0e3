"""Lines of lists, coverage, history and backups."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from callplanner.domain.phrase import Money, Phrase
from callplanner.services.views_frame import Ratio


class CustomerRow(Struct, frozen=True):
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


class DuplicateSide(Struct, frozen=True):
    """One of two customers who may be the same, as it is shown beside the other."""

    customer_id: int
    reference: str
    name: str
    people: str
    phones: str
    email: str
    address: str
    active: bool


class DuplicatePair(Struct, frozen=True):
    """Two customers who may be the same; `score` 0 to 1."""

    first: DuplicateSide
    second: DuplicateSide
    score: float
    evidence: tuple[Phrase, ...]


class FringeDay(Struct, frozen=True):
    """Calls kept for the fringe each day, and after how many days without a conversation its customers are neglected;
    None without a tier."""

    places: int
    neglected_after: float | None


class FringeRow(Struct, frozen=True):
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
    segment: str = ""
    region: str = ""
    caller: str = ""


class SilentRow(Struct, frozen=True):
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


class TierCoverage(Struct, frozen=True):
    name: str
    letter: str
    customers: int
    spoken_to: int
    coverage: Ratio
    attainment: Ratio
    statuses: dict[str, int]


class ExceptionRow(Struct, frozen=True):
    customer_id: int
    reference: str
    name: str
    status: str
    reason: Phrase


class CoverageView(Struct, frozen=True):
    first: date
    last: date
    customers: int
    statuses: dict[str, int]
    spoken_to: int
    coverage: Ratio
    attainment: Ratio
    tiers: tuple[TierCoverage, ...]
    exceptions: tuple[ExceptionRow, ...]


class HistoryRow(Struct, frozen=True):
    set_id: int
    label: Phrase
    kind: str
    at: datetime
    rows: int
    caller: str
    undone: bool
    can_undo: bool
    can_redo: bool


class WayBack(Struct, frozen=True):
    """What going back to before a change would take along: so many changes, and who was stopped by one of them."""

    changes: int
    stopped: tuple[str, ...]


class BackupRow(Struct, frozen=True):
    path: str
    at: datetime
    reason: str
    size: int
    customers: int | None
    attempts: int | None = None
    until: datetime | None = None
    """Its last change, local."""
    locked: bool = False
    """It has a password."""
    opens: bool = True
    """The password of the file opens it, or it needs none."""


class RestoreView(Struct, frozen=True):
    """What putting a backup back would change. `lost`: the changes since, newest first, and how many rows each."""

    path: str
    until: datetime | None
    customers_then: int
    customers_now: int
    attempts_then: int
    attempts_now: int
    lost: tuple[tuple[Phrase, int], ...]


class RescueView(Struct, frozen=True):
    """A file that cannot be opened: what is wrong, the newest good backup, and how much of the file can be read."""

    file: str
    problems: tuple[Phrase, ...]
    backup: BackupRow | None
    readable: tuple[tuple[str, int], ...]
    """(table, rows) of what can be saved."""
    shut: bool = False
    """There are backups, but they are locked with a password that was not given."""
