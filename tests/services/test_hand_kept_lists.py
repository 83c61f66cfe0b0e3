"""Lists as people keep them by hand: several tables on a sheet, house numbers apart, ditto marks, bans in remarks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from sqlalchemy import select

from callplanner.domain.intake_asides import is_foot
from callplanner.services.wording import say
from callplanner.storage.schema import contact, customer, phone
from tests.desk import Desk
from tests.workbook.builders import workbook

STACKED = [
    ("Private customers",),
    ("Name", "Phone", "Town"),
    ("Ash, Ann", "020 7946 0001", "York"),
    ("Beck, Bo", "020 7946 0002", "York"),
    (),
    ("Companies",),
    ("Company", "Contact", "Phone", "E-mail"),
    ("Cole Ltd", "Cy Cole", "020 7946 0003", "cy@cole.example"),
]


def taken(desk: Desk, path: Path, kind: str = "customers", **options: Any) -> Any:
    """The import of a file, applied."""
    return desk.planner.import_file(kind, path, region="GB", apply=True, **options)[0]


def stored(desk: Desk, *columns: Any) -> list[tuple[Any, ...]]:
    """What the file holds of its customers."""
    with desk.context.file.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(customer.c.id))]


def test_of_two_tables_on_a_sheet_one_is_read_and_the_other_told_apart(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path, STACKED)
    view = taken(desk, path)
    assert view.header_row == 2
    assert {row.name for row in view.verdicts if row.verdict != "reject"} == {"Ash, Ann", "Beck, Bo"}
    assert [row for row, _ in view.rejects] == [6, 7, 8]
    assert "another table on this sheet, whose titles stand in row 7" in say(view.rejects[-1][1])
    assert view.rows == view.new + view.rejected

    second = taken(desk, path, header_row=7)
    assert {row.name for row in second.verdicts if row.verdict != "reject"} == {"Cole Ltd"}
    assert [row for row, _ in second.rejects] == [2, 3, 4]


def test_a_table_of_credit_notes_below_is_not_taken_for_orders(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    rows = [
        ("Date", "Customer", "Amount"), ("2024-01-03", "Ash", 10), ("2024-01-04", "Ash", 20), (),
        ("Date", "Customer", "Reason", "Amount"), ("2024-01-05", "Ash", "broken", 5),
    ]  # fmt: skip
    view = taken(desk, workbook(tmp_path, rows), "orders")
    assert (view.new, view.rejected) == (2, 2)


def test_words_that_are_titles_and_values_too_begin_no_table(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Type", "Status", "Town"), ("Ash", "private", "active", "York"), (), ("Beck", "Company", "Active")]
    view = taken(desk, workbook(tmp_path, rows))
    assert (view.new, view.rejected) == (2, 0)


def test_the_number_beside_the_street_is_that_of_the_house(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Kunde", "Str.", "Nr.", "PLZ", "Ort", "Tel."),
        ("Abel GmbH", "Hauptstr.", "12a", "01067", "Dresden", "0351 4411120"),
        ("Kern KG", "Am Markt", 3, "01069", "Dresden", "0351 4411121"),
        ("Dorn AG", "Ring", 3, "01069", "Dresden", "0351 4411122"),
    ]
    view = taken(desk, workbook(tmp_path, rows))
    assert view.new == 3
    assert (view.mapping["house"], view.mapping["street"]) == ("Nr.", "Str.")
    assert "reference" not in view.mapping


def test_ditto_marks_are_read_as_the_cell_above(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Customer no", "Name", "Street", "Town"),
        ("1", "Ash Ltd", "1 High Street", "York"),
        ("2", "Beck Ltd", "ditto", '"'),
        ("3", "Cole Ltd", "2 Low Street", "s. o."),
    ]
    view = taken(desk, workbook(tmp_path, rows))
    assert any("Marks like ditto" in say(note) for note in view.notes)
    assert stored(desk, customer.c.street, customer.c.town) == [
        ("1 High Street", "York"), ("1 High Street", "York"), ("2 Low Street", "York"),
    ]  # fmt: skip


def test_bans_in_the_words_of_a_status_are_obeyed_whatever_else_it_says(desk: Desk, tmp_path: Path) -> None:
    words = ["Kunde", "Interessent", "Partner", "nicht mehr anrufen", "gekündigt", "Werbesperre", "verstorben 2023"]
    rows = [("Kunde", "Status"), *((f"Firma {letter}", word) for letter, word in zip("ABCDEFG", words, strict=True))]
    view = taken(desk, workbook(tmp_path, rows))
    assert view.mapping["active"] == "Status"
    stopped = {row.name for row in view.verdicts if any("suppressed" in say(word) for word in row.why)}
    assert stopped == {"Firma D", "Firma F"}
    closed = {name for name, active in stored(desk, customer.c.name, customer.c.active) if not active}
    assert closed == {"Firma E", "Firma G"}


def test_a_ban_among_remarks_is_pointed_out(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Name", "Phone", "Notes"),
        ("Ash", "020 7946 0001", "DO NOT CALL!!"),
        ("Beck", "020 7946 0002", "wünscht keine Anrufe"),
        ("Cole - deceased", "020 7946 0003", None),
        ("Dunn", "020 7946 0004", "call Ann, not Bob"),
        ("Elm", "020 7946 0005", "12.3.23 asked: please don't call again"),
    ]
    view = taken(desk, workbook(tmp_path, rows))
    told = {row.name for row in view.verdicts if any("may forbid calls" in say(word) for word in row.why)}
    assert told == {"Ash", "Beck", "Cole - deceased", "Elm"}


def test_numbers_stay_numbers_where_few_of_the_cells_hold_one(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Mobile"), ("Ash", "07400 123456"), ("Beck", "same"), ("Cole", "ask"), ("Dunn", "call office")]
    assert taken(desk, workbook(tmp_path, rows)).mapping["mobile"] == "Mobile"


def test_a_row_without_a_name_says_so(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Phone"), ("Ash", "020 7946 0001"), (None, "020 7946 0002")]
    view = taken(desk, workbook(tmp_path, rows))
    assert any("no name in “Name”" in say(word) for word in view.verdicts[1].why)


def test_names_under_a_title_nobody_knows_are_names_of_those_who_can_be_reached(desk: Desk, tmp_path: Path) -> None:
    rows = [("Qwert", "Phone"), ("Ash Bakery", "020 7946 0001"), ("Beck & Sons", "020 7946 0002")]
    view = taken(desk, workbook(tmp_path, rows))
    assert view.mapping["name"] == "Qwert"


def test_a_list_without_names_says_so(desk: Desk, tmp_path: Path) -> None:
    view = taken(desk, workbook(tmp_path, [("Phone", "Town"), ("020 7946 0001", "York"), ("020 7946 0002", "Hull")]))
    assert view.new == 2
    assert any("No column was taken for names" in say(note) for note in view.notes)


def test_of_sales_by_year_the_newest_is_the_value(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Customer name", "Sales 2024 (GBP)", "Sales 2025 (GBP)", "Sales 2023"),
        ("Ash", 10, 20, 5),
        ("Beck", 1, 2, 3),
    ]
    view = taken(desk, workbook(tmp_path, rows))
    assert view.mapping["value"] == "Sales 2025 (GBP)"
    assert any("Several years" in say(note) for note in view.notes)


def test_a_column_of_bans_that_is_left_out_is_pointed_out(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Qwert"), ("Ash", "do not call"), ("Beck", "fine"), ("Cole", "fine")]
    view = taken(desk, workbook(tmp_path, rows))
    assert any("“Qwert” holds words that forbid calls" in say(note) for note in view.notes)


def test_a_consent_that_is_refused_is_a_ban(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Phone", "May we call?"), ("Ash", "020 7946 0001", "no"), ("Beck", "020 7946 0002", "yes")]
    view = taken(desk, workbook(tmp_path, [*rows, ("Cole", "020 7946 0003", None)]))
    stopped = {row.name for row in view.verdicts if any("suppressed" in say(word) for word in row.why)}
    assert stopped == {"Ash"}


def test_the_day_of_a_death_says_so(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Deceased"), ("Ash", date(2023, 5, 1)), ("Beck", "2022-01-09"), ("Cole", None)]
    taken(desk, workbook(tmp_path, rows))
    assert stored(desk, customer.c.name, customer.c.active) == [("Ash", False), ("Beck", False), ("Cole", True)]


def test_remarks_where_bans_are_marked_are_bans(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Do not call"), ("Ash", "asked in May"), ("Beck", "since 2023"), ("Cole", None)]
    view = taken(desk, workbook(tmp_path, rows))
    assert view.mapping["do_not_call"] == "Do not call"
    assert [any("suppressed" in say(word) for word in row.why) for row in view.verdicts] == [True, True, False]


def test_people_below_their_firm_are_its_people(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("Customer no", "Company", "Contact", "Phone"),
        (1, "Ash Ltd", "Ann Ash", "020 7946 0001"),
        (None, None, "Bo Birch", "020 7946 0002"),
        (2, "Beck Ltd", "Cy Cole", "020 7946 0003"),
        (None, "Dunn", "Di Dunn", "020 7946 0004"),
        (None, None, "Eve Elm", "020 7946 0005"),
    ]
    taken(desk, workbook(tmp_path, rows))
    assert [name for (name,) in stored(desk, customer.c.name)] == ["Ash Ltd", "Beck Ltd", "Dunn", "Eve Elm"]
    with desk.context.file.read() as connection:
        people = connection.execute(select(contact.c.name).where(contact.c.customer_id == 1)).scalars().all()
    assert people == ["Ann Ash", "Bo Birch"]


def test_what_stands_below_a_list_is_no_customer(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Phone", "Town"), ("Ash", "020 7946 0001", "York"), (), ("Stand: 01.02.2025", None, "Page 1 of 3")]
    view = taken(desk, workbook(tmp_path, rows))
    assert (view.new, view.rejected) == (1, 1)


def test_a_row_with_a_name_only_may_be_a_heading_and_says_so(desk: Desk, tmp_path: Path) -> None:
    view = taken(desk, workbook(tmp_path, [("Name", "Phone"), ("North",), ("Ash", "020 7946 0001")]))
    assert any("Nothing but “North”" in say(word) for word in view.verdicts[0].why)
    assert not view.verdicts[1].why


def test_a_number_that_has_become_a_date_says_so(desk: Desk, tmp_path: Path) -> None:
    view = taken(desk, workbook(tmp_path, [("Customer no", "Name"), (date(2024, 3, 1), "Ash"), ("3-2", "Beck")]))
    assert any("is a date in the file" in say(word) for word in view.verdicts[0].why)
    assert not view.verdicts[1].why


def test_other_sheets_with_rows_are_named(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in (("North", 3), ("South", 2), ("Empty", 0)):
            sheet = book.add_worksheet(name)
            for row in range(rows):
                sheet.write_row(row, 0, [f"{name} {row}", f"020 7946 000{row}"] if row else ["Name", "Phone"])
    view = taken(desk, path)
    told = [say(note) for note in view.notes if note.code == "other-sheets"]
    assert len(told) == 1
    assert "“North”" in told[0]
    assert "South" in told[0]
    assert "Empty" not in told[0]


def test_numbers_on_several_lines_of_a_cell(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Phone"), ("Ash", "020 7946 0001\n020 7946 0002"), ("Beck", "020 7946 0003")]
    view = taken(desk, workbook(tmp_path, rows))
    assert any("holds several numbers" in say(word) for word in view.verdicts[0].why)


def numbers(desk: Desk) -> list[tuple[Any, ...]]:
    """All numbers as typed and as dialled."""
    with desk.context.file.read() as connection:
        return [tuple(row) for row in connection.execute(select(phone.c.typed, phone.c.e164).order_by(phone.c.id))]


def test_further_columns_of_numbers_are_further_numbers(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Phone", "Phone", "Phone"), ("Ash", "020 7946 0001", "020 7946 0002", "020 7946 0003")]
    view = taken(desk, workbook(tmp_path, rows))
    assert [typed for typed, _ in numbers(desk)] == ["020 7946 0001", "020 7946 0002", "020 7946 0003"]
    assert not any(note.code == "columns-same-title" for note in view.notes)


def test_a_number_in_two_columns_is_one(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Area code", "Phone"), ("Ash", "020", "7946 0001"), ("Beck", "020", "020 7946 0002")]
    rows.append(("Cole", "", "+44 20 7946 0003"))
    taken(desk, workbook(tmp_path, rows))
    assert [e164 for _, e164 in numbers(desk)] == ["+442079460001", "+442079460002", "+442079460003"]


def test_addresses_with_a_name_around_them(desk: Desk, tmp_path: Path) -> None:
    typed = [
        "Ann <ann@x.example>",
        "mailto:bo@x.example",
        "cy@x.example; c@y.example",
        "di.o'neil@x.example",
        "eve at x",
    ]
    rows = [("Name", "E-mail"), *((f"Customer {place}", cell) for place, cell in enumerate(typed))]
    view = taken(desk, workbook(tmp_path, rows))
    found = [email for (email,) in stored(desk, customer.c.email)]
    assert found == ["ann@x.example", "bo@x.example", "cy@x.example", "di.o'neil@x.example", "eve at x"]
    assert [any("several e-mail" in say(word) for word in row.why) for row in view.verdicts].index(True) == 2


def test_a_last_day_still_to_come_is_told(desk: Desk, tmp_path: Path) -> None:
    rows = [("Name", "Last call"), ("Ash", date(2030, 1, 31)), ("Beck", date(2024, 1, 31))]
    view = taken(desk, workbook(tmp_path, rows))
    assert any("still to come" in say(word) for word in view.verdicts[0].why)
    assert not view.verdicts[1].why


def test_orders_of_days_to_come_are_counted_aloud(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Ash")
    rows = [("No", "Name", "Date", "Total"), (1, "Ash", date(2024, 1, 2), 5), (2, "Ash", date(2062, 1, 2), 5)]
    view = taken(desk, workbook(tmp_path, rows), "orders")
    assert any("still to come: 1, the first in row 3" in say(note) for note in view.notes)


@pytest.mark.parametrize(
    ("label", "foot"),
    [
        ("Seite 1 von 3", True),
        ("Page 2 of 12", True),
        ("Stand: 3. März 2025, 14:30 Uhr", True),
        ("Printed on 12 Jan 2024", True),
        ("Anzahl: 412", True),
        ("Page 6 Books", False),
        ("Stand 5 Market Hall", False),
        ("Datum 24 GmbH", False),
        ("Standard Tools", False),
    ],
)
def test_the_foot_of_a_printed_list_is_told_from_a_firm_that_is_called_nearly_so(label: str, foot: bool) -> None:
    assert is_foot(label) is foot


def test_formulas_that_nobody_has_worked_out_are_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Name", "Phone", "Revenue"), ("Ash", "020 7946 0001", "=100*3"), ("Beck", "020 7946 0002", "=50*2")):
        sheet.append(row)
    book.save(path)
    view = desk.planner.import_file("customers", path, apply=False)[0]
    assert [note.code for note in view.notes] == ["formulas-without-value"]
    assert "Revenue" in say(view.notes[0])
    with xlsxwriter.Workbook(path) as counted:
        page = counted.add_worksheet()
        page.write_row(0, 0, ("Name", "Phone", "Revenue"))
        page.write_row(1, 0, ("Ash", "020 7946 0001"))
        page.write_formula(1, 2, "=100*3", None, 300)
    assert not desk.planner.import_file("customers", path, apply=False)[0].notes
