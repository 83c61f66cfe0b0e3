"""Numbers that a spreadsheet has damaged are noticed for the file as a whole, not only in their rows."""

from __future__ import annotations

from pathlib import Path

from callplanner.services.wording import say
from tests.desk import Desk


def test_numbers_cut_short_and_zeros_lost_are_told_with_the_first_of_them(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    lines = ("Ashford,4.41E+11", "Barton,4.42E+11", "Cole,2079460001", "Dale,020 7946 0002")
    path.write_text("Name,Phone\n" + "\n".join(lines) + "\n", encoding="utf-8")
    view, _ = desk.planner.import_file("customers", path, region="GB", apply=False)
    told = [say(note) for note in view.notes]
    assert sum("cut short: 2, the first in row 2 (4.41E+11)" in words for words in told) == 1
