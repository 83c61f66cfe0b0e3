"""What another desk changes comes into the window by itself."""

from __future__ import annotations

import pytest

from callplanner.services.context import Context
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from callplanner.ui.shell.other_desks import OtherDesks
from tests.ui.driver import Driver


@pytest.fixture
def other(window: Driver, monkeypatch: pytest.MonkeyPatch) -> Planner:
    """Another desk that has the same company, as it would be on a server."""
    monkeypatch.setattr(Context, "is_shared", True)
    mine = window.session.planner
    assert mine is not None
    mine.news()
    return Planner(Context(mine._context.file, mine._context.clock))


def test_a_call_at_another_desk_leaves_the_queue(window: Driver, other: Planner) -> None:
    desks = window.window.findChild(OtherDesks)
    assert desks is not None
    shown = window.today.queue.queue
    who = shown.entry(shown.rowCount() - 1)
    assert who is not None
    assert shown.place_of(who.customer_id) is not None
    other.record(CallReport(who.customer_id, "spoke"))
    desks.look()
    window.wait(lambda: shown.place_of(who.customer_id) is None)
    card = window.today.current.customer_id
    desks.look()
    window.settle()
    assert window.today.current.customer_id == card, "no news, nothing moves"


def test_a_file_of_its_own_is_not_asked_for_news(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Planner, "news", pytest.fail)
    desks = window.window.findChild(OtherDesks)
    assert desks is not None
    desks.look()
    assert not window.session.jobs.is_busy
