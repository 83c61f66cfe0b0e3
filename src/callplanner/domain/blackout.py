"""Times in which a customer is not called: closed for the season, on holiday, busy with the harvest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct


class Blackout(Struct, frozen=True):
    """From `first` to `last`, both included; `yearly`: the same days of every year."""

    first: date
    last: date
    yearly: bool = False

    def spans(self, first: date, last: date) -> Iterable[tuple[date, date]]:
        """Its times that touch the days from `first` to `last`, oldest first."""
        years = range(first.year - self.last.year, last.year - self.first.year + 1) if self.yearly else (0,)
        for years_on in years:
            begins, ends = shifted(self.first, years_on), shifted(self.last, years_on)
            if begins <= last and ends >= first:
                yield begins, ends


def shifted(day: date, years: int) -> date:
    """The same day in another year; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def days_within(blackouts: Iterable[Blackout], first: date, last: date) -> frozenset[date]:
    """The days from `first` to `last` on which one of them holds."""
    return frozenset(
        begins + timedelta(days=count)
        for blackout in blackouts
        for span in blackout.spans(first, last)
        for begins, ends in [(max(span[0], first), min(span[1], last))]
        for count in range((ends - begins).days + 1)
    )


def back_on(blackouts: Iterable[Blackout], day: date) -> date | None:
    """The first day after `day` on which none of them holds; None where none holds on `day`."""
    held = tuple(blackouts)
    back = day
    while ends := [end for blackout in held for begins, end in blackout.spans(back, back)]:
        back = max(ends) + timedelta(days=1)
        if (back - day).days > 3660:
            break  # all the year round
    return None if back == day else back
