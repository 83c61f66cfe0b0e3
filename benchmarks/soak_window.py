"""Outcomes by keys in the window: memory at the first tenth and at the end, the slowest card."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import Qt

from measure import resident
from window_at_work import WindowAtWork

SETTLED = 10
RESTS_EVERY = 50
"""So often everything comes to rest, as it does between calls."""
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2)

window = WindowAtWork(sys.argv[1])
calls, first, made, longest = int(sys.argv[2]), 0, 0, 0.0
begin = time.perf_counter()
while made < calls:
    if made == calls // SETTLED:
        first = resident()
    took = window.record(KEYS[made % len(KEYS)])
    if took is None:
        break
    made += 1
    if made > SETTLED:
        longest = max(longest, took)
    if made % RESTS_EVERY == 0:
        window.settle()
seconds = time.perf_counter() - begin
window.settle()
last = resident()
window.session.close()
print(json.dumps({"calls": made, "first": first, "last": last, "longest": longest, "seconds": seconds}))
