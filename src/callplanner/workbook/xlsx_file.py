"""Sheets as .xlsx that looks made by a person: titles that stay, filters, widths, dates as dates, phones as text."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from callplanner.domain.job import Job
from callplanner.workbook.sanitise import sheet_name
from callplanner.workbook.sheet_model import CellKind, Column, Sheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook

    from callplanner.workbook.xlsx_rows import RowSheet

MAX_ROWS = 1_048_576
_STEP_ROWS = 500
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
        from callplanner.workbook.xlsx_rows import RowMaker

        worksheet = self._new(sheet)
        maker = RowMaker(sheet.columns, self._style_of)
        last_column = max(0, len(sheet.columns) - 1)
        place = written = 0
        for row in sheet.rows:
            place += 1
            if place >= MAX_ROWS:
                self._finish(worksheet, place - 1, sheet.columns)
                worksheet, place = self._new(sheet), 1
            worksheet.write_cells(place, last_column, maker.cells(place, row))
            written += 1
            if written % _STEP_ROWS == 0:
                self._job.step(written, None)
        self._finish(worksheet, place, sheet.columns)
        return written

    def add_about(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        """A sheet of names and values that says what the workbook is."""
        from callplanner.workbook.xlsx_rows import RowMaker, style_of

        worksheet = self._worksheet(title)
        worksheet.hide_gridlines(2)
        looks = {
            Column("What", width=22): self._format(bold=True, valign="top"),
            Column("Value", width=80): self._format(text_wrap=True, valign="top"),
        }
        for index, (column, look) in enumerate(looks.items()):
            worksheet.set_column(index, index, column.width, look)
        maker = RowMaker(tuple(looks), lambda column: style_of(looks[column]))
        for place, fact in enumerate(facts):
            worksheet.write_cells(place, 1, maker.cells(place, fact))

    def _worksheet(self, title: str) -> RowSheet:
        from callplanner.workbook.xlsx_rows import RowSheet

        worksheet: RowSheet = self._book.add_worksheet(sheet_name(title, self._names), RowSheet)
        return worksheet

    def _new(self, sheet: Sheet) -> RowSheet:
        from callplanner.workbook.xlsx_rows import RowMaker, style_of

        worksheet = self._worksheet(sheet.title)
        worksheet.freeze_panes(1, 0)
        worksheet.set_landscape()
        worksheet.set_paper(9)
        worksheet.fit_to_pages(1, 0)
        worksheet.repeat_rows(0)
        worksheet.set_footer("&L&A&R&P / &N")
        for index, column in enumerate(sheet.columns):
            worksheet.set_column(index, index, column.shown_width, self._format_of(column))
        worksheet.set_row(0, 20)
        titles = RowMaker([Column("") for _ in sheet.columns], lambda _: style_of(self._title))
        cells = titles.cells(0, [column.title for column in sheet.columns])
        worksheet.write_cells(0, max(0, len(sheet.columns) - 1), cells)
        return worksheet

    def _finish(self, worksheet: RowSheet, last_row: int, columns: Sequence[Column]) -> None:
        if columns:
            worksheet.autofilter(0, 0, max(last_row, 1), len(columns) - 1)

    def _format_of(self, column: Column) -> Any:
        key = (column.kind, column.currency)
        if key not in self._formats:
            self._formats[key] = self._format(**_properties(column))
        return self._formats[key]

    def _style_of(self, column: Column) -> int:
        from callplanner.workbook.xlsx_rows import style_of

        return style_of(self._format_of(column))

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
