"""Backups: made, listed, put back, and checking the file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from callplanner.domain.errors import StorageError
from callplanner.paths import backup_dir
from callplanner.services.context import Context
from callplanner.services.views import BackupRow
from callplanner.storage.backup import copy_file, customers_in, find_damage, put_back
from callplanner.storage.lock import FileLock

STAMP = "%Y-%m-%d-%H%M%S"


def backup(context: Context, target: Path | None = None, reason: str = "by hand") -> Path:
    """Copy the file, by default into the backup folder under its own name, the time and the reason."""
    source = _path(context)
    if target is None:
        stamp = f"{datetime.now().astimezone():{STAMP}}"
        target = backup_dir() / f"{source.stem}.{stamp}.{reason.replace(' ', '-')}.callplanner"
    elif target.is_dir():
        raise StorageError("company-is-folder", file=str(target))
    return copy_file(source, target)


def backup_rows(context: Context) -> tuple[BackupRow, ...]:
    """The backups of this file in the backup folder, newest first; a server keeps its own."""
    found: list[BackupRow] = []
    file = context.file.path
    for path in backup_dir().glob(f"{file.stem}.*.callplanner") if file is not None else ():
        parts = path.name.removesuffix(".callplanner").rsplit(".", 2)
        try:
            at = datetime.strptime(parts[1], STAMP)  # noqa: DTZ007  (the name holds local time, shown as such)
        except (ValueError, IndexError):
            continue
        found.append(BackupRow(str(path), at, parts[2].replace("-", " "), path.stat().st_size, customers_in(path)))
    return tuple(sorted(found, key=lambda row: row.at, reverse=True))


def restore(target: Path, source: Path) -> Path | None:
    """Put a backup back. The present file is kept beside it; its path, or None when there was none."""
    if not source.is_file():
        raise StorageError("company-missing", file=str(source))
    lock = FileLock(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    lock.acquire("restore")
    try:
        kept = None
        if target.exists():
            kept = target.with_name(f"{target.stem}.before-restore-{datetime.now().astimezone():{STAMP}}.callplanner")
        put_back(source, target, kept or target)
        return kept
    finally:
        lock.release()


def check_file(address: str) -> list[str]:
    """What is wrong with a file; empty when it is in order."""
    return find_damage(Path(address))


def _path(context: Context) -> Path:
    if context.file.path is None:
        raise StorageError("backup-server", file=context.file.address)
    return context.file.path
