"""Amounts as people type them: 1.234,56 and 1,234.56, currencies, brackets and trailing minus for negative, percents.

What a comma means cannot be known from `20,992` alone; the whole column decides (column_profile.py).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from enum import StrEnum

from callplanner.domain.values import BadValueError, Cell, is_nothing

MAX_AMOUNT = 1e12
_REMEMBERED_AT_MOST = 50_000
_NUMBERS = frozenset((int, float))


class Decimal(StrEnum):
    """Which sign parts the whole from the fraction. MIXED: the column uses both; each value speaks for itself."""

    POINT = "."
    COMMA = ","
    MIXED = "?"


class Shape(StrEnum):
    """What one typed number says about the decimal sign."""

    WHOLE = "whole"
    POINT = "."
    COMMA = ","
    POINT_OR_THOUSANDS = ".?"
    COMMA_OR_THOUSANDS = ",?"
    NO_NUMBER = "no"


_CURRENCY_WORDS = re.compile(
    r"\b(?:eur|usd|gbp|chf|jpy|cny|inr|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|brl|mxn|zar|sgd|hkd|krw|try|rub"
    r"|us|fr|kr|sfr|euro?s?|dollars?|pounds?)\b\.?",
    re.IGNORECASE,
)
_CURRENCY_SIGNS = re.compile(r"[€$£¥₹₽₩₺₴₦₫¢฿]|R\$|C\$|A\$|zł|Kč|Fr\.|kr\.?")
_CORE = re.compile(r"(?:\d[\d.,]*|[.,]\d+)(?:[eE][+-]?\d{1,2})?")
_GROUPS_POINT = re.compile(r"\d{1,3}(?:\.\d{3})+")
_GROUPS_COMMA = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}")  # 1,234,567 and the Indian 12,34,567
_THOUSANDS = re.compile(r"(?<=\d)[\s\u00a0\u2007\u202f'’`](?=\d{3}(?:\D|$))")
_BESIDE_FIGURES = re.compile(r"[^\d\s.,+()%'’−–-]")
_TITLE_WORDS = re.compile(r"[A-Za-z]+|[€£¥₹]")
_KNOWN_CODES = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}


def split_number(value: str) -> tuple[str, bool, bool] | None:
    """Digits and separators of a typed number, whether it is negative, whether a percentage; None: no number."""
    bare = _CURRENCY_SIGNS.sub("", _CURRENCY_WORDS.sub("", value)).strip()
    bare = bare.replace("−", "-").replace("–", "-")
    negative = False
    if bare.startswith("(") and bare.endswith(")"):
        bare, negative = bare[1:-1].strip(), True
    percent = bare.endswith("%")
    if percent:
        bare = bare[:-1].rstrip()
    bare = bare.removesuffix(",--").removesuffix(",-").removesuffix(".-")  # 45,- is 45
    if bare.startswith("-") or bare.endswith("-"):
        bare, negative = bare.strip("-").strip(), not negative
    bare = _THOUSANDS.sub("", bare.removeprefix("+").strip())
    return (bare, negative, percent) if _CORE.fullmatch(bare) else None


def shape(value: str) -> Shape:
    """What the typed number says about its decimal sign."""
    parts = split_number(value)
    if parts is None:
        return Shape.NO_NUMBER
    return shape_of_digits(parts[0])


def shape_of_digits(bare: str) -> Shape:
    """The same for digits and separators only."""
    mantissa = bare.casefold().partition("e")[0]
    points, commas = bare.count("."), bare.count(",")
    if not points and not commas:
        return Shape.WHOLE
    if points and commas:
        last_is_point = bare.rfind(".") > bare.rfind(",")
        if (points if last_is_point else commas) > 1:
            return Shape.NO_NUMBER
        return Shape.POINT if last_is_point else Shape.COMMA
    if points > 1:
        return Shape.COMMA if _GROUPS_POINT.fullmatch(bare) else Shape.NO_NUMBER
    if commas > 1:
        return Shape.POINT if _GROUPS_COMMA.fullmatch(bare) else Shape.NO_NUMBER
    whole, _, fraction = bare.partition("." if points else ",")
    could_be_thousands = len(fraction) == 3 and 1 <= len(whole) <= 3 and whole.strip("0") != "" and mantissa == bare
    if points:
        return Shape.POINT_OR_THOUSANDS if could_be_thousands else Shape.POINT
    return Shape.COMMA_OR_THOUSANDS if could_be_thousands else Shape.COMMA


def number(cell: Cell, decimal: Decimal) -> float | None:
    """The number in a cell, percent divided by 100; None for nothing.

    Raises BadValueError for text that is no number, and for one whose separator stays doubtful in a mixed column.
    """
    if cell is None:
        return None
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell) if -MAX_AMOUNT < cell < MAX_AMOUNT else _within(float(cell), str(cell))
    if not isinstance(cell, str):
        raise BadValueError("cell-not-number", value=str(cell)[:60])
    if not cell.strip() or is_nothing(cell):
        return None
    parts = split_number(cell)
    found = Shape.NO_NUMBER if parts is None else shape_of_digits(parts[0])
    if parts is None or found is Shape.NO_NUMBER:
        raise BadValueError("cell-not-number", value=cell.strip()[:60])
    bare, negative, percent = parts
    value = float(_plain_digits(bare, found, decimal, cell))
    if percent:
        value /= 100
    return _within(-value if negative else value, cell)


def _plain_digits(bare: str, found: Shape, decimal: Decimal, cell: str) -> str:
    if found in (Shape.COMMA_OR_THOUSANDS, Shape.POINT_OR_THOUSANDS):
        if decimal is Decimal.MIXED:
            raise BadValueError("cell-separator-doubtful", value=cell.strip()[:60])
        sign = decimal.value
    else:
        sign = "," if found is Shape.COMMA else "."
    other = "," if sign == "." else "."
    return bare.replace(other, "").replace(sign, ".")


def _within(value: float, typed: str) -> float:
    if not -MAX_AMOUNT < value < MAX_AMOUNT:  # false for a NaN too
        raise BadValueError("cell-number-too-large", value=typed.strip()[:60])
    return value


class NumberReader:
    """A reader of one column's cells that remembers the texts it has read."""

    def __init__(self, decimal: Decimal) -> None:
        self._decimal = decimal
        self._known: dict[str, float | None] = {}

    def __call__(self, cell: Cell) -> float | None:
        """The number in one cell, as of `number`."""
        if not isinstance(cell, str):
            return number(cell, self._decimal)
        try:
            return self._known[cell]
        except KeyError:
            value = number(cell, self._decimal)
            if len(self._known) < _REMEMBERED_AT_MOST:
                self._known[cell] = value
            return value

    def column(self, cells: Sequence[Cell]) -> list[float | None]:
        """The numbers in many cells; where all are numbers already it takes no call for each."""
        if _NUMBERS.issuperset(map(type, cells)):
            numbers = [cell for cell in cells if isinstance(cell, (int, float))]
            if max(map(abs, numbers), default=0) < MAX_AMOUNT and not any(map(math.isnan, numbers)):
                return list(map(float, numbers))
        return list(map(self, cells))


