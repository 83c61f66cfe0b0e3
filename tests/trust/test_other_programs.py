"""Another program that opens the company's file beside us and closes it again takes nothing away."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.services import passwords
from callplanner.services.passwords import Key, set_password
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage.cipher import is_locked
from tests.trust.work import DAY, PASSWORD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks go with any descriptor on POSIX systems only")

READ_AND_CLOSE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM attempt").fetchone()[0])
connection.close()
"""
TAKE_LOCKS = """
import fcntl, sys
shared_first, shared_size = 0x40000002, 510  # where SQLite's readers lock a file
with open(sys.argv[1], "rb+") as handle:
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, shared_size, shared_first)
    except OSError:
        print("held")
    else:
        print("free")
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups and logs of this test alone."""
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))


@pytest.fixture(params=["plain", "with a password"])
def planner(request: pytest.FixtureRequest, small: Path) -> Iterator[Planner]:
    """The small company, open and read from once: a log that was never looked into is held by nobody."""
    key = Key(PASSWORD) if request.param != "plain" else None
    if key is not None:
        set_password(small, None, key)
    opened = Planner.open(small, DAY, holder="tests", key=key)
    opened.today()
    yield opened
    opened.close()


def other(program: str, path: Path) -> str:
    """What another process says."""
    return subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    ).stdout.strip()


def path_of(planner: Planner) -> Path:
    return Path(planner.address)


def many_readers(planner: Planner) -> None:
    """More connections than one, then fewer again."""
    gate = threading.Barrier(4)

    def read() -> None:
        gate.wait()
        planner.today()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def opened_again(planner: Planner) -> None:
    with pytest.raises(StorageError):
        Planner.open(planner.address, DAY, holder="another", key=planner.key)


def read_beside(planner: Planner) -> None:
    Planner.open(planner.address, DAY, holder=None, key=planner.key).close()


def wrong_password(planner: Planner) -> None:
    with suppress(StorageError):
        Planner.open(planner.address, DAY, holder="another", key=Key("a wrong password"))


def refused(deed: Callable[[Planner, Path], object]) -> Callable[[Planner], None]:
    """With its own file where another was meant: chosen by mistake in a dialog, or by a second name."""

    def do(planner: Planner) -> None:
        own = path_of(planner)
        second = own.with_name("second name.callplanner")
        second.hardlink_to(own)
        for path in (own, second):
            with pytest.raises(PlannerError):
                deed(planner, path)

    return do


DEEDS: dict[str, Callable[[Planner], object]] = {
    "reading": many_readers,
    "backup": lambda planner: planner.backup(),
    "backup when due": lambda planner: planner.back_up_if_due(),
    "list of backups": lambda planner: planner.backups(),
    "compare": lambda planner: planner.compare_backup(planner.backup()),
    "check": lambda planner: planner.check(),
    "look at it": lambda planner: (is_locked(path_of(planner)), passwords.opens(path_of(planner), planner.key)),
    "state of the password": lambda planner: planner.password(),
    "opened again": opened_again,
    "read beside": read_beside,
    "wrong password": wrong_password,
    "copy": lambda planner: planner.backup(path_of(planner).with_name("copy.callplanner")),
    "figures": lambda planner: planner.overview(),
    "import of itself": refused(lambda planner, path: planner.import_file("customers", path, apply=True)),
    "look into itself": refused(lambda planner, path: planner.inspect_file(path)),
    "itself as a call sheet": refused(lambda planner, path: planner.import_call_sheet(path, apply=True)),
    "backup onto itself": refused(lambda planner, path: planner.backup(path)),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_that_is_done_lets_go_of_the_file(planner: Planner, deed: str) -> None:
    assert other(TAKE_LOCKS, path_of(planner)) == "held"
    DEEDS[deed](planner)
    assert other(TAKE_LOCKS, path_of(planner)) == "held"


def test_a_change_after_another_program_has_looked_survives_a_power_cut(small: Path, tmp_path: Path) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    who = [entry.customer_id for entry in planner.today().entries]
    planner.record(CallReport(who[0], "no_answer", note="before"))
    planner.backup()
    assert other(READ_AND_CLOSE, small) == "1"
    planner.record(CallReport(who[1], "no_answer", note="after"))
    assert other(READ_AND_CLOSE, small) == "2", "the other program sees what was confirmed"
    cut = tmp_path / "cut"
    cut.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(small.with_name(small.name + ending), cut / f"company{ending}")
    planner.close()
    with closing(sqlite3.connect(cut / "company")) as found:
        assert found.execute("SELECT note FROM attempt ORDER BY id").fetchall() == [("before",), ("after",)]


def test_a_backup_takes_the_place_of_no_file_that_is_in_use(small: Path, tmp_path: Path) -> None:
    """Whoever has it open would go on writing into a file without a name."""
    theirs = Path(shutil.copy(small, tmp_path / "theirs.callplanner"))
    planner, beside = Planner.open(small, DAY, holder="tests"), Planner.open(theirs, DAY, holder="others")
    before = theirs.stat().st_ino
    with pytest.raises(StorageError, match="file-in-use"):
        planner.backup(theirs)
    with pytest.raises(StorageError, match="backup-onto-itself"):
        planner.backup(small)
    assert theirs.stat().st_ino == before
    beside.close()
    log = theirs.with_name(f"{theirs.name}-wal")
    log.write_bytes(b"what a killed program left")
    with pytest.raises(StorageError, match="backup-onto-changes"):
        planner.backup(theirs)
    log.unlink()
    assert planner.backup(theirs) == theirs
    planner.close()


def test_a_file_that_is_closed_is_let_go(small: Path) -> None:
    mine = Path("/proc/self/fd")
    descriptors = len(list(mine.iterdir())) if mine.is_dir() else 0
    for _ in range(3):
        Planner.open(small, DAY, holder="tests").close()
    assert other(TAKE_LOCKS, small) == "free"
    if descriptors:
        assert len(list(mine.iterdir())) <= descriptors + 1
