"""A copy byte by byte of a file that is written to meanwhile."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from callplanner.storage import backup
from callplanner.storage.damage import damage_in
from callplanner.storage.stillness import held_still, same_bytes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in write-ahead mode with changes that stand in its log only."""
    path = tmp_path / "some"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT)")
        connection.commit()
    return path


def add(connection: sqlite3.Connection, count: int) -> None:
    with connection:
        connection.executemany("INSERT INTO word (text) VALUES (?)", [("x" * 400,)] * count)


def words_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM word").fetchone()[0])


def test_what_is_written_meanwhile_waits_in_the_log(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with closing(sqlite3.connect(path)) as writer:
        add(writer, 10)
        with held_still(path, None) as held:
            assert held is not None
            add(writer, 5_000)
            writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            copy.write_bytes(b"".join(held.parts()))
            assert same_bytes(held, copy)
        assert words_in(copy) == 10
        assert words_in(path) == 5_010
        writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert words_in(path) == 5_010


def test_a_copy_that_differs_in_one_byte_is_noticed(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    with held_still(path, None) as held:
        assert held is not None
        all_bytes = bytearray(b"".join(held.parts()))
        all_bytes[5_000] ^= 1
        copy.write_bytes(all_bytes)
        assert not same_bytes(held, copy)
        copy.write_bytes(all_bytes[:-1])
        assert not same_bytes(held, copy)


def test_a_reader_in_the_log_is_not_waited_for(path: Path) -> None:
    with closing(sqlite3.connect(path)) as writer, closing(sqlite3.connect(path, isolation_level=None)) as reader:
        add(writer, 10)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM word").fetchall()
        add(writer, 10)
        with held_still(path, None) as held:
            assert held is None
        reader.execute("COMMIT")
        with held_still(path, None) as held:
            assert held is not None


def test_a_file_without_a_log_is_copied_by_pages(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with held_still(path, None) as held:
        assert held is None


def test_a_backup_during_writing_holds_whole_changes_only(small: Path, tmp_path: Path) -> None:
    """Each change adds two settings; no copy may hold one of them."""
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        before = connection.execute("SELECT count(*) FROM setting").fetchone()[0]
    done = threading.Event()

    def write() -> None:
        number = 0
        with closing(sqlite3.connect(small)) as connection:
            while not done.is_set():
                number += 1
                with connection:
                    for half in ("a", "b"):
                        connection.execute(
                            "INSERT INTO setting (key, value) VALUES (?, ?)", (f"{number}-{half}", "x" * 2_000)
                        )

    thread = threading.Thread(target=write)
    thread.start()
    try:
        counts = []
        for number in range(8):
            copy = backup.copy_file(small, tmp_path / f"copy-{number}")
            assert damage_in(copy) == []
            with closing(sqlite3.connect(copy)) as found:
                counts.append(found.execute("SELECT count(*) FROM setting").fetchone()[0] - before)
    finally:
        done.set()
        thread.join()
    assert all(count % 2 == 0 for count in counts)
    assert counts == sorted(counts)
    assert counts[-1] > 0
