"""Rows of an order file as orders (RULES.md section 0): lines are summed, heads are kept, credit notes subtract.

Blocks are taken column by column and only running sums are kept, so that a hundred thousand lines cost seconds and
little
memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from callplanner.domain import amounts, values
from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_repair import RowMender
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import BadValueError, Cell


class Basis(StrEnum):
    """Where an order's amount comes from. A TOTAL at the head of an order wins over its LINES; NONE: no amount was
    given.
    """

    TOTAL = "total"
    LINES = "lines"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """One order of the file. `row` is the first row it stands in.

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


@dataclass(frozen=True, slots=True)
class OrdersIntake:
    """All orders of a file. `rows` counts data rows that are not empty; `lines_only`: to be joined to known orders."""

    orders: tuple[OrderDraft, ...]
    rejects: tuple[Reject, ...]
    rows: int
    lines_only: bool
    notes: tuple[Phrase, ...]


_CANCELLED = (
    "cancel", "storn", "annul", "void", "anulad", "canceled", "reject", "declin", "abgelehnt", "deleted", "gelöscht",
)  # fmt: skip
_CREDIT = ("credit", "gutschrift", "avoir", "nota de crédito", "nota de credito", "abono", "refund", "rückerstatt")


def is_cancelled(status: str) -> bool:
    """Whether a status word says that the order was cancelled: Cancelled, storniert, annulé, void and the like."""
    folded = status.casefold()
    return folded.startswith(_CANCELLED) and not folded.startswith(("cancellation requested", "avoid"))


def is_credit(status: str) -> bool:
    """Whether a status or type says that the amount goes back to the customer."""
    return status.casefold().startswith(_CREDIT)


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

    def __init__(self, row: int) -> None:
        self.row = row
        self.lines = 0
        self.live = self.cancelled = 0.0
        self.given = False
        self.customer: str | None = None
        self.name: str | None = None
        self.phone: str | None = None
        self.date: date | None = None
        self.status: str | None = None
        self.currency: str | None = None


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
        self.lines_only = self._has_order and (
            "date" not in fields or not fields.keys() & {"customer", "name", "phone"}
        )
        self._once = mapping.amount_is_order_total
        self._header = mapping.header_row or 0
        self._mender = RowMender(mapping)
        self._readers = _readers(reading)
        self._reading = reading
        self._row = 0
        self._rows = 0
        self._sums: dict[tuple[object, ...] | str, _Sum] = {}
        self._rejects: list[Reject] = []
        self._repaired: list[tuple[int, Phrase]] = []

    def add(self, block: Sequence[Sequence[Cell]]) -> None:
        """Take the next rows of the file, titles included."""
        numbered = []
        self._mender.learn(block[self._header :] if self._row == 0 else block)
        for row in block:
            self._row += 1
            if self._row <= self._header or not row:
                continue
            self._rows += 1
            if not self._mender.fits(row):
                mended = self._mender.mend(row)
                if mended is None:
                    self._rejects.append(Reject(self._row, phrase("row-shifted"), tuple(row)))
                    continue
                self._repaired.append((self._row, mended.note))
                row = mended.row
            numbered.append((self._row, row))
        self._take(numbered)

    def _take(self, numbered: list[tuple[int, Sequence[Cell]]]) -> None:
        bad: dict[int, Phrase] = {}
        columns = {field: self._column(field, numbered, bad) for field in _LINE_FIELDS if field in self._columns}
        nothing = [None] * len(numbered)
        ordered = [columns.get(field, nothing) for field in _LINE_FIELDS]
        for place, ((row, cells), line) in enumerate(zip(numbered, zip(*ordered, strict=True), strict=True)):
            reason = bad.get(place)
            if reason is None:
                reason = self._add_line(row, *line)
            if reason is not None:
                self._rejects.append(Reject(row, reason, tuple(cells)))

    def _column(
        self, field: str, numbered: Sequence[tuple[int, Sequence[Cell]]], bad: dict[int, Phrase]
    ) -> list[object | None]:
        """The values of one column; places of unreadable cells go into `bad` with the reason."""
        index = self._columns[field]
        read = self._readers[field]
        result: list[object | None] = []
        for place, (_, row) in enumerate(numbered):
            try:
                result.append(read(row[index]) if index < len(row) else None)
            except BadValueError as error:
                bad.setdefault(place, error.reason)
                result.append(None)
        return result

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
        if self._has_order and order is None:
            return phrase("row-without-order")
        if not self.lines_only:
            if customer is None and name is None and phone is None:
                return phrase("row-without-customer")
            if day is None:
                return phrase("row-without-date")
        key: tuple[object, ...] | str = order if order is not None else (customer or name or phone, day)
        total = self._sums.get(key)
        if total is None:
            total = self._sums[key] = _Sum(row)
            total.customer, total.name, total.phone, total.date = customer, name, phone, day
        elif customer != total.customer and customer is not None and total.customer is not None:
            return phrase("order-of-two-customers", order=str(order), customer=total.customer, row=total.row)
        elif day is not None and (total.date is None or day < total.date):
            total.date = day
        if amount is None and price is not None:
            amount = (1.0 if quantity is None else quantity) * price * (1.0 - (discount or 0.0))
        elif amount is not None and amount > 0 and quantity is not None and quantity < 0:
            amount = -amount
        total.lines += 1
        if status is not None:
            total.status = status
        if currency is not None:
            total.currency = currency
        if amount is not None and not (self._once and total.given):
            self._book(total, amount, status)
        return None

    def _book(self, total: _Sum, amount: float, status: str | None) -> None:
        total.given = True
        if status is not None and is_credit(status):
            amount = -abs(amount)
        if status is not None and is_cancelled(status):
            total.cancelled += amount
        else:
            total.live += amount

    @property
    def repaired(self) -> tuple[tuple[int, Phrase], ...]:
        """Rows that were mended, with a word on each."""
        return tuple(self._repaired)

    def finish(self) -> OrdersIntake:
        """The orders in the order of their first rows."""
        basis = self._basis()
        orders = tuple(self._drafts(basis))
        rejects = tuple(sorted(self._rejects, key=lambda reject: reject.row))
        notes = self._reading.notes
        if self._repaired:
            notes += (phrase("rows-repaired", count=len(self._repaired), row=self._repaired[0][0]),)
        return OrdersIntake(orders, rejects, self._rows, self.lines_only, notes)

    def _basis(self) -> Basis:
        fields = self._columns.keys()
        if "amount" not in fields:
            return Basis.LINES if "price" in fields else Basis.NONE
        single = all(total.lines == 1 for total in self._sums.values())
        return Basis.TOTAL if self._once or (single and self._has_order and "price" not in fields) else Basis.LINES

    def _drafts(self, basis: Basis) -> Iterator[OrderDraft]:
        for key, total in self._sums.items():
            cancelled = total.status is not None and is_cancelled(total.status) and not total.live
            yield OrderDraft(
                row=total.row,
                lines=total.lines,
                order=key if isinstance(key, str) else None,
                customer=total.customer,
                name=total.name,
                phone=total.phone,
                date=total.date,
                amount_cents=amounts.cents(total.cancelled if cancelled else total.live),
                basis=basis if total.given else Basis.NONE,
                cancelled=cancelled,
                status=total.status,
                currency=total.currency,
            )


