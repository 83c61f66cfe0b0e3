"""The call sheet on paper: by its key, every call whole on one page, as a PDF."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from callplanner.domain.phrase import phrase
from callplanner.services.views_paper import PaperCall, PaperSheet
from callplanner.ui.pages.sheets.paper import SheetPaper, write_sheet_pdf
from callplanner.ui.pages.sheets.paper_dialog import PaperDialog
from tests.ui.driver import CTRL, Driver

K = Qt.Key
CALL = PaperCall(
    "K1", "Ashford Bakery", "Ann Ash", "Purchasing", "A", ("020 7946 0001",), datetime(2024, 3, 12, 9, 30),
    phrase("why-promised-never", time="09:30", interval="30 days"), date(2024, 1, 2),
    "wants the list " * 40, ("the list",),
)  # fmt: skip
SHEET = PaperSheet(
    "Firm", None, date(2024, 3, 12), date(2024, 3, 12), datetime(2024, 3, 12, 8), ("Spoke", "No"), (CALL,)
)


def test_ctrl_p_shows_todays_calls_as_they_will_be_on_paper(window: Driver, tmp_path: Path) -> None:
    queue = window.today.desk.planner.today()
    window.key(K.Key_P, CTRL)
    window.settle()
    [dialog] = window.window.findChildren(PaperDialog)
    assert dialog.sheet.outcomes
    assert [call.reference for call in dialog.sheet.calls][: len(queue.entries)] == [e.reference for e in queue.entries]
    assert all(call.why.code for call in dialog.sheet.calls)
    dialog.reject()
    window.settle()


def test_the_pdf_of_a_sheet_is_whole_or_not_there(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.key(K.Key_P, CTRL)
    window.settle()
    [dialog] = window.window.findChildren(PaperDialog)
    for name, words in (("sheet.pdf", "sheet.pdf"), ("missing/sheet.pdf", "another place")):
        target = tmp_path / name
        monkeypatch.setattr(window.window.errands, "ask_save", lambda *_, target=target: str(target))
        dialog._save_pdf()
        assert words in window.notice
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.glob("*sheet*")] == ["sheet.pdf"]
    dialog.reject()
    window.settle()


@pytest.mark.parametrize("count", [0, 1, 5, 6, 57])
def test_no_call_is_parted_by_the_end_of_a_page(qapp: object, count: int) -> None:
    paper = SheetPaper(replace(SHEET, calls=(CALL,) * count), 182, 269, 4)
    placed = [number for page in paper._places for _, number in page]
    assert placed == list(range(count))
    for page in paper._places:
        for top, number in page:
            assert top + paper._block(None, CALL, number, top) <= 269 - 9
    assert paper.pages == max(1, -(-count // 4))


def test_what_is_too_long_stays_inside_the_margins(qapp: object) -> None:
    long = replace(CALL, name="W" * 300, numbers=("0" * 200,), person="P" * 200, promises=("x " * 300,))
    paper = SheetPaper(replace(SHEET, calls=(long,), outcomes=("Outcome " * 4,) * 30), 182, 269, 3)
    picture = QImage(210 * 3, 297 * 3, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.translate(42, 42)
    paper.paint(painter, 0)
    painter.end()
    white = picture.pixel(0, 0)
    assert all(picture.pixel(x, y) == white for y in range(0, 297 * 3) for x in (10, 210 * 3 - 20))


def test_a_pdf_is_written_over_an_old_one(qapp: object, tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")
    write_sheet_pdf(target, replace(SHEET, calls=(CALL,) * 12))
    assert target.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [target]
