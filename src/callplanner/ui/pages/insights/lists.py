"""The lists of silence: who is silent, lapsed, or bought without a word; from here they are called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from callplanner.services.views import SilentRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.models.columns import Column
from callplanner.ui.phrases import amount, said

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

LISTS = ("silent", "lapsed", "unspoken")
PURPOSES = {"silent": "care", "lapsed": "reactivation", "unspoken": "after_sale"}
"""What a call that is planned from a list is for; its guide follows from that."""
_KEYS: dict[str, Callable[[SilentRow], Any]] = {
    "name": lambda row: row.name.casefold(),
    "risk": lambda row: row.value_at_risk.cents,
    "value": lambda row: row.value.cents,
    "ratio": lambda row: row.ratio or 0.0,
    "order": lambda row: row.last_order.toordinal() if row.last_order is not None else 0,
    "spoke": lambda row: row.last_conversation.toordinal() if row.last_conversation is not None else 0,
}


class SilenceSource:
    """One reading of a list, in the order of the services unless another one was asked for."""

    def __init__(self, planner: Planner, name: str) -> None:
        self._planner, self._name = planner, name
        self._found: dict[int, SilentRow] = {}

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        """Ids of the list, in order."""
        ask = {"silent": self._planner.silent, "lapsed": self._planner.lapsed, "unspoken": self._planner.unspoken}
        rows = list(ask[self._name]())
        if sort in _KEYS:
            rows.sort(key=_KEYS[sort], reverse=descending)
        self._found = {row.customer_id: row for row in rows}
        return [row.customer_id for row in rows]

    def rows(self, ids: Sequence[int]) -> Iterable[SilentRow]:
        """The rows of these ids."""
        found = self._found
        return [found[i] for i in ids if i in found]

    def key(self, row: SilentRow) -> int:
        """The customer's id."""
        return row.customer_id


def silence_columns(today: Callable[[], date]) -> tuple[Column[SilentRow], ...]:
    """The columns; `today` is asked for days."""
    return (
        Column("tier", tr("Tier"), lambda row: row.letter, 52, painted="tier", tooltip=lambda row: row.tier),
        Column("name", tr("Customer"), lambda row: row.name, 180, "name", grows=True,
               tooltip=lambda row: said(row.sentence)),
        Column("ratio", tr("Silent"), lambda row: formats.times(row.ratio), 68, "ratio", right=True, sinks_first=True,
               tooltip=lambda row: said(row.sentence)),
        Column("risk", tr("At risk"), lambda row: amount(row.value_at_risk), 88, "risk", right=True, sinks_first=True),
        Column("value", tr("Value before"), lambda row: amount(row.value), 100, "value", right=True, sinks_first=True,
               spare=1),
        Column("order", tr("Last order"), lambda row: formats.day(row.last_order, today()), 104, "order", right=True,
               sinks_first=True),
        Column("spoke", tr("Spoke"), lambda row: formats.day(row.last_conversation, today()), 104, "spoke", right=True,
               sinks_first=True, spare=2),
    )  # fmt: skip
