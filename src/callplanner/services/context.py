"""What every use case works with: the open file, the clock, calendars, and the figures of the working date.

The figures of all customers are loaded once a day and then kept current customer by customer, because recording a
call touches one of perhaps 100,000.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar, cast

from sqlalchemy import Connection

from callplanner.domain.calendar import WorkCalendar, a_year_from, days_between
from callplanner.domain.calling_hours import COUNTRY_HOURS, Availability, Hours, parse_hours
from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock, Moment, from_instant
from callplanner.domain.coverage import Period
from callplanner.domain.errors import PlannerError
from callplanner.domain.fringe import Points, Shop, is_fringe, look_at_shop, points, rank, score
from callplanner.domain.phrase import Fact, Phrase
from callplanner.domain.rhythm import Rhythm, rhythm, shop_interval
from callplanner.domain.standing import Standing, TierRule
from callplanner.domain.tier import Valued, majority
from callplanner.services.public_holidays import public_holidays
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days, load_programme, load_tiers
from callplanner.storage.standings import load_standings
from callplanner.storage.unit_of_work import UnitOfWork

T = TypeVar("T")
STRONG_TIERS = 2
"""The highest tiers, A and B, that a segment is measured by."""


@dataclass(frozen=True, slots=True)
class FringeStanding:
    """A customer on the fringe list with its points."""

    standing: Standing
    reasons: Points
    score: int

    @property
    def rank(self) -> tuple[int, int, int, int]:
        return rank(self.standing, self.score)


class Snapshot:
    """All customers on one day, with what they are compared with."""

    def __init__(self, day: date, standings: dict[int, Standing], tiers: Mapping[int, TierRule]) -> None:
        self.day = day
        self.standings = standings
        active = [standing for standing in standings.values() if standing.active]
        self.interval = shop_interval(active)
        strong = frozenset(list(tiers)[:STRONG_TIERS])
        above = majority(Valued(s.customer_id, s.reference, s.value_cents) for s in active)
        self.shop: Shop = look_at_shop(active, above, strong, day)
        self._fringe: dict[int, FringeStanding] | None = None

    def active(self) -> Iterable[Standing]:
        """The active customers, by id."""
        return (standing for standing in self.standings.values() if standing.active)

    def rhythm(self, standing: Standing) -> Rhythm | None:
        """A customer's own rhythm of orders."""
        return rhythm(standing, self.interval, self.day)

    def fringe(self) -> dict[int, FringeStanding]:
        """The fringe by id, suppressed and otherwise excluded customers left out by those who use it."""
        if self._fringe is None:
            self._fringe = {s.customer_id: self._judge(s) for s in self.active() if self._on_fringe(s)}
        return self._fringe

    def refresh(self, fresh: Mapping[int, Standing], ids: Iterable[int]) -> None:
        """Take in new figures of a few customers; what they are compared with stays until all are loaded anew."""
        for customer_id in ids:
            standing = fresh.get(customer_id)
            if standing is None:
                self.standings.pop(customer_id, None)
            else:
                self.standings[customer_id] = standing
            if self._fringe is not None:
                self._fringe.pop(customer_id, None)
                if standing is not None and standing.active and self._on_fringe(standing):
                    self._fringe[customer_id] = self._judge(standing)

    def _on_fringe(self, standing: Standing) -> bool:
        return is_fringe(standing, self.rhythm(standing), self.shop)

    def _judge(self, standing: Standing) -> FringeStanding:
        reasons = points(standing, self.shop)
        return FringeStanding(standing, reasons, score(reasons))


