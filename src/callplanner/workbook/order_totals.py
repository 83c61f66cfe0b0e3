"""Whether the amounts of a file are of its lines or of whole orders, repeated on each line or given on one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from callplanner.domain import amounts
from callplanner.domain.amounts import Decimal
from callplanner.domain.values import BadValueError, Cell
from callplanner.workbook import titles

_MIN_ORDERS = 5
"""So many orders whose lines all show one amount are no accident, even where no price can be held against it."""

Columns = Sequence[Sequence[Cell]]


class _Order(Struct):
    """The lines of one order: the amounts given, and quantity x price of each where it can be told."""

    given: list[float | Cell]
    products: list[float | None]

    @property
    def once(self) -> bool:
        """Only one of the lines has an amount."""
        return sum(amount is not None for amount in self.given) == 1

    @property
    def same(self) -> bool:
        """All lines have an amount, the same."""
        return None not in self.given and len(set(self.given)) == 1

    @property
    def is_sum(self) -> bool | None:
        """Whether the amount is rather that of all lines than of its own; None: nothing can be held against it."""
        products = [product for product in self.products if product is not None]
        pairs = zip(self.given, self.products, strict=True)
        both = [(a, p) for a, p in pairs if isinstance(a, float) and p is not None]
        if len(products) < len(self.products) or not both or sum(products) == both[0][1]:
            return None
        return abs(both[0][0] - sum(products)) < abs(both[0][0] - both[0][1])


def is_order_total(fields: Mapping[str, int], cells: Columns, title: str = "") -> bool:
    """Whether the amount column holds the totals of orders, in a file that has a quantity or a price for each line.
    Where no price tells, a title that speaks of whole orders does, or many orders that agree."""
    if "order" not in fields or "amount" not in fields or not {"quantity", "price"} & fields.keys():
        return False
    orders = [order for order in _orders(fields, cells) if len(order.given) > 1]
    if not orders or not (all(order.once for order in orders) or all(order.same for order in orders)):
        return False
    told = [order.is_sum for order in orders if order.is_sum is not None]
    if told:
        return sum(told) > len(told) / 2
    return orders[0].once or len(orders) >= _MIN_ORDERS or titles.speaks_of_orders(title)


def _orders(fields: Mapping[str, int], cells: Columns) -> list[_Order]:
    found: dict[Cell, _Order] = {}
    number: Cell = None
    days = cells[fields["date"]] if "date" in fields else None
    quantities, prices = (cells[fields[name]] if name in fields else None for name in ("quantity", "price"))
    for place, (given, amount) in enumerate(zip(cells[fields["order"]], cells[fields["amount"]], strict=True)):
        is_line_below = given is None and days is not None and days[place] is None
        number = number if is_line_below else given
        if number is None:
            continue
        price = _number(prices[place]) if prices is not None else None
        quantity = _number(quantities[place]) if quantities is not None else 1.0
        order = found.setdefault(number, _Order([], []))
        order.given.append(amount if _number(amount) is None else _number(amount))
        order.products.append(None if price is None or quantity is None else price * quantity)
    return list(found.values())


def _number(cell: Cell) -> float | None:
    try:
        return amounts.number(cell, Decimal.MIXED)
    except BadValueError:
        return None
