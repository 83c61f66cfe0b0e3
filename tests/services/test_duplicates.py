"""Two made one: all that was known of either is there, once, and one undo brings both back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say
from callplanner.storage.schema import contact, customer, phone, pilot, pilot_member, planned_call
from tests.desk import Desk

NUMBER = "+442079460001"


def twins(desk: Desk) -> tuple[int, int]:
    kept = desk.customer("Ashford Bakery", reference="A1", number=NUMBER, town="Ashford", street="1 Mill Lane")
    other = desk.customer(
        "Ashford Bakery Ltd", reference="B7", number=NUMBER, town="Ashford", email="a@ashford.example"
    )
    return kept, other


def test_the_pair_is_found_with_its_evidence(desk: Desk) -> None:
    kept, other = twins(desk)
    desk.customer("Somebody Else", number="+442079460777")
    [pair] = desk.planner.duplicates()
    assert {pair.first.customer_id, pair.second.customer_id} == {kept, other}
    assert (pair.first.reference, pair.second.reference) == ("A1", "B7")
    words = [say(reason) for reason in pair.evidence]
    assert words[0].startswith("same n")
    assert f"same number {NUMBER}" in words
    assert desk.planner.duplicates(0) == ()


def test_history_of_both_is_kept(desk: Desk) -> None:
    kept, other = twins(desk)
    desk.orders(kept, (30, 100))
    desk.orders(other, (60, 50), (10, 20))
    desk.call(kept, "spoke", 20, note="about bread")
    desk.call(other, "callback", 2, callback=datetime(2024, 3, 14, 10), note="call again")
    desk.planner.add_promise(other, "the list", desk.today)
    desk.planner.add_touch(other, "article", "on flour")
    before = desk.dump()
    desk.planner.merge(kept, other)
    card = desk.planner.card(kept)
    assert sorted(o.amount.cents for o in card.orders) == [2000, 5000, 10000]
    assert {a.note for a in card.attempts} == {"about bread", "call again"}
    assert [p.text for p in card.promises] == ["the list"]
    assert [p.dial for p in card.phones] == [NUMBER]
    assert card.email == "a@ashford.example"
    assert card.callback_at == datetime(2024, 3, 14, 10)
    assert desk.planner.search("B7") == []
    with pytest.raises(PlannerError, match="customer-unknown"):
        desk.planner.card(other)
    desk.planner.undo()
    assert desk.dump() == before
    desk.planner.redo()
    assert len(desk.planner.card(kept).orders) == 3


def test_no_day_holds_two_planned_calls(desk: Desk) -> None:
    kept, other = twins(desk)
    day = desk.today + timedelta(days=3)
    desk.planned(kept, day)
    desk.planned(other, day)
    desk.planned(other, day + timedelta(days=30))
    by_hand = desk.planned(other, day + timedelta(days=60), pinned=True)
    desk.planned(other, day, pinned=True)
    desk.planner.merge(kept, other)
    assert [call.day for call in desk.planner.planned_rows(desk.planner.planned_ids(customer_id=kept))] == [
        day,
        day + timedelta(days=60),
    ]
    with desk.context.file.read() as connection:
        rows = connection.execute(select(planned_call.c.id, planned_call.c.customer_id, planned_call.c.closed_as)).all()
    assert {row.customer_id for row in rows} == {kept}
    assert next(row.closed_as for row in rows if row.id == by_hand) == ""


def test_the_plan_of_the_second_goes_on_where_the_first_has_none(desk: Desk) -> None:
    kept, other = twins(desk)
    desk.planned(other, desk.today + timedelta(days=3))
    desk.planner.merge(kept, other)
    assert len(desk.planner.planned_ids(customer_id=kept)) == 1


def test_people_and_numbers_stand_there_once(desk: Desk) -> None:
    kept, other = twins(desk)
    with desk.context.change("customer-edited", name="") as work:
        for customer_id, name, role in ((kept, "Jo Smith", ""), (other, "jo smith", "Buyer"), (other, "Al", "")):
            work.insert(contact, customer_id=customer_id, name=name, role=role, email="", position=0)
        work.insert(
            phone, customer_id=other, contact_id=2, typed="020 7946 0999", e164="+442079460999", kind="mobile",
            position=1, bad_since=None, note="",
        )  # fmt: skip
        work.commit()
    desk.planner.merge(kept, other)
    card = desk.planner.card(kept)
    assert [(c.name, c.role) for c in card.contacts] == [("Jo Smith", "Buyer"), ("Al", "")]
    assert [p.dial for p in card.phones] == [NUMBER, "+442079460999"]


def test_a_ban_on_either_holds_for_the_one(desk: Desk) -> None:
    kept, other = twins(desk)
    desk.call(other, "refused")
    desk.planner.merge(kept, other)
    assert desk.planner.card(kept).suppressed
    assert not desk.planner.why(kept).in_queue


def test_a_ban_by_reference_from_before_the_customer_was_there_holds_for_the_one(desk: Desk, tmp_path: Path) -> None:
    stop = tmp_path / "stop.csv"
    stop.write_text("Customer\nB7\n", encoding="utf-8")
    desk.planner.import_file("suppressions", stop, mapping={"customer": "Customer"}, apply=True)
    kept, other = twins(desk)
    assert [desk.planner.card(who).suppressed for who in (kept, other)] == [False, True]
    desk.planner.merge(kept, other)
    assert desk.planner.card(kept).suppressed
    own = desk.planner.card(kept).reference
    desk.planner.erase(kept)
    again = tmp_path / "again.csv"
    again.write_text(f"Reference,Name,Phone\n{own},Ashford,+44 20 7946 0555\n", encoding="utf-8")
    desk.planner.import_file("customers", again, apply=True)
    assert desk.planner.card(desk.planner.find(own)).suppressed, "it outlives deletion and re-import"


def test_consent_that_the_second_needs_is_needed_for_the_one(desk: Desk) -> None:
    kept, other = twins(desk)
    for who in (kept, other):
        desk.planner.edit_customer(who, country="DE")
    desk.planner.edit_customer(other, private="yes")
    desk.planner.merge(kept, other)
    assert desk.planner.card(kept).private
    assert desk.planner.dial(kept).number == ""


def test_the_longer_pause_holds_for_the_one(desk: Desk) -> None:
    kept, other = twins(desk)
    desk.planned(kept, desk.today)
    desk.planner.pause(kept, desk.today + timedelta(days=5), "fair")
    desk.planner.pause(other, desk.today + timedelta(days=60), "holiday")
    desk.planner.merge(kept, other)
    assert desk.planner.card(kept).paused_until == desk.today + timedelta(days=60)
    assert desk.queue() == []


def test_nobody_is_in_a_pilot_twice(desk: Desk) -> None:
    kept, other = twins(desk)
    with desk.context.change("customer-edited", name="") as work:
        work.insert(
            pilot, name="p", base="neglected", seed="s", size=2, attempts=3, receptive="reached", first=desk.today,
            last=desk.today, ended_on=None,
        )  # fmt: skip
        for customer_id in (kept, other):
            work.insert(pilot_member, pilot_id=1, customer_id=customer_id, arm="called", joined_on=desk.today)
        work.commit()
    desk.planner.merge(kept, other)
    with desk.context.file.read() as connection:
        assert connection.execute(select(pilot_member.c.customer_id)).scalars().all() == [kept]


def test_the_next_import_of_the_old_reference_finds_the_one(desk: Desk, tmp_path: Path) -> None:
    kept, other = twins(desk)
    desk.planner.merge(kept, other)
    file = tmp_path / "customers.csv"
    file.write_text("Reference,Name,Town\nB7,Ashford Bakery,Canterbury\n", encoding="utf-8")
    view, _ = desk.planner.import_file("customers", file, apply=True)
    assert (view.new, view.changed) == (0, 1)
    assert desk.planner.card(kept).town == "Canterbury"
    orders = tmp_path / "orders.csv"
    orders.write_text("Order,Customer,Date,Amount\n1,b7,2024-02-01,10\n", encoding="utf-8")
    view, _ = desk.planner.import_file("orders", orders, apply=True)
    assert (view.new, view.unknown_customers) == (1, 0)
    with desk.context.file.read() as connection:
        assert connection.execute(select(customer.c.id)).scalars().all() == [kept]


def test_not_the_same_is_remembered_through_a_merge_and_undone(desk: Desk) -> None:
    kept, other = twins(desk)
    third = desk.customer("Ashford Bakery", reference="C9", number=NUMBER, town="Ashford")
    desk.planner.tell_apart(third, other)
    assert desk.planner.tell_apart(other, third).rows == 0
    desk.planner.merge(kept, other)
    assert desk.planner.duplicates() == ()
    desk.planner.undo()
    desk.planner.undo()
    assert len(desk.planner.duplicates()) == 3


def test_one_and_the_same_or_nobody_is_refused(desk: Desk) -> None:
    kept, _ = twins(desk)
    for deed in (desk.planner.merge, desk.planner.tell_apart):
        with pytest.raises(PlannerError, match="same-customer"):
            deed(kept, kept)
        with pytest.raises(PlannerError, match="customer-unknown"):
            deed(kept, 4711)


def test_an_import_says_whom_a_new_customer_looks_like(desk: Desk, tmp_path: Path) -> None:
    twins(desk)
    file = tmp_path / "more.csv"
    file.write_text(
        "Reference,Name,Phone,Town\nX1,Ashford Bakery,+442079460001,Ashford\nX2,Quite Another,+442079460555,Dover\n",
        encoding="utf-8",
    )
    view, _ = desk.planner.import_file("customers", file, apply=False)
    assert view.duplicates == 1
    [verdict] = [v for v in view.verdicts if v.verdict == "check"]
    assert "looks like Ashford Bakery" in " ".join(say(words) for words in verdict.why)
