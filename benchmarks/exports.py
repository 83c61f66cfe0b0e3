"""Writing 100,000 customers to a workbook."""

from __future__ import annotations

import tempfile
from pathlib import Path

import xlsxwriter

from big_company import CLOCK, LARGE, big_company
from callplanner.services.planner import Planner
from measure import Line, against, show, timed

TIMES = 2


def run() -> list[Line]:
    """Against XlsxWriter alone writing as many cells of the same kinds."""
    planner = Planner.open(big_company(LARGE), CLOCK, holder=None)
    planner.warm()
    own, floor = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(TIMES):
            floor.append(timed(lambda n=number: _bare(folder / f"bare-{n}.xlsx")))  # type: ignore[misc]
            own.append(timed(lambda n=number: planner.export("customers", folder / f"own-{n}.xlsx")))  # type: ignore[misc]
    planner.close()
    return show("Export", [against("export of 100,000 customers, 28 columns", own, floor, 1.3, "XlsxWriter alone")])


def _bare(path: Path) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet()
    for row in range(LARGE.customers):
        for column in range(22):
            sheet.write_string(row, column, f"Text {column} of {row}")
        for column in range(22, 28):
            sheet.write_number(row, column, row + column)
    book.close()


if __name__ == "__main__":
    run()
