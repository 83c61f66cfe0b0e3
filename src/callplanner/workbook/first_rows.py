"""The first rows of a large .xlsx, read straight from its parts while calamine still takes in the whole sheet.

Provisional: whatever is unusual about a workbook is left to the full reading, and any trouble gives nothing at all.
Runs only in the reading child.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import IO, NamedTuple
from xml.etree.ElementTree import Element

from callplanner.workbook.sheets import as_clock, looks_like_table
from callplanner.workbook.table import SAMPLE_ROWS, Cell, Row
from callplanner.workbook.xlsx_parts import Parts, TooMuchError, column_of, name_of

WORTH_IT_BYTES = 1024**2
"""Below it the whole sheet is there as soon."""
_CHUNK_BYTES = 64 * 1024
_MAX_CELLS = 60_000
_COUNT_EVERY_S = 0.1
_UNRESOLVED = "…"
_ZERO, _ZERO_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)


class Glimpse(NamedTuple):
    """The first rows of the sheet that would be read. `part` is where in the file it lies."""

    sheet: str
    sheets: list[tuple[str, bool]]
    rows: list[Row]
    part: str


class _Shared(NamedTuple):
    """A text that stands in the table of shared texts."""

    place: int


def glimpse(path: Path, sheet: str | None) -> Glimpse | None:
    """The first rows, or None where the file is not as plain as most are."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reading(Parts(archive)).glimpse(sheet)
    except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
        return None


class _Reading:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._sheets, is_1904 = parts.sheets()
        self._zero = _ZERO_OF_1904 if is_1904 else _ZERO
        self._styles = parts.styles()

    def glimpse(self, wanted: str | None) -> Glimpse | None:
        sheets = self._sheets
        listed = [(name, hidden) for name, hidden, _ in sheets]
        open_to = [(name, part) for name, hidden, part in sheets if wanted is not None or not hidden]
        for name, part in open_to:
            if wanted is not None and name != wanted:
                continue
            rows = list(islice(self._rows(part), SAMPLE_ROWS))
            if wanted is not None or looks_like_table(rows):
                return Glimpse(name, listed, self._with_texts(rows), part)
        return None

    def _rows(self, part: str) -> Iterator[tuple[Cell | _Shared, ...]]:
        last = cells = 0
        for element in self._parts.elements(part, frozenset(("row",))):
            number = int(element.get("r", last + 1))
            for _ in range(min(number - last - 1, SAMPLE_ROWS)):
                yield ()
            last = number
            row = self._row(element)
            cells += len(row)
            yield row
            if cells > _MAX_CELLS:
                return

    def _row(self, element: Element) -> tuple[Cell | _Shared, ...]:
        row: list[Cell | _Shared] = []
        for cell in element:
            place = column_of(cell.get("r", "")) if cell.get("r") else len(row)
            if place < len(row) or place >= _MAX_CELLS:
                raise TooMuchError
            row.extend([None] * (place - len(row)))
            row.append(self._value(cell))
        while row and row[-1] is None:
            row.pop()
        return tuple(row)

    def _value(self, cell: Element) -> Cell | _Shared:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(part.text or "" for part in cell.iter() if name_of(part) == "t") or None
        text = next((part.text for part in cell if name_of(part) == "v"), None)
        if not text:
            return None
        if kind == "s":
            return _Shared(int(text))
        if kind == "b":
            return text == "1"
        if kind == "d":
            return datetime.fromisoformat(text)
        if kind != "n":
            return None if kind == "e" else text
        return self._number(float(text), int(cell.get("s", "0")))

    def _number(self, value: float, style: int) -> Cell:
        if style in self._styles.clocks:
            return as_clock(timedelta(days=value))
        if style in self._styles.days:
            day = self._zero + timedelta(days=int(value))
            if value.is_integer():
                return day
            clock = as_clock(timedelta(seconds=round(value % 1 * 86_400)))
            return clock if value < 1 or not isinstance(clock, time) else datetime.combine(day, clock)
        if not value.is_integer():
            return value
        return str(int(value)).zfill(self._styles.zeros[style]) if style in self._styles.zeros else int(value)

    def _with_texts(self, rows: Sequence[tuple[Cell | _Shared, ...]]) -> list[Row]:
        """The rows, all equally wide, with their shared texts, as far as these can be found soon."""
        wanted = {cell.place for row in rows for cell in row if isinstance(cell, _Shared)}
        texts: dict[int, str] = {}
        if wanted:
            last = max(wanted)
            try:
                for place, element in enumerate(self._parts.texts()):
                    if place in wanted:
                        texts[place] = _shared_text(element)
                    if place == last:
                        break
            except TooMuchError:
                pass  # the rest stays unresolved until the whole sheet is there
        width = max(map(len, rows), default=0)
        whole = [(*row, *[None] * (width - len(row))) if row else () for row in rows]
        return [
            tuple([(texts.get(cell.place, _UNRESOLVED) or None) if isinstance(cell, _Shared) else cell for cell in row])
            for row in whole
        ]


def _shared_text(element: Element) -> str:
    """The text of an entry, without the reading aids of East Asian words."""
    parts = (run for child in element if name_of(child) != "rPh" for run in child.iter() if name_of(run) == "t")
    return "".join(run.text or "" for run in parts)


class RowCount:
    """Counts the rows of a sheet in a thread of its own while the sheet is taken in, and tells how far it is."""

    def __init__(self, path: Path, part: str, tell: Callable[[int], None]) -> None:
        self._path, self._part, self._tell = path, part, tell
        self._stop = Event()
        self._thread = Thread(target=self._count, name="row-count", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """The whole sheet is there: nothing more is told."""
        self._stop.set()
        self._thread.join()

    def _count(self) -> None:
        rows, told = 0, monotonic()
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(self._part) as stream:
                for rows in _row_counts(stream):
                    if self._stop.is_set():
                        return
                    if monotonic() - told > _COUNT_EVERY_S:
                        told = monotonic()
                        self._tell(rows)
            self._tell(rows)
        except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
            return


def _row_counts(stream: IO[bytes]) -> Iterator[int]:
    """How many rows have begun so far, piece by piece."""
    rows, left = 0, b""
    while data := stream.read(4 * _CHUNK_BYTES):
        data = left + data
        rows += data.count(b"<row ") + data.count(b":row ") + data.count(b"<row>")
        left = data[-4:]  # one byte less than what is counted
        yield rows
