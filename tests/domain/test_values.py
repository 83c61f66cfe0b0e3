"""Text, nothing, yes and no, amounts and dates as people type them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain import amounts, dates, values
from callplanner.domain.amounts import Decimal, Shape
from callplanner.domain.call_times import hours, weekdays
from callplanner.domain.dates import DayOrder
from callplanner.domain.values import BadValueError, Cell

_NOON = datetime(2026, 3, 1, 12, 30)


@pytest.mark.parametrize(
    "cell", [None, "", "  ", "NULL", "null", "N/a", "NaN", "-", "\\N", "#N/A", "k.A.", "None", "#REF!"]
)
def test_words_for_nothing(cell: Cell) -> None:
    assert values.text(cell) is None


def test_text_is_tidy_and_loses_nothing() -> None:
    assert values.text(" Müller \u00a0 &\n Söhne ") == "Müller & Söhne"
    assert values.text("one \n two", lines=True) == "one\n two"
    assert [values.text(cell) for cell in (12, 12.0, 1.5, True, date(2026, 3, 1))] == [
        "12",
        "12",
        "1.5",
        "yes",
        "2026-03-01",
    ]
    assert values.text("NA") is None
    assert values.text("NA", may_be_code=True) == "NA"


def test_control_characters_are_no_part_of_a_text() -> None:
    assert values.text("Alder \x1b[0m\x07& Söhne\x08") == "Alder [0m& Söhne"
    assert values.text("one\x07\ntwo", lines=True) == "one\ntwo"
    assert values.text("\x00\x7f") is None


def test_the_apostrophe_that_guards_a_formula_is_not_part_of_the_text() -> None:
    assert [values.text(text) for text in ("'=1+1", "''=1", "'quoted'", "'n sync")] == [
        "=1+1",
        "'=1",
        "'quoted'",
        "'n sync",
    ]


def test_references_and_postcodes_are_text() -> None:
    assert [values.reference(cell) for cell in ("0012", 12, 12.0, "12.0", "A-1")] == ["0012", "12", "12", "12", "A-1"]
    assert values.postcode("27217.0") == "27217"


@pytest.mark.parametrize("word", ["yes", "Y", "JA", "x", "1", "1.0", "Oui", "sí", "wahr", "TRUE", "✓"])
def test_yes(word: str) -> None:
    assert values.flag(word) is True


@pytest.mark.parametrize("word", ["no", "N", "nein", "0", "non", "falsch", "False"])
def test_no(word: str) -> None:
    assert values.flag(word) is False


def test_neither_yes_nor_no() -> None:
    assert values.flag("N/a") is None
    with pytest.raises(BadValueError) as caught:
        values.flag("maybe")
    assert caught.value.reason.code == "cell-not-yes-no"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.234,56", 1234.56),
        ("1,234.56", 1234.56),
        ("45,06", 45.06),
        ("-3.5", -3.5),
        ("3,50-", -3.5),
        ("(1,250.00)", -1250),
        ("€ 1.250,00", 1250),
        ("1 250,00 EUR", 1250),
        ("1'250.50", 1250.5),
        ("$12", 12),
        ("12,-", 12),
        ("20 %", 0.2),
        ("1.234.567", 1234567),
        ("12,34,567", 1234567),
        ("−7", -7),
        ("1,5e3", 1500),
        ("0,123", 0.123),
        ("+7", 7),
        (".5", 0.5),
    ],
)
def test_amounts_that_speak_for_themselves(typed: str, value: float) -> None:
    for decimal in Decimal:
        assert amounts.number(typed, decimal) == pytest.approx(value)


def test_the_column_decides_what_three_digits_mean() -> None:
    assert amounts.number("20,992", Decimal.COMMA) == 20.992
    assert amounts.number("20,992", Decimal.POINT) == 20992
    assert amounts.number("20.992", Decimal.COMMA) == 20992
    with pytest.raises(BadValueError) as caught:
        amounts.number("20,992", Decimal.MIXED)
    assert caught.value.reason.code == "cell-separator-doubtful"


@pytest.mark.parametrize(
    "typed", ["twelve", "12 of 13", "1.2.3", "1,2,3", "12:30", "1.234,56.7", "A12", "--", True, date(2026, 1, 1)]
)
def test_what_is_no_amount_is_refused_or_nothing(typed: Cell) -> None:
    if typed == "--":
        assert amounts.number(typed, Decimal.POINT) is None
        return
    with pytest.raises(BadValueError):
        amounts.number(typed, Decimal.POINT)


@pytest.mark.parametrize("cell", [float("nan"), float("inf"), 1e15, "1e20"])
def test_amounts_beyond_reason_are_refused(cell: Cell) -> None:
    with pytest.raises(BadValueError) as caught:
        amounts.number(cell, Decimal.POINT)
    assert caught.value.reason.code == "cell-number-too-large"


@given(st.integers(-(10**11), 10**11))
def test_every_amount_in_cents_survives_both_ways_of_writing(hundredths: int) -> None:
    english = f"{hundredths / 100:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    for typed, decimal in ((english, Decimal.POINT), (german, Decimal.COMMA), (english, Decimal.MIXED)):
        value = amounts.number(typed, decimal)
        assert value is not None
        assert amounts.cents(value) == hundredths


def test_halves_are_rounded_as_typed() -> None:
    assert [amounts.cents(value) for value in (1.005, -1.005, 0.335 * 3, 2.675, 0.1 + 0.2)] == [101, -101, 101, 268, 30]


def test_currencies_beside_figures() -> None:
    assert [amounts.currency_of(cell) for cell in ("€ 5", "5 GBP", "£5", "5", 5)] == ["EUR", "GBP", "GBP", None, None]


def test_shapes() -> None:
    assert [amounts.shape(text) for text in ("12", "1.5", "1,5", "1.500", "1,500", "x")] == [
        Shape.WHOLE, Shape.POINT, Shape.COMMA, Shape.POINT_OR_THOUSANDS, Shape.COMMA_OR_THOUSANDS, Shape.NO_NUMBER,
    ]  # fmt: skip


def test_days_of_a_month_are_no_date() -> None:
    assert not dates.looks_like_date("May 12-14")
    assert not dates.looks_like_date("Mar 10 12:30")


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-01", "2026/3/1", "2026-03-01 00:00:00.000", "2026-03-01T12:30:00Z", "20260301", 20260301,
        46082, "46082", "1 Mar 2026", "March 1, 2026", "1. März 2026", "Sunday, 1 March 2026", "1er mars 2026",
        "1 de marzo de 2026",
        "01-Mar-26", "1st March 2026", date(2026, 3, 1), _NOON, 46082.75, "Sun 2026-03-01",
        "Mar-01-26", "Mar 1, 26", "mar/01/26",
    ],
)  # fmt: skip
def test_dates_that_speak_for_themselves(cell: Cell) -> None:
    for order in DayOrder:
        assert dates.day(cell, order) == date(2026, 3, 1)


@pytest.mark.parametrize("typed", ["03/04/2026", "3.4.26", "03-04-2026", "3/4/2026 12:30", "03/04/26, 8:15 pm"])
def test_the_column_decides_which_comes_first(typed: str) -> None:
    assert dates.day(typed, DayOrder.DAY_FIRST) == date(2026, 4, 3)
    assert dates.day(typed, DayOrder.MONTH_FIRST) == date(2026, 3, 4)
    with pytest.raises(BadValueError):
        dates.day(typed, DayOrder.MIXED)


def test_in_a_mixed_column_only_what_is_certain_is_read() -> None:
    assert dates.day("13/04/2026", DayOrder.MIXED) == dates.day("04/13/2026", DayOrder.MIXED) == date(2026, 4, 13)
    assert dates.day("04/04/2026", DayOrder.MIXED) == date(2026, 4, 4)


def test_two_digits_of_a_year() -> None:
    assert [dates.full_year(year) for year in ("68", "69", "03", "99", "1997")] == [2068, 1969, 2003, 1999, 1997]


@pytest.mark.parametrize(
    "cell", ["31.02.2026", "0000-01-01", "9999-12-31", "00.00.0000", "29/02/2025", date(9999, 12, 31), date(1, 1, 1)]
)
def test_unreal_dates_are_named(cell: Cell) -> None:
    with pytest.raises(BadValueError) as caught:
        dates.day(cell, DayOrder.DAY_FIRST)
    assert caught.value.reason.code == "cell-unreal-date"


@pytest.mark.parametrize("cell", ["soon", "12", 12, 7.5, "2026", "March 2026", True, time(9, 0), "1/2", "99999"])
def test_what_is_no_date_is_named(cell: Cell) -> None:
    with pytest.raises(BadValueError) as caught:
        dates.day(cell, DayOrder.DAY_FIRST)
    assert caught.value.reason.code == "cell-not-date"


@given(st.dates(date(1950, 1, 1), date(2068, 12, 31)))
def test_every_day_is_read_back_from_every_way_of_writing_it(day: date) -> None:
    for shape, order in (
        ("%d.%m.%Y", DayOrder.DAY_FIRST), ("%m/%d/%Y", DayOrder.MONTH_FIRST), ("%Y-%m-%d", DayOrder.MIXED),
        ("%d %B %Y", DayOrder.MIXED), ("%b %d, %Y", DayOrder.MIXED), ("%Y%m%d", DayOrder.MIXED),
    ):  # fmt: skip
        assert dates.day(day.strftime(shape), order) == day


def test_a_reader_remembers_what_it_read() -> None:
    read = dates.DayReader(DayOrder.DAY_FIRST)
    assert [read("1.2.2026"), read("1.2.2026"), read(None)] == [date(2026, 2, 1), date(2026, 2, 1), None]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Mon-Fri", (0, 1, 2, 3, 4)), ("Mo, Mi und Fr", (0, 2, 4)), ("lundi", (0,)), ("Fr-Mo", (0, 4, 5, 6)),
        ("täglich", (0, 1, 2, 3, 4, 5, 6)), ("Tue & Thu", (1, 3)), (None, None), ("Mo bis Do", (0, 1, 2, 3)),
    ],
)  # fmt: skip
def test_weekdays(typed: str | None, expected: tuple[int, ...] | None) -> None:
    assert weekdays(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9-12", (time(9), time(12))), ("9:00-12:30", (time(9), time(12, 30))), ("ab 14 Uhr", (time(14), time(23, 59))),
        ("9-5 pm", (time(9), time(17))), ("1-5 pm", (time(13), time(17))),
        ("bis 10:00", (time(0), time(10))), ("8h30 à 12h", (time(8, 30), time(12))),
        (None, None),
        (time(9), (time(9), time(23, 59))),
    ],
)  # fmt: skip
def test_hours(typed: Cell, expected: tuple[time, time] | None) -> None:
    assert hours(typed) == expected


@pytest.mark.parametrize("typed", ["someday", "25-26", "12-9", "9-10-11"])
def test_times_that_are_none(typed: str) -> None:
    with pytest.raises(BadValueError):
        weekdays(typed)
    with pytest.raises(BadValueError):
        hours(typed)
