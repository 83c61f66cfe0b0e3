"""From starting the program to the first card of Today, with 10,000 customers."""

from __future__ import annotations

import tempfile
from pathlib import Path

from big_company import AT, DAY, DESK, fresh_copy
from measure import Line, against, child, show

TIMES = 9


def run() -> list[Line]:
    """Fresh processes in turns, compiled, the file in the disk's cache."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(fresh_copy(DESK, Path(folder)))
        moment = f"{DAY}T{AT:%H:%M}"
        child("start_floor.py", path), child("start_window.py", path, moment)
        own, floor = [], []
        for _ in range(TIMES):
            floor.append(child("start_floor.py", path)["wall"])
            own.append(child("start_window.py", path, moment)["wall"])
    words = "bare window, file opened with SQLAlchemy"
    return show("Start", [against("start to the first card, 10,000 customers", own, floor, 2.0, words)])


if __name__ == "__main__":
    run()
