"""Which backups are worth their room: dense where mistakes are noticed soon, thin where they are not.

Two days all of them, then the last one of each of 12 days, 10 weeks and 12 months. Days without a backup do not count,
so a desk that was closed for a month finds the same days again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 12


def worth_keeping(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Of backups made at these times, those to keep. The newest is always kept, and so is whatever lies ahead of the
    clock: a clock that was set back must not cost a backup."""
    newest_first = sorted(set(made), reverse=True)
    kept = {at for at in newest_first if now - at <= ALL_FOR} | set(newest_first[:1])
    kept |= _last_of_each(newest_first, DAYS, lambda at: at.date())
    kept |= _last_of_each(newest_first, WEEKS, lambda at: at.isocalendar()[:2])
    kept |= _last_of_each(newest_first, MONTHS, lambda at: (at.year, at.month))
    return frozenset(kept)


def gone_by(made: datetime) -> datetime:
    """When a backup is thinned out at the latest: the end of the last month that keeps one."""
    return made + timedelta(days=31 * (MONTHS + 1))


def _last_of_each(newest_first: list[datetime], most: int, span: Callable[[datetime], Hashable]) -> set[datetime]:
    found: dict[Hashable, datetime] = {}
    for at in newest_first:
        found.setdefault(span(at), at)
        if len(found) == most:
            break
    return set(found.values())
