"""Looking at a company's file without letting go of its locks.

Where a process closes any descriptor of a file, POSIX systems drop all locks that the process holds on it, those of
SQLite's own descriptors too (https://www.sqlite.org/howtocorrupt.html, 2.2). Another program that then opens and closes
the file takes itself for the last one, removes the write-ahead log, and every later change goes into a file without a
name. So the bytes of a file that is in use are read from one descriptor, which is open as long as the file is in use.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct


class _Held(Struct):
    descriptor: int
    users: int


_PART = 1 << 20
_lock = threading.Lock()
_held: dict[tuple[int, int], _Held] = {}
_LOCKS_GO_WITH_ANY = sys.platform != "win32"


class HeldFile:
    """A file that this process has in use, from the moment before it is opened until `release`."""

    def __init__(self, path: Path) -> None:
        """OSError when it cannot be read."""
        self._path = path
        self._place: tuple[int, int] | None = None
        if not _LOCKS_GO_WITH_ANY:
            return
        with _lock:
            held = _held.get(_place_of(path))
            if held is None:
                descriptor = os.open(path, os.O_RDONLY)
                state = os.fstat(descriptor)
                self._place = (state.st_dev, state.st_ino)
                held = _held[self._place] = _Held(descriptor, 0)
            else:
                self._place = _place_of(path)
            held.users += 1

    @property
    def size(self) -> int:
        """Bytes."""
        return self._path.stat().st_size

    def parts(self) -> Iterator[bytes]:
        """All bytes in their order, a megabyte at a time."""
        if self._place is None:
            with self._path.open("rb", buffering=0) as handle:
                yield from iter(partial(handle.read, _PART), b"")
            return
        descriptor, at = _held[self._place].descriptor, 0
        while part := os.pread(descriptor, _PART, at):
            yield part
            at += len(part)

    def release(self) -> None:
        """Nothing of this process has the file open any more on behalf of this user. Safe to call twice."""
        place, self._place = self._place, None
        if place is None:
            return
        with _lock:
            held = _held[place]
            held.users -= 1
            if not held.users:
                del _held[place]
                os.close(held.descriptor)


def head(path: Path, size: int) -> bytes:
    """The first bytes of a file, fewer where it is shorter. OSError when it cannot be read."""
    with _lock:
        held = _held.get(_place_of(path))
        if held is not None:
            return os.pread(held.descriptor, size, 0)
    with path.open("rb") as handle:
        return handle.read(size)


def _place_of(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_dev, state.st_ino
