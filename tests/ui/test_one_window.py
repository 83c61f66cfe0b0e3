"""One window a file, and reminders of callbacks whose minute has come."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from callplanner.services.record import CallReport
from callplanner.ui.shell.first_window import call_first_window
from callplanner.ui.shell.reminders import Reminders
from tests.ui.driver import Driver

ROOT = Path(__file__).resolve().parents[2]


class Ear:
    """Hears what would pop up on the desktop."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []

    def remind(self, title: str, words: str) -> None:
        self.heard.append((title, words))


def test_a_second_start_shows_the_first_window_and_ends(window: Driver) -> None:
    window.wait(lambda: window.session._first is not None)
    window.window.showMinimized()
    command = [sys.executable, "-m", "callplanner", "--database", str(window.path), "--today", "2024-03-12T10:31"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    second = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    window.wait(lambda: second.poll() is not None)
    told = second.communicate()
    assert (second.returncode, told) == (0, ("", ""))
    assert not window.window.isMinimized()


def test_nobody_answers_for_a_file_that_is_not_open(tmp_path: Path) -> None:
    assert not call_first_window(str(tmp_path / "nobody.callplanner"))


def promised(window: Driver, minutes_ago: int) -> str:
    """A callback of the second customer in the queue, promised for so many minutes ago; the name."""
    planner = window.session.planner
    assert planner is not None
    entry = next(e for e in planner.today().entries if e.section != "promised")
    due = datetime(2024, 3, 12, 10, 31) - timedelta(minutes=minutes_ago)
    report = CallReport(
        entry.customer_id, "callback", at=due - timedelta(hours=2), callback=due, note="the autumn list"
    )
    planner.record(report)
    return entry.name


def test_a_callback_is_reminded_of_once_when_another_window_is_in_front(window: Driver, monkeypatch: Any) -> None:
    ear = Ear()
    reminders = Reminders(window.window, ear)
    name = promised(window, 1)
    monkeypatch.setattr(window.window, "isActiveWindow", lambda: False)
    for _ in range(2):
        reminders.look()
        window.settle()
    mine = [words for _, words in ear.heard if name in words]
    assert len(mine) == 1
    assert f"10:30 {name} – the autumn list" in mine[0]


def test_on_another_page_a_notice_leads_to_the_card(window: Driver, monkeypatch: Any) -> None:
    reminders = Reminders(window.window, Ear())
    reminders.look()  # what was due before
    window.settle()
    monkeypatch.setattr(window.window, "isActiveWindow", lambda: True)
    window.window.go("data")
    window.settle()
    name = promised(window, 1)
    reminders.look()
    window.settle()
    assert name in window.notice
    window.window.notices._button.click()
    window.settle()
    assert window.today.card._name.text() == name


def test_reminders_can_be_switched_off(window: Driver, monkeypatch: Any) -> None:
    planner = window.session.planner
    assert planner is not None
    planner.set_preferences(reminders=False)
    ear = Ear()
    promised(window, 1)
    monkeypatch.setattr(window.window, "isActiveWindow", lambda: False)
    Reminders(window.window, ear).look()
    window.settle()
    assert ear.heard == []


def test_a_killed_program_leaves_no_name_behind(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_master, tmp_path / "company.callplanner"))
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication;"
        "from callplanner.ui.shell.first_window import FirstWindow;"
        "app = QCoreApplication([]); FirstWindow(app, print).listen(sys.argv[1]); import os; os._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    assert subprocess.run([sys.executable, "-c", code, str(path)], env=environment, check=False).returncode == 9
    window = open_window(path)
    window.wait(lambda: window.session._first is not None)
    assert window.session._first is not None
    assert window.session._first._server.isListening()
