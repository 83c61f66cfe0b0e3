"""Holding a file that is in use still, so that it can be copied byte by byte while others go on writing.

A reader that begins when the write-ahead log is empty reads the file alone, and as long as it reads, nothing is carried
from the log into the file (https://www.sqlite.org/wal.html, "Checkpointing"; https://www.sqlite.org/walformat.html,
"WAL Locks", WAL_READ_LOCK(0)). What is written meanwhile waits in the log.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from callplanner.storage import cipher
from callplanner.storage.cipher import Key, driver_errors
from callplanner.storage.head import HeldFile
from callplanner.storage.reading import may_write

TRIES = 5
PATIENCE_MS = 50
"""Longer must nobody who writes wait because the log is being emptied."""


@contextmanager
def held_still(path: Path, key: Key | None) -> Iterator[HeldFile | None]:
    """The file, whose bytes do not change as long as it is held; None where it cannot be held so: it keeps no
    write-ahead log, nothing can be written there, or readers would have to be waited for."""
    if not may_write(path):
        yield None
        return
    held = HeldFile(path)
    try:
        with closing(cipher.connect(path, key, timeout=PATIENCE_MS / 1000)) as reader:
            reader.isolation_level = None
            yield held if _reads_the_file_alone(reader, path) else None
    finally:
        held.release()


def _reads_the_file_alone(reader: sqlite3.Connection, path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    for _ in range(TRIES):
        try:
            if reader.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                return False
            reader.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except driver_errors():
            return False
        if log.exists() and log.stat().st_size == 0:
            return True
        reader.execute("ROLLBACK")
    return False


def unchanging_uri(path: Path) -> str:
    """The address of a file that is held still: its log is not looked at."""
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def same_bytes(held: HeldFile, copy: Path) -> bool:
    """Whether a copy, read back, is byte by byte what is held."""
    with copy.open("rb", buffering=0) as handle:
        if os.fstat(handle.fileno()).st_size != held.size:
            return False
        return all(part == handle.read(len(part)) for part in held.parts())
