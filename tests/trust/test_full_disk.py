"""Promise 4: a full disk never harms. What could not be saved is told, nothing is left half done, and work goes on."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from callplanner.domain.errors import StorageError
from callplanner.services.wording import sentence
from tests.desk import Desk, rows_of

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="limits of a process and mounts are those of POSIX"),
    # Python's zip files complain when they are collected after a failed write.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """What a failed writer left is collected within its own test."""
    yield
    gc.collect()


@contextmanager
def no_more_pages(desk: Desk) -> Iterator[None]:
    """The file cannot grow any more."""
    engine = desk.context.file.engine

    def limit(connection: Any, _record: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(engine, "connect", limit)
    engine.dispose()
    try:
        yield
    finally:
        event.remove(engine, "connect", limit)
        engine.dispose()


def call_until_refused(desk: Desk, who: int) -> tuple[object, StorageError]:
    """The rows before the call that was refused, and the refusal."""
    while True:
        before = desk.dump()
        try:
            desk.call(who, "no_answer", note="x" * 3_000)
        except StorageError as error:
            return before, error


def test_a_call_that_finds_no_room_is_told_and_changes_nothing(desk: Desk) -> None:
    who = desk.customer("Ada")
    with no_more_pages(desk):
        before, refused = call_until_refused(desk, who)
        assert refused.code == "disk-full"
        assert "free some space" in sentence(refused)
        assert desk.dump() == before
        assert desk.planner.check() == ()
    desk.call(who, "spoke", note="there is room again")
    assert desk.planner.card(who).attempts[0].note == "there is room again"


@contextmanager
def small_files(most: int) -> Iterator[None]:
    """No file may grow beyond so many bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


WRITERS: dict[str, Callable[[Desk, Path], object]] = {
    "backup": lambda desk, folder: desk.planner.backup(folder / "copy.callplanner"),
    "workbook": lambda desk, folder: desk.planner.export("customers", folder / "customers.xlsx"),
    "text": lambda desk, folder: desk.planner.export("customers", folder / "customers.csv"),
    "call sheet": lambda desk, folder: desk.planner.export_call_sheet(folder / "sheet.xlsx"),
}


@pytest.mark.parametrize("kind", WRITERS)
def test_no_half_written_file_is_left_where_files_cannot_grow(desk: Desk, tmp_path: Path, kind: str) -> None:
    for number in range(60):
        desk.planned(desk.customer(f"{number} {os.urandom(60).hex()}"), desk.today)
    folder = tmp_path / "out"
    folder.mkdir()
    with small_files(4_096), pytest.raises(StorageError) as refused:
        WRITERS[kind](desk, folder)
    assert sentence(refused.value).endswith(".")
    assert list(folder.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1.5 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("kind", WRITERS)
def test_a_disk_that_fills_up_leaves_the_company_whole(
    open_desk: Callable[..., Desk], company: Path, small_disk: Path, kind: str
) -> None:
    desk = open_desk()
    for number in range(60):
        desk.planned(desk.customer(f"{number} {os.urandom(60).hex()}"), desk.today)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as handle, suppress(OSError):
        while handle.write(bytes(4096)):
            pass
    before = list(rows_of(str(company)))
    with pytest.raises(StorageError):
        WRITERS[kind](desk, small_disk)
    assert [path.name for path in small_disk.iterdir()] == ["filler"]
    assert list(rows_of(str(company))) == before
    filler.unlink()
    WRITERS[kind](desk, small_disk)
    assert len(list(small_disk.iterdir())) == 1
