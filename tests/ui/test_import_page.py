"""Import in the window: three steps, nothing stored before Apply, one undo for all of it."""

from __future__ import annotations

from pathlib import Path

import msoffcrypto
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from callplanner.ui.pages.imports.page import COLUMNS, DIFFERENCE, FILE, ImportPage
from tests.ui.driver import CTRL, Driver
from tests.workbook.test_first_rows import heavy

K = Qt.Key
LINES = """Order,Company,Phone,Date,Total
1001,Ashford Bakery,020 7946 0001,2024-01-15,120.50
1002,Barton Café,020 7946 0002,2024-02-01,80.00
1003,Ashford Bakery,020 7946 0001,2024-02-20,99.90
"""


def write(tmp_path: Path, text: str, name: str = "orders.csv") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def open_file(window: Driver, path: str) -> ImportPage:
    window.window.errands.open_import(path)
    window.settle()
    return window.page(ImportPage, "import")


def test_a_flat_file_gives_its_customers_first_and_then_its_orders(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, LINES))
    assert page._step == COLUMNS
    assert page._kind == "customers"
    assert empty_window.rows("select count(*) from customer") == [(0,)]
    empty_window.key(K.Key_Return)
    assert page._step == DIFFERENCE
    assert empty_window.rows("select count(*) from customer") == [(0,)]
    empty_window.key(K.Key_Return)
    empty_window.settle()
    assert empty_window.rows("select name from customer order by name") == [("Ashford Bakery",), ("Barton Café",)]
    assert page.result._orders.isVisible()
    page._import_orders()
    empty_window.settle()
    assert page._kind == "orders"
    page._go_on()
    page._go_on()
    empty_window.settle()
    assert empty_window.rows("select sum(amount_cents) from sales_order") == [(30040,)]
    empty_window.window.go("today")
    empty_window.settle()
    for _ in range(2):
        empty_window.key(K.Key_Z, CTRL)
        empty_window.settle()
    assert empty_window.rows("select count(*) from customer") == [(0,)]
    assert empty_window.window.page_name == "empty"


def test_enter_goes_on_in_the_second_file_too(empty_window: Driver, tmp_path: Path) -> None:
    """The button is grey while a file is read; the keys must not go to the rail meanwhile."""
    page = open_file(empty_window, write(tmp_path, LINES))
    for _ in range(2):
        empty_window.key(K.Key_Return)
        empty_window.settle()
    more = LINES.replace("100", "200").replace("Ashford", "Dunmore")
    open_file(empty_window, write(tmp_path, more, "more.csv"))
    assert page._step == COLUMNS
    empty_window.key(K.Key_Return)
    assert page._step == DIFFERENCE


def test_the_keys_stay_on_the_page_while_the_window_is_not_yet_in_front(empty_window: Driver, tmp_path: Path) -> None:
    """Just after the dialog for a file the window is not active: the focus must not go to the rail all the same."""
    page = open_file(empty_window, write(tmp_path, LINES))
    page._next.setFocus()
    dialog = QDialog()
    dialog.show()
    dialog.activateWindow()
    empty_window.wait(dialog.isActiveWindow)
    page.open_file(write(tmp_path, LINES.replace("100", "200"), "more.csv"))
    empty_window.settle()
    focus = empty_window.window.focusWidget()
    assert focus is page or page.isAncestorOf(focus)
    dialog.close()
    empty_window.window.activateWindow()
    empty_window.wait(empty_window.window.isActiveWindow)
    empty_window.key(K.Key_Return)
    assert page._step == DIFFERENCE
    empty_window.key(K.Key_Return)
    empty_window.settle()
    right = page._next.mapTo(page, page._next.rect().topRight()).x()
    assert page.width() - right < 40  # Done stands where Apply stood


def test_a_wrong_column_is_corrected_and_the_preview_follows(empty_window: Driver, tmp_path: Path) -> None:
    text = "Firm,Ring,Rmk\nAshford Bakery,020 7946 0001,020 7946 9999\n"
    page = open_file(empty_window, write(tmp_path, text, "customers.csv"))
    assert page._view is not None
    by_title = {line.view.title: line for line in page.mapping._rows}
    select = by_title["Rmk"].select
    select.setCurrentIndex(select.findData("phone2"))
    select.activated.emit(select.currentIndex())
    empty_window.settle()
    assert page.mapping.overrides()["phone2"] == "Rmk"
    assert page._view is not None
    assert page._view.mapping["phone2"] == "Rmk"


def test_a_field_has_one_column(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, "Name,Other name\nAshford,Ashford Bakery\n", "customers.csv"))
    first, second = page.mapping._rows[:2]
    for line in (first, second):
        line.select.setCurrentIndex(line.select.findData("name"))
        line.select.activated.emit(line.select.currentIndex())
    assert (first.field, second.field) == (None, "name")


