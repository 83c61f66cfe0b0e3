"""Starting commands, with 10,000 customers."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from big_company import DAY, DESK, fresh_copy
from measure import ROOT, Line, environment, ms, show, timed

TIMES = 5


def run() -> list[Line]:
    """Fresh processes; Python's own start is the floor."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(fresh_copy(DESK, Path(folder)))
        asked = ("--database", path, "--today", str(DAY))
        bare = _median(["-c", "pass"])
        lines = []
        for what, arguments in (
            ("--version", ["--version"]),
            ("today", [*asked, "today"]),
            ("today --json", [*asked, "--json", "today"]),
            ("customer", [*asked, "customer", "K100042"]),
        ):
            seconds = _median(["-m", "callplanner", *arguments])
            lines.append(
                Line(f"callplanner {what}", ms(seconds), f"{ms(bare)} Python alone", f"{seconds / bare:.1f} ×")
            )
    return show("Commands", lines)


def _median(arguments: list[str]) -> float:
    command = [sys.executable, *arguments]

    def once() -> None:
        subprocess.run(command, check=True, capture_output=True, env=environment(), cwd=ROOT)

    once()
    return statistics.median(timed(once) for _ in range(TIMES))


if __name__ == "__main__":
    run()
