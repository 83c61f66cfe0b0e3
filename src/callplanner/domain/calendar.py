"""Days: weekday masks, months back, working days of a caller. Only dates; hours are in `calling_hours`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from callplanner.domain.errors import PlannerError

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY = 0b1111111
MONDAY_TO_FRIDAY = 0b0011111
ONE_DAY = timedelta(days=1)
_ALIASES = {
    **{name: i for i, name in enumerate(WEEKDAYS)},
    **{
        name: i for i, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    },
    **{name: i for i, name in enumerate(("mo", "di", "mi", "do", "fr", "sa", "so"))},
    **{
        name: i
        for i, name in enumerate(("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"))
    },
    **{name: i for i, name in enumerate(("lun", "mar", "mer", "jeu", "ven", "sam", "dim"))},
}


def weekday_mask(text: str) -> int:
    """Weekdays as typed ("mon-fri", "Mo, Mi", "tue thu") as a bit mask, Monday 1. Raises PlannerError("weekdays")."""
    mask = 0
    for part in text.lower().replace("–", "-").replace(" - ", "-").replace(",", " ").replace(";", " ").split():
        ends = [_ALIASES.get(name.strip(". ")) for name in part.split("-", 1)]
        if None in ends:
            raise PlannerError("weekdays", text=text)
        first, last = int(ends[0] or 0), int(ends[-1] or 0)
        day = first
        mask |= 1 << first
        while day != last:
            day = (day + 1) % 7
            mask |= 1 << day
    return mask


def weekday_text(mask: int | None) -> str:
    """A mask as text: runs of three or more days as "mon-fri", others with commas."""
    if mask is None or mask == EVERY_DAY:
        return ""
    names = [tuple(WEEKDAYS[day] for day in run) for run in weekday_runs(mask)]
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else ",".join(run) for run in names)


def weekday_runs(mask: int) -> list[list[int]]:
    """The days of a mask (0 Monday ... 6 Sunday), those that follow each other together."""
    runs: list[list[int]] = []
    for day in range(7):
        if mask >> day & 1:
            if runs and runs[-1][-1] == day - 1:
                runs[-1].append(day)
            else:
                runs.append([day])
    return runs


def allows(mask: int | None, day: date) -> bool:
    """Whether a weekday mask (None: every day) has the day's weekday."""
    return mask is None or bool(mask >> day.weekday() & 1)


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier; the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - ONE_DAY).day
    return date(year, month + 1, min(day.day, last))


def a_year_from(day: date) -> date:
    """The last day of the twelve months that begin on `day`."""
    return months_before(day, -12) - ONE_DAY


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from first to last, both included."""
    day = first
    while day <= last:
        yield day
        day += ONE_DAY


class WorkCalendar(Struct, frozen=True):
    """When a caller works: weekday mask, days off (public holidays, closing days, leave), half days."""

    weekdays: int
    closed: frozenset[date] = frozenset()
    half_days: frozenset[date] = frozenset()

    def works_on(self, day: date) -> bool:
        """Whether the caller works on the day at all."""
        return allows(self.weekdays, day) and day not in self.closed

    def share_of(self, day: date) -> float:
        """0, 0.5 or 1 of a working day."""
        if not self.works_on(day):
            return 0.0
        return 0.5 if day in self.half_days else 1.0

    def working_days(self, first: date, last: date) -> list[date]:
        """The working days from first to last."""
        return [day for day in days_between(first, last) if self.works_on(day)]

    def after(self, day: date, count: int) -> date:
        """The day that is `count` working days after `day`. A caller who never works gets calendar days."""
        if not self.weekdays:
            return day + timedelta(days=count)
        left = count
        for _ in range(3700):
            day += ONE_DAY
            left -= self.works_on(day)
            if left <= 0:
                return day
        return day


def span(periods: Iterable[tuple[date, date]]) -> frozenset[date]:
    """All days of some periods, ends included."""
    return frozenset(day for first, last in periods for day in days_between(first, last))
