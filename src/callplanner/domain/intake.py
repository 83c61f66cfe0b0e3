"""Imported rows as values: what a file says about customers, orders and bans, with a reason for every row not taken.

A mapping (which column is what) and a reading (how dates and numbers are written) come first; then a collector takes
the
rows block by block and `finish` gives the result. Whether a draft is new, changed or the same is for the services to
say.
"""

from __future__ import annotations

from callplanner.domain.intake_customers import CustomerCollector, CustomerDraft, CustomersIntake
from callplanner.domain.intake_mapping import ColumnChoice, ColumnMapping, ImportKind
from callplanner.domain.intake_order_sums import Basis, OrderDraft, OrderDrafts
from callplanner.domain.intake_orders import OrderCollector, OrdersIntake
from callplanner.domain.intake_reading import Reading, Reject
from callplanner.domain.intake_suppressions import SuppressionCollector, SuppressionDraft, SuppressionsIntake

__all__ = [
    "Basis",
    "ColumnChoice",
    "ColumnMapping",
    "CustomerCollector",
    "CustomerDraft",
    "CustomersIntake",
    "ImportKind",
    "OrderCollector",
    "OrderDraft",
    "OrderDrafts",
    "OrdersIntake",
    "Reading",
    "Reject",
    "SuppressionCollector",
    "SuppressionDraft",
    "SuppressionsIntake",
]
