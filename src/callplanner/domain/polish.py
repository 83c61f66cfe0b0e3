"""Nearer to the ideal dates without anything else getting worse: single moves under a limit, and swaps of two calls."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from callplanner.domain.board import NOWHERE, Board
from callplanner.domain.windows import Kind

NONE = -10_000
FORBIDDEN = 100


def polish(board: Board, limit: Sequence[int], rounds: int) -> None:
    """Move or swap calls while the sum of distances falls, at most so many rounds. Costs never rise, and no day's load
    passes its limit."""
    _Polish(board, limit).run(rounds)


class _Polish:
    """`gain[source, target]`: the days that the best call of one day would come nearer to its ideal date on another."""

    def __init__(self, board: Board, limit: Sequence[int]) -> None:
        count = len(limit)
        self._board = board
        self._limit = np.array(limit)
        self._gain = np.full((count, count), NONE, dtype=np.int32)
        self._mover = np.zeros((count, count), dtype=np.int64)
        placed = [call for call, day in enumerate(board.day) if day != NOWHERE]
        kinds = {id(board.kinds[call]): board.kinds[call] for call in placed}
        place = {key: row for row, key in enumerate(kinds)}
        self._row_of = {call: place[id(board.kinds[call])] for call in placed}
        self._levels = levels(list(kinds.values()), count)
        ideals = np.array([kind.ideal for kind in kinds.values()], dtype=np.int64)
        ordinals = np.array(board.ordinals, dtype=np.int64)
        self._distance = np.abs(ordinals[None, :] - ideals[:, None]).astype(np.int16)

    def run(self, rounds: int) -> None:
        board, gain, mover = self._board, self._gain, self._mover
        for day in range(len(gain)):
            self._look(day)
        for _ in range(rounds):
            moves = np.where((np.array(board.load) < self._limit)[None, :], gain, NONE)
            swaps = np.where((gain > NONE) & (gain.T > NONE), gain + gain.T, NONE)
            best = np.maximum(moves, swaps)
            sources, targets = np.nonzero(best > 0)
            if not len(sources):
                return
            touched: set[int] = set()
            for index in np.lexsort((targets, sources, -best[sources, targets])).tolist():
                source, target = int(sources[index]), int(targets[index])
                if source in touched or target in touched:
                    continue
                touched.update((source, target))
                there, back = int(mover[source, target]), int(mover[target, source])
                swap = swaps[source, target] > moves[source, target]
                board.put(there, target)
                if swap:
                    board.put(back, source)
            for day in touched:
                self._look(day)

    def _look(self, day: int) -> None:
        gain = self._gain
        gain[day] = NONE
        calls = [call for call in self._board.on[day] if call not in self._board.still]
        if not calls:
            return
        rows = [self._row_of[call] for call in calls]
        levels, distance = self._levels[rows], self._distance[rows]
        gains = np.where(levels <= levels[:, [day]], distance[:, [day]] - distance, NONE)
        best = gains.argmax(axis=0)
        gain[day] = gains[best, np.arange(len(gain))]
        self._mover[day] = np.asarray(calls)[best]
        gain[day, day] = NONE


def levels(kinds: Sequence[Kind], days: int) -> NDArray[np.int8]:
    """For each kind and day the rank of its cost among all costs; FORBIDDEN where a call may not be."""
    size = (days + 7) // 8
    table = np.full((len(kinds), days), FORBIDDEN, dtype=np.int8)
    costs = sorted({cost for kind in kinds for cost, _ in kind.terms})
    for rank, cost in enumerate(costs):
        masks = b"".join(dict(kind.terms).get(cost, 0).to_bytes(size, "little") for kind in kinds)
        open_days = np.unpackbits(
            np.frombuffer(masks, dtype=np.uint8).reshape(len(kinds), size), axis=1, count=days, bitorder="little"
        )
        table[open_days.astype(bool)] = rank
    return table
