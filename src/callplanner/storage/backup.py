"""Copies of the file by SQLite's own backup, checked before they count; checking a file for damage; putting back."""

from __future__ import annotations

import glob
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from callplanner.domain.errors import StorageError
from callplanner.domain.job import Job
from callplanner.domain.phrase import Phrase, phrase
from callplanner.storage import cipher
from callplanner.storage.cipher import LOCKED, Key, driver_errors, is_locked, salt_of
from callplanner.storage.engine import APPLICATION_ID
from callplanner.storage.failures import storage_failures
from callplanner.storage.head import HeldFile
from callplanner.storage.reading import copy_with_log, has_unread_log, reading_uri
from callplanner.storage.relock import fold_log, written_anew
from callplanner.storage.stillness import held_still, same_bytes, unchanging_uri
from callplanner.storage.stops_kept import Stop, keep_stops, stops_in

OWNER_ONLY = 0o600
BESIDE = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a file."""
PAGES_A_STEP = 2_000
"""Where readers and the writer exclude each other (no write-ahead log), the writer gets its turn so often."""


def _unreadable() -> tuple[type[BaseException], ...]:
    """What reading a damaged file may end in; even SQLite's own words about it may hold bytes that are no text."""
    return (*driver_errors(), UnicodeDecodeError)


class _AsFarAsReadable:
    """Passes over whatever keeps a damaged or locked file from being read."""

    def __init__(self, *others: type[BaseException]) -> None:
        self._others = others

    def __enter__(self) -> None:
        """Nothing is held."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        locked = isinstance(error, StorageError) and error.code in LOCKED
        return locked or isinstance(error, (*_unreadable(), *self._others))


CONTENT = "backup"
"""The line of `file_info` in which a backup says what it holds."""


class Content(Struct, frozen=True):
    """What a file holds: how many customers and calls, when it was last changed (naive UTC), and a mark that differs
    after every change, undo and redo."""

    customers: int
    attempts: int
    until: datetime | None
    mark: str


def copy_file(source: Path, target: Path, key: Key | None = None) -> Path:
    """A consistent copy while others work on the source: to a temporary name, checked, counted, then renamed. The copy
    of a locked file is locked with the same password.

    Nobody who writes waits for it: the copy reads beside the write-ahead log, or in steps where there is none.
    StorageError when it cannot be written or does not check; no half copy is left behind."""
    with storage_failures(str(target)):
        target.parent.mkdir(parents=True, exist_ok=True)
        with _part_of(target) as part:
            with held_still(source, key) as held:
                problems = _copy_bytes(held, source, part, key) if held is not None else None
            if problems is None:
                problems = _copy_pages(source, part, key)
            if problems:
                raise StorageError("company-damaged", file=str(source), detail=problems[0])
            with closing(cipher.connect(part, key)) as there:
                there.execute("PRAGMA synchronous = OFF")
                there.execute("PRAGMA journal_mode = DELETE").fetchall()
                _say_content(there)
            _flush_to_disk(part)
            part.replace(target)
        _flush_to_disk(target.parent)
    return target


def _copy_bytes(held: HeldFile, source: Path, part: Path, key: Key | None) -> list[Phrase] | None:
    """The bytes of a file that is held still, brought to the disk while every page of it is checked, then read back.
    What is wrong with the file; None when the copy is not what the file is."""
    with ThreadPoolExecutor(1, thread_name_prefix="check") as checking:
        found = checking.submit(_damage_of_still, source, key)
        with part.open("wb", buffering=0) as handle:
            for some in held.parts():
                handle.write(some)
            os.fsync(handle.fileno())
        same = same_bytes(held, part)
        problems = found.result()
    return problems if same or problems else None


def _damage_of_still(path: Path, key: Key | None) -> list[Phrase]:
    with closing(cipher.connect(path, key, uri=unchanging_uri(path))) as connection:
        return _damage(connection, path, deep=False)


def _copy_pages(source: Path, part: Path, key: Key | None) -> list[Phrase]:
    """A copy by SQLite itself, of a file that is not held still. What is wrong with the copy."""
    salt = salt_of(source) if is_locked(source) else None
    part.write_bytes(b"")
    with _opened(source, key) as here, closing(cipher.connect(part, key, salt=salt)) as there:
        # The copy is worth nothing before it is complete, so it is brought to the disk once, at the end.
        there.execute("PRAGMA synchronous = OFF")
        there.execute("PRAGMA journal_mode = OFF")
        in_log = here.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        here.backup(there, pages=-1 if in_log else PAGES_A_STEP, sleep=0.01)
        there.execute("PRAGMA journal_mode = DELETE")
        return _damage(there, part, deep=False)


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """An empty file of the owner's own beside the target; it is gone afterwards unless it was renamed."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    remove_halves(target)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    try:
        yield part
    finally:
        for ending in ("", *BESIDE):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def has_log(file: Path) -> bool:
    """Whether what a killed program wrote lies beside a file and is not in it yet: lost when the file is replaced, and
    played by SQLite into what takes its place."""
    beside = (file.with_name(file.name + ending) for ending in ("-wal", "-journal"))
    return any(path.exists() and path.stat().st_size > 0 for path in beside)