def _readers(reading: Reading) -> dict[str, Callable[[Cell], object | None]]:
    number = reading.number_reader
    return {
        "order": _remembering(values.reference),
        "customer": _remembering(values.reference),
        "name": _remembering(values.text),
        "phone": _remembering(values.text),
        "date": reading.day_reader("date"),
        "amount": number("amount"),
        "quantity": number("quantity"),
        "price": number("price"),
        "discount": _discount_reader(number("discount"), reading.percents),
        "currency": _remembering(_currency),
        "status": _remembering(values.text),
    }


def _currency(cell: Cell) -> str | None:
    return amounts.currency_of(cell) or values.text(cell)


def _discount_reader(read: Callable[[Cell], float | None], percents: bool) -> Callable[[Cell], float | None]:
    """Discounts as shares of the price; the column says whether it counts in percents."""

    def share(cell: Cell) -> float | None:
        value = read(cell)
        if value is None:
            return None
        is_share = isinstance(cell, str) and "%" in cell
        if not is_share and (percents or value > 1):
            value /= 100
        if not 0 <= value <= 1:
            raise BadValueError("cell-not-discount", value=str(cell)[:60])
        return value

    return share


def _remembering(read: Callable[[Cell], str | None]) -> Callable[[Cell], str | None]:
    """The reader with a memory for cells that come again and again."""
    known: dict[Cell, str | None] = {}

    def remembered(cell: Cell) -> str | None:
        try:
            return known[cell]
        except KeyError:
            value = read(cell)
            # True and 1 and 1.0 are one key: only text may be remembered.
            if isinstance(cell, str) and len(known) < 100_000:
                known[cell] = value
            return value

    return remembered
