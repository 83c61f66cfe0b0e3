"""Nearer to the ideal dates without anything else getting worse: single moves under a limit, and swaps of two calls."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from callplanner.domain.board import FORBIDDEN, Board, Ints

NONE = -10_000


def polish(board: Board, limit: Ints, rounds: int) -> None:
    """Move or swap calls while the sum of distances falls, at most so many rounds. Costs never rise, and no day's load
    passes its limit."""
    count = len(board.places)
    gain = np.full((count, count), NONE, dtype=np.int32)
    mover = np.zeros((count, count), dtype=np.int64)
    for day in range(count):
        _row(board, day, gain, mover)
    for _ in range(rounds):
        moves = np.where((board.load < limit)[None, :], gain, NONE)
        swaps = gain + gain.T
        best = np.maximum(moves, np.where((gain > NONE) & (gain.T > NONE), swaps, NONE))
        sources, targets = np.nonzero(best > 0)
        if not len(sources):
            return
        touched: set[int] = set()
        for index in np.lexsort((targets, sources, -best[sources, targets])):
            source, target = int(sources[index]), int(targets[index])
            if source in touched or target in touched:
                continue
            touched.update((source, target))
            there = int(mover[source, target])
            if moves[source, target] >= swaps[source, target] or gain[target, source] <= NONE:
                board.put(there, target)
            else:
                back = int(mover[target, source])
                board.put(there, target)
                board.put(back, source)
        for day in touched:
            _row(board, day, gain, mover)


def _row(board: Board, day: int, gain: NDArray[np.int32], mover: Ints) -> None:
    """What the best call of a day would gain in days on every other day, without a higher cost."""
    gain[day] = NONE
    calls = [call for call in board.on[day] if not board.siblings[call]]
    if not calls:
        return
    costs = board.costs[calls]
    allowed = (costs < FORBIDDEN) & (costs <= costs[:, [day]])
    distance = board.distance[calls].astype(np.int32)
    gains = np.where(allowed, distance[:, [day]] - distance, NONE)
    best = gains.argmax(axis=0)
    gain[day] = gains[best, np.arange(len(gain))]
    mover[day] = np.asarray(calls)[best]
    gain[day, day] = NONE
