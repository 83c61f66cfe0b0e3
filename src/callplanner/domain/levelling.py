"""The level line: how full each day must be when calls spread as evenly as their windows allow.

Critical intervals after Yao, Demers & Shenker (1995): the interval of days with the most calls that lie wholly in it,
measured against its places, cannot be emptier than that; it is fixed, taken out, and the rest is looked at again.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from callplanner.domain.board import Board
from callplanner.domain.windows import bits

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


def level_line(first: Ints, last: Ints, places: Ints) -> Floats:
    """Utilisation of each day (0 to any height) for calls with windows first..last (day indexes, both included).

    `places` are the positive places of each day. Days that no call needs get 0."""
    line = np.zeros(len(places))
    days = np.arange(len(places))
    first, last = first.copy(), last.copy()
    while len(first) and len(days):
        begin, end, height = _critical(first, last, places[days])
        line[days[begin : end + 1]] = height
        inside = (first >= begin) & (last <= end)
        first, last = first[~inside], last[~inside]
        days = np.delete(days, np.s_[begin : end + 1])
        width = end - begin + 1
        first = np.where(first > end, first - width, np.minimum(first, begin))
        last = np.where(last > end, last - width, np.where(last >= begin, begin - 1, last))
    return line


def _critical(first: Ints, last: Ints, places: Ints) -> tuple[int, int, float]:
    """The densest interval: its first and last day and its calls a place. Ties: the longer, then the earlier."""
    count = len(places)
    calls = np.zeros((count, count))
    np.add.at(calls, (first, last), 1.0)
    inside = np.cumsum(np.cumsum(calls[::-1], axis=0)[::-1], axis=1)
    sums = np.concatenate(([0.0], np.cumsum(places)))
    room = sums[None, 1:] - sums[:-1, None]
    density = np.where(room > 0, inside / np.where(room > 0, room, 1.0), 0.0)
    top = density.max()
    begins, ends = np.nonzero(density >= top - 1e-12)
    longest = int(np.argmax(ends - begins))
    return int(begins[longest]), int(ends[longest]), float(top)


def lowest_peak(total: int, places: Ints) -> float:
    """The lowest highest utilisation when `total` calls, one place each, share days with so many places."""
    if total <= 0 or not len(places):
        return 0.0
    steps = np.unique(np.concatenate([np.arange(1, count + 1) / count for count in np.unique(places)]))
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        if np.floor(steps[middle] * places + 1e-9).sum() >= total:
            high = middle
        else:
            low = middle + 1
    return float(steps[low])


def lower_highest(board: Board, limit: Sequence[int], places: Sequence[int]) -> float:
    """Take calls off the highest days, and off those above their limit, along chains that cost nothing, until none can
    be lowered; the lower bound of the peak that the last one proves."""
    days = range(len(places))
    changed = True
    while changed:
        changed = False
        stuck = 0
        while True:
            height = [board.load[day] / places[day] for day in days]
            top = max(height) - 1e-12
            high = [d for d in days if board.load[d] and (board.load[d] > limit[d] or height[d] >= top)]
            day = max((d for d in high if not stuck >> d & 1), key=lambda d: (height[d], -d), default=None)
            if day is None:
                break
            if _lower(board, day, places):
                changed = True
            else:
                stuck |= (
                    board.closed_set(day) & sum(1 << d for d in high if height[d] >= height[day] - 1e-12) | 1 << day
                )
    day = max(days, key=lambda d: (board.load[d] / places[d], -d))
    closed = bits(board.closed_set(day))
    return lowest_peak(sum(board.load[d] for d in closed), np.array([places[d] for d in closed]))


def _lower(board: Board, day: int, places: Sequence[int]) -> bool:
    """Take one call from a day to an emptier one; whether that was possible. Fewest moves, then the emptiest day, then
    the nearest."""
    height = board.load[day] / places[day] - 1e-12
    goals = board.same_price(day) & board.room
    goals = sum(1 << d for d in bits(goals) if (board.load[d] + 1) / places[d] < height)
    if not goals:
        return False
    layers, found = board.explore(1 << day, goals)
    if not found:
        return False
    goal = min(bits(found), key=lambda d: ((board.load[d] + 1) / places[d], abs(d - day), d))
    board.shift(layers, goal)
    return True