def test_what_is_no_workbook_is_said_in_one_sentence(empty_window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page = open_file(empty_window, str(path))
    assert page._step == FILE
    assert empty_window.notice
    assert "Traceback" not in empty_window.notice
    assert not page._next.isEnabled()


def test_columns_without_anything_in_them_leave_their_room_to_the_reasons(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, "Company,Phone\nAshford Bakery,020 7946 0001\n", "customers.csv"))
    assert page.preview.table.shown_columns() == ["row", "verdict", "name", "phone", "why"]
    page = open_file(empty_window, write(tmp_path, "Ref,Company\n1,Ashford Bakery\n2,Barton Café\n", "more.csv"))
    assert page.preview.table.shown_columns() == ["row", "verdict", "reference", "name", "why"]


def test_counts_are_filters_of_the_preview(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, "Name,Town\nAshford Bakery,Whitby\nBarton Café,Filey\n", "c.csv"))
    counts = []
    for verdict in ("new", "reject"):
        page.preview._tiles[verdict].click()
        empty_window.settle()
        counts.append((page.preview._tiles[verdict].accessibleName(), page.preview.model.rowCount()))
    assert counts == [("2 New", 2), ("0 Reject", 0)]


def test_what_was_noticed_is_a_filter_and_stands_beside_the_difference(empty_window: Driver, tmp_path: Path) -> None:
    text = "Name,Phone,Country\nAshford Bakery,020 7946 0001,GB\nBarton Café,(5) 555-4729,MX\nCorbel,(5) 555-3932,MX\n"
    page = open_file(empty_window, write(tmp_path, text, "c.csv"))
    chip = page.preview._remarked
    assert chip.isVisible()
    chip.click()
    empty_window.settle()
    shown = [page.preview.model.row_at(place) for place in range(page.preview.model.rowCount())]
    assert [row.name for row in shown if row is not None] == ["Barton Café", "Corbel"]
    empty_window.key(K.Key_Return)
    empty_window.settle()
    assert "2 rows, as row 3: (5) 555-4729" in page.result._noticed.accessibleName()
    page = open_file(empty_window, write(tmp_path, "Name,Town\nAshford Bakery,Whitby\n", "d.csv"))
    assert not page.preview._remarked.isVisible()
    assert page.preview.model.rowCount() == 1  # the filter of before would hide everything
    empty_window.key(K.Key_Return)
    assert not page.result._noticed.isVisible()


def test_cancel_leaves_everything_as_it_was(empty_window: Driver, tmp_path: Path) -> None:
    open_file(empty_window, write(tmp_path, LINES))
    empty_window.key(K.Key_Escape)
    empty_window.settle()
    assert empty_window.window.page_name == "data"
    assert empty_window.rows("select count(*) from customer") == [(0,)]


def test_a_block_of_cells_is_pasted_into_customers_as_an_import(window: Driver) -> None:
    [(before,)] = window.rows("select count(*) from customer")
    window.window.go("customers")
    window.settle()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText('Reference\tName\tPhone\nP-1\tPasted Bakery\t0044 20 7946 0123\nP-2\t"Two\nlines"\t\n')
    window.key(K.Key_V, CTRL)
    window.settle()
    page = window.page(ImportPage, "import")
    assert page._step == COLUMNS
    assert page._view is not None
    assert (page._view.rows, page._view.new) == (2, 2)
    window.key(K.Key_Return)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from customer") == [(before + 2,)]
    assert window.rows("select typed from phone where typed like '0044%'") == [("0044 20 7946 0123",)]
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select count(*) from customer") == [(before,)]


def test_a_word_on_the_clipboard_is_no_block(window: Driver) -> None:
    window.window.go("customers")
    window.settle()
    QGuiApplication.clipboard().setText("only a word")
    window.key(K.Key_V, CTRL)
    window.settle()
    assert "no block of cells" in window.notice
    assert window.window.page_name == "customers"


