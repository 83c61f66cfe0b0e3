"""Nearer to the ideal dates without anything else getting worse: single moves under a limit, and swaps of two calls."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from callplanner.domain.board import NOWHERE, Board
from callplanner.domain.windows import Kind

STEP = 4096
"""Apart on the scale of `_scale` so many: more than any distance in days."""
CLOSED = 7 * STEP
SHARE = 256
"""What half a band 1 counts on the scale. Nearness is measured in a customer's own interval: three days matter in a
monthly rhythm and not in a yearly one."""
WORSE = -STEP // 2
"""A gain below this is a higher cost."""


def polish(board: Board, limit: Sequence[int], least: Sequence[int], rounds: int) -> None:
    """Move or swap calls while the sum of distances, each in its own interval, falls; at most so many rounds. Costs
    never rise, no day's load passes its limit, and no day is emptied below its least."""
    _Polish(board, limit, least).run(rounds)


class _Polish:
    """`gain[source, target]`: how much nearer the best call of one day would come to its ideal date on another."""

    def __init__(self, board: Board, limit: Sequence[int], least: Sequence[int]) -> None:
        count = len(limit)
        self._board = board
        self._limit, self._least = np.array(limit), np.array(least)
        self._gain = np.full((count, count), WORSE, dtype=np.int16)
        placed = [call for call, day in enumerate(board.day) if day != NOWHERE]
        kinds = {id(board.kinds[call]): board.kinds[call] for call in placed}
        place = {key: row for row, key in enumerate(kinds)}
        self._row_of = {call: place[id(board.kinds[call])] for call in placed}
        self._table = _scale(list(kinds.values()), board.ordinals)

    def run(self, rounds: int) -> None:
        board, gain = self._board, self._gain
        for day in range(len(gain)):
            self._look(day)
        for _ in range(rounds):
            load = np.array(board.load)
            moves = np.where((load < self._limit) & (load > self._least)[:, None], gain, WORSE)
            swaps = np.where((gain > WORSE) & (gain.T > WORSE), gain + gain.T, WORSE)
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
                there, back = self._mover(source, target), self._mover(target, source)
                swap = swaps[source, target] > moves[source, target]
                board.put(there, target)
                if swap:
                    board.put(back, source)
            for day in touched:
                self._look(day)

    def _look(self, day: int) -> None:
        rows = self._rows(day)
        if rows:
            table = self._table[rows]
            gains = (table[:, day, None] - table).max(axis=0)
            self._gain[day] = np.maximum(gains, WORSE)
        else:
            self._gain[day] = WORSE
        self._gain[day, day] = WORSE

    def _mover(self, source: int, target: int) -> int:
        """The call of a day that gains most on another; ties: the one that came first."""
        rows = self._rows(source)
        if not rows:
            return NOWHERE
        gains = self._table[rows, source] - self._table[rows, target]
        movable = [call for call in self._board.on[source] if call not in self._board.still]
        return movable[int(gains.argmax())]

    def _rows(self, day: int) -> list[int]:
        still = self._board.still
        return [self._row_of[call] for call in self._board.on[day] if call not in still]


def _scale(kinds: Sequence[Kind], ordinals: Sequence[int]) -> NDArray[np.int16]:
    """kinds x days: the rank of the cost among all costs in steps of STEP, and how far off the ideal date; CLOSED
    where a call may not be. So a difference tells at once whether a move costs more and how much nearer it comes."""
    count = len(ordinals)
    size = (count + 7) // 8
    rank = np.full((len(kinds), count), CLOSED, dtype=np.int16)
    for place, cost in enumerate(sorted({cost for kind in kinds for cost, _ in kind.terms})):
        masks = b"".join(dict(kind.terms).get(cost, 0).to_bytes(size, "little") for kind in kinds)
        open_days = np.unpackbits(
            np.frombuffer(masks, dtype=np.uint8).reshape(len(kinds), size), axis=1, count=count, bitorder="little"
        )
        rank[open_days.astype(bool)] = place * STEP
    ideals = np.array([kind.ideal for kind in kinds], dtype=np.int64)
    off = np.abs(np.array(ordinals, dtype=np.int64)[None, :] - ideals[:, None])
    half = np.array([kind.half for kind in kinds])
    rank += np.minimum(off * (SHARE / half)[:, None], STEP // 4).astype(np.int16)
    return rank
