"""Tables of plain text, as wide as they need to be and no wider than they may.

A library for this takes a fifth of the time of a command: it measures and styles every cell as if it were a document.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

BETWEEN = "  "
LEAST = 4
"""A column is not made narrower, whatever the room."""


def text_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool], room: int,
    *, head: Callable[[str], str] = str,
) -> Iterator[str]:  # fmt: skip
    """The lines of a table: title, heads, rows. `right`: columns whose cells stand at the right. Where the columns need
    more than `room` letters, the widest give way and their cells go on below. `head` marks the line of the heads."""
    if title:
        yield title
    heads, cells = [_clean(name) for name in columns], [[_clean(cell) for cell in row] for row in rows]
    needed = [max(map(_longest, column)) for column in zip(heads, *cells, strict=True)]
    widths = fitted(needed, room - len(BETWEEN) * (len(needed) - 1))
    for row in (heads, *cells):
        parts = [folded(cell, width) for cell, width in zip(row, widths, strict=True)]
        for line in zip_longest(*parts, fillvalue=""):
            placed = (
                " " * (width - shown(part)) + part if at_right else part + " " * (width - shown(part))
                for part, width, at_right in zip(line, widths, right, strict=True)
            )
            text = BETWEEN.join(placed).rstrip()
            yield head(text) if row is heads else text


def fitted(needed: Sequence[int], room: int) -> list[int]:
    """Widths that fill no more than `room`: all that are wider than a common limit come down to it, so that the narrow
    ones stay whole."""
    limit = max(needed, default=0)
    while limit > LEAST and sum(min(width, limit) for width in needed) > room:
        limit -= 1
    widths = [min(width, limit) for width in needed]
    spare = room - sum(widths)
    for place, width in enumerate(needed):  # what is left over by whole letters
        if width > limit and spare > 0:
            widths[place] += 1
            spare -= 1
    return widths


def folded(text: str, width: int) -> list[str]:
    """A text in lines of at most so many letters, parted between words, and within those that are longer."""
    found = []
    for line in text.split("\n"):
        if shown(line) <= width:
            found.append(line)
            continue
        held = ""
        for word in line.split(" "):
            if held and shown(held) + 1 + shown(word) <= width:
                held += " " + word
                continue
            if held:
                found.append(held)
            while shown(word) > width:
                cut = _fitting(word, width)
                found.append(word[:cut])
                word = word[cut:]
            held = word
        found.append(held)
    return found


def shown(text: str) -> int:
    """How many places of a terminal a line of text takes."""
    return len(text) if text.isascii() else sum(map(_places, text))


def _places(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _fitting(word: str, width: int) -> int:
    """How many letters of a word fit, at least one."""
    count = taken = 0
    while count < len(word) and taken + _places(word[count]) <= width:
        taken += _places(word[count])
        count += 1
    return max(1, count)


def _longest(cell: str) -> int:
    return max(map(shown, cell.split("\n")))


def _clean(cell: str) -> str:
    """Without what a terminal would obey instead of show."""
    if cell.isprintable():
        return cell
    return "".join(c if c == "\n" or c.isprintable() else " " for c in "\n".join(cell.splitlines()))
