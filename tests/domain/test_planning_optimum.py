"""The plan against bounds computed another way: assignment by scipy for the most calls, the fewest stretched ones and
the lowest peak; and the pen-and-paper rule for who is dropped."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from callplanner.domain.board import NOWHERE
from callplanner.domain.placing import settle
from callplanner.domain.plan_values import PlanCustomer, Standing, Wanted

FIRST = date(2024, 1, 1)
FAR = 1_000_000


def instance(seed: int) -> tuple[list[Wanted], list[date], np.ndarray]:
    """Calls of different tiers with narrow, wide and masked windows on some weeks of working days."""
    rng = Random(seed)
    length = rng.choice((12, 30, 60))
    days = [FIRST + timedelta(days=i) for i in range(length) if (FIRST + timedelta(days=i)).weekday() < 5]
    places = np.array([rng.choice((1, 1, 2, 3)) for _ in days], dtype=np.int64)
    load = rng.choice((0.5, 0.8, 0.95, 1.3))
    calls = []
    for number in range(max(1, int(places.sum() * load))):
        mask = rng.choice((None, None, None, 0b00101, 0b10000))
        customer = PlanCustomer(
            number, f"R{number}", 1, "A", rng.randint(1, 4), 1, rng.randint(0, 99), spoken_on=FIRST, weekdays=mask
        )
        ideal = FIRST + timedelta(days=rng.randrange(length))
        call = Wanted(customer, 1, 1, 2, ideal, rng.choice((1.0, 2.0, 5.0)), rng.random() < 0.1)
        if seed % 2 and rng.random() < 0.6:
            call.stands = Standing(number, number, 1, ideal + timedelta(days=rng.randint(-6, 6)), False, 1, ideal)
        calls.append(call)
    return calls, days, places


def costs_of(calls: list[Wanted], days: list[date]) -> np.ndarray:
    """0 in band 1, 1000 stretched, 1 more where a published call leaves its day, FAR where a call may not be; written
    from the rules, not from the program."""
    table = np.full((len(calls), len(days)), FAR)
    for row, call in enumerate(calls):
        for column, day in enumerate(days):
            if call.customer.weekdays is not None and not call.customer.weekdays >> day.weekday() & 1:
                continue
            off = abs((day - call.ideal).days)
            if off <= call.half_days:
                table[row, column] = 0
            elif call.anywhere or off <= 2 * call.half_days:
                table[row, column] = 1000
            if call.stands is not None and table[row, column] < FAR and day != call.stands.day:
                table[row, column] += 1
    return table


def assign(table: np.ndarray, places: np.ndarray) -> tuple[int, int]:
    """(most calls that can be placed, least cost of placing them)."""
    slots = np.repeat(np.arange(len(places)), places)
    rows, columns = linear_sum_assignment(table[:, slots])
    chosen = table[rows, slots[columns]]
    return int((chosen < FAR).sum()), int(chosen[chosen < FAR].sum())


SEEDS = range(300)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_most_calls_fewest_stretched_fewest_moved_lowest_peak(seed: int) -> None:
    calls, days, places = instance(seed)
    settled = settle(calls, days, places.tolist(), slack=0.0)
    table = costs_of(calls, days)
    placed = np.nonzero(np.array(settled.days) != NOWHERE)[0]
    at = np.array(settled.days)[placed]
    assert (table[placed, at] < FAR).all()
    assert (np.bincount(at, minlength=len(days)) <= places).all()
    most, _ = assign(table, places)
    assert len(placed) == most
    all_placed, fewest = assign(table[placed], places)
    stretched = int(table[placed, at].sum())
    assert (all_placed, stretched) == (len(placed), fewest)
    peak = float((np.bincount(at, minlength=len(days)) / places).max())
    for height in sorted({k / c for c in {*places.tolist()} for k in range(1, c + 1)}):
        if height >= peak - 1e-9:
            break
        lower = np.floor(height * places + 1e-9).astype(int)
        assert assign(table[placed], lower) != (len(placed), fewest), f"a peak of {height:.2f} was possible"
    assert settled.peak == pytest.approx(peak)
    assert settled.bound <= settled.peak + 1e-9


@pytest.mark.parametrize("seed", range(0, 300, 10))
def test_who_is_dropped_is_the_least_important_that_can_be(seed: int) -> None:
    """Taking calls by importance and keeping each that still fits beside those before it is optimal: matroid."""
    calls, days, places = instance(seed)
    table = costs_of(calls, days)
    kept: list[int] = []
    for row in sorted(range(len(calls)), key=lambda i: calls[i].importance):
        if assign(table[[*kept, row]], places)[0] == len(kept) + 1:
            kept.append(row)
    settled = settle(calls, days, places.tolist(), slack=0.1)
    assert sorted(np.nonzero(np.array(settled.days) != NOWHERE)[0].tolist()) == sorted(kept)


def test_the_same_calls_in_another_order_go_to_the_same_days() -> None:
    calls, days, places = instance(7)
    there = settle(calls, days, places.tolist(), 0.1)
    back = settle(list(reversed(calls)), days, places.tolist(), 0.1)
    assert sorted(there.load) == sorted(back.load)
