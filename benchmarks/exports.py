"""Writing 100,000 customers to a workbook."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from big_company import CLOCK, LARGE, big_company
from callplanner.services.planner import Planner
from measure import Line, against, show, timed

TIMES = 2


def run() -> list[Line]:
    """Against XlsxWriter alone writing the same cells in the same formats."""
    planner = Planner.open(big_company(LARGE), CLOCK, holder=None)
    planner.warm()
    own, floor = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        planner.export("customers", folder / "first.xlsx")
        rows = CalamineWorkbook.from_path(folder / "first.xlsx").get_sheet_by_index(0).to_python()
        for number in range(TIMES):
            floor.append(timed(lambda n=number: _bare(folder / f"bare-{n}.xlsx", rows)))  # type: ignore[misc]
            own.append(timed(lambda n=number: planner.export("customers", folder / f"own-{n}.xlsx")))  # type: ignore[misc]
    planner.close()
    words = "XlsxWriter alone, the same cells"
    return show("Export", [against(f"export of 100,000 customers, {len(rows[0])} columns", own, floor, 1.3, words)])


def _bare(path: Path, rows: list[list[Any]]) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet()
    text, number, day = (book.add_format({"num_format": form}) for form in ("@", "#,##0.00", "dd/mm/yyyy"))
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(place, column, value, day)
            elif isinstance(value, float):
                sheet.write_number(place, column, value, number)
            elif value:
                sheet.write_string(place, column, value, text)
    book.close()


if __name__ == "__main__":
    run()
