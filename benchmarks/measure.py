"""What the benchmarks share: timing side by side, medians, one table."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(tempfile.gettempdir()) / "callplanner-benchmarks"
"""What may be kept from one run to the next: company files, compiled modules, what the program caches."""
os.environ.setdefault("CALLPLANNER_HOME", str(FOLDER / "home"))  # backups of benchmarks are not the person's


class Line(Struct, frozen=True):
    """One line of the table. `ok` None: there is no mark to meet."""

    what: str
    figure: str
    floor: str = ""
    ratio: str = ""
    mark: str = ""
    ok: bool | None = None


def ms(seconds: float) -> str:
    """A duration as people read it."""
    return (
        f"{seconds:.2f} s"
        if seconds >= 1
        else f"{seconds * 1000:.0f} ms"
        if seconds >= 0.01
        else f"{seconds * 1000:.1f} ms"
    )


def share(times: Sequence[float], part: float) -> float:
    """The time that so large a part of the repetitions stays under."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def resident() -> int:
    """Bytes of this process after a collection."""
    import psutil

    gc.collect()
    return int(psutil.Process().memory_info().rss)


def timed(work: Callable[[], object]) -> float:
    """Seconds of one call."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def median_of(work: Callable[[], object], times: int) -> float:
    """Median seconds of several calls."""
    return statistics.median(timed(work) for _ in range(times))


def against(
    what: str, own: Sequence[float], floor: Sequence[float], most: float | None = None, floor_words: str = ""
) -> Line:
    """Medians of two things measured in turns, as a ratio."""
    a, b = statistics.median(own), statistics.median(floor)
    mark = f"≤ {most:g} ×" if most is not None else ""
    words = f"{ms(b)} {floor_words}".strip()
    return Line(what, ms(a), words, f"{a / b:.2f} ×", mark, None if most is None else a / b <= most)


def under(what: str, times: Sequence[float], limit_s: float | None, part: float = 0.95) -> Line:
    """Repeated calls, most of which must stay under a limit."""
    found = share(times, part)
    figure = f"{ms(statistics.median(times))}, {part:.0%} under {ms(found)}" if len(times) > 4 else ms(found)
    return Line(
        what,
        figure,
        mark="" if limit_s is None else f"< {ms(limit_s)}",
        ok=None if limit_s is None else found < limit_s,
    )


def environment() -> dict[str, str]:
    """That of a process which runs the program as it would be installed: compiled, without a screen, with folders of
    its own."""
    found = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONPYCACHEPREFIX": str(FOLDER / "compiled"),
        "XDG_CONFIG_HOME": str(FOLDER / "config"),
        "XDG_CACHE_HOME": str(FOLDER / "cache"),
    }
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def child(script: str, *arguments: str) -> dict[str, float]:
    """Run a part of a benchmark in a process of its own; the last line it prints is JSON. `wall` is added: from the
    moment it was started to the moment `now` it names, else to its end. The first run of a script leaves its imports
    compiled, as an installed program has them."""
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / script), *arguments],
        env=environment(), check=False, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr[-2000:]}")
    end = time.monotonic()
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return {**found, "wall": found.get("now", end) - begin}


def show(title: str, lines: Sequence[Line]) -> list[Line]:
    """Print one table."""
    print(f"\n{title}\n")
    print(table(lines))
    return list(lines)


def table(lines: Sequence[Line]) -> str:
    """The table, readable as it is and as Markdown."""
    titles = ("what", "figure", "floor", "ratio", "mark", "")
    rows = [
        (x.what, x.figure, x.floor, x.ratio, x.mark, "" if x.ok is None else "kept" if x.ok else "MISSED")
        for x in lines
    ]
    widths = [max(len(row[i]) for row in (titles, *rows)) for i in range(len(titles))]
    text = [
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |" for row in (titles, *rows)
    ]
    text.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(text)
