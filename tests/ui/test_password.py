"""The window and a file with a password: asked at the start, set, changed and taken off on the Data page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from callplanner.services.passwords import Key, is_locked, opens, set_password
from callplanner.services.planner import Planner
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.dialogs.password import PasswordDialog
from callplanner.ui.pages.data.page import DataPage
from tests.ui.conftest import NOW
from tests.ui.driver import Driver

ROOT = Path(__file__).resolve().parents[2]
K = Qt.Key
PASSWORD, OTHER = "green meadow 7", "rotes Rad 99"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups of this test alone."""
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="session")
def locked_master(sample_master: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company with a password."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("locked")
        patch.setenv("CALLPLANNER_HOME", str(folder / "home"))
        path = Path(shutil.copy(sample_master, folder / "sample.callplanner"))
        set_password(path, None, Key(PASSWORD))
    return path


@pytest.fixture
def locked(locked_master: Path, tmp_path: Path) -> Path:
    """A fresh copy of it."""
    return Path(shutil.copy(locked_master, tmp_path / "company.callplanner"))


def asked(window: Driver) -> PasswordDialog:
    """The dialog that asks for the password, once it is there."""
    window.wait(lambda: window.session.way_in.password is not None)
    dialog = window.session.way_in.password
    assert dialog is not None
    window.wait(dialog.isVisible)
    return dialog


def type_in(dialog: QDialog, field: QLineEdit, words: str, key: Qt.Key = K.Key_Return) -> None:
    QTest.keyClicks(field, words)
    QTest.keyPress(field, key)  # the release would find no dialog any more


def is_open(window: Driver) -> None:
    window.wait(lambda: window.window.overview is not None and bool(window.window.pages))
    window.settle()


def test_a_locked_file_asks_and_enter_opens_it(open_window: Callable[..., Driver], locked: Path) -> None:
    window = open_window(locked, ready=False)
    dialog = asked(window)
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.ok.isEnabled()
    type_in(dialog, dialog.field, PASSWORD)
    is_open(window)
    assert window.focus is window.today.queue
    window.window.activateWindow()  # offscreen nobody does it when a dialog closes
    window.wait(window.window.isActiveWindow)
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    planner = window.session.planner
    assert planner is not None
    assert planner.check() == ()
    assert planner.history(1)[0].can_undo, window.focus
    assert is_locked(locked)


def test_a_wrong_password_is_said_and_asked_again(open_window: Callable[..., Driver], locked: Path) -> None:
    window = open_window(locked, ready=False)
    first = asked(window)
    type_in(first, first.field, "not the one")
    window.wait(lambda: window.session.way_in.password is not first)
    second = asked(window)
    assert second.words == "That is not its password. Try again."
    assert second.field.text() == ""
    type_in(second, second.field, PASSWORD)
    is_open(window)


def test_escape_leads_to_another_file(
    open_window: Callable[..., Driver],
    locked: Path,
    sample_master: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = Path(shutil.copy(sample_master, tmp_path / "other.callplanner"))
    window = open_window(locked, ready=False)
    monkeypatch.setattr(window.window.errands, "ask_open", lambda *_words: str(other))
    dialog = asked(window)
    QTest.keyPress(dialog, K.Key_Escape)
    is_open(window)
    assert window.session.planner is not None
    assert window.session.planner.address == str(other)


def test_backups_are_offered_to_who_is_sure_of_the_password(open_window: Callable[..., Driver], locked: Path) -> None:
    planner = Planner.open(locked, NOW, key=Key(PASSWORD))
    planner.backup()
    planner.close()
    content = bytearray(locked.read_bytes())
    content[100:130] = bytes(30)  # of the first page: no password opens it, and it still looks like random bytes
    locked.write_bytes(content)
    window = open_window(locked, ready=False)
    first = asked(window)
    type_in(first, first.field, PASSWORD)
    window.wait(lambda: window.session.way_in.password is not first)
    window.click(asked(window).rescue)
    window.wait(lambda: window.session.way_in.rescue is not None)
    rescue = window.session.way_in.rescue
    assert rescue is not None
    assert "The newest good backup is of " in rescue.words
    window.click(rescue.restore)
    is_open(window)
    assert opens(locked, Key(PASSWORD))
    assert not opens(locked, None)


def test_damage_that_looks_like_a_lock_has_its_way_back_without_a_password(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_master, tmp_path / "company.callplanner"))
    planner = Planner.open(path, NOW)
    planner.backup()
    planner.close()
    content = bytearray(path.read_bytes())
    content[:8_192] = os.urandom(8_192)
    path.write_bytes(content)
    window = open_window(path, ready=False)
    window.click(asked(window).rescue)
    window.wait(lambda: window.session.way_in.rescue is not None)
    rescue = window.session.way_in.rescue
    assert rescue is not None
    window.click(rescue.restore)
    is_open(window)
    assert window.rows("PRAGMA integrity_check") == [("ok",)]


def form_of(page: DataPage) -> FormDialog:
    form = page.password.form
    assert form is not None
    return form


def fill(window: Driver, page: DataPage, **values: str) -> None:
    form = form_of(page)
    window.wait(form.isVisible)
    for name, value in values.items():
        field = form.fields[name]
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        QTest.keyClicks(field, value)
    window.click(form.ok)


def choose(page: DataPage, words: str) -> None:
    action = next(action for action in page.password.menu().actions() if action.text() == words)
    action.trigger()


def again(window: Driver) -> DataPage:
    is_open(window)
    return window.go(DataPage, "data")


def test_a_password_is_set_changed_and_removed_on_the_data_page(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.go(DataPage, "data")
    page._on_backup()
    window.settle()
    assert [action.text() for action in page.password.menu().actions()] == ["Set a password…"]
    choose(page, "Set a password…")
    assert "A lost password cannot be brought back by anybody" in explained(page)
    fill(window, page, new="short", again="short")
    window.settle()
    assert "at least 8 characters" in explained(page), "asked again"
    fill(window, page, new=PASSWORD, again=PASSWORD + "x")
    window.settle()
    assert "not the same" in explained(page)
    assert not is_locked(window.path)
    fill(window, page, new=PASSWORD, again=PASSWORD)
    window.wait(lambda: window.session.copies is not None)
    copies = window.session.copies
    assert copies is not None
    assert "1 older copy" in copies.words
    assert window.notice == "The file has a password now."
    assert opens(window.path, Key(PASSWORD))
    assert not opens(window.path, None)
    QTest.keyPress(copies, K.Key_Return)
    page = again(window)
    assert "locked with a password, 1 copy without one" in page.head._detail.text()
    assert len(page.backups.words) == 2
    assert sum("no password" in words for words in page.backups.words) == 1
    choose(page, "Remove 1 copy without a password…")
    assert page.password.copies is not None
    window.click(page.password.copies.remove)
    window.settle()
    assert "no password" not in " ".join(page.backups.words)
    assert len(page.backups.words) == 1

    choose(page, "Change the password…")
    fill(window, page, present="not the one", new=OTHER, again=OTHER)
    window.settle()
    assert "not the present password" in explained(page)
    fill(window, page, present=PASSWORD, new=OTHER, again=OTHER)
    window.wait(lambda: opens(window.path, Key(OTHER)))
    page = again(window)
    assert sum("locked with another password" in words for words in page.backups.words) == 1

    monkeypatch.setattr(window.window.errands, "ask_password", lambda _words: PASSWORD)
    older = next(row for row in page.backups._shown or () if not row.opens)
    page.backups.asked.emit(older.path)
    window.wait(lambda: page.asking is not None)
    assert page.asking is not None
    window.click(page.asking.back)
    window.wait(lambda: window.window.overview is not None and window.window.overview.restored)
    assert opens(window.path, Key(OTHER)), "the file keeps its password"

    page = again(window)
    choose(page, "Remove the password…")
    fill(window, page, present=OTHER)
    window.wait(lambda: not is_locked(window.path))
    again(window)
    assert window.rows("PRAGMA integrity_check") == [("ok",)]


def explained(page: DataPage) -> str:
    return form_of(page).explain


def test_a_failure_leaves_the_company_open(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    from callplanner.domain.errors import StorageError
    from callplanner.services import passwords

    def full(*_arguments: object) -> None:
        raise StorageError("disk-full", file="company")

    monkeypatch.setattr(passwords, "relock", full)
    window.window.errands.relock(Key(PASSWORD))
    window.wait(lambda: "full" in window.notice)
    is_open(window)
    assert window.session.planner is not None
    assert not is_locked(window.path)


def test_habits_hold_no_password(open_window: Callable[..., Driver], locked: Path, home: Path) -> None:
    window = open_window(locked, ready=False)
    dialog = asked(window)
    type_in(dialog, dialog.field, PASSWORD)
    is_open(window)
    window.session.state._path = home / "habits.json"
    window.session.state.save()
    for path in home.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()
    assert PASSWORD not in (home / "habits.json").read_text(encoding="utf-8")


def test_a_second_start_shows_the_first_window_and_asks_nobody(
    open_window: Callable[..., Driver], locked: Path
) -> None:
    window = open_window(locked, ready=False)
    dialog = asked(window)
    type_in(dialog, dialog.field, PASSWORD)
    is_open(window)
    window.wait(lambda: window.session._first is not None)
    command = [sys.executable, "-m", "callplanner", "--database", str(locked), "--today", "2024-03-12T10:31"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    second = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    window.wait(lambda: second.poll() is not None)
    assert (second.returncode, second.communicate()) == (0, ("", ""))


def test_a_picture_takes_the_password_from_a_file_and_asks_nobody(locked: Path, tmp_path: Path) -> None:
    secret, picture = tmp_path / "secret.txt", tmp_path / "picture.png"
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    command = [sys.executable, "-m", "callplanner", "--database", str(locked), "--today", "2024-03-12T10:31"]
    command += ["--screenshot", str(picture)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert told.returncode == 1
    assert "is locked with a password" in told.stderr
    assert not picture.exists()
    command += ["--password-file", str(secret)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    assert picture.stat().st_size > 10_000
