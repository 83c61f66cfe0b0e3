"""Every row that is about one customer, and every change of one of these rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, and_, or_, select

from callplanner.domain.phrase import Phrase
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_image, change_set, customer, metadata, suppression

_AT_ONCE = 200


def tables_of_a_customer() -> list[Table]:
    """Every table with rows of one customer, so that a new one cannot be forgotten; suppressions, which outlive the
    customer, are not among them."""
    return [table for table in metadata.sorted_tables if "customer_id" in table.c and table is not suppression]


def rows_of_customer(connection: Connection, customer_id: int) -> dict[str, list[Any]]:
    """The customer's rows by table, the oldest first; suppressions also by its reference and its numbers."""
    row = connection.execute(select(customer).where(customer.c.id == customer_id)).one()
    found = {customer.name: [row]}
    for table in tables_of_a_customer():
        mine = table.c.customer_id == customer_id
        if "other_id" in table.c:
            mine = or_(mine, table.c.other_id == customer_id)
        found[table.name] = list(connection.execute(select(table).where(mine).order_by(table.c.id)))
    numbers = [number.e164 for number in found["phone"] if number.e164]
    s = suppression.c
    named = or_(s.customer_id == customer_id, and_(s.reference != "", s.reference == row.reference))
    listed = or_(named, s.e164.in_(numbers)) if numbers else named
    found[suppression.name] = list(connection.execute(select(suppression).where(listed).order_by(s.id)))
    return found


class RowChange(Struct, frozen=True):
    """One row as one change left it. `before` and `after` hold the columns that it changed; `before` alone a row that
    is gone; neither a row that was added and stands."""

    at: datetime
    label: Phrase
    caller: str
    undone: bool
    table: str
    op: str
    row_id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def changes_of(connection: Connection, rows: Mapping[str, list[Any]]) -> Iterator[RowChange]:
    """What the journal holds of these rows (by table), the oldest first."""
    found: list[tuple[int, str, str, int, Mapping[str, Any], Mapping[str, Any]]] = []
    for name, held in rows.items():
        ids = sorted({row.id for row in held})
        for start in range(0, len(ids), _AT_ONCE):
            found += _images(connection, name, ids[start : start + _AT_ONCE])
    found += _gone(connection, rows[customer.name][0].id)
    sets = {}
    numbers = sorted({entry[0] for entry in found})
    for start in range(0, len(numbers), _AT_ONCE):
        part = numbers[start : start + _AT_ONCE]
        sets.update({row.id: row for row in connection.execute(select(change_set).where(change_set.c.id.in_(part)))})
    for set_id, name, op, row_id, before, after in sorted(found, key=lambda entry: (entry[0], entry[1], entry[3])):
        made = sets[set_id]
        label = from_json(made.label, made.facts)
        undone = made.undone_at is not None
        yield RowChange(made.at, label, made.caller, undone, name, op, row_id, before, after)


Found = Iterator[tuple[int, str, str, int, Mapping[str, Any], Mapping[str, Any]]]


def _images(connection: Connection, name: str, ids: list[int]) -> Found:
    i = change_image.c
    wanted = set(ids)
    written = and_(i.op == "insert", or_(*(and_(i.first_id <= row_id, i.last_id >= row_id) for row_id in ids)))
    # An image of an update names its rows as [id,{...}], so the text finds the few that are worth reading.
    spelled = and_(i.op == "update", or_(*(i.images.contains(f"[{row_id},{{") for row_id in ids)))
    for image in connection.execute(select(change_image).where(i.table_name == name, or_(written, spelled))):
        if image.op == "insert":
            for row_id in (r for r in ids if image.first_id <= r <= image.last_id):
                yield image.set_id, name, image.op, row_id, {}, {}
        else:
            for row_id, before, after in json.loads(image.images):
                if row_id in wanted:
                    yield image.set_id, name, image.op, row_id, before, after


def _gone(connection: Connection, customer_id: int) -> Found:
    """Rows of the customer that were removed, or whose adding was undone: only the journal still has them."""
    i = change_image.c
    named = or_(*(i.images.contains(f'"customer_id":{customer_id}{end}') for end in ",}"))
    for image in connection.execute(select(change_image).where(i.op.in_(("delete", "insert")), named)):
        for row in json.loads(image.images):
            if row.get("customer_id") == customer_id:
                yield image.set_id, image.table_name, "delete", row["id"], row, {}
