"""When people pick up, what they say of us, whether the programme is kept, and who has most of our attention."""

from __future__ import annotations

from collections import Counter
from datetime import date

from callplanner.domain.calendar import months_before
from callplanner.domain.phrase import Money
from callplanner.services.context import Context
from callplanner.services.coverage import coverage_view
from callplanner.services.snapshot import NO_TIER
from callplanner.services.views_frame import Ratio
from callplanner.services.views_insights import (
    AttainmentRow,
    LoudRow,
    ReachCell,
    ReachView,
    ScoreMonth,
    ScoreView,
)
from callplanner.storage.answers import held_by_month, scores_by_day, talks_by_customer, tries_by_hour
from callplanner.storage.people import load_callers

LEAST_TRIES = 20
"""An hour with fewer tries is not called the best: chance would choose it."""
MONTHS = 12
LOUDEST = 10


def reach_view(context: Context) -> ReachView:
    """Outbound attempts of the 12 months before today by weekday and hour of the desk."""
    tries: Counter[tuple[int, int]] = Counter()
    talks: Counter[tuple[int, int]] = Counter()
    with context.file.read() as connection:
        for on, hour, count, reached in tries_by_hour(connection, context.now().day):
            tries[on.weekday(), hour] += count
            talks[on.weekday(), hour] += reached
    cells = tuple(ReachCell(*place, Ratio(talks[place], tries[place])) for place in sorted(tries))
    proven = [cell for cell in cells if cell.reached.whole >= LEAST_TRIES]
    best = max(proven, key=lambda c: (c.reached.share or 0.0, c.reached.whole), default=None)
    return ReachView(cells, Ratio(sum(talks.values()), sum(tries.values())), best)


def score_view(context: Context) -> ScoreView:
    """Recommendation answers of the last 12 calendar months, the present one included."""
    day = context.now().day
    firsts = [months_before(day.replace(day=1), back) for back in range(MONTHS - 1, -1, -1)]
    found = {first: [0, 0, 0, 0] for first in firsts}
    with context.file.read() as connection:
        for on, score, count in scores_by_day(connection, firsts[0], day):
            month = found[on.replace(day=1)]
            month[0] += count
            month[1] += count * (score >= 9)
            month[2] += count * (score <= 6)
            month[3] += count * score
    months = tuple(ScoreMonth(first, *counts) for first, counts in found.items())
    whole = ScoreMonth(firsts[0], *(sum(column) for column in zip(*found.values(), strict=True)))
    return ScoreView(months, whole)


def attainment_rows(context: Context) -> tuple[AttainmentRow, ...]:
    """Planned calls held of those whose date has come in the programme's period: by tier, by caller, by month."""
    view = coverage_view(context)
    day = context.now().day
    with context.file.read() as connection:
        callers = load_callers(connection)
        counted = held_by_month(connection, view.first, view.last, day)
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


def loudest(context: Context, limit: int = LOUDEST) -> tuple[LoudRow, ...]:
    """Who has more of our conversations than of our value, by the difference of the two shares: those who shout
    loudest."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        talks = talks_by_customer(connection, snapshot.day)
    mine = [(snapshot.standings[i], count) for i, count in talks.items() if i in snapshot.standings]
    conversations = sum(count for _, count in mine)
    value = sum(max(0, s.value_cents) for s in snapshot.active())
    ranked = sorted(
        (
            (count / conversations - (s.value_cents / value if value else 0.0), count, s)
            for s, count in mine
            if s.active
        ),
        key=lambda entry: (-entry[0], entry[2].customer_id),
    )
    return tuple(
        LoudRow(
            s.customer_id, s.name, snapshot.tiers.get(s.tier_id or 0, NO_TIER).letter, count,
            Money(s.value_cents, s.currency),
        )
        for excess, count, s in ranked[:limit]
        if excess > 0 and count > 1
    )  # fmt: skip


def month_of(text: str) -> tuple[date, date]:
    """First and last day of a month written yyyy-mm. ValueError."""
    first = date.fromisoformat(f"{text}-01")
    return first, date.fromordinal(months_before(first, -1).toordinal() - 1)
