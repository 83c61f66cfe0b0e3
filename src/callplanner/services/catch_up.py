"""Catching up after an absence: shown before it is applied, applied as one undo step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from callplanner.domain.blackout import days_within
from callplanner.domain.calendar import days_between
from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import phrase
from callplanner.domain.queue import Now, urgency
from callplanner.domain.replanning import CaughtUp, LateCall, catch_up
from callplanner.services.context import Context
from callplanner.services.needs import gather_needs
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views import CatchUpDay, CatchUpView, LeftOut, MovedCall
from callplanner.storage.people import CallerRecord, load_tiers
from callplanner.storage.phrases import to_json
from callplanner.storage.plan_rows import StandingCall, fixed_calls, open_calls
from callplanner.storage.schema import planned_call


def catch_up_view(
    context: Context, days: Sequence[date], caller: str | None = None, *, apply: bool = False
) -> tuple[CatchUpView, Changes | None]:
    """Spread a caller's late calls over chosen days; written only when told to. Days on which the caller does not work
    take none. PlannerError: "no-days", "plan-past", "caller-unknown"."""
    if not days:
        raise PlannerError("no-days")
    today = context.now().day
    if min(days) < today:
        raise PlannerError("plan-past", day=min(days))
    with context.file.read() as connection:
        record = context.caller(connection, caller)
        late = [c for c in open_calls(connection, date.min, today - timedelta(days=1))
                if c.caller_id == record.caller_id]  # fmt: skip
        snapshot = context.snapshot(connection)
        room = _room(context, connection, record, sorted(set(days)))
        promised = sum(fixed_calls(connection, date.min, today - timedelta(days=1), today)
                       .get(record.caller_id, {}).values())  # fmt: skip
        calls, excluded = _late_calls(context, connection, snapshot, late, max(days))
        found = catch_up([c for c in calls if c.call_id not in excluded], room, promised)
    view = _view(snapshot, late, found, room, promised, excluded, applied=apply and bool(found.days))
    if not view.applied:
        return view, None
    code, facts = to_json(phrase("planned-catch-up"))
    with context.change("caught-up", name=record.name, count=len(found.days)) as work:
        work.update_many(
            planned_call,
            (
                (call_id, {"day": day, "pinned": True, "reason": code, "facts": facts})
                for call_id, day in found.days.items()
            ),
        )
        return view, context.committed(work.commit())


def _room(context: Context, connection: Connection, record: CallerRecord, days: list[date]) -> dict[date, int]:
    """Places left on each chosen day that is open, after what is promised and planned there."""
    needs = gather_needs(context, connection, days[0], days[-1], {})
    planned = Counter(c.day for c in open_calls(connection, days[0], days[-1]) if c.caller_id == record.caller_id)
    chosen = frozenset(days)
    return {r.day: r.free - planned[r.day] for r in needs.rooms[record.caller_id] if r.day in chosen}


def _late_calls(
    context: Context, connection: Connection, snapshot: Snapshot, late: list[StandingCall], last: date
) -> tuple[list[LateCall], dict[int, LeftOut]]:
    tiers = load_tiers(connection)
    moment = context.now()
    now = Now(moment.day, None, context.period(connection).days)
    calls = []
    excluded: dict[int, LeftOut] = {}
    for call in late:
        standing = snapshot.standings[call.customer_id]
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        reason = exclusion(standing, moment.day)
        paused = standing.paused_until
        if reason is not None and (standing.suppressed or paused is None or paused > last):
            excluded[call.planned_call_id] = LeftOut(call.customer_id, standing.reference, standing.name, reason)
        black = days_within(standing.blackouts, moment.day, last)
        if paused is not None:
            black |= frozenset(days_between(moment.day, min(paused, last)))
        calls.append(
            LateCall(
                call.planned_call_id, call.customer_id, tier.calls_a_year <= 1, urgency(standing, tier, now),
                tier.position, standing.value_cents, standing.weekdays, black,
            )
        )  # fmt: skip
    return calls, excluded


def _view(
    snapshot: Snapshot,
    late: list[StandingCall],
    found: CaughtUp,
    room: dict[date, int],
    promised: int,
    excluded: dict[int, LeftOut],
    *,
    applied: bool,
) -> CatchUpView:
    by_id = {call.planned_call_id: call for call in late}
    used = Counter(found.days.values())

    def moved(call_id: int, day: date) -> MovedCall:
        call = by_id[call_id]
        standing = snapshot.standings[call.customer_id]
        reason = phrase("planned-catch-up")
        return MovedCall(call.customer_id, standing.reference, standing.name, "", call.day, day, reason)

    def left(call_id: int) -> LeftOut:
        standing = snapshot.standings[by_id[call_id].customer_id]
        return LeftOut(standing.customer_id, standing.reference, standing.name, phrase("catch-up-full"))

    return CatchUpView(
        late=len(late),
        promised=promised,
        days=tuple(CatchUpDay(day, count, used[day]) for day, count in sorted(room.items())),
        moved=tuple(moved(call_id, day) for call_id, day in found.days.items()),
        left=(*(left(call_id) for call_id in found.left), *excluded.values()),
        applied=applied,
    )
