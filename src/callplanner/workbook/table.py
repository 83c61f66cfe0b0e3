"""The values that cross the border between reading and understanding: cells, rows, sheets, a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from msgspec import Struct

from callplanner.workbook.kinds import Kind

Cell = None | str | int | float | bool | date | datetime | time
Row = tuple[Cell, ...]

SAMPLE_ROWS = 200


class SheetInfo(Struct, frozen=True):
    """One sheet. `rows` counts to the last used row, `columns` to the last used column; None: not counted yet."""

    name: str
    hidden: bool
    rows: int | None
    columns: int | None


class Workbook(Struct, frozen=True):
    """What a file holds, and the first rows of the chosen sheet.

    `encoding` and `delimiter` are None for workbooks; `delimiter` is a space for columns aligned with spaces, and
    None for
    a text of one column. `sample[0]` is row 1 as the person counts. `uncounted`: columns (0-based) in which formulas
    stand that no program has worked out, judged by the first rows; their cells are empty.
    """

    kind: Kind
    sheets: tuple[SheetInfo, ...]
    sheet: str
    sample: tuple[Row, ...]
    encoding: str | None = None
    delimiter: str | None = None
    uncounted: tuple[int, ...] = ()


def without_tail(rows: Iterator[Row]) -> Iterator[Row]:
    """The same rows, without empty ones after the last filled one; a million of them cost nothing."""
    pending = 0
    for row in rows:
        if not row:
            pending += 1
            continue
        while pending:
            pending -= 1
            yield ()
        yield row
