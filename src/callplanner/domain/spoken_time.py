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

USUAL = time(10)
_SOFT = time(13)
LONGEST_DAYS = 3 * 366

_PARTS = {
    **dict.fromkeys(("morning", "frueh", "vormittag", "vormittags", "am"), time(9, 30)),
    **dict.fromkeys(("noon", "midday", "mittag", "mittags"), time(12)),
    **dict.fromkeys(("afternoon", "nachmittag", "nachmittags", "pm"), time(14)),
    **dict.fromkeys(("evening", "abend", "abends"), time(17)),
}
_DAYS = {
    **dict.fromkeys(("yesterday", "gestern"), -1),
    **dict.fromkeys(("today", "heute", "tonight"), 0),
    **dict.fromkeys(("tomorrow", "tomorow", "tmr", "morgen"), 1),
    **dict.fromkeys(("overmorrow", "ubermorgen", "uebermorgen"), 2),
}
_WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "mon monday mo montag", "tue tues tuesday di dienstag", "wed weds wednesday mi mittwoch",
            "thu thur thurs thursday do donnerstag", "fri friday fr freitag", "sat saturday sa samstag sonnabend",
            "sun sunday so sonntag",
        )
    )
    for word in words.split()
}  # fmt: skip
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar", "feb february februar", "mar march marz maerz mrz", "apr april", "may mai",
            "jun june juni", "jul july juli", "aug august", "sep sept september", "oct october okt oktober",
            "nov november", "dec december dez dezember",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_UNITS = {
    **dict.fromkeys(("minute", "minutes", "min", "mins", "minuten"), "minutes"),
    **dict.fromkeys(("hour", "hours", "h", "hr", "hrs", "stunde", "stunden", "std"), "hours"),
    **dict.fromkeys(("day", "days", "d", "tag", "tage", "tagen"), "days"),
    **dict.fromkeys(("week", "weeks", "w", "woche", "wochen"), "weeks"),
    **dict.fromkeys(("month", "months", "monat", "monate", "monaten"), "months"),
}
_ONE = frozenset({"a", "an", "one", "ein", "eine", "einem", "einer"})
_FILL = frozenset({"at", "on", "um", "am", "the", "by", "uhr", "oclock", "der", "den", "dem", "of", "gegen", "about"})
_NEXT = frozenset({"next", "nachste", "nachsten", "naechste", "naechsten", "kommenden"})
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
    lowered = text.strip().lower().replace("ü", "u").replace("ä", "a").replace("ö", "o").replace("'", "")
    lowered = re.sub(r"(\d)\s*(uhr|a\.?m\.?|p\.?m\.?)\b", r"\1\2", lowered).replace(",", " ")
    lowered = re.sub(r"(\d{4}-\d{2}-\d{2})t(\d)", r"\1 \2", lowered)
    return [word for word in lowered.split() if fold(word) or word]


def _relative(words: list[str], now: datetime, works: Callable[[date], bool]) -> datetime | None:
    """ "in 2 weeks", "in an hour", "in 3 days 14:30"."""
    if words[0] != "in" or len(words) < 3:
        return None
    if words[1] == "half" and len(words) > 3:
        words = ["in", "30", "min", *words[4:]]
    count = 1 if words[1] in _ONE else int(words[1]) if words[1].isdecimal() else None
    unit = _UNITS.get(words[2].strip("."))
    if count is None or unit is None or count > LONGEST_DAYS * 24:
        return None
    if unit in ("minutes", "hours"):
        return now + timedelta(**{unit: count}) if len(words) == 3 else None
    clock, rest = _take_time(words[3:])
    days = count * {"days": 1, "weeks": 7, "months": 30}[unit]
    if rest or days > LONGEST_DAYS:
        return None
    return datetime.combine(_next_working(now.date() + timedelta(days=days), works), clock or USUAL)


def _next_working(day: date, works: Callable[[date], bool]) -> date:
    """The first working day from `day` on; `day` itself when none comes within two months."""
    return next((d for d in (day + timedelta(days=n) for n in range(62)) if works(d)), day)


def _take_day(words: list[str], now: datetime, text: str, *, day_first: bool) -> tuple[date | None, list[str]]:
    """The day at the front of the words, and what is left."""
    today = now.date()
    rest = list(words)
    while rest and rest[0] in _FILL and len(rest) > 1:
        rest.pop(0)
    following = False
    if rest and rest[0] in _NEXT:
        following = True
        rest.pop(0)
    if not rest:
        return None, words
    first = rest[0].strip(".")
    if rest[:3] == ["day", "after", "tomorrow"]:
        return today + timedelta(days=2), rest[3:]
    if first in _DAYS:
        return today + timedelta(days=_DAYS[first]), rest[1:]
    if first in _WEEKDAYS:
        ahead = (_WEEKDAYS[first] - today.weekday()) % 7
        return today + timedelta(days=ahead or 7), rest[1:]
    if following and first in _UNITS and _UNITS[first] == "weeks":
        return today + timedelta(days=7), rest[1:]
    return _date(rest, today, text, day_first=day_first)


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
        if one.isdecimal() and words[1].strip(".") in _MONTHS:
            return _near(int(one), _MONTHS[words[1].strip(".")], year, today, text), rest
        if one in _MONTHS and two.isdecimal() and len(two) <= 2:
            return _near(int(two), _MONTHS[one], year, today, text), rest
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
    rest = [word for word in words if word not in _FILL or word in _PARTS]
    if not rest:
        return None, []
    found = _TIME.fullmatch(rest[0]) or (
        re.fullmatch(r"(\d{1,2})(\d{2})()", rest[0]) if len(rest[0]) in (3, 4) else None
    )
    if found is None:
        part = _PARTS.get(rest[0].strip("."))
        return (part, rest[1:]) if part is not None else (None, rest)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None, rest
    return time(hour, minute), rest[1:]
