"""Where things live on this machine, without Qt.

`CALLPLANNER_HOME` puts everything into one folder instead: a stick to carry about, a second set-up, a test.
"""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("callplanner", appauthor=False)
HOME = "CALLPLANNER_HOME"


def _folder(name: str, usual: str) -> Path:
    home = os.environ.get(HOME)
    return Path(home) / name if home else Path(usual)


def default_file() -> Path:
    """The person's own company file."""
    return _folder("data", _DIRS.user_data_dir) / "company.callplanner"


def sample_file() -> Path:
    """Where the sample company goes when the person does not name a place."""
    return _folder("data", _DIRS.user_data_dir) / "sample.callplanner"


def log_dir() -> Path:
    """The folder of the logs."""
    return _folder("log", _DIRS.user_log_dir)


def backup_dir() -> Path:
    """The folder of automatic backups, on this machine even when the file is not."""
    return _folder("data", _DIRS.user_data_dir) / "backups"


def cache_dir() -> Path:
    """What can be made again at any time."""
    return _folder("cache", _DIRS.user_cache_dir)


def state_file() -> Path:
    """Window places and sizes."""
    return _folder("config", _DIRS.user_config_dir) / "window.ini"
