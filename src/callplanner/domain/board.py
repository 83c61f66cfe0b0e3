"""One caller's year as a board: calls on days, and moving them along chains.

A chain moves a call to a full day, one of that day's calls to another day, and so on until a day has room. Placing
calls so that many fit and the sum of their costs is least is a minimum-cost flow on the graph of days. It is solved by
the primal-dual method (Ford and Fulkerson 1962; Ahuja, Magnanti and Orlin, Network Flows, 9.8): `price` is the cost of
the cheapest chain that ends on a day; only moves that are worth their price are made, as many as there are, then prices
rise to the next cheapest chain. There are few different costs, so there are few rounds, and within a round a chain is
found by breadth-first search over bit masks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callplanner.domain.windows import Kind, bits, nearest

NOWHERE = -1
_STALE = -1


class Board:
    """Calls on the open days of one caller.

    `kinds`: that of each call. `limit`: calls that a day may hold now. Calls in `still` never take part in chains.
    """

    def __init__(
        self, kinds: Sequence[Kind], ordinals: Sequence[int], limit: Sequence[int], still: frozenset[int] = frozenset()
    ) -> None:
        self.kinds = list(kinds)
        self.ordinals = ordinals
        self.limit = list(limit)
        self.day = [NOWHERE] * len(kinds)
        self.load = [0] * len(self.limit)
        self.on: list[list[int]] = [[] for _ in self.limit]
        self.room = sum(1 << day for day, most in enumerate(self.limit) if most > 0)
        self.price = [0] * len(self.limit)
        self.still = still
        self._priced = {0: (1 << len(self.limit)) - 1}
        self._arcs: list[tuple[tuple[int, int], ...] | None] = [None] * len(self.limit)
        self._ways = [_STALE] * len(self.limit)

    def put(self, call: int, day: int) -> None:
        """Place a call, move it, or take it off (NOWHERE)."""
        old = self.day[call]
        if old != NOWHERE:
            self.on[old].remove(call)
            self.load[old] -= 1
            self._touch(old)
        self.day[call] = day
        if day != NOWHERE:
            self.on[day].append(call)
            self.load[day] += 1
            self._touch(day)

    def change(self, call: int, kind: Kind) -> None:
        """Give a call other terms, as long as nothing costs anything."""
        self.kinds[call] = kind
        if self.day[call] != NOWHERE:
            self._touch(self.day[call])

    def widen(self, limit: Sequence[int]) -> None:
        """Let the days hold more."""
        self.limit = list(limit)
        self.room = sum(1 << day for day, most in enumerate(self.limit) if self.load[day] < most)

    def place(self, call: int) -> bool:
        """Place a call on the nearest day with room that is worth its price; whether there was one."""
        kind = self.kinds[call]
        open_days = self.worth(kind) & self.room
        if not open_days:
            return False
        self.put(call, nearest(open_days, self.ordinals, kind.ideal))
        return True

    def worth(self, kind: Kind) -> int:
        """The days that are worth their price to a call that is to be placed."""
        days = 0
        for cost, mask in kind.terms:
            priced = self._priced.get(cost)
            if priced:
                days |= mask & priced
        return days

    def add(self, call: int, start: int) -> int:
        """Place a call by a chain that begins on a day of `start` and ends on one with room. 0 when that worked, else
        all days that chains from there lead to: they are full, and no call on them can leave them."""
        layers, found = self.explore(start, self.room)
        if not found:
            return sum(layers)
        goal = nearest(found, self.ordinals, self.kinds[call].ideal)
        self.put(call, self.shift(layers, goal))
        return 0

    def explore(self, start: int, goals: int) -> tuple[list[int], int]:
        """Days by the number of moves it takes to reach them from `start`, until some of the goals are among them;
        those goals (0: none can be reached)."""
        layers = [start]
        seen = start
        ways = self._ways
        while not layers[-1] & goals:
            following = 0
            layer = layers[-1]
            while layer:
                low = layer & -layer
                layer ^= low
                day = low.bit_length() - 1
                way = ways[day]
                following |= way if way != _STALE else self._way(day)
            following &= ~seen
            if not following:
                return layers, 0
            seen |= following
            layers.append(following)
        return layers, layers[-1] & goals

    def shift(self, layers: Sequence[int], goal: int) -> int:
        """Make the moves of a shortest chain to a goal in the last layer; the day in the first that has room now."""
        for layer in reversed(layers[:-1]):
            bit = 1 << goal
            source = next(day for day in bits(layer) if self._way(day) & bit)
            self.put(self._mover(source, goal), goal)
            goal = source
        return goal

    def raise_prices(self, waiting: Iterable[int]) -> bool:
        """Once no chain is left at the present prices: raise them by what the next cheapest chain for one of the
        waiting calls costs. False when there is none at any price."""
        ahead: dict[int, int] = {}
        for kind in {id(self.kinds[call]): self.kinds[call] for call in waiting}.values():
            for cost, mask in kind.terms:
                for price, priced in self._priced.items():
                    if mask & priced:
                        ahead[cost - price] = ahead.get(cost - price, 0) | mask & priced
        settled = 0
        risen: list[tuple[int, int]] = []
        while ahead:
            rise = min(ahead)
            fresh = ahead.pop(rise) & ~settled
            if fresh & self.room:
                self._reprice(risen, rise, settled)
                return True
            settled |= fresh
            risen.append((rise, fresh))
            for day in bits(fresh):
                base = rise + self.price[day]
                for step, mask in self._arcs_of(day):
                    for price, priced in self._priced.items():
                        further = mask & priced & ~settled
                        if further:
                            key = base + step - price
                            ahead[key] = ahead.get(key, 0) | further
        return False

    def _reprice(self, risen: Sequence[tuple[int, int]], most: int, settled: int) -> None:
        for rise, days in risen:
            for day in bits(days):
                self.price[day] += rise
        for day in range(len(self.price)):
            if not settled >> day & 1:
                self.price[day] += most
        self._priced = {}
        for day, price in enumerate(self.price):
            self._priced[price] = self._priced.get(price, 0) | 1 << day
        self._ways = [_STALE] * len(self._ways)

    def same_price(self, day: int) -> int:
        """Days to which a chain from this one costs nothing."""
        return self._priced[self.price[day]]

    def closed_set(self, day: int) -> int:
        """All days of the same price that chains from a day lead to, the day included."""
        layers, _ = self.explore(1 << day, 0)
        return sum(layers) & self.same_price(day)

    def _touch(self, day: int) -> None:
        self._arcs[day] = None
        self._ways[day] = _STALE
        if self.load[day] < self.limit[day]:
            self.room |= 1 << day
        else:
            self.room &= ~(1 << day)

    def _way(self, day: int) -> int:
        """The days that one of a day's calls could move to, worth the difference of the prices."""
        way = self._ways[day]
        if way == _STALE:
            way = 0
            price = self.price[day]
            for step, mask in self._arcs_of(day):
                priced = self._priced.get(price + step)
                if priced:
                    way |= mask & priced
            way &= ~(1 << day)
            self._ways[day] = way
        return way

    def _arcs_of(self, day: int) -> tuple[tuple[int, int], ...]:
        """(what a move costs, the days that one of a day's calls could move to at that)."""
        arcs = self._arcs[day]
        if arcs is None:
            steps: dict[int, int] = {}
            for kind in {
                id(k): k for call in self.on[day] if call not in self.still for k in (self.kinds[call],)
            }.values():
                here = kind.cost(day)
                for cost, mask in kind.terms:
                    steps[cost - here] = steps.get(cost - here, 0) | mask
            arcs = self._arcs[day] = tuple(steps.items())
        return arcs

    def _mover(self, source: int, target: int) -> int:
        """The call of a day whose move to another is worth its price and brings it nearest to its ideal date."""
        step = self.price[target] - self.price[source]
        here, there = self.ordinals[source], self.ordinals[target]
        best, found = 0, NOWHERE
        for call in self.on[source]:
            kind = self.kinds[call]
            if not kind.reach >> target & 1 or call in self.still:
                continue
            if kind.cost(target) - kind.cost(source) != step:
                continue
            farther = abs(there - kind.ideal) - abs(here - kind.ideal)
            if found == NOWHERE or (farther, call) < (best, found):
                best, found = farther, call
        return found
