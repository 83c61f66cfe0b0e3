"""Asking for some customers or for all with the same statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, true

Ids = Sequence[int] | None
"""Customers by id; None: all."""

IN_STATEMENT = 500
"""So many ids fit into one statement on every database."""


def among(column: Column[int], ids: Ids) -> Any:
    """A condition that keeps some customers, or all."""
    return true() if ids is None else column.in_(ids)
