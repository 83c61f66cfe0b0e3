"""The window at work for benchmarks: opened on a file, driven by keys, watched until the next card is painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from big_company import AT, DAY
from callplanner.app import Options, Session, make_application, set_language
from callplanner.moments import make_clock
from callplanner.ui.pages.today.card import CustomerCard
from callplanner.ui.pages.today.page import TodayPage

LONGEST_S = 120
BEAT_MS = 2
"""Between events the window sleeps, as it does at a desk: asking again and again would take the time of the workers. So
often it is looked whether what was waited for has come."""


class WindowAtWork(QObject):
    """One window on a file; everything is settled and all figures are at hand when it is made."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._application: QApplication = make_application()
        set_language(self._application)
        self._shown: int | None = None
        """Whose card it is now."""
        self._painted: int | None = None
        """Whose card was painted last."""
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.start()
        self._watch_cards()
        self.session = Session(self._application, Options(path, make_clock(f"{DAY}T{AT:%H:%M}")))
        self.session.start()
        self.until(self._is_warm)
        self.settle()
        page = self.session.window.pages["today"]
        assert isinstance(page, TodayPage)
        self.page = page
        self.page.card.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted = self._shown
        return False

    def until(self, ready: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        deadline = time.monotonic() + LONGEST_S
        while not ready():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > deadline:
                raise TimeoutError

    def settle(self) -> None:
        """Let it work until nothing is under way."""
        self.until(lambda: not self.session.jobs.is_busy)

    def record(self, outcome: Qt.Key) -> float | None:
        """An outcome's key and Enter; seconds until the next card is painted, None at the end of the queue."""
        before = self.page.current.customer_id
        if before is None:
            return None
        self.until(lambda: self.page.cards.get(before) is not None)
        QTest.keyClick(self.page.queue, outcome)
        begin = time.perf_counter()
        QTest.keyClick(self.page.queue, Qt.Key.Key_Return)
        self.until(lambda: self._is_next_painted(before))
        return None if self.page.current.customer_id is None else time.perf_counter() - begin

    def _is_warm(self) -> bool:
        return self.session.planner is not None and self.session.planner.is_warm

    def _is_next_painted(self, before: int) -> bool:
        now = self.page.current.customer_id
        return now is None or (self._painted not in (None, before) and self._painted == now)

    def _watch_cards(self) -> None:
        original = CustomerCard.show_customer

        def show_customer(card: CustomerCard, view: Any, *arguments: Any) -> None:
            original(card, view, *arguments)
            self._shown = view.customer_id

        CustomerCard.show_customer = show_customer  # type: ignore[method-assign,assignment]
