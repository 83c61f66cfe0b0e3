"""The orders of everybody as arrays, kept until an order changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.storage.order_rows import load_named_orders, load_orders

if TYPE_CHECKING:
    from callplanner.domain.order_history import OrderHistory

DAY_ZERO = date(1970, 1, 1).toordinal()


def order_history(context: Context) -> OrderHistory:
    """All orders up to the working date."""
    return context.kept("orders", lambda connection: _load(context, connection))


def _load(context: Context, connection: Connection) -> OrderHistory:
    import numpy as np  # only pictures and lists of silence need it, and the first window must not wait for it

    from callplanner.domain.order_history import OrderHistory, changes

    day = context.now().day
    with collector_paused():
        packed = load_orders(connection, day)
        ids = np.repeat(np.array(packed.ids, dtype=np.int64), np.array(packed.orders, dtype=np.int64))
        days = np.frombuffer("".join(packed.days).encode(), dtype="S10").astype("datetime64[D]")
        cents = np.fromstring(" ".join(packed.cents), dtype=np.int64, sep=" ")
    bought = ids[cents >= 0]
    with_orders = set(bought[changes(bought)].tolist())
    named = [(i, on) for i, on in load_named_orders(connection, day) if i not in with_orders]
    return OrderHistory(ids, days.astype(np.int64) + DAY_ZERO, cents, named)
