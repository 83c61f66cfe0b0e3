"""Each customer's own currency: its figures are sums of the orders in it, and orders in others are kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, case, func, not_, or_, select

from callplanner.domain.calendar import months_before
from callplanner.storage.schema import customer, sales_order
from callplanner.storage.settings import load_setting, put_setting
from callplanner.storage.some import among
from callplanner.storage.unit_of_work import UnitOfWork

SEVERAL = "customers_with_several_currencies"
"""The setting that says whether any customer ever had orders in two currencies. Nearly no file has: then no sum needs
to look at what an order is in."""


def own_amount(connection: Connection) -> ColumnElement[int]:
    """What an order adds to its customer's figures, in hundredths: 0 in another currency than the customer's own."""
    o = sales_order.c
    return case((_is_own(), o.amount_cents), else_=0) if load_setting(connection, SEVERAL, False) else o.amount_cents


def foreign_amounts(connection: Connection, customer_id: int, first: date, until: date) -> dict[str, int]:
    """Hundredths by currency of one customer's orders in others than its own, from `first` up to before `until`."""
    if not load_setting(connection, SEVERAL, False):
        return {}
    o = sales_order.c
    rows = connection.execute(
        select(o.currency, func.sum(o.amount_cents))
        .where(o.customer_id == customer_id, o.cancelled.is_(False), o.day >= first, o.day < until, not_(_is_own()))
        .group_by(o.currency)
    )
    return {currency: int(cents) for currency, cents in rows}


def _is_own() -> ColumnElement[bool]:
    o = sales_order.c
    own = select(customer.c.currency).where(customer.c.id == o.customer_id).scalar_subquery()
    return or_(o.currency == "", own.in_((o.currency, "")))


def settle_currencies(work: UnitOfWork, day: date, customers: Iterable[int]) -> None:
    """Give customers whose orders changed the currency of most of their orders in the 12 months before `day` (ties, and
    where there are none: of the last order). Orders that name no currency have no say, and credit notes neither."""
    o, ids = sales_order.c, sorted(set(customers))
    if not ids:
        return
    bought = o.amount_cents >= 0
    lately = func.count(case((and_(bought, o.day >= months_before(day, 12), o.day < day), 1)))
    rows = work.connection.execute(
        select(o.customer_id, o.currency, lately, func.max(case((bought, o.day))))
        .where(among(o.customer_id, ids), o.currency != "", o.cancelled.is_(False))
        .group_by(o.customer_id, o.currency)
    ).all()
    best: dict[int, tuple[int, date, str]] = {}
    for customer_id, currency, count, last in rows:
        mine = (count, last or date.min, currency)
        best[customer_id] = max(best.get(customer_id, mine), mine)
    held = work.connection.execute(select(customer.c.id, customer.c.currency).where(among(customer.c.id, ids)))
    present = {row.id: row.currency for row in held}
    changed = ((i, {"currency": own}) for i, (_, _, own) in sorted(best.items()) if present[i] != own)
    work.update_many(customer, changed)
    if len(rows) > len(best) and not load_setting(work.connection, SEVERAL, False):
        put_setting(work, SEVERAL, True)
