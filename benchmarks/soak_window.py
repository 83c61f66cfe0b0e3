"""Outcomes by keys in the window, for hours in minutes: memory at the first tenth and at the end, the slowest card."""

from __future__ import annotations

import gc
import json
import sys
import time
from typing import Any

import psutil
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest

from big_company import AT, DAY
from callplanner.app import Options, Session, make_application, set_language
from callplanner.moments import make_clock
from callplanner.ui.pages.today.card import CustomerCard

LONGEST_S = 120
SETTLED = 10
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2)

shown: dict[str, Any] = {}
original = CustomerCard.show_customer


def show_customer(card: CustomerCard, view: Any, *arguments: Any) -> None:
    """Note whose card it is now."""
    original(card, view, *arguments)
    shown["customer"] = view.customer_id


class Paints(QObject):
    """Notes whose card was painted last."""

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


def resident() -> int:
    """Bytes of this process after a collection."""
    gc.collect()
    return int(psutil.Process().memory_info().rss)


CustomerCard.show_customer = show_customer  # type: ignore[method-assign]
application = make_application()
set_language(application)
session = Session(application, Options(sys.argv[1], make_clock(f"{DAY}T{AT:%H:%M}")))
session.start()
until(lambda: session.planner is not None and session.planner.is_warm and not session.jobs.is_busy)
page: Any = session.window.pages["today"]
paints = Paints()
page.card.installEventFilter(paints)
calls, first, longest = int(sys.argv[2]), 0, 0.0
begin = time.perf_counter()
made = 0
for number in range(calls):
    if page.current.customer_id is None:
        break
    until(lambda: page.cards.get(page.current.customer_id) is not None)
    if number == calls // SETTLED:
        first = resident()
    before = page.current.customer_id
    QTest.keyClick(page.queue, KEYS[number % len(KEYS)])
    start = time.perf_counter()
    QTest.keyClick(page.queue, Qt.Key.Key_Return)
    until(
        lambda: (
            page.current.customer_id is None  # the day's queue has come to its end
            or (shown.get("painted") not in (None, before) and shown["painted"] == page.current.customer_id)
        )  # noqa: B023
    )
    if number > SETTLED:
        longest = max(longest, time.perf_counter() - start)
    made += 1
    if number % 50 == 49:  # everything comes to rest now and then, as it does between calls
        until(lambda: not session.jobs.is_busy)
seconds = time.perf_counter() - begin
until(lambda: not session.jobs.is_busy)
last = resident()
session.close()
print(json.dumps({"calls": made, "first": first, "last": last, "longest": longest, "seconds": seconds}))
