"""The figures of all customers on one day, with what they are compared with.

Loaded once a day and then brought up to date customer by customer, because recording a call touches one of perhaps
100,000.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from callplanner.domain.coverage import Calls, Period, left_out_reason, status
from callplanner.domain.fringe import Points, Shop, is_fringe, look_at_shop, points, rank, score
from callplanner.domain.phrase import Phrase
from callplanner.domain.rhythm import Rhythm, rhythm, shop_interval
from callplanner.domain.standing import Standing, TierRule
from callplanner.domain.tier import Valued, majority
from callplanner.services.collector import collector_paused
from callplanner.storage.coverage import calls_in_period
from callplanner.storage.people import load_tiers
from callplanner.storage.plan_rows import left_out_by_plan
from callplanner.storage.standings import load_standings

STRONG_TIERS = 2
"""The highest tiers, A and B, that a segment is measured by."""

NO_NUMBER = "no number"
V = TypeVar("V")
NO_TIER = TierRule(0, "", "", 99, 1)
Status = tuple[str, Phrase | None, Calls]
"""Where a customer stands, the reason of exceptions, and its calls in the period."""


class FringeStanding(Struct, frozen=True, gc=False):
    """A customer on the fringe list with its points."""

    standing: Standing
    reasons: Points
    score: int
    rank: tuple[int, int, int, int]


class Snapshot(Struct, frozen=True):
    """All customers on one day. What `shop` compares them with stays until all are loaded anew; `interval` follows
    every change, because the lists of silence stand beside their picture over time."""

    day: date
    period: Period
    tiers: Mapping[int, TierRule]
    standings: dict[int, Standing]
    interval: float | None
    shop: Shop
    on_fringe: dict[int, FringeStanding]
    statuses: dict[int, Status]
    tally: Counter[str]

    def active(self) -> Iterable[Standing]:
        """The active customers, by id."""
        return (standing for standing in self.standings.values() if standing.active)

    def rhythm(self, standing: Standing) -> Rhythm | None:
        """A customer's own rhythm of orders."""
        return rhythm(standing, self.interval, self.day)

    def fringe(self) -> Mapping[int, FringeStanding]:
        """The fringe by id, suppressed and otherwise excluded customers left out by those who use it."""
        return self.on_fringe

    def exceptions(self) -> tuple[int, int]:
        """(left out, excluded) among the active customers."""
        return self.tally["left_out"], self.tally["excluded"]

    @property
    def to_mend(self) -> int:
        """Active customers without a number that works."""
        return self.tally[NO_NUMBER]

    def judged(self, standing: Standing) -> FringeStanding | None:
        """A customer as it stands on the fringe, or None."""
        if not is_fringe(standing, self.rhythm(standing), self.shop):
            return None
        reasons = points(standing, self.shop)
        total = score(reasons)
        return FringeStanding(standing, reasons, total, rank(standing, total))

    def on_the_fringe(self, standings: Iterable[Standing]) -> dict[int, FringeStanding]:
        """Those of some customers who stand on the fringe, by id."""
        return {s.customer_id: found for s in standings if (found := self.judged(s)) is not None}

    def turned(self) -> list[Standing]:
        """Active customers who come onto the fringe, or leave it, with the shop's average interval alone. Only of large
        ones can that be: a small one is on it or not however rarely it orders."""
        large = (self.standings[i] for i in self.shop.majority if i in self.standings)
        return [
            s
            for s in large
            if s.active and is_fringe(s, self.rhythm(s), self.shop) != (s.customer_id in self.on_fringe)
        ]


def load_snapshot(connection: Connection, day: date, period: Period) -> Snapshot:
    """The figures of all customers on a day; statuses in the programme's period."""
    with collector_paused():
        return _load(connection, day, period)


