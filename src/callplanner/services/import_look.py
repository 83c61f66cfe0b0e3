"""A look into a file before anything is compared: its sheets, its columns and how they would be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import ImportKind
from callplanner.domain.job import Job
from callplanner.domain.sheet_key import BEGINS
from callplanner.services.context import Context
from callplanner.services.import_shapes import remembered, shape_of
from callplanner.services.views import ColumnView, FileView, SheetView
from callplanner.workbook.columns import guess_kind, recognise
from callplanner.workbook.reader import Workbook, open_source

SAMPLE_ROWS = 30
KINDS = {kind.value: kind for kind in ImportKind}


def inspect_file(
    context: Context,
    path: Path,
    kind: str | None = None,
    *,
    sheet: str | None = None,
    mapping: Mapping[str, str] | None = None,
    header_row: int | None = None,
    password: str | None = None,
    job: Job | None = None,
    early: Callable[[FileView], None] | None = None,
) -> FileView:
    """What a file holds and how its columns would be read; nothing is compared yet. `early` is given the same of the
    first rows of a large file, provisionally, while the others are taken in."""
    wanted = kind_named(kind) if kind is not None else None

    def show(book: Workbook, *, provisional: bool) -> FileView:
        return _file_view(context, path, book, wanted, mapping or {}, header_row, provisional=provisional)

    def show_early(book: Workbook) -> None:
        if early is not None:
            try:
                early(show(book, provisional=True))
            except PlannerError:
                return  # the whole file will tell

    with open_source(path, sheet=sheet, password=password, job=job, early=show_early if early else None) as source:
        return show(source.workbook, provisional=False)


def _file_view(
    context: Context,
    path: Path,
    book: Workbook,
    kind: ImportKind | None,
    mapping: Mapping[str, str],
    header_row: int | None,
    *,
    provisional: bool,
) -> FileView:
    guess = guess_kind(book.sample)
    is_sheet = any(isinstance(cell, str) and cell.startswith(BEGINS) for row in book.sample for cell in row)
    chosen = kind or guess
    with context.file.read() as connection:
        kept = remembered(connection, shape_of(book.sample, chosen, header_row))
    columns = recognise(book.sample, chosen, overrides=kept | dict(mapping), header_row=header_row)
    below = book.sample[columns.first_data_row - 1 :][:SAMPLE_ROWS]
    return FileView(
        path=str(path),
        file_type=str(book.kind),
        sheets=tuple(SheetView(s.name, s.hidden, s.rows, s.columns) for s in book.sheets),
        sheet=book.sheet or "",
        header_row=columns.header_row,
        columns=tuple(
            ColumnView(
                c.index,
                c.title,
                c.letter,
                _sample(below, c.index),
                c.field,
                c.field is not None and c.confidence < 0.7,
                c.why,
            )
            for c in columns.columns
        ),
        sample=tuple(tuple(_text(cell) for cell in row) for row in below),
        guess="call-sheet" if is_sheet else guess.value,
        remembered=bool(kept),
        provisional=provisional,
    )


def _sample(rows: Sequence[Sequence[Any]], index: int) -> str:
    found = dict.fromkeys(_text(row[index]) for row in rows if index < len(row) and row[index] not in (None, ""))
    return ", ".join(list(found)[:3])


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell)


def kind_named(name: str) -> ImportKind:
    """A kind of import by its name. PlannerError("import-kind")."""
    if name not in KINDS:
        raise PlannerError("import-kind", kind=name, known=", ".join(KINDS))
    return KINDS[name]
