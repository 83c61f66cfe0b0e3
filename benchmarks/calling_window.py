"""Calls by keys in the window: an outcome's key, Enter, and the next card painted."""

from __future__ import annotations

import json
import statistics
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from window_at_work import WindowAtWork

TALK_MS = 600
"""A person talks longer than this; the counts are made anew meanwhile."""

window = WindowAtWork(sys.argv[1])
window.session.window._on_caller(sys.argv[2])
window.settle()
times: list[float] = []
for _ in range(int(sys.argv[3])):
    window.settle()
    took = window.record(Qt.Key.Key_1)
    if took is None:
        break
    times.append(took)
    QTest.qWait(TALK_MS)
window.session.close()
times.sort()
print(json.dumps({"median": statistics.median(times), "most": times[int(len(times) * 0.95)]}))
