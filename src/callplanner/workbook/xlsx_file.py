"""Sheets as .xlsx that looks made by a person: titles that stay, filters, widths, dates as dates, phones as text."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callplanner.domain.job import Job
from callplanner.domain.phrase import Money
from callplanner.workbook.sanitise import clean_text, sheet_name
from callplanner.workbook.sheet_model import CellKind, Column, Sheet, Value

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MAX_ROWS = 1_048_576
_STEP_ROWS = 500
_MAX_EXACT = 10**15  # a spreadsheet keeps fifteen digits of a number
_FIRST_DAY = date(1900, 3, 1)  # before it spreadsheets count a day that never was
_TITLE_FILL, _TITLE_LINE = "#E6F2F3", "#8FC3CA"
_BUILT_IN_DATE, _BUILT_IN_MOMENT = 14, 22  # shown the way the person's system writes them


class _Output(io.FileIO):
    """The file that the zip is written to. Once abandoned it takes everything in silence: a zip that is dropped
    half-way
    tries to write its end when it is collected, and would only fail again, aloud."""

    abandoned = False

    def write(self, data: Any) -> int:
        left = memoryview(data)
        while left and not self.abandoned:
            left = left[super().write(left) :]
        return len(data)

    def seek(self, place: int, whence: int = 0) -> int:
        return 0 if self.abandoned else super().seek(place, whence)

    def tell(self) -> int:
        return 0 if self.abandoned else super().tell()

    def flush(self) -> None:
        if not self.abandoned:
            super().flush()


class XlsxFile:
    """A workbook under way. `add` each sheet, then `close`; after an error `abandon` frees its scratch files."""

    def __init__(self, path: Path, job: Job) -> None:
        import xlsxwriter

        options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_urls": False}
        self._output = _Output(path, "w+")
        self._book: Workbook = xlsxwriter.Workbook(self._output, options)
        self._job = job
        self._names: set[str] = set()
        self._title = self._format(
            bold=True, bg_color=_TITLE_FILL, bottom=1, bottom_color=_TITLE_LINE, valign="vcenter"
        )
        self._formats: dict[tuple[CellKind, str], Any] = {}

    def _format(self, **properties: object) -> Any:
        return self._book.add_format(properties)

    def add(self, sheet: Sheet) -> int:
        """Write one sheet, going on in another one where it is full; the number of rows written."""
        worksheet = self._new(sheet)
        formats = [self._format_of(column) for column in sheet.columns]
        place = written = 0
        for row in sheet.rows:
            place += 1
            if place >= MAX_ROWS:
                self._finish(worksheet, place - 1, sheet.columns)
                worksheet, place = self._new(sheet), 1
            for index, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
                if value is not None:
                    self._write(worksheet, place, index, value, column, formats[index])
            written += 1
            if written % _STEP_ROWS == 0:
                self._job.step(written, None)
        self._finish(worksheet, place, sheet.columns)
        return written

    def add_about(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        """A sheet of names and values that says what the workbook is."""
        worksheet = self._book.add_worksheet(sheet_name(title, self._names))
        worksheet.hide_gridlines(2)
        worksheet.set_column(0, 0, 22, self._format(bold=True, valign="top"))
        worksheet.set_column(1, 1, 80, self._format(text_wrap=True, valign="top"))
        for place, (name, value) in enumerate(facts):
            worksheet.write_string(place, 0, clean_text(name))
            worksheet.write_string(place, 1, clean_text(value))

    def _new(self, sheet: Sheet) -> Worksheet:
        worksheet = self._book.add_worksheet(sheet_name(sheet.title, self._names))
        worksheet.freeze_panes(1, 0)
        worksheet.set_landscape()
        worksheet.set_paper(9)
        worksheet.fit_to_pages(1, 0)
        worksheet.repeat_rows(0)
        worksheet.set_footer("&L&A&R&P / &N")
        for index, column in enumerate(sheet.columns):
            worksheet.set_column(index, index, column.shown_width, self._format_of(column))
        worksheet.set_row(0, 20)
        for index, column in enumerate(sheet.columns):
            worksheet.write_string(0, index, clean_text(column.title), self._title)
        return worksheet

    def _finish(self, worksheet: Worksheet, last_row: int, columns: Sequence[Column]) -> None:
        if columns:
            worksheet.autofilter(0, 0, max(last_row, 1), len(columns) - 1)

    def _format_of(self, column: Column) -> Any:
        key = (column.kind, column.currency)
        if key not in self._formats:
            self._formats[key] = self._format(**_properties(column))
        return self._formats[key]

    def _write(
        self, worksheet: Worksheet, row: int, index: int, value: Value, column: Column, cell_format: Any
    ) -> None:
        if isinstance(value, Money):
            value = value.cents
        if column.kind is CellKind.MONEY and isinstance(value, (int, float)) and not isinstance(value, bool):
            value = value / 100
        if isinstance(value, bool):
            worksheet.write_string(row, index, "yes" if value else "no", cell_format)
        elif isinstance(value, (int, float)):
            self._write_number(worksheet, row, index, value, cell_format)
        elif isinstance(value, (date, time)):
            self._write_day(worksheet, row, index, value, column, cell_format)
        elif value:
            worksheet.write_string(row, index, clean_text(str(value)), cell_format)

    def _write_number(self, worksheet: Worksheet, row: int, index: int, value: float, cell_format: Any) -> None:
        if not math.isfinite(value):
            return
        if abs(value) >= _MAX_EXACT:
            worksheet.write_string(row, index, str(value), cell_format)
        else:
            worksheet.write_number(row, index, value, cell_format)

    def _write_day(
        self, worksheet: Worksheet, row: int, index: int, value: date | time, column: Column, cell_format: Any
    ) -> None:
        day = value.date() if isinstance(value, datetime) else value
        if isinstance(day, time) or day < _FIRST_DAY:
            worksheet.write_string(row, index, str(value), cell_format)
            return
        if isinstance(value, datetime):
            value = value.replace(tzinfo=None)
        if column.kind not in (CellKind.DATE, CellKind.DATETIME):
            kind = CellKind.DATETIME if isinstance(value, datetime) else CellKind.DATE
            cell_format = self._format_of(Column("", kind))
        worksheet.write_datetime(row, index, value, cell_format)

    def close(self) -> None:
        """Write the file. Raises OSError where it cannot."""
        self._book.close()
        self._output.close()

    def abandon(self) -> None:
        """Free the scratch files of a workbook that will not be written."""
        for worksheet in self._book.worksheets():
            handle = getattr(worksheet, "row_data_fh", None)
            if handle is not None:
                handle.close()
        self._book.fileclosed = True  # it would complain about this at its end
        self._output.abandoned = True
        self._output.close()


def _properties(column: Column) -> dict[str, object]:
    kind = column.kind
    if kind is CellKind.MONEY:
        return {"num_format": f'#,##0.00 "{column.currency}"' if column.currency.isalnum() else "#,##0.00"}
    if kind is CellKind.INTEGER:
        return {"num_format": "#,##0"}
    if kind is CellKind.SHARE:
        return {"num_format": "0%"}
    if kind is CellKind.DATE:
        return {"num_format": _BUILT_IN_DATE, "align": "left"}
    if kind is CellKind.DATETIME:
        return {"num_format": _BUILT_IN_MOMENT, "align": "left"}
    if kind is CellKind.PHONE:
        return {"num_format": "@"}
    return {}
