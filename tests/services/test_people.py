"""Who is asked for at a customer and whose number is which: imported, corrected, dialled, undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake_people import MOST_PEOPLE
from callplanner.services.people import NumberEdit, PersonEdit
from callplanner.services.record import CallReport
from callplanner.services.wording import say
from tests.desk import Desk
from tests.workbook.builders import text_file

HEAD = "Customer No,Company,Contact,Position,Phone,Mobile,E-mail\n"
ACME = (
    "K1,Acme Ltd,Jane Doe,Purchasing,+44 20 7946 0001,+44 7700 900001,jane@acme.example\n"
    "K1,Acme Ltd,Joe Bloggs,Accounts,+44 20 7946 0001,+44 7700 900002,joe@acme.example\n"
)


def bring(desk: Desk, tmp_path: Path, text: str) -> None:
    desk.planner.import_file("customers", text_file(tmp_path, HEAD + text), apply=True)


def numbers(desk: Desk, customer_id: int) -> list[tuple[str, str]]:
    """Each number with whose it is, the first one first."""
    return [(phone.typed, phone.contact) for phone in desk.planner.card(customer_id).phones]


def people(desk: Desk, customer_id: int) -> list[tuple[str, str, str]]:
    return [(c.name, c.role, c.email) for c in desk.planner.card(customer_id).contacts]


@pytest.fixture
def acme(desk: Desk, tmp_path: Path) -> int:
    """A customer with two people: a switchboard, and a mobile for each."""
    bring(desk, tmp_path, ACME)
    return desk.planner.find("K1")


def test_every_person_that_a_file_names_is_kept_with_their_own_numbers(desk: Desk, acme: int) -> None:
    assert people(desk, acme) == [
        ("Jane Doe", "Purchasing", "jane@acme.example"),
        ("Joe Bloggs", "Accounts", "joe@acme.example"),
    ]
    assert numbers(desk, acme) == [
        ("+44 20 7946 0001", ""), ("+44 7700 900001", "Jane Doe"), ("+44 7700 900002", "Joe Bloggs")
    ]  # fmt: skip
    assert desk.planner.search("900002")[0].customer_id == acme
    assert desk.planner.search("bloggs")[0].customer_id == acme


def test_the_same_file_again_changes_nothing_and_a_new_number_changes_one(
    desk: Desk, acme: int, tmp_path: Path
) -> None:
    before = numbers(desk, acme)
    bring(desk, tmp_path, ACME)
    assert (numbers(desk, acme), len(people(desk, acme))) == (before, 2)
    bring(desk, tmp_path, ACME.replace("+44 7700 900002", "+44 7700 900999"))
    assert numbers(desk, acme) == [*before[:2], ("+44 7700 900999", "Joe Bloggs")]
    desk.planner.undo()
    assert numbers(desk, acme) == before


def test_an_account_that_collects_everybody_keeps_the_first_ones_and_says_so(desk: Desk, tmp_path: Path) -> None:
    rows = "".join(f"K9,Web shop,Buyer {i:02},,,,\n" for i in range(MOST_PEOPLE + 5))
    view, _ = desk.planner.import_file("customers", text_file(tmp_path, HEAD + rows), apply=True)
    assert len(people(desk, desk.planner.find("K9"))) == MOST_PEOPLE + 1
    assert any("left out" in say(word) for row in view.verdicts for word in row.why)


def test_a_number_is_added_corrected_put_first_and_taken_away(desk: Desk) -> None:
    who = desk.customer("Ash", number="+442079460001")
    desk.planner.save_number(who, NumberEdit("+44 7700 900123", "mobile", "Ann Lee"))
    assert numbers(desk, who) == [("+442079460001", ""), ("+44 7700 900123", "Ann Lee")]
    assert [name for name, _, _ in people(desk, who)] == ["Ann Lee"]
    mobile = desk.planner.card(who).phones[1].phone_id
    desk.planner.save_number(who, NumberEdit("+44 7700 900123", "mobile", "Ann Lee", first=True), mobile)
    assert desk.planner.dial(who).number == "+447700900123"
    desk.planner.save_number(who, NumberEdit("+44 7700 900124", "mobile", "ann lee"), mobile)
    assert numbers(desk, who)[0] == ("+44 7700 900124", "Ann Lee")
    desk.planner.remove_number(mobile)
    assert numbers(desk, who) == [("+442079460001", "")]
    for _ in range(4):
        desk.planner.undo()
    assert numbers(desk, who) == [("+442079460001", "")]
    assert people(desk, who) == []


def test_a_wrong_number_is_dialled_no_more_until_it_is_corrected(desk: Desk) -> None:
    who = desk.customer("Ash", number="+442079460001")
    desk.planner.save_number(who, NumberEdit("+442079460002"))
    first, second = (phone.phone_id for phone in desk.planner.card(who).phones)
    desk.planner.record(CallReport(who, "wrong_number", phone_id=second))
    assert [phone.bad for phone in desk.planner.card(who).phones] == [False, True]
    assert desk.planner.dial(who, second).number == ""
    desk.planner.save_number(who, NumberEdit("+44 20 7946 0003"), second)
    assert desk.planner.dial(who, second).number == "+442079460003"
    desk.planner.save_number(who, NumberEdit("+442079460001", works=False), first)
    assert desk.planner.dial(who).number == "+442079460003"
    desk.planner.save_number(who, NumberEdit("+442079460001"), first)
    assert desk.planner.dial(who).phone_id == first


def test_the_number_that_may_be_dialled_is_the_one_that_is_found_wrong(desk: Desk) -> None:
    who = desk.customer("Ash", number="+442079460001")
    desk.planner.save_number(who, NumberEdit("+442079460002"))
    desk.planner.suppress("+442079460001", "asked")
    assert desk.planner.dial(who).number == "+442079460002"
    desk.planner.record(CallReport(who, "wrong_number"))
    assert [phone.bad for phone in desk.planner.card(who).phones] == [False, True]


def test_a_new_number_of_somebody_who_must_not_be_called_is_stopped(desk: Desk, acme: int, tmp_path: Path) -> None:
    desk.planner.suppress(acme, "asked", person="Joe Bloggs")
    desk.planner.save_number(acme, NumberEdit("+44 7700 900555", person="Joe Bloggs"))
    stopped = {phone.typed for phone in desk.planner.card(acme).phones if phone.stopped}
    assert stopped == {"+44 7700 900002", "+44 7700 900555"}
    bring(desk, tmp_path, ACME.replace("+44 7700 900002", "+44 7700 900777"))
    later = next(phone for phone in desk.planner.card(acme).phones if "900777" in phone.typed)
    assert later.stopped
    assert desk.planner.dial(acme, later.phone_id).number == ""


def test_people_come_change_and_go(desk: Desk, acme: int) -> None:
    jane, joe = desk.planner.card(acme).contacts
    desk.planner.save_person(acme, PersonEdit("Joseph Bloggs", "Owner", "jb@acme.example", first=True), joe.contact_id)
    assert people(desk, acme)[0] == ("Joseph Bloggs", "Owner", "jb@acme.example")
    desk.planner.remove_person(jane.contact_id)
    assert numbers(desk, acme)[1] == ("+44 7700 900001", ""), "her number stays with the customer"
    assert [name for name, _, _ in people(desk, acme)] == ["Joseph Bloggs"]
    desk.planner.save_person(acme, PersonEdit("Eve"))
    with pytest.raises(PlannerError, match="person-known"):
        desk.planner.save_person(acme, PersonEdit(" eve "))
    desk.planner.right_person(acme, "Sam")
    assert numbers(desk, acme)[2] == ("+44 7700 900002", ""), "whose it was is not whom we ask for now"


@pytest.mark.parametrize(
    ("typed", "code"), [("", "number-missing"), ("ask Ann", "number-missing"), ("020 7946 0001", "number-known")]
)
def test_what_is_no_new_number_is_refused(desk: Desk, typed: str, code: str) -> None:
    who = desk.customer("Ash", number="+442079460001", country_code="GB")
    with pytest.raises(PlannerError, match=code):
        desk.planner.save_number(who, NumberEdit(typed))
    assert len(numbers(desk, who)) == 1


def test_making_one_of_two_keeps_whose_number_is_which(desk: Desk, acme: int) -> None:
    other = desk.customer("Acme", number="+442079460009")
    desk.planner.save_number(other, NumberEdit("+44 7700 900321", person="Ann Lee"))
    desk.planner.merge(other, acme)
    assert dict(numbers(desk, other)) == {
        "+442079460009": "", "+44 7700 900321": "Ann Lee", "+44 20 7946 0001": "",
        "+44 7700 900001": "Jane Doe", "+44 7700 900002": "Joe Bloggs",
    }  # fmt: skip
