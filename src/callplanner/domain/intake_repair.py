"""Rows with a field too many, as an unquoted comma makes them: mended only where there is one way, else refused.

Every merge of neighbouring cells that would give the row its right width is tried. It is possible if all cells then
look
like the other cells of their columns; words that are new to their column, and a comma outside an address, make it odd.
The row is mended if the least odd ways agree on everything but address text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from callplanner.domain import amounts
from callplanner.domain.amounts import Shape
from callplanner.domain.dates import looks_like_date
from callplanner.domain.intake_mapping import DATE_FIELDS, NUMBER_FIELDS, PHONE_FIELDS, ColumnMapping
from callplanner.domain.phone import looks_like_phone
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell, is_nothing

_ADDRESS = ("street", "street2", "house", "town")
_NUMBERS = NUMBER_FIELDS | {"reference", "order", "customer"}
_MAX_EXTRA = 3
_ENOUGH = 8
_USUAL = 0.97


class _Habit(Struct, frozen=True):
    """What the cells of one column are like, over the rows that have the right width."""

    number: bool
    date: bool
    phone: bool
    email: bool
    no_digits: bool
    has_digits: bool
    no_spaces: bool
    words: frozenset[str] | None

    def suits(self, cell: Cell) -> bool:
        """Whether a cell could stand in this column."""
        if cell is None or (isinstance(cell, str) and is_nothing(cell)):
            return True
        text = str(cell).strip()
        has_digit = any(map(str.isdigit, text))
        return not (
            (self.number and amounts.shape(text) is Shape.NO_NUMBER)
            or (self.date and not looks_like_date(text))
            or (self.phone and not looks_like_phone(text))
            or (self.email and "@" not in text)
            or (self.no_digits and has_digit)
            or (self.has_digits and not has_digit)
            or (self.no_spaces and " " in text)
        )

    def is_new(self, cell: Cell) -> bool:
        """Whether the column has few different words and this is none of them: odd, though not impossible."""
        return self.words is not None and isinstance(cell, str) and cell.strip().casefold() not in self.words


def _habit_of(cells: Sequence[Cell], field: str | None = None) -> _Habit:
    """What the cells are like. `field` is what the column is taken for: then two that are as expected are enough."""
    texts = [str(cell).strip() for cell in cells if cell is not None]
    texts = [text for text in texts if text and not is_nothing(text)]
    enough = len(texts) >= _ENOUGH

    def usual(count: int, fields: Collection[str] = ()) -> bool:
        return count >= _USUAL * len(texts) and (enough or (field in fields and len(texts) > 1))

    distinct = frozenset(text.casefold() for text in texts)
    closed = len(texts) >= 3 * _ENOUGH and len(distinct) <= 0.4 * len(texts)
    return _Habit(
        number=usual(sum(amounts.shape(text) is not Shape.NO_NUMBER for text in texts), _NUMBERS),
        date=usual(sum(map(looks_like_date, texts)), DATE_FIELDS),
        phone=usual(sum(map(looks_like_phone, texts)), PHONE_FIELDS),
        email=usual(sum("@" in text for text in texts), ("email",)),
        no_digits=usual(sum(not any(map(str.isdigit, text)) for text in texts)),
        has_digits=usual(sum(any(map(str.isdigit, text)) for text in texts)),
        no_spaces=usual(sum(" " not in text for text in texts)),
        words=distinct if closed and not usual(sum(amounts.shape(t) is not Shape.NO_NUMBER for t in texts)) else None,
    )


class Mended(Struct, frozen=True):
    """A row brought to its width: the merged cells' column as titled, and the row."""

    row: tuple[Cell, ...]
    note: Phrase


class RowMender:
    """Mends the rows of one file. It learns the habits of the columns from the first rows handed to it."""

    def __init__(self, mapping: ColumnMapping) -> None:
        known = [c.index for c in mapping.columns if c.title or c.field is not None]  # one without a title may be taken
        self.width = max(known) + 1 if mapping.header_row and known else None
        self._fields = mapping.fields()
        self._labels = [column.label for column in mapping.columns]
        self._habits: list[_Habit] = []
        self._examples: Sequence[Sequence[Cell]] | None = None

    def fits(self, row: Sequence[Cell]) -> bool:
        """Whether the row has no more cells than the table has columns; empty ones beyond do not count."""
        return self.width is None or len(row) <= self.width or all(cell is None for cell in row[self.width :])

    def learn(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Keep rows to learn the habits of the columns from, should one be needed. Only the first call counts."""
        if self._examples is None:
            self._examples = rows

    def _learned(self) -> list[_Habit]:
        if not self._habits and self.width is not None:
            good = [row for row in self._examples or () if row and self.fits(row)]
            fields = {index: field for field, index in self._fields.items()}
            self._habits = [
                _habit_of([row[i] for row in good if i < len(row)], fields.get(i)) for i in range(self.width)
            ]
        return self._habits

    def mend(self, row: Sequence[Cell]) -> Mended | None:
        """The row at its right width, or None where there is no way or more than one that matters."""
        if self.width is None:
            return None
        cells = list(row)
        while cells and cells[-1] is None:
            cells.pop()
        extra = len(cells) - self.width
        if not 0 < extra <= _MAX_EXTRA:
            return None
        possible = {place: merged for place in range(self.width) if (merged := self._merged(cells, place, extra))}
        oddness = {place: self._oddness(place, merged) for place, merged in possible.items()}
        least = min(oddness.values(), default=0)
        possible = {place: merged for place, merged in possible.items() if oddness[place] == least}
        if not possible or len({self._what_matters(merged) for merged in possible.values()}) > 1:
            return None
        place = self._best_place(list(possible))
        return Mended(
            possible[place], phrase("row-repaired", column=self._labels[place], value=str(possible[place][place]))
        )

    def _merged(self, cells: list[Cell], place: int, extra: int) -> tuple[Cell, ...] | None:
        parts = cells[place : place + extra + 1]
        if any(part is None or is_nothing(str(part)) for part in parts):
            return None
        text = ", ".join(str(part).strip() for part in parts)
        row = (*cells[:place], text, *cells[place + extra + 1 :])
        suits = all(habit.suits(cell) for habit, cell in zip(self._learned(), row, strict=True))
        return row if suits else None

    def _oddness(self, place: int, row: Sequence[Cell]) -> int:
        in_address = any(self._fields.get(field) == place for field in _ADDRESS)
        return sum(habit.is_new(cell) for habit, cell in zip(self._learned(), row, strict=True)) + (not in_address)

    def _what_matters(self, row: Sequence[Cell]) -> tuple[Cell, ...]:
        return tuple(row[index] for field, index in self._fields.items() if field not in _ADDRESS)

    def _best_place(self, places: list[int]) -> int:
        """The street, where it is one of the ways: that is where commas stand."""
        for field in _ADDRESS:
            if self._fields.get(field) in places:
                return self._fields[field]
        return places[0]
