"""Reading text files into rows. Runs in the reading child; memory is bounded whatever the file holds."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from callplanner.domain.errors import PlannerError
from callplanner.workbook import delimiters, encoding
from callplanner.workbook.delimiters import Layout
from callplanner.workbook.encoding import Encoding
from callplanner.workbook.kinds import Kind
from callplanner.workbook.table import SAMPLE_ROWS, Row, without_tail

_MAX_LINE_CHARACTERS = 12_000_000
_MAX_RECORD_LINES = 2_000
_MAX_CONTROL_SHARE = 0.02
_MARK = "\ufeff"
_NO_CONTROLS = dict.fromkeys((*(set(range(32)) - {0, 8, 9, 10, 11, 12, 13, 26, 27}), 127))


class TextFile:
    """A text file whose encoding and layout are known; `rows` may be called again and again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with path.open("rb") as file:
            self.encoding: Encoding = encoding.detect(file)
            self._refuse_binary(file)
            self.size = file.seek(0, io.SEEK_END)
        self.position = 0
        self.layout = self._detect_layout()

    def _refuse_binary(self, file: BinaryIO) -> None:
        file.seek(self.encoding.skip)
        head = file.read(encoding.HEAD_BYTES).decode(self.encoding.name, self.encoding.errors)
        controls = len(head) - len(head.translate(_NO_CONTROLS))
        if controls > _MAX_CONTROL_SHARE * len(head):
            raise PlannerError("source-not-table", file=self.path.name)
        if not head.strip(" \t\r\n\0\x1a") and len(head) < encoding.HEAD_BYTES // 4:
            raise PlannerError("source-empty", file=self.path.name)

    def _detect_layout(self) -> Layout:
        self._wrapped = False
        with self._open() as (lines, _):
            sample = list(islice(lines, delimiters.SAMPLE_LINES))
        bare = [_unquoted(line.strip()) for line in sample if line.strip()]
        layout = delimiters.detect(sample)
        quoted = all(line.strip()[:1] == line.strip()[-1:] == '"' for line in sample if line.strip())
        if layout.width < 2 and len(bare) > 1 and quoted:
            self._wrapped = True
            return delimiters.detect(bare)
        return layout

    def _open(self) -> _Lines:
        return _Lines(self.path, self.encoding, wrapped=self._wrapped)

    def describe(self) -> tuple[object, ...]:
        """The facts of a Workbook, as plain values in its order."""
        rows = without_tail(self.rows())
        sample = tuple(islice(rows, SAMPLE_ROWS))
        counted = None if next(rows, None) is not None else len(sample)
        sheet = (self.path.stem, False, counted, max(map(len, sample), default=0))
        delimiter = " " if self.layout.is_spaced else self.layout.delimiter
        return str(Kind.TEXT), [sheet], self.path.stem, sample, self.encoding.name, delimiter

    def progress(self, done: int) -> tuple[int, int | None]:  # noqa: ARG002  (a text counts in bytes, not rows)
        """Bytes read and bytes there are."""
        return min(self.position, self.size), self.size

    def rows(self) -> Iterator[Row]:
        """Every row as the person counts them: blank lines are rows, a `sep=` line is not. Cells stay as typed."""
        for fields in self._fields():
            row = tuple(
                [
                    None if not field or field.isspace() else field if field[0] != "=" else _unguarded(field)
                    for field in fields
                ]
            )
            yield () if row.count(None) == len(row) else row

    def _fields(self) -> Iterator[Sequence[str]]:
        with self._open() as (lines, raw):
            for _ in range(self.layout.skip_lines):
                next(lines, None)
            records = self._split(lines) if self.layout.is_spaced or not self.layout.delimiter else self._parse(lines)
            for number, record in enumerate(records, start=1):
                if not number % 512:
                    self.position = raw.tell()
                yield record

    def _split(self, lines: Iterator[str]) -> Iterator[Sequence[str]]:
        layout = self.layout
        for line in lines:
            text = line.rstrip("\r\n\x1a")
            if layout.edges:
                text = text.expandtabs()
                yield [text[a:b].strip() for a, b in zip(layout.edges, (*layout.edges[1:], None), strict=True)]
            elif layout.delimiter == " ":
                yield text.split()
            elif layout.delimiter:
                yield [cell.strip() for cell in text.strip().split("  ") if cell.strip()]
            else:
                yield [text] if text.strip() else []

    def _parse(self, lines: Iterator[str]) -> Iterator[Sequence[str]]:
        csv.field_size_limit(_MAX_LINE_CHARACTERS)
        feed = _Feed(lines)
        while True:
            reader = csv.reader(feed, delimiter=self.layout.delimiter or ",", escapechar=self.layout.escape)
            try:
                for record in reader:
                    if len(feed.taken) > 1 and self._swallowed(feed, record):
                        feed.push_back(1)
                        break
                    yield record
                    feed.taken.clear()
                else:
                    return
            except _QuoteNeverClosedError:
                feed.push_back(1)
            except csv.Error as error:
                raise PlannerError("source-cell-too-long", file=self.path.name, row=reader.line_num) from error
            yield self._literally(feed)

    def _literally(self, feed: _Feed) -> Sequence[str]:
        """The line at fault, its quotes taken as plain characters; the lines after it are read anew."""
        line = feed.first_of_record.rstrip("\r\n")
        feed.taken.clear()
        return [_unquoted(cell) for cell in line.split(self.layout.delimiter)]

    def _swallowed(self, feed: _Feed, record: Sequence[str]) -> bool:
        """Whether a record over several lines is really a stray quote that swallowed the rows after it."""
        width = self.layout.width
        if width < 2:
            return feed.ended_inside
        delimiter = self.layout.delimiter or ","
        alone = [line.count(delimiter) + 1 for line in feed.taken if line.strip()]
        if feed.ended_inside and not feed.taken[-1].rstrip().endswith('"'):
            return True
        if len(record) == width:
            return len(alone) > 2 and width > 2 and all(count == width for count in alone)
        return sum(1 for count in alone if count == width) >= max(1, len(alone) // 2)


class _QuoteNeverClosedError(Exception):
    """A quoted cell ran on over more lines than a cell can have."""


class _Feed:
    """Lines for csv.reader; remembers those of the record under way, and takes them back."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self.taken: deque[str] = deque()
        self.first_of_record = ""
        self.ended_inside = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= _MAX_RECORD_LINES:
            raise _QuoteNeverClosedError
        try:
            line = next(self._lines)
        except StopIteration:
            self.ended_inside = bool(self.taken)
            raise
        self.taken.append(line)
        return line

    def push_back(self, keep: int) -> None:
        """Give back all lines of the record but the first `keep`, to be read again."""
        lines = list(self.taken)
        self.first_of_record = lines[0]
        self._lines = chain(lines[keep:], self._lines)
        self.taken.clear()
        self.ended_inside = False


def _unguarded(cell: str) -> str:
    """A text that is written as a formula so that a table program keeps its zeros, `="00012"`, as that text."""
    inner = cell.strip()
    return inner[2:-1].replace('""', '"') if len(inner) > 3 and inner[:2] == '="' and inner[-1] == '"' else cell


def _unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


class _Lines:
    """Decoded lines of a file with their line ends (LF, CR or CRLF), zero bytes removed, no line without bound."""

    def __init__(self, path: Path, how: Encoding, *, wrapped: bool) -> None:
        self._path, self._how, self._wrapped = path, how, wrapped

    def __enter__(self) -> tuple[Iterator[str], BinaryIO]:
        self._raw = self._path.open("rb")
        self._raw.seek(self._how.skip)
        self._text = io.TextIOWrapper(self._raw, encoding=self._how.name, errors=self._how.errors, newline="")
        return self._iterate(), self._raw

    def __exit__(self, *_: object) -> None:
        self._text.close()

    def _iterate(self) -> Iterator[str]:
        number = 0
        while line := self._text.readline(_MAX_LINE_CHARACTERS):
            number += 1
            if len(line) >= _MAX_LINE_CHARACTERS:
                raise PlannerError("source-cell-too-long", file=self._path.name, row=number)
            if self._wrapped:  # each line was put into quotes as a whole, as if it were one cell
                line = _unquoted(line.strip()) + "\n"
            if self._how.twice and not line.isascii():
                line = encoding.once(line)
            if line[0] == _MARK:
                line = line.lstrip(_MARK) or "\n"  # files that were put together keep the mark of each
            yield line.replace("\0", "") if "\0" in line else line
