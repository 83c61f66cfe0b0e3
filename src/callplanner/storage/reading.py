"""Opening a file for reading where nothing can be written: a read-only folder, a disc, a share without permission.

A file that was left in write-ahead mode cannot be read there at all, because SQLite wants to make its shared memory
beside it. Without a log it is opened as unchangeable; with a log that holds changes, a copy of both is read.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from callplanner.storage.cipher import PLAIN_HEAD
from callplanner.storage.head import head

_WAL_VERSION = 2


def may_write(path: Path) -> bool:
    """Whether file and folder can be written to, so that SQLite can keep its journal."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def reading_uri(path: Path) -> str:
    """The address under which the file can be read where it is."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    return uri if os.access(path.parent, os.W_OK) or not _in_log_mode(path) else f"{uri}&immutable=1"


def has_unread_log(path: Path) -> bool:
    """Whether changes stand in a write-ahead log that cannot be read where it is."""
    log = path.with_name(path.name + "-wal")
    return not os.access(path.parent, os.W_OK) and log.exists() and log.stat().st_size > 0


def copy_with_log(path: Path) -> tuple[tempfile.TemporaryDirectory[str], Path]:
    """A copy of file and log in a scratch folder of the person's own, where SQLite can join them; the folder is the
    caller's to clean up."""
    scratch = tempfile.TemporaryDirectory(prefix="callplanner-")
    copy = Path(scratch.name) / path.name
    for ending in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    return scratch, copy


def _in_log_mode(path: Path) -> bool:
    """Of a locked file it cannot be told; without an unfinished change beside it, it is read as if it were."""
    first = head(path, 20)
    if not first.startswith(PLAIN_HEAD):
        return not path.with_name(path.name + "-journal").exists()
    return len(first) == 20 and first[18] == _WAL_VERSION
