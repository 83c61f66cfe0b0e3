"""Amounts of lines and totals of orders look alike; only one of them may be summed."""

from __future__ import annotations

import pytest

from callplanner.domain.intake import ImportKind
from callplanner.workbook.columns import recognise
from callplanner.workbook.table import Row

HEAD: Row = ("Order", "Customer", "Date", "Qty", "Unit price", "Amount")


def is_total(*lines: tuple[object, object, object, object]) -> bool:
    """Whether the amounts of these lines (order, quantity, price, amount) are taken for totals of orders."""
    rows = [(order, "Ash", "2024-01-05", quantity, price, amount) for order, quantity, price, amount in lines]
    return recognise([HEAD, *rows], ImportKind.ORDERS).amount_is_order_total  # type: ignore[list-item]


def test_a_total_on_one_line_of_each_order() -> None:
    assert is_total((1, 2, "10.00", "40.00"), (1, 1, "20.00", None), (2, 1, "10.00", "10.00"))
    assert is_total((1, 2, "10,00", None), (1, 1, "20,00", "47,60"), (2, 1, "10,00", "11,90"))
    assert is_total((1, None, 10, 40), (1, 1, 20, None))


def test_a_total_repeated_on_the_lines_of_few_orders() -> None:
    assert is_total((1, 2, 10, 40), (1, 1, 20, 40), (2, 1, 10, 10))


def test_amounts_of_lines_that_happen_to_be_equal_or_to_be_missing() -> None:
    assert not is_total((1, 2, 10, 20), (1, 1, 20, 20), (2, 1, 10, 10))
    assert not is_total(*[(order, 1, 10, 10) for order in range(6) for _ in range(2)])
    assert not is_total((1, 2, 10, 20), (1, 1, 20, None))
    assert not is_total((1, 1, 10, 12), (1, 1, 20, 24), (2, 1, 10, 12))


@pytest.mark.parametrize("orders", [4, 5])
def test_without_prices_many_orders_must_agree(orders: int) -> None:
    head: Row = ("Order", "Customer", "Date", "Qty", "Amount")
    rows = [(order, "Ash", "2024-01-05", line, 40 + order) for order in range(orders) for line in (1, 2)]
    assert recognise([head, *rows], ImportKind.ORDERS).amount_is_order_total is (orders == 5)


def test_a_total_above_lines_that_leave_the_number_blank() -> None:
    assert recognise(
        [HEAD, ("1", "Ash", "2024-01-05", 2, 10, 48), (None, None, None, 1, 20, None)], ImportKind.ORDERS
    ).amount_is_order_total


def test_a_title_that_speaks_of_whole_orders() -> None:
    rows: list[Row] = [("B1", "Ash", "2024-01-05", 2, 47.6), ("B1", "Ash", "2024-01-05", 1, 47.6)]
    for title, is_whole in (
        ("Gesamtbetrag (brutto)", True),
        ("Order value", True),
        ("Betrag", False),
        ("Total", False),
    ):
        head: Row = ("Order", "Customer", "Date", "Qty", title)
        assert recognise([head, *rows], ImportKind.ORDERS).amount_is_order_total is is_whole, title
