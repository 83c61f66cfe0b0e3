"""A company's file that is locked with a password: SQLCipher stands where SQLite would, all else is the same.

Each page is encrypted (AES-256) and signed, the log and the journal too. SQLCipher's own form is kept, so that any of
its tools opens the file with the password alone. The package is imported when a file is locked or shall be, not before.
"""

from __future__ import annotations

import hashlib
import importlib
import math
import os
import sqlite3
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import NoReturn, cast

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.storage.head import head

SHORTEST = 8
"""Characters of a password; a shorter one is tried out in an evening."""

PLAIN_HEAD = b"SQLite format 3\0"
_MODULE = "sqlcipher3.dbapi2"
_SALT_BYTES = 16
_ROUNDS = 256_000
"""Of PBKDF2-HMAC-SHA512: what SQLCipher 4 itself takes, https://www.zetetic.net/sqlcipher/design/."""
_BLOCK = 512
_LOOKED_AT = 4_096
_RANDOM_BITS = 7.9
"""Bits a byte of 4,096 random bytes (7.955 is expected); text and tables have less than 7."""

LOCKED = frozenset({"file-locked", "password-wrong"})
"""Refusals that a password answers."""


class Key:
    """A password, kept out of every text that an object may end up in. Deriving takes a fifth of a second on purpose,
    so it is done once for each salt."""

    __slots__ = ("_derived", "_password")

    def __init__(self, password: str) -> None:
        """PlannerError("text-broken") for half a character. The same letters typed on another system are the same."""
        try:
            self._password = unicodedata.normalize("NFC", password).encode("utf-8")
        except UnicodeEncodeError:
            raise PlannerError("text-broken") from None
        self._derived: dict[bytes, str] = {}

    def __repr__(self) -> str:
        return "Key(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a password is not written anywhere")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and other._password == self._password

    def __hash__(self) -> int:
        return hash(self._password)

    def words(self, salt: bytes) -> str:
        """The key of a file with this salt as SQLCipher takes it: hexadecimal digits only, so nothing is to quote."""
        if salt not in self._derived:
            self._derived[salt] = hashlib.pbkdf2_hmac("sha512", self._password, salt, _ROUNDS, 32).hex()
        return f"x'{self._derived[salt]}{salt.hex()}'"


def chosen(password: str, again: str) -> Key:
    """A new password as typed twice. PlannerError: "password-differs", "password-short", "text-broken"."""
    if len(password.strip()) < SHORTEST:
        raise PlannerError("password-short", least=SHORTEST)
    if password != again:
        raise PlannerError("password-differs")
    return Key(password)


# files ---------------------------------------------------------------------------------------------------------------


def is_locked(path: Path) -> bool:
    """Whether a file is locked: no head that can be read, whole blocks (or an unfinished change beside it), bytes like
    random ones. A file that is overwritten with random bytes cannot be told from a locked one without its password."""
    try:
        first, size = head(path, _LOOKED_AT), path.stat().st_size
    except OSError:
        return False
    if len(first) < _LOOKED_AT or first.startswith(PLAIN_HEAD):
        return False
    if size % _BLOCK and not any(path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal")):
        return False
    shares = [count / len(first) for count in Counter(first).values()]
    return -sum(share * math.log2(share) for share in shares) > _RANDOM_BITS


def salt_of(path: Path) -> bytes:
    """The salt that a locked file begins with; a new one for a file that is still empty."""
    return head(path, _SALT_BYTES) or new_salt()


def new_salt() -> bytes:
    """A salt for a new lock."""
    return os.urandom(_SALT_BYTES)


def module() -> ModuleType:
    """SQLCipher's driver. StorageError("password-not-installed") says what to install."""
    try:
        return importlib.import_module(_MODULE)
    except ImportError:
        raise StorageError("password-not-installed", python=sys.executable) from None


def driver_errors() -> tuple[type[BaseException], ...]:
    """What the drivers that are in use raise. Ask at the moment of the error: the second one may have come late."""
    late = sys.modules.get(_MODULE)
    return (sqlite3.Error,) if late is None else (sqlite3.Error, late.Error)


def connect(
    path: Path, key: Key | None, *, uri: str = "", salt: bytes | None = None, timeout: float = 5.0
) -> sqlite3.Connection:
    """A connection to a file as it is, plain or locked. `uri`: where to open it instead. `salt`: of a file that is
    still empty and shall be locked.

    StorageError: "file-locked" without a key, "password-wrong", "password-not-installed"."""
    locked = salt is not None or is_locked(path)
    if not locked:
        return sqlite3.connect(uri or path, uri=bool(uri), timeout=timeout, check_same_thread=False)
    if key is None:
        raise StorageError("file-locked", file=str(path))
    return _unlock(path, key, uri, salt or salt_of(path), timeout)


def keyless(path: Path, *, uri: str = "", timeout: float = 5.0) -> sqlite3.Connection:
    """A connection of SQLCipher's driver before it has a key, and silent: the driver would write on standard error."""
    made = module().connect(uri or str(path), uri=bool(uri), timeout=timeout, check_same_thread=False)
    made.execute("PRAGMA cipher_log_level = NONE").fetchall()
    return cast(sqlite3.Connection, made)


def _unlock(path: Path, key: Key, uri: str, salt: bytes, timeout: float) -> sqlite3.Connection:
    made = keyless(path, uri=uri, timeout=timeout)
    try:
        made.execute(f'PRAGMA key = "{key.words(salt)}"').fetchall()
        made.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except driver_errors() as error:
        made.close()
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_NOTADB:
            raise
        raise StorageError("password-wrong", file=str(path)) from None
    except BaseException:
        made.close()
        raise
    return made