def remove_halves(file: Path) -> None:
    """Remove what a killed program left half made of a file whose lock is held: it may be plain beside a locked one."""
    half = re.compile(re.escape(file.name) + rf"\.\d+\.part({'|'.join(BESIDE)})?")
    for path in file.parent.glob(f"{glob.escape(file.name)}.*.part*"):
        if half.fullmatch(path.name):
            path.unlink(missing_ok=True)


def _flush_to_disk(path: Path) -> None:
    # Some systems refuse this on a folder or on a file opened for reading; the renaming is all or nothing all the same.
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _opened(path: Path, key: Key | None) -> Iterator[sqlite3.Connection]:
    """Open for reading, also where nothing can be written; a log that cannot be read there is joined in a copy.
    StorageError: "file-locked", "password-wrong"."""
    if not has_unread_log(path):
        with closing(cipher.connect(path, key, uri=reading_uri(path))) as connection:
            yield connection
        return
    scratch, copy = copy_with_log(path)
    with scratch, closing(cipher.connect(copy, key)) as joined:
        yield joined


# damage --------------------------------------------------------------------------------------------------------------


def damage_in(path: Path, key: Key | None = None) -> list[Phrase]:
    """What is wrong with a file; empty when it is sound and ours. StorageError: "file-locked", "password-wrong"."""
    name = str(path)
    if not path.is_file():
        return [phrase("company-missing", file=name)]
    if path.stat().st_size == 0:
        return [phrase("company-empty", file=name)]
    try:
        with _opened(path, key) as connection:
            return _damage(connection, path)
    except _unreadable() as error:
        return [phrase("check-unreadable", file=name, detail=str(error))]


def _damage(connection: sqlite3.Connection, path: Path, *, deep: bool = True) -> list[Phrase]:
    """`deep`: every index is held against its table and every link is followed, which takes many times as long. A copy
    is page by page what its source is, so for a copy it is enough that every page is in order."""
    connection.text_factory = _lenient
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return [phrase("file-not-ours", file=str(path))]
        check = "integrity_check" if deep else "quick_check"
        found = [row[0] for row in connection.execute(f"PRAGMA {check}(20)") if row[0] != "ok"]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(20) if deep else []
    except _unreadable() as error:
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
    with _AsFarAsReadable(), _opened(path, key) as connection:
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
        with _AsFarAsReadable():
            for row in connection.execute(f"SELECT type, name FROM sqlite_master ORDER BY rowid{order}"):
                if row[0] == "table":
                    names[row[1]] = None
    return list(names)


def _readable_rows(connection: sqlite3.Connection, name: str) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """From the front to the damage, and from the back to the damage."""
    columns: tuple[str, ...] = ()
    rows: dict[object, tuple[object, ...]] = {}
    for order in ("", " DESC"):
        with _AsFarAsReadable():
            cursor = connection.execute(f'SELECT rowid, * FROM "{name}" ORDER BY rowid{order}')
            columns = tuple(column[0] for column in cursor.description[1:])
            for row in cursor:
                if row[0] in rows:
                    break
                rows[row[0]] = row[1:]
            else:
                break
    return columns, [rows[key] for key in sorted(rows, key=lambda key: key if isinstance(key, int) else 0)]


# content -------------------------------------------------------------------------------------------------------------


def content_of(path: Path, key: Key | None = None) -> Content | None:
    """What a backup said of itself when it was made, or is counted now; None when it cannot be told."""
    with _AsFarAsReadable(ValueError, KeyError), _opened(path, key) as connection:
        told = connection.execute("SELECT value FROM file_info WHERE key = ?", (CONTENT,)).fetchone()
        return _from_json(json.loads(told[0])) if told is not None else _count(connection)
    return None


def content_now(path: Path, key: Key | None = None) -> Content | None:
    """What the working file holds now."""
    with _AsFarAsReadable(ValueError, TypeError), _opened(path, key) as connection:
        return _count(connection)
    return None


