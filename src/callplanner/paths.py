"""Where things live on this machine, without Qt."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("callplanner", appauthor=False)


def default_file() -> Path:
    """The person's own company file."""
    return Path(_DIRS.user_data_dir) / "company.callplanner"


def sample_file() -> Path:
    """Where the sample company goes when the person does not name a place."""
    return Path(_DIRS.user_data_dir) / "sample.callplanner"


def log_dir() -> Path:
    """The folder of the logs."""
    return Path(_DIRS.user_log_dir)


def backup_dir() -> Path:
    """The folder of automatic backups, on this machine even when the file is not."""
    return Path(_DIRS.user_data_dir) / "backups"


def cache_dir() -> Path:
    """What can be made again at any time."""
    return Path(_DIRS.user_cache_dir)


def state_file() -> Path:
    """Window places and sizes."""
    return Path(_DIRS.user_config_dir) / "window.ini"
