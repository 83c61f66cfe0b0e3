"""A drawn plan as the person sees it: days, what is added, moved and removed and why, what does not fit."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date

from callplanner.domain.capacity import attempts_needed
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.plan_values import Placed, Plan, Standing
from callplanner.domain.standing import TierRule
from callplanner.services.plan_draw import Drawn
from callplanner.services.snapshot import Snapshot
from callplanner.services.views import CallerLoad, CutRow, DayLoad, LeftOut, MovedCall, OverbookedDay, PlanView


def plan_view(
    snapshot: Snapshot, tiers: Mapping[int, TierRule], drawn: Drawn, first: date, *, applied: bool
) -> PlanView:
    result, needs = drawn.plan, drawn.needs

    def left_out(customer_id: int, reason: Phrase) -> LeftOut:
        standing = snapshot.standings[customer_id]
        return LeftOut(customer_id, standing.reference, standing.name, reason)

    def moved(customer_id: int, old: date | None, new: date | None, reason: Phrase) -> MovedCall:
        standing = snapshot.standings[customer_id]
        tier = tiers.get(standing.tier_id or 0)
        return MovedCall(customer_id, standing.reference, standing.name, tier.letter if tier else "", old, new, reason)

    added, shifted, gone = pair_moves(result)
    names = {c.caller_id: c.name for c in needs.callers}
    open_days = {(caller_id, room.day) for caller_id, rooms in needs.rooms.items() for room in rooms}
    dropped = {u.customer_id: u.reason for u in result.dropped} | dict(drawn.excluded)
    days = [
        DayLoad(room.day, names[caller_id], room.capacity, room.reserve, room.capacity - room.free,
                min(room.free, result.loads.get((caller_id, room.day), 0)))
        for caller_id, rooms in needs.rooms.items()
        for room in rooms
    ]  # fmt: skip
    by_caller: dict[int, int] = {}
    for call in result.placed:
        by_caller[call.caller_id] = by_caller.get(call.caller_id, 0) + 1
    load = [
        CallerLoad(c.name, attempts_needed(by_caller.get(c.caller_id, 0), needs.rate), needs.attempt_room[c.caller_id])
        for c in needs.callers
    ]
    return PlanView(
        first=first,
        last=result.last,
        customers=drawn.customers,
        conversations_wanted=needs.conversations + drawn.over,
        attempts_needed=needs.attempts,
        capacity=sum(day.capacity for day in days),
        placed=len(result.placed),
        left_out=tuple(
            [left_out(u.customer_id, u.reason) for u in result.left_out]
            + [left_out(customer_id, reason) for customer_id, reason in drawn.excluded]
        ),
        cut=tuple(CutRow(cut.tier, cut.wanted, cut.placed) for cut in result.cuts),
        dropped=tuple(left_out(u.customer_id, u.reason) for u in result.dropped),
        added=tuple(moved(c.customer_id, None, c.day, c.reason) for c in added),
        moved=tuple(moved(c.customer_id, s.day, c.day, _why_moved(s, c, open_days)) for s, c in shifted),
        removed=tuple(moved(s.customer_id, s.day, None, dropped.get(s.customer_id, phrase("no-longer-planned")))
                      for s in gone if s.customer_id in snapshot.standings),
        unchanged=sum(c.call_id is not None for c in result.placed),
        pinned=sum(c.pinned for c in result.placed),
        peak_utilisation=result.peak_utilisation,
        lower_bound=result.lower_bound,
        days=tuple(sorted(days, key=lambda d: (d.day, d.caller))),
        loads=tuple(load),
        ways=drawn.ways,
        applied=applied,
        overbooked=tuple(OverbookedDay(o.day, names[o.caller_id], o.by) for o in result.overbooked),
    )  # fmt: skip


def _why_moved(stands: Standing, call: Placed, open_days: Container[tuple[int, date]]) -> Phrase:
    if call.caller_id != stands.caller_id:
        return phrase("moved-other-caller")
    if (stands.caller_id, stands.day) not in open_days:
        return phrase("moved-day-closed", day=stands.day)
    if call.ideal != stands.ideal:
        return phrase("moved-new-date", ideal=call.ideal)
    return phrase("moved-to-make-room")


def pair_moves(result: Plan) -> tuple[list[Placed], list[tuple[Standing, Placed]], list[Standing]]:
    """What is new, what moved, what goes: a removed call and a new one of the same customer are one move."""
    fresh: dict[int, list[Placed]] = {}
    for call in result.placed:
        if call.call_id is None:
            fresh.setdefault(call.customer_id, []).append(call)
    shifted, gone = [], []
    for stands in sorted(result.removed, key=lambda s: (s.customer_id, s.day)):
        mine = fresh.get(stands.customer_id)
        if mine:
            nearest = min(mine, key=lambda c: abs((c.day - stands.day).days))
            mine.remove(nearest)
            shifted.append((stands, nearest))
        else:
            gone.append(stands)
    return [call for calls in fresh.values() for call in calls], shifted, gone
