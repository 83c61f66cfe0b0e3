"""Screening lists (TPS, CTPS, DNC): which were loaded, and how old they are."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.services.context import Context
from callplanner.storage.schema import screening


class ScreeningView(Struct, frozen=True):
    """A screening list at its newest load. `as_of`: the day its publisher made it, else the day it was loaded."""

    name: str
    as_of: date
    loaded_on: date
    numbers: int
    age_days: int


def screenings(context: Context) -> tuple[ScreeningView, ...]:
    """The screening lists by name, each at its newest load."""
    day = context.now().day
    with context.file.read() as connection:
        return newest_screenings(connection, day)


def newest_screenings(connection: Connection, day: date) -> tuple[ScreeningView, ...]:
    """The newest load of each screening list up to a day."""
    newest: dict[str, ScreeningView] = {}
    rows = connection.execute(select(screening).where(screening.c.loaded_on <= day).order_by(screening.c.id))
    for row in rows:
        made = row.as_of or row.loaded_on
        held = newest.get(row.name)
        if held is None or made >= held.as_of:
            newest[row.name] = ScreeningView(row.name, made, row.loaded_on, row.numbers, (day - made).days)
    return tuple(newest[name] for name in sorted(newest))
