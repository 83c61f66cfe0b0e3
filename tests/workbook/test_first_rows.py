"""The first rows of a large workbook: there early, the same as the full reading gives, and never a reason to fail."""

from __future__ import annotations

import random
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from callplanner.domain.errors import JobCancelled
from callplanner.workbook.first_rows import WORTH_IT_BYTES, RowCount, glimpse
from callplanner.workbook.reader import Workbook, inspect, open_source
from tests.real_data import real
from tests.workbook.builders import rows_of, workbook, zip_file

_MOMENT = datetime(2024, 2, 29, 13, 45)
_ROWS = (
    ("List of customers",),
    (),
    ("Name", "Since", "Called", "Opens", "Value", "Share", "Wholesale"),
    ("Müller & Söhne", date(2024, 2, 29), _MOMENT, time(8, 30), 1234.5, 7, True),
    ("<b>", date(1999, 12, 31), _MOMENT, time(0, 0), -1, 0.25, False),
)


def heavy(folder: Path, rows: int = 300) -> Path:
    """A workbook that is worth a glimpse: text that cannot be packed."""
    rng = random.Random(rows)
    text = "".join(rng.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=2 * WORTH_IT_BYTES))
    piece = len(text) // rows
    cells = ((f"C{n}", f"Firm {n}", text[n * piece : (n + 1) * piece]) for n in range(rows))
    return workbook(folder, [("Reference", "Name", "Note"), *cells], name="heavy.xlsx")


@pytest.mark.parametrize("options", [{}, {"constant_memory": True}, {"use_zip64": True}, {"date_1904": True}])
def test_it_gives_what_the_full_reading_gives(tmp_path: Path, options: dict[str, bool]) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy", **options}) as book:
        book.add_worksheet("Old").hide()
        book.add_worksheet("Notes").write(0, 0, "see the next sheet")
        sheet = book.add_worksheet("Customers")
        sheet.activate()
        moment, clock = (book.add_format({"num_format": form}) for form in ("d/m/yy hh:mm", "[h]:mm"))
        for place, row in enumerate(_ROWS):
            for column, cell in enumerate(row):
                if isinstance(cell, (datetime, time)):
                    sheet.write_datetime(place, column, cell, moment if isinstance(cell, datetime) else clock)
                elif cell is not None:
                    sheet.write(place, column, cell)
    found = glimpse(path, None)
    assert found is not None
    assert (found.sheet, found.sheets) == ("Customers", [("Old", True), ("Notes", False), ("Customers", False)])
    wide = [(*row, *[None] * (7 - len(row))) if row else () for row in _ROWS]
    assert [*found.rows] == [*rows_of(path)] == wide


@pytest.mark.parametrize(
    "name", ["A_customer_call_list/Customer Call List.xlsx", "A_call_center/01 Call-Center-Dataset.xlsx"]
)
def test_real_workbooks(name: str) -> None:
    found = glimpse(real(name), None)
    assert found is not None
    assert tuple(found.rows) == inspect(real(name)).sample


@pytest.mark.parametrize(
    "parts",
    [
        {"xl/workbook.xml": b"<workbook>"},
        {
            "xl/workbook.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>',
            "xl/_rels/workbook.xml.rels": b"",
        },
        {"[Content_Types].xml": b""},
    ],
)
def test_whatever_is_odd_is_left_to_the_full_reading(tmp_path: Path, parts: dict[str, bytes]) -> None:
    assert glimpse(zip_file(tmp_path, parts), None) is None
    assert glimpse(tmp_path / "not there.xlsx", None) is None


def test_rows_are_counted_while_the_sheet_is_taken_in(tmp_path: Path) -> None:
    path = workbook(tmp_path, ([f"x{n}", n] for n in range(40_000)))
    told: list[int] = []
    count = RowCount(path, "xl/worksheets/sheet1.xml", told.append)
    count._thread.join()
    assert told[-1] == 40_000
    assert told == sorted(told)


class _Listening:
    def __init__(self, stop_at: str = "") -> None:
        self.heard: list[tuple[int, int | None, str]] = []
        self._stop_at = stop_at

    def step(self, done: int, total: int | None, what: str = "") -> None:
        self.heard.append((done, total, what))
        if what and what == self._stop_at:
            raise JobCancelled


def test_the_first_rows_of_a_large_file_come_before_all_of_it(tmp_path: Path) -> None:
    early: list[Workbook] = []
    job = _Listening()
    with open_source(heavy(tmp_path), job=job, early=early.append) as source:
        assert len(early) == 1
        assert early[0].sample == source.workbook.sample
        assert (early[0].sheets[0].rows, source.workbook.sheets[0].rows) == (None, 301)
        assert ("count" in {what for _, _, what in job.heard}) is True
        assert sum(map(len, source.blocks())) == 301


def test_cancelling_while_rows_are_counted_ends_the_child(tmp_path: Path) -> None:
    with pytest.raises(JobCancelled):
        open_source(heavy(tmp_path), job=_Listening("count"), early=lambda _: None)


def test_a_small_file_has_no_glimpse(tmp_path: Path) -> None:
    early: list[Workbook] = []
    with open_source(workbook(tmp_path, [("Name", "Town"), ("A", "B")]), early=early.append) as source:
        assert source.workbook.sample == (("Name", "Town"), ("A", "B"))
    assert early == []
