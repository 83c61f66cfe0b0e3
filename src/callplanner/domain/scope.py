"""What the pictures of results are about: a period, and one caller or all."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

_TEXT = re.compile(r"(?P<name>.*)@(?P<first>\d{4}-\d\d-\d\d)?\.\.(?P<last>\d{4}-\d\d-\d\d)?\|(?P<caller>.*)", re.DOTALL)


class Scope(Struct, frozen=True):
    """`first` and `last` (both included; None: each picture's own period) and the caller whose calls and customers are
    counted (None: everybody's)."""

    first: date | None = None
    last: date | None = None
    caller: str | None = None

    def put_on(self, name: str) -> str:
        """A name with the scope behind it, for asking about the customers of a bar; the bare name of everything."""
        if self == EVERYTHING:
            return name
        first, last = (day.isoformat() if day is not None else "" for day in (self.first, self.last))
        return f"{name}@{first}..{last}|{self.caller or ''}"


EVERYTHING = Scope()


def taken_off(text: str) -> tuple[str, Scope]:
    """A name and the scope that `put_on` put behind it. ValueError for a date that is none."""
    found = _TEXT.fullmatch(text)
    if found is None:
        return text, EVERYTHING
    first, last = (date.fromisoformat(day) if day else None for day in (found["first"], found["last"]))
    return found["name"], Scope(first, last, found["caller"] or None)
