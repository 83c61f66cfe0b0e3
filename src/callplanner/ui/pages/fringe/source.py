"""The fringe list for a paged table: ranked by the services, narrowed and sorted here because it is always short."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from callplanner.services.views import FringeRow
from callplanner.ui.pages.fringe.filters import passes
from callplanner.ui.pages.fringe.groups import GROUPS
from callplanner.ui.widgets.filter_bar import Values

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

_POTENTIAL = {"high": 3, "medium": 2, "": 1, "low": 0}
_KEYS: dict[str, Callable[[FringeRow], Any]] = {
    "points": lambda row: row.score,
    "name": lambda row: row.name.casefold(),
    "value": lambda row: row.value.cents,
    "spoke": lambda row: row.spoken_days if row.spoken_days is not None else 10**6,
    "order": lambda row: row.order_days if row.order_days is not None else 10**6,
    "potential": lambda row: _POTENTIAL.get(row.potential, 1),
}


class FringeSource:
    """One reading of the fringe; the order of the services unless another one was asked for. `whole` is the fringe,
    `everybody` and `counts` what passes the filters."""

    def __init__(self, planner: Planner, group: str, filters: Mapping[str, Values]) -> None:
        self._planner, self._group, self._filters = planner, group, filters
        self.whole: tuple[FringeRow, ...] = ()
        self._found: dict[int, FringeRow] = {}
        self.everybody: tuple[FringeRow, ...] = ()
        self.counts: dict[str, int] = {}

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        """Ids of the group, in order."""
        self.whole = self._planner.fringe()
        self.everybody = tuple(row for row in self.whole if passes(row, self._filters)) if self._filters else self.whole
        self.counts = {name: sum(map(test, self.everybody)) for name, test in GROUPS.items()}
        belongs = GROUPS[self._group]
        rows = [row for row in self.everybody if belongs(row)]
        if sort in _KEYS:
            rows.sort(key=_KEYS[sort], reverse=descending)
        self._found = {row.customer_id: row for row in self.everybody}
        return [row.customer_id for row in rows]

    def rows(self, ids: Sequence[int]) -> Iterable[FringeRow]:
        """The rows of these ids."""
        found = self._found
        return [found[i] for i in ids if i in found]

    def key(self, row: FringeRow) -> int:
        """The customer's id."""
        return row.customer_id

    def members(self, ids: Collection[int]) -> list[FringeRow]:
        """Rows by id, for figures about what is chosen."""
        return list(self.rows(list(ids)))
