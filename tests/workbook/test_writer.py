"""Exports: inert, exact, made by a person as it seems, and whole or not there at all."""

from __future__ import annotations

import csv
import errno
import random
import resource
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from callplanner.domain.errors import JobCancelled, StorageError
from callplanner.domain.intake import ImportKind
from callplanner.domain.phrase import Money
from callplanner.services.wording import sentence
from callplanner.workbook import sanitise, xlsx_file
from callplanner.workbook.columns import recognise
from callplanner.workbook.intake import decide_reading, read_customers
from callplanner.workbook.kinds import Kind
from callplanner.workbook.reader import open_source
from callplanner.workbook.sheets import BookFile
from callplanner.workbook.writer import CellKind, Column, Sheet, Value, write_rejects, write_table
from tests.real_data import real
from tests.workbook.builders import rows_of

_COLUMNS = (
    Column("Name"),
    Column("Phone", CellKind.PHONE),
    Column("Yearly value", CellKind.MONEY, currency="EUR"),
    Column("Share", CellKind.SHARE),
    Column("Orders", CellKind.INTEGER),
    Column("Last order", CellKind.DATE),
    Column("Called", CellKind.DATETIME),
)
_MOMENT = datetime(2026, 3, 1, 9, 30)
_ROW = ("Müller & Söhne", "0049 30 123", 123_456, 0.25, 7, date(2026, 3, 1), _MOMENT)


def test_every_kind_comes_back_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "customers.xlsx"
    assert write_table(path, [Sheet("Customers", _COLUMNS, [_ROW])]) == 1
    assert rows_of(path)[1] == (*_ROW[:2], 1234.56, 0.25, 7, date(2026, 3, 1), _MOMENT)


