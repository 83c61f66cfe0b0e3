"""Reading workbooks with calamine. Runs only in the reading child: some files make calamine abort its process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, BinaryIO

from callplanner.domain.errors import PlannerError
from callplanner.workbook.kinds import Kind
from callplanner.workbook.sheet_traits import PLAIN, traits_of
from callplanner.workbook.table import SAMPLE_ROWS, Row, without_tail

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_COUNT_BUDGET_S = 1.5
_SMALL_BYTES = 4 * 1024**2
_MAX_SHEETS = 10_000
_ROWS_AT_ONCE = 1_000
_TEXT = frozenset((str,))
_AS_THEY_ARE = frozenset((str, bool, date, datetime, time))


class BookFile:
    """An open workbook; a sheet once parsed is kept until another one is asked for."""

    def __init__(self, path: Path, kind: Kind, sheet: str | None, unlocked: BinaryIO | None = None) -> None:
        self.path = path
        self.kind = kind
        self._file: BinaryIO = unlocked if unlocked is not None else path.open("rb")
        self._book: CalamineWorkbook = self._guarded(self._open)
        metadata = self._book.sheets_metadata
        self._hidden: dict[str, bool] = {
            sheet.name: not str(sheet.visible).endswith(".Visible") for sheet in metadata[:_MAX_SHEETS]
        }
        self._worksheets = [
            str(sheet.name) for sheet in metadata[:_MAX_SHEETS] if str(sheet.typ).endswith(".WorkSheet")
        ]
        if not self._worksheets:
            raise PlannerError("source-no-sheet", file=path.name)
        self._name: str | None = None
        self._sheet: CalamineSheet | None = None
        self.chosen = self._choose(sheet)
        has_parts = kind is Kind.XLSX and unlocked is None
        self._traits = traits_of(path, self.chosen) if has_parts else PLAIN

    def close(self) -> None:
        """Free the file."""
        self._sheet = None
        self._book.close()
        self._file.close()

    def _open(self) -> CalamineWorkbook:
        import python_calamine

        return python_calamine.CalamineWorkbook.from_filelike(self._file)

    def _guarded(self, act: Any, *arguments: object) -> Any:
        """Run a call into calamine; whatever it raises becomes a PlannerError."""
        try:
            return act(*arguments)
        except MemoryError as error:
            raise PlannerError("source-too-large-to-read", file=self.path.name) from error
        except (KeyboardInterrupt, SystemExit, PlannerError):
            raise
        except BaseException as error:  # calamine's panics derive from BaseException
            if type(error).__name__ == "PasswordError":
                raise PlannerError("source-encrypted", file=self.path.name) from error
            raise PlannerError("source-damaged", file=self.path.name, detail=str(error)[:200]) from error

    def _choose(self, sheet: str | None) -> str:
        """The sheet to read: the named one (whatever its case), else the first visible one that holds a table."""
        if sheet is not None:
            for name in self._worksheets:
                if name == sheet:
                    return name
            for name in self._worksheets:
                if name.strip().casefold() == sheet.strip().casefold():
                    return name
            raise PlannerError(
                "sheet-missing", file=self.path.name, sheet=sheet, sheets=", ".join(self._worksheets[:20])
            )
        visible = [name for name in self._worksheets if not self._hidden[name]] or self._worksheets
        if len(visible) == 1:
            return visible[0]
        filled = None
        for name in visible[:20]:
            if self._size(name)[0] and filled is None:
                filled = name
            if looks_like_table(islice(self._rows(name), SAMPLE_ROWS)):
                return name
        return filled or visible[0]

    def _load(self, name: str) -> CalamineSheet:
        if self._name != name or self._sheet is None:
            self._sheet = None  # free the last one before the next one takes memory
            self._sheet = self._guarded(self._book.get_sheet_by_name, name)
            self._name = name
        return self._sheet

    def _size(self, name: str) -> tuple[int, int]:
        end = self._load(name).end
        return (0, 0) if end is None else (end[0] + 1, end[1] + 1)

    def describe(self) -> tuple[object, ...]:
        """The facts of a Workbook, as plain values in its order."""
        sizes = {self.chosen: self._size(self.chosen)} | self._other_sizes()
        sample = tuple(islice(without_tail(self.rows()), SAMPLE_ROWS))
        sheets = [(name, self._hidden[name], *sizes.get(name, (None, None))) for name in self._worksheets]
        return str(self.kind), sheets, self.chosen, sample, None, None, self._traits.uncounted

    def _other_sizes(self) -> dict[str, tuple[int, int]]:
        """Sizes of the other sheets, as far as counting them takes no time worth naming."""
        sizes: dict[str, tuple[int, int]] = {}
        deadline = monotonic() + _COUNT_BUDGET_S
        for name in self._worksheets if self.path.stat().st_size < _SMALL_BYTES else ():
            if name != self.chosen and monotonic() < deadline:
                try:
                    sizes[name] = self._size(name)
                except PlannerError:
                    continue  # a damaged sheet that nobody asked for
        return sizes

    def progress(self, done: int) -> tuple[int, int | None]:
        """Rows read and rows there are."""
        return done, self._size(self.chosen)[0]

    def rows(self) -> Iterator[Row]:
        """Every row from row 1 on, empty ones as (); whole numbers as int, empty cells as None."""
        zeros = self._traits.zeros
        rows = self._rows(self.chosen)
        return (with_zeros(row, zeros) if row else row for row in rows) if zeros else rows

    def _rows(self, name: str) -> Iterator[Row]:
        sheet = self._load(name)
        if sheet.start is None:
            return
        before = (None,) * sheet.start[1]  # calamine leaves out empty columns at the left, but not empty rows above
        rows = self._guarded(sheet.iter_rows)
        while block := self._guarded(_taken, rows):
            for cells in plain_rows(block):
                yield before + cells if before and cells else cells


def _taken(rows: Iterator[list[Any]]) -> list[list[Any]]:
    return list(islice(rows, _ROWS_AT_ONCE))


def plain_rows(rows: Sequence[Sequence[Any]]) -> list[Row]:
    """Rows as calamine gives them, all equally wide, as cells: column by column, because most columns hold one kind of
    value and then take no look at each."""
    columns = [_plain_column(column) for column in zip(*rows, strict=True)]
    if not columns or all(None in column for column in columns):
        return [() if cells.count(None) == len(cells) else cells for cells in zip(*columns, strict=True)] or [()] * len(
            rows
        )
    return list(zip(*columns, strict=True))


def with_zeros(row: Row, columns: Mapping[int, int]) -> Row:
    """The row with its whole numbers in these columns written to so many digits: what is shown is what is meant."""
    return tuple(
        [
            str(cell).zfill(columns[place]) if place in columns and type(cell) is int and cell >= 0 else cell
            for place, cell in enumerate(row)
        ]
    )


def _plain_column(column: Sequence[Any]) -> Sequence[Any]:
    kinds = set(map(type, column))
    if kinds <= _AS_THEY_ARE:
        return (
            column if kinds.isdisjoint(_TEXT) or "" not in column else [None if cell == "" else cell for cell in column]
        )
    return [
        (cell or None)
        if (kind := cell.__class__) is str
        else int(cell)
        if kind is float and cell.is_integer()
        else as_clock(cell)
        if kind is timedelta
        else cell
        for cell in column
    ]


def as_clock(span: timedelta) -> time | str:
    """A duration as a time of day where it is one, else as hours and minutes."""
    seconds = span.total_seconds()
    if 0 <= seconds < 86_400:
        whole = int(seconds)
        return time(whole // 3600, whole % 3600 // 60, whole % 60)
    minutes = round(abs(seconds) / 60)
    return f"{'-' if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02}"


def looks_like_table(sample: Iterable[Sequence[object]]) -> bool:
    """At least three rows with two filled cells or more; or titles and one row below them, four cells wide."""
    filled = [sum(1 for cell in row if cell is not None) for row in sample]
    return sum(count >= 2 for count in filled) >= 3 or sum(count >= 4 for count in filled) >= 2
