"""Customers given to a caller, closed and opened again, one or many in one step; promises and notes put right."""

from __future__ import annotations

from datetime import timedelta

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.services.record import CallReport
from callplanner.services.wording import say
from tests.desk import Desk


@pytest.fixture
def three(desk: Desk) -> list[int]:
    """Three customers with a planned call each, two callers, and the year planned."""
    ids = [desk.customer(name, tier="A") for name in ("Ash", "Beech", "Cedar")]
    desk.planner.add_caller("Ben", calls_a_day=20)
    desk.planner.plan(apply=True)
    return ids


def callers_of(desk: Desk, ids: list[int]) -> set[tuple[str, ...]]:
    """Whose they are, and whose their open calls are."""
    found = set()
    for customer_id in ids:
        card = desk.planner.card(customer_id)
        found.add((card.caller, *sorted({call.caller for call in card.planned})))
    return found


def test_customers_and_their_open_calls_are_given_to_a_caller_in_one_step(desk: Desk, three: list[int]) -> None:
    before = callers_of(desk, three)
    desk.planner.add_promise(three[0], "price list", desk.today + timedelta(days=3))
    desk.planner.assign_caller(three, "ben")
    assert callers_of(desk, three) == {("Ben", "Ben")}
    assert say(desk.planner.history()[0].label) == "Ash + 2 given to Ben"
    desk.planner.undo()
    assert callers_of(desk, three) == before
    desk.planner.assign_caller(three[:1], None)
    assert desk.planner.card(three[0]).caller == ""
    for ids, name, code in (([], "Ben", "nobody-chosen"), (three, "Nobody", "caller-unknown")):
        with pytest.raises(PlannerError, match=code):
            desk.planner.assign_caller(ids, name)


def test_who_is_a_customer_no_longer_is_called_by_nobody_and_can_come_back(desk: Desk, three: list[int]) -> None:
    asked = desk.planner.coverage().customers
    desk.planner.close_customers(three[:2], "moved away")
    assert desk.planner.coverage().customers == asked - 2
    assert desk.planner.card(three[0]).planned == ()
    assert not desk.planner.card(three[0]).active
    assert three[0] not in desk.planner.customer_ids(ListQuery())
    assert set(desk.planner.customer_ids(ListQuery(filters={"active": ("no",)}))) == set(three[:2])
    desk.planner.open_customers(three[:2])
    desk.planner.plan(apply=True)
    assert all(desk.planner.card(i).planned for i in three)
    for _ in range(3):
        desk.planner.undo()
    assert all(desk.planner.card(i).planned for i in three), "as before it was closed"


def test_tiers_and_pauses_are_set_for_many_at_once(desk: Desk, three: list[int]) -> None:
    before = {(desk.planner.card(i).tier, desk.planner.card(i).paused_until) for i in three}
    desk.planner.pin_tiers(three, "B")
    desk.planner.pause_all(three, desk.today + timedelta(days=30), "Rebuilding")
    cards = [desk.planner.card(i) for i in three]
    assert {(card.tier, card.paused_until) for card in cards} == {("B", desk.today + timedelta(days=30))}
    desk.planner.undo()
    desk.planner.undo()
    assert {(desk.planner.card(i).tier, desk.planner.card(i).paused_until) for i in three} == before


def test_a_promise_is_put_off_or_dropped(desk: Desk) -> None:
    who = desk.customer("Ash")
    desk.planner.add_promise(who, "price list", desk.today + timedelta(days=2))
    owed = desk.planner.card(who).promises[0]
    desk.planner.change_promise(owed.promise_id, "price list and samples", desk.today + timedelta(days=9))
    changed = desk.planner.card(who).promises[0]
    assert (changed.text, changed.due_on) == ("price list and samples", desk.today + timedelta(days=9))
    with pytest.raises(PlannerError, match="promise-in-past"):
        desk.planner.change_promise(owed.promise_id, "x", desk.ago(1))
    desk.planner.drop_promise(owed.promise_id)
    assert desk.planner.card(who).promises == ()
    assert desk.planner.relationship().balance.promised == 0, "neither kept nor broken"
    desk.planner.undo()
    assert len(desk.planner.card(who).promises) == 1


def test_the_note_of_a_call_is_put_right_and_nothing_else(desk: Desk) -> None:
    who = desk.customer("Ash")
    desk.planner.record(CallReport(who, "spoke", note="Likes cofee"))
    before = desk.planner.card(who)
    call = before.attempts[0]
    desk.planner.correct_call(call.attempt_id, " Likes coffee ", 1)
    after = desk.planner.card(who)
    assert (after.attempts[0].note, after.attempts[0].mood) == ("Likes coffee", 1)
    assert (after.next_call, after.last_spoken_on) == (before.next_call, before.last_spoken_on)
    desk.planner.undo()
    assert desk.planner.card(who).attempts[0].note == "Likes cofee"
    with pytest.raises(PlannerError, match="call-unknown"):
        desk.planner.correct_call(9999, "x", None)
