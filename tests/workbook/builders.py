"""Small files for reader tests."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from callplanner.workbook.reader import Row, read_blocks


def rows_of(path: Path, sheet: str | None = None) -> list[Row]:
    """All rows of a file."""
    return [row for block in read_blocks(path, sheet=sheet) for row in block]


def text_file(folder: Path, content: str | bytes, *, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    """A text file with exactly this content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def workbook(folder: Path, rows: Iterable[Sequence[object]], *, name: str = "list.xlsx") -> Path:
    """A workbook of one sheet; a cell that is None stays untouched."""
    path = folder / name
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("List")
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    sheet.write(place, column, cell)
    return path


def zip_file(folder: Path, parts: dict[str, bytes], name: str = "list.xlsx") -> Path:
    """A zip with these parts."""
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return path
