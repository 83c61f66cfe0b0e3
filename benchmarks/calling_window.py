"""Calls by keys in the window: an outcome's key, Enter, and the next card painted."""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest

from big_company import AT, DAY
from callplanner.app import Options, Session, make_application, set_language
from callplanner.moments import make_clock
from callplanner.ui.pages.today.card import CustomerCard

LONGEST_S = 120

shown: dict[str, Any] = {}
original = CustomerCard.show_customer


def show_customer(card: CustomerCard, view: Any, *arguments: Any) -> None:
    """Note whose card it is now."""
    original(card, view, *arguments)
    shown["customer"] = view.customer_id


class Paints(QObject):
    """Notes when the card was painted last, and whose it was."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            shown["painted"] = shown.get("customer")
        return False


def until(ready: Any) -> None:
    """Let the window work until something holds."""
    deadline = time.monotonic() + LONGEST_S
    while not ready():
        application.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError


CustomerCard.show_customer = show_customer  # type: ignore[method-assign]
application = make_application()
set_language(application)
session = Session(application, Options(sys.argv[1], make_clock(f"{DAY}T{AT:%H:%M}")))
session.start()
window = session.window
until(lambda: session.planner is not None and session.planner.is_warm and not session.jobs.is_busy)
window.set_caller(sys.argv[2]) if hasattr(window, "set_caller") else window._on_caller(sys.argv[2])
until(lambda: not session.jobs.is_busy)
page: Any = window.pages["today"]
paints = Paints()
page.card.installEventFilter(paints)
times = []
for _ in range(int(sys.argv[3])):
    until(lambda: page.cards.get(page.current.customer_id) is not None and not session.jobs.is_busy)
    before = page.current.customer_id
    QTest.keyClick(page.queue, Qt.Key.Key_1)
    begin = time.perf_counter()
    QTest.keyClick(page.queue, Qt.Key.Key_Return)
    until(lambda: shown.get("painted") not in (None, before) and shown["painted"] == page.current.customer_id)  # noqa: B023
    times.append(time.perf_counter() - begin)
    QTest.qWait(600)  # a person talks longer than this; the counts are made anew meanwhile
session.close()
times.sort()
print(json.dumps({"median": statistics.median(times), "most": times[int(len(times) * 0.95)]}))
