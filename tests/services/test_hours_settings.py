"""Calling hours changed by a firm hold everywhere at once; a call outside them needs a reason that is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.calling_hours import HoursEdit
from callplanner.services.record import CallReport
from callplanner.services.wording import say
from tests.desk import Desk

TUESDAY = date(2024, 3, 12)


def british(desk: Desk, **values: Any) -> int:
    who = desk.customer("Ashford", country_code="GB", zone="Europe/London", **values)
    desk.planned(who, desk.today)
    return who


def test_the_queue_the_card_and_promises_keep_to_what_was_set(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TUESDAY, time(9))
    who = british(desk)
    assert desk.queue() == [("today", "Ashford")]
    desk.planner.save_hours(HoursEdit("GB", "10-12, 14-16", "9-21", "", holidays=False))
    assert desk.queue() == []
    assert desk.why(who) == ["It is 09:00 there. Calls are fine from 10:00 to 12:00 and 14:00 to 16:00."]
    card = desk.planner.card(who)
    assert not card.fine_to_call
    assert say(card.calling_hours) == "Calls are fine from 10:00 to 12:00 and 14:00 to 16:00."
    step = desk.call(who, "callback", callback=datetime(2024, 3, 13, 12, 30))
    assert "outside their calling hours" in say(step.why)
    assert "14:00" in say(step.why)
    desk.planner.undo()
    desk.planner.undo()
    assert desk.queue() == [("today", "Ashford")]


def test_sundays_and_holidays_are_a_choice(open_desk: Callable[..., Desk]) -> None:
    good_friday = date(2024, 3, 29)
    desk = open_desk(good_friday, time(11))
    who = british(desk)
    assert not desk.planner.card(who).fine_to_call
    desk.planner.save_hours(HoursEdit("GB", "8-21", "9-21", "", holidays=True))
    assert desk.planner.card(who).fine_to_call
    desk = open_desk(date(2024, 3, 17), time(11))
    assert not desk.planner.card(who).fine_to_call
    desk.planner.save_hours(HoursEdit("GB", "8-21", "9-21", "10-12", holidays=True))
    assert desk.planner.card(who).fine_to_call


def test_states_and_private_people_have_their_own(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TUESDAY, time(0, 30))  # 20:30 of the day before in Florida
    firm = desk.customer("Firm", country_code="US", region="FL", zone="America/New_York")
    person = desk.customer("Ann Lee", country_code="US", region="Florida", zone="America/New_York", private=True)
    assert desk.planner.card(firm).fine_to_call
    assert not desk.planner.card(person).fine_to_call
    desk.planner.save_hours(HoursEdit("US Florida", "8-21", "8-21", "8-21", private=True))
    assert desk.planner.card(person).fine_to_call


def test_a_place_is_reset_to_its_default(desk: Desk) -> None:
    before = desk.planner.hours_rows()
    desk.planner.save_hours(HoursEdit("Norway", "9-17"))
    desk.planner.save_hours(HoursEdit("GB", "9-17", holidays=False))
    rows = {row.key: row for row in desk.planner.hours_rows()}
    assert (rows["NO"].changed, rows["NO"].source, rows["NO"].name) == (True, "", "Norway")
    assert (rows["GB"].changed, rows["GB"].weekday, rows["GB"].saturday) == (True, "9-17", "")
    desk.planner.drop_hours("NO")
    desk.planner.drop_hours("GB")
    assert desk.planner.hours_rows() == before
    for _ in range(4):
        desk.planner.undo()
    assert desk.planner.hours_rows() == before


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (HoursEdit("Atlantis", "8-20"), "place-unknown"),
        (HoursEdit("GB", "late"), "hours"),
        (HoursEdit("GB", "20-8"), "hours"),
        (HoursEdit("", "8-20", private=True), "hours-nobody"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(desk: Desk, edit: HoursEdit, code: str) -> None:
    before = desk.planner.hours_rows()
    with pytest.raises(PlannerError) as refused:
        desk.planner.save_hours(edit)
    assert refused.value.code == code
    assert desk.planner.hours_rows() == before


def test_a_call_outside_the_hours_needs_a_reason_that_stands_in_the_history(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TUESDAY, time(22))
    who = british(desk)
    view = desk.planner.dial(who)
    assert view.refused is None
    assert view.outside is not None
    assert say(view.outside) == "It is 22:00 there. Calls are fine from 08:00 to 21:00."
    with pytest.raises(PlannerError) as refused:
        desk.planner.override_hours(who, " ")
    assert refused.value.code == "reason-missing"
    desk.planner.override_hours(who, "asked to be called tonight")
    assert desk.planner.dial(who).outside is None
    assert say(desk.planner.history()[0].label) == "Ashford called outside their hours: asked to be called tonight"
    desk.call(who, "spoke", note="all well")
    told = [say(item.title) for item in desk.planner.card(who).timeline]
    assert "Called outside their calling hours: asked to be called tonight" in told
    assert desk.planner.dial(who).outside is not None, "the next call needs a reason of its own"
    desk.planner.undo()
    desk.planner.undo()
    assert desk.planner.dial(who).outside is not None


def test_a_reason_given_when_recording_is_kept_and_none_is_said(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TUESDAY, time(22))
    who = british(desk)
    desk.planner.record(CallReport(who, "no_answer", override="urgent recall of a lot"))
    desk.planner.record(CallReport(who, "no_answer"))
    desk.planner.record(CallReport(who, "spoke", inbound=True))
    desk.planner.record(CallReport(who, "spoke", at=datetime(2024, 3, 12, 20, 59)))
    told = [say(item.title) for item in desk.planner.card(who).timeline if item.kind == "outside"]
    assert sorted(told) == [
        "Called outside their calling hours, no reason given",
        "Called outside their calling hours: urgent recall of a lot",
    ]
    assert desk.planner.check() == ()


def test_a_day_without_an_hour_asks_for_nothing(desk: Desk) -> None:
    who = british(desk)
    assert desk.planner.dial(who).outside is None
    desk.call(who, "spoke")
    assert [i for i in desk.planner.card(who).timeline if i.kind == "outside"] == []
