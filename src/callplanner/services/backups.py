"""Backups: made by hand and by themselves, thinned, listed with what they hold, compared with the present, put back.

Backups lie in a folder of this machine, one folder for each company file, also when the file itself lies on a network
drive. Their names hold local time, because a person reads them.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callplanner import paths
from callplanner.domain.errors import StorageError
from callplanner.domain.phrase import phrase
from callplanner.domain.retention import gone_by, worth_keeping
from callplanner.logs import start_log
from callplanner.services.context import Context
from callplanner.services.views import BackupRow, RestoreView
from callplanner.storage.backup import copy_file, has_log, move_aside, put_back
from callplanner.storage.backup_content import content_now, content_of
from callplanner.storage.cipher import Key, is_locked
from callplanner.storage.damage import damage_in
from callplanner.storage.history_rows import changes_after
from callplanner.storage.lock import FileLock

STAMP = "%Y-%m-%d-%H%M%S"
BY_HAND = "by hand"
AT_START_AFTER = timedelta(hours=24)
AT_WORK_AFTER = timedelta(minutes=30)
RESTORED = "restored"
"""A file of this name in the backup folder: a backup was put back, and until a person says that all is well nothing is
thinned out, because the one that is wanted may be an old one."""


def now() -> datetime:
    """The machine's local time: a backup is as old as it is, whatever working date was chosen."""
    return datetime.now().astimezone().replace(tzinfo=None)


