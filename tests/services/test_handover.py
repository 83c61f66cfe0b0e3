"""Cover for absence and handing over: nothing that is due disappears with a caller, and no card stands with two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say
from callplanner.storage.schema import callback, customer, planned_call, retry
from tests.conftest import TODAY
from tests.desk import Desk

CALLERS = ("Me", "Second", "Third")


def queue_of(desk: Desk, caller: str | None) -> set[str]:
    view = desk.planner.today(caller)
    return {entry.name for entry in (*view.entries, *view.coming)}


@pytest.fixture
def team(desk: Desk) -> Desk:
    """Three callers; each has promised calls, late and planned calls, and customers named to it."""
    for name in CALLERS[1:]:
        desk.planner.add_caller(name, calls_a_day=40)
    desk.planner.set_caller("Me", calls_a_day=40)
    for number, name in enumerate(CALLERS, 1):
        for i in range(4):
            due = desk.today
            promised = desk.customer(f"{name} promised {i}", tier="B", caller_id=number)
            desk.call(
                promised, "callback", days_ago=1, caller=name, callback=datetime(due.year, due.month, due.day, 11)
            )
            late = desk.planned(desk.customer(f"{name} late {i}", tier="A"), desk.ago(9), window=1)
            now = desk.planned(desk.customer(f"{name} planned {i}", tier="C"), desk.today)
            with desk.context.change("callers-of-calls") as work:
                work.update_many(planned_call, [(call, {"caller_id": number}) for call in (late, now)])
                desk.context.committed(work.commit())
    return desk


def dealt(desk: Desk) -> Counter[str]:
    return Counter(name for caller in CALLERS for name in queue_of(desk, caller))


def test_on_leave_the_others_have_everything_that_is_due_each_card_once(team: Desk) -> None:
    everybody, before = queue_of(team, None), dealt(team)
    assert set(before) == everybody
    team.planner.add_leave("Second", team.today, team.today + timedelta(days=10))
    after = dealt(team)
    assert set(after) == everybody
    assert set(after.values()) == {1}
    assert queue_of(team, "Second") == set()
    assert any(name.startswith("Second") for name in queue_of(team, "Me"))
    assert any(name.startswith("Second") for name in queue_of(team, "Third"))
    team.planner.undo()
    assert dealt(team) == before


def test_on_a_day_off_the_others_have_what_was_promised_for_it(team: Desk) -> None:
    everybody = queue_of(team, None)
    off = "mon,wed,thu,fri"  # the working date is a Tuesday
    team.planner.set_caller("Second", weekdays=off)
    counted = dealt(team)
    assert set(counted) == everybody
    assert set(counted.values()) == {1}
    mine = queue_of(team, "Second")
    assert not any("promised" in name for name in mine)
    assert {name for name in mine if "late" in name} == {f"Second late {i}" for i in range(4)}


def test_when_nobody_is_there_everybody_keeps_the_own_calls(team: Desk) -> None:
    before = dealt(team)
    team.planner.close_days(team.today, team.today, "Stocktaking")
    assert dealt(team) == before
    team.planner.open_days(team.today, team.today)
    for name in CALLERS:
        team.planner.add_leave(name, team.today, team.today)
    assert dealt(team) == before


def test_half_a_day_away_is_a_day_at_the_desk(team: Desk) -> None:
    before = dealt(team)
    team.planner.add_leave("Second", team.today, team.today, half="morning")
    assert queue_of(team, "Second")
    assert dealt(team) == before


def test_a_reminder_goes_to_who_makes_the_call(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(at=time(11, 30))
    desk.planner.add_caller("Second")
    who = desk.customer("Ada", tier="B")
    at = datetime(TODAY.year, TODAY.month, TODAY.day, 11, 15)
    desk.call(who, "callback", days_ago=1, caller="Second", callback=at)
    assert [len(desk.planner.due_callbacks(name)) for name in ("Me", "Second", None)] == [0, 1, 1]
    desk.planner.add_leave("Second", desk.today, desk.today)
    assert [len(desk.planner.due_callbacks(name)) for name in ("Me", "Second", None)] == [1, 0, 1]


def open_calls(desk: Desk, caller_id: int, first: date = date.min, last: date = date.max) -> int:
    due = ((planned_call, planned_call.c.day), (callback, callback.c.due_day), (retry, retry.c.due_day))
    with desk.context.file.read() as connection:
        return sum(
            connection.execute(
                select(func.count())
                .where(table.c.caller_id == caller_id, table.c.closed_on.is_(None))
                .where(day.between(first, last))
            ).scalar_one()
            for table, day in due
        )


def test_some_days_are_handed_over_and_no_more(team: Desk) -> None:
    team.planned(team.customer("Next week", tier="A"), team.today + timedelta(days=7))
    before = team.dump()
    mine = open_calls(team, 1)
    found, _ = team.planner.hand_over("me", "Second", team.today, team.today)
    assert (found.promised, found.planned, found.customers, found.owed) == (4, 4, 0, 0)
    assert open_calls(team, 1, team.today, team.today) == 0
    assert open_calls(team, 1) == mine - found.calls
    assert {f"Me planned {i}" for i in range(4)} <= queue_of(team, "Second")
    team.planner.undo()
    assert team.dump() == before


def test_who_leaves_hands_over_everything_and_may_come_back(team: Desk) -> None:
    owing = team.customer("Owing", caller_id=1)
    team.call(owing, "next_step", note="price list", promise=team.ago(-3), caller="Me")
    before, everybody = team.dump(), queue_of(team, None)
    mine, theirs = open_calls(team, 1), open_calls(team, 2)
    found, _ = team.planner.hand_over("Me", "Second", leaves=True)
    assert found.calls == mine
    assert (found.owed, found.customers) == (1, 5)
    assert open_calls(team, 1) == 0
    assert open_calls(team, 2) == theirs + mine
    assert [row.name for row in team.planner.callers()] == ["Second", "Third"]
    assert team.planner.callers_gone() == ("Me",)
    assert queue_of(team, "Second") | queue_of(team, "Third") == everybody
    with team.context.file.read() as connection:
        assert connection.execute(select(func.count()).where(customer.c.caller_id == 1)).scalar_one() == 0
    assert say(team.planner.history()[0].label) == "Me left, Second has the calls"
    team.planner.undo()
    assert team.dump() == before
    team.planner.redo()
    team.planner.bring_back("me")
    assert [row.name for row in team.planner.callers()] == list(CALLERS)
    assert team.planner.check() == ()


def test_what_cannot_be_handed_over_is_refused_and_nothing_changed(team: Desk) -> None:
    before = team.dump()
    day = team.today
    deeds: dict[str, Callable[[], object]] = {
        "handover-same": lambda: team.planner.hand_over("Me", "me"),
        "caller-unknown": lambda: team.planner.hand_over("Me", "Nobody"),
        "leave-backwards": lambda: team.planner.hand_over("Me", "Second", day, day - timedelta(days=1)),
        "handover-leaves-days": lambda: team.planner.hand_over("Me", "Second", None, day, leaves=True),
        "caller-exists": lambda: team.planner.set_caller("Me", new_name=" second "),
        "name-missing": lambda: team.planner.set_caller("Me", new_name="  "),
    }
    for code, deed in deeds.items():
        with pytest.raises(PlannerError, match=code):
            deed()
    assert team.dump() == before


def test_a_caller_is_called_something_else(team: Desk) -> None:
    mine = queue_of(team, "Me")
    team.planner.set_caller("Me", new_name="Front desk")
    assert queue_of(team, "front desk") == mine
    with pytest.raises(PlannerError, match="caller-unknown"):
        queue_of(team, "Me")
    team.planner.undo()
    assert queue_of(team, "Me") == mine


def test_a_promise_of_one_caller_is_not_offered_to_another_for_a_sale(team: Desk) -> None:
    both = team.customer("Both", tier="B", caller_id=3)
    day = team.today
    team.call(both, "callback", days_ago=2, caller="Second", callback=datetime(day.year, day.month, day.day, 9))
    team.orders(both, (12, 100))
    assert [name for name in CALLERS if "Both" in queue_of(team, name)] == ["Second"]
