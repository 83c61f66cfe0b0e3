"""Orders of a file under way, kept column by column: half a million objects would cost more than reading the file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple, overload

from callplanner.domain import amounts
from callplanner.domain.intake_order_cells import is_cancelled, is_credit
from callplanner.domain.phrase import Phrase, phrase


class Basis(StrEnum):
    """Where an order's amount comes from. A TOTAL at the head of an order wins over its LINES; NONE: no amount was
    given.
    """

    TOTAL = "total"
    LINES = "lines"
    NONE = "none"


class OrderDraft(NamedTuple):
    """One order of the file. `row` is the first row it stands in.

    `order` None: without a number, this is all of one customer's day. `customer`, `name` and `date` are
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


class OrderDrafts(Sequence[OrderDraft]):
    """The orders of a file in the order of their first rows. A draft is made when it is looked at; whoever needs one
    field of all of them asks for its `column`."""

    def __init__(self, columns: Sequence[Sequence[Any]], more: tuple[Sequence[int], Sequence[int]] = ((), ())) -> None:
        self._columns = dict(zip(OrderDraft._fields, columns, strict=True))
        self._more = more

    def column(self, field: str) -> Sequence[Any]:
        """One field of every draft."""
        return self._columns[field]

    def further_rows(self, first_rows: Collection[int]) -> dict[int, list[int]]:
        """The rows of the further lines of some orders, each called by its first row."""
        firsts = self._columns["row"]
        found: dict[int, list[int]] = {row: [] for row in first_rows}
        for place, row in zip(*self._more, strict=True) if found else ():
            if firsts[place] in found:
                found[firsts[place]].append(row)
        return found

    def __len__(self) -> int:
        return len(self._columns["row"])

    @overload
    def __getitem__(self, place: int) -> OrderDraft: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[OrderDraft]: ...
    def __getitem__(self, place: int | slice) -> OrderDraft | Sequence[OrderDraft]:
        cut = [column[place] for column in self._columns.values()]
        return OrderDrafts(cut) if isinstance(place, slice) else OrderDraft._make(cut)

    def __iter__(self) -> Iterator[OrderDraft]:
        return map(OrderDraft._make, zip(*self._columns.values(), strict=True))


class OrderSums:
    """Running sums by order, whose key is its number, or customer and day. `once`: the amount stands in every line of a
    numbered order and counts once."""

    def __init__(self, *, once: bool) -> None:
        self._once = once
        self._places: dict[Hashable, int] = {}
        self._rows = array("q")
        self._lines = array("q")
        self._more_places, self._more_rows = array("q"), array("q")
        self._customers: list[str | None] = []
        self._names: list[str | None] = []
        self._phones: list[str | None] = []
        self._days: list[date | None] = []
        self._live = array("d")
        self._cancelled = array("d")
        self._given = array("b")
        self._currencies: list[str | None] = []
        self._statuses: list[str | None] = []
        self._is_cancelled, self._is_credit = cache(is_cancelled), cache(is_credit)

    def add_line(
        self,
        row: int,
        key: Hashable,
        customer: str | None,
        name: str | None,
        phone: str | None,
        day: date | None,
        amount: float | None,
        currency: str | None,
        status: str | None,
    ) -> Phrase | None:
        """Add a line to its order; the reason where it cannot be taken."""
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = len(self._rows)
            self._rows.append(row)
            self._lines.append(0)
            self._customers.append(customer)
            self._names.append(name)
            self._phones.append(phone)
            self._days.append(day)
            self._live.append(0.0)
            self._cancelled.append(0.0)
            self._given.append(False)
            self._currencies.append(None)
            self._statuses.append(None)
        owner = self._customers[place]
        if customer != owner and customer is not None and owner is not None:
            return phrase("order-of-two-customers", order=str(key), customer=owner, row=self._rows[place])
        first = self._days[place]
        if day is not None and (first is None or day < first):
            self._days[place] = day
        if self._lines[place]:
            self._more_places.append(place)
            self._more_rows.append(row)
        self._lines[place] += 1
        if currency is not None:
            self._currencies[place] = currency
        if status is not None:
            self._statuses[place] = status
        if amount is None or (self._once and self._given[place] and isinstance(key, str)):
            return None
        self._given[place] = True
        if status is not None and self._is_credit(status):
            amount = -abs(amount)
        sums = self._cancelled if status is not None and self._is_cancelled(status) else self._live
        sums[place] += amount
        return None

    def knows(self, key: Hashable) -> bool:
        """Whether the order has a line already."""
        return key in self._places

    def all_new(self, keys: Sequence[Hashable]) -> bool:
        """Whether these are orders that have no line yet, one line each."""
        return len(set(keys)) == len(keys) and self._places.keys().isdisjoint(keys)

    def add_orders(
        self,
        rows: Sequence[int],
        keys: Sequence[Hashable],
        customers: Sequence[str | None],
        names: Sequence[str | None],
        phones: Sequence[str | None],
        days: Sequence[date | None],
        sums: Sequence[float | None],
        currencies: Sequence[str | None],
        statuses: Sequence[str | None],
    ) -> None:
        """Add the first lines of orders that are `all_new`, many at a time."""
        self._places.update(zip(keys, range(len(self._rows), len(self._rows) + len(rows)), strict=True))
        self._rows.extend(rows)
        self._lines.extend(repeat(1, len(rows)))
        self._customers.extend(customers)
        self._names.extend(names)
        self._phones.extend(phones)
        self._days.extend(days)
        self._currencies.extend(currencies)
        self._statuses.extend(statuses)
        self._given.extend([amount is not None for amount in sums])
        live = [amount or 0.0 for amount in sums]
        words = {status for status in set(statuses) if status is not None}
        credits = set(filter(self._is_credit, words))
        if credits:
            live = [-abs(x) if status in credits else x for x, status in zip(live, statuses, strict=True)]
        void = set(filter(self._is_cancelled, words))
        if not void:
            self._live.extend(live)
            self._cancelled.extend(repeat(0.0, len(rows)))
            return
        self._live.extend([0.0 if status in void else x for x, status in zip(live, statuses, strict=True)])
        self._cancelled.extend([x if status in void else 0.0 for x, status in zip(live, statuses, strict=True)])

    @property
    def single(self) -> bool:
        """Whether every order has one line only."""
        return self._lines.count(1) == len(self._lines)

    def drafts(self, basis: Basis) -> OrderDrafts:
        """All orders."""
        cancelled = [
            status is not None and not live and self._is_cancelled(status)
            for status, live in zip(self._statuses, self._live, strict=True)
        ]
        to_cents: Callable[[float], int] = amounts.cents
        cents = array("q", map(to_cents, self._live))
        for place, flag in enumerate(cancelled):
            if flag:
                cents[place] = to_cents(self._cancelled[place])
        numbers = [key if isinstance(key, str) else None for key in self._places]
        given = (
            [basis] * len(cents)
            if all(self._given)
            else [basis if is_given else Basis.NONE for is_given in self._given]
        )
        return OrderDrafts((
            self._rows, self._lines, numbers, self._customers, self._names,
            self._phones, self._days, cents, given, cancelled, self._statuses, self._currencies,
        ), (self._more_places, self._more_rows))  # fmt: skip
