"""Copies of the file by SQLite's own backup, checked before they count; and putting them back."""

from __future__ import annotations

import glob
import os
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from callplanner.domain.errors import StorageError
from callplanner.domain.job import Job
from callplanner.domain.phrase import Phrase
from callplanner.storage import cipher
from callplanner.storage.backup_content import CONTENT, say_content
from callplanner.storage.cipher import Key, is_locked, salt_of
from callplanner.storage.damage import AsFarAsReadable, damage_in, damage_of, opened
from callplanner.storage.failures import storage_failures
from callplanner.storage.head import HeldFile
from callplanner.storage.relock import fold_log, written_anew
from callplanner.storage.stillness import held_still, same_bytes, unchanging_uri
from callplanner.storage.stops_kept import Stop, keep_stops, stops_in

OWNER_ONLY = 0o600
BESIDE = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a file."""
PAGES_A_STEP = 2_000
"""Where readers and the writer exclude each other (no write-ahead log), the writer gets its turn so often."""


def copy_file(source: Path, target: Path, key: Key | None = None) -> Path:
    """A consistent copy while others work on the source: to a temporary name, checked, counted, then renamed. The copy
    of a locked file is locked with the same password.

    Nobody who writes waits for it: the copy reads beside the write-ahead log, or in steps where there is none.
    StorageError when it cannot be written or does not check; no half copy is left behind."""
    with storage_failures(str(target)):
        target.parent.mkdir(parents=True, exist_ok=True)
        with _part_of(target) as part:
            with held_still(source, key) as held:
                problems = _copy_bytes(held, source, part, key) if held is not None else None
            if problems is None:
                problems = _copy_pages(source, part, key)
            if problems:
                raise StorageError("company-damaged", file=str(source), detail=problems[0])
            with closing(cipher.connect(part, key)) as there:
                there.execute("PRAGMA synchronous = OFF")
                there.execute("PRAGMA journal_mode = DELETE").fetchall()
                say_content(there)
            _flush_to_disk(part)
            part.replace(target)
        _flush_to_disk(target.parent)
    return target


def _copy_bytes(held: HeldFile, source: Path, part: Path, key: Key | None) -> list[Phrase] | None:
    """The bytes of a file that is held still, brought to the disk while every page of it is checked, then read back.
    What is wrong with the file; None when the copy is not what the file is."""
    with ThreadPoolExecutor(1, thread_name_prefix="check") as checking:
        found = checking.submit(_damage_of_still, source, key)
        with part.open("wb", buffering=0) as handle:
            for some in held.parts():
                handle.write(some)
            os.fsync(handle.fileno())
        same = same_bytes(held, part)
        problems = found.result()
    return problems if same or problems else None


def _damage_of_still(path: Path, key: Key | None) -> list[Phrase]:
    with closing(cipher.connect(path, key, uri=unchanging_uri(path))) as connection:
        return damage_of(connection, path, deep=False)


def _copy_pages(source: Path, part: Path, key: Key | None) -> list[Phrase]:
    """A copy by SQLite itself, of a file that is not held still. What is wrong with the copy."""
    salt = salt_of(source) if is_locked(source) else None
    part.write_bytes(b"")
    with opened(source, key) as here, closing(cipher.connect(part, key, salt=salt)) as there:
        # The copy is worth nothing before it is complete, so it is brought to the disk once, at the end.
        there.execute("PRAGMA synchronous = OFF")
        there.execute("PRAGMA journal_mode = OFF")
        in_log = here.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        here.backup(there, pages=-1 if in_log else PAGES_A_STEP, sleep=0.01)
        there.execute("PRAGMA journal_mode = DELETE")
        return damage_of(there, part, deep=False)


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """An empty file of the owner's own beside the target; it is gone afterwards unless it was renamed."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    remove_halves(target)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    try:
        yield part
    finally:
        for ending in ("", *BESIDE):
            part.with_name(part.name + ending).unlink(missing_ok=True)


