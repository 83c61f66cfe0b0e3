"""The Programme page: frequencies tried live, even days or exact dates, catching up, the calendar."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from itertools import takewhile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from callplanner.ui.dialogs.form import FormDialog
from callplanner.ui.pages.programme.catch_up import CatchUpDialog
from callplanner.ui.pages.programme.page import ProgrammePage
from callplanner.ui.pages.settings.callers_section import CallersSection
from callplanner.ui.pages.settings.page import SettingsPage
from callplanner.ui.widgets.controls import Stepper
from callplanner.ui.widgets.grouped_list import Head
from callplanner.ui.widgets.label import Label
from tests.ui.driver import CTRL, SHIFT, Driver

K = Qt.Key
TODAY = date(2024, 3, 12)


def test_whether_a_frequency_would_fit_is_said_before_it_is_changed(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    before = window.rows("select calls_a_year from tier where name = 'C'")
    assert page.fit._title.text().startswith("It fits")
    page.tiers.calls_tried.emit({"C": 52})
    window.settle()
    assert page.fit._title.text().startswith("It does not fit")
    advice = page.fit._advice.text()
    missing = [
        words for words in ("not fit", "instead of 52", "more attempts a day", "another caller") if words not in advice
    ]
    assert missing == [], advice
    assert window.rows("select calls_a_year from tier where name = 'C'") == before
    page.tiers._steppers["C"].setValue(52)
    window.settle()
    assert window.rows("select calls_a_year from tier where name = 'C'") == [(52,)]


def test_even_days_or_exact_dates_is_one_handle(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    planner = window.session.planner
    assert planner is not None
    assert page.preview.slack.share == planner.slack() == 0.1
    page.preview.slack.track.setFocus()
    for _ in range(4):
        window.key(K.Key_Right)
    window.settle()
    assert planner.slack() == 0.5
    assert "50 %" in window.notice
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert page.preview.slack.share == planner.slack() == 0.1


def test_what_was_left_lying_is_spread_over_chosen_days_as_one_step(window: Driver) -> None:
    window.window.errands.catch_up()
    window.settle()
    dialog = window.page(ProgrammePage, "programme").findChild(CatchUpDialog)
    assert dialog is not None
    window.wait(lambda: dialog.view is not None)
    late = "select count(*) from planned_call where closed_on is null and day < '2024-03-12'"
    before = window.rows(late)[0][0]
    moved = moved_of(dialog)
    assert moved
    for button in dialog.days.values():
        if button.isChecked():
            button.click()
    window.settle()
    assert moved_of(dialog) is None
    assert not dialog.apply.isEnabled()
    list(dialog.days.values())[1].click()
    window.settle()
    fewer = moved_of(dialog)
    assert fewer
    assert fewer <= moved
    dialog.apply.click()
    window.window.activateWindow()
    window.settle()
    assert window.rows(late)[0][0] == before - fewer
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows(late)[0][0] == before


def moved_of(dialog: CatchUpDialog) -> int | None:
    """How many calls the chosen days would take; None when nothing can be said."""
    return None if dialog.view is None else len(dialog.view.moved)


def calendar(window: Driver) -> CallersSection:
    page = window.go(SettingsPage, "settings")
    section = page.section
    assert isinstance(section, CallersSection)
    return section


def form() -> FormDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_days_are_closed_and_opened_by_keys(window: Driver) -> None:
    section = calendar(window)
    squares = section.calendar.squares
    squares.choose(date(2024, 3, 25))
    squares._anchor = date(2024, 3, 25)
    squares.setFocus()
    for _ in range(3):
        QTest.keyClick(squares, K.Key_Down, SHIFT)
    assert squares.run == (date(2024, 3, 25), date(2024, 3, 28))
    assert "4 days" in section.calendar._told.text()
    section.calendar.close_button.click()
    form().fields["reason"].setText("stock-taking")  # type: ignore[union-attr]  # a line of text
    form().ok.click()
    window.window.activateWindow()
    window.settle()
    days = [f"2024-03-{n}" for n in range(25, 29)]
    assert window.rows("select day from closing_day where reason = 'stock-taking' order by day") == [(d,) for d in days]
    assert "stock-taking" in squares.words_of(date(2024, 3, 26))
    section.calendar.open_button.click()
    window.settle()
    assert window.rows("select count(*) from closing_day where reason = 'stock-taking'") == [(0,)]


def test_half_days_of_leave_are_booked_and_taken_back_for_one_caller(window: Driver) -> None:
    section = calendar(window)
    name = section.calendar._callers[0]
    section.calendar.who.set_choice(1)
    section.calendar._on_who(1)
    window.settle()
    day = TODAY + timedelta(days=6)
    section.calendar.squares.choose(day)
    section.calendar.squares._anchor = day
    section.calendar.close_button.click()
    half = form().fields["half"]
    half.setCurrentIndex(half.findData("morning"))  # type: ignore[union-attr]  # a list to choose from
    form().ok.click()
    window.window.activateWindow()
    window.settle()
    booked = "select l.first, l.last, l.half from caller_leave l join caller c on c.id = l.caller_id where c.name = ?"
    assert (day.isoformat(), day.isoformat(), "morning") in window.rows(booked, name)
    assert section.calendar.squares._kinds[day] == "half"
    section.calendar.open_button.click()
    window.settle()
    assert (day.isoformat(), day.isoformat(), "morning") not in window.rows(booked, name)
    assert section.calendar.squares._kinds[day] == "open"


def test_several_calls_move_in_one_step(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    ids = [row[0] for row in window.rows(
        "select id from planned_call where closed_on is null and day > '2024-04-01' order by day limit 3"
    )]  # fmt: skip
    page._move(ids, date(2024, 4, 24))
    window.settle()
    moved = f"select day, pinned from planned_call where id in ({', '.join(map(str, ids))})"
    assert set(window.rows(moved)) == {("2024-04-24", 1)}
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert ("2024-04-24", 1) not in window.rows(moved)


def test_why_explains_the_day_of_the_next_call(window: Driver) -> None:
    page = window.today
    entry = next(line for line in page.queue.queue.lines if getattr(line, "section", "") == "late")
    page.show_outside(entry.customer_id)  # type: ignore[union-attr]  # an entry
    window.settle()
    window.key(K.Key_W)
    window.settle()
    assert "Planned for" in window.notice
    assert "ideally" in window.notice


def test_an_overbooked_day_is_named_in_the_preview(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    planner = window.session.planner
    assert planner is not None
    name = planner.caller_names()[0]
    ids = [row[0] for row in window.rows(
        "select p.id from planned_call p join caller c on c.id = p.caller_id"
        " where p.closed_on is null and p.day > '2024-04-01' and c.name = ? order by p.day limit 30", name
    )]  # fmt: skip
    page._move(ids, date(2024, 4, 24))
    window.settle()
    page.plan_anew()
    window.wait(lambda: page.preview.plan is not None)
    assert page.preview.plan is not None
    assert (date(2024, 4, 24), name) in [(o.day, o.caller) for o in page.preview.plan.overbooked]
    lines = page.preview._changes.model()
    shown = [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]
    assert "Overbooked by what is promised or pinned" in shown
    assert "Wed 24 Apr" in shown


def test_calls_are_moved_by_keys_alone(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    day = date.fromisoformat(window.rows("select min(day) from planned_call where closed_on is null and day > ?",
                                         "2024-04-01")[0][0])  # fmt: skip
    page.year.squares.chosen.emit(day)
    window.settle()
    page.year.calls.setFocus()
    page.year.calls.selectRow(0)
    chosen = page.year.calls.chosen_ids()
    assert len(chosen) == 1
    window.key(K.Key_M)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    days = popup.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, K.Key_Right)
    QTest.keyClick(days, K.Key_Return)
    window.settle()
    moved, pinned = window.rows("select day, pinned from planned_call where id = ?", chosen[0])[0]
    assert pinned == 1
    assert moved != day.isoformat()


def test_a_number_field_stands_the_same_after_the_scheme_changed(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    stepper = page.tiers.findChild(Stepper)
    assert isinstance(stepper, Stepper)
    before = stepper.lineEdit().geometry()
    window.session.theme.use("dark")
    window.settle()
    assert stepper.lineEdit().geometry() == before
    assert stepper.lineEdit().geometry().right() < stepper._arrows.geometry().left()


def test_a_customer_without_a_place_stands_once_in_the_preview_and_keeps_its_reason(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    planner = window.session.planner
    assert planner is not None
    for name in planner.caller_names():
        planner.set_caller(name, calls_a_day=1)
    page.plan_anew()
    window.wait(lambda: page.preview.plan is not None)
    plan = page.preview.plan
    assert plan is not None
    full = [row for row in plan.left_out if "full" in row.reason.code]
    assert full, "with a call a day there are more customers than places"
    lines = page.preview._changes.model()
    shown = [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]
    group = list(takewhile(lambda line: line not in ("Moved", "Added", "Removed"), shown))
    assert [row.name for row in full if group.count(row.name) > 1] == []
    assert group[1] == full[0].name
    page.preview.apply.click()
    window.settle()
    proofs = {row.reference: row.reason for row in full}
    after = [row for row in planner.coverage().exceptions if row.status == "left_out"]
    assert after
    assert [row.reference for row in after if row.reason != proofs[row.reference]] == []


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1440, 900)])
def test_both_columns_of_the_programme_are_seen_whole(
    open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    window = open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")), size=size)
    page = window.go(ProgrammePage, "programme")
    for card in (page.fit, page.preview, page.tiers, page.year):
        left = card.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + card.width() <= page.width(), type(card).__name__
    titles = [label for label in page.tiers.findChildren(Label) if label.text() in ("Share", "Share of value")]
    assert sum(label.isVisible() for label in titles) == 1  # the share keeps a title when its bar gives way
    for label in page.tiers.findChildren(Label):
        assert not label.isVisible() or label.width() >= label.sizeHint().width(), label.text()


def test_who_may_not_be_called_is_not_counted_as_finding_no_room(window: Driver) -> None:
    page = window.go(ProgrammePage, "programme")
    barred = {row.customer_id for row in page._exceptions if row.status == "excluded"}
    assert barred
    window.key(K.Key_F5)
    window.wait(lambda: page.preview.plan is not None)
    window.settle()
    plan = page.preview.plan
    assert plan is not None
    assert {row.customer_id for row in plan.left_out} <= barred
    heads = [line.title for line in page.preview._changes.lines if isinstance(line, Head)]
    assert "Does not fit" not in heads
    assert page.preview._counts[3].figure.text() == "0"


def test_a_programme_that_begins_in_the_middle_of_a_month_names_the_first_whole_one(window: Driver) -> None:
    squares = window.go(ProgrammePage, "programme").year.squares
    first, last = date(2024, 9, 16), date(2025, 9, 15)
    squares.show_year(first, last, {}, date(2024, 11, 23), "")
    names = [name for _, name in squares._months()]
    assert names[:3] == ["Oct", "Nov", "Dec"]
    assert "Sept" in names or "Sep" in names  # of the year after
    squares.show_year(date(2024, 1, 1), date(2024, 12, 31), {}, date(2024, 3, 12), "")
    assert len(squares._months()) == 12
