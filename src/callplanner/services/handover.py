"""Handing over what one caller has to another: for days of absence, or for good when somebody leaves."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Table, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.storage.people import load_callers
from callplanner.storage.schema import callback, caller, customer, planned_call, promise, retry
from callplanner.storage.unit_of_work import UnitOfWork


class HandedOver(Struct, frozen=True):
    """What went from one caller to another: open planned calls, calls promised for a time, retries, promises, and
    customers who were named to the caller (only for good)."""

    planned: int
    promised: int
    retries: int
    owed: int
    customers: int

    @property
    def calls(self) -> int:
        return self.planned + self.promised + self.retries


def hand_over(
    context: Context, giver: str, taker: str, first: date | None = None, last: date | None = None, *, leaves: bool
) -> tuple[HandedOver, Changes]:
    """Give the open calls of a caller to another, one undo step: those from `first` to `last`, else all of them, and
    then the caller's customers and promises too. `leaves`: for good, and the caller calls no more.

    Planned calls keep their day; where they are too many for the taker, the next plan spreads them. PlannerError:
    "caller-unknown", "handover-same", "handover-leaves-days", "leave-backwards"."""
    if first is not None and last is not None and last < first:
        raise PlannerError("leave-backwards", first=first, last=last)
    if leaves and last is not None:
        raise PlannerError("handover-leaves-days")
    for_good, label = last is None, "caller-left" if leaves else "handed-over"
    with context.change(label, name=giver, other=taker) as work:
        one, other = (context.caller(work.connection, name) for name in (giver, taker))
        if one.caller_id == other.caller_id:
            raise PlannerError("handover-same", name=one.name)
        work.relabel(label, name=one.name, other=other.name)
        giver_id, taker_id = one.caller_id, other.caller_id
        due = ((planned_call, planned_call.c.day), (callback, callback.c.due_day), (retry, retry.c.due_day))
        calls = [_move(work, table, giver_id, taker_id, _open_between(table, on, first, last)) for table, on in due]
        owed = customers = 0
        if for_good:
            p = promise.c
            owed = _move(work, promise, giver_id, taker_id, (p.kept_on.is_(None), p.dropped_on.is_(None)))
            customers = _move(work, customer, giver_id, taker_id, ())
        if leaves:
            work.update(caller, giver_id, active=False)
        changes = work.commit()
    planned, promised, retries = calls
    return HandedOver(planned, promised, retries, owed, customers), context.committed(changes)


def bring_back(context: Context, name: str) -> Changes:
    """A caller who had left calls again; customers stay with whom they are. PlannerError("caller-unknown")."""
    with context.change("caller-back", name=name) as work:
        c = caller.c
        rows = work.connection.execute(select(c.id, c.name).where(c.active.is_(False))).all()
        found = next((row for row in rows if row.name.casefold() == name.strip().casefold()), None)
        if found is None:
            raise PlannerError("caller-unknown", name=name, known=", ".join(row.name for row in rows))
        if any(known.name.casefold() == found.name.casefold() for known in load_callers(work.connection).values()):
            raise PlannerError("caller-exists", name=found.name)
        work.relabel("caller-back", name=found.name)
        work.update(caller, found.id, active=True)
        return context.committed(work.commit())


def callers_gone(context: Context) -> tuple[str, ...]:
    """The names of callers who have left."""
    statement = select(caller.c.name).where(caller.c.active.is_(False)).order_by(caller.c.id)
    with context.file.read() as connection:
        return tuple(connection.execute(statement).scalars())


def _open_between(
    table: Table, day: ColumnElement[Any], first: date | None, last: date | None
) -> tuple[ColumnElement[bool], ...]:
    terms: list[ColumnElement[bool]] = [table.c.closed_on.is_(None)]
    if first is not None:
        terms.append(day >= first)
    if last is not None:
        terms.append(day <= last)
    return tuple(terms)


def _move(work: UnitOfWork, table: Table, giver: int, taker: int, terms: tuple[ColumnElement[bool], ...]) -> int:
    ids = work.connection.execute(select(table.c.id).where(table.c.caller_id == giver, *terms)).scalars().all()
    work.update_many(table, [(row_id, {"caller_id": taker}) for row_id in ids])
    return len(ids)
