"""A card in hand while the day goes on: the clock, the hours of customers, what comes back by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from callplanner.domain.clock import FixedClock
from callplanner.ui.pages.today.callback_need import CallbackNeed
from tests.desk import Desk
from tests.ui.driver import CTRL, Driver

K = Qt.Key
DAY = date(2024, 3, 12)


def shown(window: Driver) -> str:
    return window.today.card._name.text()


def pass_to(window: Driver, at: time, day: date = DAY) -> None:
    """The clock goes on and the page looks at it, as it does twice a minute."""
    desk = window.window.desk
    assert desk is not None
    desk.planner._context.clock = FixedClock(day, at)
    window.today.clock.look()
    window.settle()


@pytest.fixture
def opened(open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path) -> Callable[..., Driver]:
    """The window on two customers who are due today, or on the first alone; words for the first."""

    def make(*, alone: bool = False, **first: Any) -> Driver:
        desk = open_desk()
        desk.planned(desk.customer("Ashford Bakery", tier="A", value_cents=900_00, **first), desk.today)
        if not alone:
            desk.planned(desk.customer("Barton Café", tier="B"), desk.today)
        desk.close()
        return open_window(company)

    return make


def test_the_card_in_hand_stays_when_its_hours_end(opened: Callable[..., Driver]) -> None:
    window = opened(hours="9-11")
    assert shown(window) == "Ashford Bakery"
    window.key(K.Key_N)
    window.write("half a sen")
    pass_to(window, time(11, 1))
    assert shown(window) == "Ashford Bakery"
    window.write("tence")
    assert window.today.panel.note.text() == "half a sentence"


def test_a_card_left_alone_gives_way_when_its_hours_end(opened: Callable[..., Driver]) -> None:
    window = opened(hours="9-11")
    pass_to(window, time(11, 1))
    assert shown(window) == "Barton Café"


def test_what_was_snoozed_comes_back_by_itself(opened: Callable[..., Driver]) -> None:
    window = opened(alone=True)
    window.key(K.Key_S)
    window.key(K.Key_Return)
    window.settle()
    assert window.today.parts.is_at_end
    pass_to(window, time(11, 0))
    assert window.today.parts.is_at_end
    pass_to(window, time(11, 1))
    assert shown(window) == "Ashford Bakery"
    assert not window.today.parts.is_at_end


def test_an_engaged_number_comes_back_by_itself(opened: Callable[..., Driver]) -> None:
    window = opened(alone=True)
    window.key(K.Key_8)
    window.key(K.Key_Return)
    window.settle()
    assert window.today.parts.is_at_end
    pass_to(window, time(11, 1))
    assert not window.today.parts.is_at_end


def test_in_an_hour_counts_from_the_press(opened: Callable[..., Driver]) -> None:
    window = opened()
    pass_to(window, time(11, 20))
    window.key(K.Key_4)
    window.key(K.Key_Return)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select due_at from callback") == [("2024-03-12 12:20:00.000000",)]


def test_tomorrow_is_said_after_midnight_too(opened: Callable[..., Driver]) -> None:
    window = opened()
    pass_to(window, time(9, 0), date(2024, 3, 13))
    window.key(K.Key_4)
    window.write("tomorrow 10")
    need = window.today.panel._needs["callback"]
    assert isinstance(need, CallbackNeed)
    assert need.value is not None
    assert need.value.date() == date(2024, 3, 14)


def test_the_clocks_of_the_page_go_on(opened: Callable[..., Driver]) -> None:
    window = opened()
    assert "10:31" in window.today.card._place.text()
    pass_to(window, time(11, 20))
    assert "11:20" in window.today.card._place.text()
    assert "11:20" in window.today.head.day._time
    window.key(K.Key_1)
    pass_to(window, time(21, 20))
    assert "21:20" in window.today.card._place.text()
    assert "fine to call" not in window.today.card._place.text()


def test_undo_of_an_inbound_call_shows_its_card_again(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    desk.planned(desk.customer("Ashford Bakery", tier="A"), desk.today)
    desk.customer("Corner Lodge", tier="C")
    desk.close()
    window = open_window(company)
    window.key(K.Key_I)
    window.write("Lodge")
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("wants the list")
    window.key(K.Key_Return)
    window.settle()
    assert shown(window) == "Ashford Bakery"
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert shown(window) == "Corner Lodge"
    assert window.today.panel.note.text() == "wants the list"
    assert window.today.current.inbound


def test_an_inbound_call_stays_one_when_the_list_is_made_anew(opened: Callable[..., Driver]) -> None:
    window = opened()
    window.key(K.Key_I)
    window.write("Barton")
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    window.today.load()
    window.settle()
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select customer_id, inbound from attempt") == [(2, 1)]


def test_a_refused_inbound_call_comes_back_as_one(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    desk.planned(desk.customer("Ashford Bakery", tier="A"), desk.today)
    desk.customer("Corner Lodge", tier="C", paused_until=desk.today + timedelta(days=30))
    desk.close()
    window = open_window(company)
    window.key(K.Key_I)
    window.write("Lodge")
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_1)
    window.today.panel.note.setText("x" * 1_000_000)
    window.today.panel._on_changed()
    window.key(K.Key_Return)
    window.settle()
    assert shown(window) == "Corner Lodge"
    assert window.today.current.inbound
    assert len(window.today.panel.note.text()) > 1_000


def test_a_card_is_snoozed_until_a_time_that_was_typed(opened: Callable[..., Driver]) -> None:
    window = opened()
    window.key(K.Key_S)
    window.write("at 9:30")
    window.key(K.Key_Return)
    assert "later time today" in window.notice
    assert window.today.panel.prompt.field.text() == "at 9:30"
    assert shown(window) == "Ashford Bakery"
    for _ in "at 9:30":
        window.key(K.Key_Backspace)
    window.write("15:30")
    window.key(K.Key_Return)
    window.settle()
    assert shown(window) == "Barton Café"
    assert window.rows("select kind, until from deferral") == [("snooze", "2024-03-12 15:30:00.000000")]


def test_a_card_from_outside_the_queue_says_why_it_cannot_be_put_aside(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    desk.planned(desk.customer("Ashford Bakery", tier="A"), desk.today)
    lodge = desk.customer("Corner Lodge", tier="C", paused_until=desk.today + timedelta(days=30))
    desk.close()
    window = open_window(company)
    window.today.show_outside(lodge)
    window.settle()
    for key in (K.Key_S, K.Key_K):
        window.window.notices.hide()
        window.key(key)
        assert "not in the queue" in window.notice
        assert not window.today.panel.prompt.isVisible()


def test_a_callback_in_the_night_says_when_it_comes_up(opened: Callable[..., Driver]) -> None:
    window = opened(country_code="GB", zone="Europe/London")
    window.key(K.Key_4)
    window.write("tomorrow 03:00")
    window.key(K.Key_Return)
    window.settle()
    assert "outside their calling hours" in window.notice
    assert "08:00" in window.notice
    window.key(K.Key_4)
    window.write("tomorrow 10")
    window.key(K.Key_Return)
    window.settle()
    assert "First in the queue tomorrow 10:00" in window.notice


def test_at_the_end_of_the_day_keys_type_nothing_out_of_sight(opened: Callable[..., Driver]) -> None:
    window = opened(alone=True)
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("all well")
    window.key(K.Key_Return)
    window.settle()
    at_end = [window.today.parts.is_at_end]
    for key in (K.Key_P, K.Key_N, K.Key_R, K.Key_M, K.Key_2):
        window.key(key)
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert shown(window) == "Ashford Bakery"
    at_end.append(window.today.parts.is_at_end)
    assert at_end == [True, False]
    draft = window.today.panel.draft
    assert (draft.outcome, draft.note, draft.promise, draft.mood) == ("spoke", "all well", "", -1)


def test_a_promise_for_an_hour_at_which_nobody_may_ring_is_told_before_it_is_saved(
    opened: Callable[..., Driver],
) -> None:
    window = opened(alone=True, hours="9-11")
    window.key(K.Key_4)
    need = window.today.panel.callback
    need.words.setFocus()
    window.write("tomorrow 10")
    window.settle()
    assert "first in the queue then" in need.hint.accessibleName() + need.hint.toolTip() + need.hint.text()
    need.words.clear()
    window.write("tomorrow 16")
    window.settle()
    told = need.hint.toolTip() or need.hint.text()
    assert "outside their calling hours" in told
    assert "Thu 14 Mar 09:00" in told
    assert window.today.panel.save.isEnabled()  # it was promised all the same
    need.words.clear()
    window.write("tomorrow 9:30")
    window.settle()
    assert "outside" not in need.hint.text()
