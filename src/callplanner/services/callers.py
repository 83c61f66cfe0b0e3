"""Callers: who calls, when, how much; their leave and the firm's closing days."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from callplanner.domain.calendar import MONDAY_TO_FRIDAY, days_between, weekday_mask, weekday_text
from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.public_holidays import public_holidays
from callplanner.services.views import CallerRow, ClosingDay, LeaveRow
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days
from callplanner.storage.schema import caller, closing_day, leave

MOST_CALLS_A_DAY = 500
LONGEST_LEAVE = 1_100
HALVES = ("", "morning", "afternoon")


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
                record.share,
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
    share: float = 1.0,
) -> Changes:
    """A new caller; `share` of the attempts is made part-time. PlannerError: "caller-exists", "name-missing",
    "calls-a-day", "caller-share", "weekdays", "country-unknown"."""
    if not name.strip():
        raise PlannerError("name-missing")
    _check(calls_a_day, share, country, subdivision)
    with context.change("caller-added", name=name) as work:
        if _find(work.connection, name) is not None:
            raise PlannerError("caller-exists", name=name)
        work.insert(
            caller,
            name=name.strip(),
            calls_a_day=calls_a_day,
            weekdays=weekday_mask(weekdays) if weekdays else MONDAY_TO_FRIDAY,
            share=share,
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
    share: float | None = None,
    new_name: str | None = None,
) -> Changes:
    """Change what is named. PlannerError: "caller-unknown" and those of `add_caller`."""
    with context.change("caller-set", name=name) as work:
        record = context.caller(work.connection, name)
        called = record.name if new_name is None else new_name.strip()
        if not called:
            raise PlannerError("name-missing")
        known = _find(work.connection, called)
        if known is not None and known.caller_id != record.caller_id:
            raise PlannerError("caller-exists", name=called)
        if called != record.name:
            work.relabel("caller-renamed", name=record.name, new=called)
        new_country = record.country if country is None else country.upper()
        new_subdivision = record.subdivision if subdivision is None else subdivision
        if country is not None and subdivision is None and country.upper() != record.country:
            new_subdivision = ""
        new_share = record.share if share is None else share
        _check(record.calls_a_day if calls_a_day is None else calls_a_day, new_share, new_country, new_subdivision)
        work.update(
            caller,
            record.caller_id,
            name=called,
            calls_a_day=record.calls_a_day if calls_a_day is None else calls_a_day,
            weekdays=record.weekdays if weekdays is None else weekday_mask(weekdays),
            share=new_share,
            country=new_country,
            subdivision=new_subdivision,
        )
        changes = work.commit()
    return context.committed(changes)


def add_leave(context: Context, name: str, first: date, last: date, reason: str = "", half: str = "") -> Changes:
    """Book leave, both days included; `half` "morning" or "afternoon": half of each day. PlannerError:
    "leave-backwards", "leave-long", "leave-half", "caller-unknown"."""
    if last < first:
        raise PlannerError("leave-backwards", first=first, last=last)
    if (last - first).days > LONGEST_LEAVE:
        raise PlannerError("leave-long", days=LONGEST_LEAVE)
    if half not in HALVES:
        raise PlannerError("leave-half", half=half)
    with context.change("leave-added", name=name, first=first, last=last) as work:
        record = context.caller(work.connection, name)
        work.insert(leave, caller_id=record.caller_id, first=first, last=last, half=half, reason=reason)
        changes = work.commit()
    return context.committed(changes)


def leaves(context: Context) -> tuple[LeaveRow, ...]:
    """All leave, by caller and day."""
    with context.file.read() as connection:
        rows = connection.execute(
            select(leave, caller.c.name)
            .join_from(leave, caller, caller.c.id == leave.c.caller_id)
            .order_by(caller.c.id, leave.c.first, leave.c.id)
        ).all()
    return tuple(LeaveRow(r.id, r.name, r.first, r.last, r.half, r.reason) for r in rows)


def remove_leave(context: Context, leave_id: int) -> Changes:
    """Take leave back. PlannerError("leave-unknown")."""
    with context.change("leave-removed") as work:
        if not work.delete_many(leave, [leave_id]):
            raise PlannerError("leave-unknown")
        return context.committed(work.commit())


def closing_days(context: Context) -> tuple[ClosingDay, ...]:
    """The firm's own closing days, in order."""
    with context.file.read() as connection:
        return tuple(ClosingDay(day, reason) for day, reason in sorted(load_closing_days(connection).items()))


def close_days(context: Context, first: date, last: date, reason: str = "") -> Changes:
    """Close the firm from a day to another, both included, for all callers. PlannerError: "leave-backwards",
    "leave-long"."""
    if last < first:
        raise PlannerError("leave-backwards", first=first, last=last)
    if (last - first).days > LONGEST_LEAVE:
        raise PlannerError("leave-long", days=LONGEST_LEAVE)
    with context.change("firm-closed", first=first, last=last) as work:
        known = load_closing_days(work.connection)
        fresh = [day for day in days_between(first, last) if day not in known]
        work.insert_many(closing_day, [{"day": day, "reason": reason} for day in fresh])
        return context.committed(work.commit())


def open_days(context: Context, first: date, last: date) -> Changes:
    """Take closing days back. PlannerError("not-closed") when none lies between the days."""
    with context.change("firm-opened", first=first, last=last) as work:
        ids = work.connection.execute(select(closing_day.c.id).where(closing_day.c.day.between(first, last))).scalars()
        if not work.delete_many(closing_day, list(ids)):
            raise PlannerError("not-closed", first=first, last=last)
        return context.committed(work.commit())


def _find(connection: Connection, name: str) -> CallerRecord | None:
    wanted = name.strip().casefold()
    return next((c for c in load_callers(connection).values() if c.name.casefold() == wanted), None)


def _check(calls_a_day: int, share: float, country: str, subdivision: str) -> None:
    if not 0 < share <= 1:
        raise PlannerError("caller-share", share=share)
    if not 0 <= calls_a_day <= MOST_CALLS_A_DAY:
        raise PlannerError("calls-a-day", calls=calls_a_day, most=MOST_CALLS_A_DAY)
    public_holidays(country.upper(), subdivision, 2026)
