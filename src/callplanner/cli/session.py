"""The options before the command, and opening the file that they name."""

from __future__ import annotations

import time as clock_time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from callplanner.cli.output import ProgressBar, line, write_json
from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock
from callplanner.moments import make_clock
from callplanner.paths import default_file
from callplanner.services.planner import Planner
from callplanner.services.wording import say

HOLDER = "command line"


class Session(Struct, frozen=True):
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


def told(session: Session, word: str, changes: Changes) -> None:
    """Say what was changed."""
    if session.as_json:
        write_json({"label": changes.label, "changes": changes.rows})
    else:
        line(f"{word}: {say(changes.label)} ({changes.rows:,} rows)")
