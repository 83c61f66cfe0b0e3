"""Rows of an order file as orders (RULES.md section 0): lines are summed, heads are kept, credit notes subtract.

Blocks are taken column by column and only running sums are kept, so that a hundred thousand lines cost seconds and
little
memory.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from msgspec import Struct

from callplanner.domain import amounts
from callplanner.domain.intake_asides import is_sum
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.intake_order_cells import CellReader, is_credit_note, is_no_order_yet, line_readers
from callplanner.domain.intake_order_sums import Basis, OrderDrafts, OrderSums
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_rows import DataRows, Row
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import BadValueError, Cell


class OrdersIntake(Struct, frozen=True):
    """All orders of a file. `rows` counts data rows that are not empty; `lines_only`: to be joined to known orders."""

    orders: OrderDrafts
    rejects: tuple[Reject, ...]
    rows: int
    lines_only: bool
    notes: tuple[Phrase, ...]


_LINE_FIELDS = (
    "order",
    "customer",
    "name",
    "person",
    "first_name",
    "last_name",
    "kind",
    "phone",
    "date",
    "amount",
    "quantity",
    "price",
    "discount",
    "currency",
    "status",
)


class OrderCollector:
    """Takes the rows of a file block by block; `finish` gives the orders."""

    def __init__(self, mapping: ColumnMapping, reading: Reading) -> None:
        fields = mapping.fields()
        self._columns = fields
        self._has_order = "order" in fields
        no_head = "date" not in fields or not fields.keys() & {"customer", "name", "phone", "person", "last_name"}
        self.lines_only = self._has_order and no_head
        self._basis_is_head = mapping.amount_is_order_total
        self._sums = OrderSums(once=mapping.amount_is_order_total)
        self._rows = DataRows(mapping)
        self._readers = line_readers(reading)
        self._figures = fields.get("amount", fields.get("price"))
        titled = mapping.titles().get("amount") or mapping.titles().get("price", "")
        self._currency = amounts.currency_of_title(titled)
        self._others = [column.index for column in mapping.columns if column.field is None]
        self._last: tuple[int, str | None] = (0, None)
        self._reading = reading

    def add(self, block: Sequence[Row]) -> None:
        """Take the next rows of the file, titles included."""
        numbers, rows = self._rows.take(block)
        bad: dict[int, Phrase] = {}
        table = list(zip_longest(*rows))  # column by column; short rows end in None
        read = {field: self._column(field, table, len(rows), bad) for field in _LINE_FIELDS}
        read["currency"] = self._currencies(read["currency"], table)
        if quotations := {kind for kind in set(read["kind"]) if kind is not None and is_no_order_yet(kind)}:
            pairs = zip(read["kind"], read["status"], strict=True)
            read["status"] = [kind if kind in quotations else status for kind, status in pairs]
        customers, phones, days = (read[field] for field in ("customer", "phone", "date"))
        names = self._names(read)
        orders = self._with_lines_below(numbers, rows, read)
        sums = self._amounts(read)
        who = (
            customers
            if None not in customers
            else [a or b or c for a, b, c in zip(customers, names, phones, strict=True)]
        )
        keys = self._keys(orders, who, days)
        whole = not bad and not (self.lines_only and None in orders)
        named = self.lines_only or (None not in who and None not in days)
        if whole and named and self._sums.all_new(keys):
            self._sums.add_orders(numbers, keys, customers, names, phones, days, sums, read["currency"], read["status"])
            return
        lines = zip(numbers, keys, customers, names, phones, days, sums, read["currency"], read["status"], strict=True)
        for place, line in enumerate(lines):
            reason = bad.get(place) or self._what_is_missing(orders[place], who[place], days[place])
            if reason is None:
                reason = self._sums.add_line(*line)
            if reason is not None:
                self._rows.refuse(numbers[place], rows[place], reason)

    def _currencies(self, named: Sequence[str | None], table: Sequence[Sequence[Cell]]) -> Sequence[str | None]:
        """The currency of each line: of its own column, else beside the amount, else of the amount's title."""
        if self._figures is None or None not in named:
            return named
        beside = amounts.currencies_of(table[self._figures]) if self._figures < len(table) else [None] * len(named)
        if self._currency is None and not any(beside):
            return named
        return [name or sign or self._currency for name, sign in zip(named, beside, strict=True)]

    def _with_lines_below(
        self, numbers: Sequence[int], rows: Sequence[Row], read: Mapping[str, Sequence[Any]]
    ) -> Sequence[str | None]:
        """The order of each row. A row that says neither order nor customer nor date, but what was bought and for how
        much, is one more line of the order right above it: so merged cells come out."""
        orders: Sequence[str | None] = read["order"]
        if not self._has_order:
            return orders
        if None in orders:
            orders = list(orders)
            head = [read[field] for field in ("customer", "name", "person", "last_name", "phone", "date")]
            sums = [read[field] for field in ("amount", "price")]
            last = self._last
            for place, (number, order) in enumerate(zip(numbers, orders, strict=True)):
                is_line = (
                    order is None
                    and number == last[0] + 1
                    and not any(column[place] for column in head)
                    and any(column[place] is not None for column in sums)
                    and self._says_what(rows[place])
                )
                if is_line:
                    orders[place] = last[1]
                last = number, orders[place]
        self._last = (numbers[-1], orders[-1]) if numbers else self._last
        return orders

    def _says_what(self, row: Row) -> bool:
        texts = [cell for index in self._others if index < len(row) and isinstance(cell := row[index], str)]
        return bool(texts) and not any(map(is_sum, texts))

    def _keys(
        self, orders: Sequence[str | None], who: Sequence[str | None], days: Sequence[date | None]
    ) -> Sequence[Any]:
        """What makes lines one order: the number, and without one the customer and the day."""
        if self.lines_only or None not in orders:
            return orders
        if not self._has_order:
            return list(zip(who, days, strict=True))
        return [order or (customer, day) for order, customer, day in zip(orders, who, days, strict=True)]

    def _names(self, read: Mapping[str, Sequence[Any]]) -> Sequence[str | None]:
        """The customer of each line by name: the company, else the person, whose name may stand in parts."""
        names: Sequence[str | None] = read["name"]
        if not self._columns.keys() & {"person", "first_name", "last_name"}:
            return names
        people = zip(names, read["person"], read["first_name"], read["last_name"], strict=True)
        return [name or person or " ".join(filter(None, parts)) or None for name, person, *parts in people]

    def _amounts(self, read: Mapping[str, Sequence[Any]]) -> Sequence[float | None]:
        """The amount of each line: as given, else quantity x price less the discount; what comes back is negative."""
        given: Sequence[float | None] = read["amount"]
        if self._columns.keys() & {"quantity", "price"}:
            lines = zip(given, read["quantity"], read["price"], read["discount"], strict=True)
            given = [_line_amount(*line) for line in lines]
        back = {kind for kind in set(read["kind"]) if kind is not None and is_credit_note(kind)}
        if not back:
            return given
        pairs = zip(given, read["kind"], strict=True)
        return [-abs(a) if a is not None and kind in back else a for a, kind in pairs]

    def _column(self, field: str, table: Sequence[Sequence[Cell]], rows: int, bad: dict[int, Phrase]) -> Sequence[Any]:
        """The values of one column; places of unreadable cells go into `bad` with the reason."""
        index = self._columns.get(field)
        if index is None or index >= len(table):
            return (None,) * rows
        read = self._readers[field]
        cells = table[index]
        try:
            return read.column(cells)
        except BadValueError:  # rare: go through them one by one
            return [_or_none(read, cell, place, bad) for place, cell in enumerate(cells)]

    def _what_is_missing(self, order: str | None, who: str | None, day: date | None) -> Phrase | None:
        if order is None and self.lines_only:
            return phrase("row-without-order")
        if self.lines_only or (who is not None and day is not None) or (order is not None and self._sums.knows(order)):
            return None  # the first line of an order has said it for the others
        return phrase("row-without-customer" if who is None else "row-without-date")

    def finish(self) -> OrdersIntake:
        """The orders in the order of their first rows."""
        notes = self._reading.notes
        repaired = self._rows.repaired
        if repaired:
            notes += (phrase("rows-repaired", count=len(repaired), row=min(repaired)),)
        orders = self._sums.drafts(self._basis())
        return OrdersIntake(orders, self._rows.refused(), self._rows.count, self.lines_only, notes)

    def _basis(self) -> Basis:
        fields = self._columns.keys()
        if "amount" not in fields:
            return Basis.LINES if "price" in fields else Basis.NONE
        heads = self._sums.single and self._has_order and "price" not in fields
        return Basis.TOTAL if self._basis_is_head or heads else Basis.LINES


def _line_amount(
    amount: float | None, quantity: float | None, price: float | None, discount: float | None
) -> float | None:
    if amount is None and price is not None:
        return (1.0 if quantity is None else quantity) * price * (1.0 - (discount or 0.0))
    if amount is not None and amount > 0 and quantity is not None and quantity < 0:
        return -amount
    return amount


def _or_none(read: CellReader, cell: Cell, place: int, bad: dict[int, Phrase]) -> object | None:
    try:
        return read(cell)
    except BadValueError as error:
        bad.setdefault(place, error.reason)
        return None
