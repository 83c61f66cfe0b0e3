"""A file with a password: nobody reads it without, everything works with it, and its copies are as locked as it is."""

from __future__ import annotations

import logging
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from callplanner.domain.errors import JobCancelled, PlannerError, StorageError
from callplanner.services import backups, rescue
from callplanner.services.passwords import (
    Key,
    chosen,
    opens,
    readable_copies,
    remove_readable,
    set_password,
    standing,
)
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.services.wording import sentence
from callplanner.storage.cipher import is_locked
from callplanner.storage.company_file import CompanyFile
from callplanner.storage.damage import damage_in
from callplanner.storage.lock import FileLock
from tests.trust.test_kills import BACK_TO_THE_FIRST
from tests.trust.work import DAY, PASSWORD

KEY = Key(PASSWORD)
SECRETS = (b"Customer 1", b"note of 7", b"7946", b"sqlite_master", b"CREATE TABLE", PASSWORD.encode())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups and logs of this test alone."""
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def locked(small: Path) -> Path:
    """The small company with a password."""
    set_password(small, None, KEY)
    return small


def secrets_in(folder: Path) -> list[tuple[str, bytes]]:
    """Every file below a folder in which something can be read that must not be."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [(path.name, word) for path in files for word in SECRETS if word in path.read_bytes()]


def work(planner: Planner, note: str = "note of 7") -> None:
    planner.record(CallReport(planner.today().entries[0].customer_id, "no_answer", note=note))


def refused(path: Path, key: Key | None = None, holder: str | None = "tests") -> StorageError:
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        Planner.open(path, DAY, holder=holder, key=key)
    assert path.read_bytes() == before
    words = sentence(caught.value)
    assert words.endswith(".")
    assert "{" not in words
    return caught.value


def test_nothing_can_be_read_in_the_file_its_log_its_backups_or_what_was_there_before(
    small: Path, tmp_path: Path
) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    planner.close()
    assert secrets_in(tmp_path), "the search finds what is plain"
    set_password(small, None, KEY)
    assert not small.read_bytes().startswith(b"SQLite")
    planner = Planner.open(small, DAY, holder="tests", key=KEY)
    work(planner)
    assert small.with_name(small.name + "-wal").stat().st_size > 0
    planner.backup()
    assert secrets_in(tmp_path) == [], "while it is open"
    planner.close()
    assert secrets_in(tmp_path) == []
    assert sorted(path.name for path in small.parent.iterdir() if path.is_file()) == [small.name]
    if os.name == "posix":
        assert small.stat().st_mode & 0o077 == 0


def test_without_the_password_it_is_refused_in_words_and_with_a_wrong_one_too(locked: Path) -> None:
    assert refused(locked).code == "file-locked"
    assert refused(locked, holder=None).code == "file-locked"
    assert refused(locked, Key("grüne Wiese 8")).code == "password-wrong"
    assert refused(locked, Key("")).code == "password-wrong"
    planner = Planner.open(
        locked, DAY, key=Key("gru\u0308ne Wiese 7")
    )  # the same letters, as another system types them
    assert planner.key == KEY
    planner.close()


def test_a_plain_file_needs_none_and_a_new_file_takes_the_one_it_is_given(small: Path, tmp_path: Path) -> None:
    planner = Planner.open(small, DAY, key=KEY)
    assert planner.key is None
    planner.close()
    assert not is_locked(small)
    new = tmp_path / "new.callplanner"
    CompanyFile.open(new, holder="tests", key=KEY).close()
    assert is_locked(new)
    assert opens(new, KEY)
    assert refused(new).code == "file-locked"


def test_what_is_no_locked_file_is_not_taken_for_one(tmp_path: Path) -> None:
    for content in (bytes(8_192), b"Name;Phone\n" * 1_000, os.urandom(4_096 + 7), os.urandom(300), b""):
        path = tmp_path / "other"
        path.write_bytes(content)
        assert not is_locked(path)
    path.write_bytes(os.urandom(8_192))
    assert is_locked(path), "cannot be told from one"


