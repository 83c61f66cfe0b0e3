"""The first rows of a large .xlsx, read straight from its parts while calamine still takes in the whole sheet.

Provisional: whatever is unusual about a workbook is left to the full reading, and any trouble gives nothing at all.
Runs only in the reading child.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import IO, NamedTuple
from xml.etree.ElementTree import Element, XMLPullParser

from callplanner.workbook.sheets import as_clock, looks_like_table
from callplanner.workbook.table import SAMPLE_ROWS, Cell, Row

WORTH_IT_BYTES = 1024**2
"""Below it the whole sheet is there as soon."""
_BUDGET_S = 1.0
_CHUNK_BYTES = 64 * 1024
_MAX_CELLS = 60_000
_MAX_PART_BYTES = 32 * 1024**2
_COUNT_EVERY_S = 0.1
_UNRESOLVED = "…"
_MAX_STYLES = 4 * 1024**2
_ZEROS_SOMEWHERE = re.compile(rb'formatCode="(?:\[[^]"]*\])*00+["; ]')
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)}
_ZERO, _ZERO_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)


class Glimpse(NamedTuple):
    """The first rows of the sheet that would be read. `part` is where in the file it lies."""

    sheet: str
    sheets: list[tuple[str, bool]]
    rows: list[Row]
    part: str


class _TooMuchError(Exception):
    """More than a glimpse is worth."""


class _Shared(NamedTuple):
    """A text that stands in the table of shared texts."""

    place: int


def glimpse(path: Path, sheet: str | None) -> Glimpse | None:
    """The first rows, or None where the file is not as plain as most are."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reading(archive).glimpse(sheet)
    except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
        return None


def zero_columns(path: Path, sheet: str) -> dict[int, int]:
    """Columns (0-based) of a sheet whose numbers are shown with leading zeros, 01067 for 1067, and how many digits
    they are shown with; judged by the first rows. Empty where nothing is, or the file is not as plain as most are."""
    try:
        with zipfile.ZipFile(path) as archive:
            if "xl/styles.xml" not in archive.namelist() or archive.getinfo("xl/styles.xml").file_size > _MAX_STYLES:
                return {}
            if not _ZEROS_SOMEWHERE.search(archive.read("xl/styles.xml")):
                return {}
            return _Reading(archive).zero_columns(sheet)
    except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
        return {}


