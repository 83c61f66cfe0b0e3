"""A second try at workbooks that calamine cannot open: openpyxl forgives more and takes ten times as long.

Runs only in the reading child. It answers as `sheets.BookFile` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callplanner.domain.errors import PlannerError
from callplanner.workbook.kinds import Kind
from callplanner.workbook.sheets import as_clock, looks_like_table
from callplanner.workbook.table import SAMPLE_ROWS, Row, without_tail

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MAX_BYTES = 30 * 1024**2


class SecondReader:
    """An .xlsx opened by openpyxl; PlannerError of the first reader where this one fails too."""

    def __init__(self, path: Path, kind: Kind, sheet: str | None, first: PlannerError) -> None:
        if kind is not Kind.XLSX or path.stat().st_size > MAX_BYTES:
            raise first
        self.path = path
        self._first = first
        self._book: Workbook = self._guarded(self._open)
        self._names = [str(worksheet.title) for worksheet in self._book.worksheets]
        if not self._names:
            raise first
        self._hidden = {w.title: w.sheet_state != "visible" for w in self._book.worksheets}
        self.chosen = self._choose(sheet)

    def _open(self) -> Workbook:
        from openpyxl import load_workbook

        return load_workbook(self.path, read_only=True, data_only=True, keep_links=False)

    def _guarded(self, act: Any, *arguments: object) -> Any:
        """Run a call into openpyxl; what it raises is the refusal of the first reader."""
        try:
            return act(*arguments)
        except MemoryError as error:
            raise PlannerError("source-too-large-to-read", file=self.path.name) from error
        except Exception as error:
            raise self._first from error

    def _choose(self, sheet: str | None) -> str:
        if sheet is not None:
            wanted = sheet.strip().casefold()
            for name in self._names:
                if name.strip().casefold() == wanted:
                    return name
            raise PlannerError("sheet-missing", file=self.path.name, sheet=sheet, sheets=", ".join(self._names[:20]))
        visible = [name for name in self._names if not self._hidden[name]] or self._names
        tables = (name for name in visible[:20] if looks_like_table(islice(self._rows(name), SAMPLE_ROWS)))
        return next(tables, visible[0])

    def describe(self) -> tuple[object, ...]:
        """The facts of a Workbook, as plain values in its order; sizes are not counted."""
        sample = tuple(islice(without_tail(self.rows()), SAMPLE_ROWS))
        sheets = [(name, self._hidden[name], None, None) for name in self._names]
        return str(Kind.XLSX), sheets, self.chosen, sample, None, None

    def progress(self, done: int) -> tuple[int, int | None]:
        """Rows read; how many there are is not known."""
        return done, None

    def rows(self) -> Iterator[Row]:
        """Every row from row 1 on, empty ones as ()."""
        return self._rows(self.chosen)

    def _rows(self, name: str) -> Iterator[Row]:
        sheet = self._book[name]
        if hasattr(sheet, "reset_dimensions"):
            sheet.reset_dimensions()  # what the file claims about its size is not believed
        rows = self._guarded(sheet.iter_rows, None, None, None, None, True)
        while (row := self._guarded(next, rows, None)) is not None:
            cells = tuple(_plain(cell) for cell in row)
            while cells and cells[-1] is None:
                cells = cells[:-1]
            yield cells


def _plain(cell: Any) -> Any:
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return as_clock(cell) if isinstance(cell, timedelta) else cell
