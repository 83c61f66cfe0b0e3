"""Layouts that people really have: heads of two rows, numbers that a spreadsheet has spoilt, several currencies."""

from __future__ import annotations

from pathlib import Path

from callplanner.services.imports import write_rejects
from callplanner.services.wording import say
from tests.desk import Desk
from tests.workbook.builders import text_file, workbook


def test_the_titles_of_a_head_of_two_rows_are_read_together(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Customer", None, "Phone", None, "Contact", None), ("number", "name", "office", "mobile", "name", "e-mail"),
        (1, "Ash Ltd", "020 7946 0001", "07700 900001", "Ann Ash", "ann@ash.example"),
        (2, "Beck Ltd", "020 7946 0002", "07700 900002", "Bo Beck", "bo@beck.example"),
        (3, "Cole Ltd", "020 7946 0003", "07700 900003", "Cy Cole", "cy@cole.example"),
    ]  # fmt: skip
    view, _ = desk.planner.import_file("customers", workbook(tmp_path, rows), apply=False)
    assert view.new == 3
    assert {row.name for row in view.verdicts} == {"Ash Ltd", "Beck Ltd", "Cole Ltd"}
    assert {"reference": "number", "phone": "office", "mobile": "mobile"}.items() <= view.mapping.items()
    assert {"name", "person", "email"} <= view.mapping.keys()


def test_numbers_that_lost_their_digits_make_nobody_the_same(desk: Desk, tmp_path: Path) -> None:
    text = "Customer no,Name\n4.41E+11,Ash\n4.41E+11,Beck\n4.41E+11,Cole\n"
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    assert (view.new, view.rejected) == (3, 0)
    assert any("cut short: 3, the first in row 2 (4.41E+11)" in say(note) for note in view.notes)


def test_orders_of_numbers_that_lost_their_digits_are_refused(desk: Desk, tmp_path: Path) -> None:
    text = "Order,Customer,Date,Total\n1,4.41E+11,2024-01-01,5\n2,4.41E+11,2024-01-02,5\n"
    view, _ = desk.planner.import_file("orders", text_file(tmp_path, text), apply=False)
    assert (view.new, view.rejected) == (0, 2)


def test_customer_over_numbers_is_the_number(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Customer   Name         Phone\n1001       Ash Bakery   020 7946 0001\n1002       Beck & Sons  020 7946 0002\n"
    )
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text, name="list.txt"), apply=False)
    assert view.mapping == {"reference": "Customer", "name": "Name", "phone": "Phone"}


def test_towns_without_a_title_are_no_customer_numbers(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Ash Ltd", "020 7946 0001", "York"),
        ("Beck Ltd", "020 7946 0002", "Leeds"),
        ("Cole", "020 7946 3", "Hull"),
    ]
    view, _ = desk.planner.import_file("customers", workbook(tmp_path, rows), apply=False)
    assert "reference" not in view.mapping


