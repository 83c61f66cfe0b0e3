"""One use case, one transaction, one undo step.

Every change of any row goes through here, because only what is written here can be undone. A test looks for
insert, update and delete statements elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Table, bindparam, delete, func, insert, select, update

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Fact, Phrase
from callplanner.storage.bulk import indexes_built_after, insert_columns, insert_rows
from callplanner.storage.failures import storage_failures
from callplanner.storage.journal import CHUNK, NAMED_CUSTOMERS, encode, repeat, revert, write_updates
from callplanner.storage.phrases import from_json, to_json
from callplanner.storage.schema import change_image, change_set


class UnitOfWork:
    """A write transaction with its journal. Leaving the block without `commit()` rolls everything back."""

    def __init__(self, engine: Engine, label: Phrase, at: datetime, *, caller: str = "", address: str = "") -> None:
        self._engine = engine
        self._address = address
        self.label = label
        self.at = at
        self._caller = caller
        self._next_ids: dict[str, int] = {}
        self._set_id: int | None = None
        self._images: list[tuple[str, str, int | None, int | None, list[Any]]] = []
        self._rows = 0
        self._tables: set[str] = set()
        self._customers: set[int] | None = set()

    def __enter__(self) -> Self:
        with storage_failures(self._address):
            self._connection = self._engine.connect().execution_options(writes=True)
            try:
                self._transaction = self._connection.begin()
            except BaseException:
                self._connection.close()
                raise
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            if self._transaction.is_active:
                self._transaction.rollback()
        finally:
            self._connection.close()

    @property
    def connection(self) -> Connection:
        """For reading inside the transaction."""
        return self._connection

    def relabel(self, code: str, **facts: Fact) -> None:
        """Name the change when only its outcome is known."""
        self.label = Phrase(code, tuple(facts.items()))

    def insert(self, table: Table, **values: Any) -> int:
        """Write one row; its new id."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> range:
        """Write rows; their new ids, consecutive and in the order of the rows."""
        if not rows:
            return range(0)
        first = self._take_ids(table, len(rows))
        with storage_failures(self._address):
            for start in range(0, len(rows), CHUNK):
                batch = rows[start : start + CHUNK]
                ids = range(first + start, first + start + len(batch))
                insert_rows(self._connection, table, batch, ids)
                self._remember_insert(table, ids[0], ids[-1])
        self._note(table, len(rows), (row.get("customer_id") for row in rows), range(first, first + len(rows)))
        return range(first, first + len(rows))

    @contextmanager
    def loading(self, table: Table, count: int) -> Iterator[None]:
        """Around inserts of so many rows: where they are most of the table, its indexes are built once at the end."""
        with storage_failures(self._address), indexes_built_after(self._connection, table, count):
            yield

    def insert_columns(self, table: Table, columns: Mapping[str, Sequence[Any]]) -> range:
        """Write rows that are given column by column, all equally long; their new ids as of `insert_many`."""
        count = len(next(iter(columns.values())))
        if not count:
            return range(0)
        first = self._take_ids(table, count)
        with storage_failures(self._address):
            for start in range(0, count, CHUNK):
                end = min(start + CHUNK, count)
                ids = range(first + start, first + end)
                part = {name: column[start:end] for name, column in columns.items()}
                insert_columns(self._connection, table, part, ids)
                self._remember_insert(table, ids[0], ids[-1])
        self._note(table, count, columns.get("customer_id", ()), range(first, first + count))
        return range(first, first + count)

    def update(self, table: Table, row_id: int, **values: Any) -> bool:
        """Change one row; whether anything was different."""
        return self.update_many(table, [(row_id, values)]) == 1

    def update_many(self, table: Table, changes: Iterable[tuple[int, Mapping[str, Any]]]) -> int:
        """Change rows by id; how many were different. Unknown ids are a bug and raise KeyError."""
        wanted = dict(changes)
        names = {name for values in wanted.values() for name in values}
        before = self._before(table, list(wanted), names)
        images: list[Any] = []
        for row_id, values in wanted.items():
            row = before[row_id]
            new = {name: value for name, value in values.items() if row[name] != value}
            if new:
                images.append([row_id, {name: row[name] for name in new}, new])
        if images:
            with storage_failures(self._address):
                write_updates(self._connection, table, ((row_id, new) for row_id, _, new in images))
            self._remember(table, "update", images)
            touched: list[int] = [image[0] for image in images]
            self._note(table, len(images), (before[row_id].get("customer_id") for row_id in touched), touched)
        return len(images)

    def delete_many(self, table: Table, ids: Iterable[int]) -> int:
        """Remove rows by id; how many there were."""
        before = self._before(table, list(ids))
        if not before:
            return 0
        with storage_failures(self._address):
            keys = list(before)
            for start in range(0, len(keys), 500):
                self._connection.execute(delete(table).where(table.c.id.in_(keys[start : start + 500])))
        self._remember(table, "delete", [dict(row) for row in before.values()])
        self._note(table, len(before), (row.get("customer_id") for row in before.values()), before)
        return len(before)

    def touch(self, customers: Iterable[int]) -> None:
        """Name customers whose figures change although none of their rows does."""
        if self._customers is not None:
            self._customers.update(customers)

    def commit(self) -> Changes:
        """Write the journal and make everything durable. Nothing to do: no change set is left behind."""
        with storage_failures(self._address):
            if not self._rows:
                self._transaction.rollback()
                return Changes(None, self.label)
            self._flush()
            code, facts = to_json(self.label)
            self._connection.execute(
                update(change_set)
                .where(change_set.c.id == self._set_id)
                .values(label=code, facts=facts, rows=self._rows)
            )
            self._transaction.commit()
        customers = None if self._customers is None else frozenset(self._customers)
        return Changes(self._set_id, self.label, customers, frozenset(self._tables), self._rows)

    def _take_ids(self, table: Table, count: int) -> int:
        following = self._next_ids.get(table.name)
        if following is None:
            following = (self._connection.execute(select(func.max(table.c.id))).scalar() or 0) + 1
        self._next_ids[table.name] = following + count
        return following

    def _before(
        self, table: Table, ids: Sequence[int], names: Iterable[str] | None = None
    ) -> dict[int, Mapping[str, Any]]:
        """Rows as they stand, by id: the columns named, with the customer's where there is one; None: all columns."""
        wanted = table.columns.keys() if names is None else {"id", "customer_id", *names}
        columns = [column for column in table.columns if column.name in wanted]
        rows: dict[int, Mapping[str, Any]] = {}
        if len(ids) == 1:
            statement = select(*columns).where(table.c.id == bindparam("wanted"))
            rows.update({row["id"]: row for row in self._connection.execute(statement, {"wanted": ids[0]}).mappings()})
            return rows
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            found = self._connection.execute(select(*columns).where(table.c.id.in_(part))).mappings()
            rows.update({row["id"]: row for row in found})
        return rows

    def _note(self, table: Table, count: int, customers: Iterable[Any], ids: Iterable[int]) -> None:
        self._rows += count
        self._tables.add(table.name)
        if self._customers is None:
            return
        if count > NAMED_CUSTOMERS:
            self._customers = None
            return
        self._customers.update(ids if table.name == "customer" else (c for c in customers if c is not None))
        if len(self._customers) > NAMED_CUSTOMERS:
            self._customers = None

    def _remember_insert(self, table: Table, first: int, last: int) -> None:
        """Neighbouring inserts into one table share an image, up to a chunk."""
        if self._images:
            name, op, start, end, _ = self._images[-1]
            if (name, op, end) == (table.name, "insert", first - 1) and start is not None and last - start < CHUNK:
                self._images[-1] = (name, op, start, last, [])
                return
        self._flush()
        self._images.append((table.name, "insert", first, last, []))

    def _remember(self, table: Table, op: str, images: list[Any]) -> None:
        for start in range(0, len(images), CHUNK):
            self._flush()
            self._images.append((table.name, op, None, None, images[start : start + CHUNK]))

    def _flush(self) -> None:
        """Write remembered images, so that a large change does not gather in memory."""
        if not self._images:
            return
        if self._set_id is None:
            self._set_id = self._open_set()
        first = self._take_ids(change_image, len(self._images))
        self._connection.execute(
            insert(change_image),
            [
                {
                    "id": first + i,
                    "set_id": self._set_id,
                    "table_name": name,
                    "op": op,
                    "first_id": start,
                    "last_id": end,
                    "images": encode(images),
                }
                for i, (name, op, start, end, images) in enumerate(self._images)
            ],
        )
        self._images.clear()

    def _open_set(self) -> int:
        self._connection.execute(
            update(change_set)
            .where(change_set.c.undone_at.is_not(None), change_set.c.dead.is_(False))
            .values(dead=True)
        )
        set_id = self._take_ids(change_set, 1)
        code, facts = to_json(self.label)
        self._connection.execute(
            insert(change_set).values(
                id=set_id,
                at=self.at,
                label=code,
                facts=facts,
                caller=self._caller,
                rows=0,
                undone_at=None,
                dead=False,
                fixed=False,
            )
        )
        return set_id


