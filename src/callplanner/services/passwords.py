"""The password of a company's file: where it comes from, setting, changing and taking it off, and what stays readable.

The file is closed meanwhile; whoever has it open closes it first and opens it again with the new password.
"""

from __future__ import annotations

import glob
import os
from pathlib import Path

from msgspec import Struct

from callplanner.domain.errors import StorageError
from callplanner.domain.job import Job
from callplanner.services.backups import RESTORED, all_backups, back_up_relocked, folder_of
from callplanner.storage.backup import relock
from callplanner.storage.cipher import LOCKED, SHORTEST, Key, chosen, connect, is_locked, module
from callplanner.storage.lock import FileLock
from callplanner.storage.reading import may_write

__all__ = ["LOCKED", "SHORTEST", "Key", "chosen", "is_locked"]

ENVIRONMENT = "CALLPLANNER_PASSWORD"
NEW_IN_ENVIRONMENT = "CALLPLANNER_NEW_PASSWORD"


class Standing(Struct, frozen=True):
    """Whether a file is locked, and how many copies of a locked one anybody can read who has them."""

    locked: bool
    readable: int


class Relocked(Struct, frozen=True):
    """What came of a new password. `removed`: plain copies that the program had kept beside the file and that are gone;
    `readable`: backups and other copies that still have no password; `backup`: the first one with the new password."""

    locked: bool
    removed: int
    readable: int
    backup: Path | None


def password_in(file: Path) -> str:
    """The first line of a file that holds a password. StorageError("password-file")."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    if not lines or not lines[0]:
        raise StorageError("password-file", file=str(file))
    return lines[0]


def given_key(file: Path | None, variable: str = ENVIRONMENT) -> Key | None:
    """The password in a file, else in the environment; None when there is neither."""
    if file is not None:
        return Key(password_in(file))
    told = os.environ.get(variable, "")
    return Key(told) if told else None


def opens(file: Path, key: Key | None) -> bool:
    """Whether a file opens with this password, or needs none."""
    try:
        connect(file, key).close()
    except StorageError as error:
        if error.code not in LOCKED:
            raise
        return False
    return True


def standing(file: Path) -> Standing:
    """How a file stands; its password is not needed."""
    locked = is_locked(file)
    return Standing(locked, len(readable_copies(file)) if locked else 0)


def readable_copies(file: Path) -> tuple[Path, ...]:
    """Backups of a file and copies that were kept beside it, as far as they have no password."""
    return tuple(path for path in (*all_backups(file), *_kept_beside(file)) if not is_locked(path))


def remove_readable(file: Path) -> int:
    """Remove these copies; how many. Only while the file itself is locked."""
    if not is_locked(file):
        return 0
    return _removed(readable_copies(file))


def set_password(file: Path, present: Key | None, wanted: Key | None, job: Job | None = None) -> Relocked:
    """Lock a file with `wanted` (None: take its password off). `present` is its password now.

    Killed at any moment, the file is wholly as it was or wholly as it shall be. StorageError: "company-missing",
    "file-locked", "password-wrong", "file-in-use", "file-busy", "file-read-only", "company-damaged",
    "password-not-installed"; JobCancelled. The file is then as it was."""
    module()
    if not file.is_file():
        raise StorageError("company-missing", file=str(file))
    if not may_write(file):
        raise StorageError("file-read-only", file=str(file))
    lock = FileLock(file)
    lock.acquire("password")
    try:
        relock(file.resolve(), present, wanted, job)
        # A copy from before a restore may be the one that is wanted, until a person has said that all is well.
        keep = wanted is None or (folder_of(file) / RESTORED).exists()
        plain = [path for path in _kept_beside(file, "before-") if not keep and not is_locked(path)]
        removed = _removed(tuple(plain))
        backup = back_up_relocked(file, wanted)
    finally:
        lock.release()
    return Relocked(wanted is not None, removed, standing(file).readable, backup)


def _kept_beside(file: Path, *why: str) -> list[Path]:
    return [
        path
        for word in why or ("before-", "damaged-")
        for pattern in (f"{glob.escape(file.stem)}.{word}*", f"{glob.escape(file.name)}.{word}*")
        for path in sorted(file.parent.glob(pattern))
        if path.is_file()
    ]


def _removed(paths: tuple[Path, ...]) -> int:
    for path in paths:
        for ending in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    return len(paths)
