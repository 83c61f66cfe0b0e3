"""Before and after images: how undo and redo bring rows back, also after a restart.

Inserted rows are journalled as id ranges; their contents are copied into the journal only when they are undone,
so that importing 100,000 rows costs the journal a handful of rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, Engine, Table, UniqueConstraint, delete, select, update

from callplanner.storage.bulk import insert_rows, update_rows
from callplanner.storage.schema import change_image, change_set, metadata
from callplanner.storage.stopped import customers_with, customers_with_unread

Values = Mapping[str, Any]
CHUNK = 2_000
NAMED_CUSTOMERS = 200
"""Up to so many touched customers are named; beyond it every view looks again anyway."""


def encode(value: object) -> str:
    """Images as compact JSON; days and instants in ISO form."""
    return json.dumps(value, default=_iso, ensure_ascii=False, separators=(",", ":"))


def _iso(value: object) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def decode(table: Table, values: Values) -> dict[str, Any]:
    """One image's values with days and instants as Python values again."""
    return {name: _decoders(table).get(name, _same)(value) for name, value in values.items()}


def _same(value: Any) -> Any:
    return value


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _instant(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


_DECODERS: dict[str, dict[str, Any]] = {}


def _decoders(table: Table) -> dict[str, Any]:
    known = _DECODERS.get(table.name)
    if known is None:
        by_type = {datetime: _instant, date: _day}
        known = {
            column.name: by_type[column.type.python_type]
            for column in table.columns
            if column.type.python_type in by_type
        }
        _DECODERS[table.name] = known
    return known


class Touched(Struct):
    """What taking a change set back or doing it again moved. `customers` None: too many to name, or unknown."""

    tables: set[str] = field(default_factory=set)
    customers: set[int] | None = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    """Numbers that may be called again, or no more: those of whoever has them."""
    unread: set[str] = field(default_factory=set)
    """The same as typed, where nobody could read them."""

    def rows(self, table: Table, rows: Sequence[Any]) -> None:
        """Note whole rows of a table."""
        if table.name == "suppression":
            self.numbers.update(row["e164"] for row in rows if row.get("e164") is not None)
            self.unread.update(row["typed"] for row in rows if row.get("e164") is None)
        name = "id" if table.name == "customer" else "customer_id"
        self._note(table, [row[name] for row in rows if row.get(name) is not None])

    def ids(self, connection: Connection, table: Table, ids: Sequence[int]) -> None:
        """Note rows by id; whose they are is looked up."""
        if table.name == "suppression" and len(ids) <= NAMED_CUSTOMERS:
            found = connection.execute(select(table.c.e164, table.c.typed).where(table.c.id.in_(ids))).all()
            self.numbers.update(row.e164 for row in found if row.e164 is not None)
            self.unread.update(row.typed for row in found if row.e164 is None)
        if table.name == "customer" or "customer_id" not in table.c or len(ids) > NAMED_CUSTOMERS:
            self._note(table, ids if table.name == "customer" or "customer_id" in table.c else ())
        else:
            self._note(table, connection.execute(select(table.c.customer_id).where(table.c.id.in_(ids))).scalars())

    def _note(self, table: Table, customers: Iterable[int | None]) -> None:
        self.tables.add(table.name)
        if self.customers is not None:
            self.customers.update(customer_id for customer_id in customers if customer_id is not None)
            if len(self.customers) > NAMED_CUSTOMERS:
                self.customers = None

    def sharing(self, connection: Connection) -> Touched:
        """With the customers that have one of the numbers, because a number may be that of several."""
        if len(self.numbers) > NAMED_CUSTOMERS:
            self.customers = None
        elif self.numbers and self.customers is not None:
            self.customers.update(customers_with(connection, self.numbers))
        if self.customers is not None:
            self.customers.update(customers_with_unread(connection, self.unread))
        return self


def revert(connection: Connection, set_id: int) -> Touched:
    """Take back every row of a change set, last written first."""
    touched = Touched()
    for image in _images(connection, set_id, newest_first=True):
        table = metadata.tables[image.table_name]
        if image.op == "insert":
            written = table.c.id.between(image.first_id, image.last_id)
            stored = connection.execute(select(table).where(written).order_by(table.c.id)).mappings()
            gone = [dict(row) for row in stored]
            touched.rows(table, gone)
            kept = encode(gone)
            connection.execute(update(change_image).where(change_image.c.id == image.id).values(images=kept))
            connection.execute(delete(table).where(written))
        elif image.op == "update":
            images = json.loads(image.images)
            _write(connection, table, ((row_id, before) for row_id, before, _ in reversed(images)))
            touched.ids(connection, table, [row_id for row_id, _, _ in images])
        else:
            rows = json.loads(image.images)
            _insert(connection, table, rows)
            touched.rows(table, rows)
    return touched.sharing(connection)


def repeat(connection: Connection, set_id: int) -> Touched:
    """Do every row of an undone change set again, in the order of writing."""
    touched = Touched()
    for image in _images(connection, set_id, newest_first=False):
        table = metadata.tables[image.table_name]
        images = json.loads(image.images)
        if image.op == "insert":
            _insert(connection, table, images)
            touched.rows(table, images)
            connection.execute(update(change_image).where(change_image.c.id == image.id).values(images="[]"))
        elif image.op == "update":
            _write(connection, table, ((row_id, after) for row_id, _, after in images))
            touched.ids(connection, table, [row_id for row_id, _, _ in images])
        else:
            touched.rows(table, images)
            ids = [row["id"] for row in images]
            for start in range(0, len(ids), 500):
                connection.execute(delete(table).where(table.c.id.in_(ids[start : start + 500])))
    return touched.sharing(connection)


def _images(connection: Connection, set_id: int, *, newest_first: bool) -> Iterator[Any]:
    """The images of a set one at a time, because the images of a large import would not all fit in memory."""
    order = change_image.c.id.desc() if newest_first else change_image.c.id
    ids = connection.execute(select(change_image.c.id).where(change_image.c.set_id == set_id).order_by(order))
    for image_id in ids.scalars().all():
        yield connection.execute(select(change_image).where(change_image.c.id == image_id)).one()


def _insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    if rows:
        insert_rows(connection, table, [decode(table, row) for row in rows], [row["id"] for row in rows])


def _write(connection: Connection, table: Table, rows: Iterable[tuple[int, Values]]) -> None:
    write_updates(connection, table, ((row_id, decode(table, values)) for row_id, values in rows))


def write_updates(connection: Connection, table: Table, rows: Iterable[tuple[int, Values]]) -> None:
    """Update rows by id, each of them once: all that change in the same columns in one statement, because a statement
    takes the library as long as a hundred rows. Where a value may stand in one row only, a row may have to give it up
    before another one takes it: then in their order, those that follow one another in one statement."""
    changed = list(rows)
    once = {column.name for key in table.constraints if isinstance(key, UniqueConstraint) for column in key.columns}
    if any(not once.isdisjoint(values) for _, values in changed):
        runs = [(names, list(run)) for names, run in groupby(changed, key=lambda row: tuple(row[1]))]
    else:
        alike: dict[tuple[str, ...], list[tuple[int, Values]]] = {}
        for row in changed:
            alike.setdefault(tuple(row[1]), []).append(row)
        runs = list(alike.items())
    for names, run in runs:
        update_rows(connection, table, names, run)


def forget_history(engine: Engine) -> None:
    """Empty the journal of a file that was just made: its making is not for a person to undo."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(delete(change_image))
        connection.execute(delete(change_set))
