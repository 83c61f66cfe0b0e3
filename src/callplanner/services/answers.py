"""When people pick up, what they say of us, whether the programme is kept, and who has most of our attention."""

from __future__ import annotations

from collections import Counter
from datetime import date
from heapq import nsmallest

from callplanner.domain.calendar import months_before
from callplanner.domain.currency import money_of
from callplanner.domain.phrase import Money
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.coverage import coverage_view
from callplanner.services.scoping import caller_id_of, customers_of, span_of, talks
from callplanner.services.snapshot import NO_TIER
from callplanner.services.views_frame import Ratio
from callplanner.services.views_insights import (
    AttainmentRow,
    AttentionRow,
    LoudRow,
    ReachCell,
    ReachView,
    ScoreMonth,
    ScoreView,
)
from callplanner.storage.answers import held_by_month, scores_by_day, tries_by_hour
from callplanner.storage.people import load_callers, load_tiers

LEAST_TRIES = 20
"""An hour with fewer tries is not called the best: chance would choose it."""
MONTHS = 12
LOUDEST = 10


def reach_view(context: Context, scope: Scope = EVERYTHING) -> ReachView:
    """Outbound attempts by weekday and hour of the desk, of the 12 months before today where no period is named."""
    return context.until_changed(f"reach by hour {scope}", lambda: _reach_view(context, scope))


def _reach_view(context: Context, scope: Scope) -> ReachView:
    tries: Counter[tuple[int, int]] = Counter()
    talks: Counter[tuple[int, int]] = Counter()
    with context.file.read() as connection:
        span = span_of(context, connection, scope)
        for on, hour, count, reached in tries_by_hour(connection, span.first, span.until, span.caller_id):
            tries[on.weekday(), hour] += count
            talks[on.weekday(), hour] += reached
    cells = tuple(ReachCell(*place, Ratio(talks[place], tries[place])) for place in sorted(tries))
    proven = [cell for cell in cells if cell.reached.whole >= LEAST_TRIES]
    best = max(proven, key=lambda c: (c.reached.share or 0.0, c.reached.whole), default=None)
    return ReachView(cells, Ratio(sum(talks.values()), sum(tries.values())), best)


def score_view(context: Context, scope: Scope = EVERYTHING) -> ScoreView:
    """Recommendation answers by calendar month: of the last 12, the present one included, where no period is named."""
    day = context.now().day
    last = day if scope.last is None else min(scope.last, day)
    begins = scope.first or months_before(last.replace(day=1), MONTHS - 1)
    firsts = _months(begins, last)
    found = {first: [0, 0, 0, 0] for first in firsts}
    with context.file.read() as connection:
        caller_id = caller_id_of(context, connection, scope)
        for on, score, count in scores_by_day(connection, begins, last, caller_id):
            month = found[on.replace(day=1)]
            month[0] += count
            month[1] += count * (score >= 9)
            month[2] += count * (score <= 6)
            month[3] += count * score
    months = tuple(ScoreMonth(first, *counts) for first, counts in found.items())
    whole = ScoreMonth(firsts[0], *(sum(column) for column in zip(*found.values(), strict=True)))
    return ScoreView(months, whole)


def _months(first: date, last: date) -> list[date]:
    """The first days of the calendar months from one day to another; the last one's at least."""
    found = [last.replace(day=1)]
    while found[-1] > first:
        found.append(months_before(found[-1], 1))
    return found[::-1]


def attainment_rows(context: Context, scope: Scope = EVERYTHING) -> tuple[AttainmentRow, ...]:
    """Planned calls held of those whose date has come, by tier, by caller, by month; in the programme's period where
    none is named."""
    return context.until_changed(f"attainment {scope}", lambda: _attainment_rows(context, scope))


