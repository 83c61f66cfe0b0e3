"""Setting, changing and taking off the password of a file: written anew beside it, checked, put in its place at once.

Whenever the program is killed, the whole old file or the whole new one is there, and nothing beside it that is plain.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from callplanner.domain.errors import JobCancelled, StorageError
from callplanner.domain.job import Job
from callplanner.storage import cipher
from callplanner.storage.cipher import Key, driver_errors, is_locked
from callplanner.storage.engine import APPLICATION_ID
from callplanner.storage.failures import storage_failures

_PRAGMAS = ("application_id", "user_version")
"""What stands in the head of a file and is no table."""
_STEPS_A_LOOK = 200_000
"""Of SQLite's machine, between two looks at whether the person wants to stop: some hundredths of a second."""


def written_anew(source: Path, key: Key | None, part: Path, wanted: Key | None, job: Job | None = None) -> None:
    """Write everything of `source` into the empty file `part`, locked with `wanted` (None: plain), and check it.

    Neither may be in use. StorageError: "company-damaged" when it cannot be read or does not check, "file-locked",
    "password-wrong"; JobCancelled. What is left in `part` then is the caller's to remove."""
    with storage_failures(str(source)), closing(_source(source, key)) as connection:
        connection.isolation_level = None
        words = "" if wanted is None else wanted.words(cipher.new_salt())
        connection.execute(f'ATTACH DATABASE ? AS part KEY "{words}"', (str(part),))
        # The new file is worth nothing before it is complete, so it is brought to the disk once, at the end.
        connection.execute("PRAGMA part.journal_mode = OFF").fetchall()
        connection.execute("PRAGMA part.synchronous = OFF")
        with _watched(connection, source, part, job):
            connection.execute("SELECT sqlcipher_export('part')").fetchall()
            for name in _PRAGMAS:
                value = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
                connection.execute(f"PRAGMA part.{name} = {value}")
            _compare(connection, source)
        connection.execute("DETACH DATABASE part")
    if is_locked(part) != (wanted is not None):
        raise StorageError("company-damaged", file=str(part), detail="")


def _source(path: Path, key: Key | None) -> sqlite3.Connection:
    """SQLCipher's driver also for a plain file: only it can attach a locked one."""
    return cipher.connect(path, key) if is_locked(path) else cipher.keyless(path)


def _compare(connection: sqlite3.Connection, source: Path) -> None:
    """The same tables and indexes, as many rows in each, every page in order and every link with its other end."""
    schemas = [
        connection.execute(f"SELECT type, name, sql FROM {side}.sqlite_master ORDER BY type, name").fetchall()
        for side in ("main", "part")
    ]
    if schemas[0] != schemas[1]:
        raise StorageError("company-damaged", file=str(source), detail="")
    for kind, name, _ in schemas[0]:
        if kind == "table":
            counts = {
                connection.execute(f'SELECT count(*) FROM {side}."{name}"').fetchone()[0] for side in ("main", "part")
            }
            if len(counts) != 1:
                raise StorageError("company-damaged", file=str(source), detail=name)
    found = connection.execute("PRAGMA part.integrity_check(1)").fetchone()[0]
    orphans = connection.execute("PRAGMA part.foreign_key_check").fetchmany(1)
    if found != "ok" or orphans:
        raise StorageError("company-damaged", file=str(source), detail="" if found == "ok" else found)


@contextmanager
def _watched(connection: sqlite3.Connection, source: Path, part: Path, job: Job | None) -> Iterator[None]:
    """Tell how far it is by the size of the new file, and stop when asked."""
    stopped: list[JobCancelled] = []
    whole = source.stat().st_size

    def look() -> int:
        try:
            if job is not None:
                job.step(min(part.stat().st_size, whole), whole)
        except JobCancelled as stop:
            stopped.append(stop)
            return 1
        return 0

    connection.set_progress_handler(look, _STEPS_A_LOOK)
    try:
        yield
    except driver_errors():
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def fold_log(path: Path, key: Key | None) -> None:
    """Bring everything into the one file. StorageError: "file-busy" while somebody reads it, "file-not-ours"."""
    with storage_failures(str(path)), closing(cipher.connect(path, key, timeout=0)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StorageError("file-not-ours", file=str(path))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise StorageError("file-busy", file=str(path))
