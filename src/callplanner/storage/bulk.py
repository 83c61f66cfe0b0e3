"""Writing many rows of one shape.

SQLAlchemy prepares every row of an executemany by itself, which takes as long as SQLite takes to write it. Here a batch
is prepared column by column, with the same converters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect, Table, bindparam, insert, update

WORTH_IT = 50
"""Below so many rows preparing the statement costs more than it saves."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], ids: Sequence[int]) -> None:
    """Insert rows that all have the same columns, under the ids given."""
    dialect = connection.dialect
    if len(rows) < WORTH_IT or not dialect.positional:
        connection.execute(insert(table), [{**row, "id": row_id} for row, row_id in zip(rows, ids, strict=True)])
        return
    names = {"id", *rows[0]}
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    columns: list[Sequence[Any]] = [
        ids if name == "id" else _stored(table, dialect, name, [row[name] for row in rows])
        for name in compiled.positiontup or ()
    ]
    connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))


def update_rows(
    connection: Connection, table: Table, names: Sequence[str], rows: Sequence[tuple[int, Mapping[str, Any]]]
) -> None:
    """Give the columns named new values, in rows by id."""
    dialect = connection.dialect
    parameters = {f"new_{name}": name for name in names}
    statement = (
        update(table)
        .where(table.c.id == bindparam("row_id"))
        .values({name: bindparam(parameter) for parameter, name in parameters.items()})
    )
    if len(rows) < WORTH_IT or not dialect.positional:
        batch = [{"row_id": i, **{f"new_{name}": values[name] for name in names}} for i, values in rows]
        connection.execute(statement, batch)
        return
    compiled = statement.compile(dialect=dialect)
    columns: list[Sequence[Any]] = [
        [row_id for row_id, _ in rows]
        if parameter == "row_id"
        else _stored(table, dialect, parameters[parameter], [values[parameters[parameter]] for _, values in rows])
        for parameter in compiled.positiontup or ()
    ]
    connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))


def _stored(table: Table, dialect: Dialect, name: str, values: list[Any]) -> list[Any]:
    """The values of a column in the form that the driver takes; each different one is converted once."""
    convert: Callable[[Any], Any] | None = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    known = {value: convert(value) for value in set(values)}
    return [known[value] for value in values]
