"""A company's file, opened: made when missing, recognised, brought to the newest form, read and written, closed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL, Connection, Engine, insert, inspect, select, text

from callplanner import __version__
from callplanner.domain.errors import StorageError
from callplanner.domain.phrase import Phrase
from callplanner.storage import engine as sqlite
from callplanner.storage.backup import OWNER_ONLY, copy_file, remove_halves
from callplanner.storage.cipher import PLAIN_HEAD, Key, is_locked
from callplanner.storage.defaults import default_rows
from callplanner.storage.failures import storage_failures
from callplanner.storage.head import HeldFile, head
from callplanner.storage.lock import FileLock
from callplanner.storage.place import LOCAL, Place, place_of
from callplanner.storage.reading import copy_with_log, has_unread_log, may_write
from callplanner.storage.schema import REVISION, file_info, metadata
from callplanner.storage.unit_of_work import UnitOfWork, redo_next, undo_last


class CompanyFile:
    """The open file. Reads come from any thread; one `change` at a time."""

    def __init__(
        self,
        engine: Engine,
        address: str,
        path: Path | None,
        *,
        read_only: bool,
        place: Place,
        stuck: bool = False,
        key: Key | None = None,
    ) -> None:
        self.engine = engine
        self.address = address
        self.path = path
        self.read_only = read_only
        self.place = place
        """Where the file lies."""
        self.stuck = stuck
        """Opened for reading only because nothing can be written where it lies."""
        self.key = key
        """The password of the file; None: it is not locked."""
        self._lock: FileLock | None = None
        self._held: HeldFile | None = None
        self._scratch: TemporaryDirectory[str] | None = None

    @classmethod
    def open(
        cls,
        address: str | Path,
        *,
        holder: str | None = None,
        today: datetime | None = None,
        key: Key | None = None,
    ) -> CompanyFile:
        """Open the file at a path or URL; make it when it is missing and somebody means to write.

        `holder` None opens beside whoever has the file, for reading; else the lock is taken in that name. Where nothing
        can be written the file is opened for reading all the same (`stuck`).
        `today` dates a new file. `key` opens a locked file and locks a new one; a plain file is opened without it.
        StorageError: another program's database, a newer file, damage, no permission, in use by another, "file-locked"
        without a key, "password-wrong".
        """
        url = sqlite.to_url(address)
        path = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        name = str(path) if path else url.render_as_string(hide_password=True)
        with storage_failures(name):
            fresh = path is not None and not path.exists()
            if path is not None:
                _look(path, fresh=fresh, holder=holder, key=key)
            lock = key if path is not None and (fresh or is_locked(path)) else None
            file = cls._on(url, name, path, reading=holder is None, fresh=fresh, key=lock)
            if file.stuck:
                holder = None
            try:
                if path is not None:
                    file._held = HeldFile(path)
                if holder is not None and path is not None:
                    file._lock = FileLock(path)
                    file._lock.acquire(holder)
                    remove_halves(path)
                file._prepare(fresh, today)
            except BaseException:
                file.close()
                raise
        return file

    @classmethod
    def _on(cls, url: URL, name: str, path: Path | None, *, reading: bool, fresh: bool, key: Key | None) -> CompanyFile:
        if path is None:
            return cls(sqlite.make_engine(url), name, path, read_only=reading, place=Place(LOCAL))
        place = place_of(path)
        if fresh or may_write(path):
            engine = sqlite.make_engine(url, shared=place.is_shared, key=key)
            return cls(engine, name, path, read_only=reading, place=place, key=key)
        if not has_unread_log(path):
            engine = sqlite.make_engine(url, unchangeable=True, key=key)
            return cls(engine, name, path, read_only=True, place=place, stuck=True, key=key)
        scratch, copy = copy_with_log(path)
        engine = sqlite.make_engine(sqlite.to_url(copy), key=key)
        file = cls(engine, name, path, read_only=True, place=place, stuck=True, key=key)
        file._scratch = scratch
        return file

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view for reading; nothing written meanwhile is seen."""
        with storage_failures(self.address), self.engine.connect() as connection, connection.begin():
            yield connection

    def change(self, label: Phrase, at: datetime, *, caller: str = "") -> UnitOfWork:
        """A unit of work under a label. StorageError("file-read-only") when the file was opened for reading."""
        if self.read_only:
            raise StorageError("file-read-only", file=self.address)
        return UnitOfWork(self.engine, label, at, caller=caller, address=self.address)

    undo = staticmethod(undo_last)
    redo = staticmethod(redo_next)

    def close(self) -> None:
        """Write everything into the one file and let go of it. Safe to call twice."""
        lock, self._lock = self._lock, None
        try:
            if lock is not None:
                sqlite.finish(self.engine)
        finally:
            self.engine.dispose()
            if self._held is not None:
                self._held.release()
            if lock is not None:
                lock.release()
            if self._scratch is not None:
                self._scratch.cleanup()

    def _prepare(self, fresh: bool, today: datetime | None) -> None:
        with self.engine.connect() as connection:
            if fresh or not inspect(connection).has_table("file_info"):
                if self.read_only:
                    raise StorageError("company-missing", file=self.address)
                if not fresh and inspect(connection).get_table_names():
                    raise StorageError("file-not-ours", file=self.address)
                _make(connection, today or datetime.now(UTC))
            elif not sqlite.is_ours(connection):
                raise StorageError("file-not-ours", file=self.address)
            revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        if revision != REVISION:
            self._refuse_unless_known(str(revision))  # before a single byte is written
        if not self.read_only:
            sqlite.start_journal(self.engine, shared=self.place.is_shared)
        if revision != REVISION:
            self._migrate()

    def _refuse_unless_known(self, revision: str) -> None:
        """Alembic is only imported here: most starts need no migration, and its import costs more than opening."""
        from callplanner.storage.migrate import known_revisions

        if revision not in known_revisions():
            with self.engine.connect() as connection:
                maker = connection.execute(select(file_info.c.value).where(file_info.c.key == "made_by")).scalar()
            raise StorageError("file-newer", file=self.address, theirs=maker or revision, ours=__version__)
        if self.read_only:
            raise StorageError("file-older", file=self.address)

    def _migrate(self) -> None:
        from callplanner.storage.migrate import upgrade

        if self.path is not None:
            copy_file(self.path, self.path.with_name(f"{self.path.name}.before-{REVISION}"), self.key)
        upgrade(self.engine)


