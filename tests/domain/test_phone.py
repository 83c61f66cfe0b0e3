"""Phone numbers: kept as typed, understood where possible, and the losses of table programs noticed."""

from __future__ import annotations

import csv
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.countries import country_name
from callplanner.domain.phone import (
    country_of_number,
    digits,
    looks_like_phone,
    parse_phone,
    region_of_country,
    zone_of_number,
)
from callplanner.domain.values import Cell
from tests.real_data import real


def parsed(cell: Cell, region: str | None) -> tuple[str | None, str]:
    """E.164 and the code of the note."""
    phone = parse_phone(cell, region)
    assert phone is not None
    return phone.e164, phone.note.code if phone.note else ""


@pytest.mark.parametrize(
    ("cell", "region", "expected"),
    [
        ("504-621-8927", "US", ("+15046218927", "")),
        ("310/246-1501", "US", ("+13102461501", "")),
        ("304|762|2467", "US", ("+13047622467", "")),
        ("+49 (0)30 123456", None, ("+4930123456", "")),
        ("0049 30 1234567", None, ("+49301234567", "")),
        ("030-0074321", "DE", ("+49300074321", "")),
        ("+55 (12) 3923-5555", "DE", ("+551239235555", "")),
        (2079460958, "GB", ("+442079460958", "phone-zero-restored")),
        ("301234567", "DE", ("+49301234567", "phone-zero-restored")),
        (7066950392, "US", ("+17066950392", "")),
        (442079460958, None, ("+442079460958", "phone-plus-restored")),
        ("4.4E+11", "GB", (None, "phone-lost-digits")),
        ("4,42079E+11", "GB", (None, "phone-lost-digits")),
        ("504-621-8927", None, (None, "phone-country-unknown")),
        ("555", "US", (None, "phone-too-short")),
        ("(5) 555-4729", "MX", ("+5255554729", "phone-unusual")),
        ("+33 1 23 / +33 6 12 34 56 78", "FR", ("+33612345678", "phone-first-of-several")),
        ("call Ann first", "US", (None, "phone-too-short")),
    ],
)
def test_numbers_of_real_files(cell: Cell, region: str | None, expected: tuple[str | None, str]) -> None:
    assert parsed(cell, region) == expected


def test_what_was_typed_stays() -> None:
    phone = parse_phone(" 030 / 123 45-67 ", "DE")
    assert phone is not None
    assert phone.typed == "030 / 123 45-67"
    assert phone.search == "0301234567"


def test_an_extension_is_kept_apart() -> None:
    phone = parse_phone("+1 504 621 8927 ext. 12", None)
    assert phone is not None
    assert (phone.e164, phone.extension) == ("+15046218927", "12")


@pytest.mark.parametrize("cell", [None, "", "NULL", "N/a", "NaN", "-", 0])
def test_no_number(cell: Cell) -> None:
    assert parse_phone(cell, "US") is None


def test_example_numbers_of_every_country_are_understood() -> None:
    with real("B_phone_examples/libphonenumber_examples.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["Type"] in ("FIXED_LINE", "MOBILE", "FIXED_LINE_OR_MOBILE")]
    rows = [row for row in rows if len(row["Number"]) > 4 and row["Region"] != "001"]  # 001 is no country
    misunderstood = [row for row in rows if not ((phone := parse_phone(row["Number"], row["Region"])) and phone.e164)]
    assert len(rows) > 480
    assert not misunderstood
    assert all(looks_like_phone(row["Number"]) for row in rows if len(row["Number"]) > 6)


@given(st.text(max_size=30), st.sampled_from([None, "US", "DE", "ZZ"]))
def test_no_text_whatever_raises(text: str, region: str | None) -> None:
    phone = parse_phone(text, region)
    assert phone is None or phone.e164 is None or phone.e164.startswith("+")


@pytest.mark.parametrize("cell", ["2026-03-01", "12.50", "20260301 ", "1,234", "Ann", 12, 3.5, None])
def test_dates_and_amounts_are_no_phones(cell: Cell) -> None:
    assert not looks_like_phone(cell)


def test_digits() -> None:
    assert digits("+49 (0)30-12 a") == "4903012"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("UK", "GB"), ("Deutschland", "DE"), ("usa", "US"), ("U.S.A.", "US"), ("EIRE", "IE"), ("RSA", "ZA"),
        ("Österreich", "AT"), ("Oesterreich", "AT"), ("États-Unis", "US"), ("España", "ES"),
        ("de", "DE"), ("DEU", "DE"), ("the Netherlands", "NL"),
        ("Côte d'Ivoire", "CI"), ("Großbritannien", "GB"), ("Unspecified", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_countries_by_name_and_code(name: str | None, code: str | None) -> None:
    assert region_of_country(name) == code


def test_every_country_of_the_real_orders_is_known() -> None:
    for file, column in (
        ("A_sales_data_sample/sales_data_sample.csv", "COUNTRY"),
        ("A_chinook/Customer.csv", "Country"),
    ):
        with real(file).open(encoding="latin-1", newline="") as lines:
            names = {row[column] for row in csv.DictReader(lines)}
        assert not {name for name in names if region_of_country(name) is None}


def test_the_shown_name_of_a_country() -> None:
    assert [country_name(code) for code in ("DE", "GB", "US", "XX")] == [
        "Germany",
        "United Kingdom",
        "United States",
        "XX",
    ]


def test_the_library_is_loaded_only_when_a_number_is_parsed() -> None:
    code = "import sys, callplanner.domain.phone, callplanner.domain.intake; print('phonenumbers' in sys.modules)"
    environment = {"PYTHONPATH": ":".join(filter(None, sys.path)), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("number", "country", "zone"),
    [
        ("+12127365000", "US", "America/New_York"),
        ("+14165550123", "CA", "America/Toronto"),
        ("+61291234567", "AU", "Australia/Sydney"),
        ("+442071234567", "GB", "Europe/London"),
        ("+18005551212", "US", ""),  # toll-free: it may ring anywhere
    ],
)
def test_a_number_tells_its_country_and_the_clock_there(number: str, country: str, zone: str) -> None:
    assert country_of_number(number) == country
    assert zone_of_number(number) == zone


@pytest.mark.parametrize(
    "typed", ["020 7946 0001, 020 7946 0002", "020 7946 0001/020 7946 0002", "020 7946 0001 and 020 7946 0002"]
)
def test_of_several_numbers_in_a_cell_the_first_is_used(typed: str) -> None:
    number = parse_phone(typed, "GB")
    assert number is not None
    assert (number.e164, number.typed) == ("+442079460001", typed)
    assert number.note is not None
    assert number.note.code == "phone-first-of-several"
