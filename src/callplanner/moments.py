"""Days and times as people type them after `--today` and in commands."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from callplanner.domain.clock import MACHINE_ZONE, Clock, FixedClock, SystemClock
from callplanner.domain.dates import within_reach
from callplanner.domain.errors import PlannerError


def make_clock(today: str | None) -> Clock:
    """The clock of `--today`: a day, or a day with a time; without it the machine's."""
    if today is None:
        return SystemClock()
    moment = parse_moment(today)
    if isinstance(moment, datetime):
        return FixedClock(moment.date(), moment.time(), MACHINE_ZONE)
    return FixedClock(moment, None, MACHINE_ZONE)


def parse_moment(text: str) -> date | datetime:
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (a space will do). PlannerError: "date-not-understood", "day-too-far"."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return within_reach(date.fromisoformat(text), text)
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?", text):
            moment = datetime.fromisoformat(text)
            within_reach(moment.date(), text)
            return moment
    except ValueError:
        pass
    raise PlannerError("date-not-understood", text=text)


def parse_day(text: str) -> date:
    """A day. PlannerError: "date-not-understood", "day-too-far"."""
    moment = parse_moment(text)
    if isinstance(moment, datetime):
        raise PlannerError("date-not-understood", text=text)
    return moment


def parse_period(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    """The days of `--from` and `--to`, None where one was not given. PlannerError: "period-backwards", and as
    `parse_day`."""
    begins, ends = (parse_day(text) if text else None for text in (first, last))
    if begins is not None and ends is not None and ends < begins:
        raise PlannerError("period-backwards", first=begins, last=ends)
    return begins, ends


def parse_time(text: str) -> datetime:
    """A day with a time; a day alone means noon."""
    moment = parse_moment(text)
    return moment if isinstance(moment, datetime) else datetime.combine(moment, time(12, 0))
