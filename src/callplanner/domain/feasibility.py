"""Does the year fit, and what would make it fit: computed from the same figures as the plan."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from msgspec import Struct

from callplanner.domain.capacity import attempts_needed
from callplanner.domain.phrase import Phrase, phrase

MOST_ATTEMPTS_MORE = 400


class TierDemand(Struct, frozen=True):
    """A tier with its customers that may be called, calls over the horizon, and its reach rate."""

    name: str
    position: int
    customers: int
    calls: int
    rate: float


class CallerSupply(Struct, frozen=True):
    """A caller's open days and attempts over the horizon, and the conversations kept for unknown callbacks or
    promised already."""

    name: str
    days: int
    attempts: float
    reserved: int


class Feasibility(Struct, frozen=True):
    """Conversations wanted and the room for them, attempts needed and there; `ways` make it fit, each by itself."""

    conversations: int
    room: int
    attempts: int
    attempts_room: int
    ways: tuple[Phrase, ...]

    @property
    def missing(self) -> int:
        """Conversations that do not fit."""
        return max(0, self.conversations - self.room)

    @property
    def fits(self) -> bool:
        return self.missing == 0


def mixed(tiers: Sequence[TierDemand]) -> float:
    """Conversations an attempt buys in this mix of tiers; 0.5 when nothing is wanted."""
    conversations = sum(t.customers * t.calls for t in tiers)
    attempts = sum(t.customers * t.calls / t.rate for t in tiers)
    return conversations / attempts if attempts else 0.5


def room_for(callers: Sequence[CallerSupply], rate: float) -> int:
    """Conversations that the callers can hold at a reach rate, the reserve left out."""
    return sum(max(0, int(c.attempts * rate + 1e-9) - c.reserved) for c in callers)


def feasibility(tiers: Sequence[TierDemand], callers: Sequence[CallerSupply], horizon_days: int) -> Feasibility:
    """Whether the wanted conversations fit the callers' horizon of so many days, and three ways out when they do
    not."""
    wanted = sum(t.customers * t.calls for t in tiers)
    rate = mixed(tiers)
    room = room_for(callers, rate)
    ways: list[Phrase] = []
    if wanted > room:
        ways = [
            way
            for way in (
                _fewer_calls(tiers, callers),
                _more_attempts(wanted, callers, rate),
                _more_days(wanted, callers, rate, horizon_days),
            )
            if way is not None
        ]
    return Feasibility(
        wanted,
        room,
        sum(attempts_needed(t.customers * t.calls, t.rate) for t in tiers),
        int(sum(c.attempts for c in callers)),
        tuple(ways),
    )


def _fewer_calls(tiers: Sequence[TierDemand], callers: Sequence[CallerSupply]) -> Phrase | None:
    """The lowest tier with more than one call that can give way enough by itself: the highest frequency that fits."""
    for tier in sorted(tiers, key=lambda t: -t.position):
        for calls in range(tier.calls - 1, 0, -1):
            tried = [
                TierDemand(t.name, t.position, t.customers, calls if t is tier else t.calls, t.rate) for t in tiers
            ]
            if sum(t.customers * t.calls for t in tried) <= room_for(callers, mixed(tried)):
                return phrase("way-fewer-calls", tier=tier.name, calls=calls, now=tier.calls)
    return None


def _more_attempts(wanted: int, callers: Sequence[CallerSupply], rate: float) -> Phrase | None:
    """The fewest attempts more a day, for every caller with open days."""
    for more in range(1, MOST_ATTEMPTS_MORE):
        grown = [CallerSupply(c.name, c.days, c.attempts + more * c.days, c.reserved) for c in callers]
        if wanted <= room_for(grown, rate):
            return phrase("way-more-attempts", more=more)
    return None


def _more_days(wanted: int, callers: Sequence[CallerSupply], rate: float, horizon_days: int) -> Phrase | None:
    """The fewest working days more: of the caller who makes the most attempts a day; where the horizon has not that
    many, of each caller with open days; else of somebody new who makes as many attempts a day."""
    able = [c for c in callers if c.days]
    if not able:
        return None
    busiest = max(able, key=lambda c: (c.attempts / c.days, c.name))
    alone = _days_that_fit(wanted, callers, rate, [busiest], horizon_days)
    if alone is not None:
        return phrase("way-more-days", days=alone, caller=busiest.name)
    each = _days_that_fit(wanted, callers, rate, able, horizon_days)
    if each is not None:
        return phrase("way-more-days-each", days=each)
    a_day = busiest.attempts / busiest.days
    missing = wanted - room_for(callers, rate)
    more = ceil(missing / (a_day * rate)) if a_day else 0
    while more and int(more * a_day * rate + 1e-9) < missing:
        more += 1
    return phrase("way-another-caller", days=more, caller=busiest.name) if more else None


def _days_that_fit(
    wanted: int, callers: Sequence[CallerSupply], rate: float, who: Sequence[CallerSupply], horizon_days: int
) -> int | None:
    """The fewest days more of each of these callers; nobody works more days than the horizon has."""
    for days in range(1, horizon_days - max(c.days for c in who) + 1):
        grown = [
            CallerSupply(c.name, c.days + days, c.attempts * (c.days + days) / c.days, c.reserved) if c in who else c
            for c in callers
        ]
        if wanted <= room_for(grown, rate):
            return days
    return None
