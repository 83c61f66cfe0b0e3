"""Bringing an older file to the newest form with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from callplanner.domain.errors import StorageError


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def known_revisions() -> frozenset[str]:
    """Every revision this program can start from."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def upgrade(engine: Engine, target: str = "head") -> None:
    """Run the migrations in one outer transaction, foreign keys off (a table rebuild with them on deletes child rows),
    and check them before committing. StorageError("migration-failed") leaves the file as it was."""
    config = _config()
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            connection.rollback()
            _foreign_keys(connection, "OFF")
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                raise StorageError("migration-failed", file=str(engine.url.database))
        if sqlite:
            _foreign_keys(connection, "ON")


def _foreign_keys(connection: Connection, state: str) -> None:
    """Only outside a transaction does SQLite listen to this, so it goes past SQLAlchemy's own begin."""
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.cursor().execute(f"PRAGMA foreign_keys = {state}")
