"""Why a planned call is on its day: the interval, the last conversation, the window, what moved it from its ideal."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.calendar import allows
from callplanner.domain.phrase import Days, Phrase, Weekdays, phrase
from callplanner.domain.standing import Standing
from callplanner.services.context import Context
from callplanner.services.snapshot import NO_TIER
from callplanner.services.views import DateExplained
from callplanner.storage.people import load_callers, load_closing_days, load_tiers
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import planned_call


def next_explained(context: Context, connection: Connection, standing: Standing) -> DateExplained | None:
    """The customer's next open planned call from the working date on, explained; None when there is none."""
    p = planned_call.c
    row = connection.execute(
        select(planned_call)
        .where(p.customer_id == standing.customer_id, p.closed_on.is_(None), p.day >= context.now().day)
        .order_by(p.day, p.id)
        .limit(1)
    ).first()
    if row is None:
        return None
    tier = load_tiers(connection).get(standing.tier_id or 0, NO_TIER)
    length = round(tier.interval_days(context.period(connection).days))
    stored = from_json(row.reason, row.facts).fact("interval")
    interval = stored if isinstance(stored, int) else length
    asked = "date-from-conversation" if standing.spoken_on is not None else "date-first"
    reasons = [
        phrase(asked, interval=Days(interval), spoken=standing.spoken_on, ideal=row.ideal),
        phrase("date-window", first=row.earliest, last=row.latest),
    ]
    moved = _moved_by(context, connection, standing, row)
    return DateExplained(
        row.id, row.day, row.ideal, row.earliest, row.latest, row.band, interval, standing.spoken_on,
        (*reasons, moved) if moved is not None else tuple(reasons),
    )  # fmt: skip


def _moved_by(context: Context, connection: Connection, standing: Standing, row: Any) -> Phrase | None:
    """What keeps the call from its ideal date; None when it is there."""
    if row.reason in ("planned-pinned", "planned-by-hand", "planned-catch-up", "planned-soon") or row.pinned:
        return from_json(row.reason, row.facts)
    if row.day == row.ideal:
        return None
    record = load_callers(connection).get(row.caller_id)
    if record is not None:
        calendar = context.calendar(record, row.ideal, row.ideal, load_closing_days(connection))
        if not calendar.works_on(row.ideal):
            return phrase("date-caller-off", caller=record.name, ideal=row.ideal)
    if not allows(standing.weekdays, row.ideal):
        return phrase("date-weekdays", weekdays=Weekdays(standing.weekdays or 0), ideal=row.ideal)
    if standing.paused_until is not None and standing.paused_until >= row.ideal:
        return phrase("date-paused", until=standing.paused_until)
    return phrase("date-levelled" if row.band == 1 else "date-stretched", ideal=row.ideal)
