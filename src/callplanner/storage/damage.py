"""Looking at a file that may be damaged: what is wrong with it, and whatever can still be read of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from callplanner.domain.errors import StorageError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.storage import cipher
from callplanner.storage.cipher import LOCKED, Key, driver_errors
from callplanner.storage.engine import APPLICATION_ID
from callplanner.storage.failures import storage_failures
from callplanner.storage.reading import copy_with_log, has_unread_log, reading_uri


def unreadable() -> tuple[type[BaseException], ...]:
    """What reading a damaged file may end in; even SQLite's own words about it may hold bytes that are no text."""
    return (*driver_errors(), UnicodeDecodeError)


class AsFarAsReadable:
    """Passes over whatever keeps a damaged or locked file from being read."""

    def __init__(self, *others: type[BaseException]) -> None:
        self._others = others

    def __enter__(self) -> None:
        """Nothing is held."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        locked = isinstance(error, StorageError) and error.code in LOCKED
        return locked or isinstance(error, (*unreadable(), *self._others))


@contextmanager
def opened(path: Path, key: Key | None) -> Iterator[sqlite3.Connection]:
    """Open for reading, also where nothing can be written; a log that cannot be read there is joined in a copy.
    StorageError: "file-locked", "password-wrong"."""
    if not has_unread_log(path):
        with closing(cipher.connect(path, key, uri=reading_uri(path))) as connection:
            yield connection
        return
    scratch, copy = copy_with_log(path)
    with scratch, closing(cipher.connect(copy, key)) as joined:
        yield joined


def damage_in(path: Path, key: Key | None = None) -> list[Phrase]:
    """What is wrong with a file; empty when it is sound and ours. StorageError: "file-locked", "password-wrong"."""
    name = str(path)
    if not path.is_file():
        return [phrase("company-missing", file=name)]
    if path.stat().st_size == 0:
        return [phrase("company-empty", file=name)]
    try:
        with opened(path, key) as connection:
            return damage_of(connection, path)
    except unreadable() as error:
        return [phrase("check-unreadable", file=name, detail=str(error))]


def damage_of(connection: sqlite3.Connection, path: Path, *, deep: bool = True) -> list[Phrase]:
    """`deep`: every index is held against its table and every link is followed, which takes many times as long. A copy
    is page by page what its source is, so for a copy it is enough that every page is in order."""
    connection.text_factory = _lenient
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return [phrase("file-not-ours", file=str(path))]
        check = "integrity_check" if deep else "quick_check"
        found = [row[0] for row in connection.execute(f"PRAGMA {check}(20)") if row[0] != "ok"]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(20) if deep else []
    except unreadable() as error:
        return [phrase("check-unreadable", file=str(path), detail=str(error))]
    return [phrase("check-sqlite", detail=words) for words in found] + [
        phrase("check-orphan", table=row[0], other=row[2]) for row in orphans
    ]


def _lenient(raw: bytes) -> str:
    """Text of a damaged file, whatever it is."""
    return raw.decode("utf-8", "replace")


def rebuild_indexes(path: Path, key: Key | None = None) -> None:
    """Make every index anew from its table: mends rows that an index has lost, and harms nothing."""
    with storage_failures(str(path)), closing(cipher.connect(path, key)) as connection:
        connection.execute("REINDEX")


def readable_tables(path: Path, key: Key | None = None) -> dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]:
    """Whatever can still be read of a damaged file: of each table its columns and rows, up to where the damage is."""
    found: dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]] = {}
    with AsFarAsReadable(), opened(path, key) as connection:
        connection.text_factory = _lenient
        # A list of tables that is itself damaged is then read up to the damage instead of not at all.
        connection.execute("PRAGMA writable_schema = ON")
        for name in _table_names(connection):
            columns, rows = _readable_rows(connection, name)
            if columns:
                found[name] = (columns, rows)
    return found


def _table_names(connection: sqlite3.Connection) -> list[str]:
    """From the front of the list to the damage, and from the back to it."""
    names: dict[str, None] = {}
    for order in ("", " DESC"):
        with AsFarAsReadable():
            for row in connection.execute(f"SELECT type, name FROM sqlite_master ORDER BY rowid{order}"):
                if row[0] == "table":
                    names[row[1]] = None
    return list(names)


def _readable_rows(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """From the front to the damage, and from the back to the damage."""
    columns: tuple[str, ...] = ()
    rows: dict[object, tuple[object, ...]] = {}
    for order in ("", " DESC"):
        with AsFarAsReadable():
            cursor = connection.execute(f'SELECT rowid, * FROM "{name}" ORDER BY rowid{order}')
            columns = tuple(column[0] for column in cursor.description[1:])
            for row in cursor:
                if row[0] in rows:
                    break
                rows[row[0]] = row[1:]
            else:
                break
    return columns, [rows[key] for key in sorted(rows, key=lambda key: key if isinstance(key, int) else 0)]