def test_a_days_work_with_undo_check_and_mending(locked: Path, tmp_path: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    more = tmp_path / "more.csv"
    more.write_text("Reference,Name,Phone\nN1,Newcomer,+44 20 7946 0999\n", encoding="utf-8")
    planner.import_file("customers", more, apply=True)
    planner.plan(apply=True)
    work(planner)
    assert planner.check() == ()
    assert planner.mend()[0] == ()
    assert planner.undo().rows
    planner.undo()
    planner.undo()
    with pytest.raises(PlannerError):
        planner.find("N1")
    planner.redo()
    assert planner.find("N1")
    reader = Planner.open(locked, DAY, holder=None, key=KEY)
    assert reader.find("N1") == planner.find("N1")
    reader.close()
    planner.close()
    again = Planner.open(locked, DAY, key=KEY)
    assert again.check() == ()
    assert again.undo().rows
    again.close()


def test_an_older_file_is_brought_to_the_newest_form_and_its_copy_is_locked(small: Path) -> None:
    older = sqlite3.connect(small)
    for statement in BACK_TO_THE_FIRST:
        older.execute(statement)
    older.commit()
    older.close()
    set_password(small, None, KEY)
    assert refused(small, KEY, holder=None).code == "file-older"
    planner = Planner.open(small, DAY, holder="tests", key=KEY)
    assert planner.check() == ()
    planner.close()
    kept = [path for path in small.parent.iterdir() if ".before-" in path.name]
    assert len(kept) == 1
    assert damage_in(kept[0], KEY) == []
    assert secrets_in(small.parent) == []


def test_its_settings_are_those_of_a_plain_file(locked: Path) -> None:
    file = CompanyFile.open(locked, holder="tests", key=KEY)
    with file.read() as connection:
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        ]
    assert values == ["wal", 2, 1, 2]
    file.close()


