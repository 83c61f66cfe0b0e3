"""Whether the journal fits the rows: undo is rehearsed, newest change first, without writing anything."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Table, func, select

from callplanner.domain.phrase import Phrase, phrase
from callplanner.storage.journal import decode
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_image, change_set, metadata

REHEARSED = 300
"""So many changes back; the oldest ones of a long life are rarely taken back."""


class _Rehearsal:
    """The rows as they would stand after the changes taken back so far."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._values: dict[tuple[str, int], dict[str, Any]] = {}
        self._back: dict[str, set[int]] = {}
        self._gone: dict[str, list[tuple[int, int]]] = {}

    def fits(self, image: Any) -> bool:
        """Whether one image fits what stands; then it counts as taken back."""
        table = metadata.tables.get(image.table_name)
        if table is None:
            return False
        try:
            if image.op == "insert":
                return self._take_away(table, image.first_id, image.last_id)
            images = json.loads(image.images)
            return self._put_back(table, images) if image.op == "delete" else self._change_back(table, images)
        except (ValueError, TypeError, KeyError, IndexError):
            return False

    def _take_away(self, table: Table, first: int, last: int) -> bool:
        returned = {i for i in self._back.get(table.name, ()) if first <= i <= last}
        there = self._connection.execute(
            select(func.count()).select_from(table).where(table.c.id.between(first, last))
        ).scalar_one()
        self._gone.setdefault(table.name, []).append((first, last))
        return there + len(returned) == last - first + 1

    def _put_back(self, table: Table, rows: list[dict[str, Any]]) -> bool:
        ids = [row["id"] for row in rows]
        stand = [i for i in self._standing(table, ids) if not self._is_gone(table.name, i)]
        for row in rows:
            self._back.setdefault(table.name, set()).add(row["id"])
            self._values[table.name, row["id"]] = decode(table, row)
        return not stand

    def _change_back(self, table: Table, images: list[Any]) -> bool:
        """Only the rows' columns that were changed need to be as they were left."""
        wanted = [row_id for row_id, _, _ in images if (table.name, row_id) not in self._values]
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            for found in self._connection.execute(select(table).where(table.c.id.in_(part))).mappings():
                self._values[table.name, found["id"]] = dict(found)
        for row_id, before, after in reversed(images):
            row = self._values.get((table.name, row_id))
            if row is None or any(row[name] != value for name, value in decode(table, after).items()):
                return False
            row.update(decode(table, before))
        return True

    def _standing(self, table: Table, ids: list[int]) -> list[int]:
        found: list[int] = []
        for start in range(0, len(ids), 500):
            question = select(table.c.id).where(table.c.id.in_(ids[start : start + 500]))
            found += self._connection.execute(question).scalars()
        return found

    def _is_gone(self, name: str, row_id: int) -> bool:
        return any(first <= row_id <= last for first, last in self._gone.get(name, ()))


def unfit_changes(connection: Connection) -> list[Phrase]:
    """The newest change whose images do not fit the rows as they stand; undo would stop or do harm there."""
    s = change_set.c
    standing = connection.execute(
        select(change_set).where(s.undone_at.is_(None)).order_by(s.id.desc()).limit(REHEARSED)
    ).all()
    rehearsal = _Rehearsal(connection)
    for change in standing:
        if change.fixed:
            break
        i = change_image.c
        images = connection.execute(select(change_image).where(i.set_id == change.id).order_by(i.id.desc()))
        for image in images:
            if not rehearsal.fits(image):
                return [phrase("check-journal", what=from_json(change.label, change.facts), at=change.at)]
    return []
