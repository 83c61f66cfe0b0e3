"""Writing tables to files: .xlsx and .csv by the ending of the name, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.workbook.atomic import replacing
from callplanner.workbook.csv_file import write_csv
from callplanner.workbook.sheet_model import CellKind, Column, Sheet, Value
from callplanner.workbook.xlsx_file import XlsxFile

__all__ = ["CellKind", "Column", "Sheet", "Value", "write_rejects", "write_table"]

ABOUT = "About"


def write_table(
    path: Path, sheets: Sequence[Sheet], job: Job | None = None, *, about: Sequence[tuple[str, str]] = ()
) -> int:
    """Write the sheets to `path` and return the number of rows of all of them.

    An .xlsx gets a last sheet "About" with the given names and values; a .csv holds the first sheet only.
    Raises PlannerError("export-ending-unknown") and StorageError("export-..."); then no file was made or changed.
    """
    ending = path.suffix.casefold()
    if ending not in (".xlsx", ".csv"):
        raise PlannerError("export-ending-unknown", file=path.name)
    job = job or SilentJob()
    with replacing(path) as unfinished:
        if ending == ".csv":
            return write_csv(unfinished, sheets[0], job)
        return _write_xlsx(unfinished, sheets, about, job)


def _write_xlsx(path: Path, sheets: Sequence[Sheet], about: Sequence[tuple[str, str]], job: Job) -> int:
    book = XlsxFile(path, job)
    try:
        written = sum(book.add(sheet) for sheet in sheets)
        if about:
            book.add_about(ABOUT, about)
        book.close()
    except BaseException:
        book.abandon()
        raise
    return written


def write_rejects(
    path: Path,
    header: Sequence[str],
    rejects: Iterable[tuple[int, str, Sequence[Value]]],
    job: Job | None = None,
) -> int:
    """Write rows that were not taken: the cells as they stand in the file, then row number and reason, so that the
    mended workbook can be imported like the file it came from.

    `header` has the titles of the file's columns; cells beyond them get columns without a title.
    """
    listed = [(number, reason, tuple(cells)) for number, reason, cells in rejects]
    width = max([len(header), *(len(cells) for _, _, cells in listed)], default=0)
    titles = [*header, *[""] * (width - len(header))]
    columns = [
        *(Column(title, CellKind.ANY) for title in titles),
        Column("Row in the file", CellKind.INTEGER),
        Column("Reason", CellKind.TEXT, width=60),
    ]
    padded = ((*cells, *[None] * (width - len(cells)), number, reason) for number, reason, cells in listed)
    return write_table(path, [Sheet("Rejected rows", columns, padded)], job)
