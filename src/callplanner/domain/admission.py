"""Which calls get a place at all: everybody's first call before anybody's second, then by importance.

The sets of calls that fit together are the independent sets of a matroid (Edmonds and Fulkerson 1965), so taking calls
in the order of importance and keeping each that still fits beside those before it drops the fewest and the least
important. A call that does not fit leads to a closed set: days that are full of calls which can be nowhere else and are
more important.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from operator import or_

from msgspec import Struct

from callplanner.domain.board import NOWHERE, Board
from callplanner.domain.plan_values import Wanted
from callplanner.domain.windows import Kind, OpenDays, bits, nearest


class Admitted(Struct, frozen=True):
    """`kinds` of all calls, those of rescued ones widened. `day`: for each call a day such that all fit, NOWHERE where
    it is dropped. `closed`: for each dropped call the days of its closed set, 0 when it has no open day."""

    kinds: list[Kind]
    day: list[int]
    closed: dict[int, int]


def admit(
    calls: Sequence[Wanted],
    order: Sequence[int],
    days: OpenDays,
    places: Sequence[int],
    siblings: Sequence[frozenset[int]],
) -> Admitted:
    """Keep as many calls as fit, in this order of importance; customers that would go without are rescued."""
    return _Admission(calls, days, places, siblings).run(order)


class _Admission:
    def __init__(
        self, calls: Sequence[Wanted], days: OpenDays, places: Sequence[int], siblings: Sequence[frozenset[int]]
    ) -> None:
        self._calls = calls
        self._days = days
        self._siblings = siblings
        self._kinds = [days.kind(call) for call in calls]
        self._plain: dict[int, Kind] = {}
        still = frozenset(call for call, others in enumerate(siblings) if others)
        self._board = Board([self._free_of_cost(kind) for kind in self._kinds], days.ordinals, places, still)
        self._tried: set[int] = set()
        self._mine: dict[int, list[int]] = defaultdict(list)
        self._dead = 0
        """Days from which nothing leads to a day with room, as long as no window is widened."""
        self._final = 0
        """The same, when all the first calls on them may be anywhere already."""

    def run(self, order: Sequence[int]) -> Admitted:
        firsts = [call for call in order if self._calls[call].is_first]
        for call in firsts:
            self._try(call)
        without = [call for call in firsts if self._board.day[call] == NOWHERE]
        if without:
            for call in order:
                self._mine[self._calls[call].customer.customer_id].append(call)
            for call in without:
                if not any(self._try(other) for other in self._others(call)):
                    self._rescue(call)
        for call in order:
            if call not in self._tried:
                self._try(call)
        lost = [call for call in order if self._board.day[call] == NOWHERE]
        sets = {start: self._closed(start) for start in {self._start(call) for call in lost}}
        return Admitted(self._kinds, self._board.day, {call: sets[self._start(call)] for call in lost})

    def _free_of_cost(self, kind: Kind) -> Kind:
        found = self._plain.get(id(kind))
        if found is None:
            found = self._plain[id(kind)] = Kind(((0, kind.reach),) if kind.reach else (), kind.reach, kind.ideal)
        return found

    def _start(self, call: int) -> int:
        start = self._board.kinds[call].reach
        for other in self._siblings[call]:
            day = self._board.day[other]
            if day != NOWHERE:
                start &= ~(1 << day)
        return start

    def _try(self, call: int) -> bool:
        """Place a call beside those that have a place; whether that was possible."""
        board = self._board
        self._tried.add(call)
        start = self._start(call)
        open_days = start & board.room
        if open_days:
            near = self._published(call) & open_days or self._kinds[call].terms[0][1] & open_days
            board.put(call, nearest(near or open_days, board.ordinals, board.kinds[call].ideal))
            return True
        if not start & ~self._dead:
            return False
        closed = board.add(call, start)
        self._dead |= closed
        return not closed

    def _others(self, call: int) -> list[int]:
        return [other for other in self._mine[self._calls[call].customer.customer_id] if other != call]

    def _may_come(self, call: int) -> bool:
        """Whether a call has a place or may still get one."""
        return call not in self._tried or self._board.day[call] != NOWHERE

    def _published(self, call: int) -> int:
        """The day that a call stands on, when it will not be moved any more."""
        stands = self._calls[call].stands if self._siblings[call] else None
        own = None if stands is None else self._days.index(stands.day)
        return 0 if own is None else 1 << own

    def _rescue(self, call: int) -> None:
        """Nobody is left out who can be placed: the first call may be on any open day, and where every open day is
        full, so may the first calls that stand in the way."""
        board = self._board
        self._widen(call)
        self._dead = self._final
        while not self._try(call):
            closed = self._closed(self._start(call))
            if not closed & ~self._final:
                return
            blocked = [
                other
                for day in bits(closed & ~self._final)
                for other in board.on[day]
                if self._calls[other].is_first and not self._siblings[other] and self._widen(other)
            ]
            if not blocked:
                self._final |= closed
            self._dead = self._final

    def _widen(self, call: int) -> bool:
        """Let a first call be on any open day that is in no window of its customer's others; whether that adds days."""
        kind = self._days.kind(self._calls[call], rescued=True)
        others = reduce(or_, (self._kinds[other].reach for other in self._others(call) if self._may_come(other)), 0)
        if others & kind.reach & ~self._kinds[call].reach:
            own = self._kinds[call].reach
            terms = tuple((cost, mask & (~others | own)) for cost, mask in kind.terms)
            kind = Kind(tuple(term for term in terms if term[1]), kind.reach & (~others | own), kind.ideal)
        if kind.reach == self._kinds[call].reach:
            return False
        self._kinds[call] = kind
        self._board.change(call, self._free_of_cost(kind))
        return True

    def _closed(self, start: int) -> int:
        return sum(self._board.explore(start, 0)[0])
