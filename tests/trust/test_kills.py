"""Promise 1: what was shown as saved is saved, and nothing is half done, whenever the program is killed.

`CALLPLANNER_KILLS=1000` kills a thousand times instead of a hundred.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.passwords import Key, set_password
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage.cipher import is_locked
from callplanner.storage.damage import damage_in
from tests.desk import rows_of
from tests.trust.work import DAY, PASSWORD

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("CALLPLANNER_KILLS", "100"))
MADE_BY = {"former_reference": "0002", "hours_override": "0003", "blackout": "0005"}
"""Tables that a migration made, with its number."""
BACK_TO_THE_FIRST = (
    *(f"DROP TABLE {table}" for table in MADE_BY),
    "ALTER TABLE screening DROP COLUMN as_of",
    "ALTER TABLE suppression DROP COLUMN person",
    "UPDATE alembic_version SET version_num = '0001'",
)
FEW_MS = (0, 1, 2, 4, 8, 16, 32, 64)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked from a warm process")


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    """The warm process that forks workers."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.trust.work"],
        cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    )  # fmt: skip
    with process:
        yield process


def confirmed_before_kill(nursery: subprocess.Popen[str], path: Path, seed: int) -> list[list[str]]:
    """What a worker had confirmed when it was killed: after some line that the seed chooses, and some milliseconds."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    chance = random.Random(seed)
    until, delay = chance.randrange(0, 10), chance.choice(FEW_MS) / 1000
    nursery.stdin.write(f"work {path} {seed}\n")
    nursery.stdin.flush()
    worker = int(nursery.stdout.readline().split()[1])
    lines: list[list[str]] = []
    for line in nursery.stdout:
        words = line.split()
        if words[0] == "ended":
            break
        lines.append(words)
        if len(lines) == until:
            threading.Timer(delay, os.kill, (worker, signal.SIGKILL)).start()
        if not until:
            os.kill(worker, signal.SIGKILL)
            until = -1
    assert words[1] in {"9", "0"}, "the worker failed by itself"
    return lines


def killed(nursery: subprocess.Popen[str], kind: str, path: Path, number: int) -> list[list[str]]:
    """What a worker said that is killed at a statement."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{kind} {path} {number}\n")
    nursery.stdin.flush()
    said = [nursery.stdout.readline().split()]
    while said[-1][0] != "ended":
        said.append(nursery.stdout.readline().split())
    assert said[-1][1] in {"9", "0"}, "the worker failed by itself"
    return said[1:-1]


