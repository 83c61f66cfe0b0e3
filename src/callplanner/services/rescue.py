"""A file that cannot be opened any more: what is wrong, the way back, and saving what can still be read of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callplanner.domain.clock import Clock
from callplanner.domain.errors import StorageError
from callplanner.services.backups import newest_good, rows_of_file
from callplanner.services.checking import check_address
from callplanner.services.views import RescueView
from callplanner.storage.cipher import Key
from callplanner.storage.damage import readable_tables
from callplanner.workbook.writer import CellKind, Column, Sheet, Value, write_table

NOT_FOR_PEOPLE = ("alembic_version", "change_image")


def look(file: Path, clock: Clock, key: Key | None = None) -> RescueView:
    """What is wrong with a file, its newest good backup, and how many rows of each table can be read. Of what is locked
    only what `key` opens."""
    problems = check_address(str(file), clock, key)
    readable = tuple((name, len(rows)) for name, (_, rows) in _tables(file, key).items()) if problems else ()
    newest = newest_good(file, key)
    shut = newest is None and any(not row.opens for row in rows_of_file(file, key))
    return RescueView(str(file), problems, newest, readable, shut)


def save_readable(file: Path, target: Path, key: Key | None = None) -> int:
    """Write every row that can still be read to a workbook, a sheet for each table; how many. The file is only read.

    StorageError("rescue-nothing") when there is none."""
    tables = _tables(file, key)
    rows = sum(len(rows) for _, rows in tables.values())
    if not rows:
        raise StorageError("rescue-nothing", file=str(file))
    sheets = [
        Sheet(name, [Column(title, CellKind.ANY) for title in columns], _cells(rows))
        for name, (columns, rows) in tables.items()
        if rows
    ]
    return write_table(target, sheets)


def _tables(file: Path, key: Key | None) -> dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]:
    if not file.is_file():
        raise StorageError("company-missing", file=str(file))
    return {name: found for name, found in readable_tables(file, key).items() if name not in NOT_FOR_PEOPLE}


def _cells(rows: Iterable[tuple[object, ...]]) -> Iterable[tuple[Value, ...]]:
    for row in rows:
        yield tuple(cell if isinstance(cell, (int, float)) or cell is None else str(cell) for cell in row)
