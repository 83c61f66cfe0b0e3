"""Workbooks locked with a password: unlocked in memory, nothing is written anywhere. Runs in the reading child."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from callplanner.domain.errors import PlannerError
from callplanner.workbook import kinds
from callplanner.workbook.kinds import Kind
from callplanner.workbook.preflight import kind_of_unlocked

BUILT_IN = "VelvetSweatshop"
"""The password with which Excel itself locks workbooks that are only protected, and opens them without asking."""

MAX_BYTES = 500 * 1024**2


def unlock(path: Path, password: str | None) -> tuple[BinaryIO, Kind]:
    """The workbook without its lock, and its kind; without a password the built-in one is tried.

    PlannerError: "source-encrypted" (a password is needed, or the lock is of a kind nobody here can open),
    "source-password-wrong"."""
    import msoffcrypto

    if path.stat().st_size > MAX_BYTES:
        raise PlannerError("source-too-large", file=path.name, megabytes=path.stat().st_size // 1024**2)
    wrong = PlannerError("source-encrypted" if password is None else "source-password-wrong", file=path.name)
    unlocked = BytesIO()
    with path.open("rb") as file:
        head = file.read(len(kinds.OLE_HEAD))
        if head != kinds.OLE_HEAD:
            raise PlannerError("source-encrypted", file=path.name)  # an OpenDocument lock
        file.seek(0)
        try:
            book = msoffcrypto.OfficeFile(file)
            book.load_key(password=BUILT_IN if password is None else password)
            book.decrypt(unlocked)
        except MemoryError:
            raise
        except Exception as error:  # a wrong password shows itself in many ways, by the kind of lock
            raise wrong from error
    unlocked.seek(0)
    try:
        return unlocked, kind_of_unlocked(path, unlocked)
    except PlannerError as error:
        raise wrong from error  # the wrong key makes noise of a workbook