def test_the_workbook_looks_made_by_a_person(tmp_path: Path) -> None:
    path = tmp_path / "customers.xlsx"
    write_table(
        path, [Sheet("Customers", _COLUMNS, [_ROW] * 3)], about=[("What", "Customers"), ("When", "1 March 2026")]
    )
    book = openpyxl.load_workbook(path)
    sheet = book["Customers"]
    assert book.sheetnames == ["Customers", "About"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:G4"
    assert sheet["A1"].font.bold
    assert sheet["A1"].fill.fgColor.rgb == "FFE6F2F3"
    assert sheet["C2"].number_format == '#,##0.00 "EUR"'
    assert sheet["B2"].number_format == "@"
    assert sheet["F2"].is_date
    assert all(sheet.column_dimensions[letter].width > 9 for letter in "ABCDEFG")
    assert [[cell.value for cell in row] for row in book["About"].rows] == [
        ["What", "Customers"],
        ["When", "1 March 2026"],
    ]


def test_nothing_is_a_formula(tmp_path: Path) -> None:
    payloads = [line for line in real("B_naughty_strings/csv-injection-payload.txt").read_text().splitlines() if line]
    payloads += ["=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "\t=1", "\r=1", "{=1}", "'=1"]
    path = tmp_path / "out.xlsx"
    write_table(path, [Sheet("S", [Column("Text")], [(text,) for text in payloads])])
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert len(rows_of(path)) == len(payloads) + 1


def test_csv_cells_cannot_start_a_formula_but_numbers_and_phones_stay(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    texts = [
        "=1+1",
        "@SUM(A1)",
        "+cmd|x",
        "-Ltd",
        "\tx",
        "\rx",
        "'=1",
        "+49 (30) 123-45",
        "-12.50",
        "plain",
        "'quoted'",
    ]
    write_table(path, [Sheet("S", [Column("Text")], [(text,) for text in texts])])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = [row[0] for row in csv.reader(file)][1:]
    assert written[:7] == ["'=1+1", "'@SUM(A1)", "'+cmd|x", "'-Ltd", "'\tx", "\nx", "''=1"]
    assert written[7:] == ["+49 (30) 123-45", "-12.50", "plain", "'quoted'"]


def test_csv_values_are_plain(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_table(path, [Sheet("S", _COLUMNS, [_ROW, (None, None, Money(-5), None, None, None, None)])])
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[1] == "Müller & Söhne,0049 30 123,1234.56,0.25,7,2026-03-01,2026-03-01 09:30"
    assert lines[2] == ",,-0.05,,,,"


_any_text = st.text(st.characters(), max_size=60)


@given(st.lists(_any_text, min_size=1, max_size=15))
@example(["_x0041_", "a\ud800b", "\ufffe", "x\r\ny", "  spaced  ", "\x00", "_x000D_", "\u2028", "😀"])
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_after_the_stated_cleaning(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.xlsx"
    write_table(path, [Sheet("S", [Column("Text"), Column("More")], [(text, "x") for text in texts])])
    with closing(BookFile(path, Kind.XLSX, None)) as book:
        read = [row[0] for row in book.rows()][1:]
    assert [value or "" for value in read] == [sanitise.clean_text(text) for text in texts]


def test_long_text_is_cut_with_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_table(path, [Sheet("S", [Column("Text")], [("x" * 40_000,), ("😀" * 20_000,)])])
    first, second = (str(row[0]) for row in rows_of(path)[1:])
    assert len(first) == 32_767
    assert first.endswith(sanitise.CUT_MARK)
    assert len(second.encode("utf-16-le")) // 2 <= 32_767
    assert second.endswith("😀" + sanitise.CUT_MARK)


def test_figures_that_no_cell_can_hold(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    values: list[Value] = [float("nan"), float("inf"), 10**18, date(1899, 5, 1), True, False]
    write_table(path, [Sheet("S", [Column("A", CellKind.ANY), Column("B")], [(value, "x") for value in values])])
    assert [row[0] for row in rows_of(path)[1:]] == [None, None, str(10**18), "1899-05-01", "yes", "no"]


def test_text_that_looks_like_the_markup_of_a_workbook_is_text(tmp_path: Path) -> None:
    payloads = [
        "<r><t>x</t></r>",
        "_x0041_",
        "a_x000D_b",
        "<si>&amp;",
        " two  ",
        "tab\tand\nline",
        "]]>",
        "&",
        "R&D \u2028 x",
    ]
    path = tmp_path / "out.xlsx"
    about = [(text, text) for text in payloads]
    write_table(path, [Sheet("S", [Column(text) for text in payloads], [payloads])], about=about)
    book = openpyxl.load_workbook(path)
    assert [list(row) for row in rows_of(path)] == [payloads, payloads]
    assert [cell.value for cell in book["About"]["B"] if "_x" not in str(cell.value)] == [
        text
        for text in payloads
        if "_x" not in text  # the second reader shows how such a mark is stored
    ]
    assert book["S"].dimensions == "A1:I2"
    assert book["S"].row_dimensions[1].height > 18


def test_a_workbook_of_one_row_is_read_before_the_sheet_that_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"
    write_table(path, [Sheet("Customers", _COLUMNS, [_ROW])], about=[(str(n), "words") for n in range(6)])
    with open_source(path) as source:
        assert source.workbook.sheet == "Customers"


def test_sheet_names_are_made_fit(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_table(
        path, [Sheet(title, [Column("A")], [("x",)]) for title in ("a/b:c", "A B C", "history", "", "'x'", "y" * 40)]
    )
    names = openpyxl.load_workbook(path).sheetnames
    assert names == ["a b c", "A B C (2)", "History of", "Sheet", "x", "y" * 31]


def test_a_full_sheet_goes_on_in_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "MAX_ROWS", 11)
    path = tmp_path / "out.xlsx"
    assert write_table(path, [Sheet("Many", [Column("N", CellKind.INTEGER)], [(n,) for n in range(25)])]) == 25
    assert [len(rows_of(path, name)) for name in ("Many", "Many (2)", "Many (3)")] == [11, 11, 6]


def _failing_rows(error: BaseException) -> Iterator[tuple[str]]:
    yield from [("x",)] * 600
    raise error


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    path.write_bytes(b"old")
    with pytest.raises(JobCancelled):
        write_table(path, [Sheet("S", [Column("A")], _failing_rows(JobCancelled()))])
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_full_disk_is_one_sentence(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    with pytest.raises(StorageError) as caught:
        write_table(path, [Sheet("S", [Column("A")], _failing_rows(OSError(errno.ENOSPC, "No space left")))])
    assert caught.value.code == "export-disk-full"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_write_that_the_system_stops_half_way(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out{ending}"
    rows = [(f"{random.Random(n).random()} {n}",) for n in range(20_000)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(StorageError) as caught:
            write_table(path, [Sheet("S", [Column("A")], rows)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.code == "export-disk-full"
    assert not list(tmp_path.iterdir())


def test_places_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = [Sheet("S", [Column("A")], [("x",)])]

    def code(path: Path) -> str:
        with pytest.raises(StorageError) as caught:
            write_table(path, sheets)
        assert "?" not in sentence(caught.value)
        return caught.value.code

    assert code(tmp_path / "none" / "out.xlsx") == "export-folder-missing"
    (tmp_path / "dir.xlsx").mkdir()
    assert code(tmp_path / "dir.xlsx") == "export-target-is-folder"

    def locked(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use", str(target))

    monkeypatch.setattr(Path, "replace", locked)
    assert code(tmp_path / "open.xlsx") == "export-target-in-use"
    assert [entry.name for entry in tmp_path.iterdir()] == ["dir.xlsx"]


def test_rejects_keep_their_cells_and_say_why(tmp_path: Path) -> None:
    path = tmp_path / "rejects.xlsx"
    rejects = [(3, "The row has no date.", ("A1", 5, None, "beyond")), (9, "“x” is not a date", ("A2",))]
    assert write_rejects(path, ["Order", "Amount", "Date"], rejects) == 2
    rows = rows_of(path)
    assert rows[0] == ("Order", "Amount", "Date", None, "Row in the file", "Reason")
    assert rows[1] == ("A1", 5, None, "beyond", 3, "The row has no date.")
    assert rows[2] == ("A2", None, None, None, 9, "“x” is not a date")


_EXPORTED = (
    "Reference, Name, Contact, Role, Phone, Second phone, Mobile, E-mail, Street, Postcode, Town, Region, Country, "
    "Segment, Private person, Yearly value, Tier, Status, Last conversation, Next call, Orders, Last order, Caller, "
    "Do not call, Active, Weekdays, Hours, Note"
)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_an_export_of_customers_is_understood_column_by_column(tmp_path: Path, ending: str) -> None:
    kinds = {
        "Phone": CellKind.PHONE, "Second phone": CellKind.PHONE, "Mobile": CellKind.PHONE,
        "Yearly value": CellKind.MONEY, "Orders": CellKind.INTEGER,
        "Last conversation": CellKind.DATE, "Next call": CellKind.DATE, "Last order": CellKind.DATE,
    }  # fmt: skip
    values: dict[str, Value] = {
        "Reference": "0012", "Name": "-Ltd & Co", "Contact": "Ann Lee", "Role": "Buyer", "Phone": "+49 30 1234567",
        "Second phone": "030 7654321", "Mobile": "0171 5551234", "E-mail": "a@b.example", "Street": "High St 1",
        "Postcode": "01234", "Town": "Hull", "Region": "NA", "Country": "Germany", "Segment": "Retail",
        "Private person": False, "Yearly value": 1_234_567, "Tier": "A", "Status": "due",
        "Last conversation": date(2026, 2, 3), "Next call": date(2026, 4, 5),
        "Orders": 12, "Last order": date(2026, 1, 2), "Caller": "Me", "Do not call": True,
        "Active": True, "Weekdays": "Mon-Fri", "Hours": "9:00-12:30", "Note": "one\ntwo",
    }  # fmt: skip
    titles = [title.strip() for title in _EXPORTED.split(",")]
    columns = [Column(title, kinds.get(title, CellKind.TEXT)) for title in titles]
    path = tmp_path / f"customers{ending}"
    write_table(path, [Sheet("Customers", columns, [[values[title] for title in titles]])])
    with open_source(path) as source:
        mapping = recognise(source.workbook.sample, ImportKind.CUSTOMERS)
        result = read_customers(source, mapping, decide_reading(source, mapping))
    assert not result.rejects
    draft = result.customers[0]
    assert (draft.reference, draft.name, draft.person, draft.role) == ("0012", "-Ltd & Co", "Ann Lee", "Buyer")
    assert [phone.typed for phone in (draft.phone, draft.phone2, draft.mobile) if phone] == [
        "+49 30 1234567", "030 7654321", "0171 5551234",
    ]  # fmt: skip
    assert (draft.email, draft.street, draft.postcode, draft.town) == ("a@b.example", "High St 1", "01234", "Hull")
    assert (draft.region, draft.country, draft.segment, draft.private) == ("NA", "Germany", "Retail", False)
    assert (draft.value_cents, draft.tier, draft.caller) == (1_234_567, "A", "Me")
    assert (draft.last_order, draft.last_conversation) == (date(2026, 1, 2), date(2026, 2, 3))
    assert (draft.do_not_call, draft.active, draft.weekdays) == (True, True, (0, 1, 2, 3, 4))
    assert [str(hour) for hour in draft.hours or ()] == ["09:00:00", "12:30:00"]
    assert draft.note == "one\ntwo"
    assert not draft.words
