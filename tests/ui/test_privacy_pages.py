"""Consent, calling hours, opt-outs, one customer's data and what is kept: on the screen, by key, and in the file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMenu, QPlainTextEdit

from callplanner.services.calling_hours import HoursEdit
from callplanner.services.planner import Planner
from callplanner.services.wording import say
from callplanner.ui.dialogs.fault import FaultDialog
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.data.page import DataPage
from callplanner.ui.pages.fringe.page import FringePage
from callplanner.ui.pages.programme.page import ProgrammePage
from callplanner.ui.pages.settings.page import SettingsPage
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.label import Paragraph
from tests.ui.conftest import NOW
from tests.ui.driver import CTRL, Driver

K = Qt.Key
TODAY = NOW.now().day


@pytest.fixture
def prepared(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path
) -> Callable[[Callable[[Planner], Any]], Driver]:
    """A window on a copy of the sample company with something done to it before."""

    def make(deed: Callable[[Planner], Any]) -> Driver:
        path = Path(shutil.copy(sample_master, tmp_path / "prepared.callplanner"))
        planner = Planner.open(path, NOW)
        deed(planner)
        planner.close()
        return open_window(path)

    return make


def planner_of(window: Driver) -> Planner:
    """The open file behind the window."""
    planner = window.session.planner
    assert planner is not None
    return planner


def form() -> FormDialog:
    """The form that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def fill(window: Driver, **values: str) -> None:
    dialog = form()
    for name, value in values.items():
        match field := dialog.fields[name]:
            case QComboBox():
                field.setCurrentIndex(field.findData(value))
            case QPlainTextEdit():
                field.setPlainText(value)
            case QCheckBox():
                field.setChecked(bool(value))
            case _:
                field.setText(value)
    dialog.ok.click()
    window.window.activateWindow()
    window.settle()


def jana(planner: Planner) -> None:
    planner.add_customer(name="Jana Krug", country="Germany", private="yes", phone="030 12345678")


# consent -------------------------------------------------------------------------------------------------------------


def test_from_the_list_of_exceptions_to_a_recorded_consent(prepared: Callable[..., Driver]) -> None:
    window = prepared(jana)
    who = window.rows("select id from customer where name = 'Jana Krug'")[0][0]
    programme = window.go(ProgrammePage, "programme")
    programme.preview._exceptions.opened.emit(who)
    window.settle()
    page = window.page(CustomersPage, "customers")
    assert page.detail.customer_id == who
    assert page.detail.consent.isVisible()
    assert not page.detail.dial.isEnabled()
    page.focus_first()
    window.key(K.Key_C)
    fill(window, how="on the phone", wording="You may call me.", on="2024-03-01")
    assert window.rows("select given_on, how, wording, scope from consent") == [
        ("2024-03-01", "on the phone", "You may call me.", "calls")
    ]
    assert not page.detail.consent.isVisible()
    assert page.detail.dial.isEnabled()
    assert "may be called" in window.notice
    assert "Jana Krug" not in [row.name for row in planner_of(window).coverage().exceptions if row.status == "excluded"]
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert page.detail.consent.isVisible()


def test_the_card_of_today_says_that_consent_is_missing_and_does_not_dial(prepared: Callable[..., Driver]) -> None:
    window = prepared(jana)
    who = window.rows("select id from customer where name = 'Jana Krug'")[0][0]
    window.window.go("today", who)
    window.settle()
    assert "no consent recorded: not called" in window.today.card._place.text()
    window.key(K.Key_Space)
    window.settle()
    assert window.dialled == []
    assert "consent" in window.notice


def test_a_consent_is_withdrawn_from_the_menu(prepared: Callable[..., Driver]) -> None:
    def deed(planner: Planner) -> None:
        jana(planner)
        planner.record_consent(planner.find("Jana Krug"), how="form", wording="yes", on=date(2024, 1, 2))

    window = prepared(deed)
    page = window.go(CustomersPage, "customers")
    page.show_customer(window.rows("select id from customer where name = 'Jana Krug'")[0][0])
    window.settle()
    entry(page, "Consent is withdrawn…")
    fill(window, on="some day")
    dialog = form()
    assert not dialog.ok.isEnabled()
    assert "“some day” is not understood as a day." in dialog.refusal.text()
    assert dialog.fields["on"].property("wrong") == "true"
    QTest.keyClick(dialog.fields["on"], K.Key_A, CTRL)
    QTest.keyClicks(dialog.fields["on"], "yesterday")
    assert not dialog.refusal.isVisible()
    dialog.ok.click()
    window.window.activateWindow()
    window.settle()
    assert window.rows("select withdrawn_on from consent") == [("2024-03-11",)]
    assert page.detail.consent.isVisible()


def entry(page: CustomersPage, words: str) -> None:
    """Choose a line of the menu of one customer."""
    menu = QMenu()
    page.privacy.add_to(menu)
    next(action for action in menu.actions() if action.text().split("\t")[0] == words).trigger()


def suppressed(page: CustomersPage) -> bool:
    """What the customer's page shows."""
    assert page.detail.view is not None
    return page.detail.view.suppressed


