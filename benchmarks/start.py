"""From starting the program to the first card of Today, with 10,000 customers.

Usable means that the next call can be made and recorded; what is still read then are the details below."""

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
        usable, whole, floor = [], [], []
        for _ in range(TIMES):
            floor.append(child("start_floor.py", path)["wall"])
            told = child("start_window.py", path, moment)
            whole.append(told["wall"])
            usable.append(told["wall"] - (told["now"] - told["entry"]))
    words = "bare window, file opened with SQLAlchemy"
    return show("Start", [
        against("start until the queue and who, which number and why stand there and keys are taken, 10,000 customers",
                usable, floor, 2.0, words),
        against("start until all details of the first card are painted", whole, floor, None, words),
    ])  # fmt: skip


if __name__ == "__main__":
    run()
