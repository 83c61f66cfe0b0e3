"""One customer's data: all of it goes out, and all of it goes when it is erased."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from callplanner.domain.errors import PlannerError
from callplanner.services.customer_file import COVERED
from callplanner.storage.customer_trace import tables_of_a_customer
from tests.conftest import file_only
from tests.desk import Desk

Tables = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def someone(desk: Desk) -> int:
    """A customer with a row of every kind."""
    other = desk.customer("Barton", number="+442079460099")
    who = desk.customer("Ashford & Sons", number="+442079460018", reference="A-1", note="likes cake", private=True)
    desk.orders(who, (30, 120), (60, 80))
    desk.planned(who, desk.today)
    desk.planner.edit_customer(who, person="Ann Lee", email="ann@ashford.example")
    desk.call(who, "spoke", note="wants the list", score=9)
    desk.planner.add_promise(who, "send the list", None)
    desk.planner.add_touch(who, "article", "on duties")
    desk.planner.add_mention(who, "competitor", "Cole Ltd")
    desk.planner.add_mention(other, "introduction", "", who)
    desk.planner.record_consent(who, how="form", wording="You may call.", on=date(2024, 1, 5))
    desk.planner.override_hours(who, "asked for tonight")
    desk.planner.skip(who, "not now")
    desk.planner.suppress(who, "no more", person="Ann Lee")
    desk.call(other, "spoke", note="about something else")
    return who


def sheets(path: Path) -> Tables:
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_everything_goes_out_a_sheet_for_each_kind(desk: Desk, someone: int, tmp_path: Path) -> None:
    path = tmp_path / "ashford.xlsx"
    assert desk.planner.export_customer(someone, path) > 20
    found = sheets(path)
    assert list(found)[:11] == [
        "Master data", "People", "Numbers", "Orders", "Attempts", "Answers", "Promises", "Touches and mentions",
        "Planned calls", "Suppressions", "Outside calling hours",
    ]  # fmt: skip
    assert ("name", "Ashford & Sons") in found["Master data"]
    assert ("note", "likes cake") in found["Master data"]
    assert (
        found["People"][1] == ("Ann Lee", None, "ann@ashford.example"[:0] or None, "yes")
        or found["People"][1][0] == "Ann Lee"
    )
    assert found["Numbers"][1][:2] == ("+442079460018", "+442079460018")
    assert [row[2] for row in found["Orders"][1:]] == [120, 80]
    assert found["Attempts"][1][5] == "wants the list"
    assert found["Answers"][1][2] == 9
    assert found["Promises"][1][0] == "send the list"
    assert {row[2] for row in found["Touches and mentions"][1:]} >= {"on duties", "Cole Ltd"}
    assert found["Consents"][1][5] == "You may call."
    assert found["Suppressions"][1][1:4:2] == ("Ann Lee", "no more")
    assert found["Outside calling hours"][1][1] == "asked for tonight"
    assert "not now" in found["Deferral"][1]
    told = [row[1] for row in found["Changes"][1:]]
    assert "Ashford & Sons changed" in told
    assert "Promise to Ashford & Sons" in told
    flat = " ".join(str(cell) for rows in found.values() for row in rows for cell in row)
    assert "about something else" not in flat, "nothing of others"


def test_what_was_undone_or_removed_stands_in_the_changes(desk: Desk, someone: int, tmp_path: Path) -> None:
    desk.planner.add_promise(someone, "a cake", None)
    desk.planner.undo()
    path = tmp_path / "ashford.xlsx"
    desk.planner.export_customer(someone, path)
    changes = sheets(path)["Changes"]
    undone = next(row for row in changes[1:] if "a cake" in str(row[6]))
    assert undone[3:6] == ("yes", "promise", "removed")


def test_no_table_is_forgotten(desk: Desk, someone: int, tmp_path: Path) -> None:
    """Each table with rows of a customer has a sheet of its own, or comes out as it is stored."""
    path = tmp_path / "ashford.xlsx"
    desk.planner.export_customer(someone, path)
    titles = set(sheets(path))
    with desk.context.file.read() as connection:
        for table in tables_of_a_customer():
            rows = connection.execute(table.select().where(table.c.customer_id == someone)).all()
            plain = table.name.replace("_", " ").capitalize()
            assert not rows or table.name in COVERED or plain in titles, table.name


@pytest.mark.parametrize(("name", "code"), [("a.csv", "export-customer-ending"), ("a.pdf", "export-customer-ending")])
def test_other_kinds_of_file_are_refused(desk: Desk, someone: int, tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(PlannerError) as refused:
        desk.planner.export_customer(someone, tmp_path / name)
    assert refused.value.code == code
    assert list(tmp_path.glob("a.*")) == []
    with pytest.raises(PlannerError):
        desk.planner.export_customer(4711, tmp_path / "b.xlsx")


@file_only
def test_erasing_takes_every_row_and_says_until_when_backups_hold_it(desk: Desk, someone: int) -> None:
    desk.planner.backup()
    desk.planner.erase(someone)
    with desk.context.file.read() as connection:
        for table in tables_of_a_customer():
            assert connection.execute(table.select().where(table.c.customer_id == someone)).all() == [], table.name
    assert [row.reason for row in desk.planner.suppressions()] == ["no more"]
    until = desk.planner.erased_until()
    assert until is not None
    assert until > desk.today
    address = Path(desk.context.file.address)
    desk.planner.close()
    held = address.read_bytes()
    traces = ("Ashford", "likes cake", "wants the list", "You may call", "asked for tonight", "not now", "A-1 ")
    assert [trace for trace in traces if trace.encode() in held] == []