def folder_of(file: Path) -> Path:
    """Where the backups of a company file lie: files of the same name in different folders do not mix."""
    place = hashlib.sha256(str(file.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return paths.backup_dir() / f"{file.stem}-{place}"


def backup(context: Context, target: Path | None = None, reason: str = BY_HAND) -> Path:
    """Copy the file, by default into its backup folder under its own name, the time and the reason.

    StorageError: "company-is-folder", "backup-onto-itself", "file-in-use" where the target is a file that somebody has
    open, who would go on writing into a file without a name, "backup-onto-changes"; as of `copy_file`."""
    source = _path(context)
    if target is None:
        return copy_file(source, _free_name(source, reason), context.file.key)
    if target.is_dir():
        raise StorageError("company-is-folder", file=str(target))
    if not target.exists():
        return copy_file(source, target, context.file.key)
    if target.samefile(source):
        raise StorageError("backup-onto-itself", file=str(target))
    lock = FileLock(target)
    lock.acquire("backup")
    try:
        if has_log(target):
            raise StorageError("backup-onto-changes", file=str(target))
        return copy_file(source, target, context.file.key)
    finally:
        lock.release()


def _free_name(source: Path, reason: str) -> Path:
    """A name of a second of its own, so that backups stand in the order in which they were made."""
    at, taken = now().replace(microsecond=0), {made for made, _, _ in _found(source)}
    while at in taken:
        at += timedelta(seconds=1)
    return folder_of(source) / f"{source.stem}.{at:{STAMP}}.{reason.replace(' ', '-')}.callplanner"


# by themselves -------------------------------------------------------------------------------------------------------


def back_up_if_due(context: Context) -> Path | None:
    """The backup of a day's work: at the start when the last one is older than a day, then every half hour, but only
    when something was changed since. A failure is remembered for the frame of the window, not raised."""
    file = context.file.path
    if file is None or context.file.read_only:
        return None
    newest = next(iter(_found(file)), None)
    if newest is not None:
        age = now() - newest[0]
        if timedelta(0) <= age < AT_WORK_AFTER or (age < AT_START_AFTER and not _changed_since(context, newest[2])):
            return None
    return _automatic(context, "at work" if newest is not None and _is_today(newest[0]) else "at start")


def _is_today(at: datetime) -> bool:
    return at.date() == now().date()


def safeguard(context: Context, reason: str) -> Path | None:
    """A backup before a large change, unless the newest one holds all there is. A person is not kept from working by a
    backup folder that is full: the failure is remembered and shown."""
    file = context.file.path
    if file is None or context.file.read_only:
        return None
    newest = next(iter(_found(file)), None)
    if newest is not None and not _changed_since(context, newest[2]):
        return None
    return _automatic(context, reason)


def _automatic(context: Context, reason: str) -> Path | None:
    file = _path(context)
    present = content_now(file, context.file.key)
    if present is None or not present.customers:
        return None
    try:
        made = copy_file(file, _free_name(file, reason), context.file.key)
    except StorageError as error:
        start_log().error("automatic backup failed: %s", error.code)
        facts = {name: str(value) for name, value in error.facts.items() if name != "detail"}
        context.backup_failed = phrase(error.code, **facts)
        return None
    context.backup_failed = None
    thin_out(file)
    return made


def _changed_since(context: Context, backup_path: Path) -> bool:
    """A backup of another password, or from before there was one, holds nothing that counts here."""
    key = context.file.key
    if is_locked(backup_path) != (key is not None):
        return True
    held, present = content_of(backup_path, key), content_now(_path(context), key)
    return held is None or present is None or held.mark != present.mark


def thin_out(file: Path) -> int:
    """Remove backups that are not worth their room, and what a killed program left half made; how many backups."""
    folder = folder_of(file)
    for part in folder.glob("*.part*"):
        with suppress(OSError):
            if now() - datetime.fromtimestamp(part.stat().st_mtime) > timedelta(hours=1):  # noqa: DTZ006 (local)
                part.unlink()
    if (folder / RESTORED).exists():
        return 0
    found = [entry for entry in _found(file) if entry[1] != BY_HAND]
    kept = worth_keeping((at for at, _, _ in found), now())
    gone = [path for at, _, path in found if at not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


# looking -------------------------------------------------------------------------------------------------------------


def _found(file: Path) -> list[tuple[datetime, str, Path]]:
    """(made at, reason, path) of a file's backups, newest first."""
    found = []
    for path in folder_of(file).glob("*.callplanner"):
        parts = path.name.removesuffix(".callplanner").rsplit(".", 2)
        try:
            at = datetime.strptime(parts[1], STAMP)  # noqa: DTZ007  (the name holds local time, shown as such)
        except (ValueError, IndexError):
            continue
        found.append((at, parts[2].replace("-", " "), path))
    return sorted(found, reverse=True)


def last_backup(context: Context) -> datetime | None:
    """When the newest backup was made, local; None while there is none."""
    file = context.file.path
    newest = next(iter(_found(file)), None) if file is not None else None
    return newest[0] if newest is not None else None


def backup_rows(context: Context) -> tuple[BackupRow, ...]:
    """The backups of this file, newest first, with what each holds; a server keeps its own."""
    return rows_of_file(context.file.path, context.file.key) if context.file.path is not None else ()


def rows_of_file(file: Path, key: Key | None = None) -> tuple[BackupRow, ...]:
    """The same for a file that is not open, or cannot be. What a backup with another password holds is not told."""
    rows = []
    for at, reason, path in _found(file):
        held, locked = content_of(path, key), is_locked(path)
        rows.append(
            BackupRow(
                str(path),
                at,
                reason,
                path.stat().st_size,
                None if held is None else held.customers,
                None if held is None else held.attempts,
                None if held is None else _local(held.until),
                locked=locked,
                opens=held is not None or not locked,
            )
        )
    return tuple(rows)


def _local(instant: datetime | None) -> datetime | None:
    return None if instant is None else instant.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)


def newest_good(file: Path, key: Key | None = None) -> BackupRow | None:
    """The newest backup that is sound when looked at now; None when there is none. What `key` does not open is passed
    over."""
    return next((row for row in rows_of_file(file, key) if row.opens and not damage_in(Path(row.path), key)), None)


def all_backups(file: Path) -> tuple[Path, ...]:
    """Where the backups of a file are, newest first."""
    return tuple(path for _, _, path in _found(file))


def back_up_relocked(file: Path, key: Key | None) -> Path | None:
    """The first backup of a file that was given another password, so that the older ones are not the only ones; None
    and a line in the log when it cannot be made."""
    try:
        return copy_file(file, _free_name(file, "new password"), key)
    except StorageError as error:
        start_log().error("backup after a new password failed: %s", error.code)
        return None


def erased_until(context: Context) -> datetime | None:
    """Until when backups may still hold a customer that is erased now; None when there are none."""
    newest = last_backup(context)
    return None if newest is None else gone_by(newest)


# putting back --------------------------------------------------------------------------------------------------------


def compare(context: Context, source: Path, key: Key | None = None) -> RestoreView:
    """What putting a backup back would change: what it holds, what there is, and the changes that would be lost. `key`
    is the backup's when it is another one than the file's.

    StorageError: "backup-damaged", "file-locked", "password-wrong"."""
    own = context.file.key
    key = key or own
    problems = damage_in(source, key)
    if problems:
        raise StorageError("backup-damaged", file=str(source), detail=problems[0])
    held, present = content_of(source, key), content_now(_path(context), own)
    if held is None or present is None:
        raise StorageError("backup-damaged", file=str(source), detail="")
    with context.file.read() as connection:
        lost = changes_after(connection, int(held.mark.partition("/")[0].replace("None", "0")))
    return RestoreView(
        str(source), _local(held.until), held.customers, present.customers, held.attempts, present.attempts, lost
    )


def restore(target: Path, source: Path, key: Key | None = None, source_key: Key | None = None) -> Path | None:
    """Put a backup back. The present file is kept beside it; its path, or None when there was none. Nothing is thinned
    out of the backups until `confirm_restore`.

    `key` opens the present file, `source_key` the backup when that has another one. A file that can be opened keeps its
    password, whichever the backup has; else it is locked as the backup was."""
    if not source.is_file():
        raise StorageError("company-missing", file=str(source))
    target.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(target)
    lock.acquire("restore")
    try:
        kept = _beside(target, "before-restore") if target.exists() else None
        put_back(source, target, kept or target, key, source_key or key)
        with suppress(OSError):
            folder = folder_of(target)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / RESTORED).write_text(source.name, encoding="utf-8")
        return kept
    finally:
        lock.release()


def confirm_restore(context: Context) -> None:
    """All is well after a restore: backups are thinned out again."""
    (folder_of(_path(context)) / RESTORED).unlink(missing_ok=True)


def awaits_confirmation(context: Context) -> bool:
    """Whether a backup was put back and nobody has said yet that all is well."""
    file = context.file.path
    return file is not None and (folder_of(file) / RESTORED).exists()


def set_aside(file: Path) -> Path:
    """Give a damaged file another name beside its old one; the name."""
    aside = _beside(file, "damaged")
    move_aside(file, aside)
    return aside


def _beside(file: Path, why: str) -> Path:
    stamp = f"{now():{STAMP}}"
    name = file.with_name(f"{file.stem}.{why}-{stamp}.callplanner")
    number = 2
    while os.path.lexists(name):
        name = file.with_name(f"{file.stem}.{why}-{stamp}-{number}.callplanner")
        number += 1
    return name


def _path(context: Context) -> Path:
    if context.file.path is None:
        raise StorageError("backup-server", file=context.file.address)
    return context.file.path
