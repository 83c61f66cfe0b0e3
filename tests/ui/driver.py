"""A hand on the keyboard and an eye on the window, without sleeping: it waits for what it expects."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callplanner.app import Options, Session, set_language
from callplanner.domain.clock import Clock
from callplanner.ui.pages.today.page import TodayPage

T = TypeVar("T")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 20_000


class Driver:
    """One open window."""

    def __init__(
        self,
        application: QApplication,
        qtbot: QtBot,
        path: Path,
        clock: Clock,
        *,
        size: tuple[int, int],
        scheme: str,
        ready: bool = True,
    ) -> None:
        set_language(application)
        self.path, self.qtbot = path, qtbot
        self.dialled: list[str] = []
        self.faults: list[BaseException] = []
        self.session = Session(application, Options(str(path), clock, scheme=scheme, size=size))
        self.session.jobs.broken.connect(self.faults.append)
        self.window = self.session.window
        # No telephone and no other program in tests.
        self.window.errands.open_address = self._remember_address  # type: ignore[method-assign]  # a stand-in
        self.session.start()
        if not ready:
            return
        self.wait(lambda: self.window.overview is not None and bool(self.window.pages))
        self.settle()

    def close(self) -> None:
        """Close the window; whatever broke in it fails the test."""
        self.session.close()
        assert not self.faults

    def wait(self, until: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        self.qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Let the window work until nothing is under way and every short timer has fired."""
        for _ in range(3):
            self.wait(lambda: not self.session.jobs.is_busy and not self._timers_run())
            QTest.qWait(0)

    def _timers_run(self) -> bool:
        soon = [
            t for t in self.window.findChildren(QTimer) if t.isActive() and t.isSingleShot() and t.interval() < 1000
        ]
        return bool(soon)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, modifiers)

    def write(self, words: str) -> None:
        """Type words where the focus is."""
        for letter in words:
            QTest.keyClicks(self.focus, letter)

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        """Press the left button on a widget."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where or widget.rect().center()
        )

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus, else the window."""
        found = cast("QWidget | None", self.window.focusWidget())  # the stubs leave the None out
        return found if found is not None else self.window

    @property
    def notice(self) -> str:
        """What the notice says."""
        return self.window.notices.words

    @property
    def today(self) -> TodayPage:
        """The Today page."""
        return self.page(TodayPage, "today")

    def page(self, kind: type[T], name: str) -> T:
        """A page that has been made."""
        found: object = self.window.pages[name]
        assert isinstance(found, kind)
        return found

    def go(self, kind: type[T], name: str) -> T:
        """Bring a page to the front and wait for what it shows."""
        self.window.go(name)
        self.settle()
        return self.page(kind, name)

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the file holds, asked beside the window."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def _remember_address(self, address: QUrl) -> None:
        self.dialled.append(address.toString())
