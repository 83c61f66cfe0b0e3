"""No change in, no move out: days pass, calls are held as planned, and what was promised for later stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, timedelta

import pytest

from callplanner.domain.calendar import a_year_from
from callplanner.domain.clock import FixedClock
from callplanner.services.views import PlanView
from tests.conftest import TODAY
from tests.desk import Desk

DAYS = 30


def shop(desk: Desk, calls_a_day: int = 8) -> None:
    """Forty customers of all tiers: spoken to lately, long ago, never."""
    for number in range(40):
        tier = ("A", "B", "C", "Fringe")[min(3, number // 4)]
        spoken = (None, desk.ago(3 + number * 5), desk.ago(200 + number))[number % 3]
        who = desk.customer(tier=tier, tier_pinned=True, imported_last_conversation=spoken)
        desk.orders(who, (50 + number, 5_000 - 100 * number))
    desk.planner.set_caller("Me", calls_a_day=calls_a_day)


def pass_days(desk: Desk, plan: Callable[[date], PlanView]) -> list[PlanView]:
    """Hold each day's calls as planned, sleep, plan anew; what each of the plans would change. They call us, so that
    the measured reach rate, and with it the capacity, stays as it is."""
    views = []
    for _ in range(DAYS):
        today = desk.today
        for row in desk.planner.planned_rows(desk.planner.planned_ids(first=today, last=today)):
            desk.call(row.customer_id, inbound=True)
        desk.context.clock = FixedClock(today + timedelta(days=1), None, UTC)
        desk.context.forget()
        views.append(plan(desk.today))
    return views


@pytest.mark.slow
@pytest.mark.parametrize("calls_a_day", [2, 8])
def test_with_the_same_end_everything_stays(desk: Desk, calls_a_day: int) -> None:
    shop(desk, calls_a_day)
    first, last = TODAY, a_year_from(TODAY)
    desk.planner.plan(first, last, apply=True)
    views = pass_days(desk, lambda _: desk.planner.plan(first, last, apply=True)[0])
    assert [(len(v.added), len(v.moved), len(v.removed), len(v.left_out)) for v in views] == [(0, 0, 0, 0)] * DAYS


@pytest.mark.slow
@pytest.mark.parametrize("calls_a_day", [2, 8])
def test_a_horizon_that_goes_on_adds_at_its_end_only(desk: Desk, calls_a_day: int) -> None:
    shop(desk, calls_a_day)
    last = a_year_from(TODAY)
    desk.planner.plan(apply=True)
    views = pass_days(desk, lambda _: desk.planner.plan(apply=True)[0])
    assert [(len(v.moved), len(v.removed), len(v.left_out)) for v in views] == [(0, 0, 0)] * DAYS
    new = [call.new_day for view in views for call in view.added]
    assert new
    assert all(day is not None and day > last - timedelta(days=30) for day in new)
    assert {len(view.dropped) for view in views} == {0}


def test_a_conversation_out_of_turn_moves_the_dates_after_it_and_nobody_elses(desk: Desk) -> None:
    shop(desk)
    desk.planner.plan(apply=True)
    called = desk.planner.planned_rows(desk.planner.planned_ids(first=TODAY + timedelta(days=14)))[0].customer_id
    name = desk.planner.card(called).name
    desk.call(called)
    view, _ = desk.planner.plan(apply=False)
    assert {call.name for call in (*view.moved, *view.removed, *view.added)} <= {name}


def test_leave_moves_what_it_must_and_says_why(desk: Desk) -> None:
    shop(desk)
    desk.planner.plan(apply=True)
    first, last = TODAY + timedelta(days=60), TODAY + timedelta(days=66)
    hit = desk.planner.planned_ids(first=first, last=last)
    desk.planner.add_leave("Me", first, last)
    view, _ = desk.planner.plan(apply=False)
    assert hit
    assert len(view.moved) == len(hit)
    assert {call.reason.code for call in view.moved} == {"moved-day-closed"}
    assert (view.added, view.removed) == ((), ())
