"""Backups while the window is open: asked for every minute beside everything else; the services know what is due."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from callplanner.ui.main_window import MainWindow

LOOK_EVERY_MS = 60_000
FIRST_LOOK_MS = 5_000
"""The first card and the figures of all customers come first."""


class BackupKeeper(QObject):
    """Looks after the backups of whatever company is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._under_way = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(FIRST_LOOK_MS, self, self.look)

    def look(self) -> None:
        """Make the backup that is due, if one is; on a thread that reads, so nobody waits for it."""
        desk = self._window.desk
        if desk is None or self._under_way:
            return
        self._under_way = True
        planner = desk.planner
        failed_before = self._window.overview is not None and self._window.overview.backup_failed is not None

        def done(made: Path | None) -> None:
            self._under_way = False
            if desk is self._window.desk and (made is not None or not failed_before):
                self._window.load_overview()

        def failed(_error: object) -> None:
            self._under_way = False

        desk.dispatcher.ask(planner.back_up_if_due, done, initiator=self, failed=failed)
