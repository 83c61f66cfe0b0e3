"""Importing workbooks of 100,000 and 500,000 orders of known customers, time and memory."""

from __future__ import annotations

import tempfile
import threading
from datetime import timedelta
from pathlib import Path
from random import Random

import psutil
import xlsxwriter

from big_company import DAY, Size, fresh_copy
from measure import Line, against, child, show

ROWS = 100_000
KNOWN = Size(10_000, 0, 0)
MANY_ROWS = 500_000
TIMES = 5
MANY_TIMES = 2
MOST_MB = 400
MANY_MOST_MB = 600


def write_orders(path: Path, rows: int = ROWS) -> None:
    """A workbook as a merchandise system would export it."""
    rng = Random(rows)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("Orders")
    date_format = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, ("Order no", "Customer no", "Order date", "Total", "Currency", "Status"))
    for row in range(1, rows + 1):
        sheet.write_string(row, 0, f"SO-{row:06}")
        sheet.write_string(row, 1, f"K{100_000 + rng.randrange(KNOWN.customers)}")
        sheet.write_datetime(row, 2, DAY - timedelta(days=1 + (rows - row) * 1000 // rows), date_format)
        sheet.write_number(row, 3, round(rng.lognormvariate(5, 0.7), 2))
        sheet.write_string(row, 4, "GBP")
        sheet.write_string(row, 5, "Shipped" if row % 60 else "Cancelled")
    book.close()


class Memory:
    """Samples the peak of the resident memory of all processes this one has started."""

    def __init__(self) -> None:
        self.peak = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop.set()
        self._thread.join()

    def _sample(self) -> None:
        me = psutil.Process()
        while not self._stop.wait(0.01):
            self.peak = max(self.peak, sum(_resident(process) for process in me.children(recursive=True)))


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def run() -> list[Line]:
    """Both sizes."""
    return show("Import", [*_measured(ROWS, TIMES, 3.0, MOST_MB), *_measured(MANY_ROWS, MANY_TIMES, 2.5, MANY_MOST_MB)])


def _measured(rows: int, times: int, most: float, most_mb: int) -> list[Line]:
    """Time without sampling, then memory by itself, because looking at processes costs time."""
    own, floor = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = folder / "orders.xlsx"
        write_orders(book, rows)
        child("import_floor.py", str(book), str(folder / "bare")), _import(book, folder)
        for number in range(times):
            floor.append(child("import_floor.py", str(book), str(folder / f"bare-{number}"))["seconds"])
            own.append(_import(book, folder)["seconds"])
        with Memory() as memory:
            done = _import(book, folder)
    assert done["new"] == rows, done
    peak = memory.peak / 1024**2
    return [
        against(f"import of {rows:,} orders from .xlsx", own, floor, most, "calamine and executemany"),
        Line("peak memory of it, both processes", f"{peak:.0f} MB", mark=f"< {most_mb} MB", ok=peak < most_mb),
    ]


def _import(book: Path, folder: Path) -> dict[str, float]:
    return child("import_orders.py", str(book), str(fresh_copy(KNOWN, folder)))


if __name__ == "__main__":
    run()
