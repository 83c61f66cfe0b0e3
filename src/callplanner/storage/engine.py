"""Opening a company's file: SQLite's own settings, and nothing else that only SQLite can do.

WAL with synchronous FULL loses nothing at a power cut (a test cuts 300 times); where other machines reach the file it
is a rollback journal with synchronous EXTRA. BEGIN is our own, because the driver's
implicit one starts too late for a consistent read and too weak for a write.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from callplanner.domain.errors import StorageError
from callplanner.storage import cipher
from callplanner.storage.cipher import Key
from callplanner.storage.reading import reading_uri

APPLICATION_ID = 0x63616C6C
"""`PRAGMA application_id` of our files ("call"), so that another program's database is never taken for ours."""

BUSY_MS = 5_000


def to_url(address: str | Path) -> URL:
    """A file path or a SQLAlchemy URL as a URL. StorageError("database-kind") for what is neither."""
    text = str(address)
    if "://" in text:
        try:
            return make_url(text)
        except (ArgumentError, ValueError):
            raise StorageError("database-kind", kind=text.partition(":")[0]) from None
    return URL.create("sqlite", database=str(Path(text).expanduser()))


def make_engine(url: URL, *, unchangeable: bool = False, shared: bool = False, key: Key | None = None) -> Engine:
    """An engine whose connections are set up for the company's file. Nothing is opened yet. `unchangeable`: nothing can
    be written where it lies. `shared`: it lies where other machines reach it. `key`: it is locked, or empty and shall
    be locked. StorageError: "database-kind", "server-needs-package"."""
    if url.get_backend_name() != "sqlite":
        return _server_engine(url)
    # An error must not quote what is stored: its words end up in logs and reports.
    if key is not None:
        engine = _locked_engine(url, key, unchangeable)
    else:
        if unchangeable:
            address, _, query = reading_uri(Path(url.database or "")).partition("?")
            options = dict(part.split("=") for part in query.split("&"))
            url = URL.create("sqlite", database=address, query={**options, "uri": "true"})
        engine = create_engine(
            url, connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False}, hide_parameters=True
        )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        _pragmas(connection, "" if unchangeable else "EXTRA" if shared else "FULL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _server_engine(url: URL) -> Engine:
    """A server keeps the two promises that SQLite keeps by itself: one change at a time, because ids are counted on
    from the greatest, and a view for reading in which nothing moves. A connection that broke overnight is replaced."""
    if url.get_backend_name() != "postgresql":
        raise StorageError("database-kind", kind=url.get_backend_name())
    try:
        engine = create_engine(url, hide_parameters=True, pool_pre_ping=True)
    except (ModuleNotFoundError, NoSuchModuleError):
        raise StorageError("server-needs-package", python=sys.executable) from None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if connection.get_execution_options().get("writes", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {BUSY_MS}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")

    return engine


def _locked_engine(url: URL, key: Key, unchangeable: bool) -> Engine:
    """Connections have their key before anybody else has them; it stands in no address and in no statement."""
    path = Path(url.database or "")
    new = cipher.new_salt() if not path.exists() or path.stat().st_size == 0 else None

    def connected() -> sqlite3.Connection:
        uri = reading_uri(path) if unchangeable else ""
        salt = new if path.stat().st_size == 0 else None
        return cipher.connect(path, key, uri=uri, salt=salt, timeout=BUSY_MS / 1000)

    return create_engine(url, module=cipher.module(), creator=connected, hide_parameters=True)


def _pragmas(connection: sqlite3.Connection, synchronous: str) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -65536")
    connection.execute("PRAGMA temp_store = MEMORY")
    if synchronous:
        connection.execute(f"PRAGMA synchronous = {synchronous}")


def start_journal(engine: Engine, *, shared: bool = False) -> None:
    """Switch the file to WAL, so that readers go on while one writer writes; to a rollback journal where other machines
    reach the file, because they could not see the log's index. Works outside transactions only."""
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            raw.cursor().execute(f"PRAGMA journal_mode = {'DELETE' if shared else 'WAL'}")
        finally:
            raw.close()


def claim(connection: Connection) -> None:
    """Mark a new file as ours."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def is_ours(connection: Connection) -> bool:
    """Whether the file carries our mark."""
    if connection.dialect.name != "sqlite":
        return True
    return connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID


def check_links(connection: Connection, *, on: bool) -> None:
    """Switch foreign keys on or off. SQLite listens to this only outside a transaction, so it goes past SQLAlchemy's
    own begin."""
    if connection.dialect.name == "sqlite":
        connection.rollback()
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.cursor().execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def broken_links(connection: Connection) -> bool:
    """Whether any row refers to one that is not there."""
    if connection.dialect.name != "sqlite":
        return False
    return bool(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(1))


def shred(engine: Engine) -> None:
    """Overwrite what deleted rows left behind: the file is rewritten, and so is its write-ahead log."""
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()


def finish(engine: Engine) -> None:
    """Write everything into the one file and go back to a rollback journal, so that there is one file to copy."""
    if engine.dialect.name == "sqlite":
        engine.dispose()  # the journal changes only while no other connection, one in the pool included, has the file
        raw = engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute("PRAGMA busy_timeout = 0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            cursor.execute("PRAGMA journal_mode = DELETE").fetchall()
            cursor.execute("PRAGMA optimize")
        except cipher.driver_errors():
            # Another reader has the file open, or it is damaged: it stays as it is, which is safe.
            pass
        finally:
            raw.close()
    engine.dispose()
