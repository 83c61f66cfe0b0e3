"""Duplicates in the window: side by side, decided by a key, taken back by another."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from callplanner.ui.pages.duplicates.page import DuplicatesPage
from tests.ui.driver import CTRL, Driver

K = Qt.Key
PEOPLE = """Reference,Name,Phone,Street,Town
A1,Ashford Bakery,020 7946 0001,1 Mill Lane,Ashford
B2,Ashford Bakery Ltd,020 7946 0001,1 Mill Lane,Ashford
C3,Somebody Else,020 7946 0777,9 High Street,Dover
"""


@pytest.fixture
def page(empty_window: Driver, tmp_path: Path) -> DuplicatesPage:
    """Two who are alike and one who is not, on the page of duplicates."""
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    desk = empty_window.window.desk
    assert desk is not None
    desk.planner.import_file("customers", path, apply=True, region="GB")
    empty_window.window.load_overview()
    empty_window.settle()
    empty_window.key(K.Key_D, CTRL)
    empty_window.settle()
    return empty_window.page(DuplicatesPage, "duplicates")


def names(window: Driver) -> list[tuple[str, ...]]:
    return window.rows("select reference from customer order by reference")


def test_both_sides_and_the_evidence_are_shown(page: DuplicatesPage, empty_window: Driver) -> None:
    assert empty_window.window.page_name == "duplicates"
    assert {words.accessibleName() for words in page.sides.cells[1]} == {"A1", "B2"}
    assert "same number" in page.sides.evidence.text()
    assert page.model.rowCount() == 1


@pytest.mark.parametrize(("key", "place"), [(K.Key_1, 0), (K.Key_2, 1)])
def test_one_key_makes_one_of_two_and_undo_two_again(
    page: DuplicatesPage, empty_window: Driver, key: Qt.Key, place: int
) -> None:
    kept = page.sides.cells[1][place].accessibleName()
    empty_window.key(key)
    empty_window.settle()
    assert names(empty_window) == sorted([(kept,), ("C3",)])
    assert "is one with" in empty_window.notice
    assert page.model.rowCount() == 0
    assert not page.buttons["left"].isEnabled()
    empty_window.key(K.Key_Z, CTRL)
    empty_window.settle()
    assert len(names(empty_window)) == 3
    assert page.model.rowCount() == 1


def test_not_the_same_is_remembered(page: DuplicatesPage, empty_window: Driver) -> None:
    empty_window.key(K.Key_3)
    empty_window.settle()
    assert len(names(empty_window)) == 3
    assert empty_window.rows("select count(*) from distinct_pair") == [(1,)]
    page.load()
    empty_window.settle()
    assert page.model.rowCount() == 0
    assert page._nothing.isVisible()


def test_a_refusal_is_said(page: DuplicatesPage, empty_window: Driver) -> None:
    connection = sqlite3.connect(empty_window.path)
    connection.execute("delete from phone")
    connection.execute("delete from customer where reference in ('A1', 'B2')")
    connection.commit()
    connection.close()
    empty_window.key(K.Key_1)
    empty_window.settle()
    assert "no customer" in empty_window.notice
