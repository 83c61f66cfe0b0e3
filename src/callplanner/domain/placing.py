"""One caller's calls onto its days: as many as fit, the important ones first, stretched as few as can be, published
ones left where they are, level, and near their ideal dates; in this order (RULES.md section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from msgspec import Struct

from callplanner.domain.admission import admit
from callplanner.domain.board import NOWHERE, Board
from callplanner.domain.levelling import level_line, lower_highest
from callplanner.domain.plan_values import Wanted
from callplanner.domain.polish import polish
from callplanner.domain.windows import Kind, OpenDays

ROUNDS = 40


class Settled(Struct):
    """Where the calls went: a day index for each (NOWHERE: no place), and what is known of the heights. `closed`: for
    each call without a place the mask of the full days that prove it, 0 when no day is open to it. `kinds`: windows
    of all calls as they were placed."""

    days: list[int]
    load: list[int]
    places: list[int]
    peak: float
    bound: float
    closed: dict[int, int]
    kinds: list[Kind]


def settle(calls: Sequence[Wanted], days: Sequence[date], places: Sequence[int], slack: float) -> Settled:
    """Place the calls on days with so many free places each, at least one. Deterministic; no time limit anywhere."""
    places = [int(count) for count in places]
    open_days = OpenDays(days)
    if not len(days) or not calls:
        kinds = [open_days.kind(call) for call in calls]
        return Settled(
            [NOWHERE] * len(calls), [0] * len(days), places, 0.0, 0.0, dict.fromkeys(range(len(calls)), 0), kinds
        )
    siblings = _siblings(calls)
    keys = [call.importance for call in calls]
    order = sorted(range(len(calls)), key=keys.__getitem__)
    admitted = admit(calls, order, open_days, places, siblings)
    still = frozenset(call for call in order if siblings[call])
    board = Board(admitted.kinds, open_days.ordinals, places, still)
    for call in still:
        board.put(call, admitted.day[call])
    _keep_published(board, calls, open_days, [call for call in order if call not in still and admitted.day[call] >= 0])
    waiting = [call for call in order if board.day[call] == NOWHERE and admitted.day[call] != NOWHERE]
    limit, least = _line_limits(board, waiting, places, slack)
    board.widen([max(most, load) for most, load in zip(limit, board.load, strict=True)])
    waiting.sort(key=lambda call: board.kinds[call].terms[0][1].bit_count())
    waiting = _place(board, waiting)
    board.widen(places)
    waiting = _place(board, waiting)
    while waiting and board.raise_prices(waiting):
        waiting = _place(board, waiting)
    bound = lower_highest(board, limit if slack > 0 else [0] * len(limit), places)
    peak = max(load / count for load, count in zip(board.load, places, strict=True))
    top = [int(peak * count + 1e-9) for count in places]
    polish(board, [max(min(a, b), load) for a, b, load in zip(limit, top, board.load, strict=True)], least, ROUNDS)
    return Settled(board.day, board.load, places, peak, bound, admitted.closed, board.kinds)


def _keep_published(board: Board, calls: Sequence[Wanted], days: OpenDays, order: Sequence[int]) -> None:
    """Leave published calls where they cost nothing, the important ones first, while their day has room."""
    for call in order:
        stands = calls[call].stands
        own = None if stands is None else days.index(stands.day)
        if own is not None and board.room >> own & 1:
            cost, mask = board.kinds[call].terms[0]
            if cost == 0 and mask >> own & 1:
                board.put(call, own)


def _place(board: Board, waiting: Sequence[int]) -> list[int]:
    """Place calls at the present prices, directly or along chains; those for which there is none."""
    left = [call for call in waiting if not board.place(call)]
    dead = 0
    still_left = []
    for call in left:
        start = board.worth(board.kinds[call])
        closed = board.add(call, start) if start & ~dead else dead
        if closed or not start:
            dead |= closed
            still_left.append(call)
    return still_left


def _siblings(calls: Sequence[Wanted]) -> list[frozenset[int]]:
    """For each call those of the same customer that it could meet on a day; windows lie apart as a rule."""
    found: list[frozenset[int]] = [frozenset()] * len(calls)
    by_customer: dict[int, list[int]] = {}
    for row, call in enumerate(calls):
        by_customer.setdefault(call.customer.customer_id, []).append(row)
    for rows in by_customer.values():
        for place, a in enumerate(rows):
            for b in rows[place + 1 :]:
                if (calls[b].ideal - calls[a].ideal).days > 2 * (calls[a].half_days + calls[b].half_days):
                    break
                found[a] |= {b}
                found[b] |= {a}
    return found


def _line_limits(
    board: Board, waiting: Sequence[int], places: Sequence[int], slack: float
) -> tuple[list[int], list[int]]:
    """How many calls each day may hold, and how many it keeps, for the level line over the windows of band 1 and the
    slack above and below it; published calls count on the day they have."""
    first = [day for day in board.day if day != NOWHERE]
    last = list(first)
    for call in waiting:
        mask = board.kinds[call].terms[0][1]
        first.append((mask & -mask).bit_length() - 1)
        last.append(mask.bit_length() - 1)
    room = np.array(places)
    line = np.minimum(level_line(np.array(first, dtype=np.int64), np.array(last, dtype=np.int64), room), 1.0)
    high = np.maximum(np.ceil(line * room - 1e-9), np.floor(line * room * (1 + slack) + 1e-9))
    limit: list[int] = np.minimum(room, high).astype(int).tolist()
    least: list[int] = np.floor(line * room * (1 - slack) + 1e-9).astype(int).tolist()
    return limit, least
