"""The outcome is chosen anew after fields of the first one were filled in: only what is seen is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt

from callplanner.ui.pages.today.needs import PromiseNeed
from tests.ui.driver import Driver

K = Qt.Key


def promises(window: Driver) -> list[str]:
    return [str(text) for (text,) in window.rows("select text from promise order by id")]


def promise_row(window: Driver, name: str) -> PromiseNeed:
    need = window.today.panel._needs[name]
    assert isinstance(need, PromiseNeed)
    return need


def test_a_next_step_that_became_no_answer_promises_nothing(window: Driver) -> None:
    before = promises(window)
    window.key(K.Key_9)
    window.write("send the list")
    window.click(promise_row(window, "promise")._chips[0])
    window.key(K.Key_Escape)
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt where day = '2024-03-12'") == [(1,)]
    assert promises(window) == before


def test_a_recommendation_that_became_no_answer_is_no_answer(window: Driver) -> None:
    before = window.rows("select count(*) from survey_answer")
    window.key(K.Key_1)
    window.key(K.Key_R)
    window.key(K.Key_3)
    window.key(K.Key_Escape)
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows(
        "select o.code from attempt a join outcome o on o.id=a.outcome_id order by a.id desc limit 1"
    ) == [("no_answer",)]
    assert window.rows("select count(*) from survey_answer") == before


def test_a_promise_that_was_left_is_not_made(window: Driver) -> None:
    before = promises(window)
    window.key(K.Key_P)
    window.click(promise_row(window, "owed")._chips[0])
    window.key(K.Key_Escape)
    owed = window.today.panel._needs["owed"].isVisible()
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    assert owed == (promises(window) != before)
