"""Counting attempts and planned calls of a day."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, case, func, select

from callplanner.domain.calendar import months_before
from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import attempt, planned_call


class DayCount(Struct, frozen=True):
    """Outbound attempts of a day, conversations among them, and those made for the fringe."""

    attempts: int
    conversations: int
    fringe: int


def count_day(connection: Connection, day: date, caller_id: int | None) -> DayCount:
    """What was done on a day, by one caller or all."""
    a = attempt.c
    statement = select(
        func.count(),
        func.coalesce(func.sum(case((a.conversation, 1), else_=0)), 0),
        func.coalesce(func.sum(case((a.purpose == "fringe", 1), else_=0)), 0),
    ).where(a.day == day, a.inbound.is_(False))
    if caller_id is not None:
        statement = statement.where(a.caller_id == caller_id)
    return DayCount(*connection.execute(statement).one())


def usual_reach(connection: Connection, day: date, caller_id: int | None) -> tuple[int, int]:
    """(conversations, outbound attempts) of the 12 months before `day`."""
    a = attempt.c
    statement = select(func.coalesce(func.sum(case((a.conversation, 1), else_=0)), 0), func.count()).where(
        a.day >= months_before(day, 12), a.day < day, a.inbound.is_(False)
    )
    if caller_id is not None:
        statement = statement.where(a.caller_id == caller_id)
    reached, attempts = connection.execute(statement).one()
    return reached, attempts


def count_planned(connection: Connection, day: date, caller_id: int | None) -> int:
    """Open planned calls of one day."""
    p = planned_call.c
    statement = select(func.count()).where(as_of(p.closed_on, day), p.day == day)
    if caller_id is not None:
        statement = statement.where(p.caller_id == caller_id)
    return connection.execute(statement).scalar_one()
