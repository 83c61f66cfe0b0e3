"""Dates as people type them.

Whether 03/04 is a day in April or in March is for the whole column to say (column_profile.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from callplanner.domain.errors import PlannerError
from callplanner.domain.values import BadValueError, Cell, is_nothing

FIRST_YEAR, LAST_YEAR = 1900, 2100
_REMEMBERED_AT_MOST = 50_000
_SERIAL_ZERO = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 14_611, 73_415  # 1940 to 2100: a bare number outside is no date


class DayOrder(StrEnum):
    """The order of day and month in dates like 03/04/2024. MIXED: each value speaks for itself or is refused."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    MIXED = "mixed"


_CLOCK = r"(?:[T ,]+\d{1,2}[:.h]\d{2}.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-/. ])(\d{{1,2}})\2(\d{{1,2}}){_CLOCK}", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?")
_NUMBERS = re.compile(rf"(\d{{1,2}})\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{4}}|\d{{2}}){_CLOCK}", re.DOTALL)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_NAMED = (
    re.compile(
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.|er)?[\s\-/]*(?:de\s+)?(?P<m>[^\W\d_]+)\.?,?[\s\-/]*(?:del?\s+)?(?P<y>\d{{4}}|\d{{2}}){_CLOCK}"
    ),
    re.compile(rf"(?P<m>[^\W\d_]+)\.?[\s\-/]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[\s\-/]+(?P<y>\d{{4}}){_CLOCK}"),
    re.compile(rf"(?P<m>[^\W\d_]+)(?P<s>[\s\-/])(?P<d>\d{{1,2}})(?:(?P=s)|, )(?P<y>\d{{2}}){_CLOCK}"),
    re.compile(rf"(?P<y>\d{{4}})[\s\-/]+(?P<m>[^\W\d_]+)\.?[\s\-/]+(?P<d>\d{{1,2}}){_CLOCK}"),
)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,10}\.?,?\s+(?=\d|[^\W\d_]{3,10}\.? \d)")
MONTHS = {
    word: month
    for month, words in enumerate(
        (
            "jan january januar jän jänner janv janvier ene enero",
            "feb february februar feber févr fév février fevrier febrero",
            "mar march mär märz maerz mrz mars marzo",
            "apr april avr avril abr abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juil juillet julio",
            "aug august août aout ago agosto",
            "sep sept september septembre septiembre set",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember déc decembre décembre dic diciembre",
        ),
        start=1,
    )
    for word in words.split()
}
"""The number of a month by its name in four languages, in small letters."""


def triple(value: str) -> tuple[int, int, int, str] | None:
    """The three numbers of a date like 03/04/24 (year as typed but of four digits) and its separator; else None."""
    found = _NUMBERS.fullmatch(value.strip())
    if found is None:
        return None
    first, sign, second, year = found.groups()
    return int(first), int(second), full_year(year), sign


def full_year(digits: str) -> int:
    """Two digits up to 68 are this century's, above the last one's (as POSIX has it)."""
    if len(digits) > 2:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 69 else 1900)


def day(cell: Cell, order: DayOrder) -> date | None:
    """The calendar day in a cell, its time of day dropped; None for nothing. Raises BadValueError for no real date."""
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return _within(cell.date(), cell)
    if isinstance(cell, date):
        return _within(cell, cell)
    if isinstance(cell, str):
        value = cell.strip()
        return None if not value or is_nothing(value) else _typed(value, order)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _from_number(cell)
    raise BadValueError("cell-not-date", value=_short(cell))


def _typed(value: str, order: DayOrder) -> date:
    found = _YEAR_FIRST.fullmatch(value)
    if found:
        return _real(int(found[1]), int(found[3]), int(found[4]), value)
    numbers = triple(value)
    if numbers:
        return _ordered(numbers, order, value)
    found = _COMPACT.fullmatch(value)
    if found:
        return _real(int(found[1]), int(found[2]), int(found[3]), value)
    found = _SERIAL.fullmatch(value)
    if found:
        return _from_number(int(found[1]))
    return _named(value)


