"""When one customer may be called: the hours of its place and its own, and whether a public holiday closes them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from callplanner.domain.calling_hours import Availability, Hours, parse_hours
from callplanner.domain.errors import PlannerError
from callplanner.domain.hours_by_place import HoursBook
from callplanner.domain.standing import Standing
from callplanner.domain.states import state_code
from callplanner.services.public_holidays import public_holidays


def availability(standing: Standing, book: HoursBook) -> Availability:
    """When a customer may be called; own hours that cannot be read restrict nothing."""
    return _known(book, standing.country, standing.region, standing.private, standing.zone, standing.weekdays,
                  standing.hours)  # fmt: skip


def availability_of_row(row: Any, book: HoursBook) -> Availability:
    """The same from a row of the table of customers."""
    return _known(book, row.country_code, row.region, row.private, row.zone, row.weekdays, row.hours)


@lru_cache(maxsize=4096)  # ten thousand customers have a few dozen kinds of hours among them
def _known(
    book: HoursBook, country: str, region: str, private: bool, zone: str, weekdays: int | None, hours: str
) -> Availability:
    place = book.hours_of(country, region, private=private)
    return Availability(place.hours, zone, weekdays, _own_hours(hours) if hours else ())


def _own_hours(text: str) -> tuple[Hours, ...]:
    try:
        return parse_hours(text)
    except PlannerError:
        return ()


def is_holiday(own: Availability, country: str, region: str, day: date) -> bool:
    """Whether a public holiday of the customer's country or state closes the telephone there."""
    return bool(country) and not own.place.holidays and _is_public(country, region, day)


@lru_cache(maxsize=1024)
def _is_public(country: str, region: str, day: date) -> bool:
    state = state_code(country, region)
    for part in (state, "") if state else ("",):  # a state whose holidays nobody keeps has those of its country
        try:
            return day in public_holidays(country, part, day.year)
        except PlannerError:
            continue
    return False
