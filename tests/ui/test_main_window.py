"""The shell: pages by key, every command by name, search, notices, and a look that follows the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog

from callplanner.ui.actions import TABLE
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.help import HelpPage
from callplanner.ui.shell.finder import matches
from callplanner.ui.shell.rail import PAGES
from tests.ui.driver import CTRL, SHIFT, Driver

K = Qt.Key
DIGITS = (K.Key_1, K.Key_2, K.Key_3, K.Key_4, K.Key_5, K.Key_6)


def test_each_page_has_its_key_and_shows_itself(window: Driver) -> None:
    for key, page in zip(DIGITS, PAGES, strict=True):
        window.key(key, CTRL)
        window.settle()
        assert window.window.page_name == page
        assert window.window.stack.currentWidget() is window.window.pages[page]
        assert window.window.rail.items[page].isChecked()


def test_no_key_is_given_twice_where_both_would_hear_it() -> None:
    for row in TABLE:
        for other in TABLE:
            if row is not other and (not row.scope or not other.scope or row.scope == other.scope):
                assert not set(row.keys) & set(other.keys), (row.id, other.id)


def test_the_frame_says_whom_it_is_about(window: Driver) -> None:
    overview = window.window.overview
    assert overview is not None
    assert overview.customers > 300
    assert overview.company in window.window.windowTitle()
    assert window.window.status._figure.text() == "0"
    assert window.window.rail.items["today"].accessibleName().startswith("Today ")


def test_every_command_can_be_given_by_name(window: Driver) -> None:
    window.key(K.Key_P, CTRL | SHIFT)
    window.write("custom")
    window.key(K.Key_Return)
    window.settle()
    assert window.window.page_name == "customers"


@pytest.mark.parametrize(("typed", "page"), [("catch up", "programme"), ("certificate", "insights")])
def test_what_a_page_does_for_the_whole_firm_is_found_by_name_from_everywhere(
    window: Driver, typed: str, page: str
) -> None:
    window.key(K.Key_P, CTRL | SHIFT)
    window.write(typed)
    window.key(K.Key_Return)
    window.settle()
    assert window.window.page_name == page
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, QDialog)
    dialog.reject()


def test_the_first_window_is_no_larger_than_the_screen(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    window.window.state.put("geometry", "")
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(1280, 720))
    window.window._restore_geometry()
    assert window.window.size() == QSize(1280, 720)


def test_the_palette_offers_only_what_can_be_done_here(window: Driver) -> None:
    offered = {found.key for found in window.window._commands()}
    assert "today.snooze" in offered
    assert "customers.why" not in offered
    undo = next(found for found in window.window._commands() if found.key == "undo")
    assert not undo.enabled


def test_escape_leaves_the_palette_and_gives_the_keys_back(window: Driver) -> None:
    window.key(K.Key_P, CTRL | SHIFT)
    assert window.window.palette_of_commands.isVisible()
    window.key(K.Key_Escape)
    assert not window.window.palette_of_commands.isVisible()
    assert window.focus is window.today.queue


def test_parts_of_words_find_a_command() -> None:
    assert matches("pl an", "Plan anew")
    assert matches("", "Anything")
    assert not matches("plan now", "Plan anew")


def test_search_finds_and_opens_a_customer(window: Driver) -> None:
    name, customer_id = window.rows("select name, id from customer where active order by id desc limit 1")[0]
    window.key(K.Key_K, CTRL)
    window.write(name)
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    page = window.page(CustomersPage, "customers")
    window.wait(lambda: page.detail.customer_id == customer_id)
    assert page.detail._name.text() == name


def test_search_that_finds_nobody_says_so_and_escape_leaves_it(window: Driver) -> None:
    window.key(K.Key_K, CTRL)
    window.write("zzqx")
    window.settle()
    assert window.window.search.found._empty.text()
    window.key(K.Key_Escape)
    assert not window.window.search.found.isVisible()
    assert window.window.top.search.text() == ""


def test_undo_and_redo_say_what_they_would_do(window: Driver) -> None:
    assert not window.window.top.undo.isEnabled()
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    assert window.window.top.undo.isEnabled()
    assert "Spoke" in window.window.top.undo.toolTip()
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert "Spoke" in window.window.top.redo.toolTip()
    window.key(K.Key_Z, CTRL | SHIFT)
    window.settle()
    assert "Spoke" in window.notice


def test_another_caller_has_another_queue(window: Driver) -> None:
    overview = window.window.overview
    assert overview is not None
    everybody = window.today.queue.queue.rowCount()
    window.window.top.caller_chosen.emit(overview.callers[0])
    window.settle()
    assert 0 < window.today.queue.queue.rowCount() < everybody
    assert window.window.top.caller.text() == overview.callers[0]
    window.today.focus_first()
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    row = window.rows("select c.name from attempt a join caller c on c.id = a.caller_id order by a.id desc limit 1")
    assert row == [(overview.callers[0],)]
    assert window.session.state.text("caller") == overview.callers[0]


def test_a_narrow_window_keeps_icons_only(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_master, tmp_path / "company.callplanner"))
    window = open_window(path, size=(1024, 640))
    assert window.window.rail.narrow
    window.window.resize(1400, 900)
    window.settle()
    assert not window.window.rail.narrow


def test_the_scheme_changes_without_rebuilding_and_is_remembered(window: Driver) -> None:
    card, seen = window.today.card, []
    for _ in range(2):
        window.key(K.Key_L, CTRL | SHIFT)
        seen.append((window.window.theme.scheme, window.session.state.text("scheme")))
    assert seen == [("dark", "dark"), ("light", "light")]
    assert window.today.card is card


def test_f1_explains_the_page_that_is_shown(window: Driver) -> None:
    window.go(CustomersPage, "customers")
    window.key(K.Key_F1)
    window.settle()
    help_page = window.page(HelpPage, "help")
    assert help_page.topic == "customers"
    for way_back in (K.Key_Escape, K.Key_F1):
        window.window.actions_table["help"].trigger() if window.window.page_name != "help" else None
        window.settle()
        help_page.setFocus()
        window.key(way_back)
        window.settle()
        assert window.window.page_name == "customers"


def test_a_company_without_customers_offers_the_one_next_step(empty_window: Driver) -> None:
    assert empty_window.window.page_name == "empty"
    assert not empty_window.window.rail.items["customers"].isEnabled()
    assert empty_window.window.rail.items["data"].isEnabled()
    empty_window.key(K.Key_2, CTRL)
    empty_window.settle()
    assert empty_window.window.page_name == "empty"


def test_notices_offer_undo_and_go_by_themselves(window: Driver, qapp: QApplication) -> None:
    notices = window.window.notices
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    before = window.rows("select count(*) from attempt")[0][0]
    window.click(notices._button)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before - 1
    notices.say("Something happened.")
    assert notices._timer.isActive()
    notices._timer.timeout.emit()
    assert notices.words == ""


def test_a_notice_covers_no_key_of_the_page(window: Driver) -> None:
    window.window.notices.say("Something happened.", undo=True)
    panel = window.today.panel
    bottom = panel.mapTo(window.window, panel.rect().bottomLeft()).y()
    assert window.window.notices.y() > bottom


@pytest.mark.parametrize("page", [*PAGES, "settings", "help", "import"])
@pytest.mark.parametrize("scheme", ["dark", "contrast"])
def test_every_page_paints_in_every_scheme(window: Driver, page: str, scheme: str) -> None:
    window.window.errands.use_scheme(scheme)
    window.window.go(page)
    window.settle()
    picture = window.window.grab()
    assert picture.width() == window.window.width()


def test_everything_that_can_be_pressed_has_a_name(window: Driver) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    for page in (*PAGES, "settings", "help", "import"):
        window.window.go(page)
        window.settle()
        shown = window.window.pages[page]
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for widget in shown.findChildren(kind):
                if widget.isVisible() and widget.objectName() != "qt_spinbox_lineedit":
                    named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                    assert named, (page, widget)
