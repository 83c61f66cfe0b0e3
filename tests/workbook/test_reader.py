"""Reading through the child process: values as they are, refusals in words, cancelling, nothing left behind."""

from __future__ import annotations

import resource
import subprocess
from datetime import date, time, timedelta
from pathlib import Path

import psutil
import pytest

from callplanner.domain.errors import JobCancelled, PlannerError, StorageError
from callplanner.services.wording import sentence
from callplanner.workbook import reader
from callplanner.workbook.kinds import Kind
from callplanner.workbook.preflight import kind_of
from callplanner.workbook.reader import inspect, open_source, read_blocks
from callplanner.workbook.sheets import plain_rows
from tests.real_data import real
from tests.workbook.builders import rows_of, text_file, workbook, zip_file

_XLSX_PARTS = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": b"<workbook/>",
}


def refusal(path: Path) -> str:
    """The code with which a file is refused; its sentence must be complete."""
    with pytest.raises(PlannerError) as caught:
        rows_of(path)
    said = sentence(caught.value)
    assert path.name in said
    assert "?" not in said
    assert said.endswith(".")
    return caught.value.code


def test_cells_of_a_workbook_keep_their_kind(tmp_path: Path) -> None:
    day = date(2026, 3, 1)
    path = workbook(tmp_path, [["Name", "Orders", "Value", "Since"], ["Acme", 12, 3.5, day], [None, 0, True]])
    assert rows_of(path) == [
        ("Name", "Orders", "Value", "Since"),
        ("Acme", 12, 3.5, day),
        (None, 0, True, None),
    ]
    assert isinstance(rows_of(path)[1][1], int)


def test_cells_of_columns_that_hold_several_kinds() -> None:
    rows: list[list[object]] = [
        ["a", 1.0, "", True, timedelta(hours=2)],
        ["", 1.5, "", False, ""],
        ["", "", "", "", ""],
    ]
    assert plain_rows(rows) == [("a", 1, None, True, time(2)), (None, 1.5, None, False, None), ()]
    assert plain_rows([["", ""], ["", ""]]) == [(), ()]
    assert plain_rows([["x", ""], ["", False]]) == [("x", None), (None, False)]


def test_the_content_tells_the_kind_whatever_the_ending(tmp_path: Path) -> None:
    assert inspect(workbook(tmp_path, [["a", 1]]).rename(tmp_path / "list.csv")).kind is Kind.XLSX
    assert inspect(text_file(tmp_path, "a,b\n1,2\n", name="list.xls")).kind is Kind.TEXT


def test_rows_keep_their_numbers_over_empty_ones(tmp_path: Path) -> None:
    path = workbook(tmp_path, [[], [None, "Name"], [], [None, "Acme"]])
    assert rows_of(path) == [(), (None, "Name"), (), (None, "Acme")]


def test_the_first_visible_sheet_that_is_a_table_is_chosen() -> None:
    book = inspect(real("C_odd_spreadsheets/calamine/any_sheets.xlsx"))
    assert [sheet.hidden for sheet in book.sheets] == [False, True, True]
    assert book.sheet == book.sheets[0].name


def test_a_named_sheet_is_read_and_a_wrong_name_lists_the_sheets() -> None:
    path = real("C_odd_spreadsheets/readxl/deaths.xlsx")
    assert inspect(path, sheet="OTHER").sheet == "other"
    with pytest.raises(PlannerError) as caught:
        inspect(path, sheet="nowhere")
    assert caught.value.code == "sheet-missing"
    assert "arts, other" in sentence(caught.value)


