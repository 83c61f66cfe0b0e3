"""Tiers, rhythm, fringe, coverage: each rule against figures worked out by hand or in another way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.calendar import a_year_from, months_before, weekday_mask, weekday_text
from callplanner.domain.errors import PlannerError
from callplanner.domain.rhythm import Rhythm
from callplanner.domain.standing import TierRule
from callplanner.domain.tier import Valued, by_share, by_thresholds
from callplanner.services.wording import say
from tests.desk import Desk

TIERS = (1, 2, 3, 4)


def test_what_came_back_lessens_the_whole() -> None:
    people = [Valued(1, "a", 700), Valued(2, "b", 200), Valued(3, "c", 150), Valued(4, "d", -200)]
    assert by_share(people, (1, 2), (0.8,)) == {1: 1, 2: 2, 3: 2, 4: 2}  # 700 of 850 make 80 %, of 1,050 they do not
    lost = [Valued(1, "a", 700), Valued(2, "b", 200), Valued(3, "c", -900)]
    assert by_share(lost, (1, 2), (0.8,)) == {1: 1, 2: 1, 3: 2}


def test_tiers_by_share_are_the_shortest_lists() -> None:
    people = [Valued(1, "a", 8000), Valued(2, "b", 1500), Valued(3, "c", 400), Valued(4, "d", 100), Valued(5, "e", 0)]
    assert by_share(people, TIERS) == {1: 1, 2: 2, 3: 3, 4: 4, 5: 4}


def test_ties_go_by_reference_and_pins_stay() -> None:
    people = [Valued(1, "b", 50), Valued(2, "a", 50), Valued(3, "c", 0, pinned_tier=1)]
    assert by_share(people, (1, 2), (0.5,)) == {2: 1, 1: 2, 3: 1}


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=60))
def test_each_tier_is_as_short_as_it_can_be(values: list[int]) -> None:
    people = [Valued(i, f"{i:03}", value) for i, value in enumerate(values)]
    placed = by_share(people, TIERS)
    total = sum(values)
    for level, share in ((1, 0.80), (2, 0.95), (3, 0.99)):
        inside = sorted((p.value_cents for p in people if placed[p.customer_id] <= level), reverse=True)
        if total and all(values):
            assert sum(inside) >= share * total - 1e-6 or len(inside) == len(values)
            assert sum(inside[:-1]) < share * total


def test_nobody_has_bought_everybody_is_fringe() -> None:
    assert set(by_share([Valued(i, str(i), 0) for i in range(5)], TIERS).values()) == {4}


@pytest.mark.parametrize("shares", [(0.9, 0.8, 0.99), (0.8, 0.95), (0, 0.5, 1), (0.8, 0.95, 1.2)])
def test_shares_that_make_no_sense_are_refused(shares: tuple[float, ...]) -> None:
    with pytest.raises(PlannerError, match="tier-shares"):
        by_share([Valued(1, "a", 1)], TIERS, shares)


def test_tiers_by_thresholds() -> None:
    people = [Valued(1, "a", 500), Valued(2, "b", 499), Valued(3, "c", 0)]
    assert by_thresholds(people, (1, 2, 3), (500, 100)) == {1: 1, 2: 2, 3: 3}


@pytest.mark.parametrize(
    ("calls", "horizon", "frequency"), [(12, 365, 12), (12, 366, 12), (1, 90, 1), (6, 180, 3), (2, 273, 1), (2, 274, 2)]
)
def test_frequency_over_a_horizon(calls: int, horizon: int, frequency: int) -> None:
    assert TierRule(1, "A", "A", 1, calls).frequency(horizon) == frequency


def test_rhythm_of_two_customers_worked_out_by_hand(desk: Desk) -> None:
    """G = (80 + 30) / (2 + 1) = 36.67; first: g = (80 + G) / 3 = 38.89, q = 95 / g; second: g = (30 + G) / 2."""
    regular = desk.customer("regular", tier="A")
    desk.orders(regular, (175, 100), (135, 100), (95, 200))
    second = desk.customer("second", tier="A")
    desk.orders(second, (40, 10), (10, 10), (10, 5))
    rows = {row.name: row for row in desk.planner.silent()}
    assert set(rows) == {"regular"}
    row = rows["regular"]
    usual = (80 + 110 / 3) / 3
    assert (row.orders, row.repeats, row.silent_days) == (3, 2, 95)
    assert row.usual_days == pytest.approx(usual)
    assert row.ratio == pytest.approx(95 / usual)
    assert row.label == "slipping"
    assert row.value_at_risk.cents == round(40_000 * (1 - 0.5 ** (95 / usual - 1)))
    assert say(row.sentence) == "Usually orders every 39 days, silent for 95 days (2.4 ×)."


def test_cancelled_orders_and_credit_notes_are_no_orders(desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.orders(who, (100, 50), (60, 50))
    desk.orders(who, (20, 70), cancelled=True)
    desk.orders(who, (5, -10))
    view = desk.planner.card(who)
    desk.planner.warm()
    view = desk.planner.card(who)
    assert (view.rhythm.orders, view.rhythm.last_order) == (2, desk.ago(60))
    assert view.value.cents == 9_000


@given(st.integers(1, 30), st.integers(0, 2000), st.integers(1, 2000))
def test_doubling_all_times_leaves_the_ratio(repeats: int, silent: int, usual: int) -> None:
    one = Rhythm(repeats + 1, repeats, date(2024, 1, 1), usual, silent)
    two = Rhythm(repeats + 1, repeats, date(2024, 1, 1), 2 * usual, 2 * silent)
    assert one.ratio == two.ratio
    assert one.label == two.label
    assert 0 <= one.value_at_risk(10_000) <= 10_000


def test_points_of_the_fringe_each_with_its_reason(desk: Desk) -> None:
    large = desk.customer("the large one", tier="A", email="a@b.c", note="n", segment="s")
    desk.orders(large, (200, 900), (100, 900))
    small = desk.customer("small", tier="Fringe")
    desk.orders(small, (600, 40), (300, 40), (50, 60))
    desk.call(small, "spoke", days_ago=500)
    for days in (13, 12, 11, 10, 9, 8):
        desk.call(small, "no_answer", days_ago=days)
    row = next(row for row in desk.planner.fringe() if row.name == "small")
    found = {phrase.code: points for points, phrase in row.reasons}
    assert found == {
        "fringe-ordered": 20,
        "fringe-came-back-twice": 30,
        "fringe-value-up": 15,
        "fringe-unanswered": -10,
    }
    assert row.score == 55
    assert (row.spoken_days, row.order_days) == (500, 50)


def test_a_potential_that_was_asked_outranks_points(desk: Desk) -> None:
    desk.orders(desk.customer("the large one", tier="A", email="a@b.c", note="n", segment="s"), (20, 9_000))
    for name, potential, orders in (("many points", "", 3), ("asked: high", "high", 1), ("asked: low", "low", 3)):
        who = desk.customer(name)
        desk.orders(who, *((30 * n + 10, 10) for n in range(orders)))
        desk.planner.set_potential(who, potential)
    names = [row.name for row in desk.planner.fringe() if row.name != "the large one"]
    assert names == ["asked: high", "many points", "asked: low"]


def test_one_status_each_and_the_first_that_holds(desk: Desk) -> None:
    def spoken(name: str, days: int | None, tier: str = "A") -> int:
        last = desk.ago(days) if days is not None else None
        return desk.customer(name, tier=tier, imported_last_conversation=last)

    desk.planner.suppress(spoken("excluded", 10), "no")
    spoken("left out", None)
    desk.planned(spoken("overdue, planned", 10), desk.ago(1))
    desk.planned(spoken("overdue, too long", 60), desk.today + timedelta(days=40))
    desk.planned(spoken("due", 10), desk.today + timedelta(days=14))
    desk.planned(spoken("covered", 10), desk.today + timedelta(days=15))
    desk.planned(spoken("never called", None), desk.today + timedelta(days=15))
    desk.planned(spoken("planned", 40), desk.today + timedelta(days=15))
    view = desk.planner.coverage()
    assert view.statuses == {
        "excluded": 1,
        "left_out": 1,
        "overdue": 2,
        "due": 1,
        "covered": 1,
        "never_called": 1,
        "planned": 1,
    }
    assert {(e.name, e.status) for e in view.exceptions} == {("excluded", "excluded"), ("left out", "left_out")}


def test_coverage_and_attainment_are_explained_shares(desk: Desk) -> None:
    people = [desk.customer(tier="A") for _ in range(5)]
    for number, who in enumerate(people):
        desk.planned(who, desk.ago(number))
    desk.call(people[0])
    desk.call(people[1])
    desk.planner.suppress(people[4], "no")
    view = desk.planner.coverage()
    assert (view.coverage.part, view.coverage.whole) == (2, 4)
    assert (view.attainment.part, view.attainment.whole) == (2, 4)


def test_nothing_after_the_working_date_exists(open_desk: object, desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.orders(who, (10, 5))
    desk.planned(who, desk.ago(3))
    desk.call(who)
    earlier = open_desk(desk.ago(1))  # type: ignore[operator]
    assert earlier.planner.coverage().spoken_to == 0
    assert earlier.queue() == [("late", "Customer 1")]
    assert earlier.planner.card(who).attempts == ()


@pytest.mark.parametrize(
    ("text", "mask"), [("mon-fri", 31), ("tue,thu", 10), ("Mo, Mi", 5), ("sat-mon", 97), ("montag", 1), ("", 0)]
)
def test_weekdays_as_people_type_them(text: str, mask: int) -> None:
    assert weekday_mask(text) == mask


def test_weekdays_that_are_none_are_refused() -> None:
    with pytest.raises(PlannerError, match="weekdays"):
        weekday_mask("mon-xyz")


@given(st.integers(1, 126))
def test_weekday_text_comes_back(mask: int) -> None:
    assert weekday_mask(weekday_text(mask)) == mask


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_year_is_a_year(day: date) -> None:
    assert (a_year_from(day) - day).days in (364, 365)
    assert months_before(day, 12) < day
    assert months_before(day, 0) == day
