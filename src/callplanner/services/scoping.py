"""The days and the customers that a scope stands for."""

from __future__ import annotations

from collections.abc import Mapping, Set
from datetime import date, timedelta

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.domain.calendar import months_before
from callplanner.domain.scope import Scope
from callplanner.services.context import Context
from callplanner.storage.answers import Talks, talks_by_customer
from callplanner.storage.owners import planned_owners
from callplanner.storage.schema import programme

MONTHS = 12


class PeriodChoice(Struct, frozen=True):
    """A programme that stands or stood, for choosing what the pictures are about."""

    name: str
    first: date
    last: date


class Span(Struct, frozen=True):
    """Days from `first` up to `until`, which is not among them, and the caller's id; None of everybody."""

    first: date
    until: date
    caller_id: int | None


def span_of(context: Context, connection: Connection, scope: Scope) -> Span:
    """Days that are over: those of the scope, else the 12 months before today. PlannerError("caller-unknown")."""
    day = context.now().day
    until = day if scope.last is None else min(scope.last + timedelta(days=1), day)
    return Span(scope.first or months_before(until, MONTHS), until, caller_id_of(context, connection, scope))


def caller_id_of(context: Context, connection: Connection, scope: Scope) -> int | None:
    """The id of the scope's caller. PlannerError("caller-unknown")."""
    return None if scope.caller is None else context.caller(connection, scope.caller).caller_id


def customers_of(context: Context, connection: Connection, caller_id: int) -> Set[int]:
    """A caller's customers: where the caller was named, or, where nobody was, the next planned call is theirs."""
    snapshot = context.snapshot(connection)

    def read() -> Mapping[int, int]:
        with context.file.read() as now:  # the connection above may be of before a change, after which this is kept
            return planned_owners(now, snapshot.day, None)

    planned = context.until_changed("owners now", read)
    return {
        standing.customer_id
        for standing in snapshot.standings.values()
        if (planned.get(standing.customer_id) if standing.caller_id is None else standing.caller_id) == caller_id
    }


def talks(context: Context, span: Span) -> Talks:
    """The conversations of a span; several pictures show them. After a change only those of the customers who changed
    are read again."""

    def read(ids: frozenset[int] | None = None) -> Talks:
        with context.file.read() as connection:
            return talks_by_customer(connection, span.first, span.until, span.caller_id, ids)

    def refresh(last: Talks, ids: frozenset[int]) -> Talks:
        return last.but(ids, read(ids))

    return context.followed(f"talks {span}", read, refresh)


def periods(context: Context) -> tuple[PeriodChoice, ...]:
    """The programmes that have begun or will, the newest first; of two of the same days the newer."""
    p = programme.c
    found: dict[tuple[date, date], PeriodChoice] = {}
    with context.file.read() as connection:
        for name, first, last in connection.execute(select(p.name, p.first, p.last).order_by(p.id.desc())):
            found.setdefault((first, last), PeriodChoice(name, first, last))
    return tuple(sorted(found.values(), key=lambda choice: choice.first, reverse=True))
