"""Planned calls as an .ics calendar that any calendar program takes: one whole-day event a call (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from callplanner.workbook.content_lines import escaped, write_lines


class CalendarCall(Struct, frozen=True):
    """One call. `uid` stays the same from export to export, so that a calendar moves the event instead of doubling
    it."""

    uid: str
    day: date
    title: str
    words: Sequence[str]
    category: str


def write_calendar(path: Path, name: str, calls: Iterable[CalendarCall], made_at: datetime) -> int:
    """Write the calendar; how many events. `made_at` is UTC without a zone. StorageError("export-...")."""
    listed = list(calls)
    write_lines(path, _lines(name, listed, made_at))
    return len(listed)


def _lines(name: str, calls: Sequence[CalendarCall], made_at: datetime) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//callplanner//callplanner//EN", "CALSCALE:GREGORIAN")
    yield f"X-WR-CALNAME:{escaped(name)}"
    for call in calls:
        yield "BEGIN:VEVENT"
        yield f"UID:{escaped(call.uid)}"
        yield f"DTSTAMP:{made_at:%Y%m%dT%H%M%SZ}"
        yield f"DTSTART;VALUE=DATE:{call.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{call.day + timedelta(days=1):%Y%m%d}"
        yield f"SUMMARY:{escaped(call.title)}"
        if words := [word for word in call.words if word]:
            yield f"DESCRIPTION:{escaped(chr(10).join(words))}"
        if call.category:
            yield f"CATEGORIES:{escaped(call.category)}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"
    yield "END:VCALENDAR"
