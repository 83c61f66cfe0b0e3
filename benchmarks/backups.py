"""A backup beside a bare copy of the file, with 100,000 customers and a million calls; and who waits for it."""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import threading
import time
from pathlib import Path

from big_company import CLOCK, LARGE, fresh_copy
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage.backup import copy_file
from callplanner.storage.damage import damage_in
from measure import Line, against, ms, show, timed

TIMES = 5


def run() -> list[Line]:
    """Copying alone, the whole of a backup (copied, checked, counted, renamed), and calls recorded meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        path = fresh_copy(LARGE, Path(folder))
        planner = Planner.open(path, CLOCK, holder="benchmark")
        target, bare_target = Path(folder) / "backup", Path(folder) / "bare"

        def bare() -> None:
            shutil.copyfile(path, bare_target)
            with bare_target.open("rb+") as handle:
                os.fsync(handle.fileno())

        def flushed() -> None:
            if hasattr(os, "sync"):  # what was written before must not slow down what is measured
                os.sync()

        own, floor = [], []
        for _ in range(TIMES):
            flushed()
            floor.append(timed(bare))
            flushed()
            own.append(timed(lambda: copy_file(path, target)))
        checked = statistics.median(timed(lambda: damage_in(target)) for _ in range(TIMES))
        who = planner.today().entries[0].customer_id
        waits: list[float] = []
        done = threading.Event()

        def back_up() -> None:
            copy_file(path, target)
            done.set()

        thread = threading.Thread(target=back_up)
        thread.start()
        while not done.is_set():
            begin = time.perf_counter()
            planner.record(CallReport(who, "no_answer"))
            waits.append(time.perf_counter() - begin)
        thread.join()
        size = path.stat().st_size / 1e6
        planner.close()
    lines = [
        against(f"backup of {size:.0f} MB, checked and counted", own, floor, 2, "bare copy, flushed"),
        Line("the full check that `check` makes of it", ms(checked)),
        Line(
            "a call recorded while a backup is made",
            f"{ms(statistics.median(waits))}, longest {ms(max(waits))} of {len(waits)}",
            mark="< 1 s", ok=max(waits) < 1,
        ),
    ]  # fmt: skip
    return show("Backups", lines)


if __name__ == "__main__":
    run()