# opt-out -------------------------------------------------------------------------------------------------------------


def test_an_opt_out_holds_on_every_page_with_the_same_key_press(window: Driver) -> None:
    """No more calls, Enter: queue, card, table, search and fringe know it, without anything being loaded by hand."""
    customers, fringe = window.go(CustomersPage, "customers"), window.go(FringePage, "fringe")
    ranked = fringe.model.id_at(0)
    assert ranked is not None
    window.window.go("today", ranked)
    window.settle()
    assert window.today.current.customer_id == ranked
    name = window.rows("select name from customer where id = ?", ranked)[0][0]
    window.key(K.Key_7)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) > 0 from suppression where customer_id = ?", ranked) == [(1,)]
    planner = planner_of(window)
    assert ranked not in {entry.customer_id for entry in planner.today().entries}
    view = window.today.cards.get(ranked)
    window.settle()
    view = window.today.cards.get(ranked)
    assert view is not None
    assert view.suppressed
    window.go(FringePage, "fringe")
    assert ranked not in [fringe.model.id_at(row) for row in range(fringe.model.rowCount())]
    window.go(CustomersPage, "customers")
    customers.show_customer(ranked)
    window.settle()
    assert customers.detail.view is not None
    assert customers.detail.view.suppressed
    assert not customers.detail.dial.isEnabled()
    assert [row.phone for row in planner.search(name) if row.customer_id == ranked] == [""]


def test_a_number_stopped_meanwhile_is_not_dialled_though_the_card_still_shows_it(window: Driver) -> None:
    """The last gate looks at the file, not at the card."""
    view = window.today.cards.get(window.today.current.customer_id or 0)
    assert view is not None
    changes = planner_of(window).suppress(view.customer_id, "asked us")
    assert changes.set_id is not None
    window.key(K.Key_Space)
    window.settle()
    assert window.dialled == []
    assert "Must not be called: asked us." in window.notice
    assert window.today.timer.dialled_at == {}


def test_one_person_is_stopped_and_calls_are_allowed_again(window: Driver) -> None:
    who, person = window.rows("select customer_id, name from contact where name != '' limit 1")[0]
    page = window.go(CustomersPage, "customers")
    page.show_customer(who)
    window.settle()
    entry(page, "Never call again…")
    fill(window, person=person, reason="asked us")
    assert window.rows("select scope, person from suppression where customer_id = ?", who) == [("person", person)]
    assert not suppressed(page)
    entry(page, "Never call again…")
    fill(window, reason="the boss called")
    assert suppressed(page)
    entry(page, "May be called again…")
    fill(window, reason="a letter of 3 March")
    assert not suppressed(page)
    assert "a letter of 3 March" in say(planner_of(window).history()[0].label)


# calling hours -------------------------------------------------------------------------------------------------------


def at_noon(planner: Planner) -> None:
    """Nobody in the sample may be called at 10:31 any more; whoever was promised a call is still on the card."""
    for place in ("", "GB"):
        planner.save_hours(HoursEdit(place, "12-16", "12-16"))


def test_outside_the_hours_the_card_says_so_and_dialling_asks_why(prepared: Callable[..., Driver]) -> None:
    window = prepared(at_noon)
    who = window.rows("select customer_id from phone where bad_since is null limit 1")[0][0]
    window.window.go("today", who)
    window.settle()
    assert "not their hour" in window.today.card._place.text()
    window.key(K.Key_Space)
    window.settle()
    assert window.dialled == []
    assert window.today.panel.prompt.isVisible()
    window.write("asked for it by mail")
    window.key(K.Key_Return)
    window.settle()
    assert len(window.dialled) == 1
    assert window.rows("select customer_id, attempt_id, reason from hours_override") == [
        (who, None, "asked for it by mail")
    ]
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    attempt = window.rows("select max(id) from attempt where customer_id = ?", who)[0][0]
    assert window.rows("select attempt_id, reason from hours_override") == [(attempt, "asked for it by mail")]
    page = window.go(CustomersPage, "customers")
    page.show_customer(who)
    window.settle()
    shown = [event.title for event in page.detail.timeline._events.events]
    assert "Called outside their calling hours: asked for it by mail" in shown


def test_recording_a_call_made_on_another_telephone_asks_why_too(prepared: Callable[..., Driver]) -> None:
    window = prepared(at_noon)
    who = window.rows("select customer_id from phone where bad_since is null limit 1")[0][0]
    window.window.go("today", who)
    window.settle()
    before = window.rows("select count(*) from attempt")
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt") == before
    window.key(K.Key_Return)  # the first ready answer
    window.settle()
    assert window.rows("select count(*) from attempt") == [(before[0][0] + 1,)]
    assert window.rows("select reason from hours_override") == [("They asked for it",)]


def section(window: Driver, name: str) -> SettingsPage:
    page = window.go(SettingsPage, "settings")
    page.show_section(list(page.sections).index(name))
    window.settle()
    return page


