"""The calendar that hangs on a button: whole on the screen, and only days that can be chosen look so."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton
from pytestqt.qtbot import QtBot

from callplanner.ui.widgets.calendar_popup import open_calendar

FIRST = date(2026, 11, 23)


@pytest.mark.parametrize("above", [True, False])
def test_it_stands_whole_on_the_screen_wherever_its_button_is(qtbot: QtBot, above: bool) -> None:
    screen = QApplication.primaryScreen().availableGeometry()
    button = QPushButton("day")
    qtbot.addWidget(button)
    button.resize(40, 28)
    for corner in (screen.topLeft(), screen.topRight() - QPoint(40, 0), screen.bottomRight() - QPoint(40, 28)):
        button.move(corner)
        button.show()
        calendar = opened(button, [], above=above)
        popup = calendar.window()
        assert screen.contains(popup.geometry()), corner
        assert not popup.geometry().intersects(button.geometry())
        popup.close()


def test_days_before_the_first_look_like_those_that_cannot_be_chosen(qtbot: QtBot) -> None:
    button = QPushButton("day")
    qtbot.addWidget(button)
    button.show()
    taken: list[QDate] = []
    calendar = opened(button, taken)
    pale = calendar.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    for day in range(1, 31):
        colour = calendar.dateTextFormat(QDate(2026, 11, day)).foreground()
        assert (colour.style() != Qt.BrushStyle.NoBrush and colour.color() == pale) is (day < FIRST.day)
    QTest.keyClick(calendar.focusProxy() or calendar.window().focusWidget(), Qt.Key.Key_Return)
    assert taken == [QDate(2026, 11, 24)]


def opened(button: QPushButton, taken: list[QDate], *, above: bool = False) -> QCalendarWidget:
    """The calendar on a button."""
    open_calendar(button, FIRST, None, taken.append, above=above)
    found = button.findChildren(QCalendarWidget)[-1]
    assert isinstance(found, QCalendarWidget)
    return found
