"""The whole loop through the window by key presses, on a file that others made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callplanner.domain.clock import FixedClock
from callplanner.ui.pages.fringe.page import FringePage
from callplanner.ui.pages.imports.page import ImportPage
from callplanner.ui.pages.programme.page import ProgrammePage
from tests.real_data import real
from tests.ui.driver import CTRL, Driver

K = Qt.Key
DAY_AFTER = FixedClock(date(2005, 6, 1), time(12, 0))


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, company: Path) -> Iterator[Callable[[], Driver]]:
    """A window on a new company, the day after the last order of the file."""
    opened: list[Driver] = []

    def make() -> Driver:
        opened.append(Driver(qapp, qtbot, company, DAY_AFTER, size=(1440, 900), scheme="light"))
        return opened[-1]

    yield make
    for driver in opened:
        driver.close()


@pytest.mark.slow
def test_from_a_flat_file_to_calls_and_back_to_nothing(open_window: Callable[[], Driver]) -> None:
    path = real("A_sales_data_sample/sales_data_sample.csv")
    window = open_window()
    # the file: customers, then their orders
    window.window.errands.open_import(str(path))
    window.settle()
    for _ in range(2):
        window.key(K.Key_Return)
        window.settle()
    assert window.rows("select count(*) from customer") == [(92,)]
    page = window.page(ImportPage, "import")
    window.click(page.result._orders)
    window.settle()
    for _ in range(2):
        window.key(K.Key_Return)
        window.settle()
    assert window.rows("select count(*) from sales_order") == [(307,)]
    # the year
    window.key(K.Key_3, CTRL)
    window.settle()
    programme = window.page(ProgrammePage, "programme")
    window.key(K.Key_F5)
    window.settle()
    assert window.rows("select count(*) from planned_call") == [(0,)]
    assert programme.preview.apply.isVisible()
    window.key(K.Key_Return)
    window.settle()
    planned = window.rows("select count(*), count(distinct customer_id) from planned_call")[0]
    assert planned[0] > 92
    assert planned[1] == 92
    # the day: three outcomes by keys
    window.key(K.Key_1, CTRL)
    window.settle()
    shown = []
    for digit, note in ((K.Key_1, "All is well"), (K.Key_2, ""), (K.Key_7, "Asked for peace")):
        entry = window.today.queue.current()
        assert entry is not None
        shown.append(entry.customer_id)
        window.key(digit)
        if note:
            window.key(K.Key_N)
            window.write(note)
        window.key(K.Key_Return)
        window.settle()
    kept = window.rows("select customer_id, note from attempt order by id")
    assert kept == [(shown[0], "All is well"), (shown[1], ""), (shown[2], "Asked for peace")]
    assert window.rows("select count(*) from suppression where customer_id = ?", shown[2])[0][0] >= 1
    # the fringe
    window.key(K.Key_4, CTRL)
    window.settle()
    assert window.page(FringePage, "fringe").isVisible()
    # everything back
    window.key(K.Key_1, CTRL)
    window.settle()
    for _ in range(6):
        window.key(K.Key_Z, CTRL)
        window.settle()
    assert window.rows("select count(*) from customer") == [(0,)]
    assert window.rows("select count(*) from planned_call") == [(0,)]
    assert window.window.page_name == "empty"
