"""Checking a file: what SQLite finds, and whether every rule holds that its schema cannot. Mending what can be."""

from __future__ import annotations

from pathlib import Path

from callplanner.domain.changes import Changes
from callplanner.domain.clock import Clock
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.phrase import Phrase, phrase
from callplanner.services.context import Context
from callplanner.storage.cipher import Key
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.damage import damage_in, rebuild_indexes
from callplanner.storage.journal_check import unfit_changes
from callplanner.storage.soundness import Finding, broken_rules, missing_parts, unreadable_rows

ORPHAN = "check-orphan"
"""A row without what it belongs to: the file can be read all the same, so everything else is looked at too."""


def problems(context: Context) -> tuple[Phrase, ...]:
    """What is wrong with the open file, in words; empty when it is in order."""
    return tuple(finding.words for finding in _findings(context.file))


def check_address(address: str, clock: Clock, key: Key | None = None) -> tuple[Phrase, ...]:
    """The same for a file that need not be open, or cannot be opened: then that is what is wrong."""
    try:
        found = damage_in(Path(address), key) if "://" not in address else []
        if any(problem.code != ORPHAN for problem in found):
            return tuple(found)
        file = CompanyFile.open(address, holder=None, key=key)
    except StorageError as error:
        return (Phrase(error.code, tuple((name, str(value)) for name, value in error.facts.items())),)
    try:
        return problems(Context(file, clock))
    finally:
        file.close()


def mend(context: Context) -> tuple[tuple[Phrase, ...], Changes]:
    """Mend what can be mended without guessing, as one change that can be undone; what was mended, and the change."""
    file = context.file
    if file.read_only:
        raise StorageError("file-read-only", file=file.address)
    if file.path is not None:
        rebuild_indexes(file.path, file.key)
    with file.read() as connection:
        mendable = [] if missing_parts(connection) else [f for f in broken_rules(connection) if f.mends]
    with context.change("mended", count=sum(len(f.mends) for f in mendable)) as work:
        for finding in mendable:
            for table, row_id, values in finding.mends:
                work.update(table, row_id, **values)
        changes = work.commit()
    context.forget()
    return tuple(finding.words for finding in mendable), context.committed(changes)


def _findings(file: CompanyFile) -> list[Finding]:
    found = [Finding(words) for words in (damage_in(file.path, file.key) if file.path is not None else ())]
    if any(finding.words.code != ORPHAN for finding in found):
        return found
    try:
        with file.read() as connection:
            if unusable := missing_parts(connection) or unreadable_rows(connection):
                return found + unusable
            return [*found, *broken_rules(connection), *(Finding(words) for words in unfit_changes(connection))]
    except PlannerError as error:
        return [*found, Finding(phrase(error.code, **{name: str(value) for name, value in error.facts.items()}))]
