"""The orders of everybody as arrays, kept until an order changes."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.storage.order_rows import load_named_orders, load_order_rows

if TYPE_CHECKING:
    from callplanner.domain.order_history import OrderHistory


def order_history(context: Context, connection: Connection) -> OrderHistory:
    """All orders up to the working date."""
    return context.kept("orders", lambda: _load(context, connection))


def _load(context: Context, connection: Connection) -> OrderHistory:
    import numpy as np  # only pictures and lists of silence need it, and the first window must not wait for it

    from callplanner.domain.order_history import OrderHistory

    day = context.now().day
    with collector_paused():
        rows = load_order_rows(connection, day)
        flat = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=3 * len(rows)).reshape(-1, 3)
    with_orders = set(np.unique(flat[flat[:, 2] >= 0, 0]).tolist())
    named = [(i, on) for i, on in load_named_orders(connection, day) if i not in with_orders]
    return OrderHistory(flat, named)
