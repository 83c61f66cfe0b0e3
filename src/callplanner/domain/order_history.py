"""All orders as arrays, so that the rhythm of everybody can be asked as of many days in one breath.

The rules are those of `rhythm.py` (RULES.md section 8); here they are worked out for all customers at once, because a
picture over two years asks a million orders two dozen times.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from callplanner.domain.calendar import months_before
from callplanner.domain.rhythm import LAPSED, LATE

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
FAR = 4_000_000
"""More than any ordinal of a day; parts one customer's days from the next one's."""


class Rhythms(Struct, frozen=True):
    """Everybody's rhythm on one day, in the order of `OrderHistory.customers`. Who has not ordered by then has a
    `ratio` of 0."""

    day: date
    orders: Ints
    last: Ints
    ratio: Floats

    @property
    def silent(self) -> Flags:
        """1.5 <= q <= 4."""
        return (self.ratio >= LATE) & (self.ratio <= LAPSED)

    @property
    def lapsed(self) -> Flags:
        """q > 4."""
        return self.ratio > LAPSED


class OrderHistory:
    """Orders by customer and day: three arrays of the same length say whose, on which day (its ordinal) and for how
    many hundredths. `first_known` adds the last order that an import named, of customers without any of their own."""

    def __init__(self, ids: Ints, days: Ints, cents: Ints, first_known: Sequence[tuple[int, date]] = ()) -> None:
        bought = cents >= 0
        if first_known:
            extra = np.array([(i, day.toordinal(), 0) for i, day in first_known], dtype=np.int64)
            ids, days = np.concatenate([ids, extra[:, 0]]), np.concatenate([days, extra[:, 1]])
            cents = np.concatenate([cents, extra[:, 2]])
            bought = np.concatenate([bought, np.ones(len(extra), dtype=np.bool_)])
        keys = ids * FAR + days
        if np.any(keys[1:] < keys[:-1]):
            order = np.argsort(keys, kind="stable")
            ids, keys, cents, bought = ids[order], keys[order], cents[order], bought[order]
        new = changes(ids)
        self.customers: Ints = ids[new]
        keys += (np.cumsum(new) - 1 - ids) * FAR
        self._all_keys: Ints = keys
        self._sums: Ints = np.concatenate([[0], np.cumsum(cents)]).astype(np.int64)
        self._keys: Ints = keys[bought]
        self._keys = self._keys[changes(self._keys)]
        self._index: Ints = self._keys // FAR
        self._days: Ints = self._keys % FAR
        self._starts: Ints = np.searchsorted(self._index, np.arange(len(self.customers)))

    def as_of(self, day: date, active: Flags | None = None) -> Rhythms:
        """The rhythm of all on a day. `active`: whose orders make the shop's average; None: everybody's."""
        now = day.toordinal()
        orders = np.bincount(self._index[self._days <= now], minlength=len(self.customers)).astype(np.int64)
        has = orders > 0
        padded = np.append(self._days, 0)
        first = np.where(has, padded[np.minimum(self._starts, len(self._days))], 0)
        last = np.where(has, padded[np.maximum(self._starts + orders - 1, 0)], 0)
        repeats, span = np.maximum(orders - 1, 0), last - first
        counted = repeats > 0 if active is None else (repeats > 0) & active
        total, times = int(span[counted].sum()), int(repeats[counted].sum())
        ratio = np.zeros(len(self.customers))
        if total and times:
            usual = (span + total / times) / (repeats + 1)
            ratio = np.where(has, (now - last) / usual, 0.0)
        return Rhythms(day, orders, last, ratio)

    def value_before(self, last: Ints) -> Ints:
        """Cents ordered in (last - 12 months, last] of each customer; 0 where `last` is 0."""
        known, places = np.unique(last, return_inverse=True)
        starts = [months_before(date.fromordinal(int(d)), 12).toordinal() if d > 366 else 0 for d in known]
        firsts = np.array(starts, dtype=np.int64)[places] if len(known) else last
        base = np.arange(len(self.customers)) * FAR
        upper = np.searchsorted(self._all_keys, base + last, side="right")
        lower = np.searchsorted(self._all_keys, base + firsts, side="right")
        return np.where(last > 0, self._sums[upper] - self._sums[lower], 0)

    def value_between(self, first: date, last: date) -> Ints:
        """Cents ordered from first to last, both included, of each customer."""
        base = np.arange(len(self.customers)) * FAR
        upper = np.searchsorted(self._all_keys, base + last.toordinal(), side="right")
        lower = np.searchsorted(self._all_keys, base + first.toordinal(), side="left")
        return np.asarray(self._sums[upper] - self._sums[lower], dtype=np.int64)


def at_risk(value: Ints, ratio: Floats) -> Ints:
    """Value before the silence x (1 - 0.5^max(q - 1, 0)), in hundredths."""
    return np.rint(value * (1.0 - 0.5 ** np.maximum(ratio - 1.0, 0.0))).astype(np.int64)


def changes(values: Ints) -> Flags:
    """Where a value differs from the one before it: of sorted values, each distinct one once. (`np.unique` takes ten
    times as long, because it does not know that they are sorted.)"""
    found = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=found[1:])
    return found
