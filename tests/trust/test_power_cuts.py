"""Promise 2: what was confirmed is there after a power cut, with the very settings that the program uses."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from callplanner.storage import engine

apsw = pytest.importorskip("apsw", reason="SQLite's file system can only be replaced through apsw")

from tests.trust.frail_disk import FrailDisk  # noqa: E402  (needs apsw)

CUTS = int(os.environ.get("CALLPLANNER_CUTS", "300"))
NAME = "/frail/company.callplanner"


def write_until_the_cut(master: bytes, seed: int, synchronous: str, journal: str) -> tuple[FrailDisk, dict[int, str]]:
    """Commit rows of several pages until the power goes; the disk, and the rows whose commit had returned."""
    chance = random.Random(seed)
    disk = FrailDisk(f"frail-{seed}-{synchronous}-{journal}", chance.randrange(1, 160))
    disk.put(NAME, master)
    confirmed: dict[int, str] = {}
    connection = apsw.Connection(NAME, vfs=disk.name)
    with suppress(apsw.Error):  # a file that lost the power under it
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # instead of shared memory, which this disk has not
        engine._pragmas(connection, synchronous)
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("PRAGMA wal_autocheckpoint = 12")
        for number in range(1, 40):
            value = chance.choice("abcdef") * chance.choice((10, 3_000, 9_000))
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO setting (id, key, value) VALUES (?, ?, ?)", (number, f"k{number}", value))
            connection.execute("UPDATE caller SET calls_a_day = ?", (number,))
            connection.execute("COMMIT")
            if disk.is_cut:
                break
            confirmed[number] = value
    disk.is_cut = True
    with suppress(apsw.Error):
        connection.close(True)
    return disk, confirmed


def losses(master: Path, folder: Path, cuts: int, synchronous: str, journal: str) -> int:
    """After how many cuts something that was confirmed was gone, half there, or the file damaged."""
    content, lost = master.read_bytes(), 0
    for seed in range(cuts):
        disk, confirmed = write_until_the_cut(content, seed, synchronous, journal)
        place = folder / f"{synchronous}-{seed}"
        place.mkdir()
        disk.salvage(place, random.Random(seed))
        lost += not _is_whole(place / Path(NAME).name, confirmed)
        disk.unregister()
    return lost


def _is_whole(path: Path, confirmed: dict[int, str]) -> bool:
    try:
        with closing(sqlite3.connect(path)) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            found: dict[Any, Any] = dict(connection.execute("SELECT id, value FROM setting").fetchall())
            counted = connection.execute("SELECT calls_a_day FROM caller").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    kept = all(found.get(number) == value for number, value in confirmed.items())
    whole = not found or counted == max(found)  # both rows of a transaction or neither
    return sound and kept and whole and len(found) <= len(confirmed) + 1


@pytest.mark.slow
def test_nothing_confirmed_is_lost_in_a_power_cut(master: Path, tmp_path: Path) -> None:
    assert losses(master, tmp_path, CUTS, "FULL", "WAL") == 0


def test_nor_where_the_file_lies_on_a_shared_drive(master: Path, tmp_path: Path) -> None:
    assert losses(master, tmp_path, CUTS // 3, "EXTRA", "DELETE") == 0


def test_a_weaker_setting_would_be_noticed(master: Path, tmp_path: Path) -> None:
    assert losses(master, tmp_path, 40, "NORMAL", "WAL") > 10


def test_the_program_uses_these_settings(company: Path) -> None:
    for shared, expected in ((False, ("wal", 2)), (True, ("delete", 3))):
        made = engine.make_engine(engine.to_url(company), shared=shared)
        engine.start_journal(made, shared=shared)
        with made.connect() as connection:
            journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
            assert (journal, connection.exec_driver_sql("PRAGMA synchronous").scalar()) == expected
        made.dispose()
