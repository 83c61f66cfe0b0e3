"""What must be known of a call sheet that comes back: what its rows became, and what was recorded meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, func, select

from callplanner.storage.schema import attempt, call_sheet, call_sheet_row, caller, file_info, outcome
from callplanner.storage.some import IN_STATEMENT


class LastAttempt(Struct, frozen=True):
    """A recorded attempt, as it is told."""

    attempt_id: int
    day: date
    outcome: str
    label: str
    caller: str


def file_identity(connection: Connection) -> str:
    """The identity of this company file; the same in its copies."""
    return str(connection.execute(select(file_info.c.value).where(file_info.c.key == "file_id")).scalar() or "")


def newest_attempts(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """The id of the attempt that was written last, by customer."""
    a = attempt.c
    found: dict[int, int] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), IN_STATEMENT):
        part = wanted[start : start + IN_STATEMENT]
        statement = select(a.customer_id, func.max(a.id)).where(a.customer_id.in_(part)).group_by(a.customer_id)
        found.update((customer_id, newest) for customer_id, newest in connection.execute(statement))
    return found


def attempts_of(connection: Connection, attempt_ids: Iterable[int]) -> dict[int, LastAttempt]:
    """The attempts named."""
    wanted = sorted(set(attempt_ids))
    found: dict[int, LastAttempt] = {}
    for start in range(0, len(wanted), IN_STATEMENT):
        statement = (
            select(attempt.c.id, attempt.c.day, outcome.c.code, outcome.c.label, caller.c.name)
            .join_from(attempt, outcome, outcome.c.id == attempt.c.outcome_id)
            .join(caller, caller.c.id == attempt.c.caller_id)
            .where(attempt.c.id.in_(wanted[start : start + IN_STATEMENT]))
        )
        found.update((row[0], LastAttempt(*row)) for row in connection.execute(statement))
    return found


def known_sheets(connection: Connection) -> dict[str, int]:
    """The sheets that were read before, by key."""
    return {key: sheet_id for sheet_id, key in connection.execute(select(call_sheet.c.id, call_sheet.c.key))}


def read_rows(connection: Connection, sheet_id: int) -> dict[int, int | None]:
    """The attempt that a sheet's row for a customer became, by customer."""
    row = call_sheet_row.c
    statement = select(row.customer_id, row.attempt_id).where(row.call_sheet_id == sheet_id)
    rows = connection.execute(statement)
    return {row.customer_id: row.attempt_id for row in rows if row.customer_id is not None}
