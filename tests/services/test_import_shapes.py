"""A column that was corrected once is right the next time, for files of the same shape and for no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from callplanner.services.wording import say
from tests.desk import Desk

HEAD = "Firm,Ring,Rmk,Extra\n"


def write(tmp_path: Path, text: str, name: str = "a.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def corrected(desk: Desk, tmp_path: Path) -> Desk:
    """One file was imported with two corrections."""
    path = write(tmp_path, HEAD + "Ashford,020 7946 0001,020 7946 9999,likes tea\n")
    desk.planner.import_file("customers", path, mapping={"phone": "Ring", "phone2": "Rmk", "note": "Extra"}, apply=True)
    return desk


def test_the_next_file_of_the_shape_is_read_alike_and_says_so(corrected: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, HEAD.upper() + "Barton,020 7946 0002,020 7946 8888,likes cake\n", "b.csv")
    seen = corrected.planner.inspect_file(path, "customers")
    assert seen.remembered
    assert {c.title: c.field for c in seen.columns} == {
        "FIRM": "name",
        "RING": "phone",
        "RMK": "phone2",
        "EXTRA": "note",
    }
    view, _ = corrected.planner.import_file("customers", path, apply=True)
    assert view.mapping["phone2"] == "RMK"
    assert "as you corrected them" in say(view.notes[0])
    card = corrected.planner.card(corrected.planner.find("C2"))
    assert (len(card.phones), card.note) == (2, "likes cake")


def test_what_is_said_now_goes_before_what_was_said_then(corrected: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + "Barton,020 7946 0002,x,y\n", "b.csv")
    view, _ = corrected.planner.import_file("customers", path, mapping={"note": "Rmk", "phone2": ""}, apply=True)
    assert view.mapping["note"] == "Rmk"
    assert "phone2" not in view.mapping
    again = write(tmp_path, HEAD + "Cole,020 7946 0003,x,y\n", "c.csv")
    view, _ = corrected.planner.import_file("customers", again, apply=False)
    assert view.mapping["note"] == "Rmk"


@pytest.mark.parametrize("head", ["Firm,Ring,Rmk\n", "Firm,Ring,Extra,Rmk\n"])
def test_another_shape_is_another_matter(corrected: Desk, tmp_path: Path, head: str) -> None:
    path = write(
        tmp_path, head + ",".join(("Barton", "020 7946 0002", "z", "y")[: head.count(",") + 1]) + "\n", "b.csv"
    )
    assert not corrected.planner.inspect_file(path, "customers").remembered


def test_a_dry_run_remembers_nothing_and_undo_forgets(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + "Ashford,020 7946 0001,020 7946 9999,likes tea\n")
    desk.planner.import_file("customers", path, mapping={"phone2": "Rmk"}, apply=False)
    assert not desk.planner.inspect_file(path, "customers").remembered
    desk.planner.import_file("customers", path, mapping={"phone2": "Rmk"}, apply=True)
    assert desk.planner.inspect_file(path, "customers").remembered
    desk.planner.undo()
    assert not desk.planner.inspect_file(path, "customers").remembered


def test_rejected_rows_are_written_also_where_only_the_person_knew_the_columns(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path, "x1,x2\nAshford,a\n,b\n")
    view, _ = desk.planner.import_file("customers", path, mapping={"name": "x1"}, header_row=1, apply=False)
    assert view.rejected == 1
    target = tmp_path / "rejects.xlsx"
    assert desk.planner.write_rejects(path, target, view) == 1
    again = desk.planner.inspect_file(target, "customers", mapping={"name": "x1"})
    assert [c.title for c in again.columns][-1] == "Reason"
