"""Customers, Programme, Fringe, Data and Settings: what a person does on them, seen on the screen and in the file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu

from callplanner.storage.schema import work_item
from callplanner.ui import formats
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.data.history import way_back
from callplanner.ui.pages.data.page import DataPage
from callplanner.ui.pages.fringe.page import FringePage
from callplanner.ui.pages.insights.page import InsightsPage
from callplanner.ui.pages.programme.page import ProgrammePage
from callplanner.ui.pages.settings.page import SettingsPage
from callplanner.ui.widgets.buttons import Button
from tests.desk import Desk
from tests.ui.driver import CTRL, SHIFT, Driver

K = Qt.Key
TODAY = date(2024, 3, 12)


def test_filters_narrow_the_table_and_clear_brings_everybody_back(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    everybody = page.model.rowCount()
    page.filters.choose("tier", ("A",))
    window.settle()
    narrowed = page.model.rowCount()
    assert 0 < narrowed < everybody
    assert page.filters._chips["tier"].text() == "Tier A"
    window.wait(lambda: page.model.row_at(0) is not None)
    first = page.model.row_at(0)
    assert first is not None
    assert first.letter == "A"
    page.filters.clear()
    window.settle()
    assert page.model.rowCount() == everybody


def test_a_table_without_rows_says_why(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    assert page.table.empty_words == ""
    with_rows = page.table.viewport().grab().toImage()
    page.filters.choose("tier", ("no such tier",))
    window.settle()
    assert page.model.rowCount() == 0
    assert page.table.empty_words == "No customer passes all of these filters."
    assert page.table.accessibleDescription() == page.table.empty_words
    assert page.table.viewport().grab().toImage() != with_rows
    page.filters.clear()
    window.settle()
    assert page.table.empty_words == ""


def test_the_customer_under_the_cursor_is_shown_in_full(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    window.key(K.Key_Down)
    window.settle()
    current = page.table.current_id()
    assert page.detail.customer_id == current
    name, orders = window.rows(
        "select name, (select count(*) from sales_order where customer_id = c.id and not cancelled) from customer c"
        " where id = ?",
        current,
    )[0]
    assert page.detail._name.text() == name
    assert f"{orders} order" in page.detail._counts.text()


def test_what_we_do_not_know_is_filled_in_place_and_undone(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    customer_id = window.rows("select id from customer where email = '' and active limit 1")[0][0]
    page.show_customer(customer_id)
    window.settle()
    page.detail.unknown._ask("email")
    window.write("office@example.com")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select email from customer where id = ?", customer_id) == [("office@example.com",)]
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select email from customer where id = ?", customer_id) == [("",)]


def test_potential_is_one_press(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    customer_id = page.detail.customer_id
    page.detail.unknown.potential_chosen.emit("high")
    window.settle()
    assert window.rows("select potential from customer where id = ?", customer_id) == [("high",)]


def test_dialling_from_the_table_opens_the_card_of_today(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    window.key(K.Key_Down)
    window.settle()
    name = page.detail._name.text()
    window.key(K.Key_D)
    window.settle()
    assert window.window.page_name == "today"
    assert window.today.card._name.text() == name
    assert window.dialled


def test_chosen_columns_are_remembered(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    place = next(i for i, column in enumerate(page.model.columns) if column.id == "town")
    page.table._on_column_toggled(place, True)
    assert "town" in window.session.state.texts("customers.columns")
    page.table.show_columns(["name", "town"])
    assert page.table.shown_columns() == ["name", "town"]


def test_the_table_is_copied_with_its_visible_columns(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    page.table.selectAll()
    window.key(K.Key_C, CTRL)
    window.wait(lambda: QGuiApplication.clipboard().text().count("\n") == page.model.rowCount() + 1)
    assert QGuiApplication.clipboard().text().startswith("Tier\tCustomer\tStatus")
    assert f"{page.model.rowCount()} rows are on the clipboard" in window.notice


def test_a_new_plan_is_shown_first_and_written_only_by_apply(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    for name in ("Ashford Bakery", "Barton Café", "Crane Hotel"):
        desk.customer(name, tier="B")
    desk.close()
    window = open_window(company)
    page = window.go(ProgrammePage, "programme")
    assert page.preview._first.isVisible()
    for _ in range(2):
        window.key(K.Key_F5)
        window.settle()
        assert page.preview.apply.isVisible()
        assert window.rows("select count(*) from planned_call") == [(0,)]
        window.key(K.Key_Escape)
        window.settle()
        assert not page.preview.apply.isVisible()
    window.key(K.Key_F5)
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from planned_call") == [(3,)]
    assert "3 added" in window.notice
    assert page.preview._rest_title.text() == "Nobody is left out"
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select count(*) from planned_call") == [(0,)]


def test_a_call_dropped_on_a_day_is_moved_and_pinned(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    call, day = window.rows(
        "select id, day from planned_call where closed_on is null and day > '2024-03-20' order by day limit 1"
    )[0]
    target = date.fromisoformat(day) + timedelta(days=7)
    while target.weekday() > 4:
        target += timedelta(days=1)
    page.year.squares.dropped.emit(target, str(call).encode())
    window.settle()
    assert window.rows("select day, pinned from planned_call where id = ?", call) == [(target.isoformat(), 1)]


def test_a_square_tells_its_day_and_shows_its_calls(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    squares = page.year.squares
    day = date.fromisoformat(
        window.rows("select day from planned_call where closed_on is null and day > '2024-03-20' order by day limit 1")[
            0
        ][0]
    )
    where = squares.square_of(day).center().toPoint()
    assert squares.day_at(where) == day
    window.click(squares, where)
    window.settle()
    expected = window.rows("select count(*) from planned_call where closed_on is null and day = ?", day.isoformat())
    assert page.year.model.rowCount() == expected[0][0]


def test_the_squares_can_be_walked_by_keys(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    window.key(K.Key_Right)
    assert page.year.squares.chosen_day == TODAY + timedelta(days=7)
    window.key(K.Key_Up)
    assert page.year.squares.chosen_day == TODAY + timedelta(days=6)


def test_fringe_rows_are_chosen_by_box_and_by_points_alike(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    window.wait(lambda: page.model.row_at(0) is not None)
    for place in (0, 2):
        where = page.table.visualRect(page.model.index(place, 0)).center()
        window.click(page.table.viewport(), QPoint(where))
    ids = [page.model.id_at(0), page.model.id_at(2)]
    assert page.table.chosen_ids() == ids
    assert page.actions_card._title.text() == "2 chosen"
    page.scatter.chosen.emit(frozenset({ids[1]}))
    assert page.table.chosen_ids() == [ids[1]]


def test_the_chosen_of_the_fringe_are_asked_about_their_potential(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    window.wait(lambda: page.model.row_at(1) is not None)
    asked = next(
        row.customer_id
        for row in (page.model.row_at(place) for place in range(20))
        if row is not None and not row.potential
    )
    page.table.choose_id(asked)
    window.key(K.Key_Q)
    window.settle()
    assert "1 call put on the next day with room" in window.notice
    assert window.rows("select customer_id, pinned from planned_call where purpose = 'potential'") == [(asked, 1)]
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select count(*) from planned_call where purpose = 'potential'") == [(0,)]


def test_fringe_customers_go_into_the_programme_or_are_left_alone(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    window.wait(lambda: page.model.row_at(1) is not None)
    page.table.selectRow(0)
    chosen = page.table.chosen_ids()[0]
    window.key(K.Key_Return)
    window.settle()
    pinned = window.rows(
        "select purpose, pinned from planned_call where customer_id = ? and closed_on is null and day = '2024-03-13'",
        chosen,
    )
    assert ("fringe", 1) in pinned
    page.table.selectRow(1)
    left = page.table.chosen_ids()[0]
    window.key(K.Key_L)
    window.settle()
    assert page.model.place_of(left) is not None, "asked first for how long and why"
    leaving().ok.click()
    window.settle()
    assert page.model.place_of(left) is None


def leaving() -> FormDialog:
    """The form that is open."""
    [found] = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog) and w.isVisible()]
    return found


def test_the_history_tells_every_change_and_takes_it_back(window: Driver) -> None:
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    page = window.go(DataPage, "data")
    changes = [line for line in page.history.lines if not isinstance(line, str)]
    assert len(changes) >= 2
    assert way_back(changes[0]) == "Undo"
    page.history.show_rows(changes, TODAY + timedelta(days=400))
    assert page.history.lines[0] == formats.day(TODAY, TODAY + timedelta(days=400))
    before = window.rows("select count(*) from attempt")[0][0]
    page.history.asked.emit(changes[1])
    window.settle()
    [asking] = page.findChildren(FormDialog)
    assert asking.windowTitle() == "Take back 2 changes"
    assert "could be called again" not in asking.explain
    assert window.rows("select count(*) from attempt")[0][0] == before
    QTest.keyClick(asking, K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before - 2


def test_going_back_over_a_refusal_names_who_could_be_called_again(window: Driver) -> None:
    refusing = window.today.card._name.text()
    window.key(K.Key_7)
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    page = window.go(DataPage, "data")
    changes = [line for line in page.history.lines if not isinstance(line, str)]
    page.history.asked.emit(changes[1])
    window.settle()
    [asking] = page.findChildren(FormDialog)
    assert f"could be called again: {refusing}." in asking.explain
    asking.reject()
    window.settle()
    assert window.rows("select count(*) from suppression where lifted_on is null")[0][0] > 0


def test_a_list_says_that_it_is_on_its_way_and_that_nobody_fits(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    assert page.table.words_inside == ""
    page.filters.choose("tier", ("nobody has this one",))
    window.settle()
    assert page.model.rowCount() == 0
    assert page.table.words_inside == "No customer passes all of these filters."
    page.model.loaded = False
    assert page.table.words_inside == "Counting…"


def test_a_backup_is_made_and_put_back(window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALLPLANNER_HOME", str(tmp_path / "home"))
    page = window.go(DataPage, "data")
    before = window.rows("select count(*) from attempt")[0][0]
    page._on_backup()
    window.settle()
    copies = list((tmp_path / "home").rglob("*.by-hand.callplanner"))
    assert len(copies) == 1
    window.key(K.Key_1, CTRL)
    window.settle()
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before + 1
    window.window.errands.restore_backup(str(copies[0]))
    window.wait(lambda: window.window.desk is not None and window.window.overview is not None)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before


def test_insights_answer_with_figures_first(window: Driver) -> None:
    page = window.go(InsightsPage, "insights")
    asked = page.questions
    for card in (asked.covered, asked.kept, asked.attention, asked.silent):
        assert any(letter.isdigit() for letter in card.answer.accessibleName())
        assert card.picture.accessibleName()


def test_callers_can_be_changed(window: Driver) -> None:
    page = window.go(SettingsPage, "settings")
    name = window.rows("select name from caller order by id limit 1")[0][0]
    page.callers.calls_changed.emit(name, 33)
    window.settle()
    assert window.rows("select calls_a_day from caller where name = ?", name) == [(33,)]


def test_what_waits_for_a_person_is_one_press_away_and_decided_there(window: Driver) -> None:
    who = window.today.current.customer_id
    with window.session.planner._context.change("recorded", outcome="No answer", name="") as work:  # type: ignore[union-attr]  # open
        work.insert(work_item, customer_id=who, kind="decision", attempt_id=None, opened_on=TODAY, reason="",
                    closed_on=None, closed_as="")  # fmt: skip
        work.commit()
    window.today.load()
    window.settle()
    assert "1 needs a decision" in window.today.parts.duties.text()
    window.click(window.today.parts.duties)
    window.settle()
    page = window.page(CustomersPage, "customers")
    assert page.filters.chosen == {"waiting": ("decision", "mend_number")}
    page.show_customer(who)  # type: ignore[arg-type]  # somebody is on the card
    window.settle()
    assert page.detail.decision.isVisible()
    page.detail.decided.emit("drop")
    window.settle()
    assert not page.detail.decision.isVisible()
    assert window.rows("select closed_as from work_item where customer_id = ?", who) == [("drop",)]


def test_a_row_is_chosen_alone_while_the_keys_of_a_command_are_still_held(window: Driver) -> None:
    """Ctrl+2 goes to Customers; whoever is shown there is the only one chosen although Ctrl is still down."""
    page = window.go(CustomersPage, "customers")
    first, second = page.model.id_at(0), page.model.id_at(3)
    assert first is not None
    assert second is not None
    window.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    for wanted in (first, second, second):
        page.show_customer(wanted)
        assert page.table.chosen_ids() == [wanted]


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900)])
def test_no_link_of_the_data_page_is_cut_short(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    window = open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")), size=size)
    page = window.go(DataPage, "data")
    links = [link for card in page._cards for link in card.findChildren(Button)]
    assert len(links) == 9
    assert [link.text() for link in links if link.width() < link.sizeHint().width()] == []


def test_a_fringe_customer_is_left_alone_for_as_long_as_one_says_and_comes_back(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    window.wait(lambda: page.model.row_at(1) is not None)
    page.table.selectRow(0)
    [who] = page.table.chosen_ids()
    window.key(K.Key_L)
    window.settle()
    dialog = leaving()
    months = dialog.fields["months"]
    assert isinstance(months, QComboBox)
    assert dialog.value("months") == "3"
    months.setCurrentIndex(months.findData("6"))
    why = dialog.fields["reason"]
    assert isinstance(why, QLineEdit)
    why.setText("Asked for peace")
    dialog.ok.click()
    window.settle()
    assert window.rows("select left_until, left_reason from customer where id = ?", who) == [
        ("2024-09-11", "Asked for peace")
    ]
    assert "6 months" in window.notice
    assert who not in [page.model.id_at(place) for place in range(page.model.rowCount())]
    desk = window.window.desk
    assert desk is not None
    desk.actions["undo"].trigger()  # without a screen no window becomes active again, so no key reaches it
    window.settle()
    assert window.rows("select left_until from customer where id = ?", who) == [(None,)]


def test_the_fringe_is_narrowed_by_more_filters_and_widened_again(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    window.wait(lambda: page.model.row_at(0) is not None)
    before = page.model.rowCount()
    assert not page.filters.isVisible()
    window.click(page.more)
    assert page.filters.isVisible()
    page.filters.choose("ordered", ("90",))
    window.settle()
    every = [page.model.row_at(place) for place in range(page.model.rowCount())]
    assert 0 < len(every) < before
    assert all(row is not None and row.order_days is not None and row.order_days <= 90 for row in every)
    assert page.more.text() == "1 more filter"
    page.filters.choose("potential", ("never",))
    window.settle()
    both = [page.model.row_at(place) for place in range(page.model.rowCount())]
    assert len(both) == sum(row is not None and not row.potential for row in every)
    window.click(page.more)
    window.settle()
    assert not page.filters.isVisible()
    assert page.model.rowCount() == before


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)])
def test_filters_without_room_stand_in_one_menu_and_work_from_there(
    open_window: Callable[..., Driver],
    sample_master: Path,
    tmp_path: Path,
    size: tuple[int, int],
) -> None:
    window = open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")), size=size)
    page = window.go(CustomersPage, "customers")
    bar = page.filters
    seen = [chip for chip in bar._chips.values() if chip.isVisible()]
    assert seen
    assert all(chip.width() >= chip.sizeHint().width() for chip in seen)
    assert len(seen) + len(bar._unseen) == len(bar._chips)
    window.click(bar._more)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    menus = {action.text(): action.menu() for action in opened.actions()}
    missing = menus["Missing data"]
    assert isinstance(missing, QMenu)
    missing.actions()[0].trigger()
    opened.close()
    window.settle()
    assert bar.chosen == {"missing": ("phone",)}
    assert bar._chips["missing"].isVisible()  # what narrows the list is always seen


def test_a_short_window_squeezes_no_action_of_the_fringe(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> None:
    window = open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")), size=(1024, 640))
    card = window.go(FringePage, "fringe").actions_card
    for button in card.findChildren(QAbstractButton):
        assert button.height() >= button.sizeHint().height(), button.accessibleName()


def test_a_pilot_of_all_says_that_nobody_is_left_to_compare_with(window: Driver) -> None:
    page = window.go(FringePage, "fringe")
    page.table.choose_row(0)
    window.settle()
    window.key(K.Key_P)
    window.settle()
    form = leaving()
    assert "nobody is left as the control group" in form.explain
    assert "50 % and 50 %" not in form.explain
    form.reject()


def test_calls_are_planned_for_all_chosen_rows_in_one_step(window: Driver) -> None:
    page = window.go(CustomersPage, "customers")
    page.filters.choose("status", ("planned",))
    window.settle()
    page.table.choose_row(0)
    for _ in range(2):
        window.key(K.Key_Down, SHIFT)
    window.settle()
    chosen = page.table.chosen_ids()
    assert len(chosen) == 3
    pinned = f"select count(*) from planned_call where pinned and closed_on is null and customer_id in {tuple(chosen)}"
    [(before,)] = window.rows(pinned)
    menu = QMenu()
    page.table.menu_opens.emit(menu)
    days = menu.actions()[0].menu()
    assert isinstance(days, QMenu)
    assert menu.actions()[0].text() == "Plan calls for 3 customers"
    days.actions()[0].trigger()
    window.settle()
    assert "3 calls are planned for" in window.notice
    assert window.rows(pinned) == [(before + 3,)]
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows(pinned) == [(before,)]
