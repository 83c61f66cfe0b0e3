"""What others have changed: where several desks work on one database, or a window only reads beside another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.storage.journal import NAMED_CUSTOMERS, Touched
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_image, change_set, metadata

LOOKED_BACK = 200
"""Change sets that are looked at: who missed more than so many looks at everything anew."""

Standing = Mapping[int, datetime | None]
"""The newest change sets by id, with when they were undone."""


def newest_sets(connection: Connection) -> dict[int, datetime | None]:
    """How the newest change sets stand."""
    s = change_set.c
    rows = connection.execute(select(s.id, s.undone_at).order_by(s.id.desc()).limit(LOOKED_BACK))
    return {row.id: row.undone_at for row in rows}


def moved(before: Standing, now: Standing) -> list[int] | None:
    """The sets that were made, undone or done again between two looks; None when that cannot be told any more."""
    if before and now and max(before) < min(now):
        return None
    if before.keys() - now.keys() and len(now) < LOOKED_BACK:
        return None  # the history was wiped
    oldest = min(before, default=0)
    return sorted(i for i, undone_at in now.items() if i >= oldest and (i not in before or before[i] != undone_at))


def touched_by(connection: Connection, set_id: int) -> Changes:
    """What a change set, as it stands now, has touched."""
    made = connection.execute(select(change_set).where(change_set.c.id == set_id)).one()
    label = from_json(made.label, made.facts)
    i = change_image.c
    names = frozenset(connection.execute(select(i.table_name).where(i.set_id == set_id).distinct()).scalars())
    if made.rows > NAMED_CUSTOMERS:
        return Changes(set_id, label, None, names, made.rows)
    touched = Touched()
    for image in connection.execute(select(change_image).where(i.set_id == set_id)):
        table, rows = metadata.tables[image.table_name], json.loads(image.images)
        if image.op == "update":
            touched.ids(connection, table, [row_id for row_id, _, _ in rows])
        elif rows:
            touched.rows(table, rows)
        elif image.op == "insert":
            touched.ids(connection, table, list(range(image.first_id, image.last_id + 1)))
    touched.sharing(connection)
    customers = None if touched.customers is None else frozenset(touched.customers)
    return Changes(set_id, label, customers, names, made.rows)