def test_the_password_stands_in_no_text(locked: Path, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    file = CompanyFile.open(locked, holder="tests", key=KEY)
    texts = [repr(KEY), str(KEY), repr(file.engine), str(file.engine.url), repr(vars(file))]
    with file.read() as connection, pytest.raises(Exception, match="no such table") as caught:
        connection.exec_driver_sql("SELECT * FROM nowhere")
    texts += [str(caught.value), repr(caught.value)]
    file.close()
    wrong = refused(locked, Key("something else"))
    texts += [repr(wrong), sentence(wrong), caplog.text]
    texts += [path.read_text(errors="replace") for path in home.rglob("*.log")]
    raw = KEY.words(locked.read_bytes()[:16])[2:-1]
    for text in texts:
        assert PASSWORD not in text
        assert "something else" not in text
        assert raw[:64] not in text
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


def test_it_is_open_to_other_tools_with_the_password_alone(locked: Path) -> None:
    driver = pytest.importorskip("sqlcipher3.dbapi2")
    connection = driver.connect(str(locked))
    connection.execute(f"PRAGMA key = '{PASSWORD}'")
    assert connection.execute("SELECT count(*) FROM customer").fetchone() == (40,)
    connection.close()


# backups -------------------------------------------------------------------------------------------------------------


def test_backups_are_locked_counted_compared_and_come_back(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    made = planner.backup()
    assert is_locked(made)
    assert damage_in(made, KEY) == []
    with pytest.raises(StorageError, match="file-locked"):
        damage_in(made)
    row = next(row for row in planner.backups() if row.path == str(made))
    assert (row.customers, row.locked, row.opens) == (40, True, True)
    assert planner.back_up_if_due() is None, "it holds all there is"
    work(planner)
    assert len(planner.compare_backup(made).lost) == 1
    planner.close()
    kept = backups.restore(locked, made, KEY)
    assert kept is not None
    assert is_locked(kept)
    again = Planner.open(locked, DAY, key=KEY)
    assert again.check() == ()
    assert again.compare_backup(made).lost == ()
    again.close()


def test_a_backup_from_before_the_password_is_locked_as_it_is_put_back(small: Path, tmp_path: Path) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    plain = planner.backup()
    planner.close()
    set_password(small, None, KEY)
    planner = Planner.open(small, DAY, holder="tests", key=KEY)
    work(planner)
    assert len(planner.compare_backup(plain).lost) == 1
    planner.close()
    backups.restore(small, plain, KEY)
    assert is_locked(small)
    again = Planner.open(small, DAY, key=KEY)
    assert again.check() == ()
    assert again.compare_backup(plain).lost == ()
    again.close()


def test_after_a_change_older_backups_want_the_older_password(locked: Path) -> None:
    new = Key("rotes Rad 99")
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    work(planner)
    old = planner.backup()
    planner.close()
    set_password(locked, KEY, new)
    assert refused(locked, KEY).code == "password-wrong"
    planner = Planner.open(locked, DAY, holder="tests", key=new)
    rows = {row.path: row for row in planner.backups()}
    assert not rows[str(old)].opens
    assert rows[str(old)].customers is None
    assert next(iter(rows.values())).opens, "the first with the new one was made at once"
    with pytest.raises(StorageError, match="password-wrong"):
        planner.compare_backup(old)
    assert planner.compare_backup(old, KEY).lost == ()
    planner.close()
    with pytest.raises(StorageError, match="password-wrong"):
        backups.restore(locked, old, new)
    backups.restore(locked, old, new, KEY)
    planner = Planner.open(locked, DAY, key=new)  # the file keeps its password
    assert planner.check() == ()
    planner.close()


def test_a_lost_file_comes_back_with_the_password_of_its_backup(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    made = planner.backup()
    planner.close()
    locked.unlink()
    backups.restore(locked, made, KEY)
    assert opens(locked, KEY)
    assert not opens(locked, None)


def test_copies_without_a_password_are_counted_and_removed_when_told(small: Path, tmp_path: Path) -> None:
    planner = Planner.open(small, DAY, holder="tests")
    first, second = planner.backup(), planner.backup()
    planner.close()
    before = Path(shutil.copy(small, small.with_name("small.callplanner.before-0003")))
    other = Path(shutil.copy(small, small.with_name("smaller.before-restore.callplanner")))
    done = set_password(small, None, KEY)
    assert (done.removed, done.readable, done.locked) == (1, 2, True)
    assert done.backup is not None
    assert is_locked(done.backup)
    assert not before.exists()
    assert set(readable_copies(small)) == {first, second}
    assert standing(small).readable == 2
    assert remove_readable(small) == 2
    assert standing(small).readable == 0
    assert done.backup.exists()
    assert other.exists(), "of another file"


# refusals ------------------------------------------------------------------------------------------------------------


def test_a_short_password_or_two_that_differ_are_refused() -> None:
    for typed, again, code in (
        ("", "", "password-short"),
        ("       1", "       1", "password-short"),
        ("1234567", "1234567", "password-short"),
        ("12345678", "12345679", "password-differs"),
        ("1234567\ud800", "1234567\ud800", "text-broken"),
    ):
        with pytest.raises(PlannerError, match=code):
            chosen(typed, again)
    assert chosen("12345678", "12345678") == Key("12345678")


def test_a_file_that_somebody_has_open_is_left_as_it_is(small: Path) -> None:
    before = small.read_bytes()
    lock = FileLock(small)
    lock.acquire("window")
    with pytest.raises(StorageError, match="file-in-use"):
        set_password(small, None, KEY)
    lock.release()
    connection = sqlite3.connect(small)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN")
    connection.execute("SELECT * FROM tier").fetchone()
    with pytest.raises(StorageError, match="file-busy"):
        set_password(small, None, KEY)
    connection.close()
    assert small.read_bytes()[100:] == before[100:]


def test_a_locked_file_that_is_open_is_in_use_before_anybody_is_asked(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="window", key=KEY)
    with pytest.raises(StorageError, match="file-in-use"):
        Planner.open(locked, DAY, holder="window")
    planner.close()


def test_a_person_who_stops_it_has_the_file_as_it_was(small: Path) -> None:
    class Stopping:
        def step(self, *_progress: object) -> None:
            raise JobCancelled

    before = small.read_bytes()
    import callplanner.storage.relock as relock

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relock, "_STEPS_A_LOOK", 10)
        with pytest.raises(JobCancelled):
            set_password(small, None, KEY, Stopping())
    assert small.read_bytes() == before
    assert [path for path in small.parent.iterdir() if path.is_file()] == [small]


def test_damage_is_noticed_in_every_page_and_the_locked_backup_is_the_way_back(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    made = planner.backup()
    planner.close()
    whole = locked.read_bytes()
    for page in range(1, len(whole) // 4_096, 7):
        content = bytearray(whole)
        content[page * 4_096 + 2_000] ^= 1
        locked.write_bytes(content)
        assert damage_in(locked, KEY), page
    view = rescue.look(locked, DAY, KEY)
    assert view.backup is not None
    assert view.backup.path == str(made)
    assert rescue.look(locked, DAY).shut, "without the password nothing is offered, and why is said"
    content = bytearray(whole)
    content[:4_096] = bytes(4_096)
    locked.write_bytes(content)
    found = rescue.look(locked, DAY, KEY)
    assert [problem.code for problem in found.problems] == ["check-unreadable"]
    assert found.backup is not None
    backups.restore(locked, Path(found.backup.path), KEY)
    assert opens(locked, KEY)


def test_a_read_only_folder_opens_for_looking(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = locked.read_bytes()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    planner = Planner.open(locked, DAY, key=KEY)
    assert planner.read_only
    assert planner.today().entries
    with pytest.raises(StorageError, match="file-read-only"):
        work(planner)
    planner.close()
    with pytest.raises(StorageError, match="file-read-only"):
        set_password(locked, KEY, None)
    assert damage_in(locked, KEY) == []
    assert locked.read_bytes() == before
    assert [path for path in locked.parent.iterdir() if path.is_file()] == [locked]


def test_a_log_left_in_a_read_only_folder_is_read(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    work(planner, "in the log alone")
    folder = locked.parent / "copied"
    folder.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(locked.with_name(locked.name + ending), folder / f"c.callplanner{ending}")
    planner.close()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    copy = folder / "c.callplanner"
    looked = Planner.open(copy, DAY, key=KEY)
    assert looked.read_only
    with looked._context.file.read() as connection:
        assert connection.exec_driver_sql("SELECT note FROM attempt").scalar() == "in the log alone"
    looked.close()
    assert damage_in(copy, KEY) == []


def test_without_the_package_it_is_said_what_to_install(locked: Path) -> None:
    code = (
        "import sys; sys.modules['sqlcipher3'] = None; sys.modules['sqlcipher3.dbapi2'] = None\n"
        "from callplanner.cli.main import run\n"
        f"sys.exit(run(['--database', {str(locked)!r}, 'today']))"
    )
    env = {**os.environ, "CALLPLANNER_PASSWORD": PASSWORD, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    told = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "sqlcipher3" in told.stderr
    assert told.stderr.count("\n") == 1


def test_a_plain_file_never_loads_the_package(small: Path) -> None:
    code = (
        "import sys; from callplanner.services.planner import Planner; from tests.trust.work import DAY\n"
        "from callplanner.storage import backup\n"
        f"p = Planner.open({str(small)!r}, DAY); p.backup(); p.backups(); p.check(); p.close()\n"
        "sys.exit(any(name.startswith('sqlcipher3') for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    env = {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}
    assert subprocess.run([sys.executable, "-c", code], env=env, cwd=root, check=False).returncode == 0


def test_a_file_that_was_torn_while_it_grew_is_still_locked(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    work(planner)
    copy = locked.with_name("torn.callplanner")
    shutil.copy(locked.with_name(locked.name + "-wal"), copy.with_name(copy.name + "-wal"))
    copy.write_bytes(locked.read_bytes() + b"half a page")
    planner.close()
    assert is_locked(copy)
    again = Planner.open(copy, DAY, key=KEY)
    assert again.check() == ()
    assert again.undo().rows
    again.close()


def test_what_a_killed_removal_left_is_gone_at_the_next_opening(small: Path, locked: Path) -> None:
    half = locked.with_name(f"{locked.name}.4711.part")
    half.write_bytes(b"SQLite format 3 Customer 1")
    others = locked.with_name(f"{locked.name}.bak.4711.part")
    others.write_bytes(b"another program is at it")
    Planner.open(locked, DAY, holder="tests", key=KEY).close()
    assert not half.exists()
    assert others.exists()


def test_what_reads_a_strangers_file_is_not_told_the_password(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLPLANNER_PASSWORD", PASSWORD)
    monkeypatch.setenv("CALLPLANNER_NEW_PASSWORD", PASSWORD)
    environments: list[dict[str, str]] = []
    real = subprocess.Popen

    def watched(*arguments: Any, **named: Any) -> Any:
        environments.append(named["env"])
        return real(*arguments, **named)

    monkeypatch.setattr(subprocess, "Popen", watched)
    more = tmp_path / "more.csv"
    more.write_text("Reference,Name\nN1,Newcomer\n", encoding="utf-8")
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    planner.import_file("customers", more, apply=True)
    planner.close()
    assert environments
    assert not any(PASSWORD in value for environment in environments for value in environment.values())


def test_readers_of_several_threads_share_one_password(locked: Path) -> None:
    planner = Planner.open(locked, DAY, holder="tests", key=KEY)
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(planner.today().entries))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 4
    planner.close()


@pytest.fixture(autouse=True)
def quiet_driver(capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """The driver's own complaints reach nobody's terminal."""
    yield
    assert "sqlcipher" not in capfd.readouterr().err.replace("the package sqlcipher3", "")
