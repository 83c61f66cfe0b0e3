"""A list of numbers and customers that must not be called stops everybody it names, whatever was stopped before."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.views import ImportView
from callplanner.services.wording import say
from tests.desk import Desk

NUMBER = "+442079460018"
UNREAD = ("1234-5678-90123456", "9876-5432-10987654")
FIELDS = {"customer": "Customer", "phone": "Phone", "name": "Name", "date": "Date"}


def import_list(desk: Desk, folder: Path, *lines: str) -> ImportView:
    path = folder / "stop.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    mapping = {field: title for field, title in FIELDS.items() if title in lines[0].split(",")}
    view, _ = desk.planner.import_file("suppressions", path, mapping=mapping, region="GB", apply=True)
    return view


def counts(view: ImportView) -> tuple[int, int, int]:
    return view.new, view.unchanged, view.rejected


def test_every_number_that_nobody_could_read_is_stopped(desk: Desk, tmp_path: Path) -> None:
    """Not only the first of the list."""
    customers = [desk.customer(number=None) for _ in UNREAD]
    for who, number in zip(customers, UNREAD, strict=True):
        desk.planner.edit_customer(who, phone=number)
    assert counts(import_list(desk, tmp_path, "Phone", *UNREAD)) == (2, 0, 0)
    assert [desk.planner.card(who).suppressed for who in customers] == [True, True]
    assert counts(import_list(desk, tmp_path, "Phone", *UNREAD)) == (0, 2, 0)


def test_such_a_number_leaves_the_queue_at_once_and_comes_back_with_undo(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ashford", number=None)
    desk.planner.edit_customer(who, phone=UNREAD[0])
    desk.planned(who, desk.today)
    desk.planner.warm()
    import_list(desk, tmp_path, "Phone", UNREAD[0])
    assert desk.queue() == []
    desk.planner.undo()
    assert desk.queue() == [("today", "Ashford")]
    desk.planner.redo()
    assert desk.queue() == []


@pytest.mark.parametrize("cell", ["ask him", "110", "4.4E+11"])
def test_what_is_no_number_is_refused_aloud(desk: Desk, tmp_path: Path, cell: str) -> None:
    """It could stop nobody, so it must not pass for an entry that is known."""
    view = import_list(desk, tmp_path, "Phone", NUMBER, cell)
    assert counts(view) == (1, 0, 1)
    assert cell in say(view.rejects[0][1])
    named = import_list(desk, tmp_path, "Phone,Customer", f"{cell},C-77")
    assert counts(named) == (1, 0, 0)


def test_a_number_typed_without_its_country_stops_the_customer_who_has_it(desk: Desk) -> None:
    who, other = desk.customer(number=NUMBER), desk.customer(number="+442079460019")
    desk.planner.suppress("020 7946 0018")
    assert [desk.planner.card(c).suppressed for c in (who, other)] == [True, False]
    assert desk.planner.suppressions()[0].number == NUMBER
    with pytest.raises(PlannerError, match="number-unknown"):
        desk.planner.suppress("020 7946 0999")


def test_a_customer_is_stopped_where_only_one_person_was(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ashford", reference="A1")
    desk.planner.edit_customer(who, person="Ann Lee")
    desk.planner.suppress(who, "Ann asked", person="Ann Lee")
    assert not desk.planner.card(who).suppressed
    assert counts(import_list(desk, tmp_path, "Customer", "A1")) == (1, 0, 0)
    assert desk.planner.card(who).suppressed


def test_a_customer_is_stopped_where_only_its_number_was(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ashford", number=NUMBER, reference="A1")
    desk.planner.edit_customer(who, phone="+44 20 7946 0099")
    desk.planner.suppress(NUMBER, "asked us")
    assert not desk.planner.card(who).suppressed
    assert counts(import_list(desk, tmp_path, "Customer,Phone", f"A1,{NUMBER}")) == (1, 0, 0)
    assert desk.planner.card(who).suppressed
    assert counts(import_list(desk, tmp_path, "Customer,Phone", f"A1,{NUMBER}")) == (0, 1, 0)


def test_a_customer_is_known_by_the_reference_it_had_before_a_merge(desk: Desk, tmp_path: Path) -> None:
    kept, other = desk.customer("Ashford", reference="A1"), desk.customer("Ashford", reference="B1")
    desk.planner.merge(kept, other)
    import_list(desk, tmp_path, "Customer", "B1")
    assert desk.planner.card(kept).suppressed


def test_a_name_stops_everybody_who_has_it(desk: Desk, tmp_path: Path) -> None:
    customers = [desk.customer("Ashford"), desk.customer("Ashford")]
    import_list(desk, tmp_path, "Name", "ASHFORD")
    assert [desk.planner.card(who).suppressed for who in customers] == [True, True]


def test_a_name_that_nobody_has_is_refused_aloud(desk: Desk, tmp_path: Path) -> None:
    """Nothing could ever be stopped by it."""
    view = import_list(desk, tmp_path, "Name", "Nobody Known")
    assert counts(view) == (0, 0, 1)
    assert [say(reason) for _, reason in view.rejects] == [
        "No customer is called Nobody Known. Add a phone number or the customer number."
    ]
    assert desk.planner.suppressions() == ()


def test_a_day_that_is_still_to_come_stops_from_today(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ashford", number=NUMBER)
    view = import_list(desk, tmp_path, "Phone,Date", f"{NUMBER},2024-05-01")
    assert "still to come" in say(view.verdicts[0].why[-1])
    assert desk.planner.card(who).suppressed


def test_a_reference_in_capitals_or_not_is_the_same(desk: Desk, tmp_path: Path) -> None:
    """Also when the list came before the customer."""
    import_list(desk, tmp_path, "Customer", "a1")
    who, other = desk.customer("Ashford", reference="A1"), desk.customer("Barton", reference="A2")
    assert [desk.planner.card(i).suppressed for i in (who, other)] == [True, False]
    assert counts(import_list(desk, tmp_path, "Customer", "A1")) == (1, 0, 0)