def _ordered(numbers: tuple[int, int, int, str], order: DayOrder, value: str) -> date:
    first, second, year, _ = numbers
    if order is DayOrder.MIXED and first <= 12 and second <= 12 and first != second:
        raise BadValueError("cell-day-month-doubtful", value=_short(value))
    if order is DayOrder.MONTH_FIRST or (order is DayOrder.MIXED and second > 12):
        return _real(year, first, second, value)
    return _real(year, second, first, value)


def _named(value: str) -> date:
    for text in (value, _WEEKDAY.sub("", value)):
        for pattern in _NAMED:
            found = pattern.fullmatch(text)
            if found and found["m"].casefold() in MONTHS:
                return _real(full_year(found["y"]), MONTHS[found["m"].casefold()], int(found["d"]), value)
    stripped = _WEEKDAY.sub("", value)
    if stripped != value and (_YEAR_FIRST.fullmatch(stripped) or triple(stripped)):
        return _typed(stripped, DayOrder.MIXED)
    raise BadValueError("cell-not-date", value=_short(value))


def _from_number(cell: int | float) -> date:
    """A day as spreadsheets count them, or as eight digits YYYYMMDD."""
    if _FIRST_SERIAL <= cell <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(cell))
    digits = str(int(cell)) if cell == int(cell) else ""
    found = _COMPACT.fullmatch(digits)
    if found and len(digits) == 8:
        return _real(int(found[1]), int(found[2]), int(found[3]), digits)
    raise BadValueError("cell-not-date", value=_short(cell))


def _real(year: int, month: int, day_of_month: int, typed: object) -> date:
    try:
        return _within(date(year, month, day_of_month), typed)
    except BadValueError:
        raise
    except ValueError as error:
        raise BadValueError("cell-unreal-date", value=_short(typed)) from error


def within_reach(day: date, typed: object) -> date:
    """The day, if it lies in the years that the program reckons in. PlannerError("day-too-far")."""
    if not FIRST_YEAR < day.year <= LAST_YEAR:
        raise PlannerError("day-too-far", text=typed)
    return day


def _within(value: date, typed: object) -> date:
    if not FIRST_YEAR < value.year <= LAST_YEAR:
        raise BadValueError("cell-unreal-date", value=_short(typed))
    return value


def _short(value: object) -> str:
    return str(value).strip()[:60]


class DayReader(dict[Cell, date | None]):
    """A reader of one column's cells that remembers what it has read."""

    def __init__(self, order: DayOrder) -> None:
        super().__init__()
        self._order = order

    def __missing__(self, cell: Cell) -> date | None:
        value = day(cell, self._order)
        if len(self) < _REMEMBERED_AT_MOST:
            self[cell] = value
        return value

    def __call__(self, cell: Cell) -> date | None:
        """The day of one cell, as of `day`."""
        return self[cell]

    def column(self, cells: Sequence[Cell]) -> list[date | None]:
        """The days of many cells."""
        return list(map(self.__getitem__, cells))


def looks_like_date(cell: Cell) -> bool:
    """Whether a cell is a date or a text of the form of one. Bare numbers are not: they look like anything."""
    if isinstance(cell, (date, datetime)):
        return True
    if not isinstance(cell, str):
        return False
    value = cell.strip()
    if not 6 <= len(value) <= 40 or not any(map(str.isdigit, value)):
        return False
    if _YEAR_FIRST.fullmatch(value) or _NUMBERS.fullmatch(value):
        return True
    compact = _COMPACT.fullmatch(value)
    if compact and value.isdigit():
        return (
            len(value) == 8
            and 1900 <= int(compact[1]) <= 2100
            and 1 <= int(compact[2]) <= 12
            and 1 <= int(compact[3]) <= 31
        )
    try:
        _named(value)
    except BadValueError:
        return False
    return True
