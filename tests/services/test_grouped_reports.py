"""Sales printed by customer: the name stands once, above its rows, and sums stand below them."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.domain.intake_groups import group_column
from callplanner.services.wording import say
from tests.desk import Desk
from tests.workbook.builders import text_file, workbook

REPORT = """Sales by customer,,,,,
January to March,,,,,
,,,,,
,Date,Type,Num,Item,Amount
Ash Bakery,,,,,
,01/05/2024,Invoice,1001,Bread,20.00
,02/15/2024,Invoice,1004,Bread,10.00
Total for Ash Bakery,,,,,30.00
Beck & Sons,,,,,
,01/06/2024,Invoice,1002,Cake,5.00
,01/06/2024,Invoice,1002,Tea,6.00
Total for Beck & Sons,,,,,11.00
TOTAL,,,,,41.00
,,,,,
"Friday, 5 April - accrual basis",,,,,
"""


def stored(desk: Desk) -> list[tuple[object, ...]]:
    """Number, customer and cents of every order."""
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql(
            "select o.reference, c.name, o.amount_cents from sales_order o join customer c on c.id = o.customer_id"
            " order by o.reference"
        )
        return [tuple(row) for row in found]


def test_orders_belong_to_the_heading_above_them(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash Bakery")
    desk.customer("Beck & Sons")
    path = text_file(tmp_path, REPORT)
    view, _ = desk.planner.import_file("orders", path, apply=True)
    assert (view.rows, view.orders, view.new, view.rejected) == (7, 3, 3, 3)
    assert [say(reason) for _, reason in view.rejects] == [
        f"“{label}” is a sum over rows and no entry of its own."
        for label in ("Total for Ash Bakery", "Total for Beck & Sons", "TOTAL")
    ]
    assert any("“Ash Bakery” and its like stand above groups of rows" in say(note) for note in view.notes)
    assert stored(desk) == [("1001", "Ash Bakery", 2000), ("1002", "Beck & Sons", 1100), ("1004", "Ash Bakery", 1000)]
    assert desk.planner.import_file("orders", path, apply=True)[0].new == 0


def test_the_same_report_gives_the_customers(desk: Desk, tmp_path: Path) -> None:
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, REPORT), apply=False)
    assert (view.new, view.rejected) == (2, 3)
    assert [row.name for row in view.verdicts if row.verdict == "new"] == ["Ash Bakery", "Beck & Sons"]


def test_a_pivot_names_the_customer_on_the_first_of_its_rows(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Customer", "Invoice", "Date", "Amount"), ("Ash", "1", "2024-01-05", 10), (None, "2", "2024-01-06", 20),
        ("Ash Total", None, None, 30), ("Beck", "3", "2024-01-07", 5), ("Beck Total", None, None, 5),
        ("Grand Total", None, None, 35),
    ]  # fmt: skip
    desk.customer("Ash")
    desk.customer("Beck")
    view, _ = desk.planner.import_file("orders", workbook(tmp_path, rows), apply=True)
    assert (view.new, view.rejected) == (3, 3)
    assert stored(desk) == [("1", "Ash", 1000), ("2", "Ash", 2000), ("3", "Beck", 500)]


def test_groups_within_groups_end_with_their_sums(desk: Desk, tmp_path: Path) -> None:
    text = (
        ",Date,Num,Amount\nAsh,,,\n,2024-01-05,1,5\n  Job,,,\n,2024-01-15,2,7\n  Total for Job,,,7\n,2024-01-16,3,8\n"
        "Total for Ash,,,20\nBeck,,,\n,2024-01-06,4,9\nTotal for Beck,,,9\n"
    )
    for name in ("Ash", "Job", "Beck"):
        desk.customer(name)
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    assert [row[:2] for row in stored(desk)] == [("1", "Ash"), ("2", "Job"), ("3", "Ash"), ("4", "Beck")]


@pytest.mark.parametrize(
    "rows",
    [
        [("Ash", "1", 1), ("Beck", "2", 2), (None, "3", 3), ("Cole", "4", 4)],  # a customer is missing
        [("Ash", None, None), ("Beck", None, None), ("Cole", "1", 5)],  # names only
        [(None, "1", 1), ("Ash", None, None), (None, "2", 2), ("Beck", None, None), (None, "3", 3)],  # whose?
        [("Ash", "1", 1), (None, "2", 2), ("Ash Total", None, 3), ("Beck", "3", 4), (None, "4", 5)],  # one has no sum
        [],
    ],
)
def test_what_only_resembles_groups(rows: list[tuple[object, ...]]) -> None:
    assert group_column(rows) is None  # type: ignore[arg-type]
