"""What the frame of the window shows: counts, undo, file, backup."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select

from callplanner.services.backups import awaits_confirmation, last_backup
from callplanner.services.context import Context
from callplanner.services.history import next_steps
from callplanner.services.today import UNKNOWN, queue_length
from callplanner.services.views import Overview
from callplanner.services.warnings import warnings
from callplanner.storage.people import load_callers
from callplanner.storage.schema import customer
from callplanner.storage.settings import load_setting


def _neglected(context: Context) -> int:
    from callplanner.services.fringe import count_neglected  # not for the first card

    return count_neglected(context)


def overview(context: Context) -> Overview:
    """The overview of the working moment; figures over all customers are -1 until they are at hand."""
    path = Path(context.file.address)
    with context.file.read() as connection:
        customers = connection.execute(select(func.count()).where(customer.c.active.is_(True))).scalar_one()
        callers = tuple(record.name for record in load_callers(connection).values())
        company = str(load_setting(connection, "company", "")) or path.stem
        known = context.has_snapshot()
        left_out, exceptions = context.snapshot(connection).exceptions() if known else (UNKNOWN, UNKNOWN)
    undo, redo = next_steps(context)
    return Overview(
        company=company,
        file_name=path.name,
        customers=customers,
        queue=queue_length(context) if known else UNKNOWN,
        neglected=_neglected(context) if known else UNKNOWN,
        left_out=left_out,
        exceptions=exceptions,
        undo=undo,
        redo=redo,
        last_backup=last_backup(context),
        read_only=context.file.read_only,
        on_server=context.file.path is None,
        callers=callers,
        backup_failed=context.backup_failed,
        warnings=warnings(context),
        restored=awaits_confirmation(context),
    )
