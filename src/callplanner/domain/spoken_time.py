"""A day and time as people say it: "tomorrow 10", "thu 14:30", "in 2 weeks", "12 March 9.15", "morgen 14 Uhr".

English and German words, whatever the language of the window: people who speak both mix them. Everything counts from
the moment it is said; what names no time of day gets a usual one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from callplanner.domain.dates import within_reach
from callplanner.domain.errors import PlannerError
from callplanner.domain.search import fold
from callplanner.domain.spoken_words import (
    DAYS,
    DAYS_OF,
    FILL,
    HALF,
    MONTHS,
    NEXT,
    NUMBERS,
    PARTS,
    THIS,
    UNITS,
    WEEKDAYS,
)

USUAL = time(10)
LONGEST_DAYS = 3 * 366
WORKING_AFTERNOON = range(1, 7)
"""Hours that mean the afternoon when nobody says which: at 3 in the night nobody calls."""
_COMPOUND = re.compile(
    r"\b((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(morgen|fruh|vormittag|mittag|nachmittag|abend)s?\b"
)
_QUARTERS = re.compile(r"\b(half past|half|halb|quarter past|viertel nach|quarter to|viertel vor) (\w+)\b")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?(?:h|uhr)?(am|pm|a\.m\.?|p\.m\.?)?")


def parse_when(text: str, now: datetime, works: Callable[[date], bool], *, day_first: bool = True) -> datetime:
    """The moment that was said, without a zone, as `now`. It may lie in the past: whoever asks refuses that.

    A time alone is today while it is still to come, else the next day that `works`; "in 2 weeks" keeps to working days.
    PlannerError: "when-unknown" when it cannot be understood, "when-no-day" for a day that does not exist,
    "day-too-far" for one centuries away."""
    words = _words(text)
    if not words:
        raise PlannerError("when-unknown", text=text)
    relative = _relative(words, now, works)
    if relative is not None:
        return relative
    day, words = _take_day(words, now, text, day_first=day_first)
    clock, words = _take_time(words)
    if day is None and clock is not None and words:  # "14:30 Thursday"
        day, words = _take_day(words, now, text, day_first=day_first)
    if words or (day is None and clock is None):
        raise PlannerError("when-unknown", text=text)
    if day is not None:
        return datetime.combine(day, clock or USUAL)
    assert clock is not None
    at = datetime.combine(now.date(), clock)
    if at > now:
        return at
    return datetime.combine(_next_working(now.date() + timedelta(days=1), works), clock)


def parse_day(text: str, today: date, *, day_first: bool = True) -> date:
    """The day that was said, no time beside it: "12.3.2024", "2024-03-12", "12 March", "tomorrow", "thu".

    A day without its year is the next one. PlannerError: "day-unknown", "when-no-day", "day-too-far"."""
    words = _words(text)
    day, rest = _take_day(words, datetime.combine(today, USUAL), text, day_first=day_first) if words else (None, [])
    if day is None or rest:
        raise PlannerError("day-unknown", text=text)
    return day


def _words(text: str) -> list[str]:
    lowered = text.strip().lower().replace("ü", "u").replace("ä", "a").replace("ö", "o")
    lowered = lowered.replace("'", "").replace("’", "")
    lowered = _COMPOUND.sub(r"\1 \2", _QUARTERS.sub(_quarter, lowered))
    lowered = re.sub(r"(\d{1,2})\s*uhr\s*(\d{2})\b", r"\1:\2", lowered)
    lowered = re.sub(r"(\d)\s*oclock\b", r"\1uhr", lowered)
    lowered = re.sub(r"(\d)\s*(uhr|a\.?m\.?|p\.?m\.?)\b", r"\1\2", lowered).replace(",", " ")
    lowered = re.sub(r"(\d{4}-\d{2}-\d{2})t(\d)", r"\1 \2", lowered)
    return [word for word in lowered.split() if fold(word) or word]


def _quarter(found: re.Match[str]) -> str:
    """half past 2, halb 3, quarter to 3 as 14:30 and 14:45; as it was where no hour follows."""
    said, word = found[1], found[2]
    hour = int(word) if word.isdecimal() else 0 if word in ("a", "an") else NUMBERS.get(word, 0)
    if not 1 <= hour <= 12:
        return found[0]
    if said in ("halb", "quarter to", "viertel vor"):
        hour = hour - 1 or 12
    minute = 30 if said.startswith("hal") else 15 if said in ("quarter past", "viertel nach") else 45
    return f"{hour + 12 if hour in WORKING_AFTERNOON else hour}:{minute}"


def _relative(words: list[str], now: datetime, works: Callable[[date], bool]) -> datetime | None:
    """ "in 2 weeks", "in an hour", "in 3 days 14:30", "2 weeks", "next month"."""
    said = _length(words)
    if said is None:
        return None
    count, unit, rest = said
    if unit in ("minutes", "hours"):
        return now + timedelta(**{unit: count}) if not rest else None
    clock, rest = _take_time(rest)
    days = count * DAYS_OF[unit]
    if rest or days > LONGEST_DAYS:
        return None
    return datetime.combine(_next_working(now.date() + timedelta(days=days), works), clock or USUAL)


def _length(words: list[str]) -> tuple[int, str, list[str]] | None:
    """How long, in which unit, and what is left: "in 2 weeks", "in 2h", "in half an hour", "3 days", "next month"."""
    rest = words[1:] if words[0] == "in" else words
    if words[0] in NEXT and len(words) > 1 and UNITS.get(words[1]) in ("months", "years"):
        return 1, UNITS[words[1]], words[2:]
    if words[0] == "in":
        if rest and rest[0].startswith("anderthalb") and UNITS.get("".join(rest[1:2])) == "hours":
            return 90, "minutes", rest[2:]
        if "fortnight" in rest[:2]:
            return 2, "weeks", rest[rest.index("fortnight") + 1 :]
        if any(word in HALF for word in rest[:2]):
            hour = next((i for i, word in enumerate(rest[:3]) if UNITS.get(word) == "hours"), None)
            return None if hour is None else (30, "minutes", rest[hour + 1 :])
        if rest and (glued := re.fullmatch(r"(\d+)([a-z]+)", rest[0])):
            rest = [glued[1], "min" if glued[2] == "m" else glued[2], *rest[1:]]
    if len(rest) < 2 or (words[0] != "in" and len(rest[1]) < 3):  # "14 h" is an hour of the day
        return None
    count = int(rest[0]) if rest[0].isdecimal() else NUMBERS.get(rest[0])
    unit = UNITS.get(rest[1].strip("."))
    if count is None or unit is None or count > LONGEST_DAYS * 24:
        return None
    return count, unit, rest[2:]


def _next_working(day: date, works: Callable[[date], bool]) -> date:
    """The first working day from `day` on; `day` itself when none comes within two months."""
    return next((d for d in (day + timedelta(days=n) for n in range(62)) if works(d)), day)


def _take_day(words: list[str], now: datetime, text: str, *, day_first: bool) -> tuple[date | None, list[str]]:
    """The day at the front of the words, and what is left."""
    today = now.date()
    rest = list(words)
    while rest and rest[0] in FILL and len(rest) > 1:
        rest.pop(0)
    if len(rest) > 1 and rest[0] in THIS:
        rest.pop(0)
        if rest[0] in PARTS:
            return today, rest
    following = bool(rest) and rest[0] in NEXT
    if following:
        rest.pop(0)
    if not rest:
        return None, words
    first = rest[0].strip(".")
    if first == "tonight":
        return today, ["evening", *rest[1:]]
    if rest[:3] == ["day", "after", "tomorrow"]:
        return today + timedelta(days=2), rest[3:]
    if first in DAYS:
        return today + timedelta(days=DAYS[first]), rest[1:]
    if first in WEEKDAYS:
        return _weekday(WEEKDAYS[first], rest[1:], today, text, day_first=day_first)
    if following and UNITS.get(first) == "weeks":
        if len(rest) > 1 and (named := WEEKDAYS.get(rest[1].strip("."))) is not None:
            return _of_next_week(named, today), rest[2:]
        return today + timedelta(days=7), rest[1:]
    return _date(rest, today, text, day_first=day_first)


def _weekday(number: int, rest: list[str], today: date, text: str, *, day_first: bool) -> tuple[date, list[str]]:
    """The next such weekday; that of next week, or of the date beside it, where that is said too."""
    if len(rest) > 1 and rest[0] in NEXT and UNITS.get(rest[1]) == "weeks":
        return _of_next_week(number, today), rest[2:]
    named = rest[1:] if len(rest) > 1 and rest[0] in ("the", "den", "der", "dem") else rest
    day, left = _date(named, today, text, day_first=day_first) if named else (None, rest)
    if day is None:
        return today + timedelta(days=(number - today.weekday()) % 7 or 7), rest
    if day.weekday() != number:
        raise PlannerError("when-no-day", text=text)
    return day, left


def _of_next_week(number: int, today: date) -> date:
    return today + timedelta(days=7 - today.weekday() + number)


def _date(words: list[str], today: date, text: str, *, day_first: bool) -> tuple[date | None, list[str]]:
    """2024-03-12, 12.3., 12.03.2024, 12/3, 12 March, March 12 2024."""
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", words[0]):
        return _make(int(found[1]), int(found[2]), int(found[3]), text), words[1:]
    if found := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})(?:\2(\d{2}|\d{4})?)?", words[0]):
        dotted, closed = found[2] == ".", words[0].count(found[2]) == 2
        if not dotted or closed:
            day, month = (int(found[1]), int(found[3])) if dotted or day_first else (int(found[3]), int(found[1]))
            return _near(day, month, found[4], today, text), words[1:]
    if len(words) > 1:
        one, two = (
            words[0].strip(".").removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd"),
            words[1],
        )
        two = two.strip(".").removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
        year = words[2] if len(words) > 2 and re.fullmatch(r"\d{4}", words[2]) else None
        rest = words[3:] if year else words[2:]
        if one.isdecimal() and words[1].strip(".") in MONTHS:
            return _near(int(one), MONTHS[words[1].strip(".")], year, today, text), rest
        if one in MONTHS and two.isdecimal() and len(two) <= 2:
            return _near(int(two), MONTHS[one], year, today, text), rest
    return None, words


def _near(day: int, month: int, year: str | None, today: date, text: str) -> date:
    """A day of this year, or of the next when it has passed."""
    if year is not None:
        return _make(int(year) + (2000 if len(year) == 2 else 0), month, day, text)
    this = _make(today.year if (month, day) != (2, 29) else _leap(today), month, day, text)
    return this if this >= today else _make(_leap(date(today.year + 1, 1, 1)) if (month, day) == (2, 29) else
                                            today.year + 1, month, day, text)  # fmt: skip


def _leap(today: date) -> int:
    """The year of the next 29 February from `today` on."""
    return next(y for y in range(today.year, today.year + 9) if y % 4 == 0 and (y % 100 or y % 400 == 0)
                and date(y, 2, 29) >= today)  # fmt: skip


def _make(year: int, month: int, day: int, text: str) -> date:
    try:
        return within_reach(date(year, month, day), text)
    except ValueError:
        raise PlannerError("when-no-day", text=text) from None


def _take_time(words: list[str]) -> tuple[time | None, list[str]]:
    """The time of day in the words, and what is left."""
    rest = [word for word in words if word not in FILL or word in PARTS]
    if not rest:
        return None, []
    found = _TIME.fullmatch(rest[0]) or (
        re.fullmatch(r"(\d{1,2})(\d{2})()", rest[0]) if len(rest[0]) in (3, 4) else None
    )
    if found is None:
        part = PARTS.get(rest[0].strip("."))
        if part is None:
            return None, rest
        said = _TIME.fullmatch(rest[1]) if len(rest) > 1 else None  # "tomorrow morning at 9"
        clock = _clock(said, part) if said is not None else None
        return (clock, rest[2:]) if clock is not None else (part, rest[1:])
    after = rest[2:] if rest[1:2] == ["in"] else rest[1:]  # "9 in the morning"
    part = PARTS.get(after[0]) if after and after[0] not in ("morgen", "am") else None
    clock = _clock(found, part)
    if clock is None:
        return None, rest
    return clock, after[1:] if part is not None else rest[1:]


def _clock(found: re.Match[str], part: time | None) -> time | None:
    """The time of day that was written, in the half of the day that was said or is meant."""
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif part is not None:
        hour += 12 if part >= time(12) and hour < 12 else 0
    elif not found[2] and not found[1].startswith("0") and hour in WORKING_AFTERNOON:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
