"""What other desks change comes into this window by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callplanner.domain.changes import Changes

if TYPE_CHECKING:
    from callplanner.ui.main_window import MainWindow

LOOK_EVERY_MS = 3_000


class OtherDesks(QObject):
    """Asks for news where others can change the company too, and tells all pages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._under_way = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask on a thread that reads. A server that is away is said when something is done, not every few seconds."""
        desk = self._window.desk
        if desk is None or self._under_way or not desk.planner.is_shared:
            return
        self._under_way = True

        def told(news: tuple[Changes, ...]) -> None:
            self._under_way = False
            if desk is self._window.desk:
                for changes in news:
                    desk.dispatcher.changed.emit(changes, None)

        def failed(_error: object) -> None:
            self._under_way = False

        desk.dispatcher.ask(desk.planner.news, told, initiator=self, failed=failed)
