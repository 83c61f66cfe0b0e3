"""Several desks on one company: what another changes is seen here, and nobody's change collides."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, time

import pytest
from sqlalchemy import func, select

from callplanner.domain.clock import FixedClock
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.storage.schema import attempt
from tests.conftest import TODAY
from tests.desk import Desk

CLOCK = FixedClock(TODAY, time(10, 30), UTC)

server_only = pytest.mark.skipif(
    "CALLPLANNER_TEST_SERVER" not in os.environ, reason="a file has one writer; CALLPLANNER_TEST_SERVER names a server"
)


@pytest.fixture
def beside(address: str) -> Iterator[Callable[..., Planner]]:
    """Opens the company a second time: beside the desk that has the file, or as another desk of a server."""
    opened: list[Planner] = []

    def make(*, writes: bool = False) -> Planner:
        opened.append(Planner.open(address, CLOCK, holder="another" if writes else None))
        return opened[-1]

    yield make
    for planner in opened:
        planner.close()


def names(planner: Planner) -> list[str]:
    return [entry.name for entry in planner.today().entries]


def test_a_call_at_another_desk_leaves_this_queue(desk: Desk, beside: Callable[..., Planner]) -> None:
    first, second = desk.customer("Ashford"), desk.customer("Barton")
    for who in (first, second):
        desk.planned(who, desk.today)
    other = beside()
    other.warm()
    assert sorted(names(other)) == ["Ashford", "Barton"]
    assert other.news() == ()
    desk.call(first)
    news = other.news()
    assert [changes.customers for changes in news] == [frozenset({first})]
    assert "attempt" in news[0].tables
    assert names(other) == ["Barton"]
    assert other.card(first).last_spoken_on == TODAY
    assert other.news() == ()


def test_undo_and_redo_at_another_desk_are_news(desk: Desk, beside: Callable[..., Planner]) -> None:
    who = desk.customer("Ashford")
    desk.planned(who, desk.today)
    other = beside()
    other.warm()
    desk.call(who)
    other.news()
    desk.planner.undo()
    assert [changes.customers for changes in other.news()] == [frozenset({who})]
    assert names(other) == ["Ashford"]
    desk.planner.redo()
    assert [changes.customers for changes in other.news()] == [frozenset({who})]
    assert names(other) == []


def test_a_refusal_at_another_desk_reaches_whoever_has_the_number(desk: Desk, beside: Callable[..., Planner]) -> None:
    who, twin = desk.customer("Ashford", number="020 7946 0001"), desk.customer("Twin", number="020 7946 0001")
    desk.planned(twin, desk.today)
    other = beside()
    other.warm()
    assert sorted(names(other)) == ["Ashford", "Twin"]
    desk.call(who, "refused")
    (changes,) = other.news()
    assert changes.customers is None or changes.customers >= {who, twin}
    assert names(other) == []


def test_whoever_missed_much_looks_at_everything_anew(desk: Desk, beside: Callable[..., Planner]) -> None:
    who = desk.customer("Ashford")
    other = beside()
    other.warm()
    for number in range(205):
        desk.planner.edit_customer(who, note=f"note {number}")
    (changes,) = other.news()
    assert changes.customers is None
    assert other.card(who).note == "note 204"


def test_the_desk_that_has_the_file_hears_no_news_of_itself(desk: Desk) -> None:
    desk.call(desk.customer("Ashford"))
    assert desk.planner.news() == ()


@server_only
def test_two_desks_that_write_at_once_never_collide(desk: Desk, beside: Callable[..., Planner]) -> None:
    who = [desk.customer(f"Customer {number}") for number in range(20)]
    desks = [desk.planner, beside(writes=True), beside(writes=True)]
    gate = threading.Barrier(len(desks))
    broken: list[BaseException] = []

    def work(planner: Planner) -> None:
        gate.wait()
        try:
            for customer_id in who:
                planner.record(CallReport(customer_id, "no_answer"))
        except BaseException as error:  # noqa: BLE001 (told by the test)
            broken.append(error)

    threads = [threading.Thread(target=work, args=(planner,)) for planner in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert broken == []
    assert desk.planner.check() == ()
    with desk.context.file.read() as connection:
        tries = connection.execute(select(attempt.c.customer_id, func.count()).group_by(attempt.c.customer_id)).all()
    assert {tuple(row) for row in tries} == {(customer_id, len(desks)) for customer_id in who}
