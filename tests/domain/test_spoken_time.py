"""Days and times as people say them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import parse_day, parse_when

NOW = datetime(2024, 3, 12, 11, 20)  # a Tuesday


def works(day: date) -> bool:
    return day.weekday() < 5


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("tomorrow 10", "2024-03-13T10:00"),
        ("Tomorrow", "2024-03-13T10:00"),
        ("thu 14:30", "2024-03-14T14:30"),
        ("tue 9", "2024-03-19T09:00"),
        ("next monday at 2pm", "2024-03-18T14:00"),
        ("in 2 weeks", "2024-03-26T10:00"),
        ("in 3 days 14.30", "2024-03-15T14:30"),
        ("in 5 days", "2024-03-18T10:00"),
        ("in 20 min", "2024-03-12T11:40"),
        ("in an hour", "2024-03-12T12:20"),
        ("in half an hour", "2024-03-12T11:50"),
        ("14:30", "2024-03-12T14:30"),
        ("1430", "2024-03-12T14:30"),
        ("9", "2024-03-13T09:00"),
        ("2 pm", "2024-03-12T14:00"),
        ("afternoon", "2024-03-12T14:00"),
        ("friday afternoon", "2024-03-15T14:00"),
        ("day after tomorrow 9:15", "2024-03-14T09:15"),
        ("12 April 9.15", "2024-04-12T09:15"),
        ("April 12th", "2024-04-12T10:00"),
        ("3 Jan", "2025-01-03T10:00"),
        ("12.4. 8 Uhr", "2024-04-12T08:00"),
        ("12.04.2025 16 Uhr", "2025-04-12T16:00"),
        ("5/4 10:00", "2024-04-05T10:00"),
        ("2024-03-20 15:45", "2024-03-20T15:45"),
        ("2024-03-20T15:45", "2024-03-20T15:45"),
        ("morgen 14 Uhr", "2024-03-13T14:00"),
        ("übermorgen um 9", "2024-03-14T09:00"),
        ("Donnerstag 14:30", "2024-03-14T14:30"),
        ("nächsten Montag", "2024-03-18T10:00"),
        ("in 2 Wochen", "2024-03-26T10:00"),
        ("in einer Stunde", "2024-03-12T12:20"),
        ("am Freitag um 10 Uhr", "2024-03-15T10:00"),
        ("next week", "2024-03-19T10:00"),
        ("29 Feb", "2028-02-29T10:00"),
        ("3", "2024-03-12T15:00"),
        ("thu 2", "2024-03-14T14:00"),
        ("2 o’clock", "2024-03-12T14:00"),
        ("03:00", "2024-03-13T03:00"),
        ("3 am", "2024-03-13T03:00"),
        ("tonight", "2024-03-12T17:00"),
        ("tonight at 8", "2024-03-12T20:00"),
        ("this afternoon", "2024-03-12T14:00"),
        ("this friday", "2024-03-15T10:00"),
        ("tomorrow morning at 9", "2024-03-13T09:00"),
        ("9 in the morning", "2024-03-13T09:00"),
        ("14:30 Thursday", "2024-03-14T14:30"),
        ("noon tomorrow", "2024-03-13T12:00"),
        ("Thu 14 March 14:30", "2024-03-14T14:30"),
        ("tuesday next week", "2024-03-19T10:00"),
        ("next week wed 9", "2024-03-20T09:00"),
        ("next month", "2024-04-11T10:00"),
        ("in two weeks", "2024-03-26T10:00"),
        ("in a fortnight", "2024-03-26T10:00"),
        ("2 weeks", "2024-03-26T10:00"),
        ("in 2h", "2024-03-12T13:20"),
        ("in 30m", "2024-03-12T11:50"),
        ("in a year", "2025-03-12T10:00"),
        ("half past 2", "2024-03-12T14:30"),
        ("thu quarter to 10", "2024-03-14T09:45"),
        ("after 3", "2024-03-12T15:00"),
        ("morgen früh", "2024-03-13T09:30"),
        ("heute morgen um 8", "2024-03-12T08:00"),
        ("heute Abend um 7", "2024-03-12T19:00"),
        ("Donnerstagnachmittag", "2024-03-14T14:00"),
        ("Freitag nachmittag um 15 Uhr", "2024-03-15T15:00"),
        ("Do 14.3. 10:00", "2024-03-14T10:00"),
        ("14:30 am Donnerstag", "2024-03-14T14:30"),
        ("morgen halb drei", "2024-03-13T14:30"),
        ("viertel vor 10", "2024-03-13T09:45"),
        ("14 Uhr 30", "2024-03-12T14:30"),
        ("nächste Woche Mittwoch 9 Uhr", "2024-03-20T09:00"),
        ("in einer halben Stunde", "2024-03-12T11:50"),
        ("in anderthalb Stunden", "2024-03-12T12:50"),
        ("in drei Tagen", "2024-03-15T10:00"),
        ("ab 15 Uhr", "2024-03-12T15:00"),
    ],
)
def test_what_people_say(said: str, meant: str) -> None:
    assert parse_when(said, NOW, works) == datetime.fromisoformat(meant)


def test_day_and_month_follow_the_locale() -> None:
    assert parse_when("5/4", NOW, works, day_first=False) == datetime(2024, 5, 4, 10)


@pytest.mark.parametrize("said", ["30 Feb", "31.4.", "30 feb 10:00", "2023-02-29", "Fri 14 March 10:00"])
def test_a_day_that_does_not_exist_is_told(said: str) -> None:
    with pytest.raises(PlannerError) as refused:
        parse_when(said, NOW, works)
    assert refused.value.code == "when-no-day"


@pytest.mark.parametrize("said", ["", "soon", "25:70", "tomorrow tomorrow", "in weeks", "10 10 10", "in 99999999 days"])
def test_what_cannot_be_understood_is_told(said: str) -> None:
    with pytest.raises(PlannerError) as refused:
        parse_when(said, NOW, works)
    assert refused.value.code == "when-unknown"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("yesterday", date(2024, 3, 11)),
        ("gestern", date(2024, 3, 11)),
        ("thu", date(2024, 3, 14)),
        ("1.2.2023", date(2023, 2, 1)),
        ("1/2/2023", date(2023, 2, 1)),
        ("2023-02-01", date(2023, 2, 1)),
        ("1 February 2023", date(2023, 2, 1)),
        ("1.2.", date(2025, 2, 1)),
    ],
)
def test_a_day_alone(said: str, meant: date) -> None:
    assert parse_day(said, NOW.date()) == meant


@pytest.mark.parametrize("said", ["", " ", "tomorrow 10", "10", "soon"])
def test_a_day_alone_takes_no_time(said: str) -> None:
    with pytest.raises(PlannerError) as refused:
        parse_day(said, NOW.date())
    assert refused.value.code == "day-unknown"


@given(st.text(max_size=40))
def test_no_text_breaks_it(said: str) -> None:
    assert is_moment_or_word(said)


WORDS = (
    *("in", "next", "tomorrow", "2", "10", "14:30", "weeks", "days", "fri"),
    *("12.4.", "feb", "30", "at", "morgen", "um", "pm", "half", "an"),
    *("halb", "past", "quarter", "to", "tonight", "this", "abend", "month", "2h", "anderthalb", "fortnight", "uhr"),
)


@given(st.lists(st.sampled_from(WORDS)))
def test_no_order_of_its_words_breaks_it(words: list[str]) -> None:
    assert is_moment_or_word(" ".join(words))


def is_moment_or_word(said: str) -> bool:
    """A moment without a zone, or one of the two refusals; anything else is raised."""
    try:
        return parse_when(said, NOW, works).tzinfo is None
    except PlannerError as refused:
        return refused.code in ("when-unknown", "when-no-day")
