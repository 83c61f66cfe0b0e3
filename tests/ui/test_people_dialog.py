"""People and numbers: in one dialog, by key and button; another number is dialled from the card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from callplanner.services.people import NumberEdit, PersonEdit
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.dialogs.people import PeopleDialog
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.widgets.label import Label
from tests.ui.driver import Driver

K = Qt.Key


def form(window: Driver) -> FormDialog:
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), FormDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, FormDialog)
    return found


def fill(dialog: FormDialog, **values: str) -> None:
    for name, value in values.items():
        field = dialog.fields[name]
        if isinstance(field, QLineEdit):
            field.setText(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        else:
            field.setChecked(value == "yes")  # type: ignore[union-attr]  # a box, where it is neither


def dialog_of(window: Driver) -> PeopleDialog:
    window.wait(lambda: isinstance(QApplication.activeModalWidget(), PeopleDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, PeopleDialog)
    window.settle()
    return found


def back_in(window: Driver) -> None:
    """Without a window manager nothing gives the focus back when a menu or a dialog has gone."""
    window.window.activateWindow()
    window.wait(lambda: QApplication.activeWindow() is window.window)


def shown(dialog: PeopleDialog) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    return [line.cells for line in dialog.people.lines], [line.cells for line in dialog.numbers.lines]


def test_people_and_numbers_are_added_changed_and_taken_away(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    page.table.choose_row(0)
    window.settle()
    window.key(K.Key_U)
    dialog = dialog_of(window)
    before = shown(dialog)
    dialog.people.add.click()
    fill(form(window), name="Ann Lee", role="Owner", email="ann@lee.example")
    form(window).ok.click()
    window.settle()
    assert ("Ann Lee", "Owner", "ann@lee.example", "") in shown(dialog)[0]
    dialog.numbers.add.click()
    fill(form(window), typed="020 7946 0999", kind="mobile", person="Ann Lee", first="yes")
    form(window).ok.click()
    window.settle()
    assert shown(dialog)[1][0] == ("020 7946 0999", "mobile", "Ann Lee", "")
    dialog.numbers.buttons[0].click()
    fill(form(window), bad="yes")
    form(window).ok.click()
    window.settle()
    assert shown(dialog)[1][0][3] == "does not work"
    dialog.numbers.buttons[0].click()
    fill(form(window), typed="020 7946 0998")
    form(window).ok.click()
    window.settle()
    assert shown(dialog)[1][0] == ("020 7946 0998", "mobile", "Ann Lee", ""), "a corrected number works again"
    dialog.reject()
    back_in(window)
    for _ in range(4):
        window.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
        window.settle()
    page.detail.known.people.click()
    assert shown(dialog_of(window)) == before
    dialog_of(window).reject()


def test_a_number_that_stands_there_is_refused_in_words(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    page.table.choose_row(0)
    window.settle()
    page.detail.known.people.click()
    dialog = dialog_of(window)
    number = shown(dialog)[1][0][0]
    dialog.numbers.add.click()
    fill(form(window), typed=number)
    form(window).ok.click()
    window.settle()
    assert "stands there already" in window.notice
    dialog.reject()


@pytest.fixture
def second_number(window: Driver) -> str:
    """The customer on the card has a mobile of one of its people besides."""
    window.settle()
    customer_id = window.today.current.customer_id
    assert customer_id is not None
    planner = window.session.planner
    assert planner is not None
    window.session.dispatcher.change(
        lambda: planner.save_number(customer_id, NumberEdit("+44 7700 900321", "mobile", "Ann Lee"))
    )
    window.settle()
    return "+44 7700 900321"


def test_another_number_is_dialled_and_the_call_is_noted_on_it(window: Driver, second_number: str) -> None:
    assert "Ann Lee" in window.today.card._others.text()
    window.key(K.Key_U)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    chosen = next(action for action in menu.actions() if second_number in action.text())
    assert "Ann Lee" in chosen.text()
    menu.setActiveAction(chosen)
    QTest.keyClick(menu, K.Key_Return)
    window.settle()
    back_in(window)
    assert window.dialled == ["tel:+447700900321"]
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    noted = "from attempt a join phone p on p.id = a.phone_id join contact c on c.id = a.contact_id"
    assert window.rows(f"select p.typed, c.name {noted}") == [(second_number, "Ann Lee")]


def test_the_dialled_number_is_still_known_after_undo(window: Driver, second_number: str) -> None:
    window.key(K.Key_U)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(action for action in menu.actions() if second_number in action.text()))
    QTest.keyClick(menu, K.Key_Return)
    window.settle()
    back_in(window)
    for outcome in (K.Key_1, K.Key_6):
        window.key(outcome)
        window.key(K.Key_Return)
        window.settle()
        noted = "from attempt a join phone p on p.id = a.phone_id where p.typed = ?"
        assert window.rows(f"select count(*) {noted}", second_number) == [(1,)]
        if outcome == K.Key_1:
            window.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
            window.settle()


def test_long_words_give_way_instead_of_pushing_the_lines_out_of_the_dialog(window: Driver) -> None:
    role = "Owner, head of purchasing and marketing assistant for the northern branches"
    page = window.go(CustomersPage, "customers")
    page.table.choose_row(0)
    window.settle()
    window.key(K.Key_U)
    dialog = dialog_of(window)
    planner = dialog.desk.planner
    dialog._change(lambda: planner.save_person(dialog.customer_id, PersonEdit("Maximiliane Wohlgemuth", role, "")), "")
    window.settle()
    assert any(role in cells for cells in shown(dialog)[0])
    for card in (dialog.people, dialog.numbers):
        assert card.mapTo(dialog, card.rect().bottomRight()).x() < dialog.width()
        assert all(button.mapTo(card, button.rect().bottomRight()).x() < card.width() for button in card.buttons)
    assert any(label.toolTip() == role for label in dialog.people.findChildren(Label))
    dialog.reject()
    back_in(window)
