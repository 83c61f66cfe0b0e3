"""What a file holds, in figures; a backup carries its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from callplanner.storage.cipher import Key
from callplanner.storage.damage import AsFarAsReadable, opened

CONTENT = "backup"
"""The line of `file_info` in which a backup says what it holds."""


class Content(Struct, frozen=True):
    """What a file holds: how many customers and calls, when it was last changed (naive UTC), and a mark that differs
    after every change, undo and redo."""

    customers: int
    attempts: int
    until: datetime | None
    mark: str


def content_of(path: Path, key: Key | None = None) -> Content | None:
    """What a backup said of itself when it was made, or is counted now; None when it cannot be told."""
    with AsFarAsReadable(ValueError, KeyError), opened(path, key) as connection:
        told = connection.execute("SELECT value FROM file_info WHERE key = ?", (CONTENT,)).fetchone()
        return _from_json(json.loads(told[0])) if told is not None else _count(connection)
    return None


def content_now(path: Path, key: Key | None = None) -> Content | None:
    """What the working file holds now."""
    with AsFarAsReadable(ValueError, TypeError), opened(path, key) as connection:
        return _count(connection)
    return None


def _count(connection: sqlite3.Connection) -> Content:
    customers = connection.execute("SELECT count(*) FROM customer").fetchone()[0]
    attempts = connection.execute("SELECT count(*) FROM attempt").fetchone()[0]
    last, undone, undone_at, written = connection.execute(
        "SELECT max(id), count(undone_at), max(undone_at), max(at) FROM change_set"
    ).fetchone()
    until = max((moment for moment in (undone_at, written) if moment), default=None)
    mark = f"{last}/{undone}/{undone_at}"
    return Content(customers, attempts, datetime.fromisoformat(until) if until else None, mark)


def say_content(connection: sqlite3.Connection) -> None:
    found = _count(connection)
    told = {
        "customers": found.customers,
        "attempts": found.attempts,
        "until": found.until.isoformat() if found.until else None,
        "mark": found.mark,
    }
    with connection:
        connection.execute("DELETE FROM file_info WHERE key = ?", (CONTENT,))
        connection.execute(
            "INSERT INTO file_info (id, key, value) VALUES ((SELECT max(id) + 1 FROM file_info), ?, ?)",
            (CONTENT, json.dumps(told)),
        )


def _from_json(told: Mapping[str, object]) -> Content:
    until = told["until"]
    return Content(
        int(str(told["customers"])),
        int(str(told["attempts"])),
        datetime.fromisoformat(str(until)) if until else None,
        str(told["mark"]),
    )
