"""Settings: what is changed there is seen on the screen, stands in the file and can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPlainTextEdit

from callplanner.app import person_locale
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.settings.look import LookSection
from callplanner.ui.pages.settings.page import SettingsPage
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.label import Label
from tests.ui.driver import CTRL, Driver

K = Qt.Key
LOOK = 7


def dialog(window: Driver) -> FormDialog:
    """The form that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def section(window: Driver, place: int) -> SettingsPage:
    page = window.go(SettingsPage, "settings")
    page.show_section(place)
    window.settle()
    return page


def fill(window: Driver, **values: str) -> None:
    """Fill the form that is open and go on."""
    form = dialog(window)
    for name, value in values.items():
        field = form.fields[name]
        match field:
            case QComboBox():
                field.setCurrentIndex(field.findData(value))
            case QPlainTextEdit():
                field.setPlainText(value)
            case QCheckBox():
                field.setChecked(bool(value))
            case _:
                field.setText(value)
    form.ok.click()
    window.window.activateWindow()  # as a window manager does when a dialog is gone
    window.settle()


def test_an_outcome_gets_another_label_and_is_offered_so_on_the_card(window: Driver) -> None:
    page = section(window, 1)
    labels = [line.cells[0] for line in page.outcomes.card.lines]
    page.outcomes.card.buttons[labels.index("Left a message")].click()
    fill(window, label="Mailbox", days="2")
    assert window.rows("select label, retry_days from outcome where code = 'voicemail'") == [("Mailbox", 2)]
    assert "Mailbox" in [line.cells[0] for line in page.outcomes.card.lines]
    window.window.go("today")
    window.settle()
    assert window.today.panel._buttons["3"].text() == "Mailbox"
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.today.panel._buttons["3"].text() == "Left a message"


def test_an_outcome_is_added_and_one_that_cannot_be_is_refused_in_words(window: Driver) -> None:
    page = section(window, 1)
    page.outcomes.card.add.click()
    fill(window, label="On holiday", days="5")
    assert window.rows("select code, retry_days from outcome where label = 'On holiday'") == [("on_holiday", 5)]
    page.outcomes.card.add.click()
    fill(window, label="Twice", key="1")
    assert "belongs to Spoke" in window.notice
    assert window.rows("select count(*) from outcome where label = 'Twice'") == [(0,)]


def test_a_guide_is_rewritten_and_the_card_says_it_with_the_customers_name(window: Driver) -> None:
    page = section(window, 2)
    purposes = [line.cells[0] for line in page.guides.guides.lines]
    page.guides.guides.buttons[purposes.index("Care call")].click()
    fill(window, title="My call", steps="Greet: Good morning, {name}\nListen")
    window.window.go("today")
    window.settle()
    guide = window.today.card.guide
    assert guide._title.text() == "My call"
    name = window.rows("select name from customer where id = ?", window.today.current.customer_id)[0][0]
    assert f"Good morning, {name}" in guide._steps[0].words.text()


def test_something_is_put_on_the_shelf_and_offered_on_the_card(window: Driver) -> None:
    page = section(window, 2)
    before = len(page.guides.shelf.lines)
    page.guides.shelf.add.click()
    fill(window, text="The new leaflet", kind="article")
    assert len(page.guides.shelf.lines) == before + 1
    page.guides.shelf.buttons[0].click()
    fill(window, text="")
    assert len(page.guides.shelf.lines) == before


def test_a_question_of_ones_own_is_asked_in_the_call_and_answered(window: Driver) -> None:
    page = section(window, 3)
    page.survey.card.add.click()
    fill(window, text="Which range do you miss?", kind="choice", choices="Spring\nAutumn", reply="yes")
    window.window.go("today")
    window.settle()
    who = window.today.current.customer_id
    window.key(K.Key_1)
    survey = window.today.panel.survey
    assert survey.isVisible()
    field = survey._fields[survey.questions[0].question_id]
    field.set_choice(1)  # type: ignore[union-attr]  # a choice has segments
    survey.changed.emit()
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select text from survey_answer where customer_id = ? order by id desc limit 1", who) == [
        ("Autumn",)
    ]
    owed = window.rows("select text from promise where customer_id = ? order by id desc limit 1", who)
    assert owed == [("Which range do you miss? – Autumn",)]


def test_figures_and_habits_of_the_desk(window: Driver) -> None:
    page = section(window, 4)
    page.figures.card.buttons[0].click()
    fill(window, value="30")
    assert page.figures.card.lines[0].cells[1] == "30 %"
    page.figures.scheme.set_choice(2)
    page.figures.scheme.chosen.emit(2)
    window.settle()
    window.window.go("today")
    window.settle()
    window.key(K.Key_Space)
    window.settle()
    assert window.dialled[-1].startswith("sip:")
    page.figures.card.buttons[0].click()
    fill(window, value="many")
    assert "is no number" in window.notice


def press(page: SettingsPage, words: str, place: int = 0) -> None:
    buttons = [b for b in page.callers.findChildren(Button) if b.text() == words and b.isVisible()]
    buttons[place].click()


def test_a_caller_who_leaves_hands_over_and_the_desk_follows(window: Driver) -> None:
    window.window._on_caller("Mornings")
    window.settle()
    page = section(window, 0)
    open_calls = "select count(*) from planned_call where closed_on is null and caller_id = 3"
    assert window.rows(open_calls)[0][0] > 0
    press(page, "Hand over…", 2)
    fill(window, to="Back office", leaves="yes")
    assert "went from Mornings to Back office" in window.notice
    assert window.rows(open_calls) == [(0,)]
    assert window.window.top.caller.text() == "Everybody"
    assert "has left" in [label.text() for label in page.callers.findChildren(Label)]
    press(page, "Calls again")
    window.settle()
    assert window.rows("select active from caller where id = 3") == [(1,)]
    window.key(K.Key_Z, CTRL)
    window.settle()
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows(open_calls)[0][0] > 0


def test_a_caller_is_renamed_and_stays_at_the_desk(window: Driver) -> None:
    page = section(window, 0)
    press(page, "Change…")
    fill(window, name="Reception")
    assert window.rows("select name from caller where id = 1") == [("Reception",)]
    assert "Reception" in [label.text() for label in page.callers.findChildren(Label)]
    press(page, "Change…")
    fill(window, name="mornings")
    assert "There is a caller mornings already" in window.notice


def test_the_language_of_the_window_is_chosen_for_its_next_start(window: Driver) -> None:
    page = section(window, LOOK)
    look = page.section
    assert isinstance(look, LookSection)
    assert look.language.choice == 0
    look.language.chosen.emit(2)
    assert window.session.state.text("language") == "de"
    assert "next start" in window.notice
    look.language.chosen.emit(0)
    assert window.session.state.text("language") == ""


def test_a_chosen_language_has_its_own_dates_and_figures() -> None:
    assert person_locale("de").language() == QLocale.Language.German
    assert person_locale("de").toString(1234.5) == "1.234,5"
    assert person_locale("en").language() == QLocale.Language.English
    assert person_locale("no language") == person_locale()
