"""Marks that stand for the cell above: a pair of strokes, ditto, s. o. They are read as what they repeat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from callplanner.domain.values import Cell

_STROKES = ('"', "''", "``", "„", "”", "“", "〃", '-"-', "-''-")
_WORDS = ("ditto", "ditto.", "dito", "do.", "idem", "idem.", "ídem", "id.", "ebenso", "s.o.", "siehe oben", "as above")
_MARKS = frozenset(_STROKES + _WORDS)
_MOST_CHARACTERS = 15


def is_ditto(cell: Cell) -> bool:
    """Whether a cell only says that it is the same as the one above."""
    if not isinstance(cell, str) or len(cell) > _MOST_CHARACTERS:
        return False
    return "".join(cell.split()).casefold() in _MARKS or " ".join(cell.split()).casefold() in _MARKS


def ditto_columns(rows: Iterable[Sequence[Cell]]) -> tuple[int, ...]:
    """The 0-based columns in which such marks stand."""
    return tuple(sorted({index for row in rows for index, cell in enumerate(row) if is_ditto(cell)}))


class Dittos:
    """Puts the cell above in the place of each mark, row by row. A mark below nothing stays what it is."""

    def __init__(self, columns: Sequence[int]) -> None:
        self._columns = columns
        self._above: dict[int, Cell] = {}

    def filled(self, row: Sequence[Cell]) -> Sequence[Cell]:
        """The row without marks."""
        cells: list[Cell] | None = None
        for index in self._columns:
            cell = row[index] if index < len(row) else None
            if is_ditto(cell):
                cells = list(row) if cells is None else cells
                cells[index] = self._above.get(index, cell)
            else:
                self._above[index] = cell
        return row if cells is None else tuple(cells)
