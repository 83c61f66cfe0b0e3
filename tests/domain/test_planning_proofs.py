"""Each dropped or left-out call comes with a proof, checked here against the instance without the planner."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from callplanner.domain import planning
from callplanner.domain.calendar import WorkCalendar
from callplanner.domain.capacity import day_rooms
from callplanner.domain.placing import settle
from callplanner.domain.plan_values import PlanCaller, PlanCustomer, Standing, Wanted
from callplanner.services.wording import say
from tests.domain.test_planning import FIRST, LAST, invent, plan

Wishes = list[tuple[Sequence[Wanted], list[date], list[int]]]


@pytest.fixture
def wishes(monkeypatch: pytest.MonkeyPatch) -> Wishes:
    """What each caller's days were asked for, as the plan hands it over."""
    seen: Wishes = []

    def keep(calls: Sequence[Wanted], days: Sequence[date], places: Sequence[int], slack: float) -> Any:
        seen.append((list(calls), list(days), list(places)))
        return settle(calls, days, places, slack)

    monkeypatch.setattr(planning, "settle", keep)
    return seen


def may_be(call: Wanted, day: date, *, anywhere: bool) -> bool:
    """Whether a call may be on a day by the rules; `anywhere`: outside its windows too."""
    customer = call.customer
    if (customer.weekdays is not None and not customer.weekdays >> day.weekday() & 1) or day in customer.blackouts:
        return False
    return anywhere or call.anywhere or abs((day - call.ideal).days) <= 2 * call.half_days


@pytest.mark.parametrize("seed", range(120))
def test_the_closed_set_really_has_more_calls_than_places(seed: int, wishes: Wishes) -> None:
    customers, callers = invent(seed)
    made = plan(customers, callers)
    left_out = {unplaced.customer_id for unplaced in made.left_out}
    of_call = {(c.customer.customer_id, c.number): (calls, days, places, c) for calls, days, places in wishes
               for c in calls}  # fmt: skip
    for unplaced in made.dropped:
        calls, days, places, call = of_call[unplaced.customer_id, unplaced.number]
        without = call.customer.customer_id in left_out and call.number == 0
        open_days = {day for day in days if may_be(call, day, anywhere=without)}
        if not unplaced.days:
            assert unplaced.reason.code == "no-open-day"
            assert not open_days
            continue
        closed = set(unplaced.days)
        room = dict(zip(days, places, strict=True))
        inside = [c for c in calls if all(day in closed for day in days if may_be(c, day, anywhere=False))]
        inside = [c for c in inside if any(may_be(c, day, anywhere=False) for day in days)]
        assert open_days <= closed
        assert sum(room[day] for day in closed) == unplaced.places < unplaced.must <= len(inside)
        facts = unplaced.reason.places
        assert (facts["must"], facts["places"]) == (unplaced.must, unplaced.places)
        assert (facts["first"], facts["last"]) == (min(closed), max(closed))


def test_a_day_that_is_not_open_says_why() -> None:
    rooms = [r for r in day_rooms(WorkCalendar(31), 4, 0.5, FIRST, LAST, {}, FIRST)
             if not date(2024, 6, 3) <= r.day <= date(2024, 6, 28)]  # fmt: skip
    caller = PlanCaller(1, "Front", tuple(rooms), ((date(2024, 6, 3), date(2024, 6, 28)),))
    asked = PlanCustomer(1, "a", 1, "A", 1, 12, 5, spoken_on=FIRST - timedelta(days=28), weekdays=0b0000001)
    made = planning.make_plan([asked], [caller], FIRST, LAST)
    (gone,) = made.dropped
    assert say(gone.reason).endswith(
        "Front is away from Mon 3 Jun 2024 to Fri 28 Jun 2024 and the customer is called on Monday only."
    )
    never = PlanCustomer(2, "b", 1, "A", 1, 2, 5, weekdays=0)
    made = planning.make_plan([never], [caller], FIRST, LAST)
    assert "the customer is allowed on no weekday" in say(made.left_out[0].reason)
    assert len(made.dropped) == 2


def test_everybody_gets_one_call_while_there_are_places() -> None:
    """Two with one Monday each and one day in the week for both: the first call leaves its windows rather than its
    customer going without."""
    rooms = tuple(day_rooms(WorkCalendar(31), 0.8, 0.5, FIRST, LAST, {}, FIRST))
    people = [
        PlanCustomer(i, f"R{i}", 1, "A", 1, 12, 5, spoken_on=FIRST - timedelta(days=29), weekdays=0b0010001)
        for i in range(1, 30)
    ]
    made = planning.make_plan(people, [PlanCaller(1, "Me", rooms)], FIRST, LAST)
    places = sum(room.free for room in rooms if room.day.weekday() in (0, 4))
    assert len(made.left_out) == max(0, len(people) - places)
    assert len({call.customer_id for call in made.placed}) == min(len(people), places)


def test_fixed_and_pinned_calls_beyond_the_capacity_are_reported_and_stay() -> None:
    promised = date(2024, 6, 5)
    rooms = tuple(day_rooms(WorkCalendar(31), 4, 0.5, FIRST, LAST, {promised: 5}, FIRST))
    people = [PlanCustomer(i, f"R{i}", 1, "A", 1, 1, 5) for i in range(1, 6)]
    sunday, monday = date(2024, 6, 9), date(2024, 6, 10)
    standing = [Standing(1, 1, 1, sunday, True, 0, sunday)]
    standing += [Standing(i, i, 1, monday, True, 0, monday) for i in range(2, 6)]
    made = planning.make_plan(people, [PlanCaller(1, "Me", rooms)], FIRST, LAST, standing=standing)
    capacity = {room.day: room.capacity for room in rooms}
    assert [(o.day, o.by) for o in made.overbooked] == [
        (promised, 5 - capacity[promised]), (sunday, 1), (monday, 4 - capacity[monday]),
    ]  # fmt: skip
    assert sorted(c.day for c in made.placed) == [sunday] + [monday] * 4
    assert made.removed == []
