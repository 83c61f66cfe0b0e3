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
from callplanner.services.planner import Planner
from callplanner.storage.backup import damage_in
from tests.desk import rows_of
from tests.trust.work import DAY

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("CALLPLANNER_KILLS", "100"))
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
    nursery.stdin.write(f"{path} {seed}\n")
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