def has_log(file: Path) -> bool:
    """Whether what a killed program wrote lies beside a file and is not in it yet: lost when the file is replaced, and
    played by SQLite into what takes its place."""
    beside = (file.with_name(file.name + ending) for ending in ("-wal", "-journal"))
    return any(path.exists() and path.stat().st_size > 0 for path in beside)


def remove_halves(file: Path) -> None:
    """Remove what a killed program left half made of a file whose lock is held: it may be plain beside a locked one."""
    half = re.compile(re.escape(file.name) + rf"\.\d+\.part({'|'.join(BESIDE)})?")
    for path in file.parent.glob(f"{glob.escape(file.name)}.*.part*"):
        if half.fullmatch(path.name):
            path.unlink(missing_ok=True)


def _flush_to_disk(path: Path) -> None:
    # Some systems refuse this on a folder or on a file opened for reading; the renaming is all or nothing all the same.
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_back(backup: Path, target: Path, kept: Path, key: Key | None = None, backup_key: Key | None = None) -> None:
    """Replace `target` by a checked copy of `backup`; the present file, damaged or not, is kept as `kept`.

    `key` opens the present file, `backup_key` the backup. A file that `key` opens keeps its password; else the file is
    locked as the backup was. At every moment there is a whole file at `target`: the old one until the new one takes its
    place at once. Whoever must not be called by the present file stays stopped."""
    problems = damage_in(backup, backup_key)
    if problems:
        raise StorageError("backup-damaged", file=str(backup), detail=problems[0])
    present = key if key is not None and is_locked(target) and _opens(target, key) else None
    stops: list[Stop] = []
    with AsFarAsReadable(OSError), opened(target, key) as connection:
        stops = stops_in(connection)
    with storage_failures(str(target)), _part_of(target) as part:
        if present is not None and not (is_locked(backup) and present == backup_key):
            written_anew(backup, backup_key, part, present)
        else:
            shutil.copyfile(backup, part)
            present = backup_key
        with closing(cipher.connect(part, present)) as connection, connection:
            connection.execute("DELETE FROM file_info WHERE key = ?", (CONTENT,))
            keep_stops(connection, stops)
        _flush_to_disk(part)
        if target.exists():
            _keep(target, kept, key)
        part.replace(target)
        _flush_to_disk(target.parent)


def _opens(path: Path, key: Key) -> bool:
    with AsFarAsReadable(), closing(cipher.connect(path, key)):
        return True
    return False


def _keep(target: Path, kept: Path, key: Key | None) -> None:
    """A second name for the file as it is, with its write-ahead log: left beside the new file, SQLite would play the
    old log into it."""
    with AsFarAsReadable(), closing(cipher.connect(target, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    for ending in BESIDE:
        left = target.with_name(target.name + ending)
        if left.exists():
            left.replace(kept.with_name(kept.name + ending))
    try:
        os.link(target, kept)
    except OSError:  # no hard links here
        shutil.copy2(target, kept)


def relock(path: Path, key: Key | None, wanted: Key | None, job: Job | None = None) -> None:
    """Give a file another password, its first or (None) none. Nobody else may have it open; its lock is held.

    StorageError: "file-locked", "password-wrong", "file-busy", "file-not-ours", "company-damaged"; the file is then as
    it was."""
    fold_log(path, key)
    with storage_failures(str(path)), _part_of(path) as part:
        written_anew(path, key, part, wanted, job)
        _flush_to_disk(part)
        part.replace(path)
        _flush_to_disk(path.parent)


def move_aside(target: Path, aside: Path) -> None:
    """Give a damaged file another name, with everything that belongs to it. Not a byte of it is changed."""
    with storage_failures(str(target)):
        for ending in (*BESIDE, ""):
            left = target.with_name(target.name + ending)
            if left.exists():
                left.replace(aside.with_name(aside.name + ending))
