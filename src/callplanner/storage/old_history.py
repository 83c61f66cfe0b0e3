"""Notes and attempts that are older than they may be: counted by year, and wiped like a customer is, past the unit of
work, because what must not be kept must not stand in the journal either."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from msgspec import Struct
from sqlalchemy import Connection, Engine, Select, Table, delete, func, or_, select, update

from callplanner.domain.changes import Changes
from callplanner.domain.phrase import Phrase
from callplanner.storage.engine import shred
from callplanner.storage.erasure import end_history
from callplanner.storage.failures import storage_failures
from callplanner.storage.schema import (
    answer,
    attempt,
    call_sheet_row,
    callback,
    customer,
    hours_override,
    mention,
    planned_call,
    promise,
    retry,
    touch,
    work_item,
)


class OldYear(Struct, frozen=True):
    """What of one calendar year would go, and of how many customers."""

    year: int
    notes: int
    attempts: int
    customers: int


def old_years(
    connection: Connection, notes_before: date | None, attempts_before: date | None
) -> tuple[tuple[OldYear, ...], int]:
    """Notes and attempts by year that lie before these days (None: all are kept), and of how many customers in all.
    A note that goes with its attempt counts as a note too."""
    notes: Counter[int] = Counter()
    attempts: Counter[int] = Counter()
    owners: dict[int, set[int]] = {}
    for day, customer_id, has_note in connection.execute(
        select(attempt.c.day, attempt.c.customer_id, attempt.c.note != "").where(
            attempt.c.day < max(filter(None, (notes_before, attempts_before)), default=date.min)
        )
    ):
        goes = attempts_before is not None and day < attempts_before
        noted = has_note and (goes or (notes_before is not None and day < notes_before))
        if goes or noted:
            attempts[day.year] += goes
            notes[day.year] += bool(noted)
            owners.setdefault(day.year, set()).add(customer_id)
    years = tuple(OldYear(year, notes[year], attempts[year], len(owners[year])) for year in sorted(owners))
    return years, len(set().union(*owners.values()))


def wipe_old(
    engine: Engine,
    notes_before: date | None,
    attempts_before: date | None,
    at: datetime,
    *,
    caller: str,
    address: str,
) -> Changes:
    """Wipe the notes and the attempts before these days with all that hangs on them. When a customer was last spoken to
    stays as a bare day, so that nobody counts as never spoken to. It cannot be undone, nor can what was done before."""
    label = Phrase("old-wiped")
    with storage_failures(address):
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            gone = _wipe_attempts(connection, attempts_before) if attempts_before is not None else 0
            if notes_before is not None:
                gone += _blank_notes(connection, notes_before)
            if not gone:
                return Changes(None, label)
            set_id = end_history(connection, label, at, caller, gone)
        shred(engine)
    return Changes(set_id, label, None, frozenset({attempt.name, customer.name}), gone)


def _blank_notes(connection: Connection, before: date) -> int:
    blanked = update(attempt).where(attempt.c.day < before, attempt.c.note != "").values(note="")
    gone = connection.execute(blanked).rowcount
    closed = (callback.c.promised_on < before, callback.c.closed_on.is_not(None), callback.c.note != "")
    return gone + connection.execute(update(callback).where(*closed).values(note="")).rowcount


def _wipe_attempts(connection: Connection, before: date) -> int:
    a, c = attempt.c, customer.c
    old = select(a.id).where(a.day < before)
    spoken = select(func.max(a.day)).where(a.customer_id == c.id, a.right_party, a.day < before).scalar_subquery()
    known = c.imported_last_conversation
    connection.execute(
        update(customer).where(or_(known.is_(None), known < spoken), spoken.is_not(None)).values(
            imported_last_conversation=spoken
        )
    )  # fmt: skip
    gone = connection.execute(delete(answer).where(answer.c.attempt_id.in_(old))).rowcount
    gone += connection.execute(delete(hours_override).where(hours_override.c.day < before)).rowcount
    ended: tuple[Table, ...] = (callback, retry, work_item)
    for table in ended:
        t = table.c
        over = (t.attempt_id.in_(old), t.closed_on.is_not(None), t.closed_on < before)
        gone += connection.execute(delete(table).where(*over)).rowcount
    for table in (*ended, promise, touch, mention, call_sheet_row):
        connection.execute(update(table).where(table.c.attempt_id.in_(old)).values(attempt_id=None))
    done = select(planned_call.c.id).where(planned_call.c.closed_on < before)
    _let_go(connection, (callback, retry, call_sheet_row, attempt), done)
    gone += connection.execute(delete(attempt).where(a.day < before)).rowcount
    return gone + connection.execute(delete(planned_call).where(planned_call.c.closed_on < before)).rowcount


def _let_go(connection: Connection, tables: tuple[Table, ...], calls: Select[int]) -> None:
    """Rows that stay name a planned call no longer that goes."""
    for table in tables:
        column = table.c.planned_call_id
        connection.execute(update(table).where(column.in_(calls)).values(planned_call_id=None))
