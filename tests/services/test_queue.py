"""The queue of a day, as RULES.md section 6 words it, and why and why not for every way to be in or out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from callplanner.services.wording import say
from callplanner.storage.people import CallerRecord, load_callers
from callplanner.storage.schema import planned_call
from tests.conftest import TODAY
from tests.desk import Desk


def test_the_order_of_the_day(desk: Desk) -> None:
    """Promises, oldest first; late by urgency; today by tier and value; after-sale; the fringe share; retries."""
    for name, hour in (("promised later", 15), ("promised first", 9)):
        who = desk.customer(name, tier="C")
        desk.call(who, "callback", days_ago=2, callback=datetime(2024, 3, 12, hour))
    late = {}
    for name, tier, days_late, spoke_ago in (
        ("late, twice its interval", "A", 9, 61),
        ("late, most urgent", "B", 4, 200),
        ("late, least urgent", "C", 3, 200),
    ):
        late[name] = desk.customer(name, tier=tier, imported_last_conversation=desk.ago(spoke_ago))
        desk.planned(late[name], desk.ago(days_late))
    for name, tier, amount in (("today C", "C", 900), ("today A small", "A", 10), ("today A large", "A", 500)):
        who = desk.customer(name, tier=tier, imported_last_conversation=desk.ago(20))
        desk.orders(who, (100, amount))
        desk.planned(who, desk.today)
    sold = desk.customer("bought without a word", tier="A", imported_last_conversation=desk.ago(40))
    desk.orders(sold, (15, 90_000))
    again = desk.customer("tried before", tier="B", imported_last_conversation=desk.ago(20))
    desk.orders(again, (300, 80_000))
    desk.planned(again, desk.ago(1))
    desk.call(again, "no_answer", days_ago=1)
    for name in ("fringe one", "fringe two", "fringe three", "fringe four"):
        desk.customer(name)
    queue = desk.queue()
    assert queue[:9] == [
        ("promised", "promised first"),
        ("promised", "promised later"),
        ("late", "late, most urgent"),
        ("late", "late, twice its interval"),
        ("late", "late, least urgent"),
        ("today", "today A large"),
        ("today", "today A small"),
        ("today", "today C"),
        ("after_sale", "bought without a word"),
    ]
    assert [section for section, _ in queue[9:]] == ["fringe", "fringe", "fringe", "retry"]
    assert queue[-1] == ("retry", "tried before")


def test_the_fringe_share_is_reserved_and_the_rest_waits_and_is_counted(desk: Desk) -> None:
    for number in range(30):
        who = desk.customer(f"today {number}", tier="A", imported_last_conversation=desk.ago(20))
        desk.orders(who, (100, 10_000))
        desk.planned(who, desk.today)
    for number in range(5):
        desk.customer(f"fringe {number}")
    view = desk.planner.today()
    sections = [entry.section for entry in view.entries]
    assert (sections.count("today"), sections.count("fringe")) == (17, 3)
    assert view.waiting == 13


def test_who_waits_because_the_day_is_full_is_told_so(desk: Desk) -> None:
    people = [desk.customer(f"today {number}", tier="A", number=f"+4420794601{number:02}") for number in range(25)]
    for who in people:
        desk.planned(who, desk.today)
    shown = {entry.customer_id for entry in desk.planner.today().entries}
    told = {who: desk.planner.why(who) for who in people}
    assert {who for who, why in told.items() if why.in_queue} == shown
    waiting = [say(reason) for who in people if who not in shown for reason in told[who].reasons]
    assert waiting == ["It is due, but others come before it and today's calls are full."] * 5


def test_what_was_done_makes_the_rest_of_the_day_shorter(desk: Desk) -> None:
    people = [desk.customer(f"today {number}", tier="A", number=f"+4420794601{number:02}") for number in range(25)]
    for who in people:
        desk.planned(who, desk.today)
    assert len(desk.planner.today().entries) == 20
    desk.call(people[0])
    view = desk.planner.today()
    assert (view.done, len(view.entries)) == (1, 19)


def test_a_promise_never_comes_before_its_time(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY - timedelta(days=1))
    who = desk.customer("asked for two o'clock")
    desk.call(who, "callback", callback=datetime(2024, 3, 12, 14))
    desk = open_desk(TODAY, time(13, 59))
    assert desk.queue() == []
    assert [e.name for e in desk.planner.today().coming] == ["asked for two o'clock"]
    assert "never before" in desk.why(who)[0]
    desk = open_desk(TODAY, time(14, 0))
    assert desk.queue() == [("promised", "asked for two o'clock")]
    desk = open_desk(TODAY)
    assert desk.queue() == [("promised", "asked for two o'clock")]
    assert desk.planner.today().entries[0].due == datetime(2024, 3, 12, 14, tzinfo=desk.context.now().zone)


def test_calling_hours_are_the_customers_own(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY, time(13, 30))
    west = desk.customer("in California", country_code="US", zone="America/Los_Angeles", tier="A")
    here = desk.customer("in London", country_code="GB", zone="Europe/London", tier="A")
    for who in (west, here):
        desk.planned(who, desk.today)
    assert desk.queue() == [("today", "in London")]
    assert desk.why(west) == ["It is 06:30 there. Calls are fine from 08:00 to 21:00."]


@pytest.mark.parametrize(
    ("country", "day", "called"),
    [
        ("GB", date(2024, 3, 10), False),  # a Sunday
        ("GB", date(2024, 3, 9), True),  # a Saturday
        ("GB", date(2024, 3, 29), False),  # Good Friday
        ("US", date(2024, 3, 10), True),
        ("DE", date(2024, 3, 9), True),
        ("DE", date(2024, 3, 10), False),
        ("FR", date(2024, 3, 9), False),
    ],
)
def test_days_without_calls(open_desk: Callable[..., Desk], country: str, day: date, called: bool) -> None:
    desk = open_desk(day)
    who = desk.customer("somebody", country_code=country, tier="A")
    desk.planned(who, day)
    assert (desk.queue() == [("today", "somebody")]) is called
    assert desk.planner.why(who).in_queue is called


def test_own_hours_and_weekdays_narrow_the_day(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY, time(12, 0))
    mornings = desk.customer("mornings only", hours="9-11", tier="A")
    mondays = desk.customer("mondays only", weekdays=1, tier="A")
    anytime = desk.customer("any time", tier="A")
    for who in (mornings, mondays, anytime):
        desk.planned(who, desk.today)
    assert desk.queue() == [("today", "any time")]


WHY_NOT = {
    "suppressed": "Must not be called: Asked us not to.",
    "paused": "Paused until Mon 1 Apr 2024.",
    "no consent": "A private person without recorded consent is not called in this country.",
    "inactive": "The customer is not active any more.",
    "skipped": "Left out for today: on holiday.",
    "snoozed": "Put aside until Tue 12 Mar 2024 16:00.",
    "tried today": "The next try is set for Wed 13 Mar 2024 09:00.",
    "spoken to": "The next call is planned for Fri 12 Apr 2024, in 31 days.",
    "later": "The next call is planned for Thu 14 Mar 2024, in 2 days.",
    "unplanned": "No call is planned. Plan the year to give everybody one.",
}


@pytest.mark.parametrize("case", WHY_NOT)
def test_why_not(desk: Desk, case: str) -> None:
    special: dict[str, dict[str, Any]] = {
        "no consent": {"private": True, "country_code": "DE"},
        "inactive": {"active": False},
    }
    values = special.get(case, {})
    who = desk.customer(
        "somebody", tier="A", imported_last_conversation=desk.ago(20), email="a@b.c", note="x", **values
    )
    desk.orders(who, (50, 1000), (90, 1000), (130, 1000))
    if case not in ("later", "unplanned"):
        desk.planned(who, desk.today)
    match case:
        case "suppressed":
            desk.planner.suppress(who, "Asked us not to")
        case "paused":
            desk.planner.pause(who, date(2024, 4, 1), "Rebuilding")
        case "skipped":
            desk.planner.skip(who, "on holiday")
        case "snoozed":
            desk.planner.snooze(who, datetime(2024, 3, 12, 16))
        case "tried today":
            desk.call(who, "no_answer")
        case "spoken to":
            desk.planned(who, date(2024, 4, 12))
            desk.call(who)
        case "later":
            desk.planned(who, date(2024, 3, 14))
    assert desk.planner.why(who).in_queue is False
    assert desk.why(who)[0] == WHY_NOT[case]
    assert desk.queue() == []


def test_three_tries_in_seven_days_are_the_cap(desk: Desk) -> None:
    who = desk.customer("hard to reach", tier="A")
    desk.planned(who, desk.ago(8))
    for days in (6, 4, 2):
        desk.call(who, "no_answer", days_ago=days)
    last = desk.planner.card(who).attempts[0]
    assert last.outcome == "no_answer"
    assert desk.queue() == []
    assert "cap" in desk.planner.why(who).reasons[0].code or desk.why(who)[0].startswith("The next try")


def test_six_tries_then_a_person_decides(desk: Desk) -> None:
    who = desk.customer("never there", tier="A")
    desk.planned(who, desk.ago(50), window=60)
    for days in (45, 40, 35, 20, 15):
        assert desk.call(who, "no_answer", days_ago=days).kind == "retry"
    assert desk.call(who, "no_answer", days_ago=10).kind == "decision"
    assert desk.queue() == []
    assert desk.why(who) == ["Tried as often as is sensible. A person has to decide what next."]
    desk.call(who, "spoke")
    assert desk.planner.why(who).reasons[0].code != "why-not-decision"


def test_engaged_comes_back_after_half_an_hour_the_same_day(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY, time(10, 0))
    who = desk.customer("engaged", tier="A", email="a@b.c", note="x", imported_last_conversation=date(2024, 2, 12))
    desk.orders(who, (30, 1000))
    desk.planned(who, desk.today)
    step = desk.call(who, "busy")
    assert (step.kind, step.at) == ("retry", datetime(2024, 3, 12, 10, 30))
    assert desk.queue() == []
    desk = open_desk(TODAY, time(10, 31))
    assert desk.queue() == [("retry", "engaged")]
    again = desk.call(who, "busy")
    assert again.day == date(2024, 3, 13)


def test_nobody_is_in_the_queue_twice_and_why_agrees_with_it(desk: Desk) -> None:
    for number in range(12):
        who = desk.customer(f"customer {number}", tier=("A", "C", "Fringe")[number % 3])
        desk.orders(who, (12 + number, 100), (60, 100))
        if number % 2:
            desk.planned(who, desk.ago(number - 4) if number > 4 else desk.today)
        if number % 4 == 3:
            desk.call(who, "callback", days_ago=1, callback=datetime(2024, 3, 12, 11))
    entries = desk.planner.today().entries
    ids = [entry.customer_id for entry in entries]
    assert len(ids) == len(set(ids))
    for who in range(1, 13):
        assert desk.planner.why(who).in_queue == (who in ids)


def test_no_two_callers_are_offered_the_same_customer(desk: Desk) -> None:
    desk.planner.set_caller("Me", calls_a_day=40)
    desk.planner.add_caller("Second", calls_a_day=40)
    named = next(c.caller_id for c in load_callers_of(desk) if c.name == "Second")
    kept = desk.customer("kept by the second", tier="A", caller_id=named)
    desk.orders(kept, (15, 100))
    for number in range(12):
        who = desk.customer(f"bought {number}", tier="A")
        desk.orders(who, (15, 1_000))
    spoken = desk.customer("planned for the second", tier="A")
    desk.orders(spoken, (15, 500))
    planned = desk.planned(spoken, desk.today + timedelta(days=40))
    with desk.context.change("call-moved") as work:
        work.update(planned_call, planned, caller_id=named)
        work.commit()
    for number in range(40):
        desk.customer(f"fringe {number}")
    queues = {name: {(e.section, e.name) for e in desk.planner.today(name).entries} for name in ("Me", "Second")}
    assert queues["Me"] & queues["Second"] == set()
    sold = {name for who in queues.values() for section, name in who if section == "after_sale"}
    assert len(sold) == 14
    assert {("after_sale", "kept by the second"), ("after_sale", "planned for the second")} <= queues["Second"]
    assert all(any(section == "fringe" for section, _ in who) for who in queues.values())


def test_a_customer_waits_for_the_caller_who_promised_or_tries_again(desk: Desk) -> None:
    """Whoever its planned call belongs to: the caller who spoke to it calls it."""
    desk.planner.add_caller("Second")
    promised, tried = desk.customer("promised", tier="A"), desk.customer("tried", tier="A")
    for who in (promised, tried):
        desk.planned(who, desk.ago(3))
    desk.call(promised, "callback", days_ago=2, callback=datetime(2024, 3, 12, 11), caller="Second")
    desk.call(tried, "no_answer", days_ago=1, caller="Second")
    queues = {name: [e.name for e in desk.planner.today(name).entries] for name in ("Me", "Second")}
    assert queues == {"Me": [], "Second": ["promised", "tried"]}
    desk.call(tried, "callback", days_ago=0, callback=datetime(2024, 3, 12, 13), caller="Me")
    queues = {name: [e.name for e in desk.planner.today(name).entries] for name in ("Me", "Second")}
    assert queues == {"Me": ["tried"], "Second": ["promised"]}


def load_callers_of(desk: Desk) -> list[CallerRecord]:
    with desk.context.file.read() as connection:
        return list(load_callers(connection).values())


def test_what_only_waits_for_the_hour_there_is_counted_with_when_it_begins(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(TODAY, time(10, 30))
    for name, zone in (("in New York", "America/New_York"), ("in California", "America/Los_Angeles")):
        desk.planned(desk.customer(name, country_code="US", zone=zone, tier="A"), desk.today)
    here = desk.customer("in London", country_code="GB", zone="Europe/London", tier="A")
    desk.planned(here, desk.today)
    view = desk.planner.today()
    assert [e.name for e in view.entries] == ["in London"]
    assert (view.closed, view.opens) == (2, datetime(2024, 3, 12, 12, 0))  # 8 in New York, summer time there already
    assert view.changes_at == view.opens
    desk = open_desk(TODAY, time(20, 30))
    view = desk.planner.today()
    assert (len(view.entries), view.closed) == (3, 0)
    assert view.changes_at == datetime(2024, 3, 12, 21, 0)  # when London closes


def test_on_a_holiday_there_the_hours_begin_on_another_day(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(date(2024, 3, 29), time(10, 30))  # Good Friday
    who = desk.customer("in London", country_code="GB", zone="Europe/London", tier="A")
    desk.planned(who, desk.today)
    view = desk.planner.today()
    assert (view.entries, view.closed, view.opens) == ((), 1, datetime(2024, 3, 30, 9, 0))


def test_what_a_day_holds_for_the_fringe_is_that_of_its_queue(desk: Desk) -> None:
    desk.customer("Small")
    lowest = desk.planner.tiers()[-1]
    found = desk.planner.fringe_day()
    assert found.places == desk.planner.today().fringe_share > 0
    assert found.neglected_after is not None
    assert round(found.neglected_after) == lowest.worst_days
