"""A start of the program itself: `entry` is the paint of the queue and the head of its first card (who, which number,
why now), `now` that of the whole card."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from callplanner.__main__ import _hasten, open_window

marks: dict[str, float] = {}


def watch(attach: Any) -> Any:
    """Called when the company is open and the pages are about to be made: now the card can be watched."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    from callplanner.ui.pages.today.card import CustomerCard

    def finish() -> None:
        marks.setdefault("now", time.monotonic())
        marks.setdefault("processor", time.process_time())
        QCoreApplication.exit(0)

    class Watcher(QObject):
        """Notes the first paint with the queue's first entry, and ends the program at that with all details."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, finish if "card" in marks else entry_painted)
            return False

    def entry_painted() -> None:
        marks.setdefault("entry", time.monotonic())

    def watched(show: Any, mark: str) -> Any:
        def shown(card: Any, *arguments: Any) -> None:
            show(card, *arguments)
            marks.setdefault(mark, time.monotonic())
            if not hasattr(card, "watcher"):
                card.watcher = Watcher(card)
                card.installEventFilter(card.watcher)
            card.update()

        return shown

    def attach_watched(window: Any, *arguments: Any) -> None:
        marks["opened"] = time.monotonic()
        CustomerCard.show_entry = watched(CustomerCard.show_entry, "head")  # type: ignore[method-assign]
        CustomerCard.show_customer = watched(CustomerCard.show_customer, "card")  # type: ignore[method-assign]
        attach(window, *arguments)

    return attach_watched


_hasten()  # as `open_window` does first of all; only then may this script import the window's class
from callplanner.ui.main_window import MainWindow  # noqa: E402

MainWindow.attach = watch(MainWindow.attach)  # type: ignore[method-assign]
open_window({"database": sys.argv[1], "today": sys.argv[2]})
print(json.dumps(marks))
