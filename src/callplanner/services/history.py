"""Undo, redo and the history of changes."""

from __future__ import annotations

from msgspec.structs import replace
from sqlalchemy import func, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.phrase import Phrase
from callplanner.services.context import Context
from callplanner.services.views import HistoryRow, WayBack
from callplanner.storage.history_rows import stopped_since
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_set
from callplanner.storage.unit_of_work import next_redo, next_undo

KINDS = {
    "recorded": "call",
    "import": "import",
    "sheet": "import",
    "plan": "plan",
    "call": "plan",
    "tier": "plan",
    "promise": "promise",
    "touch": "promise",
    "suppressed": "suppression",
    "caller": "caller",
    "handed": "caller",
    "leave": "caller",
}


def undo(context: Context) -> Changes:
    """Take the newest change back. PlannerError("nothing-to-undo")."""
    _may_write(context)
    file = context.file
    return context.committed(file.undo(file.engine, context.now().instant, file.address))


def redo(context: Context) -> Changes:
    """Do again what was undone last. PlannerError("nothing-to-redo")."""
    _may_write(context)
    file = context.file
    return context.committed(file.redo(file.engine, context.now().instant, file.address))


def undo_to(context: Context, set_id: int) -> Changes:
    """Take back everything from a change on, newest first, that change included."""
    undone: list[Changes] = []
    while True:
        with context.file.read() as connection:
            row = next_undo(connection)
        if row is None or row.id < set_id:
            break
        undone.append(undo(context))
    if not undone:
        raise PlannerError("nothing-to-undo")
    return undone[0] if len(undone) == 1 else replace(undone[-1], customers=None)


def way_back(context: Context, set_id: int) -> WayBack:
    """What `undo_to` would take back."""
    with context.file.read() as connection:
        count = connection.execute(
            select(func.count()).where(change_set.c.id >= set_id, change_set.c.undone_at.is_(None))
        ).scalar_one()
        return WayBack(count, stopped_since(connection, set_id))


def _may_write(context: Context) -> None:
    if context.file.read_only:
        raise StorageError("file-read-only", file=context.file.address)


def next_steps(context: Context) -> tuple[Phrase | None, Phrase | None]:
    """What undo and redo would do, for their tooltips."""
    with context.file.read() as connection:
        back, forth = next_undo(connection), next_redo(connection)
    return (
        from_json(back.label, back.facts) if back is not None else None,
        from_json(forth.label, forth.facts) if forth is not None else None,
    )


def history(context: Context, limit: int = 200) -> tuple[HistoryRow, ...]:
    """The changes, newest first."""
    with context.file.read() as connection:
        rows = connection.execute(select(change_set).order_by(change_set.c.id.desc()).limit(limit)).all()
        back, forth = next_undo(connection), next_redo(connection)
    return tuple(
        HistoryRow(
            row.id,
            from_json(row.label, row.facts),
            KINDS.get(row.label.split("-")[0], "edit"),
            context.local(row.at).replace(tzinfo=None),
            row.rows,
            row.caller,
            row.undone_at is not None,
            back is not None and row.id == back.id,
            forth is not None and row.id == forth.id,
        )
        for row in rows
    )
