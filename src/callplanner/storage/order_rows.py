"""All orders in three plain figures each, for those who look at all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Integer, Text, cast, func, or_, select

from callplanner.storage.own_currency import own_amount
from callplanner.storage.schema import customer, sales_order


def load_order_rows(connection: Connection, day: date) -> Sequence[Sequence[Any]]:
    """(customer id, day as yyyymmdd, cents of the customer's own currency) of every order up to `day` that was not
    cancelled, by customer and day.

    The day leaves the file as a number: a million dates that Python must make would take longer than all the rest."""
    o = sales_order.c
    amount = own_amount(connection)
    # A credit note in another currency than its customer's counts 0 here, and must not pass for an order.
    apart = () if amount is o.amount_cents else (or_(o.amount_cents >= 0, amount != 0),)
    code = cast(func.replace(cast(o.day, Text), "-", ""), Integer)
    statement = (
        select(o.customer_id, code, amount)
        .where(o.cancelled.is_(False), o.day <= day, *apart)
        .order_by(o.customer_id, o.day)
    )
    # Plain tuples of the driver: three numbers a row need nothing of what the library's own rows can do.
    return connection.execute(statement).cursor.fetchall()


def load_named_orders(connection: Connection, day: date) -> list[tuple[int, date]]:
    """The last order that an import named up to `day`, by customer."""
    named = customer.c.imported_last_order
    rows = connection.execute(select(customer.c.id, named).where(named.is_not(None), named <= day))
    return [(customer_id, on) for customer_id, on in rows if on is not None]
