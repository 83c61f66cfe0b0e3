"""On which open days a call may be, and at what cost: bit masks over the open days of one caller.

Bit i of a mask is open day i. Masks are plain integers: asking for all days that a call could go to, have room and are
not looked at yet is one operation, whatever the length of the horizon.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from callplanner.domain.plan_values import PlanCustomer, Wanted

STRETCHED = 1000
"""Cost of a call outside band 1; one more where a published call leaves its day."""
RESCUED = 1_000_000
"""Cost of a first call outside all its windows, so that its customer does not go without."""

Terms = tuple[tuple[int, int], ...]
"""(cost, mask of the days at that cost) by rising cost; a day stands in one mask at most."""


class Kind(Struct, frozen=True):
    """What calls have in common that may take each other's place: their terms, all their days, the ideal date, and
    `half`, the days of band 1 to either side of it."""

    terms: Terms
    reach: int
    ideal: int
    half: float = 1.0

    def cost(self, day: int) -> int:
        """The cost on a day of the reach."""
        for cost, mask in self.terms:
            if mask >> day & 1:
                return cost
        raise KeyError(day)


class OpenDays:
    """The open days of a caller, and the kinds of the calls that want them."""

    def __init__(self, days: Sequence[date]) -> None:
        self.ordinals = [day.toordinal() for day in days]
        self.all = (1 << len(days)) - 1
        self._weekdays = [day.weekday() for day in days]
        self._index = {ordinal: index for index, ordinal in enumerate(self.ordinals)}
        self._allowed: dict[tuple[int | None, frozenset[date]], int] = {}
        self._kinds: dict[tuple[object, ...], Kind] = {}

    def index(self, day: date) -> int | None:
        """The place of an open day; None when it is closed."""
        return self._index.get(day.toordinal())

    def at(self, ordinal: int) -> int:
        """The place of the first open day that is not before a day."""
        return bisect_left(self.ordinals, ordinal)

    def between(self, first: int, last: int) -> int:
        """The open days from one ordinal to another, both included."""
        return (1 << self.at(last + 1)) - (1 << self.at(first)) if last >= first else 0

    def allowed(self, customer: PlanCustomer) -> int:
        """The open days on which a customer may be called."""
        key = customer.weekdays, customer.blackouts
        found = self._allowed.get(key)
        if found is None:
            found = self.all
            if customer.weekdays is not None:
                found = sum(1 << i for i, weekday in enumerate(self._weekdays) if customer.weekdays >> weekday & 1)
            for day in customer.blackouts:
                index = self.index(day)
                if index is not None:
                    found &= ~(1 << index)
            self._allowed[key] = found
        return found

    def kind(self, call: Wanted, *, rescued: bool = False) -> Kind:
        """The terms of a call: 0 in band 1, STRETCHED in bands 2 and 3. A published call may stay where it is, its
        customer's only one even outside its windows; on every other day it costs one more. `rescued`: any open day."""
        stands = None if call.stands is None else self.index(call.stands.day)
        key = (call.ideal, call.half_days, call.anywhere, call.customer.weekdays, call.customer.blackouts, stands,
               rescued, call.number == 0)  # fmt: skip
        found = self._kinds.get(key)
        if found is None:
            found = self._kinds[key] = self._make(call, stands, rescued=rescued)
        return found

    def _make(self, call: Wanted, stands: int | None, *, rescued: bool) -> Kind:
        ideal = call.ideal.toordinal()
        allowed = self.allowed(call.customer)
        near, far = int(call.half_days), int(2 * call.half_days)
        first = self.between(ideal - near, ideal + near) & allowed
        second = (allowed if call.anywhere else self.between(ideal - far, ideal + far) & allowed) & ~first
        third = allowed & ~first & ~second if rescued else 0
        costs: list[tuple[int, int]] = [(0, first), (STRETCHED, second), (RESCUED, third)]
        if stands is not None:
            own = 1 << stands
            if call.number == 0 and own & allowed & ~(first | second):
                # It was the only call that a customer could get, on a day outside its windows: it may stay there.
                second |= own
                third &= ~own
            costs = [
                part
                for cost, mask in ((0, first), (STRETCHED, second), (RESCUED, third))
                for part in ((cost, mask & own), (cost + 1, mask & ~own))
            ]
        return Kind(tuple((cost, mask) for cost, mask in costs if mask), first | second | third, ideal, call.half_days)


def bits(mask: int) -> list[int]:
    """The places of the set bits, rising."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def nearest(mask: int, ordinals: Sequence[int], ideal: int) -> int:
    """The day of a mask (not 0) that is nearest to a date; ties: the earlier."""
    place = bisect_left(ordinals, ideal)
    before = (mask & ((1 << place) - 1)).bit_length() - 1
    later = mask >> place
    if not later:
        return before
    after = place + (later & -later).bit_length() - 1
    if before < 0 or ordinals[after] - ideal < ideal - ordinals[before]:
        return after
    return before
