"""Phone numbers: kept as typed, with the normalised form beside it. phonenumbers is loaded when the first number
is parsed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from callplanner.domain.countries import region_of_country
from callplanner.domain.dates import looks_like_date
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell, text

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

__all__ = [
    "Phone",
    "country_of_number",
    "digits",
    "looks_like_phone",
    "parse_phone",
    "region_of_country",
    "tail",
    "tails",
    "with_each_country",
    "zone_of_number",
]


class Phone(Struct, frozen=True):
    """A number as typed. `e164` is None where it cannot be dialled as it stands; `note` says what is odd about it.

    `extension` is to be dialled after the connection stands; it is no part of `e164`.
    """

    typed: str
    e164: str | None
    note: Phrase | None = None
    extension: str = ""

    @property
    def names_country(self) -> bool:
        """Typed with the code of its country, so that it belongs there whatever the rest of its file is about."""
        return self.e164 is not None and self.typed.lstrip("( ").startswith(("+", "00"))

    @property
    def search(self) -> str:
        """The digits to search by."""
        return digits(self.typed)


_SHAPE = re.compile(
    r"(?:tel\.?:?\s*|phone:?\s*)?[+(]?[\d(][\d\s()/.\-–|+\u00a0]{4,24}(?:\s*(?:x|ext\.?|extension|app\.?|dw|#)\s*\d{1,6})?",
    re.IGNORECASE,
)
_EXPONENT = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
_AMOUNT = re.compile(r"\d+[.,]\d{1,3}")
_NATIONAL_ZERO = re.compile(r"\(0\)")
_SEPARATORS = re.compile(r"[|;,\n]|\s/\s|/(?=\s*[+0]\d)|\s(?:or|oder|ou|o|and|und|et|y|&)\s")
_MIN_DIGITS = 5


def digits(value: str) -> str:
    """Only the digits of a text, for search and comparison."""
    return "".join(character for character in value if character.isdigit())


def looks_like_phone(cell: Cell) -> bool:
    """Whether a cell looks like a phone number: enough digits, phone signs only, no date and no amount."""
    if isinstance(cell, int) and not isinstance(cell, bool):
        return 10**6 <= cell < 10**15
    if not isinstance(cell, str):
        return False
    value = cell.strip().removeprefix("'")  # it keeps a number with a plus from being run as a formula
    if not 6 <= len(digits(value)) <= 19 or not _SHAPE.fullmatch(value):
        return False
    return not looks_like_date(value) and not _AMOUNT.fullmatch(value)


LEAST_TAIL = 7
"""A number without its country is held against one with it when it has so many digits after the trunk zero."""


def tail(typed: str) -> str:
    """What follows the country's code in a number typed without one; empty where that is too little to tell."""
    bare = digits(typed).lstrip("0")
    return bare if len(bare) >= LEAST_TAIL else ""


def tails(e164: str) -> set[str]:
    """What a normalised number may be without its country's code, which has one to three digits. Italy keeps the zero
    that others write only at home."""
    bare = e164.lstrip("+")
    return {bare[length:].lstrip("0") for length in (1, 2, 3)}


def with_each_country(bare: str) -> list[str]:
    """A number without its country as it would be normalised in every country."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return [f"+{code}{zero}{bare}" for code in COUNTRY_CODE_TO_REGION_CODE for zero in ("", "0")]


MOST_ZONES = 3
"""A number with more zones than these (mobile or toll-free, of a wide country) says nothing about the hour there."""


@lru_cache(maxsize=20_000)
def country_of_number(e164: str) -> str | None:
    """The two-letter country of a normalised number; None where several share it and nothing decides."""
    import phonenumbers

    return phonenumbers.region_code_for_number(phonenumbers.parse(e164, None))


@lru_cache(maxsize=20_000)
def zone_of_number(e164: str) -> str:
    """The name of the time zone that a normalised number's area lies in, the first of a few; empty if unknown."""
    import phonenumbers
    from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

    zones = time_zones_for_number(phonenumbers.parse(e164, None))
    return zones[0] if len(zones) <= MOST_ZONES and zones[0] != UNKNOWN_TIMEZONE else ""


