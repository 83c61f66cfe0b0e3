"""The paged table: SQL's order, blanks that fill, and a choice that survives a refresh by id."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from time import perf_counter

import pytest
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callplanner.app import release_clipboard
from callplanner.ui.jobs import JobRunner
from callplanner.ui.models.columns import Column, copy_html, copy_text
from callplanner.ui.models.paged_table import PAGE_ROWS, PAGES_KEPT, PagedTable
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.table import Table


class Person(Struct, frozen=True):
    number: int
    name: str


COLUMNS: tuple[Column[Person], ...] = (
    Column("number", "No", lambda p: str(p.number), 60, "number", right=True, figures=True),
    Column("name", "Name", lambda p: p.name, 200, "name", grows=True),
)


class People:
    """A source that remembers what it was asked and from which thread."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = list(numbers)
        self.asked: list[tuple[str, bool]] = []
        self.fetched: list[int] = []
        self.threads: set[threading.Thread] = set()

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        self.threads.add(threading.current_thread())
        self.asked.append((sort, descending))
        return sorted(self.numbers, reverse=descending)

    def rows(self, ids: Sequence[int]) -> Iterable[Person]:
        self.threads.add(threading.current_thread())
        self.fetched.extend(ids)
        known = set(self.numbers)
        return [Person(i, f"Person {i}") for i in reversed(ids) if i in known]

    def key(self, row: Person) -> int:
        return row.number


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()
    release_clipboard()


def make(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> tuple[PagedTable[Person], Table]:
    theme = Theme(qapp)
    theme.use("light")
    model: PagedTable[Person] = PagedTable(jobs, COLUMNS)
    table = Table(theme, model, "People")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    return model, table


def show(model: PagedTable[Person], source: People, jobs: JobRunner, qtbot: QtBot) -> None:
    model.show_source(source)
    qtbot.waitUntil(lambda: not jobs.is_busy)


def words(model: PagedTable[Person], place: int) -> str | None:
    value = model.data(model.index(place, 1))
    return value if isinstance(value, str) else None


def test_rows_are_blank_until_they_are_there_and_never_fetched_on_the_gui_thread(
    jobs: JobRunner, qtbot: QtBot, qapp: QApplication
) -> None:
    model, _ = make(jobs, qtbot, qapp)
    source = People(range(1000))
    show(model, source, jobs, qtbot)
    assert model.rowCount() == 1000
    assert words(model, 900) is None
    qtbot.waitUntil(lambda: words(model, 900) == "Person 900")
    assert threading.main_thread() not in source.threads


def test_only_pages_that_are_looked_at_are_fetched_and_old_ones_are_dropped(
    jobs: JobRunner, qtbot: QtBot, qapp: QApplication
) -> None:
    model, _ = make(jobs, qtbot, qapp)
    source = People(range(100_000))
    show(model, source, jobs, qtbot)
    assert len(source.fetched) <= 2 * PAGE_ROWS
    for place in range(0, 100_000, PAGE_ROWS * 20):
        model.row_at(place)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert len(model._pages) <= PAGES_KEPT


def test_a_click_on_a_head_is_a_new_question_not_a_sort(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> None:
    model, table = make(jobs, qtbot, qapp)
    source = People(range(10))
    show(model, source, jobs, qtbot)
    table._on_head_clicked(1)
    table._on_head_clicked(1)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert source.asked == [("", False), ("name", False), ("name", True)]
    assert model.id_at(0) == 9


def test_choice_and_place_survive_a_refresh_by_id(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> None:
    model, table = make(jobs, qtbot, qapp)
    source = People(range(100, 1000))
    show(model, source, jobs, qtbot)
    table.choose_id(500)
    top = model.id_at(table.rowAt(0))
    source.numbers = list(range(0, 1000))  # a hundred new rows above
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 1000 and not jobs.is_busy)
    assert table.chosen_ids() == [500]
    assert table.current_id() == 500
    assert model.id_at(table.rowAt(0)) == top


def test_a_row_that_is_gone_is_no_longer_chosen(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> None:
    model, table = make(jobs, qtbot, qapp)
    source = People(range(10))
    show(model, source, jobs, qtbot)
    table.choose_id(5)
    source.numbers.remove(5)
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 9 and not jobs.is_busy)
    assert table.chosen_ids() == []


def test_an_answer_to_an_older_question_is_dropped(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> None:
    model, _ = make(jobs, qtbot, qapp)
    gate = threading.Event()

    class Slow(People):
        def ids(self, sort: str, descending: bool) -> Sequence[int]:
            gate.wait()
            return super().ids(sort, descending)

    model.show_source(Slow(range(5)))
    model.show_source(People(range(7)))
    qtbot.waitUntil(lambda: model.rowCount() == 7)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert model.rowCount() == 7


def test_touched_rows_are_fetched_again_and_others_are_not(jobs: JobRunner, qtbot: QtBot, qapp: QApplication) -> None:
    model, _ = make(jobs, qtbot, qapp)
    source = People(range(PAGE_ROWS * 3))
    show(model, source, jobs, qtbot)
    for page in range(3):
        model.row_at(page * PAGE_ROWS)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    source.fetched.clear()
    model.forget_rows([PAGE_ROWS + 1])
    for page in range(3):
        model.row_at(page * PAGE_ROWS)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert set(source.fetched) == set(range(PAGE_ROWS, 2 * PAGE_ROWS))


def test_rows_are_copied_as_a_table_that_pastes_into_a_spreadsheet(
    jobs: JobRunner, qtbot: QtBot, qapp: QApplication
) -> None:
    model, table = make(jobs, qtbot, qapp)
    show(model, People(range(500)), jobs, qtbot)
    table.choose_id(450)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "450" in QGuiApplication.clipboard().text())
    assert QGuiApplication.clipboard().text() == "No\tName\n450\tPerson 450\n"
    assert "<td>450</td>" in QGuiApplication.clipboard().mimeData().html()


@pytest.mark.parametrize("name", ["=1+1", "@cmd", "+cmd|' /C calc'!A0", "-2+3"])
def test_no_copied_cell_can_start_a_formula(name: str) -> None:
    line = copy_text([Person(1, name)], COLUMNS).splitlines()[1]
    cell = line.split("\t")[1]
    assert cell == f"'{name}" or all(c.isdigit() or c in "+-. ()/" for c in cell)


@pytest.mark.parametrize("number", ["+44 191 498 0142", "-3.5", "0191 498"])
def test_phones_and_figures_are_copied_as_they_stand(number: str) -> None:
    assert copy_text([Person(1, number)], COLUMNS).splitlines()[1] == f"1\t{number}"
    assert f"mso-number-format:'\\@'\">{number}" in copy_html([Person(1, number)], COLUMNS)


def test_a_break_in_a_cell_does_not_break_the_table() -> None:
    assert len(copy_text([Person(1, "two\nlines\tand a tab")], COLUMNS).splitlines()) == 2
    assert "&lt;b&gt;" in copy_html([Person(1, "<b>")], COLUMNS)


def test_a_hundred_thousand_rows_scroll_without_making_anybody_wait(
    jobs: JobRunner, qtbot: QtBot, qapp: QApplication
) -> None:
    model, table = make(jobs, qtbot, qapp)
    show(model, People(range(100_000)), jobs, qtbot)
    start = perf_counter()
    table.scrollToBottom()
    table.viewport().grab()
    assert perf_counter() - start < 0.5
    qtbot.waitUntil(lambda: words(model, 99_999) == "Person 99999")