@pytest.mark.parametrize("name", ["date_1904.xlsx", "date_1904.xlsb", "date_1904.xls"])
def test_workbooks_that_count_from_1904_have_the_right_days(name: str) -> None:
    assert rows_of(real("C_odd_spreadsheets/calamine") / name)[0][0] == date(2021, 1, 1)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "source-empty"),
        (b"  \r\n\r\n", "source-empty"),
        (b"%PDF-1.7 and so on", "source-kind-unsupported"),
        (b"\x89PNG\r\n\x1a\n", "source-kind-unsupported"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "source-kind-unsupported"),
        (b'[\n {"name": "Ash", "phone": "1"},\n {"name": "Beck"}]', "source-kind-unsupported"),
        (b'{"name":"Ash"}\n{"name":"Beck"}\n', "source-kind-unsupported"),
        (b"-- dump\nINSERT INTO customers (name) VALUES ('Ash');\n", "source-kind-unsupported"),
        (b"SQLite format 3\x00" + bytes(100), "source-is-database"),
        (bytes(range(256)) * 20, "source-not-table"),
        (b"PK\x03\x04 and nothing more", "source-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "source-damaged"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, content: bytes, code: str) -> None:
    assert refusal(text_file(tmp_path, content)) == code


@pytest.mark.parametrize(
    "name",
    [
        "poi/protected_passtika.xlsx",
        "poi/xor-encryption-abc.xls",
        "roo/encrypted-letmein.ods",
        "poi/protected_passtika.xlsb",
    ],
)
def test_a_password_is_told_from_damage(name: str) -> None:
    assert refusal(real("C_odd_spreadsheets") / name) == "source-encrypted"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = zip_file(tmp_path, _XLSX_PARTS | {"xl/worksheets/sheet1.xml": bytes(200 * 1024**2)})
    assert path.stat().st_size < 1024**2
    assert refusal(path) == "source-bomb"


def test_a_missing_file_a_folder_and_a_name_too_long(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.xlsx") == "source-not-found"
    assert refusal(tmp_path / ("x" * 300)) == "source-not-found"
    assert refusal(tmp_path) == "source-is-folder"


def test_a_file_that_disappears_before_the_child_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = text_file(tmp_path, "a,b\n1,2\n")
    start = reader._start

    def start_late() -> subprocess.Popen[bytes]:
        path.unlink()
        return start()

    monkeypatch.setattr(reader, "_start", start_late)
    assert refusal(path) == "source-not-found"


def test_a_file_that_brings_the_reader_down_is_one_sentence() -> None:
    assert refusal(real("C_odd_spreadsheets/exceldatareader/Test_git_issue_382_oom.xls")) == "source-too-large-to-read"


def test_two_cells_in_far_corners_end_the_child_and_not_the_program(tmp_path: Path) -> None:
    path = tmp_path / "corners.xlsx"
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 16_383, "far away")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(path) == "source-too-large-to-read"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000  # KiB


def test_a_silent_child_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(reader, "_SILENCE_S", -1.0)
    monkeypatch.setattr(reader, "_TICK_S", 0.0)
    assert refusal(text_file(tmp_path, "a,b\n1,2\n")) == "source-takes-too-long"


class _CancelAfter:
    def __init__(self, steps: int) -> None:
        self.steps = steps

    def step(self, done: int, total: int | None, what: str = "") -> None:  # noqa: ARG002  (the shape of a Job)
        self.steps -= bool(done)
        if self.steps < 0:
            raise JobCancelled


def test_cancelling_ends_the_child(tmp_path: Path) -> None:
    path = text_file(tmp_path, "a,b\n" + "1,2\n" * 50_000)
    with pytest.raises(JobCancelled):
        for _ in read_blocks(path, job=_CancelAfter(2)):
            pass
    assert not psutil.Process().children()


def test_closing_half_way_ends_the_child(tmp_path: Path) -> None:
    blocks = read_blocks(text_file(tmp_path, "a,b\n" + "1,2\n" * 50_000))
    assert next(blocks)
    assert psutil.Process().children()
    blocks.close()  # type: ignore[attr-defined]  # it is a generator, whose close is the promise
    assert not psutil.Process().children()


def test_one_source_gives_sample_evidence_and_rows_twice(tmp_path: Path) -> None:
    path = text_file(tmp_path, "day;amount\n" + "13.02.2026;1,50\n" * 3_000)
    with open_source(path) as source:
        assert len(source.workbook.sample) == 200
        evidence = source.evidence([0, 1], header_row=1)
        assert (evidence[0].day_first, evidence[1].commas) == (3_000, 3_000)
        assert sum(map(len, source.blocks())) == sum(map(len, source.blocks())) == 3_001


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Name,Town\n" + "Ash,York\n" * 9_000)
    with open_source(path) as source:
        blocks = source.blocks()
        next(blocks)
        with path.open("a") as file:
            file.write("Beck,Leeds\n")
        with pytest.raises(StorageError, match="source-changed") as caught:
            list(blocks)
    assert "changed by another program" in sentence(caught.value)


def test_a_file_that_is_gone_when_it_was_read_is_read_all_the_same(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Name,Town\n" + "Ash,York\n" * 9_000)
    with open_source(path) as source:
        blocks = source.blocks()
        rows = len(next(blocks))
        path.unlink()
        assert rows + sum(map(len, blocks)) == 9_001


def test_a_million_empty_rows_cost_nothing(tmp_path: Path) -> None:
    path = text_file(tmp_path, "name,phone\nAcme,1\n" + ",\n" * 1_000_000)
    assert rows_of(path) == [("name", "phone"), ("Acme", "1")]


def test_ten_megabytes_in_one_cell_are_refused(tmp_path: Path) -> None:
    content = 'name,note\nAcme,short\nBrown,"' + "x" * 10_000_000 + '"\n'
    with pytest.raises(PlannerError) as caught:
        rows_of(text_file(tmp_path, content))
    assert caught.value.code == "source-cell-too-long"
    assert caught.value.facts["row"] == 3


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = text_file(tmp_path, "a,b\n1,2\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as root, whom no mode stops
    with pytest.raises(StorageError) as caught:
        kind_of(path)
    assert caught.value.code == "source-no-permission"
