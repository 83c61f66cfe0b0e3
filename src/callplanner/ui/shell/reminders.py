"""Reminders of callbacks: a notice of the system when the minute has come, also when another window is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from callplanner.services.preferences import Preferences
from callplanner.services.reminders import DueCallback
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import few_names

if TYPE_CHECKING:
    from callplanner.ui.main_window import MainWindow

LOOK_EVERY_MS = 20_000


class Notifier(Protocol):
    """What shows a reminder outside the window."""

    def remind(self, title: str, words: str) -> None:
        """Show it; it goes away by itself."""


class TrayNotifier:
    """An icon in the tray of the desktop, and its notices. A desktop without a tray shows nothing."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        self._tray: QSystemTrayIcon | None = None
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._window = window
        self._tray = QSystemTrayIcon(icon, window)
        self._tray.setToolTip("callplanner")
        menu = QMenu(window)
        menu.addAction(tr("Show the window"), self._show)
        self._tray.setContextMenu(menu)
        self._tray.activated.connect(lambda _reason: self._show())
        self._tray.messageClicked.connect(self._show)
        self._tray.show()

    def remind(self, title: str, words: str) -> None:
        """A notice of the desktop."""
        if self._tray is not None:
            self._tray.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information)

    def _show(self) -> None:
        bring_to_front(self._window)


def bring_to_front(window: QWidget) -> None:
    """Show a window that is hidden, minimised or behind others."""
    window.showNormal() if window.isMinimized() else window.show()
    window.raise_()
    window.activateWindow()


class Reminders(QObject):
    """Looks every few seconds; each callback is told once."""

    def __init__(self, window: MainWindow, notifier: Notifier) -> None:
        super().__init__(window)
        self._window, self._notifier = window, notifier
        self._told: set[tuple[int, str]] = set()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask whether a callback is due that was not told yet."""
        desk = self._window.desk
        if desk is None:
            return
        planner, caller = desk.planner, self._window.caller

        def ask() -> tuple[Preferences, tuple[DueCallback, ...]]:
            return planner.preferences(), planner.due_callbacks(caller)

        desk.dispatcher.ask(ask, self._on_due, initiator=self)

    def _on_due(self, found: tuple[Preferences, tuple[DueCallback, ...]]) -> None:
        preferences, due = found
        fresh = [d for d in due if (d.callback_id, d.due_at.isoformat()) not in self._told]
        self._told.update((d.callback_id, d.due_at.isoformat()) for d in fresh)
        if not fresh or not preferences.reminders:
            return
        lines = [" – ".join(filter(None, (f"{formats.clock(d.due_at)} {d.name}", d.note))) for d in fresh]
        if not self._window.isActiveWindow():
            self._notifier.remind(tr("Promised for now"), "\n".join(lines))
        elif self._window.page_name != "today":
            first = fresh[0].customer_id
            self._window.notices.say(
                tr("Promised for now: {names}.").format(names=few_names([d.name for d in fresh])),
                action=tr("Show"),
                do=lambda: self._window.go("today", first),
            )
