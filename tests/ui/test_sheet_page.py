"""Call sheets in the window: out by a key, back like any file, nothing recorded before Apply."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt

from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.sheets.page import SheetPage
from callplanner.workbook.call_sheet import TITLES
from tests.ui.driver import CTRL, SHIFT, Driver

K = Qt.Key


@pytest.fixture
def filled(window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Today's sheet, exported by its key, with two rows filled in and one in doubt."""
    path = tmp_path / "calls.xlsx"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(path))
    window.key(K.Key_E, CTRL)
    window.settle()
    assert "calls.xlsx" in window.notice
    book = openpyxl.load_workbook(path)
    for row, outcome in enumerate(("Spoke", "No answer", "Call back"), 4):
        book["Calls"].cell(row, TITLES.index("Outcome") + 1).value = outcome
    book.save(path)
    return path


def open_sheet(window: Driver, path: Path) -> SheetPage:
    window.window.errands.open_import(str(path))
    window.settle()
    return window.page(SheetPage, "sheets")


def test_the_customers_that_are_chosen_go_onto_a_sheet(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.go(CustomersPage, "customers")
    path = tmp_path / "chosen.xlsx"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(path))
    page.table.clearSelection()
    page.table.choose_id(page.model.all_ids()[0])
    window.key(K.Key_Down, SHIFT)
    chosen = page.table.chosen_ids()
    assert len(chosen) == 2
    window.key(K.Key_S)
    window.settle()
    assert "2 calls written to chosen.xlsx" in window.notice
    cells = openpyxl.load_workbook(path)["Calls"]
    names = [cells.cell(row, TITLES.index("Name") + 1).value for row in (4, 5)]
    assert names == [window.rows("select name from customer where id = ?", who)[0][0] for who in chosen]


def test_verdicts_stand_there_before_anything_is_recorded(window: Driver, filled: Path) -> None:
    before = window.rows("select count(*) from attempt")
    page = open_sheet(window, filled)
    assert window.window.page_name == "sheets"
    assert page.view is not None
    assert (page.view.recorded, page.view.rejected) == (2, 1)
    shown = [str(page.model.index(row, 1).data()) for row in range(3)]
    assert shown == ["is recorded", "is recorded", "rejected"]
    assert "day and time" in str(page.model.index(2, 4).data())
    assert window.rows("select count(*) from attempt") == before


def test_enter_applies_and_undo_takes_all_of_it_back(window: Driver, filled: Path) -> None:
    [(before,)] = window.rows("select count(*) from attempt")
    page = open_sheet(window, filled)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt") == [(before + 2,)]
    assert "2 calls" in window.notice
    assert "2 calls recorded" in page.summary.text()
    assert (page.apply.text(), page.cancel.isVisible()) == ("Done", False)
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select count(*) from attempt") == [(before,)]
    assert page.view is not None
    assert page.view.recorded == 2
    assert "2 calls to record" in page.summary.text()
    assert (page.apply.text(), page.apply.isEnabled()) == ("Apply", True)


def test_enter_leaves_a_sheet_that_is_recorded(window: Driver, filled: Path) -> None:
    open_sheet(window, filled)
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    assert window.window.page_name == "data"


def test_rejected_rows_are_saved_and_escape_leaves(
    window: Driver, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_sheet(window, filled)
    target = tmp_path / "rejected.xlsx"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(target))
    window.click(page.rejects)
    window.settle()
    cells = openpyxl.load_workbook(target).active
    assert cells is not None
    assert cells.max_row == 2
    window.key(K.Key_Escape)
    window.settle()
    assert window.window.page_name == "data"


def test_a_sheet_of_another_company_is_refused_aloud(window: Driver, filled: Path) -> None:
    from callplanner.domain.sheet_key import SheetKey, read_key

    book = openpyxl.load_workbook(filled)
    for row in range(4, book["Calls"].max_row + 1):
        key = read_key(str(book["Calls"].cell(row, 1).value))
        if key is not None:
            strange = SheetKey("0" * 8, key.sheet, key.customer_id, key.seen, key.caller_id, key.day)
            book["Calls"].cell(row, 1).value = strange.write()
    book.save(filled)
    page = open_sheet(window, filled)
    assert "another company file" in page.summary.text()
    assert not page.apply.isEnabled()
