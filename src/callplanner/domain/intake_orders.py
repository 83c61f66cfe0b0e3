"""Rows of an order file as orders (RULES.md section 0): lines are summed, heads are kept, credit notes subtract.

Blocks are taken column by column and only running sums are kept, so that a hundred thousand lines cost seconds and
little
memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from typing import Any, NamedTuple

from msgspec import Struct

from callplanner.domain import amounts
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.intake_order_cells import Remembered, is_cancelled, is_credit, line_readers
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_rows import DataRows, Row
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import BadValueError, Cell


class Basis(StrEnum):
    """Where an order's amount comes from. A TOTAL at the head of an order wins over its LINES; NONE: no amount was
    given.
    """

    TOTAL = "total"
    LINES = "lines"
    NONE = "none"


class OrderDraft(NamedTuple):
    """One order of the file. `row` is the first row it stands in. (A tuple, because a hundred thousand are made.)

    `order` None: the file has no order numbers, this is all of one customer's day. `customer`, `name` and `date` are
    None
    only in a file of lines, whose orders must be known already. A cancelled order keeps the amount it would have had.
    """

    row: int
    lines: int
    order: str | None
    customer: str | None
    name: str | None
    phone: str | None
    date: date | None
    amount_cents: int
    basis: Basis
    cancelled: bool
    status: str | None
    currency: str | None


class OrdersIntake(Struct, frozen=True):
    """All orders of a file. `rows` counts data rows that are not empty; `lines_only`: to be joined to known orders."""

    orders: tuple[OrderDraft, ...]
    rejects: tuple[Reject, ...]
    rows: int
    lines_only: bool
    notes: tuple[Phrase, ...]


class _Sum:
    """An order under way."""

    __slots__ = (
        "cancelled",
        "currency",
        "customer",
        "date",
        "given",
        "lines",
        "live",
        "name",
        "phone",
        "row",
        "status",
    )

    def __init__(self, row: int, customer: str | None, name: str | None, phone: str | None, day: date | None) -> None:
        self.row = row
        self.lines = 0
        self.live = self.cancelled = 0.0
        self.given = False
        self.customer = customer
        self.name = name
        self.phone = phone
        self.date = day
        self.status: str | None = None
        self.currency: str | None = None


_TEXTS = frozenset((str, type(None)))
_LINE_FIELDS = (
    "order",
    "customer",
    "name",
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
        no_head = "date" not in fields or not fields.keys() & {"customer", "name", "phone"}
        self.lines_only = self._has_order and no_head
        self._once = mapping.amount_is_order_total
        self._rows = DataRows(mapping)
        self._readers = line_readers(reading)
        self._reading = reading
        self._sums: dict[tuple[object, ...] | str, _Sum] = {}
        self._is_cancelled, self._is_credit = cache(is_cancelled), cache(is_credit)

    def add(self, block: Sequence[Row]) -> None:
        """Take the next rows of the file, titles included."""
        numbers, rows = self._rows.take(block)
        bad: dict[int, Phrase] = {}
        table = list(zip_longest(*rows))  # column by column; short rows end in None
        columns = [self._column(field, table, len(rows), bad) for field in _LINE_FIELDS]
        for place, line in enumerate(zip(numbers, *columns, strict=True)):
            reason = bad[place] if place in bad else self._add_line(*line)
            if reason is not None:
                self._rows.refuse(numbers[place], rows[place], reason)

    def _column(self, field: str, table: Sequence[Sequence[Cell]], rows: int, bad: dict[int, Phrase]) -> Sequence[Any]:
        """The values of one column; places of unreadable cells go into `bad` with the reason."""
        index = self._columns.get(field)
        if index is None or index >= len(table):
            return (None,) * rows
        read = self._readers[field]
        cells = table[index]
        try:
            if isinstance(read, Remembered) and _TEXTS.issuperset(map(type, cells)):
                return read.column(cells)
            return list(map(read, cells))
        except BadValueError:  # rare: go through them one by one
            return [_or_none(read, cell, place, bad) for place, cell in enumerate(cells)]

    def _add_line(
        self,
        row: int,
        order: str | None,
        customer: str | None,
        name: str | None,
        phone: str | None,
        day: date | None,
        amount: float | None,
        quantity: float | None,
        price: float | None,
        discount: float | None,
        currency: str | None,
        status: str | None,
    ) -> Phrase | None:
        """Add a line to its order; the reason where it cannot be taken."""
        who = customer or name or phone
        if (order is None and self._has_order) or ((who is None or day is None) and not self.lines_only):
            return self._what_is_missing(order, who)
        key: tuple[object, ...] | str = order if order is not None else (who, day)
        total = self._sums.get(key)
        if total is None:
            total = self._sums[key] = _Sum(row, customer, name, phone, day)
        elif customer != total.customer and customer is not None and total.customer is not None:
            return phrase("order-of-two-customers", order=str(order), customer=total.customer, row=total.row)
        elif day is not None and (total.date is None or day < total.date):
            total.date = day
        total.lines += 1
        if currency is not None:
            total.currency = currency
        if amount is None and price is not None:
            amount = (1.0 if quantity is None else quantity) * price * (1.0 - (discount or 0.0))
        elif amount is not None and amount > 0 and quantity is not None and quantity < 0:
            amount = -amount
        if status is None:
            if amount is not None and not (self._once and total.given):
                total.given = True
                total.live += amount
            return None
        total.status = status
        if amount is not None and not (self._once and total.given):
            total.given = True
            if self._is_credit(status):
                amount = -abs(amount)
            if self._is_cancelled(status):
                total.cancelled += amount
            else:
                total.live += amount
        return None

    def _what_is_missing(self, order: str | None, who: str | None) -> Phrase:
        if order is None and self._has_order:
            return phrase("row-without-order")
        return phrase("row-without-customer" if who is None else "row-without-date")

    def finish(self) -> OrdersIntake:
        """The orders in the order of their first rows."""
        orders = tuple(self._drafts(self._basis()))
        notes = self._reading.notes
        repaired = self._rows.repaired
        if repaired:
            notes += (phrase("rows-repaired", count=len(repaired), row=min(repaired)),)
        return OrdersIntake(orders, self._rows.refused(), self._rows.count, self.lines_only, notes)

    def _basis(self) -> Basis:
        fields = self._columns.keys()
        if "amount" not in fields:
            return Basis.LINES if "price" in fields else Basis.NONE
        single = all(total.lines == 1 for total in self._sums.values())
        return Basis.TOTAL if self._once or (single and self._has_order and "price" not in fields) else Basis.LINES

    def _drafts(self, basis: Basis) -> Iterator[OrderDraft]:
        for key, total in self._sums.items():
            cancelled = total.status is not None and not total.live and self._is_cancelled(total.status)
            yield OrderDraft(
                total.row,
                total.lines,
                key if isinstance(key, str) else None,
                total.customer,
                total.name,
                total.phone,
                total.date,
                amounts.cents(total.cancelled if cancelled else total.live),
                basis if total.given else Basis.NONE,
                cancelled,
                total.status,
                total.currency,
            )


def _or_none(read: Callable[[Cell], object | None], cell: Cell, place: int, bad: dict[int, Phrase]) -> object | None:
    try:
        return read(cell)
    except BadValueError as error:
        bad.setdefault(place, error.reason)
        return None
