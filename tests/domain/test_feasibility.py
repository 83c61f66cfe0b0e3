"""Feasible before promised: each way out is tried and fits, and one step less does not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.feasibility import CallerSupply, TierDemand, feasibility, mixed, room_for

TIERS = [
    TierDemand("A", 1, 20, 12, 0.5),
    TierDemand("B", 2, 60, 6, 0.45),
    TierDemand("C", 3, 120, 2, 0.4),
    TierDemand("Fringe", 4, 200, 1, 0.33),
]


def wanted(tiers: list[TierDemand]) -> int:
    return sum(t.customers * t.calls for t in tiers)


def test_a_year_that_fits_needs_no_way_out() -> None:
    found = feasibility(TIERS, [CallerSupply("Me", 250, 5000, 200)])
    assert (found.fits, found.missing, found.ways) == (True, 0, ())
    assert found.conversations == 20 * 12 + 60 * 6 + 120 * 2 + 200


@given(st.integers(200, 2400))
def test_each_way_fits_and_one_less_does_not(attempts: int) -> None:
    callers = [CallerSupply("Me", 250, attempts, 30), CallerSupply("You", 100, attempts / 4, 5)]
    found = feasibility(TIERS, callers)
    if found.fits:
        return
    ways = {way.code: way.places for way in found.ways}
    fewer = ways.get("way-fewer-calls")
    if fewer is not None:
        for calls, fits in ((int(str(fewer["calls"])), True), (int(str(fewer["calls"])) + 1, False)):
            tried = [
                TierDemand(t.name, t.position, t.customers, calls if t.name == fewer["tier"] else t.calls, t.rate)
                for t in TIERS
            ]
            assert (wanted(tried) <= room_for(callers, mixed(tried))) is fits
    more = int(str(ways["way-more-attempts"]["more"]))
    for extra, fits in ((more, True), (more - 1, False)):
        grown = [CallerSupply(c.name, c.days, c.attempts + extra * c.days, c.reserved) for c in callers]
        assert (wanted(TIERS) <= room_for(grown, mixed(TIERS))) is fits
    assert int(str(ways["way-more-days"]["days"])) > 0


def test_nobody_to_call_and_nobody_who_calls() -> None:
    assert feasibility([], []).fits
    assert feasibility(TIERS, []).ways == ()
