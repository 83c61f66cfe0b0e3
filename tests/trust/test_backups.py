"""Promise 11: backups exist, are good, and come back."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.services import backups
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.services.wording import say, sentence
from callplanner.storage.damage import damage_in
from tests.desk import rows_of
from tests.trust.work import DAY


@pytest.fixture
def planner(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Planner]:
    """The small company, open, with a home of its own."""
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    opened = Planner.open(small, DAY, holder="tests")
    yield opened
    opened.close()


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Sets the machine's clock as the backups see it."""
    return lambda moment: monkeypatch.setattr(backups, "now", lambda: moment)


def reasons(planner: Planner) -> list[str]:
    return [row.reason for row in planner.backups()]


def work(planner: Planner, note: str = "") -> None:
    planner.record(CallReport(planner.today().entries[0].customer_id, "no_answer", note=note))


def test_a_days_backups_come_by_themselves_and_only_after_changes(
    planner: Planner, at: Callable[[datetime], None]
) -> None:
    start = datetime(2024, 3, 12, 8)
    at(start)
    assert planner.back_up_if_due() is not None, "there was none"
    work(planner)
    at(start + timedelta(minutes=29))
    assert planner.back_up_if_due() is None
    at(start + timedelta(minutes=31))
    assert planner.back_up_if_due() is not None
    at(start + timedelta(hours=9))
    assert planner.back_up_if_due() is None, "nothing was changed since"
    at(start + timedelta(hours=25))
    assert planner.back_up_if_due() is not None, "a day has passed"
    planner.undo()
    at(start + timedelta(hours=26))
    assert planner.back_up_if_due() is not None, "an undo is a change"
    assert reasons(planner) == ["at work", "at start", "at work", "at start"]
    assert planner.overview().last_backup == start + timedelta(hours=26)


def test_an_empty_company_needs_none(company: Path) -> None:
    opened = Planner.open(company, DAY, holder="tests")
    assert opened.back_up_if_due() is None
    opened.close()


