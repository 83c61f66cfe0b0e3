"""Times in which a customer is not called: kept free by the plan, kept out of the queue, in every year or once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.blackout import Blackout, back_on, days_within
from callplanner.domain.errors import PlannerError
from callplanner.services.record import CallReport
from callplanner.services.wording import say
from tests.desk import Desk

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(days, st.integers(0, 300), st.booleans(), days, st.integers(0, 800))
def test_a_day_is_within_exactly_when_the_calendar_says_so(
    first: date, length: int, yearly: bool, begin: date, count: int
) -> None:
    last = first + timedelta(days=length)
    end = begin + timedelta(days=count)
    found = days_within([Blackout(first, last, yearly)], begin, end)
    for step in range(count + 1):
        day = begin + timedelta(days=step)
        if not yearly:
            assert (day in found) == (first <= day <= last)
        elif (day.month, day.day) != (2, 29) and not {(2, 29)} & {(d.month, d.day) for d in (first, last)}:
            place, low, high = ((d.month, d.day) for d in (day, first, last))
            inside = low <= place <= high if first.year == last.year else place >= low or place <= high
            assert (day in found) == inside


@given(days, st.integers(0, 300), st.booleans(), days)
def test_they_are_back_on_the_first_day_that_is_free(first: date, length: int, yearly: bool, day: date) -> None:
    away = Blackout(first, first + timedelta(days=length), yearly)
    back = back_on([away], day)
    if day not in days_within([away], day, day):
        assert back is None
        return
    assert back is not None
    assert back not in days_within([away], back, back)
    assert len(days_within([away], day, back)) == (back - day).days


def test_all_the_year_round_ends(desk: Desk) -> None:
    assert back_on([Blackout(date(2024, 1, 1), date(2024, 12, 31), yearly=True)], date(2024, 5, 1)) is not None


def test_the_plan_keeps_the_days_free_and_the_year_full(desk: Desk) -> None:
    away, other = desk.customer("Campsite", tier="A"), desk.customer("Ash", tier="A")
    for who in (away, other):
        desk.orders(who, (40, 1000))
    first, last = date(2024, 11, 1), date(2025, 2, 28)
    desk.planner.add_blackout([away], first, last, yearly=True, reason="closed for the season")
    desk.planner.plan(apply=True)
    planned = [call.day for call in desk.planner.card(away).planned]
    assert planned
    assert not [day for day in planned if first <= day <= last]
    assert [call.day for call in desk.planner.card(other).planned if first <= call.day <= last]


def test_nobody_is_called_then_but_where_a_call_was_promised(desk: Desk) -> None:
    who = desk.customer("Campsite", tier="A")
    desk.planned(who, desk.today)
    assert who in [entry.customer_id for entry in desk.planner.today().entries]
    desk.planner.add_blackout([who], desk.ago(10), desk.today + timedelta(days=20))
    assert who not in [entry.customer_id for entry in desk.planner.today().entries]
    why = [say(reason) for reason in desk.planner.why(who).reasons]
    assert why == [f"Not called just now; again from {say_day(desk.today + timedelta(days=21))}."]
    at = desk.context.now().local.replace(tzinfo=None) + timedelta(minutes=1)
    desk.planner.record(CallReport(who, "callback", callback=at))
    assert desk.why(who)[0].startswith("You promised to call")
    desk.planner.undo()
    desk.planner.undo()
    assert who in [entry.customer_id for entry in desk.planner.today().entries]


def say_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def test_a_time_is_noted_for_many_and_taken_back_for_one(desk: Desk) -> None:
    ids = [desk.customer(name) for name in ("Ash", "Beech")]
    desk.planner.add_blackout(ids, date(2024, 8, 1), date(2024, 8, 31), reason="holiday")
    shown = [desk.planner.card(i).blackouts for i in ids]
    assert [(a.first, a.last, a.yearly, a.reason) for away in shown for a in away] == [
        (date(2024, 8, 1), date(2024, 8, 31), False, "holiday")
    ] * 2
    desk.planner.remove_blackout(shown[0][0].blackout_id)
    assert [len(desk.planner.card(i).blackouts) for i in ids] == [0, 1]
    desk.planner.merge(ids[0], ids[1])
    assert len(desk.planner.card(ids[0]).blackouts) == 1


@pytest.mark.parametrize(
    ("first", "last"), [(date(2024, 8, 2), date(2024, 8, 1)), (date(2024, 1, 1), date(2025, 6, 1))]
)
def test_a_time_that_cannot_be_is_refused(desk: Desk, first: date, last: date) -> None:
    who = desk.customer("Ash")
    with pytest.raises(PlannerError, match="blackout-days"):
        desk.planner.add_blackout([who], first, last, yearly=True)
    with pytest.raises(PlannerError, match="nobody-chosen"):
        desk.planner.add_blackout([], date(2024, 8, 1), date(2024, 8, 2))
    assert desk.planner.card(who).blackouts == ()
