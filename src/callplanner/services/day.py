"""The day at a glance: what is promised, late and planned when it begins, what was done when it ends."""

from __future__ import annotations

from datetime import date, datetime

from callplanner.domain.clock import Moment
from callplanner.services.context import Context
from callplanner.services.today import next_working_day, today_view
from callplanner.services.views_day import DayView, NextDay, PromisedCall
from callplanner.services.views_today import QueueEntry
from callplanner.storage.attempts import count_planned
from callplanner.storage.day import Promised, deeds_of, outcomes_of, owed, promised_for
from callplanner.storage.people import load_callers


def day_view(context: Context, caller: str | None = None) -> DayView:
    """The day of one caller or of all, as it stands at the working moment. PlannerError("caller-unknown")."""
    moment = context.now()
    queue = today_view(context, caller)
    with context.file.read() as connection:
        chosen = context.caller(connection, caller) if caller is not None else None
        caller_id = chosen.caller_id if chosen is not None else None
        working = (chosen,) if chosen is not None else load_callers(connection).values()
        following = next_working_day(context, connection, working, moment.day)
        due = owed(connection, moment.day, following, caller_id)
        outcomes = outcomes_of(connection, moment.day, caller_id)
        deeds = deeds_of(connection, moment.day, caller_id)
        then = NextDay(
            following,
            count_planned(connection, following, caller_id),
            tuple(_at(context, found) for found in promised_for(connection, moment.day, following, caller_id)),
            tuple(found for found in due if found.due_on > moment.day),
        )
    entries = (*queue.entries, *queue.coming)
    by_tier: dict[tuple[str, str], int] = {}
    for entry in entries:
        if entry.section == "today":
            by_tier[entry.tier, entry.letter] = by_tier.get((entry.tier, entry.letter), 0) + 1
    return DayView(
        day=moment.day,
        caller=queue.caller,
        promised=tuple(sorted(_promised(entries, moment), key=lambda call: call.at)),
        late=tuple(sorted((e for e in entries if e.section == "late"), key=lambda e: -e.days_late)),
        planned=tuple(
            (tier, letter, calls) for (tier, letter), calls in sorted(by_tier.items(), key=lambda i: i[0][1])
        ),
        after_sale=queue.count("after_sale"),
        fringe=queue.count("fringe"),
        retries=queue.count("retry"),
        waiting=queue.waiting,
        closed=queue.closed,
        owed=tuple(found for found in due if found.due_on <= moment.day),
        reached=queue.reached,
        outcomes=outcomes,
        deeds=deeds,
        next=then,
    )


def _promised(entries: tuple[QueueEntry, ...], moment: Moment) -> list[PromisedCall]:
    return [PromisedCall(e.customer_id, e.name, _local(e.due, moment.day)) for e in entries if e.section == "promised"]


def _local(due: date | datetime | None, day: date) -> datetime:
    if isinstance(due, datetime):
        return due.replace(tzinfo=None)
    return datetime.combine(due or day, datetime.min.time())


def _at(context: Context, found: Promised) -> PromisedCall:
    return PromisedCall(found.customer_id, found.name, context.local(found.due_at).replace(tzinfo=None))
