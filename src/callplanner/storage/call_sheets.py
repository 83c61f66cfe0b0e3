"""What must be known of a call sheet that comes back: what its rows became, and what was recorded meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, func, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, call_sheet, call_sheet_row, caller, file_info, outcome, promise
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


def last_words(connection: Connection, ids: Iterable[int], day: date) -> dict[int, str]:
    """The note of the newest conversation up to a day that has one, by customer."""
    a = attempt.c
    found: dict[int, str] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), IN_STATEMENT):
        part = wanted[start : start + IN_STATEMENT]
        statement = (
            select(a.customer_id, a.note)
            .where(a.customer_id.in_(part), a.conversation.is_(True), a.note != "", a.day <= day)
            .order_by(a.at, a.id)
        )
        found.update((customer_id, note) for customer_id, note in connection.execute(statement))
    return found


def open_promises(connection: Connection, ids: Iterable[int], day: date) -> dict[int, tuple[str, ...]]:
    """What we still owed on a day, by customer."""
    p = promise.c
    found: dict[int, tuple[str, ...]] = {}
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), IN_STATEMENT):
        part = wanted[start : start + IN_STATEMENT]
        statement = (
            select(p.customer_id, p.text)
            .where(p.customer_id.in_(part), p.made_on <= day, as_of(p.kept_on, day), as_of(p.dropped_on, day))
            .order_by(p.id)
        )
        for customer_id, text in connection.execute(statement):
            found[customer_id] = (*found.get(customer_id, ()), text)
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
