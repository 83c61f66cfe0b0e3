"""Figures of the working date that stay at hand, each as long as it holds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, cast

from callplanner.domain.changes import Changes

T = TypeVar("T")
FOLLOWED = 8
"""So many at once, each perhaps one entry a customer; the one asked for longest ago goes."""


class _Followed:
    """A figure that is made of one entry a customer, and whose entries do not hold any more."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.figure: Any = None
        self.stale: set[int] = set()
        self.making = threading.Lock()


class AtHand:
    """Shelves of figures. Every question comes with the day it is about; any thread may ask.

    A shelf is replaced by another when it holds no more. What is being made from the state before goes onto the old
    one, so a figure must be read with a connection that is opened after the question."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[date, object]] = {}
        self._until_changed: dict[str, tuple[date, object]] = {}
        self._followed: dict[str, _Followed] = {}
        self._lock = threading.Lock()

    def kept(self, day: date, name: str, make: Callable[[], T]) -> T:
        """A figure that is worth keeping until a large change; made when it is not at hand."""
        return self._at_hand(self._kept, day, name, make)

    def until_changed(self, day: date, name: str, make: Callable[[], T]) -> T:
        """A figure that holds as long as nothing at all is changed."""
        return self._at_hand(self._until_changed, day, name, make)

    def followed(self, day: date, name: str, make: Callable[[], T], refresh: Callable[[T, frozenset[int]], T]) -> T:
        """A figure of which each customer has a part of its own. After a change `refresh` makes another from the last
        one and the customers who changed since; both read with a connection of their own."""
        with self._lock:
            found = self._followed.pop(name, None)
            if found is None or found.day != day:
                found = _Followed(day)
            self._followed[name] = found
            while len(self._followed) > FOLLOWED:
                del self._followed[next(iter(self._followed))]
        with found.making:
            with self._lock:  # whatever changes from here on is stale again
                stale, found.stale = frozenset(found.stale), set()
            try:
                if found.figure is None:
                    found.figure = make()
                elif stale:
                    found.figure = refresh(found.figure, stale)
            except BaseException:
                with self._lock:
                    found.stale |= stale
                raise
            return cast("T", found.figure)

    def change(self, changes: Changes) -> None:
        """Something of these customers was committed."""
        with self._lock:
            self._until_changed = {}
            for followed in self._followed.values():
                followed.stale |= changes.customers or frozenset()

    def drop(self, name: str) -> None:
        """What was kept under a name does not hold any more."""
        with self._lock:
            self._kept = {other: kept for other, kept in self._kept.items() if other != name}

    def clear(self) -> None:
        """Nothing of it holds any more."""
        with self._lock:
            self._kept, self._until_changed, self._followed = {}, {}, {}

    def _at_hand(self, shelf: dict[str, tuple[date, object]], day: date, name: str, make: Callable[[], T]) -> T:
        with self._lock:
            found = shelf.get(name)
        if found is not None and found[0] == day:
            return cast("T", found[1])
        value = make()
        with self._lock:
            shelf[name] = (day, value)
        return value
