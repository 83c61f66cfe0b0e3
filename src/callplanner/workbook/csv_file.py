"""A sheet as .csv: UTF-8 with a mark so that spreadsheets read the letters right, and no cell that starts a formula."""

from __future__ import annotations

import csv
import math
from datetime import date, datetime
from pathlib import Path

from callplanner.domain.job import Job
from callplanner.domain.phrase import Money
from callplanner.workbook.sanitise import csv_text
from callplanner.workbook.sheet_model import CellKind, Column, Sheet, Value

_STEP_ROWS = 1_000


def write_csv(path: Path, sheet: Sheet, job: Job) -> int:
    """Write the sheet; the number of rows written. Dates are ISO, amounts have a point."""
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([csv_text(column.title) for column in sheet.columns])
        for row in sheet.rows:
            writer.writerow([_plain(value, column) for value, column in zip(row, sheet.columns, strict=True)])
            written += 1
            if written % _STEP_ROWS == 0:
                job.step(written, None)
    return written


def _plain(value: Value, column: Column) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        if value.beside:
            return csv_text(str(value))
        value = value.cents
    if isinstance(value, bool):
        return "yes" if value else "no"
    if column.kind is CellKind.MONEY and isinstance(value, (int, float)):
        return f"{value / 100:.2f}"
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else ""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return csv_text(str(value))
