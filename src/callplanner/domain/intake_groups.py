"""Reports whose rows stand in groups: the customer, or the day, is a heading above its rows instead of a cell in each.

Accounting programs print sales so: `Ashford` alone in a row, its invoices below with that column empty, then `Total for
Ashford`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from callplanner.domain.intake_asides import is_lonely, is_sum, summed
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell

Row = Sequence[Cell]


def group_column(rows: Sequence[Row]) -> int | None:
    """The column of headings that the rows below them leave empty, or None. It holds headings and sums only; a first
    row of a group that carries its heading itself, as pivot tables have it, is believed where a sum names it again."""
    filled = [row for row in rows if row]
    column = _likely(filled)
    if column is None:
        return None
    begun = alone = 0
    is_open = False
    heads: set[str] = set()
    sums: set[str] = set()
    for row in filled:
        head = row[column] if column < len(row) else None
        if head is None:
            if not begun and not is_open:
                return None  # whose row is this?
            begun += is_open and not is_lonely(row)
        elif is_lonely(row):
            alone += 1
        elif _is_of_sums(head):
            sums.add(_key(summed(str(head)) or ""))
        else:
            heads.add(_key(head))
        is_open = head is not None and not _is_of_sums(head)
    enough = begun >= 2 or (begun == 1 and sums)
    return column if enough and heads <= sums and 2 * begun >= alone else None


def _likely(rows: Sequence[Row]) -> int | None:
    """The column most often filled alone, else that of the first sum with a name."""
    alone = Counter(next(index for index, cell in enumerate(row) if cell is not None) for row in rows if is_lonely(row))
    if alone:
        return alone.most_common(1)[0][0]
    for row in rows:
        for index, cell in enumerate(row):
            if isinstance(cell, str) and summed(cell) is not None:
                return index
    return None


def _is_of_sums(head: Cell) -> bool:
    return isinstance(head, str) and (is_sum(head) or summed(head) is not None)


def _key(head: Cell) -> str:
    return " ".join(str(head).split()).casefold()


class Groups:
    """Gives the rows of one file the headings they stand under. Groups may lie in groups, as long as sums end them."""

    def __init__(self, column: int) -> None:
        self._column = column
        self._open: list[Cell] = []

    def read(self, row: Row) -> Row | Phrase | None:
        """The row with its heading in its place; None for a heading itself; why it is no entry for a sum."""
        place = self._column
        head = row[place] if place < len(row) else None
        if head is None:
            cells = [*row, *[None] * (place + 1 - len(row))]
            cells[place] = self._open[-1] if self._open else None
            return tuple(cells)
        if _is_of_sums(head):
            self._close(summed(str(head)))
            return phrase("row-is-a-sum", label=str(head))
        self._open.append(head)
        return None if is_lonely(row) else row

    def _close(self, name: str | None) -> None:
        """End the group of this name with all that lie in it; the innermost, where none is called so."""
        for depth, head in enumerate(self._open):
            if name is not None and _key(head) == _key(name):
                del self._open[depth:]
                return
        if self._open:
            self._open.pop()


def with_headings(rows: Sequence[Row], column: int) -> list[tuple[Cell, ...]]:
    """The rows with the headings they stand under; headings and sums are left empty."""
    groups = Groups(column)
    read = [groups.read(row) if row else None for row in rows]
    return [() if row is None or isinstance(row, Phrase) else tuple(row) for row in read]
