"""Cells that a person filled in by hand: a moment, a day, a score. Whatever could be read in two ways is refused."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from callplanner.domain.dates import DayOrder, day, within_reach
from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import parse_when
from callplanner.domain.values import BadValueError, Cell, is_nothing

_BOTH_WAYS = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?(?:\D.*)?", re.DOTALL)
_MIDNIGHT = re.compile(r"(?<=\d)[ T]00?:00:00(?:\.0+)?$")  # a day, as a table program writes it into a text file
_SERIAL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 (a spreadsheet knows no zones)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # 2000 to 2100
_NOON = time(12)


def moment_of(cell: Cell, now: datetime) -> datetime | None:
    """A day with its time; a day alone means noon. Words such as "thu 14:30" count from `now`.

    PlannerError: "sheet-date-both-ways", "when-unknown", "when-no-day", "day-too-far"."""
    if cell is None or (isinstance(cell, str) and is_nothing(cell)):
        return None
    if isinstance(cell, date):
        within_reach(cell, cell.isoformat()[:10])
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None) if cell.time() != time() else datetime.combine(cell.date(), _NOON)
    if isinstance(cell, date):
        return datetime.combine(cell, _NOON)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and _FIRST_SERIAL <= cell <= _LAST_SERIAL:
        found = _SERIAL_ZERO + timedelta(minutes=round(float(cell) * 1440))
        return found if found.time() != time() else datetime.combine(found.date(), _NOON)
    text = _MIDNIGHT.sub("", str(cell).strip())
    _refuse_both_ways(text)
    return parse_when(text, now, lambda wanted: wanted.weekday() < 5)


def day_of(cell: Cell, now: datetime) -> date | None:
    """A day. PlannerError as of `moment_of`."""
    if isinstance(cell, str) and not is_nothing(cell):
        _refuse_both_ways(cell.strip())
        try:
            return day(cell, DayOrder.DAY_FIRST)
        except BadValueError:
            pass
    found = moment_of(cell, now)
    return found.date() if found is not None else None


def _refuse_both_ways(text: str) -> None:
    """03/04 is a day in April or in March, and nobody is there to ask."""
    numbers = _BOTH_WAYS.fullmatch(text)
    if numbers and numbers[1] != numbers[2] and int(numbers[1]) <= 12 and int(numbers[2]) <= 12:
        raise PlannerError("sheet-date-both-ways", text=text)


def score_of(cell: Cell) -> int | None:
    """A score as a whole number from 0 to 10. PlannerError("sheet-score")."""
    if cell is None or (isinstance(cell, str) and is_nothing(cell)):
        return None
    text = str(cell).strip()
    if isinstance(cell, bool) or not re.fullmatch(r"-?\d+(?:[.,]0+)?", text):
        raise PlannerError("sheet-score", score=text)
    score = int(float(text.replace(",", ".")))
    if not 0 <= score <= 10:
        raise PlannerError("sheet-score", score=text)
    return score