def test_an_import_that_is_killed_is_all_there_or_not_at_all(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    """Promise 3, in twenty places; and its undo leads back to an equal dump."""
    more = tmp_path / "more.csv"
    rows = "".join(f"N{i},Newcomer {i},+44 20 7946 2{i:03}\n" for i in range(500))
    more.write_text("Reference,Name,Phone\n" + rows + "C3,Customer three,\n", encoding="utf-8")
    path = tmp_path / "company.callplanner"
    before = list(rows_of(str(small_master)))
    shutil.copy(small_master, path)
    statements = int(killed(nursery, "import", path, 0)[0][1])
    after = list(rows_of(str(path)))
    assert len(after) > len(before) + 1_000
    cuts = sorted({1 + place * statements // 19 for place in range(20)} | {statements})
    assert len(cuts) >= 20
    for cut in cuts:
        shutil.copy(small_master, path)
        said = killed(nursery, "import", path, cut)
        planner = Planner.open(path, DAY, holder="tests")
        assert planner.check() == ()
        found = list(rows_of(str(path)))
        assert found == (after if said else before), cut
        if said:
            planner.undo()
            assert list(rows_of(str(path))) == before
        planner.close()


def test_a_migration_that_is_killed_leaves_the_old_file_or_the_new_one(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    """Promise 10, at every statement."""
    old = Path(shutil.copy(small_master, tmp_path / "old.callplanner"))
    connection = sqlite3.connect(old)
    for statement in BACK_TO_THE_FIRST:
        connection.execute(statement)
    connection.commit()
    connection.close()
    customers = [row for row in rows_of(str(old)) if row[0] == "customer"]
    path = Path(shutil.copy(old, tmp_path / "company.callplanner"))
    statements = int(killed(nursery, "migrate", path, 0)[0][1])
    for cut in range(1, statements + 1):
        shutil.copy(old, path)
        killed(nursery, "migrate", path, cut)
        connection = sqlite3.connect(path)
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        connection.close()
        for table, since in MADE_BY.items():
            assert (table in tables) == (version >= since), (cut, table)
        planner = Planner.open(path, DAY, holder="tests")
        assert planner.check() == ()
        planner.close()
        assert [row for row in rows_of(str(path)) if row[0] == "customer"] == customers


def test_a_restore_that_is_killed_leaves_the_present_or_the_backup(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    """Promise 11, at every step that touches the disk; whatever stands afterwards is whole, and nothing is lost."""
    backup, present = tmp_path / "backup.callplanner", tmp_path / "present.callplanner"
    planner = Planner.open(Path(shutil.copy(small_master, present)), DAY, holder="tests")
    planner.backup(backup)
    planner.record(CallReport(planner.today().entries[0].customer_id, "spoke", note="after the backup"))
    planner.close()
    now, then = contents(present), contents(backup)
    assert now != then
    path = tmp_path / "company.callplanner"
    shutil.copy(present, path)
    steps = int(killed(nursery, "restore", path, 0)[-1][1])
    assert contents(path) == then
    restored = 0
    for cut in range(1, steps + 1):
        for old in tmp_path.glob("company.*"):
            old.unlink()
        shutil.copy(present, path)
        killed(nursery, "restore", path, cut)
        found = contents(path)
        assert found in (now, then), cut
        if found == then:
            restored += 1
            kept = [file for file in tmp_path.glob("company.*") if file != path and file.suffix == ".callplanner"]
            assert now in [contents(file) for file in kept], cut
        planner = Planner.open(path, DAY, holder="tests")
        assert planner.check() == ()
        planner.close()
    assert 0 < restored < steps


def test_a_backup_that_is_killed_leaves_no_half_copy(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    path, backup = tmp_path / "company.callplanner", tmp_path / "backup.callplanner"
    shutil.copy(small_master, path)
    steps = int(killed(nursery, "backup", path, 0)[-1][1])
    for cut in range(1, steps + 1):
        backup.unlink(missing_ok=True)
        killed(nursery, "backup", path, cut)
        assert not backup.exists() or damage_in(backup) == [], cut
    planner = Planner.open(path, DAY, holder="tests")
    planner.backup(backup)
    planner.close()
    assert list(tmp_path.glob("*.part*")) == [], "what killed copies left behind is swept up by the next one"


def contents(path: Path) -> list[tuple[object, ...]]:
    """All rows but what a copy says of itself."""
    return [row for row in rows_of(str(path)) if row[0] != "file_info"]


@pytest.mark.slow
def test_setting_a_password_that_is_killed_leaves_the_old_file_or_the_new_one(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    """Before every step that touches a file; and no plain page is left in what is half made."""
    path = Path(shutil.copy(small_master, tmp_path / "company.callplanner"))
    key, before = Key(PASSWORD), [row for row in rows_of(str(path)) if row[0] != "file_info"]
    steps = int(killed(nursery, "lock", path, 0)[0][1])
    assert steps > 30
    kinds = set()
    for step in range(1, steps + 1):
        for left in tmp_path.iterdir():
            left.unlink()
        shutil.copy(small_master, path)
        assert killed(nursery, "lock", path, step) == [], "it was killed"
        locked = is_locked(path)
        kinds.add(locked)
        halves = [left for left in tmp_path.iterdir() if left != path]
        assert not any(b"Customer 1" in left.read_bytes() for left in halves), (step, halves)
        planner = Planner.open(path, DAY, holder="tests", key=key if locked else None)
        assert planner.check() == (), step
        planner.close()
        set_password(path, key if locked else None, None)
        assert [left.name for left in tmp_path.iterdir() if ".part" in left.name] == []
        assert [row for row in rows_of(str(path)) if row[0] != "file_info"] == before, step
    assert kinds == {False, True}


def expected_state(lines: list[list[str]]) -> dict[int, bool]:
    """Of every confirmed change set, whether it stands."""
    stands: dict[int, bool] = {}
    for name, _number, mark in lines:
        if mark.isdigit():
            stands[int(mark)] = name != "undo"
    return stands


@pytest.mark.slow
def test_every_confirmed_change_survives_a_kill_and_none_is_half_done(
    nursery: subprocess.Popen[str], small_master: Path, tmp_path: Path
) -> None:
    at_first = list(rows_of(str(small_master)))
    killed, confirmed = 0, 0
    for seed in range(ROUNDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        path = Path(shutil.copy(small_master, folder / "company.callplanner"))
        lines = confirmed_before_kill(nursery, path, seed)
        killed += len(lines) < 40
        confirmed += len(lines)
        planner = Planner.open(path, DAY, holder="tests")  # also: the lock of a killed program is taken over
        assert planner.check() == (), seed
        connection = sqlite3.connect(path)
        found = {row[0]: bool(row[1]) for row in connection.execute("SELECT id, undone_at IS NULL FROM change_set")}
        connection.close()
        expected = expected_state(lines)
        assert expected.keys() <= found.keys(), seed
        # One change more than was confirmed may have been made: a new one, or the undo or redo of an older one.
        others = [set_id for set_id in found if found[set_id] != expected.get(set_id)]
        assert len(others) <= 1, (seed, others, lines[-3:])
        for number in (words[1] for words in lines if words[0] == "backup"):
            assert damage_in(path.with_name(f"backup-{number}.callplanner")) == []
        _undo_to_the_start(planner)
        planner.close()
        assert list(rows_of(str(path))) == at_first, seed
        shutil.rmtree(folder)
    assert killed > ROUNDS / 2
    assert confirmed > ROUNDS * 3


def _undo_to_the_start(planner: Planner) -> None:
    for _ in range(100):
        try:
            planner.undo()
        except PlannerError as error:
            if error.code == "nothing-to-undo":
                return
            raise
