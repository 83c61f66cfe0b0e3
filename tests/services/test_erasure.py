"""Erasing a customer leaves the suppression and nothing else, in no corner of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say, sentence
from callplanner.storage.damage import damage_in
from tests.conftest import file_only
from tests.desk import Desk

NAME, NUMBER = "Quillon Xaverine", "+442079460911"


@file_only
def test_every_trace_is_gone_from_the_file(desk: Desk) -> None:
    other = desk.customer("Left in peace")
    who = desk.customer(NAME, number=NUMBER, note="likes xyzzyplugh")
    desk.planned(who, desk.today)
    desk.planner.edit_customer(who, person="Wrenfield Osk", email="wrenfield@osk.example")
    desk.call(who, "spoke", note="spoke of plover")
    desk.call(other, "spoke")
    desk.planner.add_promise(who, "the frobozz list", None)
    desk.planner.erase(who)
    address = Path(desk.context.file.address)
    desk.planner.close()
    held = address.read_bytes()
    traces = (NAME, NUMBER, "xyzzyplugh", "Wrenfield", "plover", "frobozz")
    assert [trace for trace in traces if trace.encode() in held] == []
    assert b"Left in peace" in held
    assert damage_in(address) == []


def test_the_suppression_stays_and_nothing_before_comes_back(desk: Desk) -> None:
    who = desk.customer(NAME, number=NUMBER)
    desk.call(who, "refused")
    desk.planner.erase(who)
    assert [row.number for row in desk.planner.suppressions()] == [NUMBER]
    with pytest.raises(PlannerError) as refused:
        desk.planner.undo()
    assert "erasing" in sentence(refused.value)
    again = desk.customer("Under another name", number=NUMBER)
    assert not desk.planner.why(again).in_queue
    assert NAME not in " ".join(say(row.label) for row in desk.planner.history())


def test_what_is_done_afterwards_can_be_undone(desk: Desk) -> None:
    who, other = desk.customer(NAME), desk.customer("Other")
    desk.planner.erase(who)
    desk.call(other, "spoke")
    desk.planner.undo()
    assert desk.planner.card(other).attempts == ()
    with pytest.raises(PlannerError):
        desk.planner.undo()


def test_a_customer_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(PlannerError):
        desk.planner.erase(4711)
