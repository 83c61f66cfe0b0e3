"""Promises 8 and 9: damage is noticed, nothing damaged is ever overwritten, and there is a way back."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from callplanner.cli.main import run
from callplanner.domain.errors import StorageError
from callplanner.services import backups, rescue
from callplanner.services.checking import check_address
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.services.wording import say, sentence
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.damage import damage_in
from callplanner.storage.soundness import RULES
from tests.desk import Desk, rows_of
from tests.trust.work import DAY

ROUNDS = int(os.environ.get("CALLPLANNER_DAMAGES", "500"))


def cut_to_nothing(path: Path) -> None:
    path.write_bytes(b"")


def cut_in_the_middle(path: Path) -> None:
    with path.open("rb+") as handle:
        handle.truncate(path.stat().st_size // 2 // 512 * 512)


def zero_the_head(path: Path) -> None:
    _overwrite(path, 0, bytes(100))


def zero_the_schema(path: Path) -> None:
    _overwrite(path, 100, bytes(3_000))


def zero_the_middle(path: Path) -> None:
    size = path.stat().st_size
    _overwrite(path, size // 3, bytes(size // 3))


def write_noise(path: Path) -> None:
    noise = random.Random(1)
    for _ in range(60):
        _overwrite(path, noise.randrange(4_096, path.stat().st_size - 64), noise.randbytes(64))


def swap_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    pages = len(content) // 4_096
    order = list(range(1, pages))
    random.Random(2).shuffle(order)
    path.write_bytes(content[:4_096] + b"".join(content[p * 4_096 : (p + 1) * 4_096] for p in order))


def replace_by_text(path: Path) -> None:
    path.write_text("Dear all, please find attached the customers.\n" * 200, encoding="utf-8")


DAMAGES = [
    cut_to_nothing, cut_in_the_middle, zero_the_head, zero_the_schema, zero_the_middle, write_noise, swap_pages,
    replace_by_text,
]  # fmt: skip


def _overwrite(path: Path, offset: int, data: bytes) -> None:
    with path.open("rb+") as handle:
        handle.seek(offset)
        handle.write(data)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_noticed_kept_and_comes_back(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], damage: Callable[[Path], None]
) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    copy = planner.backup()
    planner.close()
    at_backup = [row for row in rows_of(str(small)) if row[0] != "file_info"]
    damage(small)
    wreck = small.read_bytes()
    assert check_address(str(small), DAY)
    found = rescue.look(small, DAY)
    assert found.backup is not None
    assert (found.backup.path, found.backup.customers) == (str(copy), 40)
    assert small.read_bytes() == wreck, "looking changes nothing"
    assert run(["--database", str(small), "check"]) == 1
    assert run(["--database", str(small), "--json", "restore", str(copy)]) == 0
    printed = capsys.readouterr().out
    kept = json.loads(printed[printed.index("{") :])["kept"]
    assert Path(kept).read_bytes() == wreck, "the damaged file is kept as it was"
    assert check_address(str(small), DAY) == ()
    assert [row for row in rows_of(str(small)) if row[0] != "file_info"] == at_backup


def test_what_can_be_read_is_saved(small: Path, tmp_path: Path) -> None:
    size = small.stat().st_size
    _overwrite(small, size * 3 // 4, bytes(size // 4))
    target = tmp_path / "saved.xlsx"
    rows = rescue.save_readable(small, target)
    book = openpyxl.load_workbook(target, read_only=True)
    assert rows > 50
    assert {"tier", "outcome", "programme"} <= set(book.sheetnames)
    book.close()


def test_nothing_readable_is_said(tmp_path: Path) -> None:
    path = tmp_path / "gone.callplanner"
    path.write_bytes(bytes(9_000))
    with pytest.raises(StorageError, match="rescue-nothing"):
        rescue.save_readable(path, tmp_path / "saved.xlsx")
    assert not (tmp_path / "saved.xlsx").exists()


def test_a_damaged_backup_is_passed_over_and_never_put_back(small: Path) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    good, bad = planner.backup(), planner.backup()
    planner.close()
    zero_the_middle(bad)
    newest = backups.newest_good(small)
    assert newest is not None
    assert newest.path == str(good)
    before = small.read_bytes()
    with pytest.raises(StorageError, match="backup-damaged"):
        backups.restore(small, bad)
    assert small.read_bytes() == before


def test_setting_aside_keeps_every_byte(small: Path) -> None:
    small.with_name(small.name + "-wal").write_bytes(b"log")
    cut_in_the_middle(small)
    wreck = small.read_bytes()
    aside = backups.set_aside(small)
    assert not small.exists()
    assert aside.read_bytes() == wreck
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"


def hurt(path: Path, chance: random.Random) -> str:
    """One random damage; its name."""
    size = path.stat().st_size
    kind = chance.choice(["flip", "zero page", "cut", "noise", "tear", "double page"])
    page = chance.randrange(1, size // 4_096)
    match kind:
        case "flip":
            for _ in range(chance.randrange(1, 40)):
                at = chance.randrange(0, size)
                with path.open("rb") as handle:
                    handle.seek(at)
                    byte = handle.read(1)[0]
                _overwrite(path, at, bytes([byte ^ (1 << chance.randrange(8))]))
        case "zero page":
            _overwrite(path, page * 4_096, bytes(4_096))
        case "cut":
            with path.open("rb+") as handle:
                handle.truncate(chance.randrange(0, size))
        case "noise":
            _overwrite(path, page * 4_096, chance.randbytes(chance.randrange(1, 4_096)))
        case "tear":
            _overwrite(path, page * 4_096 + 512 * chance.randrange(8), bytes(512))
        case _:
            content = path.read_bytes()
            other = chance.randrange(1, size // 4_096)
            _overwrite(path, page * 4_096, content[other * 4_096 : (other + 1) * 4_096])
    return kind


@pytest.mark.slow
def test_random_damage_is_noticed_or_harmless_and_never_written_over(small_master: Path, tmp_path: Path) -> None:
    """Noticed, or every row of every table is as it was, or only the content of cells differs (a flipped bit inside a
    text is no damage to SQLite); in every case the file is as it was found, and opening it never breaks the program."""
    sound = sorted(map(repr, rows_of(str(small_master))))
    noticed, unharmed, content = 0, 0, 0
    for seed in range(ROUNDS):
        path = Path(shutil.copy(small_master, tmp_path / f"{seed}.callplanner"))
        hurt(path, random.Random(seed))
        wreck = path.read_bytes()
        problems = check_address(str(path), DAY)
        assert path.read_bytes() == wreck, seed
        if problems:
            noticed += 1
            assert all(say(problem).rstrip().endswith(".") for problem in problems), seed
        elif sorted(map(repr, rows_of(str(path)))) == sound:
            unharmed += 1
        else:
            content += 1
        path.unlink()
    tally = f"{noticed} noticed, {unharmed} harmless, {content} inside the content of cells"
    assert noticed > ROUNDS / 2, tally
    assert content < ROUNDS / 10, tally


def test_opening_random_wrecks_is_refused_in_words_or_works(small_master: Path, tmp_path: Path) -> None:
    opened = 0
    refused: list[str] = []
    for seed in range(60):
        path = Path(shutil.copy(small_master, tmp_path / f"{seed}.callplanner"))
        hurt(path, random.Random(seed))
        try:
            planner = Planner.open(path, DAY, holder="window")
        except StorageError as error:
            refused.append(sentence(error))
            continue
        try:
            assert planner.today().day == DAY.now().day
            opened += 1
        except StorageError as error:
            refused.append(sentence(error))
        finally:
            planner.close()
    assert opened + len(refused) == 60
    assert len(refused) >= 6, "hardly a wreck was noticed"
    assert [words for words in refused if not words.endswith(".") or "Traceback" in words] == []


# the rules that the schema cannot hold -------------------------------------------------------------------------------

BREACHES = {
    "check-order-amount": "UPDATE sales_order SET amount_cents = amount_cents + 1 WHERE id = 3",
    "check-name-key": "UPDATE customer SET name_key = 'other' WHERE id = 2",
    "check-half-closed": "UPDATE planned_call SET closed_as = 'held' WHERE id = 1",
    "check-held-by-none": "UPDATE planned_call SET closed_as = 'held', closed_on = '2024-03-12' WHERE id = 1",
    "check-other-customer": "UPDATE attempt SET phone_id = (SELECT id FROM phone p"
    " WHERE p.customer_id <> attempt.customer_id LIMIT 1)",
    "check-cell": "UPDATE sales_order SET day = 'not a day' WHERE id = 5",
    "check-programmes": "INSERT INTO programme SELECT id + 1, name, first, last, slack, planned_at, 1, report"
    " FROM programme",
    "check-range": "UPDATE attempt SET minute = 2000",
    "check-suppresses-nobody": "INSERT INTO suppression (id, customer_id, reference, e164, typed, scope, since, reason,"
    " source, by_caller) VALUES (99, NULL, '', NULL, '', 'all', '2024-01-01', '', '', '')",
    "check-none": "DELETE FROM outcome WHERE 1",
    "check-orphan": "UPDATE phone SET customer_id = 4711 WHERE id = 1",
    "check-no-table": "DROP TABLE survey_answer",
    "check-no-column": "ALTER TABLE customer DROP COLUMN segment",
    "check-journal": "UPDATE customer SET note = 'meanwhile' WHERE id = 1",
}


@pytest.mark.parametrize("code", BREACHES)
def test_a_breach_of_each_rule_is_told(small: Path, code: str) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    planner.edit_customer(1, note="typed")
    planner.record(_call(1))
    assert planner.check() == ()
    planner.close()
    with closing(sqlite3.connect(small)) as connection, connection:
        connection.execute(BREACHES[code])
    found = check_address(str(small), DAY)
    assert code in {problem.code for problem in found}, [say(problem) for problem in found]
    assert all("{" not in say(problem) and "?" not in say(problem) for problem in found)


def _call(customer: int) -> CallReport:
    return CallReport(customer, "no_answer")


@pytest.mark.parametrize("code", ["check-order-amount", "check-name-key", "check-half-closed", "check-programmes"])
def test_what_can_be_mended_is_mended_only_when_told_and_can_be_undone(
    small: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    with closing(sqlite3.connect(small)) as connection, connection:
        connection.execute(BREACHES[code])
    broken = list(rows_of(str(small)))
    command = ["--database", str(small), "--json", "check"]
    assert run(command) == 1
    assert not json.loads(capsys.readouterr().out)["ok"]
    assert list(rows_of(str(small))) == broken
    assert run([*command, "--mend"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ok"]
    assert len(told["mended"]) == 1
    planner = Planner.open(small, DAY, holder="tests")
    planner.undo()
    planner.close()
    assert list(rows_of(str(small))) == broken


def test_an_index_that_lost_rows_is_noticed_and_mended(small: Path) -> None:
    with closing(sqlite3.connect(small)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_phone_customer_id'").fetchone()
    page = small.read_bytes()[(root[0] - 1) * 4_096 :][:4_096]
    _overwrite(small, (root[0] - 1) * 4_096, page[:3] + (int.from_bytes(page[3:5]) - 1).to_bytes(2) + page[5:])
    assert damage_in(small)
    planner = Planner.open(small, DAY, holder="tests")
    planner.mend()
    assert planner.check() == ()
    planner.close()


def test_every_rule_has_a_breach() -> None:
    assert len(BREACHES) >= len(RULES)


def test_a_desk_after_all_kinds_of_work_is_sound(desk: Desk) -> None:
    people = [desk.customer(tier=tier) for tier in ("A", "B", "C", "Fringe", "Fringe")]
    for who in people:
        desk.orders(who, (200, 50), (100, 70))
    desk.planner.plan(apply=True)
    for who, code in zip(people, ("spoke", "no_answer", "refused", "callback", "wrong_number"), strict=True):
        later = desk.context.now().local.replace(tzinfo=None, hour=15)
        desk.call(who, code, callback=later if code == "callback" else None)
    desk.planner.merge(people[0], people[4])
    desk.planner.undo()
    desk.planner.redo()
    assert desk.planner.check() == ()


def test_a_newer_file_is_refused_and_its_bytes_are_as_before(small: Path) -> None:
    with closing(sqlite3.connect(small)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = small.read_bytes()
    with pytest.raises(StorageError, match="file-newer"):
        CompanyFile.open(small, holder="tests")
    assert small.read_bytes() == before
    assert [problem.code for problem in check_address(str(small), DAY)] == ["file-newer"]
