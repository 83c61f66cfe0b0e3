"""Consent: without it a private person in Germany is not called; with it the person is, until it is taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.wording import say, sentence
from tests.desk import Desk


def private_person(desk: Desk, name: str = "Jana Krug") -> int:
    who = desk.customer(name, private=True, country="Deutschland", country_code="DE", number="+493012345678")
    desk.planned(who, desk.today)
    return who


def exceptions(desk: Desk) -> dict[str, str]:
    return {row.name: say(row.reason) for row in desk.planner.coverage().exceptions}


def test_until_it_is_recorded_nobody_calls_and_the_list_says_why(desk: Desk) -> None:
    who = private_person(desk)
    assert exceptions(desk) == {"Jana Krug": "A private person without recorded consent is not called in this country."}
    assert desk.queue() == []
    card = desk.planner.card(who)
    assert card.consent_needed
    assert card.consents == ()
    assert card.forbidden is not None
    refused = desk.planner.dial(who).refused
    assert refused is not None
    assert "consent" in say(refused)
    desk.planner.record_consent(who, how="on the phone", wording="You may call me about new wines.")
    assert exceptions(desk) == {}
    assert desk.queue() == [("today", "Jana Krug")]
    assert desk.planner.dial(who).number == "+493012345678"
    assert desk.planner.card(who).forbidden is None


def test_a_plan_holds_the_person_from_then_on(desk: Desk) -> None:
    who = desk.customer("Jana Krug", private=True, country_code="DE")
    assert desk.planner.plan(apply=False)[0].placed == 0
    desk.planner.record_consent(who, how="form", wording="yes")
    assert desk.planner.plan(apply=False)[0].placed == 1


def test_it_is_withdrawn_and_the_proof_of_before_stays(desk: Desk) -> None:
    who = private_person(desk)
    desk.planner.record_consent(who, how="web form", wording="I agree.", scope="care calls", on=desk.ago(40))
    desk.planner.withdraw_consent(who, desk.ago(1))
    assert desk.queue() == []
    (held,) = desk.planner.consents(who)
    assert (held.given_on, held.how, held.wording, held.scope) == (desk.ago(40), "web form", "I agree.", "care calls")
    assert held.withdrawn_on == desk.ago(1)
    desk.planner.undo()
    assert desk.planner.consents(who)[0].withdrawn_on is None
    assert desk.queue() == [("today", "Jana Krug")]
    desk.planner.undo()
    assert desk.planner.consents() == ()
    assert [say(h.label) for h in desk.planner.history()[:2]] == [
        "Consent of Jana Krug withdrawn",
        "Consent of Jana Krug recorded",
    ]


@pytest.mark.parametrize(
    ("how", "wording", "on", "code"),
    [
        ("", "yes", None, "consent-how"),
        ("form", " ", None, "consent-wording"),
        ("form", "yes", date(2024, 3, 13), "consent-future"),
        ("form", "y" * 20_001, None, "text-too-long"),
    ],
)
def test_what_proves_nothing_is_refused(desk: Desk, how: str, wording: str, on: date | None, code: str) -> None:
    who = private_person(desk)
    with pytest.raises(PlannerError) as refused:
        desk.planner.record_consent(who, how=how, wording=wording, on=on)
    assert refused.value.code == code
    assert sentence(refused.value)
    assert desk.planner.consents() == ()


def test_there_must_be_something_to_withdraw(desk: Desk) -> None:
    who = private_person(desk)
    with pytest.raises(PlannerError) as refused:
        desk.planner.withdraw_consent(who)
    assert refused.value.code == "consent-none"
    desk.planner.record_consent(who, how="form", wording="yes", on=desk.ago(3))
    with pytest.raises(PlannerError) as refused:
        desk.planner.withdraw_consent(who, desk.ago(4))
    assert refused.value.code == "consent-before"
    with pytest.raises(PlannerError) as refused:
        desk.planner.record_consent(4711, how="form", wording="yes")
    assert refused.value.code == "customer-unknown"


def test_the_countries_that_ask_for_it_are_the_firms_choice(desk: Desk) -> None:
    german, austrian = private_person(desk), desk.customer("Eva Moser", private=True, country_code="AT")
    desk.planned(austrian, desk.today)
    assert desk.queue() == [("today", "Eva Moser")]
    desk.planner.set_consent_places("Österreich, FR")
    assert desk.planner.consent_places() == ("AT", "FR")
    assert desk.queue() == [("today", "Jana Krug")]
    desk.planner.set_consent_places("")
    assert len(desk.queue()) == 2
    desk.planner.undo()
    desk.planner.undo()
    assert desk.planner.consent_places() == ("DE",)
    assert not desk.planner.why(german).in_queue
    with pytest.raises(PlannerError) as refused:
        desk.planner.set_consent_places("Atlantis")
    assert refused.value.code == "country-unknown"


def test_the_proof_is_a_workbook(desk: Desk, tmp_path: Path) -> None:
    who = private_person(desk)
    desk.planner.record_consent(who, how="on the phone", wording='=cmd|"calc"', on=date(2024, 2, 1))
    path = tmp_path / "proof.xlsx"
    assert desk.planner.export_consents(path) == 1
    sheet = openpyxl.load_workbook(path)["Consents"]
    assert [cell.value for cell in sheet[1]] == [
        "Reference", "Name", "Given on", "What for", "How", "Words", "Withdrawn on",
    ]  # fmt: skip
    line = [cell.value for cell in sheet[2]]
    assert line[1:2] + line[3:6] == ["Jana Krug", "calls", "on the phone", '=cmd|"calc"']
    assert sheet.cell(2, 6).data_type == "s"


def test_country_and_kind_typed_by_hand_decide_too(desk: Desk) -> None:
    who, _ = desk.planner.add_customer(name="Jana Krug", country="Germany", private="yes")
    assert desk.planner.card(who).consent_needed
    assert desk.planner.card(who).local_time is not None
    desk.planner.edit_customer(who, private="")
    assert not desk.planner.card(who).consent_needed
