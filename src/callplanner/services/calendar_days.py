"""A year of days as the calendar editor shows it: who works when, and why not."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.calendar import allows, days_between
from callplanner.domain.phrase import Phrase, phrase
from callplanner.services.context import Context
from callplanner.services.public_holidays import public_holidays
from callplanner.storage.people import load_callers, load_closing_days

KINDS = ("open", "half", "weekday", "holiday", "closed", "leave")
"""open: works; half: half the day; weekday: never works on it; holiday: public; closed: the firm's; leave: away."""


class CalendarDay(Struct, frozen=True):
    """One day of one caller, or of the firm when nobody is named."""

    day: date
    kind: str
    why: Phrase


def calendar_days(context: Context, caller: str | None, first: date, last: date) -> tuple[CalendarDay, ...]:
    """Every day from first to last. Without a caller: closed where the firm is, holiday where it is one for all
    callers. PlannerError("caller-unknown")."""
    with context.file.read() as connection:
        closing = load_closing_days(connection)
        callers = load_callers(connection)
        chosen = [context.caller(connection, caller)] if caller is not None else list(callers.values())
    named: list[dict[date, str]] = []
    for record in chosen:
        found: dict[date, str] = {}
        for year in range(first.year, last.year + 1):
            found.update(public_holidays(record.country, record.subdivision, year))
        named.append(found)
    holidays = {day: name for day, name in named[0].items() if all(day in other for other in named)} if named else {}
    away: dict[date, tuple[str, str]] = {}
    if caller is not None:
        for begins, ends, half, reason in chosen[0].leave:
            for day in days_between(max(begins, first), min(ends, last)):
                if day not in away or away[day][0]:
                    away[day] = (half, reason)
    weekdays = chosen[0].weekdays if len(chosen) == 1 else _any_weekday([record.weekdays for record in chosen])
    return tuple(_day(day, weekdays, closing, holidays, away) for day in days_between(first, last))


def _any_weekday(masks: list[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found


def _day(
    day: date, weekdays: int, closing: dict[date, str], holidays: dict[date, str], away: dict[date, tuple[str, str]]
) -> CalendarDay:
    if day in closing:
        return CalendarDay(day, "closed", phrase("day-closed", reason=closing[day] or "–"))
    if not allows(weekdays, day):
        return CalendarDay(day, "weekday", phrase("day-weekday"))
    if day in holidays:
        return CalendarDay(day, "holiday", phrase("day-holiday", name=holidays[day]))
    if day in away:
        half, reason = away[day]
        return CalendarDay(day, "half" if half else "leave", phrase("day-half" if half else "day-leave", reason=reason))
    return CalendarDay(day, "open", phrase("day-open"))
