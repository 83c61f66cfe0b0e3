"""The log: a rotating file of the person's own. It holds faults, never names, numbers or notes of customers.

What an exception says may quote what a person typed; so a fault is written as its kind and the places in the program
that it came through, and nothing of its words.
"""

from __future__ import annotations

import logging
import os
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from callplanner.paths import log_dir

_NAME = "callplanner"
_Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_file() -> Path:
    """Where the log is."""
    return log_dir() / "callplanner.log"


def bare_trace(error: BaseException) -> str:
    """The way of a fault through the program, the innermost place last, with what caused it before; no words."""
    parts = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        parts.append(bare_trace(cause))
    parts += [f"  {f.filename}:{f.lineno} in {f.name}" for f in traceback.extract_tb(error.__traceback__)]
    code = getattr(error, "code", None)
    parts.append(f"{type(error).__name__}{f' ({code})' if isinstance(code, str) else ''}")
    return "\n".join(parts)


class _Wordless(logging.Formatter):
    """Leaves out what exceptions say."""

    def formatException(self, ei: _Fault) -> str:  # noqa: N802 (the name is logging's)
        return bare_trace(ei[1]) if ei[1] is not None else ""


class _OwnersFile(RotatingFileHandler):
    """A log file that nobody else on the machine can read."""

    def _open(self):  # type: ignore[no-untyped-def]  # the stream's type is private to logging
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=_only_mine)


def _only_mine(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def start_log() -> logging.Logger:
    """The logger; its file is opened on first use, and a folder that cannot be written to is no reason to fail."""
    logger = logging.getLogger(_NAME)
    if not logger.handlers:
        try:
            log_dir().mkdir(parents=True, exist_ok=True)
            handler: logging.Handler = _OwnersFile(
                log_file(), maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
            )
        except OSError:
            handler = logging.NullHandler()
        handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.propagate = False
    return logger
