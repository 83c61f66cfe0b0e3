"""When a number was dialled, and how long the call has lasted since."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from time import monotonic

LONGEST_CALL_S = 3 * 3600


class CallTimer:
    """The calls of one desk by customer: a card that is looked at in between stops no call."""

    def __init__(self) -> None:
        self.dialled_at: dict[int, time] = {}
        self.ticks: Callable[[], float] = monotonic
        self._began: dict[int, float] = {}

    def start(self, customer_id: int, at: time) -> None:
        """A number was dialled: from now on the call is timed."""
        self.dialled_at[customer_id] = at
        self._began[customer_id] = self.ticks()

    def stop(self, customer_id: int) -> None:
        """The call is noted, or the number was not dialled after all."""
        self.dialled_at.pop(customer_id, None)
        self._began.pop(customer_id, None)

    def ignore(self, customer_id: int) -> bool:
        """This call is not timed after all; whether it was."""
        return self._began.pop(customer_id, None) is not None

    def seconds_of(self, customer_id: int) -> int | None:
        """Seconds since dialling; None when nobody dialled, the timer was ignored, or it ran on over lunch."""
        began = self._began.get(customer_id)
        seconds = None if began is None else round(self.ticks() - began)
        return seconds if seconds is not None and seconds <= LONGEST_CALL_S else None
