"""A pilot is drawn, called through the normal queue, measured and ended."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from callplanner.domain.errors import PlannerError
from callplanner.services.views_pilot import PilotPlan
from callplanner.services.wording import say
from tests.desk import Desk

YEAR = (date(2024, 3, 12), date(2025, 3, 11))


def shop(desk: Desk, count: int = 12) -> list[int]:
    """Customers that nobody ever spoke to, all of the lowest tier, in a programme with room."""
    ids = [desk.customer(f"Shop {i:02}", reference=f"P{i:02}") for i in range(count)]
    desk.planner.plan(*YEAR, apply=True)
    return ids


def test_the_sample_is_the_lowest_hashes_and_the_rest_is_the_control_group(desk: Desk) -> None:
    shop(desk)
    desk.planner.start_pilot(PilotPlan("Spring", size=4, seed="s"))
    view, members = desk.planner.pilot("spring")
    lowest = sorted((f"P{i:02}" for i in range(12)), key=lambda r: hashlib.sha256(f"s:{r}".encode()).hexdigest())
    assert {m.reference for m in members if m.arm == "called"} == set(lowest[:4])
    assert {m.reference for m in members if m.arm == "control"} == set(lowest[4:])
    assert (view.called, view.control, view.customers) == (4, 8, 12)
    assert view.last == desk.today + timedelta(days=60)


def test_its_calls_come_up_in_the_queue_and_are_counted(desk: Desk) -> None:
    shop(desk)
    desk.planner.start_pilot(PilotPlan("Spring", size=3, seed="s"))
    calls = [c for c in desk.planner.planned_rows(desk.planner.planned_ids()) if c.purpose == "pilot"]
    assert len(calls) == 3
    assert {c.reference for c in calls} == {m.reference for m in desk.planner.pilot("Spring")[1] if m.arm == "called"}
    first = min(calls, key=lambda c: (c.day, c.planned_call_id))
    assert ("today", first.name) in desk.queue()

    one, two, three = (desk.planner.find(c.reference) for c in calls)
    desk.call(one, "next_step")
    desk.call(two, "refused")
    desk.call(three, "no_answer")
    view, members = desk.planner.pilot("Spring")
    assert (view.reached.part, view.reached.whole) == (2, 3)
    assert (view.receptive.part, view.receptive.whole) == (1, 2)
    assert (view.next_step.part, view.next_step.whole) == (1, 2)
    assert view.reached.low is not None
    assert {m.customer_id: (m.attempts, m.reached, m.receptive) for m in members if m.attempts} == {
        one: (1, True, True),
        two: (1, True, False),
        three: (1, False, False),
    }
    assert say(view.sentences[0]) == "Reached so far: 2. That is too few to say anything."


def test_after_the_attempts_that_were_fixed_a_person_decides(desk: Desk) -> None:
    shop(desk, 2)
    desk.planner.start_pilot(PilotPlan("Short", size=1, attempts=1))
    called = next(m.customer_id for m in desk.planner.pilot("Short")[1] if m.arm == "called")
    assert desk.call(called, "no_answer").kind == "decision"
    other = next(m.customer_id for m in desk.planner.pilot("Short")[1] if m.arm == "control")
    assert desk.call(other, "no_answer").kind == "retry"


def test_orders_of_both_arms_since_the_start(desk: Desk) -> None:
    shop(desk)
    desk.planner.start_pilot(PilotPlan("Spring", size=4))
    members = desk.planner.pilot("Spring")[1]
    buyer = next(m.customer_id for m in members if m.arm == "called")
    desk.orders(buyer, (0, 50))
    desk.orders(next(m.customer_id for m in members if m.arm == "control"), (30, 50))
    view, rows = desk.planner.pilot("Spring")
    assert (view.orders_called.part, view.orders_called.whole) == (1, 4)
    assert (view.orders_control.part, view.orders_control.whole) == (0, 8)
    assert [m.customer_id for m in rows if m.ordered] == [buyer]
    assert view.low is not None
    assert view.high is not None
    assert view.low < 0.25 < view.high
    assert "Most shops cannot measure" in say(view.sentences[-1])


def test_a_customer_is_in_one_pilot_at_a_time(desk: Desk) -> None:
    shop(desk, 6)
    late = [desk.customer(f"Late {i}") for i in range(3)]
    desk.planner.start_pilot(PilotPlan("First", base="chosen", customer_ids=tuple(range(1, 7)), size=2))
    desk.planner.start_pilot(PilotPlan("Second", size=2))
    first, second = ({m.customer_id for m in desk.planner.pilot(name)[1]} for name in ("First", "Second"))
    assert second == set(late)
    assert not first & second
    with pytest.raises(PlannerError) as refused:
        desk.planner.start_pilot(PilotPlan("Third"))
    assert refused.value.code == "pilot-nobody"
    assert [view.name for view in desk.planner.pilots()] == ["Second", "First"]


def test_who_must_not_be_called_is_not_drawn(desk: Desk) -> None:
    ids = shop(desk, 4)
    desk.call(ids[0], "refused", days_ago=0)
    desk.planner.leave_alone([ids[1]], 3, "busy season")
    assert desk.planner.offer_pilot(PilotPlan("x")).base == 2


def test_a_pilot_ends_and_undo_takes_one_step(desk: Desk) -> None:
    shop(desk)
    before = desk.dump()
    desk.planner.start_pilot(PilotPlan("Spring", size=3))
    desk.planner.undo()
    assert desk.dump() == before
    desk.planner.start_pilot(PilotPlan("Spring", size=3))
    desk.planner.end_pilot("Spring")
    assert not [c for c in desk.planner.planned_rows(desk.planner.planned_ids()) if c.purpose == "pilot"]
    assert not desk.planner.pilot("Spring")[0].running
    with pytest.raises(PlannerError) as refused:
        desk.planner.end_pilot("Spring")
    assert refused.value.code == "pilot-over"
    assert desk.planner.offer_pilot(PilotPlan("Again")).base == 12


def test_what_cannot_be_is_refused(desk: Desk) -> None:
    shop(desk, 2)
    for plan, code in (
        (PilotPlan(" "), "pilot-name"),
        (PilotPlan("a", base="all"), "pilot-base"),
        (PilotPlan("a", attempts=0), "pilot-attempts"),
        (PilotPlan("a", size=0), "pilot-size"),
        (PilotPlan("a", last=date(2024, 3, 12)), "pilot-ends-before"),
        (PilotPlan("a", base="lapsed"), "pilot-nobody"),
    ):
        with pytest.raises(PlannerError) as refused:
            desk.planner.start_pilot(plan)
        assert refused.value.code == code
    with pytest.raises(PlannerError, match="pilot-unknown"):
        desk.planner.pilot("nothing")


def test_calls_that_find_no_room_are_told_and_nothing_is_changed(desk: Desk) -> None:
    ids = [desk.customer(f"Shop {i:03}") for i in range(60)]
    desk.planner.set_caller("Me", calls_a_day=2)
    desk.planner.plan(*YEAR, apply=True)
    before = desk.dump()
    with pytest.raises(PlannerError) as refused:
        desk.planner.start_pilot(PilotPlan("Big", size=len(ids), last=date(2024, 3, 20)))
    assert refused.value.code == "pilot-no-room"
    assert desk.dump() == before


def test_the_workbook_holds_the_result_and_everybody(desk: Desk, tmp_path: Path) -> None:
    shop(desk)
    desk.planner.start_pilot(PilotPlan("Spring", size=4))
    called = next(m.customer_id for m in desk.planner.pilot("Spring")[1] if m.arm == "called")
    desk.call(called, "spoke")
    assert desk.planner.export_pilot("Spring", tmp_path / "pilot.xlsx") == 12
    book = load_workbook(tmp_path / "pilot.xlsx")
    result = [[cell.value for cell in row] for row in book["Result"].iter_rows(min_row=2)]
    assert result[0][1:4] == [1, 1, 1]
    assert book["Members"].max_row == 13
