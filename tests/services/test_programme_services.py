"""What a person does with the programme besides planning it: days away, catching up, moving, explaining."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say
from tests.conftest import TODAY
from tests.desk import Desk


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def test_after_an_absence_the_one_call_of_the_year_comes_first_then_the_most_urgent(desk: Desk) -> None:
    once = desk.customer("once a year", tier="Fringe", imported_last_conversation=desk.ago(300))
    urgent = desk.customer("urgent", tier="A", imported_last_conversation=desk.ago(200))
    recent = desk.customer("recent", tier="A", imported_last_conversation=desk.ago(35))
    off = desk.customer("paused", tier="A", imported_last_conversation=desk.ago(300), paused_until=day(90))
    promised = desk.customer("promised")
    for who in (recent, urgent, once, off):
        desk.planned(who, desk.ago(5))
    desk.planner.set_caller("Me", calls_a_day=4)
    desk.call(promised, "callback", days_ago=4, callback=desk.context.now().local.replace(tzinfo=None)
              - timedelta(days=3))  # fmt: skip
    before = desk.dump()
    shown, nothing = desk.planner.catch_up([day(1), day(2)], apply=False)
    assert nothing is None
    assert desk.dump() == before
    assert (shown.late, shown.promised) == (4, 1)
    assert [(d.room, d.placed) for d in shown.days] == [(2, 1), (2, 2)]
    assert [(m.name, m.new_day) for m in shown.moved] == [
        ("once a year", day(1)), ("urgent", day(2)), ("recent", day(2)),
    ]  # fmt: skip
    assert [(x.name, x.reason.code) for x in shown.left] == [("paused", "excluded-paused")]
    done, _ = desk.planner.catch_up([day(1), day(2)], apply=True)
    assert done.applied
    assert {row.day for row in desk.planner.planned_rows(desk.planner.planned_ids(customer_id=urgent))} == {day(2)}
    assert say(desk.planner.undo().label) == "Caught up 3 calls of Me"
    assert desk.dump() == before


def test_what_does_not_fit_the_chosen_days_stays_late_and_is_named(desk: Desk) -> None:
    desk.planner.set_caller("Me", calls_a_day=2)
    for number in range(5):
        desk.planned(desk.customer(tier="A", imported_last_conversation=desk.ago(60 + number)), desk.ago(3))
    view, _ = desk.planner.catch_up([day(1), day(2), day(4)], apply=True)
    assert [d.day for d in view.days] == [day(1), day(2)]
    assert [len(view.moved), len(view.left)] == [2, 3]
    for days, code in (([], "no-days"), ([desk.ago(1)], "plan-past")):
        with pytest.raises(PlannerError) as refused:
            desk.planner.catch_up(days, apply=False)
        assert refused.value.code == code


def test_half_days_closing_days_and_part_time_are_what_the_plan_works_with(desk: Desk) -> None:
    desk.customer()

    def room(*days: date) -> list[int]:
        view, _ = desk.planner.plan(apply=False)
        by_day = {d.day: d.capacity for d in view.days}
        return [by_day.get(d, 0) for d in days]

    monday, tuesday, wednesday = day(6), day(7), day(8)
    assert room(monday, tuesday, wednesday) == [10, 10, 10]
    desk.planner.add_leave("Me", monday, monday, "dentist", "morning")
    desk.planner.close_days(wednesday, wednesday, "fair")
    assert room(monday, tuesday, wednesday) == [5, 10, 0]
    assert [(x.half, x.reason) for x in desk.planner.leaves()] == [("morning", "dentist")]
    assert [(c.day, c.reason) for c in desk.planner.closing_days()] == [(wednesday, "fair")]
    desk.planner.set_caller("Me", share=0.5)
    assert room(tuesday) == [5]
    desk.planner.open_days(monday, wednesday)
    desk.planner.remove_leave(desk.planner.leaves()[0].leave_id)
    assert room(monday, tuesday, wednesday) == [5, 5, 5]
    refusals: list[tuple[Callable[[], object], str]] = [
        (lambda: desk.planner.add_leave("Me", monday, monday, half="noon"), "leave-half"),
        (lambda: desk.planner.set_caller("Me", share=0), "caller-share"),
        (lambda: desk.planner.open_days(monday, monday), "not-closed"),
        (lambda: desk.planner.remove_leave(99), "leave-unknown"),
        (lambda: desk.planner.close_days(tuesday, monday), "leave-backwards"),
    ]
    for act, code in refusals:
        with pytest.raises(PlannerError) as refused:
            act()
        assert refused.value.code == code


def test_calls_are_moved_together_and_undone_together(desk: Desk) -> None:
    ids = [desk.planned(desk.customer(), day(3)) for _ in range(3)]
    before = desk.dump()
    desk.planner.move_calls(ids, day(10))
    assert {(row.day, row.pinned) for row in desk.planner.planned_rows(ids)} == {(day(10), True)}
    desk.planner.undo()
    assert desk.dump() == before
    with pytest.raises(PlannerError) as refused:
        desk.planner.move_calls([*ids, 999], day(10))
    assert refused.value.code == "planned-unknown"
    assert desk.dump() == before


def test_fringe_customers_are_put_on_the_next_days_with_room(desk: Desk) -> None:
    desk.planner.set_caller("Me", calls_a_day=4)
    who = [desk.customer() for _ in range(5)]
    mondays = desk.customer(weekdays=1)
    stopped = desk.customer(paused_until=day(300))
    desk.planned(desk.customer(), TODAY)
    found, _ = desk.planner.plan_soon([*who, mondays, stopped])
    assert [found.get(i) for i in who] == [day(0), day(1), day(1), day(2), day(2)]
    assert (found[mondays], stopped in found) == (day(6), False)
    view, _ = desk.planner.plan(apply=False)
    assert all(d.fixed + d.placed <= d.capacity for d in view.days)
    assert view.overbooked == ()
    desk.planner.undo()
    assert desk.planner.planned_ids(customer_id=who[0]) == []


def test_a_call_about_potential_asks_for_it_first(desk: Desk) -> None:
    other, asked = desk.customer("Other"), desk.customer("Asked")
    desk.planned(other, TODAY)
    desk.planner.plan_soon([asked], "potential")
    assert desk.planner.card(other).unknown[0] != "potential"
    card = desk.planner.card(asked)
    assert card.unknown[0] == "potential"
    assert card.guide.title == "Fringe call"
    (entry,) = [entry for entry in desk.planner.today().entries if entry.customer_id == asked]
    assert entry.purpose == "potential"
    desk.planner.set_potential(asked, "high")
    assert "potential" not in desk.planner.card(asked).unknown


def test_why_a_call_is_on_its_date(desk: Desk) -> None:
    spoken = desk.customer("spoken to", tier="A", tier_pinned=True, imported_last_conversation=date(2024, 3, 7))
    mondays = desk.customer("mondays", tier="A", tier_pinned=True, imported_last_conversation=desk.ago(1), weekdays=1)
    desk.planner.plan(apply=True)
    call = desk.planner.why(spoken).next
    assert call is not None
    assert (call.interval_days, call.spoken_on, call.ideal) == (30, date(2024, 3, 7), date(2024, 4, 6))
    assert [say(reason) for reason in call.reasons] == [
        "Every 30 days, last spoke on Thu 7 Mar 2024: ideally Sat 6 Apr 2024.",
        "It may be from Tue 2 Apr 2024 to Wed 10 Apr 2024.",
        "Me does not work on Sat 6 Apr 2024.",
    ]
    other = desk.planner.card(mondays).next_call
    assert other is not None
    assert say(other.reasons[-1]) == "The customer is called on Monday only, and Wed 10 Apr 2024 is none of these."
    desk.planner.move_calls([call.planned_call_id], day(20))
    moved = desk.planner.why(spoken).next
    assert moved is not None
    assert [moved.day, say(moved.reasons[-1])] == [day(20), "Moved here by hand."]


def test_even_days_or_exact_dates(desk: Desk) -> None:
    desk.planner.set_caller("Me", calls_a_day=40)
    for _ in range(40):
        desk.customer(tier="B", tier_pinned=True, imported_last_conversation=desk.ago(10))
    off, heights = [], []
    for slack in (0, 0.1, 1):
        view, _ = desk.planner.plan(apply=True, slack=slack)
        rows = desk.planner.planned_rows(desk.planner.planned_ids())
        off.append(sum(abs((row.day - row.ideal).days) for row in rows))
        heights.append(view.peak_utilisation)
        assert desk.planner.slack() == slack
        desk.planner.undo()
    assert off[0] >= off[1] >= off[2]
    assert off[0] > off[2]
    assert heights[0] <= heights[1] <= heights[2]
    assert desk.planner.slack() == 0.1
    with pytest.raises(PlannerError) as refused:
        desk.planner.set_slack(2)
    assert refused.value.code == "slack-range"
