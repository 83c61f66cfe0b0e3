"""Changes after a point of the history, for telling what a restore would lose."""

from __future__ import annotations

from sqlalchemy import Connection, select

from callplanner.domain.phrase import Phrase
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_set


def changes_after(connection: Connection, set_id: int, limit: int = 500) -> tuple[tuple[Phrase, int], ...]:
    """The changes that stand and are newer than a set: label and rows, newest first."""
    s = change_set.c
    rows = connection.execute(
        select(s.label, s.facts, s.rows).where(s.id > set_id, s.undone_at.is_(None)).order_by(s.id.desc()).limit(limit)
    )
    return tuple((from_json(row.label, row.facts), row.rows) for row in rows)
