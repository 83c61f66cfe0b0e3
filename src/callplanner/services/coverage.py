"""Who is covered: one status for every active customer, coverage and attainment (RULES.md section 7)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from callplanner.domain.coverage import STATUSES, Period
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.snapshot import Status, place
from callplanner.services.views import CoverageView, ExceptionRow, Ratio, TierCoverage
from callplanner.storage.coverage import held_and_come
from callplanner.storage.people import load_tiers

EXCEPTIONS = ("excluded", "left_out")


def statuses(context: Context, connection: Connection, period: Period) -> Mapping[int, Status]:
    """The status of every active customer on the working date, with the reason of exceptions."""
    snapshot = context.snapshot(connection)
    if period == snapshot.period:
        return snapshot.statuses
    return place(snapshot.active(), snapshot.tiers, connection, period, snapshot.day)


def coverage_view(context: Context, first: date | None = None, last: date | None = None) -> CoverageView:
    """Coverage of a period, by default the programme's. The excluded count in no share.

    PlannerError("period-backwards")."""
    return coverage_and_statuses(context, first, last)[0]


def coverage_and_statuses(
    context: Context, first: date | None = None, last: date | None = None
) -> tuple[CoverageView, Mapping[int, Status]]:
    """As `coverage_view`, with the status of every active customer that it is counted from."""
    with context.file.read() as connection:
        stands = context.period(connection)
        period = Period(first or stands.first, last or stands.last)
        if period.last < period.first:
            raise PlannerError("period-backwards", first=period.first, last=period.last)
        snapshot = context.snapshot(connection)
        tiers = load_tiers(connection)
        found = statuses(context, connection, period)
        held = held_and_come(connection, period, snapshot.day)
    counts = dict.fromkeys(STATUSES, 0)
    by_tier = {tier_id: dict.fromkeys(STATUSES, 0) for tier_id in (*tiers, 0)}
    spoken = dict.fromkeys((*tiers, 0), 0)
    attained = {tier_id: [0, 0] for tier_id in (*tiers, 0)}
    exceptions = []
    for customer_id, (name, reason, calls) in found.items():
        standing = snapshot.standings[customer_id]
        tier_id = standing.tier_id or 0
        counts[name] += 1
        by_tier[tier_id][name] += 1
        if name != "excluded" and calls.spoken_in_period is not None:
            spoken[tier_id] += 1
        if name in EXCEPTIONS and reason is not None:
            exceptions.append(ExceptionRow(customer_id, standing.reference, standing.name, name, reason))
    for customer_id, (kept, come) in held.items():
        known = snapshot.standings.get(customer_id)
        if known is not None and known.active:
            attained[known.tier_id or 0][0] += kept
            attained[known.tier_id or 0][1] += come
    rows = []
    for tier in tiers.values():
        mine = by_tier[tier.tier_id]
        size = sum(mine.values())
        rows.append(
            TierCoverage(
                tier.name,
                tier.letter,
                size,
                spoken[tier.tier_id],
                Ratio(spoken[tier.tier_id], size - mine["excluded"]),
                Ratio(*attained[tier.tier_id]),
                mine,
            )
        )
    total = len(found)
    everybody = sum(spoken.values())
    view = CoverageView(
        first=period.first,
        last=period.last,
        customers=total,
        statuses=counts,
        spoken_to=everybody,
        coverage=Ratio(everybody, total - counts["excluded"]),
        attainment=Ratio(sum(a[0] for a in attained.values()), sum(a[1] for a in attained.values())),
        tiers=tuple(rows),
        exceptions=tuple(exceptions),
    )
    return view, found
