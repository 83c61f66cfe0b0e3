"""Making and renewing the year's programme: gather, plan, show, apply (RULES.md sections 2 to 4)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from callplanner.domain.calendar import a_year_from
from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.plan_values import SLACK, SLACK_KEY, Placed, Plan
from callplanner.services.context import Context
from callplanner.services.plan_draw import LONGEST_HORIZON, draw
from callplanner.services.plan_view import pair_moves, plan_view
from callplanner.services.snapshot import Snapshot
from callplanner.services.tiers import tiers_by_rule
from callplanner.services.views import PlanView
from callplanner.storage.people import load_programme
from callplanner.storage.people import load_tiers as stored_tiers
from callplanner.storage.phrases import to_json
from callplanner.storage.plan_rows import PLANNED_AS, packed_report, planned_as
from callplanner.storage.schema import customer, planned_call, programme
from callplanner.storage.settings import load_setting, put_setting
from callplanner.storage.unit_of_work import UnitOfWork


def plan(
    context: Context,
    first: date | None = None,
    last: date | None = None,
    *,
    apply: bool,
    slack: float | None = None,
    job: Job | None = None,
) -> tuple[PlanView, Changes | None]:
    """Plan the horizon and, when told, apply it as one undo step. Default: today and a year from it.

    Days before today stay as they are. `slack`: 0 even days ... 1 exact dates, kept for later plans when applied.
    PlannerError: "horizon-backwards", "horizon-long", "horizon-past", "slack-range".
    """
    if slack is not None and not 0 <= slack <= 1:
        raise PlannerError("slack-range", value=slack)
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
        drawn = draw(context, connection, snapshot, tiers, first, last, slack)
    job.step(2, 4, "difference")
    view = plan_view(snapshot, tiers, drawn, first, applied=apply)
    if not apply:
        return view, None
    job.step(3, 4, "apply")
    with context.change(
        "plan-applied", added=len(view.added), moved=len(view.moved), removed=len(view.removed)
    ) as work:
        _apply(work, context, snapshot, drawn.plan, first, last, slack)
        changes = work.commit()
    job.step(4, 4, "done")
    return view, context.committed(changes)


def _apply(
    work: UnitOfWork,
    context: Context,
    snapshot: Snapshot,
    result: Plan,
    first: date,
    last: date,
    slack: float | None,
) -> None:
    """Write the difference: what stays is not touched."""
    if slack is not None:
        put_setting(work, SLACK_KEY, slack)
    programme_id = _programme(work, context, first, last, packed_report(result.left_out))
    added, shifted, gone = pair_moves(result)
    today = context.now().day
    work.insert_many(planned_call, [_row(call, programme_id) for call in added])
    work.update_many(planned_call, ((s.call_id, _row(call, programme_id)) for s, call in shifted))
    work.update_many(planned_call, ((s.call_id, {"closed_on": today, "closed_as": "removed"}) for s in gone))
    known = planned_as(work.connection, result.first, result.last)
    kept = ((c.call_id, _row(c, programme_id)) for c in result.placed if c.call_id is not None)
    work.update_many(
        planned_call,
        ((i, row) for i, row in kept if known.get(i) != (*(row[name] for name in PLANNED_AS), programme_id)),
    )
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


_stored = lru_cache(maxsize=4096)(to_json)


def _row(call: Placed, programme_id: int) -> dict[str, object]:
    code, facts = _stored(call.reason)
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


def _programme(work: UnitOfWork, context: Context, first: date, last: date, report: str) -> int:
    """The programme's row: the one that stands is renewed, because its calls go on."""
    stands = load_programme(work.connection)
    name = str(first.year) if first.year == last.year else f"{first.year}/{last.year % 100:02d}"
    if stands is not None:
        slack = load_setting(work.connection, SLACK_KEY, SLACK)
        work.update(programme, stands.programme_id, name=name, first=first, last=last, slack=slack, report=report)
        return stands.programme_id
    return work.insert(
        programme,
        name=name,
        first=first,
        last=last,
        slack=load_setting(work.connection, SLACK_KEY, SLACK),
        planned_at=context.now().instant,
        active=True,
        report=report,
    )
