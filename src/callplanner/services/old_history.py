"""How long notes and attempts are kept: a choice of the firm, shown before it does anything, done when told."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.calendar import months_before
from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.services.backups import erased_until, safeguard
from callplanner.services.context import Context
from callplanner.storage.old_history import OldYear, old_years, wipe_old
from callplanner.storage.settings import load_setting, put_setting

RETENTION = "retention"
LONGEST_YEARS = 50


class RetentionView(Struct, frozen=True):
    """The rules and what they would take today. Years 0: kept for ever. `notes` and `attempts` are the sums of `years`;
    `backups_until`: until when backups made so far hold it all the same; None when there are none."""

    notes_years: int
    attempts_years: int
    notes_before: date | None
    attempts_before: date | None
    years: tuple[OldYear, ...]
    notes: int
    attempts: int
    customers: int
    backups_until: date | None


def retention(context: Context, notes_years: int | None = None, attempts_years: int | None = None) -> RetentionView:
    """What the rules would take today; other years than those that stand may be tried. Nothing is changed.

    PlannerError("retention-years")."""
    with context.file.read() as connection:
        stands = _stored(load_setting(connection, RETENTION, {}))
        notes = stands[0] if notes_years is None else _checked(notes_years)
        attempts = stands[1] if attempts_years is None else _checked(attempts_years)
        notes_before, attempts_before = _before(context, notes), _before(context, attempts)
        years, customers = old_years(connection, notes_before, attempts_before)
    until = erased_until(context)
    return RetentionView(
        notes, attempts, notes_before, attempts_before, years, sum(y.notes for y in years),
        sum(y.attempts for y in years), customers, None if until is None else until.date(),
    )  # fmt: skip


def _stored(values: object) -> tuple[int, int]:
    found = values if isinstance(values, dict) else {}
    return int(found.get("notes_years", 0)), int(found.get("attempts_years", 0))


def _checked(years: int) -> int:
    if not 0 <= years <= LONGEST_YEARS:
        raise PlannerError("retention-years", longest=LONGEST_YEARS)
    return years


def _before(context: Context, years: int) -> date | None:
    return months_before(context.now().day, 12 * years) if years else None


def set_retention(context: Context, *, notes_years: int, attempts_years: int) -> Changes:
    """Choose the years; nothing is wiped by that. PlannerError("retention-years")."""
    values = {"notes_years": _checked(notes_years), "attempts_years": _checked(attempts_years)}
    with context.change("retention-set") as work:
        put_setting(work, RETENTION, values)
        return context.committed(work.commit())


def apply_retention(context: Context) -> Changes:
    """Wipe what the rules take today, after a backup. It cannot be undone, and neither can what was done before; the
    change is empty when there is nothing to take. PlannerError("retention-off")."""
    file = context.file
    if file.read_only:
        raise StorageError("file-read-only", file=file.address)
    view = retention(context)
    if not view.notes_years and not view.attempts_years:
        raise PlannerError("retention-off")
    if not view.notes and not view.attempts:
        with context.change("old-wiped") as work:
            return work.commit()
    safeguard(context, "before wiping")
    changes = wipe_old(
        file.engine, view.notes_before, view.attempts_before, context.now().instant, caller=context.caller_name,
        address=file.address,
    )  # fmt: skip
    return context.committed(changes)