def test_hours_are_changed_added_and_reset_in_settings(window: Driver) -> None:
    page = section(window, "Hours")
    places = [line.cells[0] for line in page.hours.card.lines]
    assert places[:2] == ["Everywhere else", "Australia, private people"]
    page.hours.card.buttons[places.index("United Kingdom")].click()
    fill(window, weekday="14-18", sunday="12-13", holidays="yes")
    line = next(line for line in page.hours.card.lines if line.cells[0] == "United Kingdom")
    assert line.cells[1:] == ("14-18", "9-21", "12-13", "as other days", "changed by you")
    window.window.go("today")
    window.settle()
    card = planner_of(window).card(window.rows("select id from customer where country_code = 'GB' limit 1")[0][0])
    assert not card.fine_to_call
    page = section(window, "Hours")
    page.hours.card.buttons[places.index("United Kingdom")].click()
    fill(window, reset="yes")
    line = next(line for line in page.hours.card.lines if line.cells[0] == "United Kingdom")
    assert line.cells[1] == "8-21"
    page.hours.card.add.click()
    fill(window, place="Norway", weekday="late")
    assert "hours" in window.notice.casefold()
    page.hours.card.add.click()
    fill(window, place="Norway", weekday="9-17", private="yes")
    assert "Norway, private people" in [line.cells[0] for line in page.hours.card.lines]
    page.hours.places.buttons[0].click()
    fill(window, places="DE, AT")
    assert page.hours.places.lines[0].cells == ("Austria, Germany",)


# what is kept --------------------------------------------------------------------------------------------------------


def test_old_notes_are_shown_and_wiped_when_told(window: Driver) -> None:
    page = section(window, "Keeping")
    assert not page.keeping.wipe.isEnabled()
    page.keeping.rules.buttons[0].click()
    fill(window, years="1")
    cut = (TODAY.replace(year=TODAY.year - 1)).isoformat()
    old = window.rows("select count(*) from attempt where note != '' and day < ?", cut)[0][0]
    assert old > 0
    assert page.keeping.wipe.isEnabled()
    view = page.keeping.view
    assert view is not None
    assert view.notes == old
    assert str(old) in page.keeping.words.text()
    page.keeping.wipe.click()
    window.settle()
    assert form().windowTitle() == "Wipe what is too old?"
    fill(window)
    window.wait(lambda: window.rows("select count(*) from attempt where note != '' and day < ?", cut) == [(0,)])
    window.settle()
    assert "wiped" in window.notice
    assert not page.keeping.wipe.isEnabled()


def test_a_screening_list_is_taken_over_with_its_name_and_date(window: Driver, tmp_path: Path) -> None:
    number = window.rows("select e164 from phone where e164 is not null limit 1")[0][0]
    path = tmp_path / "tps.csv"
    path.write_text(f"Phone\n{number}\n", encoding="utf-8")
    page = window.go(DataPage, "data")
    page.screening.ask_about(path)
    fill(window, name="TPS", as_of=(TODAY - timedelta(days=40)).isoformat(), region="GB")
    assert window.rows("select name, as_of from screening") == [("TPS", "2024-02-01")]
    assert "TPS: 1 new, 0 known" in window.notice
    assert "TPS: 40 days old, too old" in page._privacy.words.text()
    window.wait(lambda: "TPS" in window.window.banner.words)


def test_all_about_a_customer_and_the_proof_of_consent_are_exported(
    prepared: Callable[..., Driver], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deed(planner: Planner) -> None:
        jana(planner)
        planner.record_consent(planner.find("Jana Krug"), how="form", wording="You may.")

    window = prepared(deed)
    target = tmp_path / "jana.xlsx"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(target))
    page = window.go(CustomersPage, "customers")
    page.show_customer(window.rows("select id from customer where name = 'Jana Krug'")[0][0])
    window.settle()
    window.key(K.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.wait(target.exists)
    window.settle()
    assert openpyxl.load_workbook(target)["Consents"]["F2"].value == "You may."
    target.unlink()
    window.go(DataPage, "data").screening.export_consents()
    window.wait(target.exists)
    window.settle()
    assert openpyxl.load_workbook(target)["Consents"]["B2"].value == "Jana Krug"


def test_before_erasing_the_window_says_until_when_backups_hold_it(window: Driver) -> None:
    planner_of(window).backup()
    page = window.go(CustomersPage, "customers")
    page.show_customer(window.rows("select id from customer where active = 1 order by id limit 1")[0][0])
    window.settle()
    entry(page, "Erase this customer…")
    window.settle()
    words = " ".join(paragraph.text() for paragraph in form().findChildren(Paragraph))
    assert "may hold the customer until" in words
    form().reject()


def test_a_report_of_a_fault_is_shown_before_it_is_copied(window: Driver) -> None:
    """Nothing is on the clipboard until the button is pressed, and then exactly what was shown."""
    QGuiApplication.clipboard().setText("before")
    try:
        raise KeyError("Quillon Xaverine")
    except KeyError as error:
        dialog = FaultDialog(window.window.theme, error, window.window)
    dialog.show()
    [shown] = dialog.findChildren(QPlainTextEdit)
    assert "KeyError" in shown.toPlainText()
    assert "Quillon" not in shown.toPlainText()
    assert QGuiApplication.clipboard().text() == "before"
    copy = next(button for button in dialog.findChildren(Button) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    dialog.close()
