"""Who is covered: one status for every active customer, coverage and attainment (RULES.md section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from callplanner.domain.coverage import STATUSES, Period
from callplanner.domain.errors import PlannerError
from callplanner.domain.scope import Scope
from callplanner.services.context import Context
from callplanner.services.scoping import caller_id_of, customers_of
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


def coverage_view(
    context: Context, first: date | None = None, last: date | None = None, caller: str | None = None
) -> CoverageView:
    """Coverage of a period, by default the programme's; with a caller that of the caller's customers, and the
    attainment of the caller's planned calls. The excluded count in no share. PlannerError: "caller-unknown",
    "period-backwards"."""
    return context.until_changed(
        f"coverage {first} {last} {caller}", lambda: coverage_and_statuses(context, first, last, caller)[0]
    )


def coverage_and_statuses(
    context: Context, first: date | None = None, last: date | None = None, caller: str | None = None
) -> tuple[CoverageView, Mapping[int, Status]]:
    """As `coverage_view`, with the status of every active customer that it is counted from."""
    scope = Scope(first, last, caller)
    with context.file.read() as connection:
        stands = context.period(connection)
        period = Period(first or stands.first, last or stands.last)
        if period.last < period.first:
            raise PlannerError("period-backwards", first=period.first, last=period.last)
        snapshot = context.snapshot(connection)
        tiers = load_tiers(connection)
        found = statuses(context, connection, period)
        caller_id = caller_id_of(context, connection, scope)
        if caller_id is not None:
            theirs = customers_of(context, connection, caller_id)
            found = {customer_id: status for customer_id, status in found.items() if customer_id in theirs}
        held = held_and_come(connection, period, snapshot.day, caller_id)
    standings = snapshot.standings
    tally = Counter(
        (standings[customer_id].tier_id or 0, name, calls.spoken_in_period is not None)
        for customer_id, (name, _, calls) in found.items()
    )
    counts = dict.fromkeys(STATUSES, 0)
    by_tier = {tier_id: dict.fromkeys(STATUSES, 0) for tier_id in (*tiers, 0)}
    spoken = dict.fromkeys((*tiers, 0), 0)
    for (tier_id, name, talked), count in tally.items():
        counts[name] += count
        by_tier[tier_id][name] += count
        spoken[tier_id] += count if talked and name != "excluded" else 0
    exceptions = [
        ExceptionRow(customer_id, standings[customer_id].reference, standings[customer_id].name, name, reason)
        for customer_id, (name, reason, _) in found.items()
        if name in EXCEPTIONS and reason is not None
    ]
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
                Ratio(*held.get(tier.tier_id, (0, 0))),
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
        attainment=Ratio(sum(kept for kept, _ in held.values()), sum(come for _, come in held.values())),
        tiers=tuple(rows),
        exceptions=tuple(exceptions),
    )
    return view, found
