"""Columns as a person corrected them, remembered for the next file of the same shape: same kind, same titles."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake_mapping import ColumnMapping, ImportKind
from callplanner.domain.search import fold
from callplanner.storage.schema import import_shape
from callplanner.storage.unit_of_work import UnitOfWork
from callplanner.workbook.columns import recognise
from callplanner.workbook.reader import Row
from callplanner.workbook.table import Cell

Overrides = Mapping[str, str]


def shape_of(sample: Sequence[Row], kind: ImportKind, header_row: int | None) -> str | None:
    """What makes files alike: the kind and the titles in their order. None for a sheet that has no titles."""
    try:
        row = recognise(sample, kind, header_row=header_row).header_row
    except PlannerError:
        row = header_row
    if not row or row > len(sample):
        return None
    titles = [_title(cell) for cell in sample[row - 1]]
    return json.dumps([str(kind), *titles], ensure_ascii=False) if any(titles) else None


def _title(cell: Cell) -> str:
    return "" if cell is None else fold(str(cell))


def remembered(connection: Connection, shape: str | None) -> dict[str, str]:
    """Field -> title or letter as it was corrected for files of this shape; empty when it never was."""
    if shape is None:
        return {}
    found = connection.execute(select(import_shape.c.mapping).where(import_shape.c.signature == shape)).scalar()
    return dict(json.loads(found)) if found else {}


def remember(work: UnitOfWork, shape: str | None, sample: Sequence[Row], columns: ColumnMapping) -> None:
    """Keep what differs from plain recognition; where nothing does, forget what was kept."""
    if shape is None:
        return
    corrected = _corrections(sample, columns)
    row = work.connection.execute(select(import_shape).where(import_shape.c.signature == shape)).first()
    text = json.dumps(corrected, ensure_ascii=False)
    if row is None and corrected:
        work.insert(import_shape, signature=shape, mapping=text)
    elif row is not None and corrected:
        work.update(import_shape, row.id, mapping=text)
    elif row is not None:
        work.delete_many(import_shape, [row.id])


def _corrections(sample: Sequence[Row], columns: ColumnMapping) -> dict[str, str]:
    try:
        plain = recognise(sample, columns.kind, header_row=columns.header_row or 0).fields()
    except PlannerError:
        plain = {}
    titles = [column.title.casefold() for column in columns.columns]
    corrected = {}
    for column in columns.columns:
        if column.field is not None and plain.get(column.field) != column.index:
            unique = bool(column.title) and titles.count(column.title.casefold()) == 1
            corrected[column.field] = column.title if unique else column.letter
    return corrected | {field: "" for field in plain if field not in columns.fields()}
