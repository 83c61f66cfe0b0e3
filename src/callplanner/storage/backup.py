"""Copies of the file by SQLite's own backup, checked before they count; and checking a file for damage."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

from callplanner.domain.errors import StorageError
from callplanner.storage.engine import APPLICATION_ID
from callplanner.storage.failures import storage_failures


def copy_file(source: Path, target: Path) -> Path:
    """A consistent copy while others work on the source: to a temporary name, checked, then renamed.

    StorageError when it cannot be written or does not check; no half copy is left behind."""
    part = target.with_name(target.name + ".part")
    with storage_failures(str(target)):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            here = sqlite3.connect(source)
            there = sqlite3.connect(part)
            try:
                here.backup(there)
                there.execute("PRAGMA journal_mode = DELETE")
            finally:
                there.close()
                here.close()
            problems = find_damage(part)
            if problems:
                raise StorageError("company-damaged", file=str(source), detail=problems[0])
            _flush_to_disk(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    return target


def _flush_to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        # Some systems refuse this on a file opened for reading; the rename below is still all or nothing.
        pass
    finally:
        os.close(handle)


def find_damage(path: Path) -> list[str]:
    """What is wrong with a file, in SQLite's words; empty when it is sound and ours."""
    if not path.exists():
        return [f"{path} does not exist."]
    if path.stat().st_size == 0:
        return [f"{path} is empty."]
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return [f"{path} is not a callplanner file."]
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(20)
            return found + [f"A row of {row[0]} refers to a missing row of {row[2]}." for row in orphans]
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        return [f"{path} cannot be read: {error}."]


def put_back(backup: Path, target: Path, kept: Path) -> None:
    """Replace `target` by a checked copy of `backup`; the present file is moved to `kept` first."""
    problems = find_damage(backup)
    if problems:
        raise StorageError("backup-damaged", file=str(backup), detail=problems[0])
    part = target.with_name(target.name + ".part")
    with storage_failures(str(target)):
        try:
            shutil.copyfile(backup, part)
            if target.exists():
                target.replace(kept)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)


def customers_in(path: Path) -> int | None:
    """How many customers a backup holds; None when it cannot be told."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            return int(connection.execute("SELECT count(*) FROM customer").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return None
