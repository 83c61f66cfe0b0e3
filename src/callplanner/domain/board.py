"""One caller's year as a board: calls on days, and moving them along chains.

Each call has a cost on each day: 0 in band 1, STRETCHED in bands 2 and 3, plus one when a published call leaves its
day, FORBIDDEN elsewhere. A chain moves a call to a full day, one of that day's calls to another day, and so on until a
day has room. On the graph of days (an arc from day to day is the cheapest call that could make that move) shortest
paths decide, so every result is exact: bipartite b-matching is totally unimodular.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

STRETCHED = 1000
FORBIDDEN = 20_000
NOWHERE = -1
NO_ARC = 1_000_000
"""So far above every cost that no saving on the way can make it look like a way."""

Costs = NDArray[np.int16]
Ints = NDArray[np.int64]


class Board:
    """Calls (rows) on the open days (columns) of one caller.

    `costs`: calls x days. `distance`: days between each call's ideal and each day. `rank`: 0 is the most important
    call. `bound` calls (several calls of one customer could meet on a day) never take part in chains.
    """

    def __init__(
        self, costs: Costs, distance: Costs, rank: Ints, places: Ints, bound: Sequence[frozenset[int]]
    ) -> None:
        self.costs = costs
        self.distance = distance
        self.rank = rank
        self.places = places
        self.siblings = bound
        self.day = np.full(len(rank), NOWHERE, dtype=np.int64)
        self.load = np.zeros(len(places), dtype=np.int64)
        self.on: list[list[int]] = [[] for _ in places]
        self._arcs = np.full((len(places), len(places)), NO_ARC, dtype=np.int32)
        self._mover = np.zeros((len(places), len(places)), dtype=np.int64)
        self._stale = np.zeros(len(places), dtype=bool)
        self._dead = np.zeros(len(places), dtype=bool)

    def put(self, call: int, day: int) -> None:
        """Place a call, or move it. Its day must have room afterwards by the caller's own reckoning."""
        old = int(self.day[call])
        if old != NOWHERE:
            self.on[old].remove(call)
            self.load[old] -= 1
            self._stale[old] = True
        self.day[call] = day
        if day != NOWHERE:
            self.on[day].append(call)
            self.load[day] += 1
            self._stale[day] = True

    def options(self, call: int) -> Costs:
        """The call's cost on each day; days where the same customer has another call are forbidden."""
        row: Costs = self.costs[call]
        taken = [int(self.day[other]) for other in self.siblings[call] if self.day[other] != NOWHERE]
        if taken:
            row = row.copy()
            row[taken] = FORBIDDEN
        return row

    def nearest(self, call: int, limit: Ints, most: int = 0) -> int:
        """The nearest day with cost up to `most` whose load is under the limit; NOWHERE if none. Ties: the earlier."""
        row = self.options(call)
        open_days = np.nonzero((row <= most) & (self.load < limit))[0]
        if not len(open_days):
            return NOWHERE
        return int(open_days[np.argmin(self.distance[call, open_days])])

    def add(self, call: int) -> bool:
        """As `_add`; a ring worth exchanging, left by an eviction, is exchanged first."""
        placed = self._add(call)
        if placed is None:
            self.cheapen()
            placed = self._add(call)
        return bool(placed)

    def _add(self, call: int) -> bool | None:
        """Place a call at the least cost, moving others along a chain where needed; else evict the least important
        call that stands in the way and is less important. Whether the call was placed; None: a ring is in the way."""
        row = self.options(call).astype(np.int32)
        reach = row < FORBIDDEN
        if not reach.any() or bool(self._dead[reach].all()):
            return False
        cost, before = self._paths(row)
        free = np.nonzero((cost < FORBIDDEN) & (self.load < self.places))[0]
        if len(free):
            best = free[np.lexsort((free, self.distance[call, free], cost[free]))[0]]
            return self._walk(call, int(best), before) or None
        closed = np.nonzero(cost < FORBIDDEN)[0]
        inside = [other for day in closed for other in self.on[int(day)] if not self.siblings[other]]
        weakest = max(inside, key=lambda other: int(self.rank[other]), default=None)
        if weakest is None or self.rank[weakest] < self.rank[call]:
            self._dead[closed] = True
            return False
        place = int(self.day[weakest])
        steps = _steps(before, place)
        if not steps:
            return None
        self.put(weakest, NOWHERE)
        return self._walk(call, place, before)

    def reconsider(self) -> None:
        """Forget which days were found full for good: more important calls than before are about to come."""
        self._dead[:] = False

    def cheapen(self) -> None:
        """Exchange calls in rings while that lowers the sum of costs. Afterwards no ring of moves is worth making,
        which shortest paths rely on: published calls may stand where they would not be put today."""
        while True:
            cost, before = self._paths(np.zeros(len(self.places), dtype=np.int32))
            ring = _ring(before) if (cost < 0).any() else []
            if not ring:
                return
            for target, source in pairwise([*ring, ring[0]]):
                self.put(int(self._mover[source, target]), target)

    def relieve(self, call: int) -> bool:
        """Find a cheaper day for a placed call, along a chain where needed; whether that worked."""
        place = int(self.day[call])
        if place == NOWHERE or self.siblings[call]:
            return False
        now = int(self.costs[call, place])
        self.put(call, NOWHERE)
        cost, before = self._paths(self.options(call).astype(np.int32))
        free = np.nonzero((cost < now) & (self.load < self.places))[0]
        if len(free):
            best = free[np.lexsort((free, cost[free]))[0]]
            if self._walk(call, int(best), before):
                return True
        self.put(call, place)
        return False

    def lower(self, day: int) -> bool:
        """Take one call from a day to an emptier one along moves that cost nothing; whether that was possible."""
        height = self.load[day] / self.places[day]
        start = np.full(len(self.places), FORBIDDEN, dtype=np.int32)
        start[day] = 0
        cost, before = self._paths(start, free_only=True)
        after = (self.load + 1) / self.places
        goals = np.nonzero((cost <= 0) & (after < height - 1e-12))[0]
        if not len(goals):
            return False
        goal = int(goals[np.lexsort((goals, np.abs(goals - day), after[goals]))[0]])
        steps = [goal]
        while steps[-1] != day:
            steps.append(int(before[steps[-1]]))
        for target, source in pairwise(steps):
            self.put(int(self._mover[source, target]), target)
        return True

    def closed_set(self, day: int) -> Ints:
        """All days that a call of `day` could be exchanged to at no cost, the day included."""
        start = np.full(len(self.places), FORBIDDEN, dtype=np.int32)
        start[day] = 0
        cost, _ = self._paths(start, free_only=True)
        return np.nonzero(cost <= 0)[0]

    def _paths(self, start: NDArray[np.int32], *, free_only: bool = False) -> tuple[NDArray[np.int32], Ints]:
        """Cheapest cost of a chain ending on each day, and the day before each (itself where the chain starts)."""
        self._refresh()
        arcs = self._arcs if not free_only else np.where(self._arcs <= 0, 0, NO_ARC).astype(np.int32)
        cost = start.copy()
        before = np.arange(len(cost), dtype=np.int64)
        live = np.nonzero(cost < FORBIDDEN)[0]
        for _ in range(len(cost)):
            if not len(live):
                break
            through = cost[live, None] + arcs[live]
            best = through.argmin(axis=0)
            found = through[best, np.arange(len(cost))]
            better = found < np.minimum(cost, FORBIDDEN)
            if not better.any():
                break
            cost[better] = found[better]
            before[better] = live[best[better]]
            live = np.nonzero(better)[0]
        return cost, before

    def _walk(self, call: int, goal: int, before: Ints) -> bool:
        """Move the calls of a chain, the last one first, and put the new call at its head."""
        steps = _steps(before, goal)
        if not steps:
            return False
        for target, source in pairwise(steps):
            self.put(int(self._mover[source, target]), target)
        self.put(call, steps[-1])
        return True

    def _refresh(self) -> None:
        """Bring the arcs of changed days up to date."""
        for day in np.nonzero(self._stale)[0]:
            calls = [call for call in self.on[int(day)] if not self.siblings[call]]
            if calls:
                rows = self.costs[calls].astype(np.int32) - self.costs[calls, day].astype(np.int32)[:, None]
                rows[self.costs[calls] >= FORBIDDEN] = NO_ARC
                best = rows.argmin(axis=0)
                self._arcs[day] = rows[best, np.arange(rows.shape[1])]
                self._mover[day] = np.asarray(calls)[best]
            else:
                self._arcs[day] = NO_ARC
            self._arcs[day, day] = NO_ARC
        self._stale[:] = False


def _steps(before: Ints, goal: int) -> list[int]:
    """The days of a chain from its goal back to its start; empty when it runs into a ring."""
    steps = [goal]
    while before[steps[-1]] != steps[-1]:
        steps.append(int(before[steps[-1]]))
        if len(steps) > len(before):
            return []
    return steps


def _ring(before: Ints) -> list[int]:
    """A ring among the days before each day, in the order of following it; empty when there is none."""
    for start in range(len(before)):
        day = start
        for _ in range(len(before)):
            if before[day] == day:
                break
            day = int(before[day])
        else:
            ring = [day]
            while before[ring[-1]] != day:
                ring.append(int(before[ring[-1]]))
            return ring
    return []
