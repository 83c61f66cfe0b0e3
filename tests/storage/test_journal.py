"""Undo and redo bring back exactly what was, for every kind of change, and after a restart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, inspect, select

from callplanner.domain.errors import JobCancelled, PlannerError
from callplanner.services.record import CallReport
from callplanner.storage import bulk
from callplanner.storage.customer_rows import blank_customer
from callplanner.storage.schema import caller, customer, sales_order
from tests.desk import Desk


def test_undo_takes_back_a_call_with_all_that_followed(desk: Desk) -> None:
    who = desk.customer()
    desk.planned(who, desk.today)
    before = desk.dump()
    desk.call(who, "refused")
    assert desk.planner.why(who).in_queue is False
    changes = desk.planner.undo()
    assert changes.label.fact("outcome") == "No more calls"
    assert desk.dump() == before
    assert desk.planner.why(who).in_queue is True


def test_redo_does_it_again(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who, "callback", callback=datetime(2024, 3, 14, 10, 30))
    after = desk.dump()
    desk.planner.undo()
    desk.planner.redo()
    assert desk.dump() == after


def test_something_new_ends_redo(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who)
    desk.planner.undo()
    desk.planner.set_potential(who, "high")
    with pytest.raises(PlannerError, match="nothing-to-redo"):
        desk.planner.redo()


def test_undo_survives_a_restart(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    before = desk.dump()
    desk.customer("Kept over night")
    desk = open_desk()
    assert desk.planner.undo().label.fact("name") == "Kept over night"
    assert desk.dump() == before


def test_a_block_left_without_commit_changes_nothing(desk: Desk) -> None:
    before = desk.dump()
    with desk.context.change("customer-edited") as work:
        work.insert(customer, **blank_customer("R1", "Left behind", desk.today, 4))
    assert desk.dump() == before
    assert desk.planner.history() == ()


def test_saying_the_same_again_is_no_change(desk: Desk) -> None:
    who = desk.customer()
    desk.planner.set_potential(who, "low")
    steps = len(desk.planner.history())
    desk.planner.set_potential(who, "low")
    assert len(desk.planner.history()) == steps


def test_undoing_to_a_change_takes_back_everything_after_it_too(desk: Desk) -> None:
    who = desk.customer()
    before = desk.dump()
    desk.planner.set_potential(who, "low")
    first = desk.planner.history()[0].set_id
    desk.planner.set_potential(who, "high")
    desk.call(who)
    desk.planner.undo_to(first)
    assert desk.dump() == before


def test_a_way_back_names_whom_it_would_let_be_called_again(desk: Desk) -> None:
    ada, bea, cleo = (desk.customer(name) for name in ("Ada", "Bea", "Cleo"))
    first = desk.planner.history()[0].set_id
    desk.call(ada, "refused")
    desk.call(bea, "refused")
    desk.planner.suppress("+44 20 7946 0123", "Screening")
    desk.planner.undo()
    desk.call(cleo)
    view = desk.planner.way_back(first + 1)
    assert (view.changes, view.stopped) == (3, ("Ada", "Bea"))
    desk.planner.suppress("+44 20 7946 0999", "Screening")
    assert desk.planner.way_back(first + 2).stopped == ("Bea", "+44 20 7946 0999")
    assert desk.planner.way_back(10**6).changes == 0


ACTIONS = ("customer", "orders", "call", "callback", "refused", "potential", "tiers", "plan", "move", "undo", "redo")


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 10_000)), min_size=4, max_size=18))
def test_undo_all_gives_the_first_dump_and_redo_all_the_last(
    open_desk: Callable[..., Desk], actions: list[tuple[str, int]]
) -> None:
    desk = open_desk()
    desk.undo_all()
    first = desk.dump()
    for name, number in actions:
        act(desk, name, number)
    last = desk.dump()
    steps = len(desk.undo_all())
    assert desk.dump() == first
    for _ in range(steps):
        desk.planner.redo()
    assert desk.dump() == last


def act(desk: Desk, name: str, number: int) -> None:
    """One random use case; what is refused is part of the life of a program."""
    from callplanner.domain.listing import ListQuery

    ids = desk.planner.customer_ids(ListQuery())
    who = ids[number % len(ids)] if ids else None
    try:
        if name == "customer" or who is None:
            desk.planner.add_customer(name=f"Customer {number}", town="Whitby", phone="0191 498 0142")
        elif name == "orders":
            desk.orders(who, (number % 700 + 1, number % 90), (number % 300 + 1, 5))
        elif name == "call":
            desk.call(who, ("spoke", "no_answer", "wrong_number", "next_step")[number % 4])
        elif name == "callback":
            at = datetime(2024, 3, 13, 9) + timedelta(hours=number % 50)
            desk.planner.record(CallReport(who, "callback", callback=at))
        elif name == "refused":
            desk.call(who, "refused")
        elif name == "potential":
            desk.planner.set_potential(who, ("low", "high", "")[number % 3])
        elif name == "tiers":
            desk.planner.assign_tiers("orders" if number % 2 else "value")
        elif name == "plan":
            desk.planner.plan(apply=True)
        elif name == "move":
            ids = desk.planner.planned_ids()
            if ids:
                desk.planner.move_call(ids[number % len(ids)], desk.today + timedelta(days=number % 200))
        elif name == "undo":
            desk.planner.undo()
        else:
            desk.planner.redo()
    except PlannerError:
        pass


def _order_columns(who: int, count: int, first: int = 0) -> dict[str, list[object]]:
    same = {
        "customer_id": who, "day": date(2024, 1, 2), "amount_cents": 100, "head_cents": 100, "lines_cents": None,
        "lines": 1, "currency": "", "status": "", "cancelled": False, "import_id": None,
    }  # fmt: skip
    return {
        "reference": [f"N{first + n}" for n in range(count)],
        **{name: [value] * count for name, value in same.items()},
    }


def _indexes(desk: Desk) -> list[str]:
    with desk.context.file.read() as connection:
        return sorted(str(index["name"]) for index in inspect(connection).get_indexes("sales_order"))


def test_a_load_of_many_rows_leaves_the_indexes_as_they_were(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "WORTH_AN_INDEX", 100)
    who = desk.customer()
    before, indexes = desk.dump(), _indexes(desk)
    with desk.context.change("import", file="many.xlsx") as work:
        with work.loading(sales_order, 300):
            assert inspect(work.connection).get_indexes("sales_order") == []
            work.insert_columns(sales_order, _order_columns(who, 150))
            assert list(work.insert_columns(sales_order, _order_columns(who, 150, 150)))[-1] == 300
        work.commit()
    assert _indexes(desk) == indexes
    with desk.context.file.read() as connection:
        assert connection.execute(select(func.count()).select_from(sales_order)).scalar_one() == 300
    desk.planner.undo()
    assert desk.dump() == before


def test_a_load_that_fails_leaves_rows_and_indexes_as_they_were(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "WORTH_AN_INDEX", 100)
    who = desk.customer()
    before, indexes = desk.dump(), _indexes(desk)

    def load() -> None:
        with desk.context.change("import", file="many.xlsx") as work, work.loading(sales_order, 300):
            work.insert_columns(sales_order, _order_columns(who, 150))
            raise JobCancelled

    with pytest.raises(JobCancelled):
        load()
    assert (desk.dump(), _indexes(desk)) == (before, indexes)


def test_a_small_addition_keeps_the_indexes_up_as_it_goes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "WORTH_AN_INDEX", 100)
    who = desk.customer()
    with desk.context.change("import", file="many.xlsx") as work:
        work.insert_columns(sales_order, _order_columns(who, 200))
        with work.loading(sales_order, 120):
            assert len(inspect(work.connection).get_indexes("sales_order")) == 2


def test_a_name_is_given_up_before_another_row_takes_it_also_when_undone(desk: Desk) -> None:
    """Rows that change in the same columns are written together, but not past one that has to go first."""

    def names() -> list[str]:
        with desk.context.file.read() as connection:
            return list(connection.execute(select(caller.c.name).order_by(caller.c.id)).scalars())

    for name in ("Ann", "Bea", "Cy"):
        desk.planner.add_caller(name)
    before = names()
    with desk.context.file.read() as connection:
        ids = {row.name: row.id for row in connection.execute(select(caller.c.id, caller.c.name))}
    with desk.context.change("caller-edited", name="Bea") as work:
        changes: list[tuple[int, dict[str, object]]] = [
            (ids["Cy"], {"name": "Cyd", "calls_a_day": 7}),
            (ids["Bea"], {"name": "Bo"}),
            (ids["Ann"], {"name": "Bea", "calls_a_day": 7}),
        ]
        assert work.update_many(caller, changes) == 3
        desk.context.committed(work.commit())
    after = names()
    assert after[-3:] == ["Bea", "Bo", "Cyd"]
    desk.planner.undo()
    assert names() == before
    desk.planner.redo()
    assert names() == after
