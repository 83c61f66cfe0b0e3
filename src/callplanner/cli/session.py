"""The options before the command, and opening the file that they name."""

from __future__ import annotations

import re
import time as clock_time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from callplanner.cli.output import ProgressBar
from callplanner.domain.clock import MACHINE_ZONE, Clock, FixedClock, SystemClock
from callplanner.domain.errors import PlannerError
from callplanner.paths import default_file
from callplanner.services.planner import Planner

HOLDER = "command line"


@dataclass(frozen=True, slots=True)
class Session:
    """What was asked for before the command."""

    database: str
    clock: Clock
    as_json: bool

    @contextmanager
    def read(self) -> Iterator[Planner]:
        """Open the file beside whoever has it; a missing one is made."""
        path = Path(self.database)
        missing = "://" not in self.database and not path.exists()
        with self._opened(HOLDER if missing else None) as planner:
            yield planner

    @contextmanager
    def write(self) -> Iterator[Planner]:
        """Open the file for changing it."""
        with self._opened(HOLDER) as planner:
            yield planner

    @contextmanager
    def _opened(self, holder: str | None) -> Iterator[Planner]:
        planner = Planner.open(self.database, self.clock, holder=holder)
        try:
            yield planner
        finally:
            planner.close()

    def progress(self) -> ProgressBar:
        """A bar for long work."""
        return ProgressBar(clock_time.monotonic)


def make_session(database: str | None, today: str | None, as_json: bool) -> Session:
    """A session from the options as typed. PlannerError("date-not-understood")."""
    return Session(database or str(default_file()), make_clock(today), as_json)


def make_clock(today: str | None) -> Clock:
    """The clock of `--today`: a day, or a day with a time; without it the machine's."""
    if today is None:
        return SystemClock()
    moment = parse_moment(today)
    if isinstance(moment, datetime):
        return FixedClock(moment.date(), moment.time(), MACHINE_ZONE)
    return FixedClock(moment, None, MACHINE_ZONE)


def parse_moment(text: str) -> date | datetime:
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (a space will do). PlannerError("date-not-understood")."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?", text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise PlannerError("date-not-understood", text=text)


def parse_day(text: str) -> date:
    """A day. PlannerError("date-not-understood")."""
    moment = parse_moment(text)
    if isinstance(moment, datetime):
        raise PlannerError("date-not-understood", text=text)
    return moment


def parse_time(text: str) -> datetime:
    """A day with a time; a day alone means noon."""
    moment = parse_moment(text)
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(12, 0))
