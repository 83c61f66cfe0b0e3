"""Commands of the people at a customer, their numbers, and the times in which nobody calls."""

from __future__ import annotations

import pytest

from callplanner.cli.output import table
from tests.cli.test_plan_bad_input import Cli, cli, shop

__all__ = ["cli", "shop"]


def test_a_number_is_added_given_to_a_person_corrected_and_removed(shop: Cli) -> None:
    before = shop("customer", "3")["phones"]
    added = shop("number", "3", "+44 7700 900123", "--of", "Ann Lee", "--kind", "mobile", "--first")
    assert added["people"][-1]["name"] == "Ann Lee"
    first = added["phones"][0]
    assert (first["number"], first["normalised"], first["person"]) == ("+44 7700 900123", "+447700900123", "Ann Lee")
    bad = shop("number", "3", "(07700) 900123", "--bad")["phones"][0]
    assert (bad["number"], bad["bad"]) == ("+44 7700 900123", True)
    mended = shop("number", "3", "+44 7700 900124", "--instead", "+44 7700 900123")["phones"][0]
    assert (mended["number"], mended["bad"], mended["person"]) == ("+44 7700 900124", False, "Ann Lee")
    assert shop("number", "3", "+44 7700 900124", "--remove")["phones"] == before
    assert "not there" in shop("number", "3", "+44 7700 000000", "--remove", status=1)
    assert "no digit" in shop("number", "3", "ask Ann", status=1)


def test_a_person_is_added_changed_asked_for_first_and_removed(shop: Cli) -> None:
    shop("person", "3", "Ann Lee", "--role", "Owner")
    shop("person", "3", "Bo Ash", "--email", "bo@ash.example", "--first")
    people = shop("person", "3", "Anne Lee", "--instead", "ann lee")["people"]
    assert people[0]["name"] == "Bo Ash"
    assert {"name": "Anne Lee", "role": "Owner", "email": "", "suppressed": False} in people
    left = shop("person", "3", "Bo Ash", "--remove")["people"]
    assert "Bo Ash" not in [person["name"] for person in left]
    assert "not there" in shop("person", "3", "Nobody", "--remove", status=1)
    assert shop("undo")["label"] == "Bo Ash taken off " + shop("customer", "3")["name"]


def test_times_of_no_calls_are_listed_added_and_taken_back(shop: Cli) -> None:
    assert shop("blackout", "3")["blackouts"] == []
    added = shop("blackout", "3", "2024-11-01", "2025-02-28", "--yearly", "--reason", "winter")
    assert added["blackouts"] == [{"from": "2024-11-01", "to": "2025-02-28", "yearly": True, "reason": "winter"}]
    shop("plan")
    days = [call["date"] for call in shop("programme", "--customer", "3")["calls"]]
    assert days
    assert not [day for day in days if "2024-11-01" <= day <= "2025-02-28"]
    assert shop("blackout", "3", "2024-11-01", "--remove")["blackouts"] == []
    assert "not there" in shop("blackout", "3", "2024-11-01", "--remove", status=1)


def test_a_name_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    table("Calls", ("Name", "Due"), [("Ash\x1b[2J & [bold]Son", 7)])
    printed = capsys.readouterr().out
    assert "Ash [2J & [bold]Son" in printed
    assert "\x1b[2J" not in printed
