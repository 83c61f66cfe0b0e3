"""How long work reports progress and learns that it shall stop."""

from __future__ import annotations

from typing import Protocol


class Job(Protocol):
    """Handed to long use cases. `step` may be called often; the implementer thins it out."""

    def step(self, done: int, total: int | None, what: str = "") -> None:
        """Report `done` of `total` (None: unknown). Raises JobCancelled when the person asked to stop."""


class SilentJob:
    """A job that nobody watches and nobody cancels."""

    def step(self, done: int, total: int | None, what: str = "") -> None:
        """Do nothing."""
