"""What stands above every page as long as it holds: a place that is not safe, copies in conflict, old screening."""

from __future__ import annotations

from datetime import timedelta

from callplanner.domain.phrase import Days, Phrase, phrase
from callplanner.services.context import Context
from callplanner.services.screenings import newest_screenings
from callplanner.storage.place import NETWORK, conflicting_copies

SCREENING_LASTS = timedelta(days=31)


def warnings(context: Context) -> tuple[Phrase, ...]:
    """The warnings of an open file, most urgent first."""
    file = context.file
    found: list[Phrase] = []
    if file.path is not None:
        found += [phrase("warn-conflict", name=copy.name) for copy in conflicting_copies(file.path)]
    if file.stuck:
        found.append(phrase("warn-read-only"))
    elif file.place.is_shared:
        code = "warn-network" if file.place.kind == NETWORK else "warn-synchronised"
        found.append(phrase(code, name=file.place.name))
    if context.backup_failed is not None:
        found.append(phrase("backup-failed", why=context.backup_failed))
    return (*found, *_old_screening(context))


def _old_screening(context: Context) -> list[Phrase]:
    """Each screening list by name, when its newest load is older than it may be."""
    day = context.now().day
    with context.file.read() as connection:
        lists = newest_screenings(connection, day)
    return [
        phrase("warn-screening", name=listed.name, age=Days(listed.age_days), days=Days(SCREENING_LASTS.days))
        for listed in lists
        if listed.age_days > SCREENING_LASTS.days
    ]
