"""Making and renewing the year's programme: gather, plan, show, apply (RULES.md sections 2 to 4)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from callplanner.domain.calendar import a_year_from, days_between
from callplanner.domain.capacity import attempts_needed
from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.grids import leeway
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.plan_values import SLACK, Placed, Plan, PlanCaller, PlanCustomer, Standing
from callplanner.domain.standing import Standing as CustomerStanding
from callplanner.domain.standing import TierRule
from callplanner.services.context import Context
from callplanner.services.needs import Needs, gather_needs
from callplanner.services.snapshot import Snapshot
from callplanner.services.tiers import tiers_by_rule
from callplanner.services.views import CallerLoad, CutRow, DayLoad, LeftOut, MovedCall, OverbookedDay, PlanView
from callplanner.storage.people import load_programme
from callplanner.storage.people import load_tiers as stored_tiers
from callplanner.storage.phrases import to_json
from callplanner.storage.plan_rows import last_held, open_calls
from callplanner.storage.schema import customer, planned_call, programme
from callplanner.storage.settings import load_setting
from callplanner.storage.unit_of_work import UnitOfWork

LONGEST_HORIZON = 800
SLACK_KEY = "plan.slack"
"""Setting: how far a day may fill over the level line; 0 even days, 1 exact dates."""


def plan(
    context: Context, first: date | None = None, last: date | None = None, *, apply: bool, job: Job | None = None
) -> tuple[PlanView, Changes | None]:
    """Plan the horizon and, when told, apply it as one undo step. Default: today and a year from it.

    Days before today stay as they are. PlannerError: "horizon-backwards", "horizon-long", "horizon-past".
    """
    job = job or SilentJob()
    today = context.now().day
    first = first or today
    last = last or a_year_from(first)
    if last < first:
        raise PlannerError("horizon-backwards", first=first, last=last)
    if last < today:
        raise PlannerError("horizon-past", last=last)
    if (last - first).days >= LONGEST_HORIZON:
        raise PlannerError("horizon-long", days=LONGEST_HORIZON)
    job.step(0, 4, "figures")
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        tiers = stored_tiers(connection)
        job.step(1, 4, "plan")
        drawn = _draw(context, connection, snapshot, tiers, first, last)
    job.step(2, 4, "difference")
    view = _view(snapshot, tiers, drawn, first, applied=apply)
    if not apply:
        return view, None
    job.step(3, 4, "apply")
    with context.change(
        "plan-applied", added=len(view.added), moved=len(view.moved), removed=len(view.removed)
    ) as work:
        _apply(work, context, snapshot, drawn.plan, first, last)
        changes = work.commit()
    job.step(4, 4, "done")
    return view, context.committed(changes)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A plan with what it was drawn from. `customers`: all active ones, excluded ones too."""

    plan: Plan
    needs: Needs
    excluded: tuple[tuple[int, Phrase], ...]
    ways: tuple[Phrase, ...]
    customers: int


def _draw(
    context: Context, connection: Connection, snapshot: Snapshot, tiers: Mapping[int, TierRule], first: date, last: date
) -> _Drawn:
    from callplanner.domain.planning import make_plan  # brings numpy, which only planning needs

    start = max(first, snapshot.day)
    ruled = tiers_by_rule(connection, snapshot.standings)
    last_tier = list(tiers.values())[-1]
    late = _late_calls(connection, start)
    held = last_held(connection, start - timedelta(days=LONGEST_HORIZON), snapshot.day)
    people, excluded = [], []
    wanted: dict[int, int] = {}
    members: dict[int, int] = {}
    customers = 0
    for standing in snapshot.active():
        customers += 1
        reason = exclusion(standing, snapshot.day)
        if reason is not None and (
            standing.paused_until is None or standing.suppressed or standing.paused_until > last
        ):
            excluded.append((standing.customer_id, reason))
            continue
        tier = tiers.get(ruled.get(standing.customer_id, standing.tier_id or 0), last_tier)
        i = standing.customer_id
        person = _person(standing, tier, _counts_from(standing, tier, late.get(i), held.get(i), first, last),
                         i in late, start, first, last)  # fmt: skip
        people.append(person)
        wanted[tier.tier_id] = wanted.get(tier.tier_id, 0) + person.calls
        members[tier.tier_id] = members.get(tier.tier_id, 0) + 1
    needs = gather_needs(context, connection, start, last, wanted)
    frequency = {tier_id: tier.frequency((last - start).days + 1) for tier_id, tier in tiers.items()}
    callers = [
        PlanCaller(
            c.caller_id,
            c.name,
            tuple(needs.rooms[c.caller_id]),
            tuple((begins, ends) for begins, ends, half, _ in c.leave if not half),
        )
        for c in needs.callers
    ]
    stands = [
        Standing(
            c.planned_call_id, c.customer_id, c.caller_id, c.day, c.pinned, c.number, c.ideal, c.day <= snapshot.day
        )
        for c in open_calls(connection, start, last)
    ]
    made = make_plan(people, callers, start, last, standing=stands, slack=load_setting(connection, SLACK_KEY, SLACK))
    ways = needs.judge(tiers.values(), members, frequency).ways
    return _Drawn(made, needs, tuple(excluded), ways, customers)


