"""One caller's calls onto its days: as many as fit, the important ones first, stretched as few as can be, published
ones left where they are, level, and near their ideal dates; in this order (RULES.md section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from callplanner.domain.board import FORBIDDEN, NOWHERE, STRETCHED, Board, Costs, Ints
from callplanner.domain.levelling import Floats, level_line, lowest_peak
from callplanner.domain.plan_values import PlanCustomer, Standing
from callplanner.domain.polish import polish

ROUNDS = 40


@dataclass(slots=True)
class Wanted:
    """One wanted call: its place among the customer's `calls`, its ideal date, half the width of band 1 in days.

    `anywhere`: band 3, the one call of the year, may be on any day. `stands`: the published call that it is."""

    customer: PlanCustomer
    caller_id: int
    number: int
    calls: int
    ideal: date
    half_days: float
    anywhere: bool
    stands: Standing | None = None

    @property
    def importance(self) -> tuple[object, ...]:
        """First calls before others, higher tiers, larger value, lower id."""
        c = self.customer
        return self.number > 0, c.position, -c.value_cents, c.customer_id, self.number


@dataclass(slots=True)
class Settled:
    """Where the calls went: a day index for each (NOWHERE: no place), and what is known of the heights."""

    days: Ints
    load: Ints
    peak: float
    bound: float


def settle(calls: Sequence[Wanted], days: Sequence[date], places: Ints, slack: float) -> Settled:
    """Place the calls on days with so many free places each, at least one. Deterministic; no time limit anywhere."""
    if not len(days) or not calls:
        return Settled(np.full(len(calls), NOWHERE), np.zeros(len(days), dtype=np.int64), 0.0, 0.0)
    board = _board(calls, days, places)
    order = np.argsort(board.rank, kind="stable")
    _keep_published(board, calls, days, order)
    line = _line(board)
    limit = np.minimum(places, np.maximum(np.ceil(line * places - 1e-9), np.floor(line * places * (1 + slack) + 1e-9)))
    limit = limit.astype(np.int64)
    _place_nearest(board, limit, order)
    _relieve(board)
    for call in order:
        if board.day[call] == NOWHERE:
            day = board.nearest(int(call), places)
            if day != NOWHERE:
                board.put(int(call), day)
            else:
                board.add(int(call))
    _relieve(board)
    _rescue(board, calls, days)
    bound = _level(board, limit if slack > 0 else np.zeros_like(limit))
    peak = _peak(board)
    top = np.floor(peak * places + 1e-9).astype(np.int64)
    polish(board, np.minimum(np.maximum(limit, board.load), np.maximum(top, board.load)), ROUNDS)
    return Settled(board.day, board.load, peak, bound)


def _board(calls: Sequence[Wanted], days: Sequence[date], places: Ints) -> Board:
    ordinals = np.array([day.toordinal() for day in days])
    ideal = np.array([call.ideal.toordinal() for call in calls])
    half = np.array([call.half_days for call in calls])
    anywhere = np.array([call.anywhere for call in calls])
    distance = np.minimum(np.abs(ordinals[None, :] - ideal[:, None]), 30_000).astype(np.int16)
    costs = np.full(distance.shape, FORBIDDEN, dtype=np.int16)
    costs[anywhere] = STRETCHED
    costs[distance <= 2 * half[:, None]] = STRETCHED
    costs[distance <= half[:, None]] = 0
    _close(costs, calls, days)
    for row, call in enumerate(calls):
        if call.stands is not None:
            # A published call costs one more on every other day: it moves only where a reason forces it.
            column = int(np.searchsorted(ordinals, call.stands.day.toordinal()))
            stays = column < len(days) and days[column] == call.stands.day
            if stays and call.number == 0 and costs[row, column] >= FORBIDDEN:
                # It was the only call that a customer could get, on a day outside its windows: it may stay there.
                costs[row, column] = _any_open_day(call, days)[column]
            raised = costs[row] < FORBIDDEN
            if stays:
                raised[column] = False
            costs[row, raised] += 1
    keys = sorted(range(len(calls)), key=lambda i: calls[i].importance)
    rank = np.empty(len(calls), dtype=np.int64)
    rank[keys] = np.arange(len(calls))
    return Board(costs, distance, rank, places, _siblings(calls))


def _close(costs: Costs, calls: Sequence[Wanted], days: Sequence[date]) -> None:
    """Forbid the weekdays and days on which a customer is not called."""
    weekdays = np.array([day.weekday() for day in days])
    rows_by_mask: dict[int, list[int]] = {}
    for row, call in enumerate(calls):
        if call.customer.weekdays is not None:
            rows_by_mask.setdefault(call.customer.weekdays, []).append(row)
        if call.customer.blackouts:
            costs[row, [day in call.customer.blackouts for day in days]] = FORBIDDEN
    for mask, rows in rows_by_mask.items():
        closed = np.array([not mask >> day & 1 for day in range(7)])[weekdays]
        costs[np.ix_(np.array(rows), np.nonzero(closed)[0])] = FORBIDDEN


def _any_open_day(call: Wanted, days: Sequence[date]) -> Costs:
    """Band 3: every open day on which the customer may be called, stretched."""
    row: Costs = np.full((1, len(days)), STRETCHED, dtype=np.int16)
    _close(row, [call], days)
    only: Costs = row[0]
    return only


def _siblings(calls: Sequence[Wanted]) -> list[frozenset[int]]:
    """Calls of the same customer that could meet on a day; empty where windows lie apart."""
    found: list[frozenset[int]] = [frozenset()] * len(calls)
    by_customer: dict[int, list[int]] = {}
    for row, call in enumerate(calls):
        by_customer.setdefault(call.customer.customer_id, []).append(row)
    for rows in by_customer.values():
        if len(rows) > 1:
            apart = all(
                (calls[b].ideal - calls[a].ideal).days > 2 * (calls[a].half_days + calls[b].half_days)
                for a, b in pairwise(rows)
            )
            if not apart or any(calls[row].anywhere for row in rows):
                for row in rows:
                    found[row] = frozenset(rows) - {row}
    return found


def _keep_published(board: Board, calls: Sequence[Wanted], days: Sequence[date], order: Ints) -> None:
    index = {day: column for column, day in enumerate(days)}
    for call in order:
        stands = calls[call].stands
        column = index.get(stands.day) if stands is not None else None
        if column is None or board.load[column] >= board.places[column]:
            continue
        if board.options(int(call))[column] < FORBIDDEN:
            board.put(int(call), column)


def _line(board: Board) -> Floats:
    """The level line over the windows of band 1; published calls count on the day they have."""
    inside = board.costs < STRETCHED
    some = inside.any(axis=1)
    first = inside.argmax(axis=1)
    last = inside.shape[1] - 1 - inside[:, ::-1].argmax(axis=1)
    placed = board.day != NOWHERE
    first = np.where(placed, board.day, first)[some | placed]
    last = np.where(placed, board.day, last)[some | placed]
    return np.minimum(level_line(first, last, board.places), 1.0)


def _place_nearest(board: Board, limit: Ints, order: Ints) -> None:
    """Tightest windows first, each into the nearest day under its line."""
    width = (board.costs < STRETCHED).sum(axis=1)
    for call in order[np.argsort(width[order], kind="stable")]:
        if board.day[call] == NOWHERE:
            day = board.nearest(int(call), limit)
            if day != NOWHERE:
                board.put(int(call), day)


def _relieve(board: Board) -> None:
    """Take calls back from stretched windows, and published ones back to their day, while any can be."""
    while True:
        board.cheapen()
        placed = np.nonzero(board.day != NOWHERE)[0]
        dear = placed[board.costs[placed, board.day[placed]] > 0]
        relieved = sum(board.relieve(int(call)) for call in dear)
        if not relieved:
            return


def _rescue(board: Board, calls: Sequence[Wanted], days: Sequence[date]) -> None:
    """Nobody is left out who can be placed: a customer without any call may have its first one on any open day."""
    with_call = {calls[int(i)].customer.customer_id for i in np.nonzero(board.day != NOWHERE)[0]}
    board.reconsider()
    for call in np.argsort(board.rank, kind="stable"):
        wanted = calls[int(call)]
        if wanted.number == 0 and wanted.customer.customer_id not in with_call and not wanted.anywhere:
            board.costs[call] = np.minimum(_any_open_day(wanted, days), board.costs[call])
            board.add(int(call))


def _level(board: Board, limit: Ints) -> float:
    """Lower the highest days along free moves until none can be lowered; the bound that the last one proves."""
    changed = True
    while changed:
        changed = False
        stuck = np.zeros(len(board.places), dtype=bool)
        while True:
            height = board.load / board.places
            high = ~stuck & (board.load > 0) & ((board.load > limit) | (height >= height.max() - 1e-12))
            if not high.any():
                break
            day = int(np.where(high, height, -1.0).argmax())
            if board.lower(day):
                changed = True
            else:
                stuck[day] = True
    top = int((board.load / board.places).argmax())
    closed = board.closed_set(top)
    return lowest_peak(int(board.load[closed].sum()), board.places[closed])


def _peak(board: Board) -> float:
    return float((board.load / board.places).max(initial=0.0))
