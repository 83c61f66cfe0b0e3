"""When a customer may be called, in its own time: the hours of its place, narrowed by its own. What the places allow
stands in `hours_by_place`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from callplanner.domain.calendar import allows
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase, phrase

Hours = tuple[time, time]


class DayHours(Struct, frozen=True):
    """Calling hours of a place by kind of weekday, in the customer's time; nothing: no calls. `holidays`: whether
    public holidays are days like others."""

    weekday: tuple[Hours, ...]
    saturday: tuple[Hours, ...] = ()
    sunday: tuple[Hours, ...] = ()
    holidays: bool = True

    def on(self, day: date, *, holiday: bool = False) -> tuple[Hours, ...]:
        """The hours of a day; empty when nobody may be called."""
        if holiday and not self.holidays:
            return ()
        if day.weekday() == 6:
            return self.sunday
        return self.saturday if day.weekday() == 5 else self.weekday


DEFAULT_HOURS = DayHours(((time(8), time(20)),))
"""Where no place has hours of its own: Monday to Friday 8 to 20."""


def hours_text(hours: tuple[Hours, ...]) -> str:
    """Hours as `parse_hours` reads them: "10-13, 14-19:30"; empty: no calls."""
    return ", ".join(f"{_clock(first)}-{_clock(last)}" for first, last in hours)


def _clock(at: time) -> str:
    if at >= time(23, 59):
        return "24"
    return f"{at:%H:%M}".removesuffix(":00").removeprefix("0") or "0"


def parse_hours(text: str) -> tuple[Hours, ...]:
    """Own preferred hours: "9-12, 14:00-17:30". Empty text: no restriction. Raises PlannerError("hours")."""
    found = []
    for part in re.split(r"[,;]|\band\b|\bund\b", text):
        if not part.strip():
            continue
        match = re.fullmatch(
            r"\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|to|bis)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(?:h|uhr)?\s*", part, re.I
        )
        try:
            if match is None:
                raise ValueError(part)
            first = time(int(match[1]), int(match[2] or 0))
            last = time(23, 59) if match[3] == "24" else time(int(match[3]), int(match[4] or 0))
        except ValueError:
            raise PlannerError("hours", text=text) from None
        if first >= last:
            raise PlannerError("hours", text=text)
        found.append((first, last))
    return tuple(found)


def spans(windows: Sequence[Hours]) -> Phrase:
    """Several open hours of a day in words: "10:00 to 13:00 and 14:00 to 20:00"."""
    words = [phrase("hours-span", first=first, last=last) for first, last in windows]
    told = words[-1]
    for word in reversed(words[:-1]):
        told = phrase("and-also", one=word, other=told)
    return told


class Availability(Struct, frozen=True):
    """What is known of when one customer may be called: the hours of its place, its zone, its own days and hours."""

    place: DayHours = DEFAULT_HOURS
    zone: str = ""
    weekdays: int | None = None
    hours: tuple[Hours, ...] = ()

    def windows(self, day: date, *, holiday: bool = False) -> tuple[Hours, ...]:
        """The open hours of a day in the customer's time, after the law of the place and own wishes; empty: closed."""
        base = self.place.on(day, holiday=holiday)
        if not base or not allows(self.weekdays, day):
            return ()
        if not self.hours:
            return base
        cut = ((max(a, c), min(b, d)) for a, b in self.hours for c, d in base)
        return tuple(sorted((first, last) for first, last in cut if first < last))

    def there(self, local: datetime) -> datetime:
        """The desk's time as the customer's own; the desk's where the customer's zone is not known."""
        zone = zone_of(self.zone)
        return local if zone is None else local.astimezone(zone)

    def open_until(self, there: datetime, *, holiday: bool = False) -> time | None:
        """Until when it is fine to call, or None when it is not fine now."""
        for first, last in self.windows(there.date(), holiday=holiday):
            if first <= there.time() < last:
                return last
        return None

    def opens_after(self, there: datetime, *, days: int = 14) -> datetime | None:
        """When it is next fine to call, from a moment in the customer's time on; None when not within `days`. Public
        holidays are left to the day itself."""
        for ahead in range(days + 1):
            day = there.date() + timedelta(days=ahead)
            for first, last in self.windows(day):
                if ahead or last > there.time():
                    begins = first if ahead else max(first, there.time())
                    return datetime.combine(day, begins, tzinfo=there.tzinfo)
        return None


def zone_of(name: str) -> tzinfo | None:
    """A zone by its name, or None when it is not known here."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
