"""Whose calling hours hold where: country, state, private people, and what a firm changed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.calling_hours import Availability, hours_text, parse_hours, spans
from callplanner.domain.errors import PlannerError
from callplanner.domain.hours_by_place import DEFAULTS, EVERYWHERE, book_of, place_name, place_of, texts_of
from callplanner.domain.states import state_code
from callplanner.services.wording import say

TUESDAY, SATURDAY, SUNDAY = date(2024, 3, 12), date(2024, 3, 16), date(2024, 3, 17)


def open_hours(country: str, region: str = "", *, private: bool = False) -> tuple[str, str, str]:
    """Tuesday, Saturday and Sunday of a customer there."""
    hours = book_of({}).hours_of(country, region, private=private).hours
    return hours_text(hours.on(TUESDAY)), hours_text(hours.on(SATURDAY)), hours_text(hours.on(SUNDAY))


@pytest.mark.parametrize(
    ("country", "region", "private", "expected"),
    [
        ("GB", "", False, ("8-21", "9-21", "")),
        ("US", "", True, ("8-21", "8-21", "8-21")),
        ("US", "FL", False, ("8-21", "8-21", "8-21")),
        ("US", "FL", True, ("8-20", "8-20", "8-20")),
        ("US", "Florida", True, ("8-20", "8-20", "8-20")),
        ("US", "Rhode Island", True, ("9-18", "10-17", "")),
        ("US", "TX", True, ("9-21", "9-21", "12-21")),
        ("US", "Ruritania", True, ("8-21", "8-21", "8-21")),
        ("DE", "BY", True, ("8-20", "9-18", "")),
        ("FR", "", False, ("8-20", "", "")),
        ("FR", "", True, ("10-13, 14-20", "", "")),
        ("ES", "", True, ("9-20", "", "")),
        ("", "", False, ("8-20", "", "")),
        ("NO", "", True, ("8-20", "", "")),
    ],
)
def test_the_nearest_rule_holds(country: str, region: str, private: bool, expected: tuple[str, str, str]) -> None:
    assert open_hours(country, region, private=private) == expected


def test_every_default_names_its_source_and_is_stricter_for_private_people() -> None:
    book = book_of({})
    for row in DEFAULTS:
        assert row.source
        if not row.private:
            continue
        wider = book.hours_of(row.place.partition("-")[0], "", private=False)
        for day in (TUESDAY, SATURDAY, SUNDAY):
            outer = wider.hours.on(day)
            for first, last in row.hours.on(day):
                assert any(a <= first and last <= b for a, b in outer), row


def test_a_firm_changes_adds_and_takes_out() -> None:
    own = texts_of(book_of({}).hours_of("GB", "", private=False).hours) | {"weekday": "9-12", "sunday": "11-12"}
    norway = {"weekday": "7-9", "holidays": False}
    book = book_of({"GB": own, "US-FL:private": None, "NO": norway, "FR": {"weekday": "x"}})
    assert hours_text(book.hours_of("GB", "", private=True).hours.on(SUNDAY)) == "11-12"
    assert hours_text(book.hours_of("US", "FL", private=True).hours.on(TUESDAY)) == "8-21"
    assert not book.hours_of("NO", "", private=False).hours.on(TUESDAY, holiday=True)
    assert hours_text(book.hours_of("FR", "", private=False).hours.on(TUESDAY)) == "8-20"


def test_the_break_at_noon_is_no_hour_and_is_said() -> None:
    own = Availability(book_of({}).hours_of("FR", "", private=True).hours, "Europe/Paris")
    assert own.open_until(datetime(2024, 3, 12, 12, 59)) == time(13)
    assert own.open_until(datetime(2024, 3, 12, 13, 30)) is None
    opens = own.opens_after(datetime(2024, 3, 12, 13, 30))
    assert opens is not None
    assert opens.time() == time(14)
    assert say(spans(own.windows(TUESDAY))) == "10:00 to 13:00 and 14:00 to 20:00"


def test_own_wishes_cut_every_span() -> None:
    place = book_of({}).hours_of("FR", "", private=True).hours
    own = Availability(place, hours=parse_hours("9-11, 12-15"))
    assert hours_text(own.windows(TUESDAY)) == "10-11, 12-13, 14-15"


PLACES = {
    "": EVERYWHERE, "gb": "GB", "France": "FR", "us-fl": "US-FL", "US Florida": "US-FL", "USA Texas": "US-TX",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "place"), PLACES.items())
def test_places_are_read_as_people_write_them(typed: str, place: str) -> None:
    assert place_of(typed) == place


@pytest.mark.parametrize("typed", ["Atlantis", "US-ZZ", "ZZ", "DE-BY"])
def test_what_is_no_place_is_refused(typed: str) -> None:
    with pytest.raises(PlannerError) as refused:
        place_of(typed)
    assert refused.value.code == "place-unknown"


def test_places_have_names() -> None:
    assert (place_name("US-FL"), place_name("FR"), place_name("")) == ("United States, Florida", "France", "")
    assert (state_code("US", " new york "), state_code("CA", "Quebec"), state_code("DE", "BY")) == ("NY", "QC", "")


TIMES = st.tuples(st.integers(0, 23), st.sampled_from((0, 15, 30, 59))).map(lambda at: time(*at))
SPANS = st.tuples(TIMES, TIMES).filter(lambda span: span[0] < span[1])


@given(st.lists(SPANS, max_size=4).map(tuple))
def test_hours_are_read_back_as_they_are_written(hours: tuple[tuple[time, time], ...]) -> None:
    assert parse_hours(hours_text(hours)) == hours
