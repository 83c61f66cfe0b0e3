"""Writing a file whole or not at all, with a sentence for everything that can be in the way."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from callplanner.domain.errors import StorageError
from callplanner.workbook.kinds import SQLITE_HEAD

BESIDE = ("-wal", "-lock", "-journal")
"""What lies beside a database in use."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path in a scratch folder beside `path`; what is written there takes the place of `path` when the block ends
    well.

    The file appears complete or not at all; an older one stays until then. Raises StorageError("export-...").
    """
    folder = path.parent
    if not folder.is_dir():
        raise StorageError("export-folder-missing", folder=str(folder))
    if path.is_dir():
        raise StorageError("export-target-is-folder", file=str(path))
    if _is_database(path):
        raise StorageError("export-target-is-company", file=str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise StorageError("export-target-in-use", file=str(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".callplanner-", dir=folder) as scratch:
            unfinished = Path(scratch) / path.name
            yield unfinished
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            _put_in_place(unfinished, path)
    except OSError as error:
        raise _trouble(path, error) from error


def _is_database(path: Path) -> bool:
    """Whether `path` is a company's file under the name of a workbook. One that is in use is known by what lies beside
    it: opening and closing it here would drop the locks that this process has on it."""
    real = Path(os.path.realpath(path))
    if any(real.with_name(real.name + ending).exists() for ending in BESIDE):
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE_HEAD)) == SQLITE_HEAD
    except OSError:
        return False


def _put_in_place(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except PermissionError as error:  # Windows: a spreadsheet program has it open
        raise StorageError("export-target-in-use", file=str(path)) from error


def _trouble(path: Path, error: OSError) -> StorageError:
    if error.errno in _FULL:
        return StorageError("export-disk-full", file=str(path))
    if error.errno in _FORBIDDEN:
        return StorageError("export-folder-not-writable", folder=str(path.parent))
    detail = os.strerror(error.errno) if error.errno else str(error)
    return StorageError("export-write-failed", file=str(path), detail=detail)
