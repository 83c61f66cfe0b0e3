"""Today by keys: the outcome, the note, Enter; everything undoable; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callplanner.domain.clock import FixedClock
from callplanner.domain.errors import StorageError
from callplanner.ui.dialling import dial_address
from callplanner.ui.pages.today.callback_need import CallbackNeed
from callplanner.ui.pages.today.day_glance import DayGlance
from callplanner.ui.pages.today.queue_model import SectionHead
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.label import Label
from tests.desk import Desk
from tests.ui.driver import CTRL, Driver

K = Qt.Key


def names(window: Driver) -> list[str]:
    return [line.name for line in window.today.queue.queue.lines if not isinstance(line, SectionHead)]


def shown(window: Driver) -> str:
    return window.today.card._name.text()


def can_save(window: Driver) -> bool:
    return window.today.panel.save.isEnabled()


def test_undo_brings_the_card_back(window: Driver) -> None:
    first = window.today.current.customer_id
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    second = window.today.current.customer_id
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert window.today.current.customer_id not in (first, second)
    for expected in (second, first):
        assert expected is not None
        window.key(K.Key_Z, CTRL)
        window.wait(lambda expected=expected: window.today.current.customer_id == expected)  # type: ignore[misc]
        window.settle()
        assert window.today.current.customer_id == expected
        assert window.today.queue.queue.place_of(expected) is not None


def test_the_first_card_that_may_be_called_is_shown_with_its_reason(window: Driver) -> None:
    entry = window.today.queue.current()
    assert entry is not None
    assert not entry.waits
    assert shown(window) == entry.name
    assert "programme" in window.today.card.why._sentence.accessibleName()
    assert window.focus is window.today.queue


def test_one_key_a_note_and_enter_store_the_call_and_show_the_next_card(window: Driver) -> None:
    first = window.today.queue.current()
    assert first is not None
    before = window.rows("select count(*) from attempt")[0][0]
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("wants 2 lists")
    window.key(K.Key_Return)
    after = shown(window)  # at once: without waiting for the file
    assert after != first.name
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before + 1
    stored = window.rows("select note, customer_id from attempt order by id desc limit 1")[0]
    assert stored == ("wants 2 lists", first.customer_id)
    assert first.name in window.notice
    assert first.name not in names(window)
    assert shown(window) == after
    assert window.today.panel.note.text() == ""
    assert window.focus is window.today.queue


def test_the_last_call_is_taken_back_with_ctrl_z(window: Driver) -> None:
    first = window.today.queue.current()
    assert first is not None
    before = window.rows("select count(*) from attempt")[0][0]
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert first.name not in names(window)
    window.key(K.Key_Z, CTRL)
    window.settle()
    assert window.rows("select count(*) from attempt")[0][0] == before
    assert first.name in names(window)
    assert first.name in window.notice


def test_a_call_back_needs_a_time_and_a_usual_one_is_one_key_away(window: Driver) -> None:
    first = window.today.queue.current()
    assert first is not None
    window.key(K.Key_4)
    assert not can_save(window)
    window.key(K.Key_Space)  # the first usual time has the focus: in an hour
    assert can_save(window)
    window.key(K.Key_Return)
    window.settle()
    due = window.rows(
        "select due_day from callback where customer_id = ? and closed_on is null order by id desc", first.customer_id
    )
    assert due[0][0] == date(2024, 3, 12).isoformat()
    assert "11:31" in window.notice


def test_the_panel_grows_upwards_and_folds_the_guide(window: Driver) -> None:
    top = window.today.card.why.mapTo(window.window, window.today.card.why.rect().topLeft()).y()
    folded = [window.today.card.guide.is_folded]
    window.key(K.Key_4)
    window.settle()
    folded.append(window.today.card.guide.is_folded)
    assert folded == [False, True]
    assert window.today.card.why.mapTo(window.window, window.today.card.why.rect().topLeft()).y() == top


def test_what_was_typed_stays_with_its_card(window: Driver) -> None:
    window.key(K.Key_6)
    window.key(K.Key_N)
    window.write("ask for Ann")
    window.key(K.Key_Escape)
    window.key(K.Key_Down)
    assert window.today.panel.note.text() == ""
    assert window.today.panel.draft.outcome == ""
    window.key(K.Key_Up)
    assert window.today.panel.note.text() == "ask for Ann"
    assert window.today.panel.draft.outcome == "gatekeeper"


def test_a_refused_recording_brings_the_card_back_with_everything(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_report: object) -> None:
        raise StorageError("disk-full", file="company.callplanner")

    first = window.today.queue.current()
    assert first is not None
    planner = window.session.planner
    assert planner is not None
    monkeypatch.setattr(planner, "record", full)
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("do not lose this")
    window.key(K.Key_Return)
    window.settle()
    assert shown(window) == first.name
    assert window.today.panel.note.text() == "do not lose this"
    assert window.today.panel.draft.outcome == "spoke"
    assert window.notice


def test_space_dials_and_the_button_says_when(window: Driver) -> None:
    window.key(K.Key_Space)
    window.wait(lambda: window.dialled)
    assert len(window.dialled) == 1
    assert window.dialled[0].startswith("tel:")
    assert "10:31" in window.today.card.dial.text()


def test_snooze_and_skip_take_the_card_out_with_what_was_said(window: Driver) -> None:
    first = window.today.queue.current()
    assert first is not None
    window.key(K.Key_S)
    window.key(K.Key_Space)
    window.settle()
    assert first.name in window.notice
    second = window.today.queue.current()
    assert second is not None
    assert second.name != first.name
    window.key(K.Key_K)
    window.write("not this week")
    window.key(K.Key_Return)
    window.settle()
    assert second.name not in names(window)
    kinds = window.rows("select kind, reason from deferral order by id")
    assert kinds == [("snooze", ""), ("skip", "not this week")]


def test_escape_leaves_a_question_without_an_answer(window: Driver) -> None:
    before = names(window)
    window.key(K.Key_K)
    assert window.today.panel.prompt.isVisible()
    window.key(K.Key_Escape)
    assert not window.today.panel.prompt.isVisible()
    assert window.focus is window.today.queue
    assert names(window) == before


def test_why_now_is_answered(window: Driver) -> None:
    window.key(K.Key_W)
    window.settle()
    assert "programme" in window.notice


def test_an_inbound_call_of_anybody_is_logged_as_inbound(window: Driver) -> None:
    window.key(K.Key_I)
    window.write("Lodge")
    window.settle()
    window.key(K.Key_Return)
    window.settle()
    current = window.today.current
    assert current.inbound
    assert current.customer_id is not None
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    row = window.rows("select customer_id, inbound from attempt order by id desc limit 1")[0]
    assert row == (current.customer_id, 1)


def test_an_outcome_without_a_key_of_its_own_is_behind_more_and_asks_to_be_sure(window: Driver) -> None:
    window.today.panel.choose("gone")
    assert not can_save(window)
    window.key(K.Key_Space)
    assert can_save(window)


def test_enter_without_an_outcome_says_what_is_missing(window: Driver) -> None:
    before = window.rows("select count(*) from attempt")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt") == before
    assert window.notice


def test_letters_in_the_note_are_letters(window: Driver) -> None:
    window.key(K.Key_N)
    window.write("skip 4 pigs w")
    assert window.today.panel.note.text() == "skip 4 pigs w"
    assert window.today.panel.draft.outcome == ""


def test_at_the_end_of_the_queue_stands_what_was_done_and_what_comes(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    for name in ("Ashford Bakery", "Barton Café"):
        desk.planned(desk.customer(name, tier="A"), desk.today)
    desk.close()
    window = open_window(company)
    for _ in range(2):
        window.key(K.Key_2)
        window.key(K.Key_Return)
        window.settle()
    assert window.today.parts.is_at_end
    assert "2 calls made" in window.today.done._done.accessibleName()
    assert "next working day" in window.today.done._tomorrow.accessibleName()


def test_a_promise_that_waits_is_never_served_before_its_time(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    waiting = desk.customer("Ashford Bakery", tier="A")
    desk.call(waiting, "callback", at=datetime(2024, 3, 12, 9), callback=datetime(2024, 3, 12, 15))
    desk.close()
    window = open_window(company)
    assert names(window) == ["Ashford Bakery"]
    assert window.today.parts.is_at_end
    assert "15:00" in window.today.done._title.text()


def open_card_that_asks(window: Driver, what: str) -> int:
    """The first card of the queue on which this is the next thing to ask."""
    page = window.today
    found = next(
        line.customer_id
        for line in page.queue.queue.lines
        if not isinstance(line, SectionHead) and page.desk.planner.card(line.customer_id).unknown[:1] == (what,)
    )
    page.show_outside(found)
    window.settle()
    return found


def test_what_we_do_not_know_is_filled_in_with_one_key(window: Driver) -> None:
    page = window.today
    who = open_card_that_asks(window, "hours")
    window.key(K.Key_A)
    window.write("9-11")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select hours from customer where id = ?", who) == [("9-11",)]
    assert "hours" not in page.cards._cards[who].unknown


def test_an_answer_that_is_refused_stands_there_again_to_be_mended(window: Driver) -> None:
    prompt, who = window.today.panel.prompt, open_card_that_asks(window, "hours")
    window.key(K.Key_A)
    assert "9-12" in prompt.field.placeholderText()
    window.write("before ten")
    window.key(K.Key_Return)
    window.settle()
    assert "not understood as hours" in window.notice
    assert prompt.isVisible()
    assert prompt.field.text() == "before ten"
    prompt.field.clear()
    window.write("9-10")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select hours from customer where id = ?", who) == [("9-10",)]


def test_a_long_notice_is_wide_rather_than_high(window: Driver) -> None:
    window.key(K.Key_W)
    window.settle()
    notices = window.window.notices
    assert len(window.notice) > 150
    assert notices.width() > 6 * notices.height()
    assert notices.height() >= notices._words.heightForWidth(notices._words.width())


def test_a_call_is_timed_from_dialling_to_saving_unless_it_is_told_not_to(window: Driver) -> None:
    page, clock = window.today, [100.0]
    page.timer.ticks = lambda: clock[0]
    for ignored, seconds in ((False, 195), (True, None)):
        who = page.current.customer_id
        window.key(K.Key_Space)
        clock[0] += 195
        if ignored:
            window.key(K.Key_X)
        window.key(K.Key_2)
        window.key(K.Key_Return)
        window.settle()
        stored = window.rows("select seconds from attempt where customer_id = ? order by id desc limit 1", who)
        assert stored == [(seconds,)]


def test_a_call_back_is_promised_in_words(window: Driver) -> None:
    page, who = window.today, window.today.current.customer_id
    window.key(K.Key_4)
    need = page.panel._needs["callback"]
    assert isinstance(need, CallbackNeed)
    need.words.setFocus()
    window.write("30 feb")
    assert not page.panel.is_ready
    assert "no such day" in need.hint.text()
    need.words.clear()
    window.write("thu 14:30")
    assert need.hint.text().startswith("Thu 14 Mar 14:30, in 2 days")
    window.key(K.Key_Return)
    window.settle()
    due = "select due_day from callback where customer_id = ? and closed_on is null order by id desc"
    assert window.rows(due, who)[0] == ("2024-03-14",)


def test_words_typed_right_after_the_key_are_the_time_of_the_call_back(window: Driver) -> None:
    who, given = window.today.current.customer_id, window.rows("select count(*) from touch")
    window.key(K.Key_4)
    window.write("thu 14:30")
    need = window.today.panel._needs["callback"]
    assert need.hint.text().startswith("Thu 14 Mar 14:30, in 2 days")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from touch") == given
    due = "select due_day from callback where customer_id = ? and closed_on is null order by id desc"
    assert window.rows(due, who)[0] == ("2024-03-14",)


def test_with_a_time_chosen_letters_are_keys_of_the_page_again(window: Driver) -> None:
    window.key(K.Key_4)
    window.key(K.Key_Space)
    window.key(K.Key_N)
    window.write("asks for Ann")
    assert window.today.panel.note.text() == "asks for Ann"
    assert window.today.panel.is_ready


def test_words_typed_right_after_the_next_step_say_what_comes_next(window: Driver) -> None:
    who = window.today.current.customer_id
    window.key(K.Key_9)
    window.write("Quote for honey")
    assert window.today.current.customer_id == who
    assert window.today.panel.draft.promise == "Quote for honey"


def test_a_letter_that_is_no_key_leaves_the_card_where_it_is(window: Driver) -> None:
    who = window.today.current.customer_id
    for name in names(window):
        window.write(name[0])
        if window.today.panel.prompt.isVisible():
            window.key(K.Key_Escape)
    assert window.today.current.customer_id == who


def test_enter_too_early_says_what_is_missing(window: Driver) -> None:
    panel = window.today.panel
    window.key(K.Key_4)
    panel.note.setFocus()
    window.key(K.Key_Return)
    assert panel._needs["callback"].hint.text() == "When? Choose a time, or type one."
    window.key(K.Key_9)
    window.write("Quote for honey")
    window.key(K.Key_Return)
    assert panel._needs["promise"].hint.text() == "By when? Choose a day."
    window.key(K.Key_Space)
    assert panel._needs["promise"].hint.text() == ""
    assert panel.is_ready


def test_the_wrong_person_and_a_competitor_are_noted_from_the_card(window: Driver) -> None:
    page, who = window.today, window.today.current.customer_id
    page.others.wrong_person()
    window.write("Ida Right")
    window.key(K.Key_Return)
    window.settle()
    first = "select name from contact where customer_id = ? order by position"
    assert window.rows(first, who)[0] == ("Ida Right",)
    page.others.competitor()
    window.write("Bigger & Sons")
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select kind, text from mention where customer_id = ?", who) == [("competitor", "Bigger & Sons")]


def test_a_number_that_is_none_is_not_handed_to_the_system(window: Driver) -> None:
    assert [dial_address(n) for n in ("", "file:///etc", "+44 20;phone-context=x", "44+20", "<b>1</b>")] == [None] * 5
    address = dial_address("(020) 7946-0018", "callto")
    assert address is not None
    assert address.toString() == "callto:02079460018"


def test_a_customer_erased_while_its_card_is_open_gives_way_to_the_next(window: Driver) -> None:
    page, who = window.today, window.today.current.customer_id
    planner = window.session.planner
    assert planner is not None
    assert who is not None
    window.key(K.Key_N)
    window.write("half a note")
    window.session.dispatcher.change(lambda: planner.erase(who))
    window.settle()
    assert page.current.customer_id not in (None, who)
    assert who not in [line.customer_id for line in page.queue.queue.lines if not isinstance(line, SectionHead)]
    window.key(K.Key_Escape)
    window.key(K.Key_2)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select count(*) from attempt where customer_id = ?", who) == [(0,)]


def test_a_note_with_emoji_and_from_right_to_left_is_kept_as_typed(window: Driver) -> None:
    who = window.today.current.customer_id
    note = "שלום 👋🏽 \u202eabc <b>bold</b> =1+1"
    window.key(K.Key_1)
    window.today.panel.note.setText(note)
    window.today.panel.note.textEdited.emit(note)
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select note from attempt where customer_id = ? order by id desc limit 1", who) == [(note,)]


def test_a_note_too_long_is_refused_and_stays(window: Driver) -> None:
    who = window.today.current.customer_id
    note = "x" * 1_000_000
    window.key(K.Key_1)
    window.today.panel.note.setText(note)
    window.today.panel._on_changed()
    window.key(K.Key_Return)
    window.settle()
    stored = window.rows("select length(note) from attempt where customer_id = ? order by id desc limit 1", who)
    assert stored != [(1_000_000,)]
    assert "characters" in window.notice or window.today.panel.note.maxLength() < 1_000_000


def test_before_any_programme_the_page_says_what_to_do(empty_window: Driver, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Ref,Name,Phone\n1,Larch & Sons,+1 212 736 5000\n", encoding="utf-8")  # still night there
    desk = empty_window.window.desk
    assert desk is not None
    desk.planner.import_file("customers", path, apply=True, region="GB")
    empty_window.window.load_overview()
    empty_window.settle()
    empty_window.today.load()
    empty_window.settle()
    words = empty_window.today.done._tomorrow.text()
    assert "Plan the year:" in words
    assert "0 calls" not in words


def pass_to(window: Driver, day: date, at: time) -> None:
    """The clock goes on and the page looks at it, as it does twice a minute."""
    desk = window.window.desk
    assert desk is not None
    desk.planner._context.clock = FixedClock(day, at)
    window.today.clock.look()
    window.settle()


def test_when_the_hours_of_a_customer_begin_its_call_comes_by_itself(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    who = desk.customer("Hudson Bikes", country_code="US", zone="America/New_York", tier="A")
    desk.planned(who, desk.today)
    desk.close()
    window = open_window(company)
    assert window.today.parts.is_at_end
    assert "12:00" in window.today.done._title.text()
    assert window.today.done._tomorrow.accessibleName() == "1 call waits for the hours of that customer."
    assert window.today.parts.closed.text() == "1 waits for its hours"
    pass_to(window, date(2024, 3, 12), time(11, 59))
    assert window.today.parts.is_at_end
    pass_to(window, date(2024, 3, 12), time(12, 0))
    assert shown(window) == "Hudson Bikes"


def test_a_new_day_brings_its_queue_and_keeps_the_card_in_hand(
    open_window: Callable[..., Driver], open_desk: Callable[..., Desk], company: Path
) -> None:
    desk = open_desk()
    for name, ahead in (("Ashford Bakery", 0), ("Barton Café", 0), ("Carver & Co", 1)):
        desk.planned(desk.customer(name, tier="A"), desk.today + timedelta(days=ahead))
    desk.close()
    window = open_window(company)
    window.key(K.Key_Down)
    second = shown(window)
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("half a sen")
    pass_to(window, date(2024, 3, 13), time(9, 0))
    assert shown(window) == second
    assert window.today.panel.note.text() == "half a sen"
    assert "Carver & Co" in names(window)


def glance(window: Driver) -> DayGlance:
    window.wait(lambda: any(d.isVisible() for d in window.today.findChildren(DayGlance)))
    return next(d for d in window.today.findChildren(DayGlance) if d.isVisible())


def words_of(page: DayGlance) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_the_day_at_a_glance_by_its_key_and_by_the_mouse(window: Driver) -> None:
    window.key(K.Key_1)
    window.key(K.Key_Return)
    window.settle()
    window.key(K.Key_B)
    page = glance(window)
    counted = page.view
    assert f"{counted.to_come} calls" in words_of(page)
    assert "1 of 1 reached" in words_of(page)
    assert counted.outcomes[0].code == "spoke"  # by which its label is translated
    QTest.keyClick(page, K.Key_Return)
    window.wait(lambda: not window.today.findChildren(DayGlance))
    window.click(window.today.head.day)
    page = glance(window)
    late = counted.late[0]
    link = next(button for button in page.findChildren(Button) if button.text() == late.name)
    window.click(link)
    window.wait(lambda: window.today.current.customer_id == late.customer_id)


def last_outcome(window: Driver) -> tuple[str, str]:
    found = window.rows(
        "select o.code, a.note from attempt a join outcome o on o.id = a.outcome_id order by a.id desc limit 1"
    )
    return str(found[0][0]), str(found[0][1])


def test_enter_chooses_the_answer_that_has_the_ring_and_then_saves(window: Driver) -> None:
    panel = window.today.panel
    callback = panel._needs["callback"]
    assert isinstance(callback, CallbackNeed)
    window.key(K.Key_4)
    assert callback._chips[0].hasFocus()
    assert callback._chips[0].focus_by_key  # the ring is painted
    window.key(K.Key_Return)
    assert can_save(window)
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window)[0] == "callback"
    window.key(K.Key_9)
    window.write("Quote for honey")
    window.key(K.Key_Return)  # says that a day is missing, and goes there
    assert not can_save(window)
    window.key(K.Key_Return)
    assert can_save(window)
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window)[0] == "next_step"
    panel.choose("gone")
    window.key(K.Key_Return)
    assert can_save(window)
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window)[0] == "gone"


def test_enter_in_the_note_saves_although_a_question_is_open(window: Driver) -> None:
    window.key(K.Key_1)
    window.key(K.Key_S)
    window.today.panel.note.setFocus()
    window.write("all is well")
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window) == ("spoke", "all is well")
    assert window.rows("select count(*) from deferral") == [(0,)]


def test_an_outcome_drops_a_question_that_is_open(window: Driver) -> None:
    window.key(K.Key_S)
    window.key(K.Key_1)
    assert not window.today.panel.prompt.isVisible()
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window)[0] == "spoke"
    assert window.rows("select count(*) from deferral") == [(0,)]


def test_a_question_does_not_outlive_its_card(window: Driver) -> None:
    before = names(window)
    window.key(K.Key_S)
    assert window.today.panel.prompt.isVisible()
    window.today.focus_first()
    window.key(K.Key_Down)
    window.settle()
    assert not window.today.panel.prompt.isVisible()
    window.key(K.Key_Return)
    window.settle()
    assert names(window) == before
    assert window.rows("select count(*) from deferral") == [(0,)]


def test_undo_brings_back_what_was_typed_and_redo_uses_it_up(window: Driver) -> None:
    customer = window.today.current.customer_id
    window.key(K.Key_1)
    window.key(K.Key_N)
    window.write("wants the spring list")
    window.key(K.Key_Return)
    window.settle()
    for _ in range(2):
        window.key(K.Key_Z, CTRL)
        window.settle()
        assert window.today.current.customer_id == customer
        assert window.today.panel.note.text() == "wants the spring list"
        assert window.today.panel.draft.outcome == "spoke"
        window.key(K.Key_Y, CTRL)
        window.settle()
        assert customer not in window.today.drafts
        assert last_outcome(window) == ("spoke", "wants the spring list")
    window.key(K.Key_Z, CTRL)
    window.settle()
    window.key(K.Key_6)  # it was the gatekeeper: one key mends it, the note stays
    window.key(K.Key_Return)
    window.settle()
    assert last_outcome(window) == ("gatekeeper", "wants the spring list")


@pytest.mark.parametrize(("digits", "score"), [("9", 9), ("10", 10), ("0", 0), ("73", 3)])
def test_the_recommendation_is_a_key_and_its_figure(window: Driver, digits: str, score: int) -> None:
    window.key(K.Key_1)
    window.key(K.Key_R)
    window.write(digits)
    assert window.today.panel.draft.outcome == "spoke"  # the digit was no key of the page
    window.key(K.Key_Return)
    window.settle()
    assert window.rows("select score from survey_answer order by id desc limit 1") == [(score,)]
