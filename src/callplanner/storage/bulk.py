"""Writing many rows of one shape.

SQLAlchemy prepares every row of an executemany by itself, which takes as long as SQLite takes to write it. Here a batch
is prepared column by column, with the same converters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert

WORTH_IT = 50
"""Below so many rows preparing the statement costs more than it saves."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    dialect = connection.dialect
    if len(rows) < WORTH_IT or not dialect.positional:
        connection.execute(insert(table), rows)
        return
    names = list(rows[0])
    compiled = insert(table).compile(dialect=dialect, column_keys=names)
    in_order = list(compiled.positiontup or names)
    columns = [_stored(table, dialect, name, [row[name] for row in rows]) for name in in_order]
    connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))


def _stored(table: Table, dialect: Dialect, name: str, values: list[Any]) -> list[Any]:
    """The values of a column in the form that the driver takes; each different one is converted once."""
    convert: Callable[[Any], Any] | None = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    known = {value: convert(value) for value in set(values)}
    return [known[value] for value in values]
