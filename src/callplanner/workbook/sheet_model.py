"""A sheet to be written, as data: title, typed columns, rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct, field

from callplanner.domain.phrase import Money

Value = None | str | int | float | bool | date | datetime | time | Money


class CellKind(StrEnum):
    """What a column holds. MONEY takes hundredths (int) or Money; SHARE takes 0 to 1; ANY goes by each value."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"
    SHARE = "share"
    DATE = "date"
    DATETIME = "datetime"
    PHONE = "phone"
    ANY = "any"


_WIDTHS = {
    CellKind.TEXT: 22,
    CellKind.INTEGER: 10,
    CellKind.NUMBER: 12,
    CellKind.MONEY: 14,
    CellKind.SHARE: 10,
    CellKind.DATE: 12,
    CellKind.DATETIME: 17,
    CellKind.PHONE: 19,
    CellKind.ANY: 16,
}


class Column(Struct, frozen=True):
    """A column. `width` in characters, None for what suits the kind and the title. `currency` is shown beside money."""

    title: str
    kind: CellKind = CellKind.TEXT
    width: float | None = None
    currency: str = ""

    @property
    def shown_width(self) -> float:
        """The width to set; room for the title and its filter button."""
        return self.width if self.width is not None else min(max(_WIDTHS[self.kind], len(self.title) + 4), 60)


class Sheet(Struct, frozen=True):
    """A sheet. `rows` is read once, so it may be a generator; each row has a value for each column."""

    title: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]] = field(default=())
