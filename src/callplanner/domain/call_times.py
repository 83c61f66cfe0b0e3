"""Preferred weekdays and hours as people write them: Mon-Fri, Mo, Mi; 9-12, ab 14 Uhr."""

from __future__ import annotations

import re
from datetime import time

from callplanner.domain.values import BadValueError, Cell, text

_DAYS = (
    "mo mon monday montag lu lun lundi lunes",
    "tu tue tues tuesday di dienstag mar mardi ma martes",
    "we wed wednesday mi mittwoch me mer mercredi mie mié miércoles miercoles",
    "th thu thur thurs thursday do don donnerstag je jeu jeudi ju jue jueves",
    "fr fri friday freitag ve ven vendredi vi vie viernes",
    "sa sat saturday samstag sonnabend sam samedi sáb sab sábado sabado",
    "su sun sunday so sonntag dim dimanche dom domingo",
)
_BY_WORD = {word: number for number, words in enumerate(_DAYS) for word in words.split()}
_EVERY = frozenset(("daily", "every day", "täglich", "all", "alle", "any", "tous les jours", "diario"))
_RANGE = re.compile(r"\s*(?:-|–|—|to|bis|à|a)\s*")
_LIST = re.compile(r"\s*(?:,|;|/|&|\+|\band\b|\bund\b|\bet\b|\by\b|\s)\s*")
_HOURS = re.compile(
    r"(?:from|von|de|ab|after|nach)?\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr)?"
    r"(?:\s*(?:-|–|—|to|bis|à|a|until)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr)?)?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:until|before|bis|vor|avant|antes de|jusqu'à)\s+(.*)", re.IGNORECASE)
_DAY_START, _DAY_END = time(0, 0), time(23, 59)


def weekdays(cell: Cell) -> tuple[int, ...] | None:
    """The weekdays in a cell, Monday 0, in order; None for nothing. Raises BadValueError for what names no days."""
    value = text(cell)
    if value is None:
        return None
    folded = value.casefold().replace(".", "")
    if folded in _EVERY:
        return tuple(range(7))
    found: set[int] = set()
    for part in filter(None, _LIST.split(_RANGE.sub("-", folded))):
        ends = [_BY_WORD.get(word) for word in part.split("-")]
        if any(end is None for end in ends) or len(ends) > 2:
            raise BadValueError("cell-not-weekdays", value=value[:60])
        first, last = (end for end in (ends[0], ends[-1]) if end is not None)
        found.update((first + step) % 7 for step in range((last - first) % 7 + 1))
    return tuple(sorted(found))


def hours(cell: Cell) -> tuple[time, time] | None:
    """From and to in a cell; an open end is the day's. None for nothing. Raises BadValueError for what is no time."""
    if isinstance(cell, time):
        return cell, _DAY_END
    value = text(cell)
    if value is None:
        return None
    before = _BEFORE.fullmatch(value)
    found = _HOURS.fullmatch(before.group(1) if before else value)
    if found is None:
        raise BadValueError("cell-not-hours", value=value[:60])
    first = _clock(found[1], found[2], found[3], value)
    if found[4] is None:
        return (_DAY_START, first) if before else (first, _DAY_END)
    last = _clock(found[4], found[5], found[6], value)
    if found[3] is None and found[6] is not None:  # 1-5 pm begins after noon, 9-5 pm does not
        same_half = _clock(found[1], found[2], found[6], value)
        first = same_half if same_half < last else first
    if last <= first:
        raise BadValueError("cell-not-hours", value=value[:60])
    return first, last


def _clock(hour: str, minute: str | None, half: str | None, value: str) -> time:
    whole = int(hour)
    if half is not None and half.casefold() in ("am", "pm"):
        whole = whole % 12 + (12 if half.casefold() == "pm" else 0)
    try:
        return _DAY_END if whole == 24 and not int(minute or 0) else time(whole, int(minute or 0))
    except ValueError as error:
        raise BadValueError("cell-not-hours", value=value[:60]) from error
