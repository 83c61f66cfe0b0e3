"""Who must not be called stays on the list when a backup is put back: a refusal after the backup was made is not taken
back by it."""

from __future__ import annotations

import sqlite3

from callplanner.storage.schema import suppression

NAMES = tuple(column.name for column in suppression.columns if column.name != "id")
SAME = ("customer_id", "reference", "e164", "typed", "scope", "person")
"""What a suppression stops; two with the same are one."""

Stop = dict[str, object]


def stops_in(connection: sqlite3.Connection) -> list[Stop]:
    """The suppressions of a file that are not lifted."""
    cursor = connection.execute("SELECT * FROM suppression WHERE lifted_on IS NULL ORDER BY id")
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor]


def keep_stops(connection: sqlite3.Connection, stops: list[Stop]) -> int:
    """Write those of them that a file lacks; how many. Where their customer is not in it, they go on by reference and
    number. It is part of putting the file back and no change of its own; what was undone cannot be redone then, because
    it would want the same ids."""
    known = {row[0]: row[1] for row in connection.execute("SELECT id, reference FROM customer")}
    have = {_what(stop) for stop in stops_in(connection)}
    names = [row[1] for row in connection.execute("PRAGMA table_info(suppression)") if row[1] in NAMES]
    following = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM suppression").fetchone()[0]
    missing: list[Stop] = []
    for stop in stops:
        there = known.get(stop["customer_id"]) == stop["reference"]
        kept = stop if there else stop | {"customer_id": None}
        if _what(kept) not in have:
            have.add(_what(kept))
            missing.append(kept)
    if missing:
        places = ", ".join("?" * (len(names) + 1))
        connection.executemany(
            f"INSERT INTO suppression (id, {', '.join(names)}) VALUES ({places})",
            [(following + i, *(stop.get(name) for name in names)) for i, stop in enumerate(missing)],
        )
        connection.execute("UPDATE change_set SET dead = 1 WHERE undone_at IS NOT NULL")
    return len(missing)


def _what(stop: Stop) -> tuple[object, ...]:
    return tuple(stop.get(name) for name in SAME)
