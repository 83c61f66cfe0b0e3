"""The fringe list, and who is silent, lapsed or has bought without a word (RULES.md sections 8 and 9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from callplanner.domain.coverage import exclusion
from callplanner.domain.phrase import Money
from callplanner.domain.rhythm import Rhythm
from callplanner.domain.standing import Standing, TierRule
from callplanner.services.card import value_before_silence
from callplanner.services.context import Context
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views import FringeRow, SilentRow
from callplanner.storage.people import load_tiers
from callplanner.storage.standings import load_day_amounts


def fringe_rows(context: Context, limit: int | None = None) -> tuple[FringeRow, ...]:
    """The fringe, potential that was asked first, then points, value, id. Excluded customers are left out, and those
    whom a person left alone for a while."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        tiers = load_tiers(connection)
        horizon = context.period(connection).days
    ranked = sorted(
        (f for f in snapshot.fringe().values() if _may_be_called(f.standing, snapshot)), key=lambda f: f.rank
    )
    rows = []
    for found in ranked if limit is None else ranked[:limit]:
        standing = found.standing
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        rhythm = snapshot.rhythm(standing)
        spoken = _days(snapshot, standing.spoken_on)
        rows.append(
            FringeRow(
                standing.customer_id,
                standing.reference,
                standing.name,
                tier.name,
                tier.letter,
                Money(standing.value_cents, standing.currency),
                standing.spoken_on,
                spoken,
                _days(snapshot, standing.last_order),
                found.score,
                found.reasons,
                standing.potential,
                _is_neglected(standing, tier, snapshot, horizon),
                standing.spoken_on is None,
                rhythm is not None and rhythm.is_silent,
            )
        )
    return tuple(rows)


def count_neglected(context: Context) -> int:
    """How many customers on the fringe list are past their tier's tolerance."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
    return sum(
        _may_be_called(found.standing, snapshot)
        and _is_neglected(
            found.standing, snapshot.tiers.get(found.standing.tier_id or 0, NO_TIER), snapshot, snapshot.period.days
        )
        for found in snapshot.fringe().values()
    )


def _is_neglected(standing: Standing, tier: TierRule, snapshot: Snapshot, horizon: int) -> bool:
    """No conversation ever, or none within the tier's tolerance."""
    spoken = _days(snapshot, standing.spoken_on)
    return spoken is None or spoken > tier.worst_days(horizon)


def silent_rows(context: Context) -> tuple[SilentRow, ...]:
    """Silent against their own rhythm, 1.5 to 4 times the usual, by value at risk."""
    rows = _rhythm_rows(context, lambda _, rhythm: rhythm is not None and rhythm.is_silent)
    return tuple(sorted(rows, key=lambda r: (-r.value_at_risk.cents, -(r.ratio or 0), r.customer_id)))


def lapsed_rows(context: Context) -> tuple[SilentRow, ...]:
    """Silent for more than four times the usual, by value in the 12 months before the silence."""
    rows = _rhythm_rows(context, lambda _, rhythm: rhythm is not None and rhythm.is_lapsed)
    return tuple(sorted(rows, key=lambda r: (-r.value.cents, r.customer_id)))


def unspoken_rows(context: Context) -> tuple[SilentRow, ...]:
    """Ordered, and no conversation since the last order; newest order first."""

    def without_word(standing: Standing, _: Rhythm | None) -> bool:
        last = standing.last_order
        return last is not None and (standing.spoken_on is None or standing.spoken_on < last)

    rows = _rhythm_rows(context, without_word)
    return tuple(sorted(rows, key=lambda r: (-(r.last_order.toordinal() if r.last_order else 0), r.customer_id)))


def _rhythm_rows(context: Context, wanted: Callable[[Standing, Rhythm | None], bool]) -> list[SilentRow]:
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        tiers = load_tiers(connection)
        chosen = [
            (standing, rhythm)
            for standing in snapshot.active()
            if exclusion(standing, snapshot.day) is None and wanted(standing, rhythm := snapshot.rhythm(standing))
        ]
        amounts = load_day_amounts(connection, snapshot.day, [standing.customer_id for standing, _ in chosen])
    rows = []
    for standing, rhythm in chosen:
        if rhythm is None:
            continue
        before = value_before_silence(amounts.get(standing.customer_id, []), rhythm.last_order)
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        rows.append(
            SilentRow(
                standing.customer_id,
                standing.reference,
                standing.name,
                tier.name,
                tier.letter,
                rhythm.orders,
                rhythm.repeats,
                rhythm.last_order,
                rhythm.usual_days,
                rhythm.silent_days,
                rhythm.ratio,
                rhythm.label,
                Money(before, standing.currency),
                Money(rhythm.value_at_risk(before), standing.currency),
                standing.spoken_on,
                rhythm.sentence,
            )
        )
    return rows


def _may_be_called(standing: Standing, snapshot: Snapshot) -> bool:
    if standing.left_until is not None and standing.left_until > snapshot.day:
        return False
    return exclusion(standing, snapshot.day) is None


def _days(snapshot: Snapshot, day: date | None) -> int | None:
    return None if day is None else (snapshot.day - day).days
