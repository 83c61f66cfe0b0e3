"""The options before the command, and opening the file that they name."""

from __future__ import annotations

import sys
import time as clock_time
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from msgspec import Struct

from callplanner.cli.output import ProgressBar, line, write_json
from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock
from callplanner.moments import make_clock
from callplanner.paths import default_file
from callplanner.services.passwords import Key, given_key, is_locked
from callplanner.services.planner import Planner
from callplanner.services.wording import say

HOLDER = "command line"


class Session(Struct, frozen=True):
    """What was asked for before the command. `key`: the password that was given in a file or in the environment."""

    database: str
    clock: Clock
    as_json: bool
    key: Key | None = None

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
        planner = Planner.open(self.database, self.clock, holder=holder, key=self.key_of(Path(self.database)))
        try:
            yield planner
        finally:
            planner.close()

    def key_of(self, file: Path, words: str = "Password: ") -> Key | None:
        """The password for a file: the given one, else asked for on a terminal when the file is locked."""
        if self.key is not None or not is_locked(file) or not can_ask():
            return self.key
        return Key(getpass(words))

    def progress(self) -> ProgressBar:
        """A bar for long work."""
        return ProgressBar(clock_time.monotonic)


def can_ask() -> bool:
    """Whether somebody sits before a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def make_session(database: str | None, today: str | None, as_json: bool, password_file: Path | None = None) -> Session:
    """A session from the options as typed. PlannerError: "date-not-understood", "password-file"."""
    return Session(database or str(default_file()), make_clock(today), as_json, given_key(password_file))


def told(session: Session, word: str, changes: Changes) -> None:
    """Say what was changed."""
    if session.as_json:
        write_json({"label": changes.label, "changes": changes.rows})
    else:
        line(f"{word}: {say(changes.label)} ({changes.rows:,} rows)")