def test_a_locked_workbook_asks_for_its_password_until_it_is_right_or_given_up(
    empty_window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, locked = tmp_path / "plain.xlsx", tmp_path / "locked.xlsx"
    book = openpyxl.Workbook()
    book.worksheets[0].append(("Name", "Phone"))
    book.worksheets[0].append(("Ashford", "020 7946 0001"))
    book.save(plain)
    with plain.open("rb") as file, locked.open("wb") as out:
        msoffcrypto.OfficeFile(file).encrypt("sesame", out)
    answers = ["open", "sesame"]
    asked: list[str] = []

    def answer(words: str) -> str:
        asked.append(words)
        return answers.pop(0) if answers else ""

    monkeypatch.setattr(empty_window.window.errands, "ask_password", answer)
    page = open_file(empty_window, str(locked))
    assert ["locked" in asked[0], "not the password" in asked[1]] == [True, True]
    assert page._step == COLUMNS
    assert page._view is not None
    page._go_on()
    page._go_on()
    empty_window.settle()
    assert empty_window.rows("select name from customer") == [("Ashford",)]
    page = open_file(empty_window, str(locked))
    assert page._step == FILE
    assert "locked with a password" in empty_window.notice


def test_the_first_rows_of_a_large_file_are_shown_while_the_rest_is_read(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, LINES))
    empty_window.window.errands.open_import(str(heavy(tmp_path)))
    empty_window.wait(lambda: page._path is not None and page._path.name == "heavy.xlsx")
    empty_window.wait(lambda: page.file_step._rows.rowCount() > 0)
    assert page._file is None
    assert not page._next.isEnabled()
    heads = [page.file_step._rows.horizontalHeaderItem(place) for place in range(3)]
    titles = [head.text() for head in heads if head is not None]
    assert titles == ["Reference\nReference", "Name\nName", "Note\nNote"]
    assert "first rows" in page.file_step._what.text()
    empty_window.settle()
    assert page._step == COLUMNS
    assert page._view is not None
    assert page._view.rows == 300


def test_reading_that_is_stopped_is_said_and_leaves_nothing_behind(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, LINES))
    jobs = empty_window.session.jobs
    page.glimpsed.connect(lambda *_: jobs.cancel(page._reading_job), Qt.ConnectionType.DirectConnection)
    empty_window.window.errands.open_import(str(heavy(tmp_path)))
    empty_window.wait(lambda: page._path is not None and page._path.name == "heavy.xlsx")
    empty_window.settle()
    assert "stopped" in page.file_step._what.text()
    assert not page._next.isEnabled()


def test_an_import_that_is_stopped_can_be_applied_again(empty_window: Driver, tmp_path: Path) -> None:
    page = open_file(empty_window, write(tmp_path, LINES))
    page._go_on()
    page._go_on()
    empty_window.session.jobs.cancel(page._job)
    empty_window.settle()
    if not empty_window.rows("select count(*) from customer")[0][0]:  # else it was too quick to be stopped
        assert "stopped" in empty_window.notice
        assert page._next.isEnabled()
        page._go_on()
        empty_window.settle()
    assert empty_window.rows("select count(*) from customer") == [(2,)]


def test_dates_that_can_be_read_two_ways_are_asked(empty_window: Driver, tmp_path: Path) -> None:
    text = "Name,Last order\nAsh,03/04/2024\nBeck,05/06/2024\nCole,01/02/2024\n"
    page = open_file(empty_window, write(tmp_path, text, "c.csv"))
    assert page._view is None
    assert not page._next.isEnabled()
    assert "under Dates" in page.preview._strip_words.text()
    assert "--day-first" not in page.preview._strip_words.text()
    assert page.mapping.dates.hasFocus()
    page.mapping.dates.setCurrentIndex(page.mapping.dates.findData("day"))
    page.mapping.dates.activated.emit(page.mapping.dates.currentIndex())
    empty_window.settle()
    assert page._next.isEnabled()
    page._go_on()
    page._go_on()
    empty_window.settle()
    assert empty_window.rows("select imported_last_order from customer where name = 'Ash'") == [("2024-04-03",)]


def test_empty_cells_erase_where_the_person_ticks_it(empty_window: Driver, tmp_path: Path) -> None:
    for text in ("Reference,Name,Note\nA,Ash,hello\n", "Reference,Name,Note\nA,Ash,\n"):
        page = open_file(empty_window, write(tmp_path, text, "c.csv"))
        assert page._view is not None
        if page._view.new:
            page._go_on()
            page._go_on()
            empty_window.settle()
    before = page._view
    assert before is not None
    assert (before.changed, before.unchanged) == (0, 1)
    page.mapping.erase.click()
    empty_window.settle()
    after = page._view
    assert after is not None
    assert after.changed == 1


def test_the_summary_is_saved_as_a_workbook(
    empty_window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_file(empty_window, write(tmp_path, "Name,Phone\nAsh,020 7946 0001\n,\nBeck,4.41E+11\n", "c.csv"))
    page._go_on()
    target = tmp_path / "summary.xlsx"
    monkeypatch.setattr(empty_window.window.errands, "ask_save", lambda *_: str(target))
    page.result._summary.click()
    empty_window.settle()
    assert "summary.xlsx" in empty_window.notice
    book = openpyxl.load_workbook(target)
    facts = {row[0].value: row[1].value for row in book["Summary"].rows}
    assert (facts["New"], facts["Rejected"], facts["State"]) == (2, 0, "looked at, nothing stored")
    assert [row[3].value for row in book["Rows"].rows] == ["Name", "Ash", "Beck"]
    assert "lost its digits" in str(book["Rows"]["G3"].value)