def _late_calls(connection: Connection, start: date) -> dict[int, date]:
    """The ideal day of the last open call before the horizon, by customer. It stays where it is, waits in the queue as
    late, and is the customer's next call: the others follow it as they did."""
    return {call.customer_id: call.ideal for call in open_calls(connection, date.min, start - timedelta(days=1))}


def _counts_from(
    standing: CustomerStanding,
    tier: TierRule,
    late_on: date | None,
    held: tuple[date, date, date] | None,
    first: date,
    last: date,
) -> date | None:
    """The day from which a customer's next ideal date is counted: the last conversation. One that was held as planned
    counts from the ideal day of its call, so that the dates after it stay as they are; so does a late call."""
    spoken = standing.spoken_on
    if held is not None and held[0] == spoken:
        length = tier.interval_days((last - first).days + 1)
        _, day, ideal = held
        if abs((spoken - day).days) <= leeway(length) and abs((day - ideal).days) <= length / 2:
            spoken = ideal
    if late_on is not None:
        spoken = late_on if spoken is None else max(spoken, late_on)
    return spoken


def _person(
    standing: CustomerStanding,
    tier: TierRule,
    spoken: date | None,
    is_late: bool,
    start: date,
    first: date,
    last: date,
) -> PlanCustomer:
    """A customer as the planner sees it; `calls` 0: spoken to in the programme already, or late, and no more is wanted
    until its end. `spoken`: the day from which the next call counts."""
    horizon = (last - first).days + 1
    rest = (last - start).days + 1
    length = tier.interval_days(horizon)
    blackout: frozenset[date] = frozenset()
    if standing.paused_until is not None and standing.paused_until > start:
        blackout = frozenset(days_between(start, min(standing.paused_until, last)))
    calls = tier.frequency(rest) - is_late
    if start > first and spoken is not None and spoken + timedelta(days=length) >= start:
        served = is_late or (standing.spoken_on is not None and standing.spoken_on >= first)
        calls = max(0 if served else 1, int((last - spoken).days / length))
    return PlanCustomer(
        standing.customer_id,
        standing.reference,
        tier.tier_id,
        tier.name,
        tier.position,
        calls,
        standing.value_cents,
        standing.caller_id,
        spoken,
        standing.weekdays,
        blackout,
        standing.seq,
        standing.anchor,
        length if start > first or is_late else None,
    )


def _view(snapshot: Snapshot, tiers: Mapping[int, TierRule], drawn: _Drawn, first: date, *, applied: bool) -> PlanView:
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
        conversations_wanted=needs.conversations,
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


def _apply(
    work: UnitOfWork,
    context: Context,
    snapshot: Snapshot,
    result: Plan,
    first: date,
    last: date,
) -> None:
    """Write the difference: what stays is not touched."""
    programme_id = _programme(work, context, first, last)
    added, shifted, gone = pair_moves(result)
    today = context.now().day
    work.insert_many(planned_call, [_row(call, programme_id) for call in added])
    work.update_many(planned_call, ((s.call_id, _row(call, programme_id)) for s, call in shifted))
    work.update_many(planned_call, ((s.call_id, {"closed_on": today, "closed_as": "removed"}) for s in gone))
    kept = ((c.call_id, _row(c, programme_id)) for c in result.placed if c.call_id is not None)
    work.update_many(planned_call, kept)
    updates: dict[int, dict[str, object]] = {}
    for customer_id, seq in result.seqs.items():
        updates.setdefault(customer_id, {})["seq"] = seq
    for customer_id, anchor in result.anchors.items():
        updates.setdefault(customer_id, {})["anchor"] = anchor
    for customer_id, caller_id in result.callers.items():
        if snapshot.standings[customer_id].caller_id != caller_id:
            updates.setdefault(customer_id, {})["caller_id"] = caller_id
    for customer_id, tier_id in tiers_by_rule(work.connection, snapshot.standings).items():
        if snapshot.standings[customer_id].tier_id != tier_id:
            updates.setdefault(customer_id, {})["tier_id"] = tier_id
    work.update_many(customer, updates.items())


def _row(call: Placed, programme_id: int) -> dict[str, object]:
    code, facts = to_json(call.reason)
    return {
        "programme_id": programme_id,
        "customer_id": call.customer_id,
        "caller_id": call.caller_id,
        "day": call.day,
        "ideal": call.ideal,
        "earliest": call.earliest,
        "latest": call.latest,
        "band": call.band,
        "number": call.number,
        "purpose": "care",
        "pinned": call.pinned,
        "reason": code,
        "facts": facts,
        "closed_on": None,
        "closed_as": "",
    }


def _programme(work: UnitOfWork, context: Context, first: date, last: date) -> int:
    """The programme's row: the one that stands is renewed, because its calls go on."""
    stands = load_programme(work.connection)
    name = str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02d}"
    if stands is not None:
        slack = load_setting(work.connection, SLACK_KEY, SLACK)
        work.update(programme, stands.programme_id, name=name, first=first, last=last, slack=slack)
        return stands.programme_id
    return work.insert(
        programme,
        name=name,
        first=first,
        last=last,
        slack=load_setting(work.connection, SLACK_KEY, SLACK),
        planned_at=context.now().instant,
        active=True,
        report="{}",
    )
