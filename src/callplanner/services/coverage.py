"""Who is covered: one status for every active customer, coverage and attainment (RULES.md section 7)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from callplanner.domain.coverage import NO_CALLS, STATUSES, Calls, Period, status
from callplanner.domain.phrase import Phrase
from callplanner.domain.standing import TierRule
from callplanner.services.context import Context
from callplanner.services.views import CoverageView, ExceptionRow, Ratio, TierCoverage
from callplanner.storage.coverage import calls_in_period, held_and_come
from callplanner.storage.people import load_tiers

NO_TIER = TierRule(0, "", "", 99, 1)
EXCEPTIONS = ("excluded", "left_out")


def statuses(context: Context, connection: Connection, period: Period) -> dict[int, tuple[str, Phrase | None, Calls]]:
    """The status of every active customer on the working date, with the reason of exceptions."""
    snapshot = context.snapshot(connection)
    tiers = load_tiers(connection)
    calls = calls_in_period(connection, period, snapshot.day)
    found = {}
    for standing in snapshot.active():
        mine = calls.get(standing.customer_id, NO_CALLS)
        if standing.spoken_on is not None and mine.spoken_in_period is None and period.holds(standing.spoken_on):
            mine = Calls(mine.first_open, mine.last_open, standing.spoken_on)
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        found[standing.customer_id] = (*status(standing, tier, mine, snapshot.day, period.days), mine)
    return found


def exception_counts(context: Context, connection: Connection) -> tuple[int, int]:
    """(left out, excluded) among the active customers."""
    found = statuses(context, connection, context.period(connection)).values()
    return sum(s == "left_out" for s, _, _ in found), sum(s == "excluded" for s, _, _ in found)


def coverage_view(context: Context, first: date | None = None, last: date | None = None) -> CoverageView:
    """Coverage of a period, by default the programme's. The excluded count in no share."""
    with context.file.read() as connection:
        stands = context.period(connection)
        period = Period(first or stands.first, last or stands.last)
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
    return CoverageView(
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
