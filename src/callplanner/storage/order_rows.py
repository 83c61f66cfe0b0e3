"""All orders in plain figures, for those who look at all of them at once."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Text, func, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement

from callplanner.storage.own_currency import own_amount
from callplanner.storage.schema import customer, sales_order


class _AsText(FunctionElement[str]):
    """A value as what it is written as. SQLite's own function writes what it is given, and a cast takes it as long as
    reading the row."""

    name = "as_text"
    type = Text()
    inherit_cache = True


@compiles(_AsText)
def _in_sql(element: _AsText, compiler: SQLCompiler, **options: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **options)} AS TEXT)"


@compiles(_AsText, "sqlite")
def _in_sqlite(element: _AsText, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.clauses, **options)


class PackedOrders(NamedTuple):
    """Orders of many customers, a customer's in any order. Of each customer: the id, how many, their days (each as
    YYYY-MM-DD, nothing between them) and their amounts in hundredths with spaces between them. The n-th amount is that
    of the n-th day and in the customer's own currency."""

    ids: tuple[int, ...] = ()
    orders: tuple[int, ...] = ()
    days: tuple[str, ...] = ()
    cents: tuple[str, ...] = ()


def load_orders(connection: Connection, day: date) -> PackedOrders:
    """The orders up to `day` that were not cancelled, of each customer with any, by customer id.

    They leave the file as one row a customer: to make three numbers of each of a million orders would take Python
    longer than all the rest."""
    o = sales_order.c
    amount = own_amount(connection)
    # A credit note in another currency than its customer's counts 0 here, and must not pass for an order.
    apart = () if amount is o.amount_cents else (or_(o.amount_cents >= 0, amount != 0),)
    statement = (
        select(
            o.customer_id,
            func.count(),
            func.aggregate_strings(_AsText(o.day), ""),
            func.aggregate_strings(_AsText(amount), " "),
        )
        .where(o.cancelled.is_(False), o.day <= day, *apart)
        .group_by(o.customer_id)
        .order_by(o.customer_id)
    )
    # Plain tuples of the driver: nobody needs what the library's own rows can do.
    return PackedOrders(*zip(*connection.execute(statement).cursor.fetchall(), strict=True))


def load_named_orders(connection: Connection, day: date) -> list[tuple[int, date]]:
    """The last order that an import named up to `day`, by customer."""
    named = customer.c.imported_last_order
    rows = connection.execute(select(customer.c.id, named).where(named.is_not(None), named <= day))
    return [(customer_id, on) for customer_id, on in rows if on is not None]
