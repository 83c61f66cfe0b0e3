"""What each outcome leads to, on a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from callplanner.domain.clock import FixedClock
from callplanner.domain.errors import PlannerError
from callplanner.services.record import CallReport
from callplanner.services.wording import say
from tests.conftest import TODAY
from tests.desk import Desk


def rows(desk: Desk, query: str) -> list[tuple[Any, ...]]:
    """What is stored, days as text: SQLite has them so, a server as dates."""
    with desk.context.file.read() as connection:
        found = connection.execute(text(query)).all()
    return [tuple(str(value) if isinstance(value, date) else value for value in row) for row in found]


def test_a_conversation_fulfils_the_call_and_the_next_comes_by_the_programme(desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.planned(who, desk.today)
    desk.planned(who, date(2024, 4, 12))
    step = desk.call(who)
    assert (step.kind, step.day) == ("programme", date(2024, 4, 12))
    assert rows(desk, "SELECT day, closed_as FROM planned_call ORDER BY day") == [
        ("2024-03-12", "held"),
        ("2024-04-12", ""),
    ]
    assert desk.planner.card(who).last_spoken_on == TODAY


def test_an_inbound_call_fulfils_it_too(desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.planned(who, desk.today + timedelta(days=2))
    desk.call(who, inbound=True)
    assert rows(desk, "SELECT closed_as FROM planned_call") == [("held",)]
    assert rows(desk, "SELECT phone_id FROM attempt") == [(None,)]


def test_a_conversation_long_before_the_window_fulfils_nothing(desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.planned(who, desk.today + timedelta(days=20))
    desk.call(who)
    assert rows(desk, "SELECT closed_as FROM planned_call") == [("",)]


@pytest.mark.parametrize("outcome", ["no_answer", "voicemail", "gatekeeper", "busy", "wrong_number"])
def test_a_failed_try_resets_nothing(desk: Desk, outcome: str) -> None:
    who = desk.customer(tier="A", imported_last_conversation=desk.ago(40))
    desk.planned(who, desk.ago(2))
    desk.call(who, outcome)
    assert rows(desk, "SELECT closed_on FROM planned_call") == [(None,)]
    assert desk.planner.card(who).last_spoken_on == desk.ago(40)


@pytest.mark.parametrize(
    ("outcome", "day", "expected"),
    [
        ("no_answer", date(2024, 3, 12), date(2024, 3, 13)),
        ("no_answer", date(2024, 3, 15), date(2024, 3, 18)),  # over the weekend
        ("gatekeeper", date(2024, 3, 14), date(2024, 3, 18)),
        ("voicemail", date(2024, 3, 13), date(2024, 3, 18)),
    ],
)
def test_retries_count_working_days(open_desk: Callable[..., Desk], outcome: str, day: date, expected: date) -> None:
    desk = open_desk(day)
    who = desk.customer()
    assert desk.call(who, outcome).day == expected


def test_a_retry_waits_for_public_holidays_and_leave(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(date(2024, 3, 28))
    desk.planner.set_caller("Me", country="GB", subdivision="ENG")
    desk.planner.add_leave("Me", date(2024, 4, 2), date(2024, 4, 3))
    who = desk.customer()
    assert desk.call(who, "no_answer").day == date(2024, 4, 4)


def test_a_retry_takes_a_part_of_the_day_not_tried_yet(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY, time(9, 30))
    who = desk.customer()
    first = desk.call(who, "no_answer")
    assert first.at is not None
    assert first.at.time() == time(11, 30)
    desk = open_desk(TODAY + timedelta(days=1), time(11, 40))
    second = desk.call(who, "no_answer")
    assert second.at is not None
    assert second.at.time() == time(14, 0)


def test_the_fourth_try_in_seven_days_waits_for_the_first_to_grow_old(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who, "no_answer", days_ago=4)
    desk.call(who, "no_answer", days_ago=1)
    step = desk.call(who, "no_answer")
    assert step.day == desk.ago(4) + timedelta(days=7) == date(2024, 3, 15)


def test_a_wrong_number_is_marked_and_the_other_is_tried(desk: Desk) -> None:
    who = desk.customer(number="+442079460001")
    desk.planner.edit_customer(who, phone="020 7946 0002")
    assert desk.call(who, "wrong_number").kind == "retry"
    assert [(p.typed, p.bad) for p in desk.planner.card(who).phones] == [
        ("+442079460001", True),
        ("020 7946 0002", False),
    ]


def test_the_last_wrong_number_stands_on_the_list_to_mend(desk: Desk) -> None:
    who = desk.customer()
    assert desk.call(who, "wrong_number").kind == "mend_number"
    assert rows(desk, "SELECT kind FROM work_item WHERE closed_on IS NULL") == [("mend_number",)]


def test_refusal_suppresses_at_once_and_outlives_the_number(desk: Desk) -> None:
    who = desk.customer("had enough", number="+442079460001", tier="A")
    twin = desk.customer("same number", number="+442079460001", tier="A")
    for one in (who, twin):
        desk.planned(one, desk.today)
    desk.planned(who, date(2024, 5, 2))
    assert desk.call(who, "refused", note="Asked for peace").kind == "suppressed"
    assert desk.queue() == []
    assert desk.why(twin) == ["Must not be called: Asked for peace."]
    assert rows(desk, "SELECT count(*) FROM planned_call WHERE closed_on IS NULL AND customer_id = 1") == [(0,)]
    desk.context.forget()
    assert desk.planner.coverage().statuses["excluded"] == 2


def test_gone_asks_once_then_takes_the_customer_off(desk: Desk) -> None:
    who = desk.customer()
    before = desk.dump()
    with pytest.raises(PlannerError, match="confirm-gone"):
        desk.call(who, "gone")
    assert desk.dump() == before
    assert desk.call(who, "gone", confirm=True).kind == "inactive"
    assert desk.planner.coverage().customers == 0


def test_a_next_step_becomes_a_promise_with_its_day(desk: Desk) -> None:
    who = desk.customer()
    step = desk.call(who, "next_step", promise=date(2024, 3, 20), promise_text="Send the spring list")
    assert (step.kind, step.day) == ("promise", date(2024, 3, 20))
    promise = desk.planner.card(who).promises[0]
    assert (promise.text, promise.due_on, promise.kept_on) == ("Send the spring list", date(2024, 3, 20), None)
    desk.planner.keep_promise(promise.promise_id)
    assert desk.planner.card(who).promises[0].kept_on == TODAY


def test_a_callback_is_kept_by_calling_and_replaced_by_a_new_one(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who, "callback", days_ago=1, callback=datetime(2024, 3, 12, 9))
    desk.call(who, "callback", callback=datetime(2024, 3, 14, 9))
    assert rows(desk, "SELECT due_day, closed_as FROM callback ORDER BY id") == [
        ("2024-03-12", "kept"),
        ("2024-03-14", ""),
    ]


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("callback", {}, "callback-needs-time"),
    ("callback", {"callback": datetime(2024, 3, 12, 9)}, "callback-in-past"),
    ("spoke", {"callback": datetime(2024, 3, 14, 9)}, "callback-not-asked"),
    ("no_answer", {"callback": datetime(2024, 3, 14, 9)}, "callback-not-asked"),
    ("next_step", {"promise": date(2024, 3, 1)}, "promise-in-past"),
    ("spoke", {"score": 11}, "score-range"),
    ("spoke", {"note": "x" * 1_000_000}, "note-too-long"),
    ("spoke", {"at": datetime(2024, 3, 13, 9)}, "at-in-future"),
    ("dreamt", {}, "outcome-unknown"),
    ("spoke", {"caller": "Nobody"}, "caller-unknown"),
]


@pytest.mark.parametrize(("outcome", "report", "code"), REFUSED, ids=[code for _, _, code in REFUSED])
def test_what_cannot_be_is_refused_and_nothing_changes(
    desk: Desk, outcome: str, report: dict[str, Any], code: str
) -> None:
    who = desk.customer()
    before = desk.dump()
    with pytest.raises(PlannerError) as caught:
        desk.planner.record(CallReport(who, outcome, **report))
    assert caught.value.code == code
    assert desk.dump() == before


def test_an_unknown_customer_is_refused(desk: Desk) -> None:
    with pytest.raises(PlannerError, match="customer-unknown"):
        desk.planner.record(CallReport(77, "spoke"))


@pytest.mark.parametrize("note", ["مرحبا", "👩‍🚒 ☎", "=1+1", "<b>bold</b>", "'; DROP TABLE customer; --"])
def test_any_note_is_kept_as_it_was_typed(desk: Desk, note: str) -> None:
    who = desk.customer()
    desk.call(who, note=note)
    assert desk.planner.card(who).attempts[0].note == note


def test_a_callback_at_three_in_the_night_there_says_when_it_comes_up(desk: Desk) -> None:
    who = desk.customer(country_code="US", zone="America/New_York")
    step = desk.call(who, "callback", callback=datetime(2024, 3, 13, 8, 0))
    assert step.kind == "callback"
    assert "outside their calling hours" in say(step.why)
    assert desk.call(desk.customer(), "callback", callback=datetime(2024, 3, 13, 10, 0)).why.code == "next-callback"


@pytest.mark.parametrize(
    ("where", "promised", "there", "comes_up"),
    [
        # New York is four hours behind London in this week of March: at eight here it is four there.
        ({"country_code": "US", "zone": "America/New_York"}, datetime(2024, 3, 13, 8), "04:00", "12:00"),
        ({"country_code": "GB"}, datetime(2024, 3, 13, 3), "03:00", "Wed 13 Mar 2024 08:00"),
        # Good Friday, and both days of Christmas, are closed.
        ({"country_code": "GB"}, datetime(2024, 3, 29, 10), "Fri 29 Mar 2024 10:00", "Sat 30 Mar 2024 09:00"),
        ({"country_code": "GB"}, datetime(2024, 12, 25, 10), "Wed 25 Dec 2024 10:00", "Fri 27 Dec 2024 08:00"),
    ],
)
def test_a_callback_outside_their_hours_says_when_it_comes_up_on_the_desks_clock(
    open_desk: Callable[..., Desk], where: dict[str, str], promised: datetime, there: str, comes_up: str
) -> None:
    desk = open_desk()
    desk.context.clock = FixedClock(date(2024, 3, 12), time(10, 31), ZoneInfo("Europe/London"))
    said = say(desk.call(desk.customer(**where), "callback", callback=promised).why)
    before, after = said.split("is outside their calling hours")
    assert there in before
    assert comes_up in after
