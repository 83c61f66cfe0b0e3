"""What every use case works with: the open file, the clock, calendars, and the figures of the working date."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import Connection

from callplanner.domain.calendar import WorkCalendar, a_year_from, days_between
from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock, Moment, from_instant
from callplanner.domain.coverage import Period
from callplanner.domain.desk_rules import DeskRules, desk_rules
from callplanner.domain.errors import PlannerError
from callplanner.domain.hours_by_place import HoursBook, book_of
from callplanner.domain.phrase import Fact, Phrase
from callplanner.services.at_hand import AtHand
from callplanner.services.public_holidays import public_holidays
from callplanner.services.snapshot import Snapshot, load_snapshot, refreshed
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.news import moved, newest_sets, touched_by
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days, load_programme
from callplanner.storage.settings import load_setting
from callplanner.storage.unit_of_work import UnitOfWork

T = TypeVar("T")
DESK_RULES = "desk_rules"
CALLING_HOURS = "calling_hours"


class Context:
    """The open file with the clock. Reads come from several threads, changes from one at a time."""

    def __init__(self, file: CompanyFile, clock: Clock) -> None:
        self.file = file
        self.clock = clock
        self.caller_name = ""
        self.backup_failed: Phrase | None = None
        """Why the last automatic backup could not be made."""
        self.safeguarded = True
        """Large changes have a backup before them; not in a file that is only being made."""
        self._snapshot: Snapshot | None = None
        self._at_hand = AtHand()
        self._lock = threading.RLock()
        self._loading = threading.Lock()
        self._looked: dict[int, datetime | None] = {}
        """How the newest change sets stood when somebody asked for news last."""
        self._own: set[int] = set()
        """Change sets that were moved here since then."""
        self._meanwhile: list[Changes] | None = None
        """What was committed while all figures are being loaded; None while they are not."""
        if self.is_shared:
            with file.read() as connection:
                self._looked = newest_sets(connection)

    @property
    def is_shared(self) -> bool:
        """Whether others can change the company meanwhile: it lies on a server, or is open for reading only."""
        return self.file.path is None or self.file.read_only

    def now(self) -> Moment:
        """The working moment."""
        return self.clock.now()

    def local(self, instant: datetime) -> datetime:
        """A stored instant as the desk's time."""
        return from_instant(instant, self.now().zone)

    def change(self, code: str, **facts: Fact) -> UnitOfWork:
        """A unit of work under a label; a large one has a backup made before it."""
        self.guard(code)
        return self.file.change(Phrase(code, tuple(facts.items())), self.now().instant, caller=self.caller_name)

    def guard(self, code: str) -> None:
        """Make the backup that a large change wants before it, unless the newest holds all there is."""
        if code in SAFEGUARDED and self.safeguarded:
            from callplanner.services.backups import safeguard  # not for the first card

            safeguard(self, SAFEGUARDED[code])

    def has_snapshot(self) -> bool:
        """Whether all figures of the working date are at hand. Never waits."""
        snapshot = self._snapshot
        return snapshot is not None and snapshot.day == self.now().day

    def snapshot(self, _connection: Connection) -> Snapshot:
        """All customers on the working date, as they stand now or later than `_connection` sees them; loaded when they
        are not at hand. Nobody who records a call waits for the loading."""
        day = self.now().day
        found = self._snapshot
        if found is not None and found.day == day:
            return found
        with self._loading:
            while (found := self._snapshot) is None or found.day != day:
                self._load(day)
        return found

    def _load(self, day: date) -> None:
        """Load all figures and bring them up to what was committed meanwhile. A new connection is used, because the
        view of an older one may lack what was committed before this began."""
        missed: list[Changes] = []
        with self._lock:
            self._meanwhile = missed
        try:
            with self.file.read() as connection:
                loaded = load_snapshot(connection, day, self.period(connection))
            with self._lock:
                if not any(map(_reaches_far, missed)):
                    touched = frozenset[int]().union(*(changes.customers or () for changes in missed))
                    self._snapshot = self._refreshed(loaded, touched) if touched else loaded
        finally:
            with self._lock:
                self._meanwhile = None

    def forget(self) -> None:
        """Drop the figures at hand; they are loaded anew when next asked for."""
        with self._lock:
            if self._meanwhile is not None:
                self._meanwhile.append(EVERYTHING)
            self._snapshot = None
            self._at_hand.clear()

    def news(self) -> tuple[Changes, ...]:
        """What others have changed since the last question; the figures at hand are brought up to it."""
        if not self.is_shared:
            return ()
        with self.file.read() as connection:
            found = newest_sets(connection)
            with self._lock:
                before, self._looked = self._looked, found
                own, self._own = self._own, set()
            ids = moved(before, found)
            fresh = (EVERYTHING,) if ids is None else tuple(touched_by(connection, i) for i in ids if i not in own)
        for changes in fresh:
            self._take(changes)
        return fresh

    def committed(self, changes: Changes) -> Changes:
        """Bring the figures at hand up to a committed change."""
        if changes.set_id is not None:
            with self._lock:
                if self.is_shared:
                    self._own.add(changes.set_id)
                self._take(changes)
        return changes

    def _take(self, changes: Changes) -> None:
        with self._lock:
            if self._meanwhile is not None:
                self._meanwhile.append(changes)
            if _reaches_far(changes):
                self.forget()
            else:
                if changes.tables & OF_ORDERS:
                    self._at_hand.drop("orders")
                if changes.customers and self._snapshot is not None:
                    self._snapshot = self._refreshed(self._snapshot, changes.customers)
                self._at_hand.change(changes)  # last: what is made anew from now on finds all of the above

    def _refreshed(self, snapshot: Snapshot, customers: Iterable[int]) -> Snapshot:
        with self.file.read() as connection:
            return refreshed(connection, snapshot, frozenset(customers))

    def kept(self, name: str, read: Callable[[Connection], T]) -> T:
        """A figure of the working date that is worth keeping until a large change; read when it is not at hand, with a
        connection of its own: an older one may lack the change."""

        def make() -> T:
            with self.file.read() as connection:
                return read(connection)

        return self._at_hand.kept(self.now().day, name, make)

    def until_changed(self, name: str, make: Callable[[], T]) -> T:
        """What was computed on the working date, as long as nothing at all was changed since."""
        return self._at_hand.until_changed(self.now().day, name, make)

    def followed(self, name: str, make: Callable[[], T], refresh: Callable[[T, frozenset[int]], T]) -> T:
        """What was computed on the working date for each customer, brought up to what changed since."""
        return self._at_hand.followed(self.now().day, name, make, refresh)

    def rules(self) -> DeskRules:
        """The desk's own figures."""
        return self.kept("desk rules", lambda connection: desk_rules(load_setting(connection, DESK_RULES, {})))

    def hours(self) -> HoursBook:
        """The calling hours of all places."""
        return self.kept("calling hours", lambda connection: book_of(load_setting(connection, CALLING_HOURS, {})))

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


OF_ORDERS = frozenset({"sales_order", "import_run"})
"""Tables that the kept arrays of all orders are made of."""

SAFEGUARDED = {
    "import": "before import",
    "sheet-read": "before import",
    "plan-applied": "before programme",
    "caught-up": "before programme",
}
"""Changes that reach far, and what the backup before them is called."""

EVERYTHING = Changes(0, Phrase("everything-changed"), None)
"""Stands for a change of unknown reach."""


FAR = frozenset({"tier", "programme", "setting", "import_run", "former_reference"})
"""Tables of changes after which all figures are loaded anew: what everybody is compared with moves, and these changes
are rare. (A merge writes a former reference.)"""


def _reaches_far(changes: Changes) -> bool:
    """Whether a change may move the figures of customers that it does not name."""
    return changes.customers is None or bool(changes.tables & FAR)
