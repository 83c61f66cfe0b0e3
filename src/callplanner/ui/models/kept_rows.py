"""A short list that was read once, for a paged table; its order is that of the services."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

Row = TypeVar("Row")


class KeptRows(Generic[Row]):
    """Rows by their place, 1 for the first."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._places = {id(row): place for place, row in enumerate(rows, 1)}
        self._rows = list(rows)

    def ids(self, _sort: str, _descending: bool) -> Sequence[int]:
        """All places."""
        return range(1, len(self._rows) + 1)

    def rows(self, ids: Sequence[int]) -> Iterable[Row]:
        """The rows at these places."""
        return [self._rows[i - 1] for i in ids if 0 < i <= len(self._rows)]

    def key(self, row: Row) -> int:
        """The place of a row."""
        return self._places[id(row)]
