"""Whatever is wrong, the program says so in one plain sentence, and nothing has changed."""

from __future__ import annotations

import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import event

from callplanner.cli.main import run
from callplanner.domain.errors import StorageError
from callplanner.services.context import Context
from callplanner.services.planner import Planner
from callplanner.services.wording import sentence
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.schema import REVISION
from tests.desk import Desk, rows_of
from tests.real_data import real

Say = Callable[..., str]


@pytest.fixture
def refused(company: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Runs a command that must be refused: status 1, one sentence, nothing printed, nothing changed."""

    def call(*words: str) -> str:
        before = list(rows_of(str(company)))
        status = run(["--database", str(company), "--today", "2024-03-12", "--json", *words])
        printed = capsys.readouterr()
        assert (status, printed.out) == (1, "")
        said = printed.err.strip()
        assert said
        assert "\n" not in said
        assert "Traceback" not in said
        assert "{" not in said
        assert list(rows_of(str(company))) == before
        return said

    return call


def workbook(path: Path, *rows: tuple[object, ...]) -> str:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return str(path)


def text(path: Path, content: str | bytes) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_not_a_spreadsheet(refused: Say, tmp_path: Path) -> None:
    assert "picture" in refused("import", "customers", text(tmp_path / "a.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200)))
    assert "PDF" in refused("import", "customers", text(tmp_path / "b.xlsx", b"%PDF-1.7\n" + bytes(range(256))))
    assert refused("import", "customers", text(tmp_path / "c.xlsx", bytes(range(256)) * 9)).endswith(".")


def test_empty(refused: Say, tmp_path: Path) -> None:
    assert "empty" in refused("import", "customers", text(tmp_path / "a.csv", ""))
    assert refused("import", "customers", text(tmp_path / "b.csv", "\n\n   \n")).endswith(".")
    assert refused("import", "customers", workbook(tmp_path / "c.xlsx")).endswith(".")


def test_encrypted(refused: Say) -> None:
    for name in ("agile_AES128_MD5_CBC_pwd_password.xlsx", "agile_AES128_MD5_CBC_pwd_password.xlsb"):
        path = real("C_odd_spreadsheets") / "exceldatareader" / name
        assert "password" in refused("import", "customers", str(path))


def test_damaged(refused: Say, tmp_path: Path) -> None:
    whole = Path(workbook(tmp_path / "whole.xlsx", ("Name", "Phone"), *(("A" * 50, i) for i in range(500))))
    half = text(tmp_path / "half.xlsx", whole.read_bytes()[: whole.stat().st_size // 2])
    assert "damaged" in refused("import", "customers", half)


def test_no_usable_column(refused: Say, tmp_path: Path) -> None:
    assert refused("import", "customers", text(tmp_path / "a.csv", "Colour,Length\nred,4\nblue,5\n")).endswith(".")
    assert refused("import", "orders", text(tmp_path / "b.csv", "Colour,Length\nred,4\nblue,5\n")).endswith(".")


def test_a_file_that_is_not_there_or_is_a_folder(refused: Say, tmp_path: Path) -> None:
    assert refused("import", "customers", str(tmp_path / "gone.xlsx")).endswith(".")
    assert "folder" in refused("import", "customers", str(tmp_path))


def test_a_zip_bomb(refused: Say, tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("xl/workbook.xml", "<workbook/>")
        made.writestr("xl/worksheets/sheet1.xml", b"0" * 400_000_000)
    assert refused("import", "customers", str(path)).endswith(".")


def test_another_programs_database_is_no_table_and_no_company(refused: Say, tmp_path: Path) -> None:
    other = Path(shutil.copy(real("A_chinook/Chinook_Sqlite.sqlite"), tmp_path / "other.db"))
    assert "database" in refused("import", "customers", str(other))


@pytest.mark.slow
def test_a_million_empty_rows_are_no_rows(company: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = text(tmp_path / "a.csv", "Name,Phone\nAnna,0191 498 0142\n" + ",\n" * 1_000_000)
    assert run(["--database", str(company), "import", "customers", path, "--region", "GB"]) == 0
    assert "1 rows, 1 new" in capsys.readouterr().out


def test_ten_megabytes_in_one_cell(refused: Say, tmp_path: Path) -> None:
    path = text(tmp_path / "a.csv", "Name,Phone\n" + "x" * 10_000_000 + ",1\n")
    assert refused("import", "customers", path).endswith(".")


def imported(company: Path, kind: str, path: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["--database", str(company), "--today", "2024-03-12", "import", kind, path]) == 0
    return capsys.readouterr().out


def test_two_headers_the_same_are_told_apart(company: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = text(tmp_path / "a.csv", "Name,Phone,Phone\nAnna,0191 498 0142,07700 900118\nBen,0191 498 0143,\n")
    said = imported(company, "customers", path, capsys)
    assert "2 new" in said
    numbers = [row[4] if isinstance(row[4], str) else row for table, row in rows_of(str(company)) if table == "phone"]
    assert len(numbers) >= 2


@pytest.mark.parametrize("date", ["0000-05-01", "0001-01-01", "9999-12-31", "2024-02-30", "31.13.2023", "soon"])
def test_dates_that_are_none_reject_the_row_aloud(
    company: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], date: str
) -> None:
    imported(company, "customers", text(tmp_path / "p.csv", "Cust no,Name\n1,Anna\n"), capsys)
    rows = f"Order,Cust no,Date,Total\nA1,1,2024-01-05,10\nA2,1,2024-01-06,10\nA3,1,2024-01-07,10\nA4,1,{date},10\n"
    said = imported(company, "orders", text(tmp_path / "o.csv", rows), capsys)
    assert "3 new orders" in said
    assert "1 rows rejected" in said


def test_negative_amounts_subtract_and_text_amounts_are_rejected_aloud(
    company: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imported(company, "customers", text(tmp_path / "p.csv", "Cust no,Name\n1,Anna\n"), capsys)
    rows = "Order,Cust no,Date,Total\nA1,1,2024-01-05,10.50\nA2,1,2024-01-06,-4.25\nA3,1,2024-01-07,much\n"
    said = imported(company, "orders", text(tmp_path / "o.csv", rows), capsys)
    assert "2 new orders" in said
    assert "1 rows rejected" in said
    run(["--database", str(company), "--today", "2024-03-12", "--json", "customer", "1"])
    assert '"value": 6.25' in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is a folder nobody can write to on Linux only")
def test_a_folder_that_cannot_be_written_to(refused: Say, capsys: pytest.CaptureFixture[str]) -> None:
    assert refused("export", "customers", "/proc/callplanner.xlsx").endswith(".")
    assert refused("backup", "/proc/copy.callplanner").endswith(".")
    assert run(["--database", "/proc/new.callplanner", "plan"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_full_disk_changes_nothing_and_goes_on_when_there_is_room(desk: Desk) -> None:
    before = desk.dump()
    pages = 10**9

    @event.listens_for(desk.context.file.engine, "begin")
    def _limit(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    pages = 1
    for _ in range(50):
        try:
            desk.planner.add_customer(name="x" * 15_000)
        except StorageError as error:
            refusal = error
            break
    else:
        pytest.fail("the disk was never full")
    assert refusal.code == "disk-full"
    assert "free some space" in sentence(refusal)
    kept = [row for table, row in desk.dump() if table == "customer"]
    assert len(kept) == len(desk.planner.history())
    pages = 10**9
    desk.planner.add_customer(name="There is room again")
    desk.undo_all()
    assert desk.dump() == before


def test_a_full_disk_leaves_no_half_export(desk: Desk, tmp_path: Path) -> None:
    desk.customer("Anna")
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full on this system")
    target = tmp_path / "out.xlsx"
    target.write_text("what was there before")
    folder_before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(StorageError):
        desk.planner.export("customers", full / "out.xlsx")
    assert target.read_text() == "what was there before"
    assert sorted(path.name for path in tmp_path.iterdir()) == folder_before


def test_a_copy_is_made_before_a_migration(company: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlite3

    from callplanner.storage import migrate

    connection = sqlite3.connect(company)
    connection.execute("UPDATE alembic_version SET version_num = '0000'")
    connection.commit()
    connection.close()
    old = company.read_bytes()
    monkeypatch.setattr(migrate, "known_revisions", lambda: frozenset({"0000", "0001"}))
    seen: list[bytes] = []
    monkeypatch.setattr(
        migrate, "upgrade", lambda _: seen.append(company.with_name(company.name + f".before-{REVISION}").read_bytes())
    )
    CompanyFile.open(company, holder="tests").close()
    assert len(seen) == 1
    copy = sqlite3.connect(":memory:")
    copy.deserialize(seen[0].replace(b"\x02\x02", b"\x01\x01", 1))
    assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)
    copy.close()
    assert len(old) == len(seen[0])


def test_what_is_said_never_shows_a_place_that_was_not_filled() -> None:
    from callplanner.services.sentences import SENTENCES

    for words in SENTENCES.values():
        assert words.count("{") == words.count("}")
        assert "\n" not in words


def test_the_planner_of_a_reader_refuses_to_write(company: Path) -> None:
    from callplanner.domain.clock import SystemClock

    planner = Planner(Context(CompanyFile.open(company, holder=None), SystemClock()))
    for change in (planner.undo, lambda: planner.add_customer(name="x"), lambda: planner.plan(apply=True)):
        with pytest.raises(StorageError) as caught:
            change()
        assert caught.value.code == "file-read-only"
    planner.close()
