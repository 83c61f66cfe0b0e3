"""Dates, money and numbers as the person writes them. Days are counted beside dates: "in 3 days", "9 days late"."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from callplanner.ui.i18n import tr

DASH = "–"
MINUS = "−"
_TYPED_YEAR = re.compile("y+")


def number(value: float | int, decimals: int = 0) -> str:
    """1,547 or −3.5, in the locale, with a real minus."""
    return _signed(QLocale().toString(float(value), "f", decimals))


def money(value: float | Decimal | None, symbol: str = "", decimals: int = 0) -> str:
    """£1,640; nothing known is a dash."""
    if value is None:
        return DASH
    sign = MINUS if round(float(value), decimals) < 0 else ""
    if not symbol:
        return sign + QLocale().toString(abs(float(value)), "f", decimals)
    words = QLocale().toCurrencyString(abs(float(value)), symbol, decimals)
    if symbol.isalpha() and words.startswith(symbol) and words[len(symbol) : len(symbol) + 1].isdigit():
        words = f"{symbol} {words[len(symbol) :]}"  # CHF 10, where £10 needs no space
    return sign + words


def percent(share: float | None, decimals: int = 0) -> str:
    """0.42 as 42 %; nothing known is a dash."""
    return DASH if share is None else tr("{figure} %").format(figure=number(share * 100, decimals))


def times(ratio: float | None) -> str:
    """2.4 ×, from a hundred on 129 ×; nothing known is a dash."""
    return DASH if ratio is None else tr("{figure} ×").format(figure=number(ratio, 1 if ratio < 100 else 0))


def day(value: date | None, today: date | None = None) -> str:
    """Tue 12 Mar; the year only where it is not this one's."""
    if value is None:
        return DASH
    near = today is not None and value.year == today.year
    pattern = tr("ddd d MMM", "pattern of a day") if near else tr("d MMM yyyy", "pattern of a day with its year")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def day_and_month(value: date) -> str:
    """12 Mar, for what comes every year."""
    pattern = tr("d MMM", "pattern of a day of every year")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def span(first: date, last: date, today: date) -> str:
    """Tue 12 Mar – Fri 15 Mar; both days with their year as soon as one of them is not in this one."""
    near = today if first.year == last.year == today.year else None
    return tr("{first} – {last}").format(first=day(first, near), last=day(last, near))


def typed_day(value: date) -> str:
    """12/03/2024, as one writes a day into a field: the short form of the locale with all of its year.

    2024-03-12 where that could not be read back, as with digits that Qt writes but does not read."""
    words = QLocale().toString(QDate(value.year, value.month, value.day), _typed_pattern())
    return words if read_typed_day(words) == value else value.isoformat()


def read_typed_day(typed: str) -> date | None:
    """The day that `typed_day` wrote so, whatever the digits and the order of the locale; None for other words."""
    read = QLocale().toDate(typed.strip(), _typed_pattern())
    return date(read.year(), read.month(), read.day()) if read.isValid() else None


def day_first() -> bool:
    """Whether 5/4 is the fifth of April where the person lives."""
    pattern = _short_day()
    return pattern.find("d") < pattern.find("M")


def _typed_pattern() -> str:
    return _TYPED_YEAR.sub("yyyy", _short_day())


def _short_day() -> str:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat)


def day_or_today(value: date, today: date) -> str:
    """today, tomorrow, yesterday, else Tue 12 Mar."""
    match (value - today).days:
        case 0:
            return tr("today")
        case 1:
            return tr("tomorrow")
        case -1:
            return tr("yesterday")
        case _:
            return day(value, today)


def month(value: date) -> str:
    """Mar."""
    return QLocale().toString(QDate(value.year, value.month, 1), "MMM")


def weekday(value: date) -> str:
    """Tue."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "ddd")


def clock(value: time | datetime | None) -> str:
    """10:30, as the locale writes it short."""
    if value is None:
        return DASH
    return QLocale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)


def moment(value: datetime, today: date) -> str:
    """today 10:30, Thu 14 Mar 10:30."""
    return tr("{day} {time}").format(day=day_or_today(value.date(), today), time=clock(value))


def days_from(value: date, today: date) -> str:
    """in 3 days, today, 9 days ago."""
    distance = (value - today).days
    if distance == 0:
        return tr("today")
    if distance > 0:
        return tr("in %Ln days", None, distance)
    return tr("%Ln days ago", None, -distance)


def days_late(days: int) -> str:
    """9 days late."""
    return tr("%Ln days late", None, days)


def age_words(then: datetime) -> str:
    """just now, 12 min ago, 3 hours ago, yesterday …"""
    minutes = max(0, round((datetime.now(then.tzinfo) - then).total_seconds() / 60))
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%Ln min ago", None, minutes)
    if minutes < 24 * 60:
        return tr("%Ln hours ago", None, minutes // 60)
    return days_from(then.date(), date.today())  # noqa: DTZ011 (an age, not a working date)


def file_size(size: int) -> str:
    """4.2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def stamp(value: datetime) -> str:
    """Date and time, short, as the locale writes it."""
    moment_ = QDateTime(QDate(value.year, value.month, value.day), QTime(value.hour, value.minute))
    return QLocale().toString(moment_, QLocale.FormatType.ShortFormat)


def _signed(words: str) -> str:
    return words.replace("-", MINUS, 1) if words.startswith("-") else words
