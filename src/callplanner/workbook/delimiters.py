"""How the columns of a text file are told apart: by a sign, by runs of spaces, or not at all (one column)."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

DELIMITERS = (",", ";", "\t", "|", "^", "~")
SAMPLE_LINES = 400
_SEP_LINE = re.compile(r"""^["']?sep=(.)["']?\s*$""", re.IGNORECASE)
_RUN = re.compile(r" {2,}")
_SPACES = re.compile(r" +")


class Layout(Struct, frozen=True):
    """How a line becomes cells.

    `delimiter` is a sign, "  " for two spaces or more, " " for one space or more, or None for one column; `edges`
    are the
    first character places of the columns where they stand in fixed places. `skip_lines` are not shown as rows.
    """

    delimiter: str | None
    edges: tuple[int, ...] = ()
    escape: str | None = None
    skip_lines: int = 0
    width: int = 1

    @property
    def is_spaced(self) -> bool:
        """Whether the columns are aligned with spaces."""
        return bool(self.edges) or (self.delimiter is not None and not self.delimiter.strip(" "))


def detect(lines: Sequence[str]) -> Layout:
    """The layout of a file that begins with `lines` (with or without their line ends)."""
    declared = _SEP_LINE.match(lines[0].rstrip("\r\n")) if lines else None
    if declared:
        delimiter = declared.group(1)
        rest = lines[1:]
        return Layout(delimiter, escape=_escape(rest, delimiter), skip_lines=1, width=_shape(rest, delimiter)[1])
    lines = [line for line in lines if line.strip(" \t\r\n\x00\x1a")]
    best, best_score, best_width = None, 0.0, 1
    for delimiter in DELIMITERS:
        score, width = _shape(lines, delimiter)
        if score > best_score + 1e-9:
            best, best_score, best_width = delimiter, score, width
    if best is None or best_score < 0.4:
        spaced = _spaced(lines)
        if spaced is not None:
            return spaced
    return Layout(best, escape=_escape(lines, best or ","), width=best_width)


def _escape(lines: Sequence[str], delimiter: str) -> str | None:
    """The backslash where it, and no doubling, escapes a quote inside quotes. A cell may end in a backslash, and an
    empty cell is two quotes: neither says anything."""
    cut = re.escape(delimiter)
    escaped = re.compile(rf'\\"(?!{cut}|"|\s*$)')
    doubled = re.compile(rf'(?<!\\)(?<!{cut})(?<!^)""(?!{cut}|\s*$)')
    return "\\" if any(map(escaped.search, lines)) and not any(map(doubled.search, lines)) else None


def _shape(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    """How well `delimiter` explains the lines (0: not at all), and the usual number of columns it gives."""
    if not any(delimiter in line for line in lines):
        return 0.0, 1
    try:
        records = [record for record in csv.reader(lines, delimiter=delimiter) if any(cell.strip() for cell in record)]
    except csv.Error:
        records = [line.split(delimiter) for line in lines]
    if not records:
        return 0.0, 1
    widths = Counter(len(record) for record in records)
    width, count = max(widths.items(), key=lambda item: (item[1] * (1 if item[0] > 1 else 0.5), item[0]))
    if width < 2:
        return 0.0, 1
    # A title line above the table or one row with a comma too many must not tip the scale.
    share = count / len(records)
    near = sum(times for other, times in widths.items() if other > 1 and abs(other - width) <= 2) / len(records)
    quoted = sum(line.count(f'"{delimiter}') + line.count(f'{delimiter}"') for line in lines)
    spread = 1 + min(width, 40) / 200
    prose = _prose_share(records, delimiter)
    sign = 0.0 if delimiter == "," else 0.1  # commas stand in numbers and addresses too
    return (0.6 * share + 0.4 * near) * spread + min(quoted / (len(lines) + 1), 1.0) * 0.3 - prose * 0.5 + sign, width


def _prose_share(records: Sequence[Sequence[str]], delimiter: str) -> float:
    """Share of cells after the first that begin with a space: a comma in a sentence, not between columns."""
    if delimiter == "\t":
        return 0.0
    cells = [cell for record in records for cell in record[1:]]
    if not cells:
        return 0.0
    spaced = sum(1 for cell in cells if cell.startswith(" "))
    every = all(cell.startswith(" ") or not cell for record in records for cell in record[1:])
    return 0.0 if every else spaced / len(cells)


def _spaced(lines: Sequence[str]) -> Layout | None:
    """Columns aligned with spaces; None where the text is just text, a list of phone numbers for instance."""
    full = [line.rstrip("\r\n\x1a").expandtabs() for line in lines]
    aligned = [line for line in full if _RUN.search(line.strip())]
    if len(full) < 2 or len(aligned) < 0.5 * len(full):
        return None
    for delimiter, pattern in ((" ", _SPACES), ("  ", _RUN)):
        widths = Counter(len(pattern.split(line.strip())) for line in full)
        width, count = widths.most_common(1)[0]
        if width >= 3 and count >= 0.98 * len(full):
            return Layout(delimiter, width=width)
    edges = _edges(full)
    return Layout("  ", edges, width=len(edges)) if len(edges) >= 2 else None


def _edges(lines: Sequence[str]) -> tuple[int, ...]:
    """First places of the columns: a column begins after a place that is blank in (nearly) every line."""
    longest = max(map(len, lines))
    allowed = len(lines) // 50
    filled = [0] * (longest + 1)
    for line in lines:
        for place, character in enumerate(line):
            filled[place] += character != " "
    starts = (place for place in range(1, longest) if filled[place] > allowed >= filled[place - 1])
    return (0, *(place for place in starts if _is_edge(lines, place)))


def _is_edge(lines: Sequence[str], place: int) -> bool:
    """Not merely a gap between two words: somewhere two blanks or more stand before the place."""
    return any(len(line) > place and line[place] != " " and line[:place].endswith("  ") for line in lines)
