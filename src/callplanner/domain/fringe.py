"""The fringe: small or rare buyers whom nobody speaks to, and what may be in them (RULES.md section 9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from callplanner.domain.calendar import months_before
from callplanner.domain.currency import home_currency
from callplanner.domain.phrase import Days, Phrase, phrase
from callplanner.domain.rhythm import Rhythm
from callplanner.domain.standing import Standing

POTENTIAL_RANK = {"high": 0, "medium": 1, "": 2, "low": 3}
LEAST_SEGMENT = 8


class Shop(Struct, frozen=True):
    """What the points compare with: the whole customer base on D. `home`: the currency of most customers;
    `median_largest_cents`: by currency, because orders in two of them cannot be compared."""

    day: date
    majority: frozenset[int]
    median_largest_cents: Mapping[str, float]
    strong_segments: Mapping[str, float]
    home: str = ""

    def median_for(self, standing: Standing) -> float:
        """The median of the largest orders in the customer's currency, in hundredths; 0 where nobody ordered."""
        return self.median_largest_cents.get(standing.currency or self.home, 0.0)


def look_at_shop(
    standings: Iterable[Standing], majority: frozenset[int], strong_tiers: frozenset[int], day: date
) -> Shop:
    """Medians and segments of all active customers. `strong_tiers`: the ids of tiers A and B. A segment is strong
    when 8 or more customers stand in it and its share in those tiers is 1.5 x the usual or more."""
    from statistics import median  # needed once all figures are loaded, not for the first card

    listed = tuple(standings)
    home = home_currency(standing.currency for standing in listed)
    largest: dict[str, list[int]] = {}
    members: dict[str, int] = {}
    strong: dict[str, int] = {}
    count = strong_count = 0
    for standing in listed:
        count += 1
        if standing.order_days:
            largest.setdefault(standing.currency or home, []).append(standing.largest_cents)
        is_strong = standing.tier_id in strong_tiers
        strong_count += is_strong
        if standing.segment:
            members[standing.segment] = members.get(standing.segment, 0) + 1
            strong[standing.segment] = strong.get(standing.segment, 0) + is_strong
    usual = strong_count / count if count else 0.0
    segments = {
        name: (strong[name] / size) / usual
        for name, size in members.items()
        if usual and size >= LEAST_SEGMENT and strong[name] / size >= 1.5 * usual
    }
    return Shop(day, majority, {code: median(cents) for code, cents in largest.items()}, segments, home)


def is_fringe(standing: Standing, rhythm: Rhythm | None, shop: Shop) -> bool:
    """(small or rare) and (not spoken to or unknown)."""
    small = standing.customer_id not in shop.majority
    rare = standing.order_days_24m < 2 or (rhythm is not None and rhythm.usual_days > 180)
    not_spoken = standing.spoken_on is None or (shop.day - standing.spoken_on).days > 365
    return (small or rare) and (not_spoken or standing.known_facts < 3)


Points = tuple[tuple[int, Phrase], ...]


def points(standing: Standing, shop: Shop) -> Points:
    """The reasons with their points. Missing data gives none; the clamped sum is `score`."""
    found: list[tuple[int, Phrase]] = []
    if standing.last_order is not None:
        ago = (shop.day - standing.last_order).days
        if ago <= 180:
            found.append((20 if ago <= 90 else 10, phrase("fringe-ordered", ago=Days(ago))))
    if standing.repeats >= 2:
        found.append((30, phrase("fringe-came-back-twice", times=standing.repeats)))
    elif standing.repeats == 1:
        found.append((20, phrase("fringe-came-back")))
    median = shop.median_for(standing)
    if standing.order_days and median > 0:
        times = standing.largest_cents / median
        if times >= 1:
            found.append((15 if times >= 1.5 else 10, phrase("fringe-large-order", times=round(times, 1))))
    if standing.previous_cents > 0 and standing.value_cents >= 1.25 * standing.previous_cents:
        growth = round((standing.value_cents / standing.previous_cents - 1) * 100)
        found.append((15, phrase("fringe-value-up", percent=growth)))
    if standing.segment in shop.strong_segments:
        times = round(shop.strong_segments[standing.segment], 1)
        found.append((15, phrase("fringe-segment", segment=standing.segment, times=times)))
    year_ago = months_before(shop.day, 12)
    if standing.contacted_us_on is not None and standing.contacted_us_on >= year_ago:
        found.append((10, phrase("fringe-contacted-us", day=standing.contacted_us_on)))
    if standing.interest_on_last:
        found.append((10, phrase("fringe-interest")))
    if not standing.reached_24m:
        found.append((10, phrase("fringe-unreached")))
    if standing.unanswered >= 6:
        found.append((-10, phrase("fringe-unanswered", tries=standing.unanswered)))
    if standing.unpaid:
        found.append((-20, phrase("fringe-unpaid")))
    return tuple(found)


def score(reasons: Points) -> int:
    """The sum of the points, clamped to 0-100."""
    return max(0, min(100, sum(count for count, _ in reasons)))


def rank(standing: Standing, total: int) -> tuple[int, int, int, int]:
    """Sort key: potential that was asked outranks points, then points, value, id."""
    return POTENTIAL_RANK.get(standing.potential, 2), -total, -standing.value_cents, standing.customer_id
