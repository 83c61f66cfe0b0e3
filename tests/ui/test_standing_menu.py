"""With the chosen customers: one menu for one or many; what was noted is put right where it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.widgets.label import Label
from tests.ui.driver import Driver
from tests.ui.test_people_dialog import back_in, fill, form

K = Qt.Key


def choose(window: Driver, *path: str) -> None:
    """Open the menu of the chosen and take the line of the menu under these titles."""
    page = window.page(CustomersPage, "customers")
    page.deeds.more(page.with_chosen)
    window.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    level: QObject | None = QApplication.activePopupWidget()
    for title in path[:-1]:
        assert isinstance(level, QMenu)
        level = next(a for a in level.actions() if a.text().startswith(title)).menu()
    assert isinstance(level, QMenu)
    next(a for a in level.actions() if a.text().startswith(path[-1])).trigger()
    opened = QApplication.activePopupWidget()
    if opened is not None:
        opened.close()
    window.settle()
    back_in(window)


@pytest.fixture
def page(window: Driver) -> CustomersPage:
    found = window.go(CustomersPage, "customers")
    found.table.choose_row(0)
    window.settle()
    return found


def test_the_chosen_are_given_to_a_caller_and_closed_in_one_step_each(window: Driver, page: CustomersPage) -> None:
    page.table.setFocus()
    for _ in range(2):
        window.key(K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.settle()
    ids = page.chosen()
    assert len(ids) == 3
    marks = ",".join("?" * 3)
    choose(window, "Give to a caller", "Mornings")
    owner = f"select distinct k.name from customer c join caller k on k.id = c.caller_id where c.id in ({marks})"
    assert window.rows(owner, *ids) == [("Mornings",)]
    assert "given to Mornings" in window.notice
    choose(window, "A customer no longer")
    fill(form(window), reason="closed down")
    form(window).ok.click()
    window.settle()
    assert window.rows(f"select distinct active, inactive_reason from customer where id in ({marks})", *ids) == [
        (0, "closed down")
    ]
    assert not set(ids) & set(page.model.all_ids())
    back_in(window)
    window.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert set(ids) <= set(page.model.all_ids())


def test_the_menu_is_walked_with_the_arrows_and_unfolds_only_when_asked(window: Driver, page: CustomersPage) -> None:
    page.table.setFocus()
    window.key(K.Key_O)
    window.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    walked = [menu.activeAction().text()]
    for _ in range(3):
        window.settle()
        assert not any(inner.isVisible() for inner in menu.findChildren(QMenu))  # keys would go there
        QTest.keyClick(menu, K.Key_Down)
        walked.append(menu.activeAction().text())
    assert walked == ["Give to a caller", "Tier by hand", "No calls for a while", "Not called between…"]
    QTest.keyClick(menu, K.Key_Return)
    assert form(window).fields
    form(window).reject()
    back_in(window)


def test_what_was_noted_is_put_right(window: Driver, page: CustomersPage) -> None:
    view = page.detail.view
    assert view is not None
    assert view.attempts
    call = view.attempts[0]
    choose(window, "Correct what was noted", (call.note or "")[:20])
    dialog = form(window)
    assert isinstance(dialog, FormDialog)
    note = dialog.fields["note"]
    note.setPlainText("They open at nine now.")  # type: ignore[union-attr]  # the note is the long one
    dialog.ok.click()
    window.settle()
    assert window.rows("select note from attempt where id = ?", call.attempt_id) == [("They open at nine now.",)]
    shown = page.detail.timeline.model()
    titles = [shown.index(place, 0).data(Qt.ItemDataRole.DisplayRole) for place in range(shown.rowCount())]
    assert any("They open at nine now." in str(title) for title in titles)


def test_the_season_in_which_nobody_calls_is_noted_and_shown(window: Driver, page: CustomersPage) -> None:
    choose(window, "Not called between")
    dialog = form(window)
    fill(dialog, first="2024-11-01", last="2025-03-15", yearly="yes", reason="closed for the season")
    dialog.ok.click()
    window.settle()
    shown = page.detail.known._lines["away"][1]
    assert isinstance(shown, Label)
    assert shown.text() == "1 Nov to 15 Mar, every year: closed for the season"
    assert "Plan anew" in window.notice
    back_in(window)
    choose(window, "May be called then after all", "1 Nov to 15 Mar")
    assert window.rows("select count(*) from blackout") == [(0,)]