def parse_phone(cell: Cell, region: str | None) -> Phone | None:
    """The number in a cell, or None where there is none.

    `region` is the two-letter code of the country that a number without country code belongs to; None: unknown.
    """
    if isinstance(cell, float) and not cell.is_integer():
        return Phone(str(cell), None, phrase("phone-not-a-number"))
    if isinstance(cell, str) and "\n" in cell:
        cell = " / ".join(filter(None, map(str.strip, cell.splitlines())))
    typed = text(cell)
    if typed is None:
        return None
    from_number = isinstance(cell, (int, float))
    if from_number and len(typed) < _MIN_DIGITS:
        return None if typed == "0" else Phone(typed, None, phrase("phone-too-short"))
    return _parse(typed, region, from_number)


@lru_cache(maxsize=20_000)
def _parse(typed: str, region: str | None, from_number: bool) -> Phone:
    if _EXPONENT.fullmatch(typed):
        return Phone(typed, None, phrase("phone-lost-digits"))
    if len(digits(typed)) < _MIN_DIGITS:
        return Phone(typed, None, phrase("phone-too-short"))
    number = _understood(typed, region)
    if number is not None and (found := _valid(typed, number, _lost_zero(typed, number))) is not None:
        return found
    restored = _with_lost_sign(typed, region, from_number)
    if restored is not None:
        return restored
    several = _first_of_several(typed, region)
    if several is not None:
        return several
    if region is None and not typed.lstrip("( ").startswith(("+", "00")):
        return Phone(typed, None, phrase("phone-country-unknown"))
    return _kept_though_odd(typed, number)


def _understood(typed: str, region: str | None) -> PhoneNumber | None:
    import phonenumbers

    cleaned = _NATIONAL_ZERO.sub("", typed) if typed.lstrip("( ").startswith(("+", "00")) else typed
    cleaned = cleaned.replace("|", "-")
    if region is None and cleaned.startswith("00"):
        cleaned = "+" + cleaned[2:]
    try:
        return phonenumbers.parse(cleaned, region)
    except phonenumbers.NumberParseException:
        return None


def _valid(typed: str, number: PhoneNumber, note: Phrase | None = None) -> Phone | None:
    import phonenumbers

    if not phonenumbers.is_valid_number(number):
        return None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(typed, e164, note, number.extension or "")


def _lost_zero(typed: str, number: PhoneNumber) -> Phrase | None:
    """A word where bare digits lack the zero that the country writes before them: a table program took it away."""
    import phonenumbers

    if not typed.isdigit() or typed.startswith("0"):
        return None
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return phrase("phone-zero-restored") if digits(national).startswith("0") else None


def _with_lost_sign(typed: str, region: str | None, from_number: bool) -> Phone | None:
    """Digits that are a good number once the leading zero, or the plus before the country code, is put back."""
    bare = digits(typed)
    if not typed.isdigit() and not from_number:
        return None
    for sign, code in (("0", "phone-zero-restored"), ("+", "phone-plus-restored")):
        number = _understood(sign + bare, region)
        if number is not None and (found := _valid(typed, number, phrase(code))) is not None:
            return found
    return None


def _first_of_several(typed: str, region: str | None) -> Phone | None:
    """The first good number of a cell that holds several."""
    parts = [part for part in _SEPARATORS.split(typed) if part.strip()]
    if len(parts) < 2:
        return None
    for part in parts:
        number = _understood(part.strip(), region)
        if number is not None and (found := _valid(typed, number, phrase("phone-first-of-several"))) is not None:
            return found
    return None


def _kept_though_odd(typed: str, number: PhoneNumber | None) -> Phone:
    """A number of a possible length is dialled as it stands, with a word; another one is for a person to mend."""
    import phonenumbers

    if number is not None and phonenumbers.is_possible_number(number):
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        return Phone(typed, e164, phrase("phone-unusual"), number.extension or "")
    return Phone(typed, None, phrase("phone-not-a-number"))
