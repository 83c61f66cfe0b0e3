"""Customers as business cards and the programme as a calendar, held against the RFCs and read back."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callplanner.domain.errors import PlannerError, StorageError
from callplanner.workbook.content_lines import escaped, folded
from tests.conftest import file_only
from tests.desk import Desk

NASTY = 'Müller; Söhne, "Ltd" \\ & Co'


def unfolded(text: str) -> list[str]:
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def bare(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


def test_the_programme_is_a_calendar_of_whole_days(desk: Desk, tmp_path: Path) -> None:
    who = desk.customer(NASTY, tier="A")
    first = desk.planned(who, desk.today + timedelta(days=3))
    desk.planned(who, desk.today + timedelta(days=33))
    path = tmp_path / "programme.ics"
    assert desk.planner.export("programme", path) == 2
    lines = unfolded(path.read_bytes().decode("utf-8"))
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20240315" in lines
    assert "DTEND;VALUE=DATE:20240316" in lines
    titles = [bare(line.partition(":")[2]) for line in lines if line.startswith("SUMMARY:")]
    assert titles == [f"Call {NASTY}"] * 2
    uids = [line for line in lines if line.startswith("UID:")]
    assert len(set(uids)) == 2
    desk.planner.move_call(first, desk.today + timedelta(days=4))
    desk.planner.export("programme", path)
    again = unfolded(path.read_bytes().decode("utf-8"))
    assert [line for line in again if line.startswith("UID:")] == uids
    assert "DTSTART;VALUE=DATE:20240318" not in again
    assert "DTSTART;VALUE=DATE:20240316" in again


def test_customers_go_out_as_cards_and_come_back_unchanged(desk: Desk, tmp_path: Path) -> None:
    values = {"street": "1 Mill Lane, Unit 2", "postcode": "TN23 1AA", "town": "Ashford", "email": "a@a.example"}
    desk.customer(NASTY, note="first line\nsecond; line", segment="Gifts", **values)
    desk.customer("Ada Ashford", private=True)
    path = tmp_path / "customers.vcf"
    assert desk.planner.export("customers", path) == 2
    lines = unfolded(path.read_bytes().decode("utf-8"))
    assert lines.count("BEGIN:VCARD") == lines.count("END:VCARD") == 2
    view, _ = desk.planner.import_file("customers", path, apply=False)
    assert (view.rows, view.new, view.changed, view.unchanged) == (2, 0, 0, 2)


def test_no_card_carries_a_number_that_must_not_be_dialled(desk: Desk, tmp_path: Path) -> None:
    stopped = desk.customer("Stopped", number="+442079460001")
    desk.customer("Of a list", number="+442079460002")
    desk.customer(
        "Private", number="+493012345678", private=True, country="Germany", country_code="DE", zone="Europe/Berlin"
    )
    desk.customer("Fine", number="+442079460003")
    desk.call(stopped, "refused")
    desk.planner.suppress("+44 20 7946 0002", "Screening")
    path = tmp_path / "customers.vcf"
    assert desk.planner.export("customers", path) == 4
    lines = unfolded(path.read_bytes().decode("utf-8"))
    assert [line.partition(":")[2] for line in lines if line.startswith("TEL")] == ["+442079460003"]
    view, _ = desk.planner.import_file("customers", path, apply=False)
    assert (view.changed, view.unchanged) == (0, 4)


@pytest.mark.parametrize(("name", "ending"), [("customers", ".ics"), ("programme", ".vcf"), ("fringe", ".ics")])
def test_other_lists_have_no_such_form(desk: Desk, tmp_path: Path, name: str, ending: str) -> None:
    with pytest.raises(PlannerError, match="export-ending-unknown"):
        desk.planner.export(name, tmp_path / f"list{ending}")
    assert list(tmp_path.glob("list*")) == []


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_folding_loses_nothing(text: str) -> None:
    pieces = folded(escaped(text)).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    joined = pieces[0] + "".join(piece[1:] for piece in pieces[1:])
    assert joined == escaped(text)


@file_only
@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
def test_no_list_takes_the_place_of_a_companys_file(desk: Desk, company: Path, tmp_path: Path, ending: str) -> None:
    desk.customer("Ada")
    closed = tmp_path / f"closed.{ending}"
    desk.planner.backup(closed)
    before = closed.read_bytes()
    with pytest.raises(StorageError, match="export-target-is-company"):
        desk.planner.export("customers", closed)
    assert closed.read_bytes() == before
    in_use = tmp_path / f"in use.{ending}"
    in_use.symlink_to(company)
    with pytest.raises(StorageError, match="export-target-is-company"):
        desk.planner.export("customers", in_use)
    assert in_use.is_symlink()
    assert desk.planner.check() == ()
