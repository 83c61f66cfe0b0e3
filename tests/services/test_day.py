"""The day at a glance: every figure beside what was done by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.views_day import DayView
from tests.conftest import TODAY
from tests.desk import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A day of every kind: a promise for a time, a late call, one of today, one of tomorrow, things owed."""
    desk.planned(desk.customer("Today", tier="A"), desk.today)
    desk.planned(desk.customer("Late", tier="A"), desk.ago(9), window=1)
    desk.planned(desk.customer("Later", tier="B"), desk.ago(4), window=1)
    desk.planned(desk.customer("Tomorrow", tier="C"), desk.today + timedelta(days=1))
    owing = desk.customer("Owing", tier="B")
    desk.call(owing, "next_step", days_ago=8, note="price list", promise=desk.ago(2))
    desk.call(desk.customer("Promised", tier="B"), "callback", days_ago=1, callback=at(desk, 0, 15, 30))
    return desk


def at(desk: Desk, days: int, hour: int, minute: int = 0) -> datetime:
    day = desk.today + timedelta(days=days)
    return datetime(day.year, day.month, day.day, hour, minute)


def look(desk: Desk) -> DayView:
    return desk.planner.day()


def test_the_start_of_a_day(full: Desk) -> None:
    view = look(full)
    assert [(call.name, call.at) for call in view.promised] == [("Promised", at(full, 0, 15, 30))]
    assert [(entry.name, entry.days_late) for entry in view.late] == [("Late", 9), ("Later", 4)]
    assert view.planned == (("A", "A", 1),)
    assert [(found.name, found.text, found.due_on) for found in view.owed] == [("Owing", "price list", full.ago(2))]
    assert view.to_come == 4 + view.fringe + view.retries + view.after_sale == len(full.queue())
    assert (view.outcomes, view.reached.whole, view.deeds.inbound) == ((), 0, 0)
    assert view.next.day == full.today + timedelta(days=1)
    assert view.next.planned == 1


def test_the_end_of_a_day(full: Desk) -> None:
    ids = {name: full.planner.find(name) for name in ("Today", "Late", "Later", "Owing")}
    full.call(ids["Today"], "no_answer", seconds=20)
    full.call(ids["Late"], "spoke", seconds=160)
    full.call(ids["Later"], "callback", callback=at(full, 1, 9))
    full.call(ids["Owing"], "spoke", inbound=True)
    promise = full.planner.card(ids["Owing"]).promises[0]
    full.planner.keep_promise(promise.promise_id)
    view = look(full)
    counts = {found.label: (found.count, found.conversation) for found in view.outcomes}
    assert sum(count for count, _ in counts.values()) == 4
    assert (2, True) in counts.values()
    assert (view.reached.part, view.reached.whole) == (1, 3)
    deeds = view.deeds
    assert (deeds.inbound, deeds.seconds, deeds.kept, deeds.callbacks, deeds.promised) == (1, 180, 1, 1, 0)
    assert view.owed == ()
    assert view.late == ()
    assert [(call.name, call.at) for call in view.next.promised] == [("Later", at(full, 1, 9))]


def test_a_caller_sees_the_own_day_and_next_working_day(full: Desk) -> None:
    full.planner.add_caller("Part-time", weekdays="sat")
    mine = full.planner.day("part-time")
    assert mine.caller == "Part-time"
    assert (mine.promised, mine.late, mine.next.planned) == ((), (), 0)
    assert mine.next.day.isoweekday() == 6
    assert mine.next.day > full.today
    assert look(full).next.day == full.today + timedelta(days=1)
    with pytest.raises(PlannerError):
        full.planner.day("nobody")


def test_an_earlier_day_does_not_know_what_came_after(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    customer_id = desk.customer("Owing", tier="B")
    desk.call(customer_id, "next_step", days_ago=8, note="price list", promise=desk.ago(2))
    desk.planned(customer_id, desk.ago(1))
    before = look(desk)
    assert (len(before.owed), before.next.planned) == (1, 0)
    desk.planner.keep_promise(desk.planner.card(customer_id).promises[0].promise_id)
    desk.call(customer_id, "no_answer")
    desk.close()
    earlier = look(open_desk(TODAY - timedelta(days=1)))
    assert len(earlier.owed) == 1
    assert earlier.outcomes == ()
