"""Rows to drafts in a few words, without files."""

from __future__ import annotations

from collections.abc import Sequence

from callplanner.domain.amounts import Decimal
from callplanner.domain.dates import DayOrder
from callplanner.domain.intake import (
    ColumnChoice,
    ColumnMapping,
    CustomerCollector,
    CustomersIntake,
    ImportKind,
    OrderCollector,
    OrdersIntake,
    Reading,
    SuppressionCollector,
    SuppressionsIntake,
)
from callplanner.domain.intake_mapping import letter
from callplanner.domain.phrase import phrase
from callplanner.domain.values import Cell

Rows = Sequence[Sequence[Cell]]


def mapping(kind: ImportKind, fields: str, *, totals: bool = False) -> ColumnMapping:
    """A mapping of columns titled like their fields, in this order; `-` for a column that is not used."""
    names = fields.split()
    columns = tuple(
        ColumnChoice(index, name, letter(index), None if name == "-" else name, 1.0, phrase("column-chosen"))
        for index, name in enumerate(names)
    )
    return ColumnMapping(kind, 1, columns, amount_is_order_total=totals)


def reading(*, region: str | None = None, percents: bool = False) -> Reading:
    """Day before month, decimal points."""
    days = dict.fromkeys(("date", "last_order", "last_conversation"), DayOrder.DAY_FIRST)
    return Reading(
        days, dict.fromkeys(("amount", "quantity", "price", "discount", "value"), Decimal.POINT), region, percents
    )


def customers(fields: str, rows: Rows, *, region: str | None = None, blocks: int = 1) -> CustomersIntake:
    """Customers of a table with these fields as titles."""
    collector = CustomerCollector(mapping(ImportKind.CUSTOMERS, fields), reading(region=region))
    for block in _blocks(fields, rows, blocks):
        collector.add(block)
    return collector.finish()


def orders(fields: str, rows: Rows, *, totals: bool = False, percents: bool = False, blocks: int = 1) -> OrdersIntake:
    """Orders of a table with these fields as titles."""
    collector = OrderCollector(mapping(ImportKind.ORDERS, fields, totals=totals), reading(percents=percents))
    for block in _blocks(fields, rows, blocks):
        collector.add(block)
    return collector.finish()


def bans(fields: str, rows: Rows, *, region: str | None = None) -> SuppressionsIntake:
    """Suppressions of a table with these fields as titles."""
    collector = SuppressionCollector(mapping(ImportKind.SUPPRESSIONS, fields), reading(region=region))
    collector.add([tuple(fields.split()), *rows])
    return collector.finish()


def _blocks(fields: str, rows: Rows, count: int) -> list[Rows]:
    every = [tuple(fields.split()), *rows]
    size = max(1, len(every) // count)
    return [every[start : start + size] for start in range(0, len(every), size)]
