"""Random actions by keys in the window, as a day brings them: mostly outcomes, also undo and redo, searches, looks at
other pages, notes begun and left. Memory at the first tenth and at the end, the slowest of each kind."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from measure import resident
from window_at_work import WindowAtWork

SETTLED = 10
"""The first tenth fills what is kept at hand."""
OUTCOMES = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
PAGES = (
    (2, "Customers", Qt.Key.Key_2),
    (1, "Programme", Qt.Key.Key_3),
    (2, "Fringe", Qt.Key.Key_4),
    (1, "Insights", Qt.Key.Key_5),
    (1, "Data", Qt.Key.Key_6),
)
WORDS = ("harbour", "castle", "0113", "k12", "zzz")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

window = WindowAtWork(sys.argv[1])
frame, page = window.session.window, window.page
chance = random.Random(1)
last_word = ""


def record() -> None:
    """An outcome and the next card; at the end of the queue a call is taken back."""
    page.panel.choose("")  # chosen before an undo; its key would take the choice back
    if page.current.customer_id is None or window.record(chance.choice(OUTCOMES)) is None:
        QTest.keyClick(frame, Qt.Key.Key_Z, CONTROL)


def look_at(key: Qt.Key) -> None:
    """Another page and back."""
    QTest.keyClick(frame, key, CONTROL)
    window.settle()
    QTest.keyClick(frame, Qt.Key.Key_1, CONTROL)


def search() -> None:
    """Words typed into the search, the list of those found, and away."""
    QTest.keyClick(frame, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(frame.top.search, chance.choice(WORDS))
    window.until(lambda: frame.search.found.isVisible())
    window.settle()
    frame.search.leave()


def why() -> None:
    """Why now, unfolded and folded."""
    QTest.keyClick(page.queue, Qt.Key.Key_W)
    window.settle()
    QTest.keyClick(page.queue, Qt.Key.Key_W)


def note() -> None:
    """A note that is begun and left."""
    QTest.keyClick(page.queue, Qt.Key.Key_N)
    QTest.keyClicks(page.panel.note, "They asked for the autumn list")
    QTest.keyClick(page.panel.note, Qt.Key.Key_Escape)


def move() -> None:
    """Another customer of the queue."""
    QTest.keyClick(page.queue, chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown)))


DEEDS: tuple[tuple[int, str, Callable[[], object]], ...] = (
    (50, "outcome", record),
    (12, "undo", lambda: QTest.keyClick(frame, Qt.Key.Key_Z, CONTROL)),
    (5, "redo", lambda: QTest.keyClick(frame, Qt.Key.Key_Z, CONTROL | SHIFT)),
    (10, "another customer", move),
    (6, "search", search),
    *((weight, f"{name} and back", partial(look_at, key)) for weight, name, key in PAGES),
    (6, "why", why),
    (5, "note", note),
)
weights = [often for often, _, _ in DEEDS]
actions, first, done = int(sys.argv[2]), 0, 0
longest: dict[str, float] = {}
begin = time.perf_counter()
for done in range(1, actions + 1):
    _, name, deed = chance.choices(DEEDS, weights)[0]
    start = time.perf_counter()
    deed()
    window.settle()
    if done > actions // SETTLED:  # by then every page was looked at once
        longest[name] = max(longest.get(name, 0), time.perf_counter() - start)
    elif done == actions // SETTLED:
        first = resident()
seconds = time.perf_counter() - begin
last = resident()
window.session.close()
print(json.dumps({"calls": done, "first": first, "last": last, "seconds": seconds, **longest}))
