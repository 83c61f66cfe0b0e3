"""Asking for some customers or for all with the same statement, on every database."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Integer, and_, true
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement

Ids = Sequence[int] | None
"""Customers by id; None: all."""

IN_STATEMENT = 500
"""So many values of their own fit into one statement on every database."""
FEW = 20
"""Up to so many ids are values of their own; more are handed over as one, because each value costs the library as much
as a row costs the database."""


class _Listed(FunctionElement[int]):
    """The ids in a text of JSON, as a list to be looked up in."""

    name = "listed"
    type = Integer()
    inherit_cache = True


@compiles(_Listed, "sqlite")
def _in_sqlite(element: _Listed, compiler: SQLCompiler, **options: Any) -> str:
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **options)}))"


@compiles(_Listed, "postgresql")
def _in_postgresql(element: _Listed, compiler: SQLCompiler, **options: Any) -> str:
    text = compiler.process(element.clauses, **options)
    return f"(SELECT value::bigint FROM json_array_elements_text(CAST({text} AS json)) AS listed(value))"


def among(column: Column[int], ids: Ids) -> Any:
    """A condition that keeps some customers, however many, or all."""
    if ids is None:
        return true()
    if len(ids) <= FEW:
        return column.in_(ids)
    return column.op("IN", is_comparison=True)(_Listed(json.dumps(list(ids))))


def begins_with(connection: Connection, column: Column[str], start: str) -> ColumnElement[bool]:
    """A condition that keeps texts which begin so; in SQLite as a stretch of the column's index."""
    if connection.dialect.name == "sqlite":
        return and_(column >= start, column < start + chr(sys.maxunicode))
    return column.startswith(start, autoescape=True)
