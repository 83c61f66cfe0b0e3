"""Numbers that a sheet shows with leading zeros are read as they are shown."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

from callplanner.workbook.first_rows import glimpse
from tests.workbook.builders import rows_of

ROWS = ((123, 1067, 1067, 12.5, 7), (45678, 4103, 33, 3, 8))


def shown(folder: Path, *formats: str | None, lead: int = 0) -> Path:
    """A workbook of these rows, each column shown in its format."""
    path = folder / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("List")
        looks = [book.add_format({"num_format": form}) if form else None for form in formats]
        for place, row in enumerate(ROWS):
            for column, (cell, look) in enumerate(zip(row, looks, strict=True)):
                sheet.write_number(place + 1, column + lead, cell, look)
                sheet.write_string(0, column + lead, f"Title {column}")
    return path


def test_postcodes_and_customer_numbers_keep_their_zeros(tmp_path: Path) -> None:
    path = shown(tmp_path, "00000", "00000", None, "#,##0.00", "0")
    assert rows_of(path)[1:] == [("00123", "01067", 1067, 12.5, 7), ("45678", "04103", 33, 3, 8)]
    found = glimpse(path, None)
    assert found is not None
    assert found.rows == rows_of(path)


def test_a_table_that_begins_further_right(tmp_path: Path) -> None:
    path = shown(tmp_path, None, "[$-407]00000", None, None, None, lead=2)
    assert rows_of(path)[1][2:5] == (123, "01067", 1067)


def test_a_column_that_is_shown_in_two_ways_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("List")
        zeros = book.add_format({"num_format": "00000"})
        for place, look in enumerate((zeros, None, zeros)):
            sheet.write_row(place, 0, [place + 1, place], look)
    assert rows_of(path) == [(1, 0), (2, 1), (3, 2)]
