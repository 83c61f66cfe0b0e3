"""Bringing an older file to the newest form with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from callplanner.domain.errors import StorageError
from callplanner.storage.engine import broken_links, check_links


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
        check_links(connection, on=False)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            if broken_links(connection):
                raise StorageError("migration-failed", file=str(engine.url.database))
        check_links(connection, on=True)