def _load(connection: Connection, day: date, period: Period) -> Snapshot:
    standings = load_standings(connection, day)
    tiers = load_tiers(connection)
    active = [standing for standing in standings.values() if standing.active]
    above = majority(Valued(s.customer_id, s.reference, s.value_cents, None, s.currency) for s in active)
    shop = look_at_shop(active, above, frozenset(list(tiers)[:STRONG_TIERS]), day)
    bare = Snapshot(day, period, tiers, standings, shop_interval(active), shop, {}, {}, Counter())
    placed = place(active, tiers, connection, period, day)
    return replace(bare, on_fringe=bare.on_the_fringe(active), statuses=placed, tally=_tally(standings, placed))


def refreshed(connection: Connection, snapshot: Snapshot, customers: frozenset[int]) -> Snapshot:
    """The snapshot with new figures of a few customers.

    Other threads may be walking over the old one. To put another value under a key disturbs nobody and costs nothing;
    where keys come or go, the mapping is copied."""
    fresh = load_standings(connection, snapshot.day, customers)
    active = [standing for standing in fresh.values() if standing.active]
    placed = place(active, snapshot.tiers, connection, snapshot.period, snapshot.day, all_=False)
    held = _those(snapshot.standings, customers)
    tally = snapshot.tally.copy()
    tally.subtract(_tally(held, _those(snapshot.statuses, customers)))
    tally.update(_tally(fresh, placed))
    same_rhythm = _rhythms(held) == _rhythms(fresh)
    standings = _with(snapshot.standings, fresh, customers)
    interval = snapshot.interval if same_rhythm else shop_interval(s for s in standings.values() if s.active)
    now = replace(snapshot, standings=standings, interval=interval, tally=tally)
    turned = [] if same_rhythm else now.turned()
    found = now.on_the_fringe((*active, *turned))
    return replace(
        now,
        on_fringe=_with(snapshot.on_fringe, found, customers.union(s.customer_id for s in turned)),
        statuses=_with(snapshot.statuses, placed, customers),
    )


def _rhythms(standings: Mapping[int, Standing]) -> dict[int, tuple[int, date | None, date | None]]:
    """What each active customer adds to the shop's average interval."""
    return {i: (s.repeats, s.first_order, s.last_order) for i, s in standings.items() if s.active}


def _tally(standings: Mapping[int, Standing], statuses: Mapping[int, Status]) -> Counter[str]:
    """How many stand where, and how many active ones have no number that works."""
    found = Counter(name for name, _, _ in statuses.values())
    found[NO_NUMBER] = sum(standing.active and not standing.has_number for standing in standings.values())
    return found


def _those(held: Mapping[int, V], customers: Iterable[int]) -> dict[int, V]:
    return {i: held[i] for i in customers if i in held}


def _with(held: dict[int, V], fresh: Mapping[int, V], customers: frozenset[int]) -> dict[int, V]:
    """`held` with the values of `fresh`, and without those of the customers that have none any more; by id, as when all
    are loaded."""
    if fresh.keys() == held.keys() & customers:
        held.update(fresh)
        return held
    kept = {i: value for i, value in held.items() if i not in customers}
    kept.update(fresh)
    return dict(sorted(kept.items()))


def place(
    active: Iterable[Standing],
    tiers: Mapping[int, TierRule],
    connection: Connection,
    period: Period,
    day: date,
    *,
    all_: bool = True,
) -> dict[int, Status]:
    """The status in a period of active customers on a day; not `all_`: of these few."""
    standings = tuple(active)
    calls = calls_in_period(connection, period, day, standings, all_=all_)
    paces = {tier_id: tier.pace(period.days) for tier_id, tier in tiers.items()}
    other = NO_TIER.pace(period.days)
    found = {}
    for standing in standings:
        mine = calls[standing.customer_id]
        found[standing.customer_id] = (*status(standing, paces.get(standing.tier_id or 0, other), mine, day), mine)
    left_out = [customer_id for customer_id, (name, _, _) in found.items() if name == "left_out"]
    if left_out:
        told = left_out_by_plan(connection)
        for customer_id in left_out:
            found[customer_id] = ("left_out", left_out_reason(told, customer_id), found[customer_id][2])
    return found