def test_large_changes_have_a_backup_before_them(planner: Planner, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("Reference,Name\nZ1,Zoe\n", encoding="utf-8")
    planner.import_file("customers", file, apply=False)
    assert reasons(planner) == [], "a preview changes nothing"
    planner.import_file("customers", file, apply=True)
    planner.plan(apply=True)
    planner.erase(planner.find("C1"))
    assert reasons(planner)[::-1] == ["before import", "before programme", "before erasing"]
    oldest = planner.backups()[-1]
    assert (oldest.customers, oldest.attempts) == (40, 0)
    until = planner.erased_until()
    assert until is not None
    assert until > oldest.at.date()


def test_a_backup_is_whole_and_says_what_it_holds(planner: Planner, small: Path) -> None:
    work(planner)
    planner.backup()
    row = planner.backups()[0]
    assert (row.customers, row.attempts) == (40, 1)
    assert row.until is not None
    assert damage_in(Path(row.path)) == []
    here = [r for r in rows_of(str(small)) if r[0] != "file_info"]
    assert [r for r in rows_of(row.path) if r[0] != "file_info"] == here
    assert not list(Path(row.path).parent.glob("*.part*"))


def test_backups_go_on_while_others_write(planner: Planner, tmp_path: Path) -> None:
    """Each copy is one moment of the file: of every change all rows or none."""
    stop = threading.Event()
    done: list[int] = []

    def write() -> None:
        while not stop.is_set():
            work(planner, "x" * 500)
            done.append(1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in count():
            if number >= 10 and len(done) >= 5:
                break
            copy = planner.backup(tmp_path / f"{number}.callplanner")
            with closing(sqlite3.connect(copy)) as connection:
                calls, sets = connection.execute(
                    "SELECT (SELECT count(*) FROM attempt), (SELECT count(*) FROM change_set)"
                ).fetchone()
            assert calls == sets
            assert damage_in(copy) == []
    finally:
        stop.set()
        writer.join()


def test_old_backups_are_thinned_but_not_those_made_by_hand(
    planner: Planner, small: Path, at: Callable[[datetime], None]
) -> None:
    folder = backups.folder_of(small)
    copy = planner.backup()
    start = datetime(2023, 1, 1, 12)
    for day in range(430):
        moment = start + timedelta(days=day)
        shutil.copy(copy, folder / f"small.{moment:{backups.STAMP}}.at-work.callplanner")
    at(start + timedelta(days=430))
    assert backups.thin_out(small) > 350
    kept = planner.backups()
    assert sum(row.reason == "by hand" for row in kept) == 1
    assert 25 <= len(kept) <= 40


def test_a_restore_is_shown_first_and_keeps_the_present(planner: Planner, small: Path) -> None:
    work(planner, "before")
    copy = planner.backup()
    work(planner, "after")
    planner.add_touch(1, "article", "after")
    shown = planner.compare_backup(copy)
    assert (shown.customers_then, shown.customers_now, shown.attempts_then, shown.attempts_now) == (40, 40, 1, 2)
    assert say(shown.lost[0][0]) == "For Customer 0: after"
    assert len(shown.lost) == 2
    planner.close()
    present = list(rows_of(str(small)))
    kept = backups.restore(small, copy)
    assert kept is not None
    assert list(rows_of(str(kept))) == present
    again = Planner.open(small, DAY, holder="tests")
    assert [row[0] for row in rows_of(str(small))].count("attempt") == 1
    assert again.check() == ()
    again.close()


def test_who_must_not_be_called_stays_stopped_when_a_backup_is_put_back(planner: Planner, small: Path) -> None:
    entries = planner.today().entries
    refused, asked = entries[0].customer_id, entries[1].customer_id
    planner.suppress(asked, "asked before")
    planner.lift_suppression(asked, "asked for calls again")
    planner.record(CallReport(entries[2].customer_id, "spoke"))
    planner.undo()
    copy = planner.backup()
    planner.record(CallReport(refused, "refused"))
    planner.suppress("+44 20 7946 0999", "a list")
    later, _ = planner.add_customer(name="Came later", phone="+44 20 7946 0777")
    planner.suppress(later, "asked for peace")
    planner.close()
    for _ in range(2):  # put back twice, nothing is doubled
        backups.restore(small, copy)
        again = Planner.open(small, DAY, holder="tests")
        assert again.check() == ()
        assert refused not in [entry.customer_id for entry in again.today().entries]
        assert again.dial(asked).number != ""
        assert again.dial(refused).number == ""
        stopped = {row.number for row in again.suppressions()}
        assert {"+442079460999", "+442079460777"} <= {"".join(number.split()) for number in stopped}
        with pytest.raises(PlannerError, match="nothing-to-redo"):
            again.redo()
        count = len(again.suppressions())
        again.close()
    with closing(sqlite3.connect(small)) as connection:
        assert connection.execute("SELECT count(*) FROM suppression WHERE lifted_on IS NULL").fetchone() == (count,)
        found = connection.execute("SELECT customer_id FROM suppression WHERE reason = 'asked for peace'").fetchall()
    assert found == [(None,)]


def test_nothing_is_thinned_after_a_restore_until_it_is_confirmed(
    planner: Planner, small: Path, at: Callable[[datetime], None]
) -> None:
    copy = planner.backup()
    folder = backups.folder_of(small)
    for day in range(40):
        moment = datetime(2023, 1, 1) + timedelta(hours=day)
        shutil.copy(copy, folder / f"small.{moment:{backups.STAMP}}.at-work.callplanner")
    planner.close()
    backups.restore(small, copy)
    opened = Planner.open(small, DAY, holder="tests")
    assert opened.overview().restored
    assert backups.thin_out(small) == 0
    opened.confirm_restore()
    assert not opened.overview().restored
    assert backups.thin_out(small) > 30
    opened.close()


def test_a_restore_that_is_cut_short_leaves_a_whole_file(
    planner: Planner, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(planner)
    copy = planner.backup()
    work(planner)
    planner.close()
    before = list(rows_of(str(small)))
    for stopped_at in ("shutil.copyfile", "os.link", "pathlib.Path.replace"):
        with monkeypatch.context() as patch:
            patch.setattr(stopped_at, _stop)
            with pytest.raises(KeyboardInterrupt):
                backups.restore(small, copy)
        assert damage_in(small) == []
        assert list(rows_of(str(small))) == before


def _stop(*_arguments: object, **_named: object) -> None:
    raise KeyboardInterrupt


def test_a_backup_folder_that_cannot_be_written_stops_nobody_and_is_told(
    planner: Planner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "data").write_text("in the way", encoding="utf-8")
    planner.plan(apply=True)
    work(planner)
    assert planner.back_up_if_due() is None
    failed = planner.overview().backup_failed
    assert failed is not None
    assert say(failed).endswith(".")
    assert any(words.code == "backup-failed" for words in planner.overview().warnings)
    (tmp_path / "home" / "data").unlink()
    assert planner.back_up_if_due() is not None
    assert planner.overview().backup_failed is None


def test_two_companies_of_one_name_do_not_mix(planner: Planner, small: Path, tmp_path: Path) -> None:
    planner.backup()
    other = tmp_path / "elsewhere" / small.name
    other.parent.mkdir()
    shutil.copy(small, other)
    opened = Planner.open(other, DAY, holder="tests")
    assert opened.backups() == ()
    opened.close()


def test_half_made_copies_of_a_killed_program_are_removed(planner: Planner, small: Path) -> None:
    planner.backup()
    part = backups.folder_of(small) / "small.x.callplanner.4711.part"
    part.write_bytes(b"half")
    backups.thin_out(small)
    assert part.exists(), "another program may be writing it"
    import os

    os.utime(part, (0, 0))
    backups.thin_out(small)
    assert not part.exists()


def test_a_damaged_file_is_not_taken_for_a_backup(planner: Planner, small: Path) -> None:
    planner.close()
    with small.open("rb+") as handle:
        handle.seek(8_192)
        handle.write(bytes(60_000))
    opened = Planner.open(small, DAY, holder="tests")
    with pytest.raises(StorageError) as refused:
        opened.backup()
    assert "damaged" in sentence(refused.value)
    assert opened.backups() == ()
    opened.close()
