"""What calamine does not tell of a sheet of an .xlsx, judged by its first rows: numbers that are shown with leading
zeros, formulas that nobody has worked out."""

from __future__ import annotations

import zipfile
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from callplanner.workbook.table import SAMPLE_ROWS
from callplanner.workbook.xlsx_parts import Parts, column_of, name_of


class SheetTraits(NamedTuple):
    """`zeros`: columns (0-based) whose numbers are shown with leading zeros, 01067 for 1067, and with how many digits.
    `uncounted`: columns in which formulas stand without a value: a program wrote them, and no spreadsheet has opened
    the file since."""

    zeros: dict[int, int]
    uncounted: tuple[int, ...]


PLAIN = SheetTraits({}, ())


def traits_of(path: Path, sheet: str) -> SheetTraits:
    """The traits of a sheet; those of a plain one where the file is not as plain as most are."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _traits(Parts(archive), sheet)
    except Exception:  # noqa: BLE001  (the full reading finds the words for what is wrong)
        return PLAIN


def _traits(parts: Parts, sheet: str) -> SheetTraits:
    part = next(found.part for found in parts.sheets()[0] if found.name == sheet)
    zeros = parts.styles().zeros
    widths: dict[int, set[int]] = {}
    uncounted = set()
    for row in islice(parts.elements(part, frozenset(("row",))), SAMPLE_ROWS):
        for cell in row:
            kind = cell.get("t", "n")
            inside = {name_of(element): element.text for element in cell}
            if "f" in inside and not inside.get("v") and kind != "str":  # a text may well be empty
                uncounted.add(column_of(cell.get("r", "")))
            elif zeros and inside and kind == "n":
                width = zeros.get(int(cell.get("s", "0")), 0)
                widths.setdefault(column_of(cell.get("r", "")), set()).add(width)
    shown = {column: max(found) for column, found in widths.items() if len(found) == 1 and max(found)}
    return SheetTraits(shown, tuple(sorted(uncounted)))
