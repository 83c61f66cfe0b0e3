"""Finding the row with the column titles: under a title line, notes and blank lines, or not there at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from callplanner.domain import dates
from callplanner.domain.phone import looks_like_phone
from callplanner.domain.values import Cell
from callplanner.workbook import titles
from callplanner.workbook.table import Row

_ROWS_TO_LOOK_AT = 60
_NUMBERED = re.compile(r"([^\W\d]+)[ _-]?(\d{1,3})")


def find_header(sample: Sequence[Row]) -> int | None:
    """The 1-based row of the titles; None where the first filled row is data already."""
    candidates = [number for number, row in enumerate(sample[:_ROWS_TO_LOOK_AT], start=1) if row]
    known = {number: known_titles(sample[number - 1]) for number in candidates}
    best = max(known.values(), default=0)
    if best >= 2:
        return next(number for number in candidates if known[number] == best)
    if best == 1:
        number = next(number for number in candidates if known[number] == 1)
        if could_be_titles(sample[number - 1]) and _is_widest_so_far(sample, number):
            return number
    return _by_contrast(sample, candidates)


def known_titles(row: Row) -> int:
    """How many different cells of the row are titles that we know; a row with data in it has none."""
    texts = {cell.strip().casefold() for cell in row if isinstance(cell, str) and cell.strip()}
    others = sum(1 for cell in row if cell is not None and not isinstance(cell, str))
    if others > len(texts) or any(_is_data(cell) for cell in row):
        return 0
    return sum(1 for text in texts if titles.is_known(text))


def _is_data(cell: Cell) -> bool:
    """A cell that no row of titles has: a phone number, an e-mail address, a full date."""
    if isinstance(cell, str):
        return "@" in cell or looks_like_phone(cell) or dates.looks_like_date(cell)
    return isinstance(cell, bool)


def could_be_titles(row: Row) -> bool:
    """Whether all filled cells of the row are different texts without data in them."""
    filled = [cell for cell in row if cell is not None]
    texts = [cell.strip().casefold() for cell in filled if isinstance(cell, str)]
    numeric = sum(1 for text in texts if text.replace(".", "").replace(",", "").isdigit())
    return (
        len(texts) == len(filled) and len(set(texts)) == len(texts) and not numeric and not any(map(_is_data, filled))
    )


def _is_widest_so_far(sample: Sequence[Row], number: int) -> bool:
    """Whether the rows below have no more filled cells than this one (a sentence above a table has one)."""
    below = [_filled(row) for row in sample[number : number + 20] if row]
    return not below or _filled(sample[number - 1]) >= sorted(below)[len(below) // 2] - 1


def _filled(row: Row) -> int:
    return sum(1 for cell in row if cell is not None)


def _by_contrast(sample: Sequence[Row], candidates: Sequence[int]) -> int | None:
    """A first full row of words above columns of figures: titles that we do not know."""
    widths = sorted(_filled(row) for row in sample if row)
    if not widths:
        return None
    usual = widths[len(widths) // 2]
    for number in candidates:
        row = sample[number - 1]
        if _filled(row) < max(2, usual - 1):
            continue
        if not could_be_titles(row):
            return None
        below = [other for other in sample[number:] if other]
        named = [index for index, cell in enumerate(row) if cell is not None]
        differs = any(_contrasts(str(row[index]), [o[index] for o in below if index < len(o)]) for index in named)
        return number if differs or _counts_up([str(row[index]) for index in named]) else None
    return None


def _contrasts(title: str, cells: Sequence[Cell]) -> bool:
    """Whether a text without digits stands over figures, or over codes and texts that nearly all have digits."""
    figures = sum(1 for cell in cells if _is_figure(cell))
    with_digits = sum(1 for cell in cells if cell is not None and any(map(str.isdigit, str(cell))))
    return figures > 0.6 * len(cells) or (
        len(cells) > 1 and with_digits > 0.9 * len(cells) and not any(map(str.isdigit, title))
    )


def _counts_up(titles: Sequence[str]) -> bool:
    """Whether all are one word with a number that counts up: Address1, Address2, Address3."""
    parted = [_NUMBERED.fullmatch(title) for title in titles]
    words = [(found[1].casefold(), int(found[2])) for found in parted if found is not None]
    first = words[0] if words else ("", 0)
    return len(words) == len(titles) > 1 and words == [(first[0], first[1] + step) for step in range(len(words))]


def _is_figure(cell: Cell) -> bool:
    if isinstance(cell, str):
        return any(map(str.isdigit, cell)) and not any(map(str.isalpha, cell))
    return cell is not None