def undo_last(engine: Engine, at: datetime, address: str = "") -> Changes:
    """Take back the newest change set that stands. PlannerError("nothing-to-undo") when there is none."""
    return _step(engine, address, undo=True, at=at)


def redo_next(engine: Engine, at: datetime, address: str = "") -> Changes:
    """Do again what was undone last. PlannerError("nothing-to-redo") when there is none."""
    return _step(engine, address, undo=False, at=at)


def next_undo(connection: Connection) -> Any | None:
    """The row of the change set that undo would take back; nothing goes back beyond one that is fixed."""
    newest = _newest(connection)
    return None if newest is None or newest.fixed else newest


def _newest(connection: Connection) -> Any | None:
    return connection.execute(
        select(change_set).where(change_set.c.undone_at.is_(None)).order_by(change_set.c.id.desc()).limit(1)
    ).first()


def _ends(connection: Connection) -> bool:
    """Whether there are changes, but none that can be taken back."""
    return _newest(connection) is not None


def next_redo(connection: Connection) -> Any | None:
    """The row of the change set that redo would do again."""
    return connection.execute(
        select(change_set)
        .where(change_set.c.undone_at.is_not(None), change_set.c.dead.is_(False))
        .order_by(change_set.c.id)
        .limit(1)
    ).first()


def _step(engine: Engine, address: str, *, undo: bool, at: datetime) -> Changes:
    with storage_failures(address), engine.connect().execution_options(writes=True) as connection, connection.begin():
        row = next_undo(connection) if undo else next_redo(connection)
        if row is None:
            raise PlannerError(("undo-ends" if _ends(connection) else "nothing-to-undo") if undo else "nothing-to-redo")
        touched = revert(connection, row.id) if undo else repeat(connection, row.id)
        connection.execute(update(change_set).where(change_set.c.id == row.id).values(undone_at=at if undo else None))
    customers = None if touched.customers is None else frozenset(touched.customers)
    return Changes(row.id, from_json(row.label, row.facts), customers, frozenset(touched.tables), row.rows)
