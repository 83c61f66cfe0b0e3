"""Whoever must not be called is stopped at every gate: import, plan, queue, lists, card, and the moment of dialling."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.services.import_suppressions import Screening
from callplanner.services.warnings import warnings
from callplanner.services.wording import say
from tests.desk import Desk

NUMBER = "+442079460018"


def planned(desk: Desk, name: str = "Ashford", number: str = NUMBER) -> int:
    who = desk.customer(name, number=number, country_code="GB")
    desk.planned(who, desk.today)
    return who


def import_list(desk: Desk, folder: Path, *lines: str, listed: Screening | None = None) -> tuple[int, int]:
    path = folder / "stop.csv"
    path.write_text("\n".join(["Phone", *lines]) + "\n", encoding="utf-8")
    view, _ = desk.planner.import_file("suppressions", path, region="GB", screening=listed, apply=True)
    return view.new, view.unchanged


@pytest.mark.parametrize(
    "spelled", ["+44 20 7946 0018", "0044 20 7946 0018", "020 7946 0018", "(020) 7946-0018", "+44 (0)20 7946 0018"]
)
def test_a_number_in_any_spelling(desk: Desk, spelled: str) -> None:
    who = planned(desk)
    desk.planner.suppress(spelled, "asked us", region="GB")
    assert desk.queue() == []
    assert desk.planner.card(who).suppressed


def test_a_number_typed_without_its_country_is_found_in_the_file(desk: Desk) -> None:
    who, _ = desk.planner.add_customer(name="Ashford", country="UK", phone="020 7946 0018")
    desk.planner.suppress("020 7946 0018", "asked us")
    assert desk.planner.card(who).suppressed
    with pytest.raises(PlannerError) as refused:
        desk.planner.suppress("020 7946 9999", "nobody's")
    assert refused.value.code == "number-unknown"


def test_a_number_that_nobody_could_read_is_known_by_its_digits(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer("Ashford", number=None)
    desk.planner.edit_customer(who, phone="1234-5678-90123456")
    path = tmp_path / "stop.csv"
    path.write_text("Phone\n1234 5678 9012 3456\n", encoding="utf-8")
    view, _ = desk.planner.import_file("suppressions", path, apply=True)
    assert view.new == 1
    assert desk.planner.card(who).suppressed


# the gates -----------------------------------------------------------------------------------------------------------


def test_gate_import(desk: Desk, tmp_path: Path) -> None:
    """Deleted, erased, imported again under another name: the number stays stopped."""
    who = planned(desk)
    desk.planner.suppress(who, "no more calls")
    desk.planner.erase(who)
    path = tmp_path / "again.csv"
    lines = ("Reference,Name,Phone", "X9,Ashford & Sons,020 7946 0018", "X8,Barton,020 7946 0019")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    view, _ = desk.planner.import_file("customers", path, region="GB", apply=True)
    assert "Numbers of this file that must not be called: 1." in " ".join(map(say, view.notes))
    again = desk.planner.find("X9")
    assert desk.planner.card(again).suppressed
    assert desk.why(again) == ["Must not be called: no more calls."]
    assert not desk.planner.card(desk.planner.find("X8")).suppressed


def test_gate_reference(desk: Desk, tmp_path: Path) -> None:
    """Without any number the reference is what is known again."""
    who = desk.customer("Ashford", number=None, reference="A1")
    desk.planner.suppress(who, "asked us")
    desk.planner.erase(who)
    path = tmp_path / "again.csv"
    path.write_text("Reference,Name,Phone\nA1,Ashford,020 7946 0018\n", encoding="utf-8")
    desk.planner.import_file("customers", path, region="GB", apply=True)
    assert desk.planner.card(desk.planner.find("A1")).suppressed


def test_gate_plan(desk: Desk) -> None:
    stopped, free = desk.customer("Ashford"), desk.customer("Barton")
    desk.planner.suppress(stopped, "asked us")
    view, _ = desk.planner.plan(apply=True)
    assert (view.placed, [(row.reference, say(row.reason)) for row in view.left_out]) == (
        1,
        [("R1", "Must not be called: asked us.")],
    )
    assert {call.customer_id for call in desk.planner.planned_rows(desk.planner.planned_ids())} == {free}


def test_gate_plan_by_hand(desk: Desk) -> None:
    who = planned(desk)
    desk.planner.suppress(who, "asked us")
    with pytest.raises(PlannerError) as refused:
        desk.planner.plan_calls([who], desk.today)
    assert refused.value.code == "customer-excluded"


def test_gate_queue_and_open_promises(desk: Desk) -> None:
    who = planned(desk)
    desk.call(who, "callback", callback=desk.context.now().local.replace(tzinfo=None, hour=23))
    desk.planner.suppress(NUMBER, "asked us")
    view = desk.planner.today()
    assert (view.entries, view.coming) == ((), ())


def test_gate_lists(desk: Desk, tmp_path: Path) -> None:
    who = planned(desk)
    desk.planner.suppress(who, "asked us")
    assert desk.planner.fringe() == ()
    assert desk.planner.export_call_sheet(tmp_path / "calls.xlsx") == 0
    ids = desk.planner.customer_ids(ListQuery(filters={"status": ("excluded",)}))
    assert ids == [who]


def test_gate_card(desk: Desk) -> None:
    who = planned(desk)
    desk.planner.suppress(NUMBER, "asked us")
    card = desk.planner.card(who)
    assert card.suppressed
    assert card.forbidden is not None
    assert [(phone.stopped, phone.usable) for phone in card.phones] == [(True, False)]


def test_gate_dialling(desk: Desk) -> None:
    who = planned(desk)
    assert desk.planner.dial(who).number == NUMBER
    desk.planner.suppress(NUMBER, "asked us")
    view = desk.planner.dial(who)
    assert view.number == ""
    assert view.refused is not None
    assert say(view.refused) == "Must not be called: asked us."


def test_a_free_number_beside_a_stopped_one_is_the_one_that_is_dialled(desk: Desk, tmp_path: Path) -> None:
    who = planned(desk)
    desk.planner.edit_customer(who, phone="020 7946 0099")
    desk.planner.suppress(NUMBER, "asked us")
    assert desk.queue() == [("today", "Ashford")]
    assert desk.planner.today().entries[0].phone == "020 7946 0099"
    assert desk.planner.dial(who).number == "+442079460099"
    path = tmp_path / "calls.xlsx"
    desk.planner.export_call_sheet(path)
    cells = [str(cell.value) for row in openpyxl.load_workbook(path)["Calls"].iter_rows() for cell in row]
    assert not any("0018" in cell for cell in cells)


def test_a_refusal_stops_a_number_that_nobody_could_read_for_all_who_have_it(desk: Desk) -> None:
    first, second = desk.customer("Ashford", number=None), desk.customer("Barton", number=None)
    for who in (first, second):
        desk.planner.edit_customer(who, phone="1234-5678-90123456")
    desk.planned(second, desk.today)
    desk.planner.warm()
    desk.call(first, "refused")
    assert desk.queue() == []
    assert desk.planner.dial(second).number == ""
    desk.planner.lift_suppression(second, "asked us to call")
    assert desk.queue() == [("today", "Barton")]


@pytest.mark.parametrize(("stopped", "known"), [(NUMBER, "020 7946 0018"), ("020 7946 0018", NUMBER)])
def test_a_number_is_stopped_with_its_country_or_without(desk: Desk, tmp_path: Path, stopped: str, known: str) -> None:
    """One of the two was written where nobody knew of which country it was."""
    who, other = desk.customer("Ashford", number=None), desk.customer("Barton", number=None)
    desk.planner.edit_customer(who, phone=known)
    desk.planner.edit_customer(other, phone=known.replace("0018", "0019"))
    desk.planned(who, desk.today)
    desk.planner.warm()
    path = tmp_path / "stop.csv"
    path.write_text(f"Phone\n{stopped}\n", encoding="utf-8")
    desk.planner.import_file("suppressions", path, apply=True)
    assert ("today", "Ashford") not in desk.queue()
    assert desk.planner.card(who).suppressed
    assert desk.planner.dial(who).number == ""
    assert desk.planner.dial(other).number != ""
    desk.planner.undo()
    assert ("today", "Ashford") in desk.queue()
    desk.planner.redo()
    assert desk.planner.dial(who).number == ""
    desk.planner.lift_suppression(who, "asked us to call")
    assert desk.planner.dial(who).number != ""


def test_many_numbers_without_a_country_are_found_too(desk: Desk) -> None:
    customers = [desk.customer(number=None) for _ in range(60)]
    for place, who in enumerate(customers):
        desk.planner.edit_customer(who, phone=f"020 7946 0{place:03}")
    desk.planner.suppress(NUMBER, "asked us")
    desk.context.forget()
    excluded = [row.customer_id for row in desk.planner.coverage().exceptions if row.status == "excluded"]
    assert excluded == [customers[18]]


def import_customers(desk: Desk, folder: Path, *lines: str) -> None:
    path = folder / "customers.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    desk.planner.import_file("customers", path, region="GB", apply=True)


def test_a_flag_in_a_file_stops_every_number_wherever_it_stands(desk: Desk, tmp_path: Path) -> None:
    planned(desk)
    planned(desk, "Barton", "+447700900123")
    desk.planner.warm()
    head = "Reference,Name,Phone,Mobile,Do not call"
    import_customers(desk, tmp_path, head, "A1,Cole,020 7946 0018,07700 900123,yes")
    assert desk.queue() == []


def test_a_flag_in_a_file_holds_for_the_number_that_comes_with_it(desk: Desk, tmp_path: Path) -> None:
    """The old number was stopped by a list, so the customer seemed stopped already."""
    import_customers(desk, tmp_path, "Reference,Name,Phone", "A1,Cole,020 7946 0018")
    desk.planner.suppress(NUMBER, "TPS")
    head = "Reference,Name,Phone,Mobile,Do not call"
    import_customers(desk, tmp_path, head, "A1,Cole,020 7946 0018,07700 900123,yes")
    who = desk.planner.find("A1")
    assert desk.planner.card(who).suppressed
    assert desk.planner.dial(who).number == ""


# scope, lifting, changes ---------------------------------------------------------------------------------------------


def test_one_person_is_stopped_and_the_firm_is_not(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    head = "Reference,Name,Contact,Phone,Mobile\n"
    path.write_text(f"{head}A1,Ashford Ltd,Ann Lee,020 7946 0018,\n", encoding="utf-8")
    desk.planner.import_file("customers", path, region="GB", apply=True)
    who = desk.planner.find("A1")
    desk.planner.edit_customer(who, person="Bo Ek")
    desk.planner.suppress(who, "Ann asked", person="ann lee")
    card = desk.planner.card(who)
    assert not card.suppressed
    assert [(c.name, c.stopped) for c in card.contacts] == [("Ann Lee", True), ("Bo Ek", False)]
    (row,) = desk.planner.suppressions()
    assert (row.scope, row.person, row.reason) == ("person", "Ann Lee", "Ann asked")
    with pytest.raises(PlannerError) as refused:
        desk.planner.suppress(who, "nobody", person="Carl")
    assert refused.value.code == "person-unknown"
    desk.planner.erase(who)
    desk.planner.import_file("customers", path, region="GB", apply=True)
    again = desk.planner.card(desk.planner.find("A1"))
    assert [(c.name, c.stopped) for c in again.contacts] == [("Ann Lee", True)], "it outlives deletion and re-import"


def test_an_opt_out_names_everybody_who_has_the_number(desk: Desk) -> None:
    """The change that is told to every open page touches each of them."""
    first, second, other = planned(desk), planned(desk, "Barton"), planned(desk, "Cole", "+442079460020")
    changes = desk.planner.suppress(NUMBER, "asked us")
    assert changes.touches(first)
    assert changes.touches(second)
    assert not changes.touches(other)
    assert desk.queue() == [("today", "Cole")]
    desk.planner.undo()
    assert len(desk.queue()) == 3


def test_calls_are_allowed_again_with_a_reason(desk: Desk) -> None:
    who = planned(desk)
    desk.call(who, "refused", note="no more")
    assert desk.planner.card(who).suppressed
    with pytest.raises(PlannerError) as refused:
        desk.planner.lift_suppression(who, "")
    assert refused.value.code == "reason-missing"
    desk.planner.lift_suppression(who, "asked for calls again in writing")
    assert not desk.planner.card(who).suppressed
    assert desk.planner.dial(who).number == NUMBER
    assert desk.planner.suppressions() == ()
    assert "asked for calls again in writing" in say(desk.planner.history()[0].label)
    with pytest.raises(PlannerError) as refused:
        desk.planner.lift_suppression(who, "twice")
    assert refused.value.code == "not-suppressed"
    desk.planner.undo()
    assert desk.planner.card(who).suppressed


# screening lists -----------------------------------------------------------------------------------------------------


def test_a_screening_list_has_a_name_a_date_and_an_age(desk: Desk, tmp_path: Path) -> None:
    who = planned(desk)
    listed = Screening("TPS", desk.ago(20))
    assert import_list(desk, tmp_path, "020 7946 0018", "020 7946 0077", listed=listed) == (2, 0)
    assert desk.planner.card(who).suppressed
    assert {row.source for row in desk.planner.suppressions()} == {"TPS"}
    (row,) = desk.planner.screenings()
    assert (row.name, row.as_of, row.numbers, row.age_days) == ("TPS", desk.ago(20), 2, 20)
    assert warnings(desk.context) == ()


def test_an_old_list_is_warned_of_until_a_new_one_is_loaded(desk: Desk, tmp_path: Path) -> None:
    import_list(desk, tmp_path, "020 7946 0018", listed=Screening("TPS", desk.ago(31)))
    assert warnings(desk.context) == ()
    import_list(desk, tmp_path, "020 7946 0018", listed=Screening("CTPS", desk.ago(32)))
    (warning,) = warnings(desk.context)
    assert "CTPS is 32 days old" in say(warning)
    import_list(desk, tmp_path, "020 7946 0018", listed=Screening("CTPS", desk.ago(1)))
    assert warnings(desk.context) == ()
    desk.planner.undo()
    assert len(warnings(desk.context)) == 1


def test_a_list_without_a_name_or_of_tomorrow_is_refused(desk: Desk, tmp_path: Path) -> None:
    for listed, code in ((Screening(" "), "screening-name"), (Screening("TPS", desk.ago(-1)), "screening-future")):
        with pytest.raises(PlannerError) as refused:
            import_list(desk, tmp_path, "020 7946 0018", listed=listed)
        assert refused.value.code == code
    assert desk.planner.suppressions() == ()


def test_who_is_stopped_already_is_not_listed_twice(desk: Desk) -> None:
    who = desk.customer("Ada", number="+442079460011")
    desk.planner.suppress("+44 20 7946 0099", "Asked by letter")
    desk.planner.suppress(who, "Asked by telephone")
    listed, steps = desk.planner.suppressions(), len(desk.planner.history())
    desk.planner.suppress("(020) 7946 0099", "Asked again", "GB")
    desk.planner.suppress(who, "Asked again")
    assert desk.planner.suppressions() == listed
    assert len(desk.planner.history()) == steps
    desk.planner.lift_suppression(who, "Wants calls again")
    desk.planner.suppress(who, "Asked at last")
    assert [row.reason for row in desk.planner.suppressions() if row.customer] == ["Asked at last"]
