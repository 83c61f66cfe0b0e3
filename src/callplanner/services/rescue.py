"""A file that cannot be opened any more: what is wrong, the way back, and saving what can still be read of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callplanner.domain.clock import Clock
from callplanner.domain.errors import StorageError
from callplanner.services.backups import newest_good
from callplanner.services.checking import check_address
from callplanner.services.views import RescueView
from callplanner.storage.backup import readable_tables
from callplanner.workbook.writer import CellKind, Column, Sheet, Value, write_table

NOT_FOR_PEOPLE = ("alembic_version", "change_image")


def look(file: Path, clock: Clock) -> RescueView:
    """What is wrong with a file, its newest good backup, and how many rows of each table can be read."""
    problems = check_address(str(file), clock)
    readable = tuple((name, len(rows)) for name, (_, rows) in _tables(file).items()) if problems else ()
    return RescueView(str(file), problems, newest_good(file), readable)


def save_readable(file: Path, target: Path) -> int:
    """Write every row that can still be read to a workbook, a sheet for each table; how many. The file is only read.

    StorageError("rescue-nothing") when there is none."""
    tables = _tables(file)
    rows = sum(len(rows) for _, rows in tables.values())
    if not rows:
        raise StorageError("rescue-nothing", file=str(file))
    sheets = [
        Sheet(name, [Column(title, CellKind.ANY) for title in columns], _cells(rows))
        for name, (columns, rows) in tables.items()
        if rows
    ]
    return write_table(target, sheets)


def _tables(file: Path) -> dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]:
    if not file.is_file():
        raise StorageError("company-missing", file=str(file))
    return {name: found for name, found in readable_tables(file).items() if name not in NOT_FOR_PEOPLE}


def _cells(rows: Iterable[tuple[object, ...]]) -> Iterable[tuple[Value, ...]]:
    for row in rows:
        yield tuple(cell if isinstance(cell, (int, float)) or cell is None else str(cell) for cell in row)
