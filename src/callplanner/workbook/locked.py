"""Workbooks locked with a password: unlocked in memory, nothing is written anywhere. Runs in the reading child."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from callplanner.domain.errors import PlannerError
from callplanner.workbook import kinds
from callplanner.workbook.kinds import Kind
from callplanner.workbook.locked_ods import unlock_ods
from callplanner.workbook.preflight import kind_of_unlocked

BUILT_IN = "VelvetSweatshop"
"""The password with which Excel itself locks workbooks that are only protected, and opens them without asking."""

MAX_BYTES = 500 * 1024**2


def unlock(path: Path, password: str | None) -> tuple[BinaryIO, Kind]:
    """The workbook without its lock, and its kind; without a password the built-in one is tried.

    PlannerError: "source-encrypted" (a password is needed), "source-password-wrong"."""
    if path.stat().st_size > MAX_BYTES:
        raise PlannerError("source-too-large", file=path.name, megabytes=path.stat().st_size // 1024**2)
    wrong = PlannerError("source-encrypted" if password is None else "source-password-wrong", file=path.name)
    unlocked = BytesIO()
    with path.open("rb") as file:
        try:
            if file.read(len(kinds.ZIP_HEAD)) == kinds.ZIP_HEAD:
                unlocked = unlock_ods(file, password or "")
            else:
                _unlock_office(file, unlocked, BUILT_IN if password is None else password)
        except MemoryError:
            raise
        except Exception as error:  # a wrong password shows itself in many ways, by the kind of lock
            raise wrong from error
    unlocked.seek(0)
    try:
        return unlocked, kind_of_unlocked(path, unlocked)
    except PlannerError as error:
        raise wrong from error  # the wrong key makes noise of a workbook


def _unlock_office(file: BinaryIO, unlocked: BinaryIO, password: str) -> None:
    import msoffcrypto

    file.seek(0)
    book = msoffcrypto.OfficeFile(file)
    book.load_key(password=password)
    book.decrypt(unlocked)
