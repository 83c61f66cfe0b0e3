"""Ratios, and what the frame of the window shows."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from callplanner.domain.phrase import Phrase


class Ratio(Struct, frozen=True):
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


class Overview(Struct, frozen=True):
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
    backup_failed: Phrase | None = None
    """Why the last backup could not be made, until one is."""
    warnings: tuple[Phrase, ...] = ()
    """What stands above every page as long as it holds: read-only, a shared folder, copies in conflict."""
    on_server: bool = False
    """The company is a database on a server, which is backed up there."""
    restored: bool = False
    """A backup was put back, and nobody has said yet that all is well."""