@collector_paused()
def _attainment_rows(context: Context, scope: Scope) -> tuple[AttainmentRow, ...]:
    view = coverage_view(context, scope.first, scope.last, scope.caller)
    day = context.now().day
    with context.file.read() as connection:
        callers = load_callers(connection)
        mine = caller_id_of(context, connection, scope)
        counted = [
            row for row in held_by_month(connection, view.first, view.last, day) if mine is None or row[0] == mine
        ]
    by_caller: dict[int, list[int]] = {}
    by_month: dict[str, list[int]] = {}
    for caller_id, month, held, come in counted:
        for sums in (by_caller.setdefault(caller_id, [0, 0]), by_month.setdefault(month, [0, 0])):
            sums[0] += held
            sums[1] += come
    rows = [AttainmentRow("tier", tier.name, tier.letter, tier.attainment) for tier in view.tiers]
    rows += [
        AttainmentRow("caller", callers[i].name if i in callers else "", "", Ratio(*sums))
        for i, sums in sorted(by_caller.items())
    ]
    rows += [AttainmentRow("month", month, "", Ratio(*sums)) for month, sums in sorted(by_month.items())]
    return tuple(rows)


def loudest(context: Context, limit: int = LOUDEST, scope: Scope = EVERYTHING) -> tuple[LoudRow, ...]:
    """Who has more of our conversations than of our value, by the difference of the two shares: those who shout
    loudest. In the 12 months before today where no period is named."""
    return context.until_changed(f"loudest {limit} {scope}", lambda: _loudest(context, limit, scope))


@collector_paused()
def _loudest(context: Context, limit: int, scope: Scope) -> tuple[LoudRow, ...]:
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        span = span_of(context, connection, scope)
    standings = snapshot.standings
    mine = [(standings[i], count) for i, count in talks(context, span).held.items() if i in standings]
    home = snapshot.shop.home
    conversations, value = Counter[str](), Counter[str]()  # by currency: in two of them, values cannot be compared
    for standing, count in mine:
        conversations[standing.currency or home] += count
    for standing in snapshot.active():
        value[standing.currency or home] += max(0, standing.value_cents)
    ranked = nsmallest(
        limit,
        (
            (count / conversations[in_] - (s.value_cents / value[in_] if value[in_] else 0.0), count, s)
            for s, count in mine
            if s.active
            for in_ in (s.currency or home,)
        ),
        key=lambda entry: (-entry[0], entry[2].customer_id),
    )
    return tuple(
        LoudRow(
            s.customer_id, s.name, snapshot.tiers.get(s.tier_id or 0, NO_TIER).letter, count,
            Money(s.value_cents, s.currency),
        )
        for excess, count, s in ranked
        if excess > 0 and count > 1
    )  # fmt: skip


@collector_paused()
def attention(context: Context, scope: Scope = EVERYTHING) -> tuple[AttentionRow, ...]:
    """Conversations that we called for, beside customers and their value, by tier; of the 12 months before today where
    no period is named, of one caller's calls and customers where one is."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        span = span_of(context, connection, scope)
        mine = None if span.caller_id is None else customers_of(context, connection, span.caller_id)
        tiers = load_tiers(connection)
    held = Counter[int]()
    for customer_id, called in talks(context, span).called_for.items():
        if customer_id in snapshot.standings:
            held[snapshot.standings[customer_id].tier_id or 0] += called
    customers, home = dict.fromkeys(tiers, 0), snapshot.shop.home
    value: dict[int, Counter[str]] = {tier_id: Counter() for tier_id in tiers}
    for standing in snapshot.active():
        if standing.tier_id in value and (mine is None or standing.customer_id in mine):
            customers[standing.tier_id] += 1
            value[standing.tier_id][standing.currency] += standing.value_cents
    return tuple(
        AttentionRow(
            tier.name,
            tier.letter,
            held[tier_id],
            customers[tier_id],
            money_of(value[tier_id], home),
        )
        for tier_id, tier in tiers.items()
    )


def month_of(text: str) -> tuple[date, date]:
    """First and last day of a month written yyyy-mm. ValueError."""
    first = date.fromisoformat(f"{text}-01")
    return first, date.fromordinal(months_before(first, -1).toordinal() - 1)
