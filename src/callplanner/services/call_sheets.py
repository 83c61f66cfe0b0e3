"""Call sheets: the calls of a day, a week or a choice of customers as a workbook to fill in."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from callplanner.domain.coverage import exclusion
from callplanner.domain.job import Job
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.sheet_key import SheetKey
from callplanner.services.context import Context
from callplanner.services.programme import callable_rows, planned_list, planned_views
from callplanner.services.today import today_view
from callplanner.services.wording import say
from callplanner.storage.call_sheets import (
    file_identity,
    newest_attempts,
)
from callplanner.storage.people import load_callers, load_outcomes, load_tiers
from callplanner.storage.phones import all_numbers
from callplanner.storage.plan_rows import PlannedFilter
from callplanner.storage.standings import load_standings
from callplanner.workbook.call_sheet import SheetCall, write_call_sheet


class Call(Struct, frozen=True):
    """A call that stands on a sheet. `due` has a time where the hour matters; `day` is the day it counts for."""

    customer_id: int
    reference: str
    name: str
    tier: str
    day: date
    due: date | datetime
    why: Phrase
    caller: str


def export_call_sheet(
    context: Context,
    path: Path,
    *,
    caller: str | None = None,
    first: date | None = None,
    last: date | None = None,
    customers: Sequence[int] | None = None,
    job: Job | None = None,
) -> int:
    """Write the calls from `first` to `last` (both included; today's queue when neither is named) as a call sheet; how
    many. `customers`: a call to each of these instead, in their order, but to nobody who must not be called. Nothing
    is changed in the company file.

    PlannerError: "caller-unknown", "export-ending-unknown"; StorageError("export-...")."""
    moment = context.now()
    begins = first or moment.day
    ends = max(begins, last or begins)
    with context.file.read() as connection:
        named = context.caller(connection, caller) if caller is not None else None
        callers = {record.name: record.caller_id for record in load_callers(connection).values()}
    who = named.name if named is not None else None
    calls = calls_between(context, who, begins, ends) if customers is None else calls_to(context, customers)
    with context.file.read() as connection:
        ids = [call.customer_id for call in calls]
        numbers = all_numbers(connection, ids)
        seen = newest_attempts(connection, ids)
        standings = load_standings(connection, moment.day, ids)
        outcomes = [outcome.label for outcome in load_outcomes(connection).values()]
        identity = file_identity(connection)
    made = moment.local.strftime("%Y%m%dT%H%M%S")
    sheet = f"{made}-{secrets.token_hex(4)}"
    lines = []
    for call in calls:
        mine = numbers.get(call.customer_id, [])
        key = SheetKey(
            identity, sheet, call.customer_id, seen.get(call.customer_id, 0), callers.get(call.caller, 0), call.day
        )
        lines.append(
            SheetCall(
                key=key.write(),
                reference=call.reference,
                name=call.name,
                phone=", ".join(typed for typed, _ in mine),
                dial=_dialled(mine[0]) if mine else "",
                tier=call.tier,
                due=call.due.strftime("%Y-%m-%d %H:%M" if isinstance(call.due, datetime) else "%Y-%m-%d"),
                last_spoken=standings[call.customer_id].spoken_on,
                why=say(call.why),
            )
        )
    days = begins.isoformat() if begins == ends else f"{begins.isoformat()} – {ends.isoformat()}"
    about = [
        ("List", "Call sheet"),
        ("Days", days),
        ("Caller", named.name if named is not None else "Everybody"),
        ("Calls", str(len(lines))),
        ("Made on", f"{moment.local:%Y-%m-%d %H:%M}"),
        ("Company file", Path(context.file.address).name),
        ("Made by", "callplanner"),
    ]
    return write_call_sheet(path, f"Calls {days}", lines, outcomes, day=begins, about=about, job=job)


def _dialled(number: tuple[str, str | None]) -> str:
    typed, e164 = number
    return e164 or "".join(c for c in typed if c.isdigit() or c == "+")


def calls_to(context: Context, customers: Sequence[int]) -> list[Call]:
    """A call today to each of some customers, in their order; those in the queue with what the queue says of them."""
    day = context.now().day
    queued = {call.customer_id: call for call in calls_between(context, None, day, day)}
    with context.file.read() as connection:
        standings = load_standings(connection, day, customers)
        tiers = load_tiers(connection)
    found = []
    for customer_id in dict.fromkeys(customers):
        standing = standings.get(customer_id)
        if standing is None or not standing.active or exclusion(standing, day) is not None:
            continue
        tier = tiers[standing.tier_id].name if standing.tier_id in tiers else ""
        chosen = Call(
            customer_id, standing.reference, standing.name, tier, day, day, phrase("sheet-chosen"), ""
        )  # fmt: skip
        found.append(queued.get(customer_id, chosen))
    return found


def calls_between(context: Context, caller: str | None, first: date, last: date) -> list[Call]:
    """Each customer once: today's queue in its order, then the planned calls of the other days."""
    today = context.now().day
    found: dict[int, Call] = {}
    if first <= today <= last:
        for entry in (view := today_view(context, caller)).entries + view.coming:
            found.setdefault(
                entry.customer_id,
                Call(
                    entry.customer_id, entry.reference, entry.name, entry.tier, today, entry.due, entry.why,
                    caller or "",
                ),
            )  # fmt: skip
    begins = first if first > today or last < today else today + timedelta(days=1)
    if begins <= last:
        rows = planned_views(context, planned_list(context, PlannedFilter(begins, last, None, caller, "")))
        for row in callable_rows(context, rows):
            found.setdefault(
                row.customer_id,
                Call(
                    row.customer_id, row.reference, row.name, row.tier, row.day, row.day, row.reason, row.caller,
                ),
            )  # fmt: skip
    return list(found.values())
