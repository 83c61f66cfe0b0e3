"""What the database's driver says, as a StorageError with a code that the faces have words for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

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


_STATES = {
    "08": "server-away",
    "57": "server-away",
    "28": "server-refused",
    "3D": "server-refused",
    "53": "disk-full",
    "55P03": "file-busy",
    "40": "file-busy",
    "25006": "file-read-only",
    "42501": "file-read-only",
}
"""What a server says, by its state or the class of it (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""


@contextmanager
def storage_failures(address: str) -> Iterator[None]:
    """Turn a failure of the environment into a StorageError; let everything else pass as the bug that it is."""
    try:
        yield
    except DBAPIError as error:
        failure = _failure(error.orig, address) or _of_server(error, address)
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


def _of_server(error: DBAPIError, address: str) -> StorageError | None:
    state = getattr(error.orig, "sqlstate", None)
    if not isinstance(state, str):
        # No connection was made at all, or it broke: a server that is away cannot say why.
        away = isinstance(error, OperationalError) and not isinstance(error.orig, driver_errors())
        return StorageError("server-away", server=address, detail=_first_line(error)) if away else None
    name = _STATES.get(state) or _STATES.get(state[:2])
    return None if name is None else StorageError(name, file=address, server=address, detail=_first_line(error))


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().partition("\n")[0]


def _failure(error: BaseException | None, address: str) -> StorageError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, driver_errors()) and str(error).startswith("Could not decode"):
        code = sqlite3.SQLITE_CORRUPT
    if code is None:
        return None
    name = _CODES.get(code & 0xFF)
    return None if name is None else StorageError(name, file=address, detail=str(error))
