"""Rows as the XML of a worksheet. XlsxWriter makes the workbook around them; taking each cell by itself it needs three
times as long for the rows as writing them whole."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from callplanner.domain.phrase import Money
from callplanner.workbook.sanitise import clean_text
from callplanner.workbook.sheet_model import CellKind, Column, Value

if TYPE_CHECKING:
    from xlsxwriter.format import Format

_MAX_EXACT = 10**15  # a spreadsheet keeps fifteen digits of a number
_FIRST_DAY = date(1900, 3, 1)  # before it spreadsheets count a day that never was
_DAY_ZERO = date(1899, 12, 30).toordinal()
_DAY_S = 86_400
_SURELY_PLAIN = 10_000
_PECULIAR = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff<>&]|_x|^\\s|\\s$")
_ESCAPED = re.compile("(_x[0-9a-fA-F]{4}_)")  # what a spreadsheet would take for the number of a character
_DAYS = (CellKind.DATE, CellKind.DATETIME)


class RowSheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """A worksheet that takes whole rows, from top to bottom. Titles too: a text that begins and ends like the markup of
    rich text XlsxWriter would write as it stands, and the file would be broken."""

    def write_cells(self, row: int, last_column: int, cells: str) -> None:
        """Add row `row` (0-based) with the XML of its cells."""
        if row > self.previous_row:
            self._write_single_row(row)
        self._check_dimensions(row, last_column)
        if row in self.row_info:
            self._write_row(row, None, self.row_info[row])
            self.fh.write(f"{cells}</row>")
        else:
            self.fh.write(f'<row r="{row + 1}">{cells}</row>')


def style_of(cell_format: Format) -> int:
    """The number under which cells name a format. Its properties must not change any more."""
    return int(cell_format._get_xf_index())


class RowMaker:
    """Makes the XML of rows of certain columns. `styles` gives the style of a column's cells."""

    def __init__(self, columns: Sequence[Column], styles: Callable[[Column], int]) -> None:
        self._styles = styles
        self._columns = [(xl_col_to_name(place), styles(column), column) for place, column in enumerate(columns)]

    def cells(self, row: int, values: Sequence[Value]) -> str:
        """The cells of row `row` (0-based); empty ones are left out."""
        number = row + 1
        made: list[str] = []
        for value, (letters, style, column) in zip(values, self._columns, strict=True):
            if value is None or value == "":
                continue
            head = f'<c r="{letters}{number}" s="{style}"'
            made.append(self._text(head, value) if isinstance(value, str) else self._other(head, value, column))
        return "".join(made)

    def _text(self, head: str, text: str) -> str:
        if _PECULIAR.search(text) is None and len(text) < _SURELY_PLAIN:
            return f'{head} t="inlineStr"><is><t>{text}</t></is></c>'
        text = clean_text(text)
        if not text:
            return ""
        safe = _ESCAPED.sub(r"_x005F\1", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return f'{head} t="inlineStr"><is><t xml:space="preserve">{safe}</t></is></c>'

    def _other(self, head: str, value: Value, column: Column) -> str:
        if isinstance(value, Money):
            if value.beside:
                return self._text(head, str(value))
            value = value.cents
        if isinstance(value, bool):
            return self._text(head, "yes" if value else "no")
        if isinstance(value, (int, float)):
            return self._number(head, value / 100 if column.kind is CellKind.MONEY else value)
        if isinstance(value, (date, time)):
            return self._day(head, value, column)
        return self._text(head, str(value))

    def _number(self, head: str, value: float) -> str:
        if not math.isfinite(value):
            return ""
        if abs(value) >= _MAX_EXACT:
            return self._text(head, str(value))
        return f"{head}><v>{value:.16G}</v></c>"

    def _day(self, head: str, value: date | time, column: Column) -> str:
        day = value.date() if isinstance(value, datetime) else value
        if isinstance(day, time) or day < _FIRST_DAY:
            return self._text(head, str(value))
        if column.kind not in _DAYS:
            kind = CellKind.DATETIME if isinstance(value, datetime) else CellKind.DATE
            head = f'{head[: head.rindex(" s=")]} s="{self._styles(Column("", kind))}"'
        serial: float = day.toordinal() - _DAY_ZERO
        if isinstance(value, datetime):
            seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
            serial += seconds / _DAY_S
        return f"{head}><v>{serial:.16G}</v></c>"
