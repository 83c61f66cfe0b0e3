"""The log: a rotating file of the person's own. It holds faults, never names, numbers or notes of customers."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from callplanner.paths import log_dir

_NAME = "callplanner"


def log_file() -> Path:
    """Where the log is."""
    return log_dir() / "callplanner.log"


def start_log() -> logging.Logger:
    """The logger; its file is opened on first use, and a folder that cannot be written to is no reason to fail."""
    logger = logging.getLogger(_NAME)
    if not logger.handlers:
        try:
            log_dir().mkdir(parents=True, exist_ok=True)
            handler: logging.Handler = RotatingFileHandler(
                log_file(), maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
            )
        except OSError:
            handler = logging.NullHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.propagate = False
    return logger
