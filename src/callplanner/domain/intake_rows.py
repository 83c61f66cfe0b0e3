"""The data rows of a file: numbered as the person counts, without titles and empty rows, shifted ones mended or
refused, ruled lines and repeated titles refused.
"""

from __future__ import annotations

from collections.abc import Sequence

from callplanner.domain.intake_asides import Asides, apart
from callplanner.domain.intake_dittos import Dittos
from callplanner.domain.intake_groups import Groups
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.intake_reading import Reject
from callplanner.domain.intake_repair import RowMender
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell

Row = Sequence[Cell]


class DataRows:
    """Takes the blocks of a file one after the other. `count` is the number of data rows so far, refused ones too;
    `apart` holds the numbers of the last block's rows that stand alone below an empty one, with one cell only."""

    def __init__(self, mapping: ColumnMapping) -> None:
        self._header = mapping.header_row or 0
        self._others = mapping.others
        self._dittos = Dittos(mapping.dittos) if mapping.dittos else None
        self._mender = RowMender(mapping)
        self._seen = 0
        self._asides = Asides(mapping)
        self._groups = None if mapping.groups is None else Groups(mapping.groups)
        self._after_gap = False
        self.apart: set[int] = set()
        self.count = 0
        self.rejects: list[Reject] = []
        self.repaired: dict[int, Phrase] = {}

    def take(self, block: Sequence[Row]) -> tuple[list[int], list[Row]]:
        """The numbers and the cells of the block's data rows."""
        first = self._seen + 1
        self._seen += len(block)
        skipped = max(0, min(self._header - first + 1, len(block)))
        below = block[skipped:]
        self._mender.learn(below)
        self.apart, self._after_gap = apart(below, first + skipped, self._after_gap)
        self._refuse_others(first, block)
        numbers, rows = self._own(first + skipped, below)
        if self._groups is not None:
            numbers, rows = self._with_headings(self._groups, numbers, rows)
        if self._dittos is not None:
            rows = list(map(self._dittos.filled, rows))
        self.count += len(rows)
        if asides := self._asides.among(rows):
            for place, reason in asides.items():
                self.refuse(numbers[place], rows[place], reason)
            numbers = [number for place, number in enumerate(numbers) if place not in asides]
            rows = [row for place, row in enumerate(rows) if place not in asides]
        if self._mender.width is None or max(map(len, rows), default=0) <= self._mender.width:
            return numbers, rows
        return self._mended(numbers, rows)

    def _own(self, first: int, below: Sequence[Row]) -> tuple[list[int], list[Row]]:
        """The rows of this table that are not empty; `first` is the number of the first of them."""
        numbers = [number for number, row in enumerate(below, first) if row]
        rows = [row for row in below if row]
        if self._others:
            kept = [(number, row) for number, row in zip(numbers, rows, strict=True) if not self._is_other(number)]
            numbers, rows = [number for number, _ in kept], [row for _, row in kept]
        return numbers, rows

    def _is_other(self, number: int) -> bool:
        return any(other.holds(number) for other in self._others)

    def _refuse_others(self, first: int, block: Sequence[Row]) -> None:
        """Refuse the rows of other tables on the sheet, above this one and below it."""
        for other in self._others:
            last = first + len(block) - 1 if other.last is None else other.last
            for number in range(max(other.head, first), min(last, first + len(block) - 1) + 1):
                if row := block[number - first]:
                    self.count += 1
                    self.refuse(number, row, phrase("row-of-another-table", head=other.head))

    def _with_headings(self, groups: Groups, numbers: list[int], rows: list[Row]) -> tuple[list[int], list[Row]]:
        """The rows with the headings they stand under; a heading is part of its rows and counts as none."""
        kept: list[tuple[int, Row]] = []
        for number, row in zip(numbers, rows, strict=True):
            found = groups.read(row)
            if isinstance(found, Phrase):
                self.count += 1
                self.refuse(number, row, found)
            elif found is not None:
                kept.append((number, found))
        return [number for number, _ in kept], [row for _, row in kept]

    def _mended(self, numbers: list[int], rows: list[Row]) -> tuple[list[int], list[Row]]:
        good_numbers: list[int] = []
        good_rows: list[Row] = []
        for number, row in zip(numbers, rows, strict=True):
            if not self._mender.fits(row):
                mended = self._mender.mend(row)
                if mended is None:
                    self.rejects.append(Reject(number, phrase("row-shifted"), tuple(row)))
                    continue
                self.repaired[number] = mended.note
                row = mended.row
            good_numbers.append(number)
            good_rows.append(row)
        return good_numbers, good_rows

    def refuse(self, number: int, row: Row, reason: Phrase) -> None:
        """Note that a row is not taken."""
        self.rejects.append(Reject(number, reason, tuple(row)))

    def refused(self) -> tuple[Reject, ...]:
        """All rows that were not taken, in the order of the file."""
        return tuple(sorted(self.rejects, key=lambda reject: reject.row))
