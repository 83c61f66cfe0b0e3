"""Charts: they tell the same in a sentence, find what is under the pointer, and paint at any size."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callplanner.ui.theme import Theme
from callplanner.ui.widgets.order_strip import MonthColumn, OrderStrip
from callplanner.ui.widgets.scatter import Point, Scatter
from callplanner.ui.widgets.year_squares import DaySquare, YearSquares

FIRST, LAST = date(2024, 1, 2), date(2024, 12, 31)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(qapp)
    made.use("light")
    return made


def year(theme: Theme, qtbot: QtBot) -> YearSquares:
    squares = YearSquares(theme)
    qtbot.addWidget(squares)
    squares.resize(780, 120)
    days = {FIRST + timedelta(days=i): DaySquare(i / 365, f"day {i}") for i in range(0, 365, 2)}
    squares.show_year(FIRST, LAST, days, date(2024, 3, 12), "the year in a sentence")
    squares.show()
    return squares


@pytest.mark.parametrize("width", [520, 780, 1200])
def test_every_day_has_its_square_and_every_square_its_day(theme: Theme, qtbot: QtBot, width: int) -> None:
    squares = year(theme, qtbot)
    squares.resize(width, 120)
    seen = set()
    day = FIRST
    while day <= LAST:
        box = squares.square_of(day)
        assert squares.day_at(box.center().toPoint()) == day
        assert box.right() <= width
        seen.add((round(box.x()), round(box.y())))
        day += timedelta(days=1)
    assert len(seen) == (LAST - FIRST).days + 1
    assert squares.day_at(QPoint(1, 1)) is None


def test_a_day_is_chosen_by_click_and_by_key_and_never_leaves_the_year(theme: Theme, qtbot: QtBot) -> None:
    squares = year(theme, qtbot)
    chosen: list[date] = []
    squares.chosen.connect(chosen.append)
    where = squares.square_of(date(2024, 12, 30)).center().toPoint()
    QTest.mouseClick(squares, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    QTest.keyClick(squares, Qt.Key.Key_Right)
    assert chosen == [date(2024, 12, 30), LAST]
    assert squares.accessibleName() == "the year in a sentence"


def test_a_rubber_band_chooses_what_it_holds_and_a_click_the_nearest(theme: Theme, qtbot: QtBot) -> None:
    scatter = Scatter(theme)
    qtbot.addWidget(scatter)
    scatter.resize(400, 300)
    points = [Point(1, 100, 100, "F", "one"), Point(2, 110, 110, "F", "two"), Point(3, 900, 5_000, "C", "three")]
    scatter.show_points(points, 549, "£", "three customers")
    scatter.show()
    chosen: list[frozenset[int]] = []
    scatter.chosen.connect(chosen.append)
    one, three = scatter._place(points[0]).toPoint(), scatter._place(points[2]).toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(scatter, left, none, three)
    QTest.mousePress(scatter, left, none, one - QPoint(20, 30))
    QTest.mouseMove(scatter, one + QPoint(40, 30))
    QTest.mouseRelease(scatter, left, none, one + QPoint(40, 30))
    QTest.mouseClick(scatter, left, Qt.KeyboardModifier.ControlModifier, three)
    assert chosen == [frozenset({3}), frozenset({1, 2}), frozenset({1, 2, 3})]


def test_customers_we_never_spoke_to_have_a_strip_of_their_own(theme: Theme, qtbot: QtBot) -> None:
    scatter = Scatter(theme)
    qtbot.addWidget(scatter)
    scatter.resize(400, 300)
    spoken, never = Point(1, 900, 100, "F", "one"), Point(2, None, 0, "F", "two")
    scatter.show_points([spoken, never], 549, "£", "two customers")
    assert scatter._place(never).x() > scatter._place(spoken).x()
    assert scatter.grab().width() > 0


def test_a_year_without_an_order_is_painted_too(theme: Theme, qtbot: QtBot) -> None:
    strip = OrderStrip(theme)
    qtbot.addWidget(strip)
    strip.show_months([MonthColumn(date(2024, m, 1), 0, "M", "no order") for m in range(1, 13)], 12, "400 days", "none")
    assert strip.grab().height() > 0
    strip.show_months([], 0, "", "")
    assert strip.grab().height() > 0
