"""The columns of the Customers table, as data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from callplanner.services.views import CustomerRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.models.columns import Column
from callplanner.ui.palette import Token
from callplanner.ui.phrases import amount
from callplanner.ui.vocabulary import status_mark, status_words


def next_call_words(row: CustomerRow, today: date) -> str:
    """9 days late, today 16:00, Thu 21 Mar."""
    if row.days_late > 0:
        return formats.days_late(row.days_late)
    if row.next_at is not None:
        return formats.moment(row.next_at, today)
    return formats.day_or_today(row.next_call, today) if row.next_call else formats.DASH


def _days(count: int | None) -> str:
    return formats.DASH if count is None else tr("{count} d", "days, short").format(count=formats.number(count))


def _quiet(_row: CustomerRow) -> Token:
    return "text-2"


def customer_columns(today: Callable[[], date]) -> tuple[Column[CustomerRow], ...]:
    """The columns; `today` is asked when a row is written."""

    def late(row: CustomerRow) -> Token:
        return "bad-text" if row.days_late > 0 else "text"

    return (
        Column("tier", tr("Tier"), lambda row: row.letter, 48, "tier", painted="tier", tooltip=lambda row: row.tier),
        Column("name", tr("Customer"), lambda row: row.name, 180, "name", grows=True, weight=500),
        Column(
            "status",
            tr("Status"),
            lambda row: status_words(row.status),
            128,
            "status",
            painted="status",
            mark=lambda row: status_mark(row.status),
        ),
        Column(
            "spoken",
            tr("Last spoke"),
            lambda row: _days(row.spoken_days),
            76,
            "spoken",
            right=True,
            sinks_first=True,
            spare=2,
            tooltip=lambda row: formats.day(row.last_spoken_on, today()),
        ),
        Column(
            "next",
            tr("Next call"),
            lambda row: next_call_words(row, today()),
            104,
            "next",
            right=True,
            tone=late,
            tooltip=lambda row: formats.day(row.next_call, today()),
        ),
        Column(
            "silence",
            tr("Silence"),
            lambda row: formats.times(row.silence),
            64,
            "silence",
            right=True,
            spare=3,
            sinks_first=True,
        ),
        Column("value", tr("Value"), lambda row: amount(row.value), 92, "value", right=True, sinks_first=True),
        Column("caller", tr("Caller"), lambda row: row.caller, 92, "caller", tone=_quiet, spare=4),
        Column("town", tr("Town"), lambda row: row.town, 110, "town", tone=_quiet, shown_at_first=False),
        Column("segment", tr("Segment"), lambda row: row.segment, 110, "segment", tone=_quiet, shown_at_first=False),
        Column("phone", tr("Phone"), lambda row: row.phone, 130, tone=_quiet, shown_at_first=False),
        Column(
            "reference", tr("Reference"), lambda row: row.reference, 90, "reference", tone=_quiet, shown_at_first=False
        ),
    )
