"""The key that stands hidden in each row of a call sheet: which file, which sheet, which customer, known up to where.

All that is needed to take a row back stands in it, so writing a sheet changes nothing in the company file, and a row
can be moved, sorted or copied without losing what it is.
"""

from __future__ import annotations

import re
import zlib
from datetime import date, datetime

from msgspec import Struct

BEGINS = "callsheet:"
_SHAPE = re.compile(
    BEGINS
    + r"(?P<file>[0-9a-f-]+)/(?P<sheet>\d{8}T\d{6}-[0-9a-f]+)/(?P<customer>\d+)/(?P<seen>\d+)/(?P<caller>\d+)/"
    + r"(?P<day>\d{4}-\d{2}-\d{2})/(?P<sum>[0-9a-f]{8})"
)


class SheetKey(Struct, frozen=True):
    """`seen` is the newest attempt with the customer when the sheet was made, 0 for none; `caller_id` 0: nobody named.
    `day` is the day the call was on the sheet for."""

    file_id: str
    sheet: str
    customer_id: int
    seen: int
    caller_id: int
    day: date

    def write(self) -> str:
        """The key as it stands in the cell, with a sum that notices a typing error."""
        parts = (self.file_id, self.sheet, self.customer_id, self.seen, self.caller_id, self.day.isoformat())
        plain = BEGINS + "/".join(map(str, parts))
        return f"{plain}/{_sum(plain)}"

    @property
    def made_at(self) -> datetime:
        """When the sheet was made, in the desk's time."""
        return datetime.strptime(self.sheet[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007 (the desk's own, without a zone)


def read_key(text: str) -> SheetKey | None:
    """The key of a cell; None where it is damaged."""
    found = _SHAPE.fullmatch(text.strip())
    if found is None or found["sum"] != _sum(text.strip()[:-9]):
        return None
    try:
        day = date.fromisoformat(found["day"])
    except ValueError:
        return None
    return SheetKey(
        found["file"], found["sheet"], int(found["customer"]), int(found["seen"]), int(found["caller"]), day
    )


def _sum(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"
