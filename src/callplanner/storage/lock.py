"""One writing process a file: a lock held by the operating system, so that it vanishes with its holder."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from callplanner.domain.errors import StorageError

_PATIENCE = 2.0
_PAUSE = 0.01


class FileLock:
    """Held from `acquire` to `release`. The lock file says who holds it: host, process and what it is."""

    def __init__(self, path: Path) -> None:
        file = Path(os.path.realpath(path))  # by whichever name the file is opened, there is one lock
        self.path = file.with_name(file.name + "-lock")
        self._handle: IO[str] | None = None

    def acquire(self, holder: str) -> None:
        """Take the lock. StorageError("file-in-use") names the holder when another process has it."""
        while True:
            handle = self._take()
            if _is_at(handle, self.path):
                break
            handle.close()  # it was let go and its file removed after we had opened it: that lock keeps nobody out
        handle.seek(0)
        handle.truncate()
        json.dump({"host": socket.gethostname(), "pid": os.getpid(), "holder": holder}, handle)
        handle.flush()
        self._handle = handle

    def _take(self) -> IO[str]:
        """The lock file, opened and locked."""
        try:
            handle = os.fdopen(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600), "r+", encoding="utf-8")
        except OSError as error:
            raise StorageError("file-cannot-open", file=str(self.path), detail=error.strerror or "") from error
        if not (_try_lock(handle) or (_is_gone(self.holder()) and _lock_soon(handle))):
            handle.close()
            raise StorageError("file-in-use", file=str(self.path), **self.holder())
        return handle

    def holder(self) -> dict[str, object]:
        """Who wrote the lock file last: host, pid, holder."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = {}
        return {name: found.get(name, "?") for name in ("host", "pid", "holder")}

    def release(self) -> None:
        """Give the lock back. Its file is removed while it is still locked, where that is possible: afterwards it would
        be the file of whoever has taken it meanwhile."""
        handle, self._handle = self._handle, None
        if handle is not None:
            _give_back(handle, self.path)


def _lock_soon(handle: IO[str]) -> bool:
    """Try for a moment: a program that dies while it starts another leaves it its lock until that one has begun."""
    for _ in range(round(_PATIENCE / _PAUSE)):
        time.sleep(_PAUSE)
        if _try_lock(handle):
            return True
    return False


if sys.platform == "win32":
    import msvcrt

    def _is_gone(_holder: dict[str, object]) -> bool:
        return False  # handles are not handed on here

    def _try_lock(handle: IO[str]) -> bool:
        handle.seek(4096)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _is_at(_handle: IO[str], _path: Path) -> bool:
        return True  # a file that is open is not removed here

    def _give_back(handle: IO[str], path: Path) -> None:
        handle.seek(4096)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
        handle.close()
        with suppress(PermissionError):  # somebody has it open already
            path.unlink(missing_ok=True)

else:
    import fcntl

    def _is_gone(holder: dict[str, object]) -> bool:
        pid = holder["pid"]
        if holder["host"] != socket.gethostname() or not isinstance(pid, int):
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        return False

    def _try_lock(handle: IO[str]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _is_at(handle: IO[str], path: Path) -> bool:
        mine = os.fstat(handle.fileno())
        try:
            there = path.stat()
        except OSError:
            return False
        return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)

    def _give_back(handle: IO[str], path: Path) -> None:
        path.unlink(missing_ok=True)
        handle.close()
