"""Exports of well-known programs map without a correction, in English, German, French and Spanish."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.services.views import ImportView
from callplanner.workbook.columns import guess_kind, recognise
from callplanner.workbook.table import Row
from tests.desk import Desk
from tests.workbook.builders import text_file
from tests.workbook.program_exports import CUSTOMERS, EXPORTS, FIRMS, ORDERS, Export


def sample(export: Export) -> list[Row]:
    rows: list[Row] = [tuple(row.get(title) or None for title in export.titles) for row in export.rows]  # type: ignore[misc]
    return [export.titles, *rows]


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.program)
def test_every_column_that_matters_is_recognised(export: Export) -> None:
    mapping = recognise(sample(export), export.kind)
    found = {choice.field: choice.title for choice in mapping.columns if choice.field}
    assert {field: found.get(field) for field in export.fields} == export.fields
    assert guess_kind(sample(export)) is export.kind


def imported(desk: Desk, folder: Path, export: Export, *extra: dict[str, object]) -> ImportView:
    lines = [";".join(f'"{title}"' for title in export.titles)]
    for row in (*export.rows, *extra):
        lines.append(";".join(f'"{row.get(title) or ""}"' for title in export.titles))
    path = text_file(folder, "\r\n".join(lines), name=f"{len(list(folder.iterdir()))}.csv")
    return desk.planner.import_file(str(export.kind), path, apply=True)[0]


@pytest.mark.parametrize("export", [e for e in EXPORTS if e.kind is CUSTOMERS], ids=lambda export: export.program)
def test_the_customers_come_in(desk: Desk, tmp_path: Path, export: Export) -> None:
    view = imported(desk, tmp_path, export)
    assert (view.new, view.rejected) == (3, 0)
    names = {row.name for row in view.verdicts}
    assert names == set(FIRMS) or len(names) == 3


@pytest.mark.parametrize("export", [e for e in EXPORTS if e.kind is ORDERS], ids=lambda export: export.program)
def test_the_orders_find_their_customers(desk: Desk, tmp_path: Path, export: Export) -> None:
    for name in (*FIRMS, "Anna Ashford", "Bernd Becker", "Claire Dupont"):
        desk.customer(name)
    view = imported(desk, tmp_path, export)
    assert (view.rejected, view.unknown_customers) == (0, 0)
    assert view.new in (2, 3)


def test_an_order_of_a_person_without_a_company_finds_the_person(desk: Desk, tmp_path: Path) -> None:
    for name in (*FIRMS, "Dora Doe"):
        desk.customer(name)
    shop = next(export for export in EXPORTS if export.program == "Shopify orders")
    private = {**shop.rows[0], "Name": "#1004", "Billing Company": None, "Billing Name": "Dora Doe"}
    view = imported(desk, tmp_path, shop, private)
    assert (view.new, view.rejected) == (4, 0)


def test_orders_with_names_in_two_columns(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Anna Ashford")
    path = text_file(tmp_path, "Order,First name,Last name,Date,Total\n7,Anna,Ashford,2024-01-15,12.50\n")
    view, _ = desk.planner.import_file("orders", path, apply=True)
    assert (view.new, view.rejected) == (1, 0)


def test_what_a_status_says_of_a_customer(desk: Desk, tmp_path: Path) -> None:
    rows = ["Active", "Inactive", "Deceased", "Do not contact", "closed 2019", ""]
    text = "Reference,Name,Status\n" + "".join(f"R{n},Firm {n},{word}\n" for n, word in enumerate(rows))
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    assert (view.new, view.mapping["active"]) == (6, "Status")
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select reference, active, inactive_reason from customer order by reference")
        assert [tuple(row) for row in found] == [
            ("R0", 1, ""), ("R1", 0, "Inactive (import)"), ("R2", 0, "Deceased (import)"), ("R3", 1, ""),
            ("R4", 0, "closed 2019 (import)"), ("R5", 1, ""),
        ]  # fmt: skip
        banned = connection.exec_driver_sql("select reference, source from suppression").all()
    assert [tuple(row) for row in banned] == [("R3", "import")]


def test_a_column_that_says_who_has_closed(desk: Desk, tmp_path: Path) -> None:
    text = "Name,Verstorben\nAshford,nein\nBecker,ja\n"
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    assert view.new == 2
    with desk.context.file.read() as connection:
        found = connection.exec_driver_sql("select name, active, inactive_reason from customer order by name").all()
    assert [tuple(row) for row in found] == [("Ashford", 1, ""), ("Becker", 0, "Verstorben (import)")]


def test_a_status_of_numbers_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    text = "Name,Account Status\nAshford,0\nBecker,0\n"
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, text), apply=True)
    assert "active" not in view.mapping
