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
    found = feasibility(TIERS, [CallerSupply("Me", 250, 5000, 200)], 365)
    assert (found.fits, found.missing, found.ways) == (True, 0, ())
    assert found.conversations == 20 * 12 + 60 * 6 + 120 * 2 + 200


@given(st.integers(200, 2400))
def test_each_way_fits_and_one_less_does_not(attempts: int) -> None:
    callers = [CallerSupply("Me", 250, attempts, 30), CallerSupply("You", 100, attempts / 4, 5)]
    found = feasibility(TIERS, callers, 365)
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
    days = ways.get("way-more-days", ways.get("way-more-days-each", {}))
    for extra in (0, -1) if days else ():
        add = int(str(days["days"])) + extra
        grown = [
            CallerSupply(c.name, c.days + add, c.attempts * (c.days + add) / c.days, c.reserved)
            if c.name == days.get("caller", c.name)
            else c
            for c in callers
        ]
        assert all(c.days <= 365 for c in grown)
        assert (wanted(TIERS) <= room_for(grown, mixed(TIERS))) is (extra == 0)


def test_nobody_is_asked_to_work_more_days_than_there_are() -> None:
    two = [CallerSupply("Me", 250, 1000, 0), CallerSupply("You", 250, 900, 0)]
    ways = {way.code: way.places for way in feasibility(TIERS, two, 365).ways}
    assert "way-more-days" not in ways
    assert int(str(ways["way-more-days-each"]["days"])) <= 115
    ways = {way.code: way.places for way in feasibility(TIERS, two, 260).ways}
    assert not ways.keys() & {"way-more-days", "way-more-days-each"}
    for days, fits in ((int(str(ways["way-another-caller"]["days"])), True), (0, False)):
        grown = [*two, CallerSupply("New", days, 4 * days, 0)]
        assert (wanted(TIERS) <= room_for(grown, mixed(TIERS))) is fits


def test_nobody_to_call_and_nobody_who_calls() -> None:
    assert feasibility([], [], 365).fits
    assert feasibility(TIERS, [], 365).ways == ()
