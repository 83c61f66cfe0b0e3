"""Several tables one below the other on a sheet, each with titles of its own: one is read, the rows of the others are
told apart from it."""

from __future__ import annotations

from collections.abc import Sequence

from callplanner.domain.intake_asides import is_lonely
from callplanner.domain.intake_mapping import OtherTable
from callplanner.workbook import titles
from callplanner.workbook.header import could_be_titles, find_header, known_titles
from callplanner.workbook.table import Row

_LEAST_TITLES = 2


def find_table(sample: Sequence[Row]) -> tuple[int | None, tuple[OtherTable, ...]]:
    """The 1-based row of the titles (None: there is none) of the largest table of a sheet, and its other tables."""
    found = find_header(sample)
    heads = _heads(sample)
    if found in heads and len(heads) > 1:
        found = max(heads, key=lambda head: (_entries(sample, heads, head), known_titles(sample[head - 1]), -head))
    return found, other_tables(sample, found)


def other_tables(sample: Sequence[Row], header_row: int | None) -> tuple[OtherTable, ...]:
    """The tables beside the one whose titles stand in `header_row`; none where it has no titles."""
    if not header_row:
        return ()
    own = _spelling(sample[header_row - 1])
    heads = [head for head in _heads(sample) if head == header_row or _spelling(sample[head - 1]) != own]
    if len(heads) < 2 or header_row not in heads:
        return ()
    above = [OtherTable(head, _last(sample, heads, head)) for head in heads if head < header_row]
    below = [head for head in heads if head > header_row]
    return (*above, OtherTable(below[0], None)) if below else tuple(above)


def _heads(sample: Sequence[Row]) -> list[int]:
    """The rows of titles that begin a table: nearly all of their cells are titles that we know, nothing but a caption
    or an empty row stands right above, and a row with several cells right below."""
    found = []
    for number, row in enumerate(sample, start=1):
        if not row or is_lonely(row) or (number > 1 and sample[number - 2] and not is_lonely(sample[number - 2])):
            continue
        filled = sum(1 for cell in row if cell is not None)
        known = known_titles(row)
        begins = number < len(sample) and sample[number] and not is_lonely(sample[number])
        if begins and known >= _LEAST_TITLES and 4 * known >= 3 * filled and could_be_titles(row):
            found.append(number)
    return found


def _last(sample: Sequence[Row], heads: Sequence[int], head: int) -> int:
    """The last row of a table before the next one, without the caption of that."""
    last = next((other - 1 for other in heads if other > head), len(sample))
    while last > head and (not sample[last - 1] or is_lonely(sample[last - 1])):
        last -= 1
    return last


def _entries(sample: Sequence[Row], heads: Sequence[int], head: int) -> int:
    """How many rows of a table the sample shows."""
    rows = sample[head : _last(sample, heads, head)]
    return sum(1 for row in rows if row and not is_lonely(row))


def _spelling(row: Row) -> tuple[str, ...]:
    return tuple(titles.fold(str(cell)) if cell is not None else "" for cell in row)