def test_several_currencies_are_said(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    text = "Order,Name,Date,Total,Currency\n1,Ash,2024-01-02,10,GBP\n2,Ash,2024-01-03,20,EUR\n3,Ash,2024-01-04,5,GBP\n"
    view, _ = desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    assert any("GBP 2, EUR 1" in say(note) for note in view.notes)
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select currency, amount_cents from sales_order order by reference").all()
    assert [tuple(row) for row in found] == [("GBP", 1000), ("EUR", 2000), ("GBP", 500)]


def test_a_refunded_order_counts_nowhere_and_a_refund_subtracts(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ash")
    lines = ("1,Ash,2024-01-02,10,Refunded", "2,Ash,2024-01-03,20,Paid", "3,Ash,2024-01-04,5,Refund")
    text = "\n".join(("Order,Name,Date,Total,Status", *lines, ""))
    desk.planner.import_file("orders", text_file(tmp_path, text), apply=True)
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select cancelled, amount_cents from sales_order order by reference").all()
    assert who
    assert [tuple(row) for row in found] == [(1, 1000), (0, 2000), (0, -500)]


def test_empty_cells_erase_only_when_asked(desk: Desk, tmp_path: Path) -> None:
    full = text_file(tmp_path, "Reference,Name,Town,Note\nA,Ash,York,hello\nB,Beck,Leeds,\n", name="full.csv")
    empty = text_file(tmp_path, "Reference,Name,Note\nA,Ash,\nB,Beck,\n", name="empty.csv")
    desk.planner.import_file("customers", full, apply=True)
    assert desk.planner.import_file("customers", empty, apply=True)[0].unchanged == 2
    before = desk.dump()
    view, _ = desk.planner.import_file("customers", empty, erase_empty=True, apply=True)
    assert (view.changed, view.unchanged) == (1, 1)
    assert "hello" in say(next(row for row in view.verdicts if row.verdict == "update").why[0])
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select town, note from customer order by reference").all()
    assert [tuple(row) for row in found] == [("York", ""), ("Leeds", "")]
    desk.planner.undo()
    assert desk.dump() == before


def test_customers_without_a_name_are_the_same_the_next_time(desk: Desk, tmp_path: Path) -> None:
    text = "Name,Phone,E-mail\n,020 7946 0001,\n,,Bo@beck.example\nCole,020 7946 0003,\n,12345,\n"
    path = text_file(tmp_path, text)
    assert desk.planner.import_file("customers", path, apply=True)[0].new == 4
    again, _ = desk.planner.import_file("customers", path, apply=True)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 4)
    number = text_file(tmp_path, "Name,Phone\n,020 7946 0003\n", name="number.csv")
    assert desk.planner.import_file("customers", number, region="GB", apply=True)[0].new == 1  # no country was known
    named = text_file(tmp_path, "Name,Phone,Country\nDow,020 7946 0004,GB\n", name="named.csv")
    desk.planner.import_file("customers", named, apply=True)
    later = text_file(tmp_path, "Name,Phone\n,+44 20 7946 0004\n", name="later.csv")
    assert desk.planner.import_file("customers", later, apply=True)[0].unchanged == 1


def test_orders_without_a_customer_say_what_is_missing(desk: Desk, tmp_path: Path) -> None:
    path = text_file(tmp_path, "Order,Date,Total\n1,2024-01-02,10\n")
    view, _ = desk.planner.import_file("orders", path, apply=False)
    assert [say(reason) for _, reason in view.rejects] == [
        "no order 1 is known, and no column is taken for its customer"
    ]
    lines = text_file(tmp_path, "Order,Qty,Price\n1,2,10\n", name="lines.csv")
    view, _ = desk.planner.import_file("orders", lines, apply=False)
    assert [say(reason) for _, reason in view.rejects] == ["no order 1 is known; import the orders first"]


def test_every_line_of_a_rejected_order_goes_into_the_rejects(desk: Desk, tmp_path: Path) -> None:
    text = "Order,Name,Date,Total\n1,Ash,2024-01-02,10\n2,Beck,2024-01-02,10\n1,Ash,2024-01-02,5\n1,Ash,2024-01-02,2\n"
    path = text_file(tmp_path, text)
    desk.customer("Beck")
    view, _ = desk.planner.import_file("orders", path, apply=True)
    assert (view.new, view.rejected) == (1, 3)
    assert [row for row, _ in view.rejects] == [2, 4, 5]
    rejects = tmp_path / "rejects.xlsx"
    assert write_rejects(path, rejects, view) == 3
    desk.customer("Ash")
    again, _ = desk.planner.import_file("orders", rejects, apply=True)
    assert (again.new, again.rejected) == (1, 0)
    with desk.context.file.read() as connection:
        cents = connection.exec_driver_sql("select amount_cents from sales_order where reference = '1'").scalar()
    assert cents == 1_700
