"""Insights: every picture answers, can be copied and written down, and leads to the names behind it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from callplanner.domain.scope import Scope, taken_off
from callplanner.services.record import CallReport
from callplanner.services.views import SilentRow
from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.customers.page import CustomersPage
from callplanner.ui.pages.fringe.page import FringePage
from callplanner.ui.pages.insights.certificate import CertificateDialog
from callplanner.ui.pages.insights.page import SECTIONS, InsightsPage
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.picture import Picture
from tests.ui.driver import Driver

K = Qt.Key


def section(window: Driver, name: str) -> InsightsPage:
    page = window.go(InsightsPage, "insights")
    page.show_section(name)
    window.settle()
    return page


def chosen(window: Driver) -> dict[str, tuple[str, ...]]:
    window.settle()
    return window.page(CustomersPage, "customers").filters.chosen


def choose(window: Driver, picture: Picture, place: int) -> None:
    window.click(picture, picture.box_of(place).center().toPoint())
    window.settle()


def test_each_of_the_six_answers_with_figures_and_is_copied(window: Driver) -> None:
    page = section(window, "questions")
    for card in page.questions.cards:
        assert any(letter.isdigit() for letter in card.answer.accessibleName())
        assert any(letter.isdigit() for letter in card.picture.accessibleName())
        QGuiApplication.clipboard().clear()
        card.copy()
        assert not QGuiApplication.clipboard().pixmap().isNull()


def test_every_colour_is_named_in_full_below_its_picture(window: Driver) -> None:
    page = section(window, "questions")
    for card in page.questions.cards:
        key = card.key
        words = [words for _, words in key._colours]
        boxes = key.boxes()[: len(words)]
        font = key.theme.font("small")
        assert [box.width() for box in boxes] == [paint.text_width(word, font) for word in words]
        assert all(box.right() <= key.width() and box.bottom() < key.height() for box in boxes)
    assert len(page.questions.covered.key._colours) == 4


def test_a_bar_shows_its_customers(window: Driver) -> None:
    page = section(window, "questions")
    tier = window.session.planner.tiers()[0].name  # type: ignore[union-attr]
    choose(window, page.questions.covered.picture, 0)
    assert chosen(window) == {"tier": (tier,)}
    page = section(window, "questions")
    cell = page.questions.reach.field.cells[0]
    choose(window, page.questions.reach.field, 0)
    assert chosen(window) == {"group": (f"reach:{cell.weekday}:{cell.hour}",)}
    customers = window.page(CustomersPage, "customers")
    assert customers.model.rowCount() > 0
    page = section(window, "questions")
    month = page.questions.scores.found.months[-1].first  # type: ignore[union-attr]
    choose(window, page.questions.scores.line, 11)
    assert chosen(window) == {"group": (f"scores:{month:%Y-%m}",)}


def test_bars_are_chosen_with_the_keys_too(window: Driver) -> None:
    page = section(window, "questions")
    page.questions.kept.by.chosen.emit(0)
    picture = page.questions.kept.picture
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (K.Key_Down, K.Key_Return):
        QTest.keyClick(picture, key)
    name = window.session.planner.tiers()[1].name  # type: ignore[union-attr]
    assert chosen(window) == {"group": (f"missed:tier:{name}",)}


def test_the_programme_is_kept_by_tier_caller_and_month(window: Driver) -> None:
    page = section(window, "questions")
    picture, told = page.questions.kept.picture, set()
    for place in range(3):
        page.questions.kept.by.set_choice(place)
        page.questions.kept.by.chosen.emit(place)
        told.add(picture.accessibleName())
    assert len(told) == 3


def test_lapsed_customers_are_called_back_from_the_list(window: Driver) -> None:
    page = section(window, "silence")
    page.silence._on_chip("lapsed")
    window.settle()
    lapsed = window.session.planner.lapsed()  # type: ignore[union-attr]
    assert page.silence.model.rowCount() == len(lapsed) > 0
    page.silence.table.selectRow(0)
    window.settle()
    window.click(page.silence.plan)
    window.settle()
    assert window.rows("select count(*) from planned_call where purpose = 'reactivation' and pinned = 1") == [(1,)]
    assert "1 call put on the next day with room" in window.notice


def test_silence_over_time_is_told_month_by_month(window: Driver) -> None:
    page = section(window, "silence")
    trend = window.session.planner.silence_trend()  # type: ignore[union-attr]
    assert page.silence.fell.count() == len(trend.points)
    assert str(trend.points[-1].fell_silent) in page.silence.fell.words_of(len(trend.points) - 1)
    choose(window, page.silence.fell, len(trend.points) - 1)
    assert chosen(window) == {"group": ("fell_silent",)}


def test_a_pilot_is_started_from_the_fringe_watched_and_ended(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fringe = window.go(FringePage, "fringe")
    window.key(K.Key_P)
    window.settle()
    form = fringe.findChildren(FormDialog)[-1]
    form.fields["name"].setText("Autumn")  # type: ignore[union-attr]
    form.fields["size"].setText("6")  # type: ignore[union-attr]
    window.click(form.ok)
    window.settle()
    planner = window.session.planner
    assert planner is not None
    view, members = planner.pilot("Autumn")
    assert view.called == 6
    assert window.rows("select count(*) from planned_call where purpose = 'pilot' and closed_on is null") == [(6,)]
    planner.record(CallReport(next(m.customer_id for m in members if m.arm == "called"), "spoke"))
    page = section(window, "pilots")
    [card] = page.pilots.cards
    assert card.view.reached.part == 1
    target = tmp_path / "pilot.xlsx"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(target))
    card._export()
    window.settle()
    assert load_workbook(target)["Members"].max_row == view.customers + 1
    window.click(card.end)
    window.settle()
    assert not planner.pilot("Autumn")[0].running
    assert not page.pilots.cards[0].end.isVisible()


def test_what_is_asked_for_a_pilot_must_be_numbers(window: Driver) -> None:
    fringe = window.go(FringePage, "fringe")
    window.key(K.Key_P)
    window.settle()
    form = fringe.findChildren(FormDialog)[-1]
    form.fields["size"].setText("a few")  # type: ignore[union-attr]
    window.click(form.ok)
    window.settle()
    assert "whole numbers" in window.notice
    assert window.rows("select count(*) from pilot") == [(0,)]


def test_relationship_leads_to_those_of_whom_something_is_missing(window: Driver) -> None:
    page = section(window, "relationship")
    assert "63" in page.relationship.values[0][0].text() or ":" in page.relationship.values[0][0].text()
    choose(window, page.relationship.missing.picture, 1)
    assert chosen(window) == {"missing": ("person",)}


def test_rates_are_changed_and_the_calculation_follows(window: Driver) -> None:
    page = section(window, "stake")
    before = page.stake.steps[-1][1].text()
    page.stake._take({"minutes": "6", "rate": "30", "factor": "10"})
    window.settle()
    assert page.stake.steps[-1][1].text() != before
    assert page.stake.steps[6][1].text() == "10"
    page.stake._take({"minutes": "many", "rate": "30", "factor": "10"})
    assert "numbers" in window.notice


def test_the_certificate_goes_on_paper_and_into_files(
    window: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = section(window, "questions")
    window.click(page.certificate)
    window.settle()
    [dialog] = page.findChildren(CertificateDialog)
    words = dialog.page.toPlainText()
    assert "Coverage certificate" in words
    assert dialog.view.rows[0].name in words
    target = tmp_path / "year.pdf"
    monkeypatch.setattr(window.window.errands, "ask_save", lambda *_: str(target))
    dialog._save_pdf()
    assert target.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.glob(".*.part")] == []
    target = tmp_path / "year.xlsx"
    dialog._save_workbook()
    window.settle()
    assert load_workbook(target)["Not spoken to"].max_row == len(dialog.view.rows) + 1
    dialog.close()


@pytest.mark.parametrize("name", SECTIONS)
def test_each_section_stands_in_a_small_window(window: Driver, name: str) -> None:
    window.window.resize(1024, 700)
    page = section(window, name)
    assert page.stack.currentIndex() == SECTIONS.index(name)
    assert not page.grab().isNull()


def pick(window: Driver, words: str, button: Button) -> None:
    """Open a menu by its button and choose an entry by its words."""

    def choose_entry() -> None:
        menu = next(found for found in QApplication.topLevelWidgets() if isinstance(found, QMenu) and found.isVisible())
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    QTimer.singleShot(0, choose_entry)
    window.click(button)
    window.settle()


def test_the_pictures_are_about_one_caller_and_one_time(window: Driver) -> None:
    page = section(window, "questions")
    everybody = page.questions.covered.answer.accessibleName()
    pick(window, "Mornings", page.scope.who)
    assert {card.about for card in page.questions.cards} == {Scope(caller="Mornings")}
    mine = window.session.planner.coverage(caller="Mornings")  # type: ignore[union-attr]
    assert f"{mine.coverage.part} of {mine.coverage.whole}" in page.questions.covered.answer.accessibleName()
    assert page.questions.covered.answer.accessibleName() != everybody
    assert "a year ago" not in page.questions.silent.answer.accessibleName()
    pick(window, "Last 12 months", page.scope.time)
    assert page.scope.time.text() == "Last 12 months"
    assert page.scope.scope.caller == "Mornings"
    assert "not spoken to" in page.questions.covered.answer.accessibleName()
    field = page.questions.reach.field
    choose(window, field, 0)
    customers = window.page(CustomersPage, "customers")
    [group] = chosen(window)["group"]
    assert taken_off(group)[1] == page.scope.scope
    chip = customers.filters._chips["group"].text()
    assert "Mornings" in chip
    assert customers.model.rowCount() > 0


def test_a_picture_that_takes_long_holds_up_no_other(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    page = section(window, "questions")
    planner, gate = page.desk.planner, threading.Event()
    before = page.questions.silent.answer.accessibleName()
    count = planner.silent

    def slow(caller: str | None = None) -> tuple[SilentRow, ...]:
        gate.wait()
        return count(caller)

    monkeypatch.setattr(planner, "silent", slow)
    try:
        page.questions.show_about(Scope(caller="Mornings"))
        others = [card for card in page.questions.cards if card is not page.questions.silent]
        window.wait(lambda: all(card.about == Scope(caller="Mornings") for card in others))
        window.wait(lambda: page.questions.silent.empty.accessibleName() == "Counting…")
        assert page.questions.silent.answer.accessibleName() == ""  # nothing of everybody beside one caller's figures
        assert not page.questions.silent.picture.isVisible()
    finally:
        gate.set()
    window.settle()
    assert page.questions.silent.picture.isVisible()
    assert page.questions.silent.answer.accessibleName() not in ("", before)


def test_what_is_asked_anew_shows_nothing_of_the_question_before(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = section(window, "questions")
    planner, gate, begun = page.desk.planner, threading.Event(), threading.Event()
    count = planner.silent

    def slow_for_one(caller: str | None = None) -> tuple[SilentRow, ...]:
        if caller == "Mornings":
            begun.set()
            gate.wait()
        return count(caller)

    monkeypatch.setattr(planner, "silent", slow_for_one)
    try:
        page.questions.show_about(Scope(caller="Mornings"))
        window.wait(begun.is_set)
        page.questions.show_about(Scope())
        window.wait(lambda: page.questions.silent.about == Scope())
    finally:
        gate.set()
    window.settle()
    assert page.questions.silent.about == Scope()
    assert "a year ago" in page.questions.silent.answer.accessibleName()


def test_a_question_about_somebody_who_is_gone_is_refused_once(window: Driver) -> None:
    page = section(window, "questions")
    told: list[object] = []
    page.desk.dispatcher.refused.connect(lambda error, _page: told.append(error))
    page.questions.show_about(Scope(caller="Nobody"))
    window.settle()
    assert len(told) == 1
    assert "Nobody" in window.notice


def test_the_certificate_is_about_the_time_that_is_chosen(window: Driver) -> None:
    page = section(window, "questions")
    [programme] = page.desk.planner.periods()
    pick(window, f"Programme {programme.name}", page.scope.time)
    window.click(page.certificate)
    window.settle()
    [dialog] = page.findChildren(CertificateDialog)
    assert (dialog.view.first, dialog.view.last) == (programme.first, programme.last)
    dialog.close()
