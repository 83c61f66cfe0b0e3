"""What a whole column says about day and month, and about the decimal sign."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain import dates
from callplanner.domain.amounts import Decimal
from callplanner.domain.column_profile import Evidence, Gatherer, day_orders, decimals, gather
from callplanner.domain.dates import DayOrder
from callplanner.domain.errors import PlannerError
from callplanner.domain.values import Cell
from callplanner.services.wording import sentence


def evidence(cells: Sequence[Cell]) -> Evidence:
    """The evidence of one column."""
    gatherer = Gatherer()
    for cell in cells:
        gatherer.add(cell)
    return gatherer.evidence()


def order_of(cells: Sequence[Cell], told: DayOrder | None = None) -> tuple[DayOrder, str]:
    """The order decided for one column, and the code of the reason."""
    order, why = day_orders({"Date": evidence(cells)}, told)["Date"]
    return order, why.code if why else ""


def test_one_value_decides_for_the_column() -> None:
    assert order_of(["03/04/2026", "13/04/2026"]) == (DayOrder.DAY_FIRST, "dates-decided-by-values")
    assert order_of(["03/04/2026", "04/13/2026"]) == (DayOrder.MONTH_FIRST, "dates-decided-by-values")


def test_dots_mean_day_first_unless_a_value_says_otherwise() -> None:
    assert order_of(["03.04.2026"]) == (DayOrder.DAY_FIRST, "dates-decided-by-dots")
    assert order_of(["03.04.2026", "04.13.2026"])[0] is DayOrder.MONTH_FIRST


def test_the_order_of_the_rows_decides() -> None:
    typed = ["01/02/2026", "01/05/2026", "02/01/2026", "03/01/2026", "04/01/2026", "05/01/2026"]
    assert order_of(typed) == (DayOrder.MONTH_FIRST, "dates-decided-by-sorting")
    assert order_of(typed[::-1]) == (DayOrder.MONTH_FIRST, "dates-decided-by-sorting")


def test_equal_day_and_month_and_real_dates_leave_no_doubt() -> None:
    assert order_of(["03/03/2026", date(2026, 3, 4), None, "2026-05-06"]) == (DayOrder.DAY_FIRST, "")


def test_another_column_of_the_file_decides() -> None:
    orders = day_orders({"Order date": evidence(["03/04/2026"]), "Shipped": evidence(["25/04/2026"])})
    assert orders["Order date"][0] is DayOrder.DAY_FIRST
    assert orders["Order date"][1] is not None
    assert orders["Order date"][1].code == "dates-decided-by-others"


def test_what_cannot_be_decided_is_refused_and_names_the_column() -> None:
    with pytest.raises(PlannerError) as caught:
        order_of(["03/04/2026", "05/04/2026", "01/02/2026"])
    assert caught.value.code == "day-month-undecided"
    assert "“Date”" in sentence(caught.value)
    assert "03/04/2026" in sentence(caught.value)
    assert order_of(["03/04/2026"], DayOrder.MONTH_FIRST) == (DayOrder.MONTH_FIRST, "")


def test_a_mixed_column_is_read_value_by_value_and_a_slip_is_outvoted() -> None:
    assert order_of(["13/04/2026", "04/13/2026"]) == (DayOrder.MIXED, "dates-mixed")
    assert order_of(["13/04/2026"] * 40 + ["04/13/2026"])[0] is DayOrder.DAY_FIRST


@given(
    st.lists(st.dates(date(1990, 1, 1), date(2030, 1, 1)), min_size=1, max_size=30),
    st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]),
)
def test_dates_are_read_right_or_refused_but_never_wrong(days: list[date], shape: str) -> None:
    typed = [day.strftime(shape) for day in days]
    try:
        order, why = order_of(typed)
    except PlannerError:
        assert all(day.day <= 12 for day in days)
        return
    if why == "dates-decided-by-sorting":
        return  # a coincidence can deceive here; the reason is told
    assert [dates.day(text, order) for text in typed] == days


def decimal_of(*columns: Sequence[Cell]) -> list[Decimal]:
    """The decimal signs decided for columns of one file."""
    return list(decimals({str(place): evidence(cells) for place, cells in enumerate(columns)}).values())


def test_decimal_signs() -> None:
    assert decimal_of(["45,06", "20,992"]) == [Decimal.COMMA]
    assert decimal_of(["45.06", "20,992"]) == [Decimal.POINT]
    assert decimal_of(["1.234,50", "7"]) == [Decimal.COMMA]
    assert decimal_of(["45,06", "45.06", "1,5", "1.5"]) == [Decimal.MIXED]
    assert decimal_of(["45,06"] * 30 + ["45.06"]) == [Decimal.COMMA]


def test_thousands_by_habit_unless_longer_numbers_go_without() -> None:
    assert decimal_of(["1,234", "20,992"]) == [Decimal.POINT]
    assert decimal_of(["1.234", "20.992"]) == [Decimal.COMMA]
    assert decimal_of(["1.234", "20992"]) == [Decimal.POINT]


def test_the_other_columns_of_the_file_help() -> None:
    assert decimal_of(["20,992"], ["0,2", "0,15"]) == [Decimal.COMMA, Decimal.COMMA]


def test_gathering_skips_titles_and_short_rows() -> None:
    rows: list[tuple[Cell, ...]] = [("Date", "Sum"), ("13/04/2026", "1,5"), (), ("01/04/2026",)]
    found = {index: Evidence(*facts) for index, facts in gather(rows, 1, (0, 1)).items()}  # type: ignore[arg-type]
    assert (found[0].day_first, found[0].either, found[0].filled) == (1, 1, 2)
    assert (found[1].commas, found[1].filled) == (1, 1)
