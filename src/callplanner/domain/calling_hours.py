"""When a customer may be called, in its own time (RULES.md section 11). Defaults, editable; no legal advice."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from callplanner.domain.calendar import allows
from callplanner.domain.errors import PlannerError

Hours = tuple[time, time]


class CountryHours(Struct, frozen=True):
    """Calling hours of a country by weekday group; None: no calls. `holidays`: whether public holidays are open."""

    weekday: Hours | None
    saturday: Hours | None
    sunday: Hours | None
    holidays: bool = True

    def on(self, day: date, *, holiday: bool = False) -> Hours | None:
        """The hours of a day, or None when nobody may be called."""
        if holiday and not self.holidays:
            return None
        if day.weekday() == 6:
            return self.sunday
        return self.saturday if day.weekday() == 5 else self.weekday


def _hours(first: int, last: int) -> Hours:
    return time(first), time(last)


DEFAULT_HOURS = CountryHours(_hours(8, 20), None, None)
_DACH = CountryHours(_hours(8, 20), _hours(9, 18), None)
COUNTRY_HOURS = {
    "GB": CountryHours(_hours(8, 21), _hours(9, 21), None, holidays=False),
    "US": CountryHours(_hours(8, 21), _hours(8, 21), _hours(8, 21)),
    "DE": _DACH,
    "AT": _DACH,
    "CH": _DACH,
}


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


class Availability(Struct, frozen=True):
    """What is known of when one customer may be called."""

    country: str = ""
    zone: str = ""
    weekdays: int | None = None
    hours: tuple[Hours, ...] = ()

    def windows(self, day: date, *, holiday: bool = False) -> tuple[Hours, ...]:
        """The open hours of a day in the customer's time, after country and own wishes; empty: closed."""
        base = COUNTRY_HOURS.get(self.country, DEFAULT_HOURS).on(day, holiday=holiday)
        if base is None or not allows(self.weekdays, day):
            return ()
        if not self.hours:
            return (base,)
        cut = ((max(first, base[0]), min(last, base[1])) for first, last in self.hours)
        return tuple((first, last) for first, last in cut if first < last)

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
