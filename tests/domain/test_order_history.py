"""The arrays say of everybody what the rules say of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.calendar import months_before
from callplanner.domain.order_history import OrderHistory, at_risk
from callplanner.domain.rhythm import Rhythm

START = date(2020, 1, 1)
Orders = dict[int, list[tuple[int, int]]]
shops = st.dictionaries(
    st.integers(1, 9),
    st.lists(st.tuples(st.integers(0, 1500), st.integers(-500, 5000)), min_size=1, max_size=12),
    min_size=1,
    max_size=8,
)


def history(shop: Orders, stretch: int = 1) -> OrderHistory:
    """Of each customer in the order in which the shop has them."""
    rows = [
        (customer, (START + timedelta(days=stretch * on)).toordinal(), cents)
        for customer, orders in shop.items()
        for on, cents in orders
    ]
    return arrays_of(rows)


def arrays_of(rows: list[tuple[int, int, int]], named: Sequence[tuple[int, date]] = ()) -> OrderHistory:
    ids, days, cents = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    return OrderHistory(ids, days, cents, named)


def by_the_rules(shop: Orders, now: int) -> dict[int, tuple[float, int]]:
    """(q, value before the silence) of each customer, one by one."""
    days = {c: sorted({on for on, cents in orders if cents >= 0 and on <= now}) for c, orders in shop.items()}
    span = sum(d[-1] - d[0] for d in days.values() if len(d) > 1)
    repeats = sum(len(d) - 1 for d in days.values() if len(d) > 1)
    found = {}
    for customer, d in days.items():
        if not d:
            continue
        last = START + timedelta(days=d[-1])
        first = months_before(last, 12)
        value = sum(cents for on, cents in shop[customer] if first < START + timedelta(days=on) <= last)
        ratio = 0.0
        if span and repeats:
            usual = (d[-1] - d[0] + span / repeats) / len(d)
            ratio = (now - d[-1]) / usual
        found[customer] = (ratio, value)
    return found


@given(shops, st.integers(0, 1700))
def test_as_the_rules_say_customer_by_customer(shop: Orders, now: int) -> None:
    arrays = history(shop)
    rhythms = arrays.as_of(START + timedelta(days=now))
    values = arrays.value_before(rhythms.last)
    expected = by_the_rules(shop, now)
    for i, customer in enumerate(arrays.customers.tolist()):
        ratio, value = expected.get(customer, (0.0, 0))
        assert rhythms.ratio[i] == pytest.approx(ratio)
        assert values[i] == value


@given(shops, st.integers(0, 1700))
def test_all_intervals_doubled_leave_the_ratio_unchanged(shop: Orders, now: int) -> None:
    once = history(shop).as_of(START + timedelta(days=now))
    twice = history(shop, 2).as_of(START + timedelta(days=2 * now))
    assert once.ratio == pytest.approx(twice.ratio)


@given(st.integers(0, 10**7), st.floats(0, 50))
def test_value_at_risk_is_that_of_the_card(value: int, ratio: float) -> None:
    one = Rhythm(3, 2, START, 1.0, 0)
    expected = value * (1 - 0.5 ** max(ratio - 1, 0))
    assert at_risk(np.array([value]), np.array([ratio]))[0] == pytest.approx(expected, abs=0.51)
    assert one.value_at_risk(value) == 0


@given(shops, st.integers(0, 1700), st.integers(0, 400))
def test_value_between_two_days(shop: Orders, first: int, length: int) -> None:
    arrays = history(shop)
    days = START + timedelta(days=first), START + timedelta(days=first + length)
    for customer, cents in zip(arrays.customers.tolist(), arrays.value_between(*days).tolist(), strict=True):
        assert cents == sum(c for on, c in shop[customer] if first <= on <= first + length)


def test_no_orders_at_all() -> None:
    arrays = arrays_of([])
    rhythms = arrays.as_of(START)
    assert len(rhythms.ratio) == 0
    assert len(arrays.value_before(rhythms.last)) == 0


def test_an_order_that_only_an_import_named() -> None:
    days = date(2020, 1, 1).toordinal(), date(2020, 2, 1).toordinal()
    arrays = arrays_of([(1, days[0], 100), (1, days[1], 100)], [(2, date(2020, 1, 15))])
    rhythms = arrays.as_of(date(2020, 3, 1))
    assert arrays.customers.tolist() == [1, 2]
    assert rhythms.orders.tolist() == [2, 1]
    assert rhythms.ratio[1] == pytest.approx(46 / 31)
