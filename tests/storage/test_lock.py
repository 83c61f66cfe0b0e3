"""One writing process a file; the lock of a program that has died is taken over."""

from __future__ import annotations

import fcntl
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

from callplanner.domain.errors import StorageError
from callplanner.storage import lock
from callplanner.storage.lock import FileLock


def held(path: Path, pid: int) -> IO[str]:
    """The lock as a process of this id took it, held by whoever has the handle."""
    lock_file = path.with_name(path.name + "-lock")
    lock_file.write_text(json.dumps({"host": socket.gethostname(), "pid": pid, "holder": "window"}), encoding="utf-8")
    handle = lock_file.open("r+", encoding="utf-8")
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def gone() -> int:
    """The id of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_child_that_the_dead_program_was_starting_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "company.callplanner"
    handle = held(path, gone())
    monkeypatch.setattr(time, "sleep", lambda _seconds: handle.close())
    mine = FileLock(path)
    mine.acquire("tests")
    assert mine.holder()["pid"] == os.getpid()
    mine.release()


def test_what_nobody_gives_back_is_refused_after_a_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "company.callplanner"
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    with held(path, gone()), pytest.raises(StorageError, match="file-in-use"):
        FileLock(path).acquire("tests")
    assert sum(pauses) == pytest.approx(2.0)


def test_a_program_that_lives_is_named_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "company.callplanner"
    monkeypatch.setattr(time, "sleep", pytest.fail)
    with held(path, os.getpid()), pytest.raises(StorageError) as refused:
        FileLock(path).acquire("tests")
    assert refused.value.facts["pid"] == os.getpid()


def test_a_lock_that_was_let_go_while_it_was_taken_is_not_held_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened by the second while the first has it, given back and its file removed before the second locks it: a third
    would make a file of its own and lock that."""
    path = tmp_path / "company.callplanner"
    first, second, third = FileLock(path), FileLock(path), FileLock(path)
    first.acquire("first")
    try_lock = lock._try_lock

    def let_go_first(handle: IO[str]) -> bool:
        first.release()
        return try_lock(handle)

    monkeypatch.setattr(lock, "_try_lock", let_go_first)
    second.acquire("second")
    monkeypatch.undo()
    with pytest.raises(StorageError, match="file-in-use"):
        third.acquire("third")
    assert third.holder()["holder"] == "second"
    second.release()
    third.acquire("third")
    third.release()


def test_a_file_has_one_lock_by_whichever_name_it_is_opened(tmp_path: Path) -> None:
    path, link = tmp_path / "company.callplanner", tmp_path / "elsewhere" / "link.callplanner"
    path.touch()
    link.parent.mkdir()
    link.symlink_to(path)
    mine = FileLock(path)
    mine.acquire("tests")
    with pytest.raises(StorageError, match="file-in-use"):
        FileLock(link).acquire("others")
    mine.release()
