"""The figures at hand are those that loading all of them anew would give, whatever was done since."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callplanner.domain.errors import PlannerError
from callplanner.services.at_hand import AtHand
from callplanner.services.snapshot import Snapshot, load_snapshot
from tests.desk import Desk

NUMBER = "+442079460001"
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                "spoke",
                "no_answer",
                "refused",
                "wrong_number",
                "gone",
                "plan",
                "pause",
                "tier",
                "undo",
                "redo",
                "spoke last week",
                "they called last week",
            )
        ),
        st.integers(0, 4),
    ),
    max_size=8,
)


def _company(desk: Desk) -> list[int]:
    ids = [
        desk.customer("Large", tier="A"),
        desk.customer("Two shops, one number", tier="B", number=NUMBER),
        desk.customer("Its sister", tier="C", number=NUMBER),
        desk.customer("Quiet"),
        desk.customer("No number", number=None),
    ]
    for place, customer_id in enumerate(ids):
        desk.orders(customer_id, (400, 90 - place * 10), (200, 80), (100 + place, 70))
        desk.planned(customer_id, desk.today + timedelta(days=place * 9 - 12))
    return ids


def _do(desk: Desk, deed: str, customer_id: int) -> None:
    planner = desk.planner
    deeds: dict[str, Callable[[], object]] = {
        "plan": lambda: planner.plan_calls([customer_id], desk.today + timedelta(days=20)),
        "pause": lambda: planner.pause(customer_id, desk.today + timedelta(days=30), "Rebuilding"),
        "tier": lambda: planner.pin_tier(customer_id, "B"),
        "undo": planner.undo,
        "redo": planner.redo,
        "gone": lambda: desk.call(customer_id, "gone", confirm=True),
        "spoke last week": lambda: desk.call(customer_id, "spoke", days_ago=7),
        "they called last week": lambda: desk.call(customer_id, "spoke", days_ago=6, inbound=True),
    }
    try:
        deeds.get(deed, lambda: desk.call(customer_id, deed))()
    except PlannerError:
        return  # refused: nothing may have moved


def _anew(desk: Desk, held: Snapshot) -> Snapshot:
    """All figures loaded anew; what their points are compared with is only looked at again with all of them."""
    with desk.context.file.read() as connection:
        fresh = load_snapshot(connection, held.day, desk.context.period(connection))
    again = replace(fresh, shop=held.shop)
    return replace(again, on_fringe=again.on_the_fringe(again.active()))


def _lists(desk: Desk) -> tuple[object, ...]:
    planner = desk.planner
    return (
        planner.silent(), planner.lapsed(), planner.unspoken(), planner.attention(), planner.loudest(),
        planner.attainment(), planner.reach(), planner.coverage(), planner.blossom(),
    )  # fmt: skip


def _lists_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[object, ...]:
    """The same with nothing at hand but the figures of all customers, which are looked at by themselves."""
    with monkeypatch.context() as patch:
        patch.setattr(desk.context, "_at_hand", AtHand())
        return _lists(desk)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS)
def test_figures_at_hand_are_those_of_the_file(open_desk: Callable[..., Desk], deeds: list[tuple[str, int]]) -> None:
    desk = open_desk()
    for old in list(desk.undo_all()):
        assert old.set_id
    ids = _company(desk)
    desk.planner.warm()
    for deed, place in deeds:
        _do(desk, deed, ids[place])
        if desk.context.has_snapshot():
            with desk.context.file.read() as connection:
                held = desk.context.snapshot(connection)
            assert held == _anew(desk, held), deed
        desk.planner.warm()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS)
def test_lists_and_pictures_at_hand_are_those_of_the_file(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, deeds: list[tuple[str, int]]
) -> None:
    desk = open_desk()
    desk.undo_all()
    ids = _company(desk)
    desk.planner.warm()
    _lists(desk)
    for deed, place in deeds:
        _do(desk, deed, ids[place])
        assert _lists(desk) == _lists_anew(desk, monkeypatch), deed


def test_the_collector_of_cycles_does_not_walk_over_the_figures_of_all_customers(desk: Desk) -> None:
    """With a hundred thousand of them the window would stand still for a third of a second, again and again."""
    _company(desk)
    desk.planner.warm()
    gc.collect()
    with desk.context.file.read() as connection:
        held = desk.context.snapshot(connection)
    assert held.standings
    assert held.statuses
    assert held.on_fringe
    for figures in (held.standings, held.statuses, held.on_fringe):
        assert not any(map(gc.is_tracked, figures.values()))


def test_the_list_of_the_silent_and_its_picture_agree_when_somebody_is_gone(desk: Desk) -> None:
    def at_risk() -> tuple[int, int]:
        listed = sum(row.value_at_risk.cents for row in desk.planner.silent())
        return listed, desk.planner.silence_trend().points[-1].at_risk.cents

    slow = desk.customer("Slow")
    desk.orders(slow, (800, 90), (100, 80))
    for place in range(4):
        desk.orders(desk.customer(), (400, 90), (350, 80), (300 - place, 80), (250, 70), (150 + place, 70))
    desk.planner.warm()
    before = at_risk()
    desk.call(slow, "gone", confirm=True)
    gone = at_risk()
    desk.planner.undo()
    assert before == at_risk()
    assert before[0] == before[1] > 0
    assert gone[0] == gone[1] > 0
    assert gone != before


def test_a_refusal_silences_everybody_who_has_that_number(desk: Desk) -> None:
    ids = _company(desk)
    desk.planner.warm()
    desk.call(ids[1], "refused")
    assert desk.planner.card(ids[2]).suppressed
    assert not desk.planner.why(ids[2]).in_queue


def test_undo_of_a_call_keeps_the_figures_at_hand(desk: Desk) -> None:
    ids = _company(desk)
    desk.planner.warm()
    desk.call(ids[0], "spoke")
    undone = desk.planner.undo()
    assert undone.customers == frozenset({ids[0]})
    assert desk.context.has_snapshot()
    with desk.context.file.read() as connection:
        held = desk.context.snapshot(connection)
    assert held.standings[ids[0]].spoken_on is None
    assert held == _anew(desk, held)


def test_undo_of_a_refusal_keeps_the_figures_at_hand_and_frees_whoever_shares_the_number(desk: Desk) -> None:
    ids = _company(desk)
    desk.planner.warm()
    desk.call(ids[1], "refused")
    for step in (desk.planner.undo, desk.planner.redo, desk.planner.undo):
        moved = step()
        assert moved.customers is not None
        assert {ids[1], ids[2]} <= moved.customers
        assert desk.context.has_snapshot()
        with desk.context.file.read() as connection:
            held = desk.context.snapshot(connection)
        assert held == _anew(desk, held)
    assert not desk.planner.card(ids[2]).suppressed


def test_what_is_committed_while_all_figures_load_is_in_them(desk: Desk) -> None:
    ids = _company(desk)
    desk.context.forget()
    read = desk.context.file.read
    calls = 0

    def record_first() -> object:
        nonlocal calls
        view = read()
        calls += 1
        if calls == 2:  # the loading's own connection
            entered = view.__enter__()
            entered.exec_driver_sql("SELECT count(*) FROM customer")
            desk.context.file.read = read  # type: ignore[method-assign]
            desk.call(ids[0], "spoke")

            class Opened:
                def __enter__(self) -> object:
                    return entered

                def __exit__(self, *error: object) -> None:
                    view.__exit__(None, None, None)

            return Opened()
        return view

    desk.context.file.read = record_first  # type: ignore[method-assign, assignment]
    desk.planner.warm()
    with desk.context.file.read() as connection:
        assert desk.context.snapshot(connection).standings[ids[0]].spoken_on == desk.today


def test_the_count_of_the_neglected_is_that_of_their_list(desk: Desk) -> None:
    ids = _company(desk)
    desk.planner.warm()
    desk.call(ids[3], "spoke")
    rows = desk.planner.fringe()
    assert 0 < desk.planner.overview().neglected == sum(row.neglected for row in rows) < len(rows) + 1


def test_a_small_file_of_orders_moves_what_everybody_is_compared_with(desk: Desk, tmp_path: Path) -> None:
    """The shop's interval is borrowed by all: whoever is not named by the file has another rhythm too."""
    ids = _company(desk)
    desk.planner.warm()
    path = tmp_path / "orders.csv"
    path.write_text("Order,Customer,Date,Amount\n77,R1,2024-03-01,10\n78,R1,2024-03-10,10\n", encoding="utf-8")
    desk.planner.import_file("orders", path, apply=True)
    at_hand = desk.planner.unspoken()
    desk.context.forget()
    assert at_hand == desk.planner.unspoken()
    desk.planner.warm()
    desk.planner.merge(ids[0], ids[3])
    at_hand = desk.planner.unspoken()
    desk.context.forget()
    assert at_hand == desk.planner.unspoken()


def test_the_exceptions_stand_in_the_order_of_the_file(desk: Desk) -> None:
    ids = _company(desk)
    for customer_id in ids:
        desk.planner.suppress(customer_id, "asked us")
    desk.planner.warm()
    desk.call(ids[0], "gone", confirm=True)
    desk.planner.undo()
    at_hand = desk.planner.coverage().exceptions
    desk.context.forget()
    assert at_hand == desk.planner.coverage().exceptions


def test_what_was_made_from_the_state_before_is_not_kept(desk: Desk) -> None:
    """A page makes a figure while the settings are changed: the next page must not be given the old one."""

    def slowly(*_: object) -> str:
        desk.context.forget()
        return "old"

    assert desk.context.kept("figure", slowly) == "old"
    assert desk.context.kept("figure", lambda _: "new") == "new"
    assert desk.context.until_changed("figure", slowly) == "old"
    assert desk.context.until_changed("figure", lambda: "new") == "new"
    assert desk.context.followed("figure", slowly, lambda last, _: last) == "old"
    assert desk.context.followed("figure", lambda: "new", lambda last, _: last) == "new"