def uncounted_columns(path: Path, sheet: str) -> tuple[int, ...]:
    """Columns (0-based) of a sheet in whose first rows stand formulas without a value: a program wrote them and no
    spreadsheet has opened the file since. Empty where the file is not as plain as most are."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reading(archive).uncounted_columns(sheet)
    except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
        return ()


class _Reading:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._until = monotonic() + _BUDGET_S
        self._names = set(archive.namelist())

    def glimpse(self, wanted: str | None) -> Glimpse | None:
        folder, sheets, is_1904 = self._sheets()
        self._zero = _ZERO_OF_1904 if is_1904 else _ZERO
        self._read_styles(f"{folder}/styles.xml")
        listed = [(name, hidden) for name, hidden, _ in sheets]
        open_to = [(name, part) for name, hidden, part in sheets if wanted is not None or not hidden]
        for name, part in open_to:
            if wanted is not None and name != wanted:
                continue
            rows = list(islice(self._rows(part), SAMPLE_ROWS))
            if wanted is not None or looks_like_table(rows):
                return Glimpse(name, listed, self._with_texts(rows, f"{folder}/sharedStrings.xml"), part)
        return None

    def uncounted_columns(self, wanted: str) -> tuple[int, ...]:
        part = self._part(wanted)
        found = set()
        for row in islice(self._elements(part, frozenset(("row",))), SAMPLE_ROWS):
            for cell in row:
                inside = {_name(element): element.text for element in cell}
                if "f" in inside and not inside.get("v") and cell.get("t") != "str":  # "" may be what it gives
                    found.add(_column(cell.get("r", "")))
        return tuple(sorted(found))

    def _part(self, wanted: str) -> str:
        return next(part for name, _, part in self._sheets()[1] if name == wanted)

    def zero_columns(self, wanted: str) -> dict[int, int]:
        self._read_styles("xl/styles.xml")
        part = self._part(wanted)
        widths: dict[int, set[int]] = {}
        for row in islice(self._elements(part, frozenset(("row",))), SAMPLE_ROWS):
            for cell in row:
                if cell.get("t", "n") == "n" and len(cell):
                    width = self._zeros.get(int(cell.get("s", "0")), 0)
                    widths.setdefault(_column(cell.get("r", "")), set()).add(width)
        return {column: max(found) for column, found in widths.items() if len(found) == 1 and max(found)}

    def _elements(self, part: str, ends: frozenset[str]) -> Iterator[Element]:
        """The elements of these names as they end. A part is read only as far as somebody asks."""
        parser: XMLPullParser[Element] = XMLPullParser(("end",))
        taken = 0
        with self._archive.open(part) as stream:
            while data := stream.read(_CHUNK_BYTES):
                taken += len(data)
                if taken > _MAX_PART_BYTES or monotonic() > self._until or b"<!DOCTYPE" in data:
                    raise _TooMuchError
                parser.feed(data)
                for element in chain.from_iterable(parser.read_events()):
                    if isinstance(element, Element) and _name(element) in ends:
                        yield element
                        element.clear()

    def _sheets(self) -> tuple[str, list[tuple[str, bool, str]], bool]:
        """The folder of the workbook, its worksheets (name, hidden, part), and whether it counts days from 1904."""
        book = "xl/workbook.xml"
        targets = {
            element.get("Id"): element.get("Target", "")
            for element in self._elements("xl/_rels/workbook.xml.rels", frozenset(("Relationship",)))
            if element.get("Type", "").endswith("/worksheet")
        }
        sheets, is_1904 = [], False
        for element in self._elements(book, frozenset(("sheet", "workbookPr"))):
            if _name(element) == "workbookPr":
                is_1904 = is_1904 or element.get("date1904", "0") in ("1", "true")
                continue
            link = next((value for key, value in element.items() if key.endswith("}id")), "")
            if link in targets:
                part = posixpath.normpath(posixpath.join("/xl", targets[link])).lstrip("/")
                sheets.append((element.get("name", ""), element.get("state", "visible") != "visible", part))
        return "xl", sheets, is_1904

    def _read_styles(self, part: str) -> None:
        """Which styles show durations, which days, and which numbers with leading zeros (to how many digits)."""
        own: dict[int, str] = {}
        self._clocks: set[int] = set()
        self._days: set[int] = set()
        self._zeros: dict[int, int] = {}
        place = 0
        if part not in self._names:
            return
        for element in self._elements(part, frozenset(("numFmt", "cellXfs"))):
            if _name(element) == "numFmt":
                own[int(element.get("numFmtId", "0"))] = element.get("formatCode", "")
                continue
            for style in element:
                number = int(style.get("numFmtId", "0"))
                code = _bare(own.get(number, ""))
                if "[h" in code or number == 46:
                    self._clocks.add(place)
                elif number in _BUILT_IN_DATES or any(sign in code for sign in "ymdhs"):
                    self._days.add(place)
                elif len(code) > 1 and not code.strip("0"):
                    self._zeros[place] = len(code)
                place += 1

    def _rows(self, part: str) -> Iterator[tuple[Cell | _Shared, ...]]:
        last = cells = 0
        for element in self._elements(part, frozenset(("row",))):
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
            place = _column(cell.get("r", "")) if cell.get("r") else len(row)
            if place < len(row) or place >= _MAX_CELLS:
                raise _TooMuchError
            row.extend([None] * (place - len(row)))
            row.append(self._value(cell))
        while row and row[-1] is None:
            row.pop()
        return tuple(row)

    def _value(self, cell: Element) -> Cell | _Shared:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(part.text or "" for part in cell.iter() if _name(part) == "t") or None
        text = next((part.text for part in cell if _name(part) == "v"), None)
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
        if style in self._clocks:
            return as_clock(timedelta(days=value))
        if style in self._days:
            day = self._zero + timedelta(days=int(value))
            if value.is_integer():
                return day
            clock = as_clock(timedelta(seconds=round(value % 1 * 86_400)))
            return clock if value < 1 or not isinstance(clock, time) else datetime.combine(day, clock)
        if not value.is_integer():
            return value
        return str(int(value)).zfill(self._zeros[style]) if style in self._zeros else int(value)

    def _with_texts(self, rows: Sequence[tuple[Cell | _Shared, ...]], part: str) -> list[Row]:
        """The rows, all equally wide, with their shared texts, as far as these can be found soon."""
        wanted = {cell.place for row in rows for cell in row if isinstance(cell, _Shared)}
        texts: dict[int, str] = {}
        if wanted:
            last = max(wanted)
            try:
                for place, element in enumerate(self._elements(part, frozenset(("si",)))):
                    if place in wanted:
                        texts[place] = _shared_text(element)
                    if place == last:
                        break
            except _TooMuchError:
                pass  # the rest stays unresolved until the whole sheet is there
        width = max(map(len, rows), default=0)
        whole = [(*row, *[None] * (width - len(row))) if row else () for row in rows]
        return [
            tuple([(texts.get(cell.place, _UNRESOLVED) or None) if isinstance(cell, _Shared) else cell for cell in row])
            for row in whole
        ]


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _shared_text(element: Element) -> str:
    """The text of an entry, without the reading aids of East Asian words."""
    parts = (run for child in element if _name(child) != "rPh" for run in child.iter() if _name(run) == "t")
    return "".join(run.text or "" for run in parts)


def _column(place: str) -> int:
    number = 0
    for sign in place.upper():
        if not "A" <= sign <= "Z":
            break
        number = number * 26 + ord(sign) - 64
    return number - 1


_NOT_SHOWN_AS_TYPED = re.compile(r'\\.|"[^"]*"|_.|\*.|\[(?![hms]+\])[^\]]*\]')
"""What a number format quotes, leaves room for or says of colours, conditions and currencies."""


def _bare(code: str) -> str:
    """The signs of a number format that stand for parts of the figure."""
    bare = _NOT_SHOWN_AS_TYPED.sub("", code.casefold().split(";")[0])
    return "" if bare == "general" else bare


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
