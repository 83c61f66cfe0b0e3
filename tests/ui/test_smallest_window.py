"""Today in the smallest window: the panel asks for much, and nothing that matters is cut or painted over."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from callplanner.ui.pages.today.needs import PromiseNeed
from callplanner.ui.widgets.label import Label
from tests.ui.driver import Driver

K = Qt.Key


@pytest.fixture
def small(open_window: Callable[..., Driver], sample_master: Path, tmp_path: Path) -> Driver:
    """A window on the sample company in the smallest size there is."""
    return open_window(Path(shutil.copy(sample_master, tmp_path / "company.callplanner")), size=(1024, 640))


def top_and_bottom(window: Driver, widget: QWidget) -> tuple[int, int]:
    top = widget.mapTo(window.window, widget.rect().topLeft()).y()
    return top, top + widget.height()


def test_the_time_there_is_read_before_anything_that_is_cut(small: Driver) -> None:
    place = small.today.card._place
    assert QFontMetrics(place.font()).horizontalAdvance(place.text()) > place.width()
    assert place.text().startswith("10:31 there, fine to call")
    small.window.resize(1440, 900)
    small.settle()
    assert place.text().endswith("fine to call until 21:00")


def test_the_head_of_the_card_stays_whole_while_the_panel_asks(small: Driver) -> None:
    card = small.today.card
    small.key(K.Key_9)
    small.key(K.Key_Escape)
    small.key(K.Key_S)
    small.settle()
    edges = [top_and_bottom(small, part) for part in (card._name, card._place, card.why)]
    assert all(above[1] <= below[0] for above, below in pairwise(edges))
    why = card.why._sentence
    assert why.height() >= why.heightForWidth(why.width()) > 0
    assert top_and_bottom(small, why)[1] <= top_and_bottom(small, card.why)[1]


def test_what_comes_next_has_room_for_its_words(small: Driver) -> None:
    small.key(K.Key_9)
    small.settle()
    need, score = small.today.panel._needs["promise"], small.today.panel._needs["score"]
    assert isinstance(need, PromiseNeed)
    assert need.words.width() >= 120
    title = next(label for label in score.findChildren(Label) if label.text() == "Recommend us")
    assert title.width() >= title.sizeHint().width()


def test_no_figure_of_the_day_is_cut(small: Driver) -> None:
    head = small.today.head
    small.window.resize(1280, 720)
    small.settle()
    assert head._left_out.isVisible()
    long = "10 waiting for the next working day"
    head._counts["late"].setText(long)
    small.wait(lambda: not head._left_out.isVisible())
    small.settle()
    shown = [label for label in head._counts.values() if label.isVisible()]
    assert all(label.width() >= label.sizeHint().width() for label in shown)
    small.window.resize(1440, 900)
    small.settle()
    assert head._left_out.isVisible()


def test_what_we_owe_is_read_before_how_late_it_is(small: Driver) -> None:
    owed = small.today.card.facts.owed
    words = owed._words
    assert owed._chip.isVisible()
    assert words.width() >= 120
    assert top_and_bottom(small, words)[1] <= top_and_bottom(small, owed._chip)[0]
    small.window.resize(1600, 900)
    small.settle()
    assert top_and_bottom(small, words)[1] > top_and_bottom(small, owed._chip)[0]
