"""The programme that stands: tiers, capacity, days, and the list of planned calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from callplanner.domain.calendar import a_year_from
from callplanner.domain.capacity import attempts_needed
from callplanner.domain.changes import Changes
from callplanner.domain.clock import Moment
from callplanner.domain.coverage import Period, exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.feasibility import Feasibility
from callplanner.domain.plan_values import SLACK, SLACK_KEY
from callplanner.services.callers import caller_rows
from callplanner.services.context import Context
from callplanner.services.coverage import statuses
from callplanner.services.needs import gather_needs
from callplanner.services.tiers import tier_rows, tiers_by_rule
from callplanner.services.views import CallerLoad, DayLoad, PlannedRow, ProgrammeView, Ratio
from callplanner.storage.coverage import held_and_come
from callplanner.storage.people import load_programme, load_tiers
from callplanner.storage.phrases import from_json
from callplanner.storage.plan_rows import PlannedFilter, calls_by_day, planned_ids, planned_rows
from callplanner.storage.settings import load_setting, put_setting
from callplanner.storage.standings import load_standings


def programme_view(context: Context) -> ProgrammeView:
    """The programme of the working date; before the first plan, what a year from today would ask."""
    moment: Moment = context.now()
    with context.file.read() as connection:
        stands = load_programme(connection)
        period = context.period(connection)
        tiers = tier_rows(context, connection)
        rules = load_tiers(connection)
        callers = caller_rows(context, connection)
        wanted = {row.tier_id: row.conversations for row in tiers}
        needs = gather_needs(context, connection, period.first, period.last, wanted)
        placed = calls_by_day(connection, period.first, period.last)
        held = held_and_come(connection, Period(period.first, period.last), moment.day)
        found = statuses(context, connection, period)
    names = {c.caller_id: c.name for c in needs.callers}
    days = [
        DayLoad(
            room.day,
            names[caller_id],
            room.capacity,
            room.reserve,
            room.fixed,
            placed.get((names[caller_id], room.day), 0),
        )
        for caller_id, rooms in needs.rooms.items()
        for room in rooms
    ]
    by_caller: dict[str, int] = {}
    for (caller, _), count in placed.items():
        by_caller[caller] = by_caller.get(caller, 0) + count
    counted = [name for name, _, _ in found.values() if name != "excluded"]
    return ProgrammeView(
        name=stands.name if stands is not None else "",
        first=stands.first if stands is not None else None,
        last=stands.last if stands is not None else None,
        held=Ratio(sum(kept for kept, _ in held.values()), sum(come for _, come in held.values())),
        tiers=tiers,
        callers=callers,
        wanted_attempts=needs.attempts,
        room_attempts=sum(needs.attempt_room.values()),
        loads=tuple(
            CallerLoad(c.name, attempts_needed(by_caller.get(c.name, 0), needs.rate), needs.attempt_room[c.caller_id])
            for c in needs.callers
        ),
        with_call=Ratio(sum(name != "left_out" for name in counted), len(counted)),
        days=tuple(sorted(days, key=lambda d: (d.day, d.caller))),
        closed=needs.closed,
        feasibility=needs.judge(
            rules.values(),
            {t.tier_id: t.customers for t in tiers},
            {i: r.frequency(period.days) for i, r in rules.items()},
        ),
    )


LEAST_DAYS = 90
"""Days that a programme must still have to be renewed within its own period."""


def renewal(context: Context) -> tuple[date, date]:
    """First and last day for planning anew: the standing programme's own while it goes on for a while, so that what
    was held so far still counts; else today and a year from it."""
    day = context.now().day
    with context.file.read() as connection:
        stands = load_programme(connection)
    if stands is not None and stands.first <= day <= stands.last - timedelta(days=LEAST_DAYS):
        return stands.first, stands.last
    return day, a_year_from(day)


def what_if(context: Context, calls_a_year: Mapping[str, int]) -> Feasibility:
    """Whether the programme would fit with other frequencies, by tier name, with the tiers that a plan would work
    with; nothing is changed."""
    with context.file.read() as connection:
        period = context.period(connection)
        rules = load_tiers(connection)
        customers = dict.fromkeys(rules, 0)
        snapshot = context.snapshot(connection)
        ruled = tiers_by_rule(connection, snapshot.standings)
        for standing in snapshot.active():
            tier_id = ruled.get(standing.customer_id, standing.tier_id)
            if tier_id in customers and exclusion(standing, snapshot.day) is None:
                customers[tier_id] += 1
        tried = {
            i: replace(rule, calls_a_year=calls_a_year.get(rule.name, rule.calls_a_year)).frequency(period.days)
            for i, rule in rules.items()
        }
        wanted = {i: customers[i] * calls for i, calls in tried.items()}
        needs = gather_needs(context, connection, period.first, period.last, wanted)
    return needs.judge(rules.values(), customers, tried)


def slack(context: Context) -> float:
    """How far a day may fill over the level line for nearer dates: 0 even days, 1 exact dates."""
    with context.file.read() as connection:
        return float(load_setting(connection, SLACK_KEY, SLACK))


def set_slack(context: Context, value: float) -> Changes:
    """Choose between even days (0) and exact dates (1); the next plan obeys. PlannerError("slack-range")."""
    if not 0 <= value <= 1:
        raise PlannerError("slack-range", value=value)
    with context.change("slack-set", percent=round(value * 100)) as work:
        put_setting(work, SLACK_KEY, value)
        return context.committed(work.commit())


def planned_list(context: Context, wanted: PlannedFilter, sort: str = "day", *, descending: bool = False) -> list[int]:
    """Ids of the open planned calls that pass a filter, in order."""
    with context.file.read() as connection:
        return planned_ids(connection, wanted, context.now().day, sort, descending=descending)


def planned_views(context: Context, ids: Sequence[int]) -> list[PlannedRow]:
    """The planned calls named, in their order; vanished ids are left out."""
    with context.file.read() as connection:
        rows = planned_rows(connection, list(ids))
    return [
        PlannedRow(
            row.id,
            row.customer_id,
            row.reference,
            row.name,
            row.letter or "",
            row.tier or "",
            row.day,
            row.ideal,
            row.earliest,
            row.latest,
            row.band,
            row.caller,
            row.purpose,
            row.pinned,
            from_json(row.reason, row.facts),
        )
        for row in (rows[i] for i in ids if i in rows)
    ]


def callable_rows(context: Context, rows: Sequence[PlannedRow]) -> list[PlannedRow]:
    """The planned calls whose customers may be called on the day of the call, as it is known now: a call stays in the
    programme until the next plan, and a list that leaves the program must not offer it."""
    day = context.now().day
    with context.file.read() as connection:
        standings = load_standings(connection, day, {row.customer_id for row in rows})

    def may(row: PlannedRow) -> bool:
        standing = standings.get(row.customer_id)
        return standing is not None and standing.active and exclusion(standing, max(row.day, day)) is None

    return [row for row in rows if may(row)]
