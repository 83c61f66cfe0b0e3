"""The fringe list, and who is silent, lapsed or has bought without a word (RULES.md sections 8 and 9)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from callplanner.domain.coverage import exclusion
from callplanner.domain.phrase import Money
from callplanner.domain.rhythm import Rhythm
from callplanner.domain.standing import Standing, TierRule
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.order_history import order_history
from callplanner.services.scoping import customers_of
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views import FringeRow, SilentRow
from callplanner.storage.people import load_callers, load_tiers


@collector_paused()
def fringe_rows(context: Context, limit: int | None = None) -> tuple[FringeRow, ...]:
    """The fringe, potential that was asked first, then points, value, id. Excluded customers are left out, and those
    whom a person left alone for a while."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        tiers = load_tiers(connection)
        callers = {caller_id: caller.name for caller_id, caller in load_callers(connection).items()}
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
                standing.segment,
                standing.region,
                callers.get(standing.caller_id or 0, ""),
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


def silent_rows(context: Context, caller: str | None = None) -> tuple[SilentRow, ...]:
    """Silent against their own rhythm, 1.5 to 4 times the usual, by value at risk; of all, or of one caller's
    customers. PlannerError("caller-unknown")."""
    return context.until_changed(f"silent {caller}", lambda: _silent_rows(context, caller))


@collector_paused()
def _silent_rows(context: Context, caller: str | None) -> tuple[SilentRow, ...]:
    rows = _rhythm_rows(context, "silent", lambda _, rhythm: rhythm is not None and rhythm.is_silent)
    if caller is not None:
        with context.file.read() as connection:
            mine = customers_of(context, connection, context.caller(connection, caller).caller_id)
        rows = [row for row in rows if row.customer_id in mine]
    return tuple(sorted(rows, key=lambda r: (-r.value_at_risk.cents, -(r.ratio or 0), r.customer_id)))


@collector_paused()
def lapsed_rows(context: Context) -> tuple[SilentRow, ...]:
    """Silent for more than four times the usual, by value in the 12 months before the silence."""
    rows = _rhythm_rows(context, "lapsed", lambda _, rhythm: rhythm is not None and rhythm.is_lapsed)
    return tuple(sorted(rows, key=lambda r: (-r.value.cents, r.customer_id)))


@collector_paused()
def unspoken_rows(context: Context) -> tuple[SilentRow, ...]:
    """Ordered, and no conversation since the last order; newest order first."""
    rows = _rhythm_rows(context, "unspoken", is_unspoken)
    return tuple(sorted(rows, key=lambda r: (-(r.last_order.toordinal() if r.last_order else 0), r.customer_id)))


def is_unspoken(standing: Standing, _: Rhythm | None) -> bool:
    """Bought, and nobody spoke with the customer since."""
    last = standing.last_order
    return last is not None and (standing.spoken_on is None or standing.spoken_on < last)


Wanted = Callable[[Standing, Rhythm | None], bool]


def _rhythm_rows(context: Context, name: str, wanted: Wanted) -> Iterable[SilentRow]:
    """The lines of a list. After a change only those of the customers who changed are made anew, unless the usual
    interval of the whole shop moved."""

    def now() -> Snapshot:
        with context.file.read() as connection:
            return context.snapshot(connection)

    def lines(snapshot: Snapshot, standings: Iterable[Standing]) -> dict[int, SilentRow]:
        before = values_before_silence(context, snapshot)
        return {row.customer_id: row for row in _lines(snapshot, before, standings, wanted)}

    def make() -> tuple[float | None, dict[int, SilentRow]]:
        snapshot = now()
        return snapshot.interval, lines(snapshot, snapshot.active())

    def refresh(
        last: tuple[float | None, dict[int, SilentRow]], ids: frozenset[int]
    ) -> tuple[float | None, dict[int, SilentRow]]:
        interval, kept = last
        snapshot = now()
        if snapshot.interval != interval:
            return make()
        found = [s for i in ids if (s := snapshot.standings.get(i)) is not None and s.active]
        others = {i: row for i, row in kept.items() if i not in ids}
        return interval, others | lines(snapshot, found)

    return context.followed(name, make, refresh)[1].values()


def _lines(
    snapshot: Snapshot, before: dict[int, int], standings: Iterable[Standing], wanted: Wanted
) -> Iterator[SilentRow]:
    tiers = snapshot.tiers
    for standing in standings:
        rhythm = snapshot.rhythm(standing)
        if rhythm is None or not wanted(standing, rhythm) or exclusion(standing, snapshot.day) is not None:
            continue
        value = before.get(standing.customer_id, 0)
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        yield SilentRow(
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
            Money(value, standing.currency),
            Money(rhythm.value_at_risk(value), standing.currency),
            standing.spoken_on,
            rhythm.sentence,
        )


def values_before_silence(context: Context, snapshot: Snapshot) -> dict[int, int]:
    """Hundredths ordered in the 12 months before the silence of each customer with an order, by id."""
    history = order_history(context)
    found = history.value_before(history.as_of(snapshot.day).last)
    return dict(zip(history.customers.tolist(), found.tolist(), strict=True))


def _may_be_called(standing: Standing, snapshot: Snapshot) -> bool:
    if standing.left_until is not None and standing.left_until > snapshot.day:
        return False
    return exclusion(standing, snapshot.day) is None


def _days(snapshot: Snapshot, day: date | None) -> int | None:
    return None if day is None else (snapshot.day - day).days