def cents(value: float) -> int:
    """An amount in hundredths, halves away from zero, so that 1.005 as typed becomes 1.01."""
    scaled = abs(value) * 100
    slack = 1e-6 + scaled * 1e-14  # what binary fractions and sums of them are off by
    if slack > 0.01:
        slack = 0.01
    whole = int(scaled + 0.5 + slack)
    return -whole if value < 0 else whole


def currency_of(cell: Cell) -> str | None:
    """The currency code that stands beside the figure in a cell, where one does."""
    if not isinstance(cell, str):
        return None
    for sign, code in _KNOWN_CODES.items():
        if sign in cell:
            return code
    found = re.search(r"\b(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|JPY|INR)\b", cell)
    return found.group(1) if found else None


def currencies_of(cells: Sequence[Cell]) -> list[str | None]:
    """The currency beside each figure of a column, one look at which tells nearly always that there is none."""
    if not _BESIDE_FIGURES.search("".join([cell for cell in cells if isinstance(cell, str)])):
        return [None] * len(cells)
    return list(map(currency_of, cells))


def currency_of_title(title: str) -> str | None:
    """The currency that the title of a column of figures names, where it is one only: `Betrag (EUR)`, `Total £`."""
    named = {code for code in map(currency_of, _TITLE_WORDS.findall(title)) if code is not None}
    return named.pop() if len(named) == 1 else None


def currency_named(cell: Cell) -> str | None:
    """The currency that a cell of a currency column names: a code in capitals, or the word that stands there."""
    if not isinstance(cell, str) or is_nothing(cell):
        return None
    named = currency_of(cell) or " ".join(cell.split())
    return (named.upper() if len(named) == 3 and named.isalpha() else named) or None
