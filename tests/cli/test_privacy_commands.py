"""Privacy and law from the command line: names and keys that scripts rely on."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.cli.test_contract import Cli, cli

__all__ = ["cli"]  # a fixture

PEOPLE = """Reference;First name;Last name;Phone;Country
J1;Jana;Krug;030 12345678;Germany
T1;Tom;Reed;020 7946 0018;United Kingdom
"""


def people(cli: Cli, folder: Path) -> None:
    path = folder / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    cli("import", "customers", str(path))


def test_consent_is_recorded_shown_proven_and_withdrawn(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    assert cli("customer", "J1")["consent_needed"] is True
    assert "consent" in cli("plan", "--dry-run")["left_out"][0]["reason"]
    refused = cli("consent", "J1", "--how", "phone", status=1)
    assert "words" in refused
    done = cli(
        "consent", "J1", "--how", "phone", "--text", "You may call.", "--on", "2024-03-01", "--for", "care calls"
    )
    entry = {
        "customer": "J1", "name": "Jana Krug", "given": "2024-03-01", "for": "care calls", "how": "phone",
        "text": "You may call.", "withdrawn": None,
    }  # fmt: skip
    assert done["consents"] == [entry]
    assert cli("plan", "--dry-run")["left_out"] == []
    proof = tmp_path / "proof.xlsx"
    listed = cli("consents", "--export", str(proof))
    assert listed["consents"] == [entry]
    assert listed["required_in"] == ["DE"]
    assert openpyxl.load_workbook(proof)["Consents"]["F2"].value == "You may call."
    assert cli("consent", "J1", "--withdraw")["consents"][0]["withdrawn"] == "2024-03-12"
    assert len(cli("plan", "--dry-run")["left_out"]) == 1
    cli("undo")
    assert cli("consents")["consents"] == [entry]
    assert cli("consent-countries", "DE, Austria")["required_in"] == ["AT", "DE"]
    assert "DE, AT" not in cli("consents", plain=True)
    assert "AT, DE" in cli("consents", plain=True)


def test_a_screening_list_by_name_and_date(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    stop = tmp_path / "tps.csv"
    stop.write_text("Number\n020 7946 0018\n", encoding="utf-8")
    words = ("import", "suppressions", str(stop), "--region", "GB", "--list", "TPS", "--as-of", "2024-03-01")
    assert cli(*words, "--dry-run")["new"] == 1
    assert cli("suppressions")["lists"] == []
    assert cli(*words)["new"] == 1
    document = cli("suppressions")
    assert document["lists"] == [
        {"name": "TPS", "as_of": "2024-03-01", "loaded": "2024-03-12", "numbers": 1, "age_days": 11}
    ]
    assert document["suppressions"][0]["number"] == "+442079460018"
    assert cli("customer", "T1")["suppressed"] is True
    cli("import", "customers", str(stop), "--list", "TPS", status=2)
    cli("import", "suppressions", str(stop), "--as-of", "2024-03-01", status=2)


def test_suppress_lift_and_one_person(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    cli("suppress", "(020) 7946 0018", "--region", "GB", "--reason", "asked")
    assert cli("customer", "T1")["phones"][0]["suppressed"] is True
    assert "reason" in cli("suppress", "T1", "--lift", status=1).casefold()
    cli("suppress", "T1", "--lift", "--reason", "asked again in writing")
    assert cli("customer", "T1")["suppressed"] is False
    assert "Nobody there" in cli("suppress", "T1", "--person", "Zoe", status=1)


def test_hours_are_shown_set_and_reset(cli: Cli) -> None:
    rows = {(r["place"], r["private"]): r for r in cli("hours")["hours"]}
    assert rows["GB", False]["weekdays"] == "8-21"
    assert rows["US-FL", True]["source"] == "Fla. Stat. § 501.616(6)"
    changed = cli("hours", "set", "us florida", "9-17", "--saturday", "10-12", "--private", "--no-holidays", status=2)
    assert changed
    rows = {
        (r["place"], r["private"]): r
        for r in cli(
            "hours", "set", "us florida", "--weekdays", "9-17", "--saturday", "10-12", "--private", "--no-holidays"
        )["hours"]
    }
    row = rows["US-FL", True]
    assert (row["weekdays"], row["saturday"], row["sunday"], row["holidays"], row["changed"]) == (
        "9-17", "10-12", "", False, True,
    )  # fmt: skip
    back = cli("hours", "reset", "us-fl", "--private")["hours"]
    assert not any(r["changed"] for r in back)
    assert "no country" in cli("hours", "set", "Atlantis", "--weekdays", "9-17", status=1)


def test_a_call_outside_the_hours_says_why(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    cli("record", "T1", "spoke", "--at", "2024-03-11T22:00", "--override", "asked for it")
    assert cli("customer", "T1")["outside_hours"][0]["text"] == "Called outside their calling hours: asked for it"


def test_all_about_one_customer_goes_into_a_workbook(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    path = tmp_path / "reed.xlsx"
    document = cli("customer", "T1", "--export", str(path))
    assert document["file"] == str(path)
    assert document["rows"] > 10
    assert "Master data" in openpyxl.load_workbook(path).sheetnames
    assert ".xlsx" in cli("customer", "T1", "--export", str(tmp_path / "reed.csv"), status=1)


def test_retention_is_previewed_chosen_and_applied(cli: Cli, tmp_path: Path) -> None:
    people(cli, tmp_path)
    cli("record", "T1", "spoke", "--at", "2020-03-11T10:00", "--note", "old")
    cli("record", "T1", "spoke", "--at", "2024-03-11T10:00", "--note", "new")
    assert "for ever" in cli("retention", "--apply", status=1)
    tried = cli("retention", "--preview", "--notes", "3")
    assert (tried["notes"], tried["attempts"], tried["customers"], tried["applied"]) == (1, 0, 1, False)
    assert cli("retention")["notes_years"] == 0, "a preview saves nothing"
    kept = cli("retention", "--notes", "3")
    assert (kept["notes_years"], kept["years"]) == (3, [{"year": 2020, "notes": 1, "attempts": 0, "customers": 1}])
    assert cli("retention", "--apply")["applied"] is True
    assert [a["note"] for a in cli("customer", "T1")["attempts"]] == ["new", ""]
    assert "erasing" in cli("undo", status=1)
    cli("retention", "--preview", "--apply", status=2)