def _look(path: Path, *, fresh: bool, holder: str | None, key: Key | None) -> None:
    """Refuse in words what SQLite would only refuse in codes, before anything is touched."""
    if path.is_dir():
        raise StorageError("company-is-folder", file=str(path))
    if fresh:
        if holder is None:
            raise StorageError("company-missing", file=str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY))  # SQLite's own files beside it take this over
        return
    first = head(path, 72)
    if not first:
        raise StorageError("company-empty", file=str(path))
    if is_locked(path):
        if key is None:
            _refuse_if_in_use(path, holder)  # whoever has the file knows its password: nobody is asked for it twice
            raise StorageError("file-locked", file=str(path))
        return
    if not first.startswith(PLAIN_HEAD):
        raise StorageError("file-not-database", file=str(path))
    if len(first) < 72 or int.from_bytes(first[68:72]) != sqlite.APPLICATION_ID:
        raise StorageError("file-not-ours", file=str(path))


def _refuse_if_in_use(path: Path, holder: str | None) -> None:
    if holder is not None and may_write(path):
        lock = FileLock(path)
        lock.acquire(holder)
        lock.release()


def _make(connection: Connection, today: datetime) -> None:
    """The whole schema and its default rows in one transaction: a half-made file is never left behind."""
    sqlite.claim(connection)
    metadata.create_all(connection)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})
    for table, rows in default_rows(today):
        connection.execute(insert(table), rows)
    connection.commit()
