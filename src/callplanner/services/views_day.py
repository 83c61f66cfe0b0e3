"""The values of the day at a glance."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from callplanner.services.views_frame import Ratio
from callplanner.services.views_today import QueueEntry
from callplanner.storage.day import DayDeeds, OutcomeCount, Owed

__all__ = ["DayDeeds", "DayView", "NextDay", "OutcomeCount", "Owed", "PromisedCall"]


class PromisedCall(Struct, frozen=True):
    """A call that was promised for a time; `at` is local at the desk, without a zone."""

    customer_id: int
    name: str
    at: datetime


class NextDay(Struct, frozen=True):
    """What waits on the next working day: planned calls, promised calls by time, promises that fall due by then."""

    day: date
    planned: int
    promised: tuple[PromisedCall, ...]
    owed: tuple[Owed, ...]


class DayView(Struct, frozen=True):
    """The start and the end of a day on one page.

    To come: `promised` by time, `late` the longest first, `planned` by tier (name, letter, calls), and the counts of
    the other sections of the queue; `waiting` would be ready but does not fit the day, `closed` waits for the hours of
    its customers; `owed` is due today or was before. Done: `reached` of the outbound attempts, `outcomes`, `deeds`."""

    day: date
    caller: str | None
    promised: tuple[PromisedCall, ...]
    late: tuple[QueueEntry, ...]
    planned: tuple[tuple[str, str, int], ...]
    after_sale: int
    fringe: int
    retries: int
    waiting: int
    closed: int
    owed: tuple[Owed, ...]
    reached: Ratio
    outcomes: tuple[OutcomeCount, ...]
    deeds: DayDeeds
    next: NextDay

    @property
    def to_come(self) -> int:
        """Calls that the day still holds."""
        planned = sum(calls for _, _, calls in self.planned)
        return len(self.promised) + len(self.late) + planned + self.after_sale + self.fringe + self.retries