class Context:
    """The open file with the clock. Reads come from several threads, changes from one at a time."""

    def __init__(self, file: CompanyFile, clock: Clock) -> None:
        self.file = file
        self.clock = clock
        self.caller_name = ""
        self._snapshot: Snapshot | None = None
        self._kept: dict[str, tuple[date, object]] = {}
        self._lock = threading.RLock()

    def now(self) -> Moment:
        """The working moment."""
        return self.clock.now()

    def local(self, instant: datetime) -> datetime:
        """A stored instant as the desk's time."""
        return from_instant(instant, self.now().zone)

    def change(self, code: str, **facts: Fact) -> UnitOfWork:
        """A unit of work under a label."""
        return self.file.change(Phrase(code, tuple(facts.items())), self.now().instant, caller=self.caller_name)

    def has_snapshot(self) -> bool:
        """Whether all figures of the working date are at hand."""
        with self._lock:
            return self._snapshot is not None and self._snapshot.day == self.now().day

    def snapshot(self, connection: Connection) -> Snapshot:
        """All customers on the working date; loaded when it is not at hand."""
        day = self.now().day
        with self._lock:
            if self._snapshot is None or self._snapshot.day != day:
                self._snapshot = Snapshot(day, load_standings(connection, day), load_tiers(connection))
            return self._snapshot

    def forget(self) -> None:
        """Drop the figures at hand; they are loaded anew when next asked for."""
        with self._lock:
            self._snapshot = None
            self._kept.clear()

    def committed(self, changes: Changes) -> Changes:
        """Bring the figures at hand up to a committed change."""
        with self._lock:
            if changes.set_id is None:
                return changes
            if changes.customers is None or "tier" in changes.tables:
                self.forget()
            elif changes.customers and self._snapshot is not None:
                with self.file.read() as connection:
                    fresh = load_standings(connection, self._snapshot.day, changes.customers)
                self._snapshot.refresh(fresh, changes.customers)
        return changes

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """A figure of the working date that is worth keeping until a large change; made when it is not at hand."""
        day = self.now().day
        with self._lock:
            found = self._kept.get(name)
        if found is not None and found[0] == day:
            return cast("T", found[1])
        value = make()
        with self._lock:
            self._kept[name] = (day, value)
        return value

    # calendars and periods

    def calendar(self, caller: CallerRecord, first: date, last: date, closing: Iterable[date]) -> WorkCalendar:
        """A caller's working days between two dates: weekdays, public holidays, closing days, leave, half days."""
        closed = set(closing)
        for year in range(first.year, last.year + 1):
            closed.update(public_holidays(caller.country, caller.subdivision, year))
        halves: set[date] = set()
        for begins, ends, half, _ in caller.leave:
            days = days_between(max(begins, first), min(ends, last))
            (halves if half else closed).update(days)
        return WorkCalendar(caller.weekdays, frozenset(closed), frozenset(halves))

    def desk_calendar(self, connection: Connection, caller: CallerRecord, day: date) -> WorkCalendar:
        """The calendar of the weeks after a day, for retries."""
        return self.calendar(caller, day, a_year_from(day), load_closing_days(connection))

    def period(self, connection: Connection) -> Period:
        """The programme's period; the next twelve months while there is none."""
        programme = load_programme(connection)
        if programme is not None:
            return Period(programme.first, programme.last)
        day = self.now().day
        return Period(day, a_year_from(day))

    def caller(self, connection: Connection, name: str | None) -> CallerRecord:
        """A caller by name; without a name the first. Raises PlannerError("caller-unknown") or ("no-caller")."""
        callers = load_callers(connection)
        if not callers:
            raise PlannerError("no-caller")
        if name is None:
            return next(iter(callers.values()))
        for record in callers.values():
            if record.name.casefold() == name.casefold():
                return record
        raise PlannerError("caller-unknown", name=name, known=", ".join(c.name for c in callers.values()))


def availability(standing: Standing) -> Availability:
    """When a customer may be called; own hours that cannot be read restrict nothing."""
    hours = parse_own_hours(standing.hours) if standing.hours else ()
    return Availability(standing.country, standing.zone, standing.weekdays, hours)


@lru_cache(maxsize=4096)
def parse_own_hours(text: str) -> tuple[Hours, ...]:
    """Own hours as stored; text that cannot be read restricts nothing."""
    try:
        return parse_hours(text)
    except PlannerError:
        return ()


_CLOSED_ON_HOLIDAYS = frozenset(code for code, hours in COUNTRY_HOURS.items() if not hours.holidays)


def is_holiday(country: str, day: date) -> bool:
    """Whether a public holiday closes the telephone in the customer's country."""
    try:
        return country in _CLOSED_ON_HOLIDAYS and day in public_holidays(country, "", day.year)
    except PlannerError:
        return False
