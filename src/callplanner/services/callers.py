"""Callers: who calls, when, how much; their leave."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from callplanner.domain.calendar import MONDAY_TO_FRIDAY, weekday_mask, weekday_text
from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.public_holidays import public_holidays
from callplanner.services.views import CallerRow
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days
from callplanner.storage.schema import caller, leave

MOST_CALLS_A_DAY = 500


def caller_rows(context: Context, connection: Connection) -> tuple[CallerRow, ...]:
    """Every caller with its working days in the programme's period."""
    period = context.period(connection)
    closing = load_closing_days(connection)
    rows = []
    for record in load_callers(connection).values():
        calendar = context.calendar(record, period.first, period.last, closing)
        rows.append(
            CallerRow(
                record.caller_id,
                record.name,
                record.calls_a_day,
                weekday_text(record.weekdays) or "mon-sun",
                record.country,
                record.subdivision,
                len(calendar.working_days(period.first, period.last)),
                tuple((first, last, reason) for first, last, _, reason in record.leave),
            )
        )
    return tuple(rows)


def add_caller(
    context: Context,
    name: str,
    *,
    calls_a_day: int = 20,
    weekdays: str = "",
    country: str = "",
    subdivision: str = "",
) -> Changes:
    """A new caller. PlannerError: "caller-exists", "name-missing", "calls-a-day", "weekdays", "country-unknown"."""
    if not name.strip():
        raise PlannerError("name-missing")
    _check(calls_a_day, country, subdivision)
    with context.change("caller-added", name=name) as work:
        if _find(work.connection, name) is not None:
            raise PlannerError("caller-exists", name=name)
        work.insert(
            caller,
            name=name.strip(),
            calls_a_day=calls_a_day,
            weekdays=weekday_mask(weekdays) if weekdays else MONDAY_TO_FRIDAY,
            share=1.0,
            country=country.upper(),
            subdivision=subdivision,
            active=True,
        )
        changes = work.commit()
    return context.committed(changes)


def set_caller(
    context: Context,
    name: str,
    *,
    calls_a_day: int | None = None,
    weekdays: str | None = None,
    country: str | None = None,
    subdivision: str | None = None,
) -> Changes:
    """Change what is named. PlannerError: "caller-unknown" and those of `add_caller`."""
    with context.change("caller-set", name=name) as work:
        record = context.caller(work.connection, name)
        new_country = record.country if country is None else country.upper()
        new_subdivision = record.subdivision if subdivision is None else subdivision
        if country is not None and subdivision is None and country.upper() != record.country:
            new_subdivision = ""
        _check(record.calls_a_day if calls_a_day is None else calls_a_day, new_country, new_subdivision)
        work.update(
            caller,
            record.caller_id,
            calls_a_day=record.calls_a_day if calls_a_day is None else calls_a_day,
            weekdays=record.weekdays if weekdays is None else weekday_mask(weekdays),
            country=new_country,
            subdivision=new_subdivision,
        )
        changes = work.commit()
    return context.committed(changes)


def add_leave(context: Context, name: str, first: date, last: date, reason: str = "") -> Changes:
    """Book leave, both days included. PlannerError: "leave-backwards", "caller-unknown"."""
    if last < first:
        raise PlannerError("leave-backwards", first=first, last=last)
    with context.change("leave-added", name=name, first=first, last=last) as work:
        record = context.caller(work.connection, name)
        work.insert(leave, caller_id=record.caller_id, first=first, last=last, half="", reason=reason)
        changes = work.commit()
    return context.committed(changes)


def _find(connection: Connection, name: str) -> CallerRecord | None:
    wanted = name.strip().casefold()
    return next((c for c in load_callers(connection).values() if c.name.casefold() == wanted), None)


def _check(calls_a_day: int, country: str, subdivision: str) -> None:
    if not 0 <= calls_a_day <= MOST_CALLS_A_DAY:
        raise PlannerError("calls-a-day", calls=calls_a_day, most=MOST_CALLS_A_DAY)
    public_holidays(country.upper(), subdivision, 2026)
