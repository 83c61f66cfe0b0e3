"""Writing many rows of one shape.

SQLAlchemy prepares every row of an executemany by itself, which takes as long as SQLite takes to write it. Here a batch
is prepared column by column, with the same converters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Dialect, Table, bindparam, func, insert, select, update

WORTH_IT = 50
"""Below so many rows preparing the statement costs more than it saves."""
WORTH_AN_INDEX = 20_000
"""From so many rows on it is worth asking whether the indexes had better be built afterwards."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], ids: Sequence[int]) -> None:
    """Insert rows that all have the same columns, under the ids given."""
    dialect = connection.dialect
    if len(rows) < WORTH_IT or not dialect.positional:
        connection.execute(insert(table), [{**row, "id": row_id} for row, row_id in zip(rows, ids, strict=True)])
        return
    insert_columns(connection, table, {name: [row[name] for row in rows] for name in rows[0]}, ids)


def insert_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]], ids: Sequence[int]
) -> None:
    """The same with rows that are given column by column."""
    dialect = connection.dialect
    if not dialect.positional:
        rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
        connection.execute(insert(table), [{**row, "id": row_id} for row, row_id in zip(rows, ids, strict=True)])
        return
    compiled = insert(table).compile(dialect=dialect, column_keys=["id", *columns])
    stored = [
        ids if name == "id" else _stored(table, dialect, name, columns[name]) for name in compiled.positiontup or ()
    ]
    connection.exec_driver_sql(str(compiled), list(zip(*stored, strict=True)))


@contextmanager
def indexes_built_after(connection: Connection, table: Table, count: int) -> Iterator[None]:
    """While `count` rows are inserted, the table goes without its indexes when those rows are most of it: SQLite builds
    an index of half a million rows at once in a third of the time that it takes to keep it up row by row. What fails
    inside is rolled back by the caller, indexes included. Elsewhere (PostgreSQL) dropping one would lock out others."""
    fresh = connection.dialect.name == "sqlite" and count >= WORTH_AN_INDEX
    if not fresh or connection.execute(select(func.count()).select_from(table)).scalar_one() > count:
        yield
        return
    indexes = sorted((index for index in table.indexes if not index.unique), key=lambda index: str(index.name))
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)


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


def _stored(table: Table, dialect: Dialect, name: str, values: Sequence[Any]) -> Sequence[Any]:
    """The values of a column in the form that the driver takes; each different one is converted once."""
    convert: Callable[[Any], Any] | None = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
    if convert is None:
        return values
    known = {value: convert(value) for value in set(values)}
    return [known[value] for value in values]
