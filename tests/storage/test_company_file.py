"""Opening a file: made, recognised, refused in words, one writer, migrations that fit the schema."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from callplanner.domain.errors import StorageError
from callplanner.services.wording import sentence
from callplanner.storage import engine
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.migrate import known_revisions, upgrade
from callplanner.storage.schema import REVISION, metadata
from tests.real_data import real


def refused(path: Path, holder: str | None = "tests") -> StorageError:
    """The refusal of opening a file; the file must be as it was."""
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StorageError) as caught:
        CompanyFile.open(path, holder=holder)
    assert (path.read_bytes() if path.is_file() else b"") == before
    words = sentence(caught.value)
    assert words.endswith(".")
    assert "{" not in words
    assert "?" not in words
    return caught.value


def test_a_new_file_has_tiers_outcomes_and_one_caller(company: Path) -> None:
    connection = sqlite3.connect(company)
    assert connection.execute("SELECT name, calls_a_year FROM tier ORDER BY position").fetchall() == [
        ("A", 12),
        ("B", 6),
        ("C", 2),
        ("Fringe", 1),
    ]
    assert connection.execute("SELECT name, calls_a_day, weekdays FROM caller").fetchall() == [("Me", 20, 31)]
    assert connection.execute("SELECT count(*) FROM outcome").fetchone() == (10,)
    connection.close()


def test_writing_uses_the_settings_that_survive_a_power_cut(company: Path) -> None:
    file = CompanyFile.open(company, holder="tests")
    with file.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    file.close()


def test_closing_leaves_one_file(company: Path) -> None:
    file = CompanyFile.open(company, holder="tests")
    with file.read() as one, file.read() as other:  # two connections in the pool
        assert one is not other
    file.close()
    assert sorted(path.name for path in company.parent.iterdir()) == [company.name]
    assert company.read_bytes()[18:20] == b"\1\1", "the file can be opened where nothing can be written beside it"


def test_readers_work_beside_the_writer_and_a_second_writer_is_told_who_it_is(company: Path) -> None:
    first = CompanyFile.open(company, holder="window")
    CompanyFile.open(company, holder=None).close()
    with pytest.raises(StorageError) as caught:
        CompanyFile.open(company, holder="command line")
    assert caught.value.facts["holder"] == "window"
    first.close()
    CompanyFile.open(company, holder="command line").close()


def test_a_readers_file_cannot_be_changed(company: Path) -> None:
    file = CompanyFile.open(company, holder=None)
    from callplanner.domain.phrase import Phrase

    with pytest.raises(StorageError, match="file-read-only"):
        file.change(Phrase("x"), datetime(2024, 1, 1))
    file.close()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "company-empty"),
        (b"Reference,Name\n1,Anna\n", "file-not-database"),
        (b"SQLite format 3\0" + bytes(40), "file-not-ours"),
        (b"SQLite format 3\0" + bytes(4096), "file-not-ours"),
    ],
)
def test_what_is_no_company_file_is_refused_untouched(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "strange.callplanner"
    path.write_bytes(content)
    assert refused(path).code == code


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = Path(shutil.copy(real("A_chinook/Chinook_Sqlite.sqlite"), tmp_path / "other.sqlite"))
    path.chmod(0o644)
    assert refused(path).code == "file-not-ours"


def test_a_newer_file_is_refused_untouched_and_named(company: Path) -> None:
    connection = sqlite3.connect(company)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("UPDATE file_info SET value = '7.5' WHERE key = 'made_by'")
    connection.commit()
    connection.close()
    for holder in ("tests", None):
        with pytest.raises(StorageError) as caught:
            CompanyFile.open(company, holder=holder)
        assert caught.value.code == "file-newer"
        assert "7.5" in sentence(caught.value)
    connection = sqlite3.connect(company)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)
    connection.close()


def test_a_damaged_file_is_refused_untouched(company: Path) -> None:
    content = bytearray(company.read_bytes())
    content[100:2000] = bytes(1900)
    company.write_bytes(content)
    assert refused(company).code == "company-damaged"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "company-is-folder"


def test_the_migrations_make_the_schema_of_the_program(tmp_path: Path) -> None:
    migrated = engine.make_engine(engine.to_url(tmp_path / "migrated.callplanner"))
    upgrade(migrated)
    made = create_engine("sqlite://")
    metadata.create_all(made)
    left, right = inspect(migrated), inspect(made)
    tables = [name for name in left.get_table_names() if name != "alembic_version"]
    assert sorted(tables) == sorted(right.get_table_names())
    for name in tables:
        assert [str(c) for c in left.get_columns(name)] == [str(c) for c in right.get_columns(name)]
        assert left.get_indexes(name) == right.get_indexes(name)
        links = [sorted(side.get_foreign_keys(name), key=lambda link: str(link["name"])) for side in (left, right)]
        assert links[0] == links[1]
    assert known_revisions() >= {REVISION}
    migrated.dispose()
    made.dispose()


def test_a_file_of_the_first_revision_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "old.callplanner"
    CompanyFile.open(path, holder="tests", today=datetime(2024, 1, 2, 9)).close()
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO screening (id, name, loaded_on, numbers) VALUES (1, 'TPS', '2024-01-02', 3)")
    for table in ("former_reference", "hours_override", "blackout"):
        connection.execute(f"DROP TABLE {table}")
    for table, column in (("screening", "as_of"), ("suppression", "person")):
        connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.execute("UPDATE caller SET name = 'Ada'")
    connection.commit()
    connection.close()
    file = CompanyFile.open(path, holder="tests")
    with file.read() as reading:
        assert reading.execute(text("SELECT count(*) FROM former_reference")).scalar() == 0
        assert reading.execute(text("SELECT name FROM caller")).scalar() == "Ada"
        assert reading.execute(text("SELECT name, as_of FROM screening")).one() == ("TPS", None)
        assert reading.execute(text("SELECT version_num FROM alembic_version")).scalar() == REVISION
    file.close()
    assert path.with_name(f"{path.name}.before-{REVISION}").exists()
