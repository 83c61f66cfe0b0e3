"""Backups in the window: made by themselves, told at a glance, put back in two clicks; a damaged file at start."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from callplanner.ui.pages.data.page import DataPage
from callplanner.ui.shell.keeping import BackupKeeper
from tests.ui.driver import Driver

K = Qt.Key


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups of this test alone."""
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def keeper(window: Driver) -> BackupKeeper:
    window.wait(lambda: window.session.keeper is not None)
    assert window.session.keeper is not None
    return window.session.keeper


def test_a_backup_makes_itself_and_the_status_bar_says_so(window: Driver, home: Path) -> None:
    assert window.window.status._backup.text() == "No backup yet"
    keeper(window).look()
    window.settle()
    window.wait(lambda: window.window.status._backup.text() == "Backup just now, checked")
    assert len(list(home.rglob("*.at-start.callplanner"))) == 1
    keeper(window).look()
    window.settle()
    assert len(list(home.rglob("*.callplanner"))) == 1, "nothing was changed since"


def test_the_list_says_what_each_backup_holds(window: Driver) -> None:
    page = window.go(DataPage, "data")
    page._on_backup()
    window.settle()
    customers, calls = (window.rows(f"select count(*) from {table}")[0][0] for table in ("customer", "attempt"))
    assert len(page.backups.words) == 1
    assert "by hand" in page.backups.words[0]
    assert f"{customers} customers, {calls:,} calls" in page.backups.words[0]


def test_a_backup_is_put_back_in_two_clicks_after_its_difference_was_shown(window: Driver) -> None:
    page = window.go(DataPage, "data")
    page._on_backup()
    window.settle()
    window.window.go("today")
    window.settle()
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    before = window.rows("select count(*) from attempt")[0][0]
    page = window.go(DataPage, "data")
    page.backups.asked.emit(page.backups._shown[0].path if page.backups._shown else "")
    window.settle()
    assert page.asking is not None
    assert "1 change since then would be gone:" in page.asking.words
    assert "Spoke: " in page.asking.words
    assert window.rows("select count(*) from attempt")[0][0] == before, "nothing yet"
    window.click(page.asking.back)
    window.wait(lambda: window.window.desk is not None and window.window.overview is not None)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before - 1
    window.wait(lambda: "all is well" in window.window.banner.words)
    window.click(window.window.banner._button)
    window.settle()
    window.wait(lambda: window.window.banner.words == "")


def test_the_file_can_be_checked(window: Driver) -> None:
    page = window.go(DataPage, "data")
    page._on_check()
    window.settle()
    assert window.notice == "The file was checked and is in order."
    assert "checked " in page.head._detail.text()


def test_a_shared_folder_is_told_above_every_page(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = Path(shutil.copy(sample_master, tmp_path / "Dropbox" / "company.callplanner"))
    shutil.copy(path, path.with_name("company (conflicted copy).callplanner"))
    window = open_window(path)
    assert "Dropbox" in window.window.banner.words
    assert "company (conflicted copy).callplanner" in window.window.banner.words


def test_a_damaged_file_offers_its_newest_backup_at_start(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path, home: Path
) -> None:
    from callplanner.services.planner import Planner
    from tests.ui.conftest import NOW

    path = Path(shutil.copy(sample_master, tmp_path / "company.callplanner"))
    planner = Planner.open(path, NOW)
    planner.backup()
    planner.close()
    content = bytearray(path.read_bytes())
    content[100:6_000] = bytes(5_900)
    path.write_bytes(content)
    window = open_window(path, ready=False)
    window.wait(lambda: window.session.way_in.rescue is not None)
    assert window.session.way_in.rescue is not None
    assert "The newest good backup is of " in window.session.way_in.rescue.words
    window.click(window.session.way_in.rescue.restore)
    window.wait(lambda: window.window.overview is not None and bool(window.window.pages))
    window.settle()
    assert window.today.queue is not None
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    kept = next(tmp_path.glob("company.before-restore-*.callplanner"))
    assert kept.read_bytes() == content
