"""The draw is fair and the intervals are the published ones."""

from __future__ import annotations

import hashlib
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.pilot import (
    Candidate,
    Share,
    Told,
    Try,
    draw,
    largest_remainder,
    measured,
    newcombe,
    rate_of_customers,
    shares,
    size_for,
    tell,
    wilson,
)

references = st.lists(st.text("abc123", min_size=1, max_size=6), unique=True, min_size=1, max_size=40)


@given(references, st.integers(0, 45), st.text(max_size=5))
def test_the_lowest_hashes_are_called_and_the_order_of_the_base_is_of_no_matter(
    names: list[str], size: int, seed: str
) -> None:
    base = [Candidate(i, name) for i, name in enumerate(names)]
    called, control = draw(seed, base, size)
    lowest = sorted(names, key=lambda name: hashlib.sha256(f"{seed}:{name}".encode()).hexdigest())
    assert [names[i] for i in called] == lowest[:size]
    assert [names[i] for i in control] == lowest[size:]
    assert draw(seed, base[::-1], size) == (called, control)


@given(st.dictionaries(st.integers(1, 6), st.integers(0, 50), min_size=1), st.integers(0, 300))
def test_places_are_dealt_out_in_proportion(sizes: dict[int, int], wanted: int) -> None:
    total = sum(sizes.values())
    places = min(wanted, total)
    dealt = largest_remainder(sizes, places)
    assert sum(dealt.values()) == places
    for key, size in sizes.items():
        assert 0 <= dealt[key] <= size
        assert abs(dealt[key] - (places * size / total if total else 0)) < 1


def test_the_largest_remainder_gets_what_is_left() -> None:
    assert largest_remainder({1: 5, 2: 3, 3: 2}, 4) == {1: 2, 2: 1, 3: 1}
    assert largest_remainder({1: 1, 2: 1, 3: 1}, 2) == {1: 1, 2: 1, 3: 0}


def test_a_sample_holds_each_tier_in_proportion() -> None:
    base = [Candidate(i, f"R{i}", 1 if i < 30 else 2) for i in range(40)]
    called, control = draw("s", base, 8)
    assert sum(i < 30 for i in called) == 6
    assert len(called) + len(control) == 40
    assert not set(called) & set(control)


@given(st.integers(1, 500), st.data())
def test_an_interval_holds_its_share_and_stays_between_0_and_1(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    base = data.draw(st.integers(whole, 2000))
    for population in (None, base):
        found = wilson(part, whole, population)
        assert found is not None
        assert 0 <= found[0] <= part / whole <= found[1] <= 1
    wide, narrow = wilson(part, whole), wilson(part, whole, base)
    assert wide is not None
    assert narrow is not None
    assert narrow[1] - narrow[0] <= wide[1] - wide[0] + 1e-12


def test_published_intervals() -> None:
    """Newcombe (1998), Statistics in Medicine 17: 81/263 and 15/148; the difference of 56/70 and 48/80."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert newcombe(measured(56, 70), measured(48, 80)) == pytest.approx((0.0524, 0.3339), abs=5e-5)
    assert newcombe(measured(10, 10), measured(0, 10)) == pytest.approx((0.6075, 1.0), abs=5e-5)


def test_who_asked_everybody_knows() -> None:
    assert wilson(7, 20, 20) == (0.35, 0.35)
    assert wilson(0, 0) is None
    assert newcombe(measured(0, 0), measured(1, 2)) is None


def test_the_finite_base_shrinks_the_interval_as_by_hand() -> None:
    z2 = 1.959964**2 * (100 - 40) / 99
    p, n = 0.25, 40
    half = sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n * n))) / (1 + z2 / n)
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    assert wilson(10, 40, 100) == pytest.approx((centre - half, centre + half))


OUT = {"no": Try(False, False, False, False), "spoke": Try(False, True, False, False)}
REFUSED, READY, CALLED_BACK = (
    Try(False, True, True, False),
    Try(False, True, False, True),
    Try(True, True, False, False),
)


@pytest.mark.parametrize(
    ("tries", "told"),
    [
        ([], Told()),
        ([CALLED_BACK], Told()),
        ([OUT["no"], OUT["no"]], Told(2)),
        ([OUT["no"], CALLED_BACK], Told(1, True, True)),
        ([OUT["no"], OUT["no"], OUT["no"], OUT["spoke"]], Told(3)),
        ([READY], Told(1, True, True, True)),
        ([OUT["spoke"], REFUSED], Told(2, True, False)),
    ],
)
def test_what_counts_was_fixed_before(tries: list[Try], told: Told) -> None:
    assert tell(tries, 3) == told


def test_shares_of_a_pilot() -> None:
    told = [Told(1, True, True, True), Told(3), Told(1, True, False), Told()]
    reached, receptive, ready = shares(told, 40)
    assert (reached.part, reached.whole) == (2, 3)
    assert (receptive.part, receptive.whole) == (1, 2)
    assert (ready.part, ready.whole) == (1, 2)
    assert reached.few
    assert Share(0, 0, None, None).share is None


def test_the_size_for_fifty_reached() -> None:
    assert size_for(50, rate_of_customers(0.5, 3)) == 58
    assert size_for(50, 1.0) == 50