def _count(connection: sqlite3.Connection) -> Content:
    customers = connection.execute("SELECT count(*) FROM customer").fetchone()[0]
    attempts = connection.execute("SELECT count(*) FROM attempt").fetchone()[0]
    last, undone, undone_at, written = connection.execute(
        "SELECT max(id), count(undone_at), max(undone_at), max(at) FROM change_set"
    ).fetchone()
    until = max((moment for moment in (undone_at, written) if moment), default=None)
    mark = f"{last}/{undone}/{undone_at}"
    return Content(customers, attempts, datetime.fromisoformat(until) if until else None, mark)


def _say_content(connection: sqlite3.Connection) -> None:
    found = _count(connection)
    told = {
        "customers": found.customers,
        "attempts": found.attempts,
        "until": found.until.isoformat() if found.until else None,
        "mark": found.mark,
    }
    with connection:
        connection.execute("DELETE FROM file_info WHERE key = ?", (CONTENT,))
        connection.execute(
            "INSERT INTO file_info (id, key, value) VALUES ((SELECT max(id) + 1 FROM file_info), ?, ?)",
            (CONTENT, json.dumps(told)),
        )


def _from_json(told: Mapping[str, object]) -> Content:
    until = told["until"]
    return Content(
        int(str(told["customers"])),
        int(str(told["attempts"])),
        datetime.fromisoformat(str(until)) if until else None,
        str(told["mark"]),
    )


# putting back --------------------------------------------------------------------------------------------------------


def put_back(backup: Path, target: Path, kept: Path, key: Key | None = None, backup_key: Key | None = None) -> None:
    """Replace `target` by a checked copy of `backup`; the present file, damaged or not, is kept as `kept`.

    `key` opens the present file, `backup_key` the backup. A file that `key` opens keeps its password; else the file is
    locked as the backup was. At every moment there is a whole file at `target`: the old one until the new one takes its
    place at once. Whoever must not be called by the present file stays stopped."""
    problems = damage_in(backup, backup_key)
    if problems:
        raise StorageError("backup-damaged", file=str(backup), detail=problems[0])
    present = key if key is not None and is_locked(target) and _opens(target, key) else None
    stops: list[Stop] = []
    with _AsFarAsReadable(OSError), _opened(target, key) as connection:
        stops = stops_in(connection)
    with storage_failures(str(target)), _part_of(target) as part:
        if present is not None and not (is_locked(backup) and present == backup_key):
            written_anew(backup, backup_key, part, present)
        else:
            shutil.copyfile(backup, part)
            present = backup_key
        with closing(cipher.connect(part, present)) as connection, connection:
            connection.execute("DELETE FROM file_info WHERE key = ?", (CONTENT,))
            keep_stops(connection, stops)
        _flush_to_disk(part)
        if target.exists():
            _keep(target, kept, key)
        part.replace(target)
        _flush_to_disk(target.parent)


def _opens(path: Path, key: Key) -> bool:
    with _AsFarAsReadable(), closing(cipher.connect(path, key)):
        return True
    return False


def _keep(target: Path, kept: Path, key: Key | None) -> None:
    """A second name for the file as it is, with its write-ahead log: left beside the new file, SQLite would play the
    old log into it."""
    with _AsFarAsReadable(), closing(cipher.connect(target, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    for ending in BESIDE:
        left = target.with_name(target.name + ending)
        if left.exists():
            left.replace(kept.with_name(kept.name + ending))
    try:
        os.link(target, kept)
    except OSError:  # no hard links here
        shutil.copy2(target, kept)


def relock(path: Path, key: Key | None, wanted: Key | None, job: Job | None = None) -> None:
    """Give a file another password, its first or (None) none. Nobody else may have it open; its lock is held.

    StorageError: "file-locked", "password-wrong", "file-busy", "file-not-ours", "company-damaged"; the file is then as
    it was."""
    fold_log(path, key)
    with storage_failures(str(path)), _part_of(path) as part:
        written_anew(path, key, part, wanted, job)
        _flush_to_disk(part)
        part.replace(path)
        _flush_to_disk(path.parent)


def move_aside(target: Path, aside: Path) -> None:
    """Give a damaged file another name, with everything that belongs to it. Not a byte of it is changed."""
    with storage_failures(str(target)):
        for ending in (*BESIDE, ""):
            left = target.with_name(target.name + ending)
            if left.exists():
                left.replace(aside.with_name(aside.name + ending))
