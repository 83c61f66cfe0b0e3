"""What the database's driver says, as a StorageError with a code that the faces have words for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.storage.cipher import driver_errors

_CODES = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_READONLY: "file-read-only",
    sqlite3.SQLITE_BUSY: "file-busy",
    sqlite3.SQLITE_LOCKED: "file-busy",
    sqlite3.SQLITE_CORRUPT: "company-damaged",
    sqlite3.SQLITE_NOTADB: "file-not-ours",
    sqlite3.SQLITE_CANTOPEN: "file-cannot-open",
    sqlite3.SQLITE_IOERR: "disk-failed",
    sqlite3.SQLITE_PERM: "file-cannot-open",
}


@contextmanager
def storage_failures(address: str) -> Iterator[None]:
    """Turn a failure of the environment into a StorageError; let everything else pass as the bug that it is."""
    try:
        yield
    except DBAPIError as error:
        failure = _failure(error.orig, address)
        if failure is None:
            raise
        raise failure from error
    except driver_errors() as error:
        failure = _failure(error, address)
        if failure is None:
            raise
        raise failure from error
    except UnicodeEncodeError as error:
        raise PlannerError("text-broken") from error
    except ValueError as error:
        if not _is_of_a_cell(error):
            raise
        raise StorageError("company-damaged", file=address, detail=str(error)) from error
    except OSError as error:
        raise StorageError("disk-failed", file=address, detail=error.strerror or str(error)) from error


def _is_of_a_cell(error: ValueError) -> bool:
    """Whether the error was raised while a stored value was read: a day that is none, bytes that are no text."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", ""))
    return where.startswith("sqlalchemy.")


def _failure(error: BaseException | None, address: str) -> StorageError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, driver_errors()) and str(error).startswith("Could not decode"):
        code = sqlite3.SQLITE_CORRUPT
    if code is None:
        return None
    name = _CODES.get(code & 0xFF)
    return None if name is None else StorageError(name, file=address, detail=str(error))
