"""Bounds for a plan, computed without the planner: maximum flow by scipy, minimum-cost flow by OR-tools."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_flow

from callplanner.domain.plan_values import Wanted

FORBIDDEN = 9
Bands = np.ndarray[Any, np.dtype[np.int8]]


def bands(calls: Sequence[Wanted], days: Sequence[date]) -> Bands:
    """calls x days: 0 in band 1, 1 stretched, FORBIDDEN; written from the rules."""
    ordinals = np.array([day.toordinal() for day in days])
    weekdays = np.array([day.weekday() for day in days])
    ideal = np.array([call.ideal.toordinal() for call in calls])
    half = np.array([call.half_days for call in calls])
    off = np.abs(ordinals[None, :] - ideal[:, None])
    table = np.full(off.shape, FORBIDDEN, dtype=np.int8)
    table[[call.anywhere for call in calls]] = 1
    table[off <= 2 * half[:, None]] = 1
    table[off <= half[:, None]] = 0
    for row, call in enumerate(calls):
        if call.customer.weekdays is not None:
            table[row, [not call.customer.weekdays >> int(day) & 1 for day in weekdays]] = FORBIDDEN
        if call.customer.blackouts:
            table[row, [day in call.customer.blackouts for day in days]] = FORBIDDEN
    return table


def most_placed(open_days: np.ndarray[Any, np.dtype[np.bool_]], places: Sequence[int]) -> int:
    """How many calls can have a place, by maximum flow; calls with the same days flow together."""
    kinds, counts = np.unique(np.packbits(open_days, axis=1), axis=0, return_counts=True)
    kinds = np.unpackbits(kinds, axis=1, count=open_days.shape[1])
    rows, columns = np.nonzero(kinds)
    n, m = kinds.shape
    source, sink = n + m, n + m + 1
    graph = csr_matrix(
        (
            np.concatenate([counts[rows], counts, np.asarray(places)]).astype(np.int32),
            (
                np.concatenate([rows, np.full(n, source), np.arange(n, n + m)]),
                np.concatenate([columns + n, np.arange(n), np.full(m, sink)]),
            ),
        ),
        shape=(n + m + 2, n + m + 2),
    )
    return int(maximum_flow(graph, source, sink).flow_value)


def lowest_peak(open_days: np.ndarray[Any, np.dtype[np.bool_]], places: Sequence[int]) -> float:
    """The lowest highest utilisation at which all calls have a place, by bisection over maximum flows."""
    room = np.asarray(places)
    steps = sorted({k / count for count in Counter(places) for k in range(1, count + 1)})
    low, high = 0, len(steps) - 1
    while low < high:
        middle = (low + high) // 2
        if most_placed(open_days, np.floor(steps[middle] * room + 1e-9).astype(int).tolist()) == len(open_days):
            high = middle
        else:
            low = middle + 1
    return steps[low]


def least_cost(costs: np.ndarray[Any, np.dtype[np.int64]], places: Sequence[int], unplaced: int) -> tuple[int, float]:
    """(least cost of a minimum-cost flow that may leave calls out at a price, seconds with building it). Costs below 0
    are no arcs."""
    from ortools.graph.python import min_cost_flow

    begin = time.perf_counter()
    rows, columns = np.nonzero(costs >= 0)
    n, m = costs.shape
    sink = n + m
    solver = min_cost_flow.SimpleMinCostFlow()
    tails = np.concatenate([rows, np.arange(n), np.arange(n, n + m)])
    heads = np.concatenate([columns + n, np.full(n, sink), np.full(m, sink)])
    capacity = np.concatenate([np.ones(len(rows) + n, dtype=np.int64), np.asarray(places)])
    price = np.concatenate([costs[rows, columns], np.full(n, unplaced), np.zeros(m, dtype=np.int64)])
    solver.add_arcs_with_capacity_and_unit_cost(tails, heads, capacity, price)
    solver.set_nodes_supplies(np.arange(n + m + 1), np.concatenate([np.ones(n), np.zeros(m), [-n]]).astype(np.int64))
    if solver.solve() != solver.OPTIMAL:
        raise RuntimeError("no optimum")
    return int(solver.optimal_cost()), time.perf_counter() - begin
