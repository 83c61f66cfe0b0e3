"""Asking again without making anybody wait: one question under way at a time, and pauses that follow how long it takes.

A large company's figures take seconds of the interpreter. A page that asked after every call would be painted in
between; so a page that is up to date enough waits until the hands rest.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

PAUSE_TIMES = 4
LONGEST_PAUSE_MS = 20_000


class Reloader(QObject):
    """Calls `ask` now, or when nothing was asked for a while; `ask` calls `done` when its answer has come."""

    def __init__(self, parent: QObject, ask: Callable[[], None], least_ms: int) -> None:
        super().__init__(parent)
        self._ask, self._least_ms = ask, least_ms
        self._begun: float | None = None
        self._took_ms = 0.0
        self._again = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.now)

    def now(self) -> None:
        """Ask at once; when an answer is still to come, ask again after it."""
        self._soon.stop()
        if self._begun is not None:
            self._again = True
            return
        self._begun = monotonic()
        self._ask()

    def soon(self) -> None:
        """Ask when nothing was wanted for a moment: the longer an answer takes, the longer the moment."""
        pause = min(LONGEST_PAUSE_MS, max(self._least_ms, round(self._took_ms * PAUSE_TIMES)))
        self._soon.start(pause)

    def done(self) -> None:
        """The answer has come, good or bad."""
        if self._begun is not None:
            self._took_ms = (monotonic() - self._begun) * 1000
        self._begun = None
        if self._again:
            self._again = False
            self.now()
