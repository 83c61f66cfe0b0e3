"""What a firm changes about its desk, and that the desk then does it: outcomes, guides, survey, figures, decisions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from callplanner.domain.errors import PlannerError
from callplanner.domain.guide import ShelfItem
from callplanner.services.guides import GuideEdit
from callplanner.services.outcomes import OutcomeEdit
from callplanner.services.record import CallReport
from callplanner.services.survey import Answer, Question
from callplanner.services.wording import say
from tests.desk import Desk


def refusal_of(use_case: Callable[[], object]) -> str:
    with pytest.raises(PlannerError) as refused:
        use_case()
    return refused.value.code


def test_a_new_outcome_does_what_its_flags_say(desk: Desk) -> None:
    who = desk.customer(tier="A")
    desk.planner.save_outcome(OutcomeEdit("", "On holiday", "", "nobody", "retry", retry_days=5))
    made = next(o for o in desk.planner.outcomes() if o.label == "On holiday")
    assert (made.code, made.conversation, made.closes) == ("on_holiday", False, False)
    step = desk.call(who, "on_holiday")
    assert (step.kind, step.day) == ("retry", date(2024, 3, 19))


def test_labels_keys_and_delays_change_and_come_back(desk: Desk) -> None:
    before = desk.planner.outcome_edits()
    left = next(e for e in before if e.code == "voicemail")
    desk.planner.save_outcome(replace(left, label="Mailbox", retry_days=1, key=""))
    step = desk.call(desk.customer(), "voicemail")
    assert step.day == date(2024, 3, 13)
    assert [o.key for o in desk.planner.outcomes() if o.label == "Mailbox"] == [""]
    desk.planner.undo()
    desk.planner.undo()
    desk.planner.undo()
    assert desk.planner.outcome_edits() == before


def test_an_outcome_taken_away_stays_in_the_history(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who, "busy")
    busy = next(e for e in desk.planner.outcome_edits() if e.code == "busy")
    desk.planner.save_outcome(replace(busy, offered=False))
    assert "busy" not in {o.code for o in desk.planner.outcomes()}
    assert desk.planner.card(who).attempts[0].outcome == "busy"
    assert desk.planner.outcome_edits()[-1].code == "busy"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (OutcomeEdit("", " ", "", "nobody", "retry"), "outcome-label"),
        (OutcomeEdit("", "Long", "x", "nobody", "retry"), "outcome-key"),
        (OutcomeEdit("", "Twice", "1", "nobody", "retry"), "outcome-key-taken"),
        (OutcomeEdit("", "Odd", "", "nobody", "programme"), "outcome-next"),
        (OutcomeEdit("", "Odd", "", "party", "retry"), "outcome-next"),
        (OutcomeEdit("", "Late", "", "nobody", "retry", retry_days=400), "outcome-delay"),
        (OutcomeEdit("spoke", "Spoke", "1", "party", "programme", offered=False), "outcome-needed"),
        (OutcomeEdit("never_was", "Unknown", "", "nobody", "retry"), "outcome-unknown"),
    ],
)
def test_what_cannot_be_an_outcome_is_refused(desk: Desk, edit: OutcomeEdit, code: str) -> None:
    assert refusal_of(lambda: desk.planner.save_outcome(edit)) == code


def test_a_guide_carries_the_customers_data(desk: Desk) -> None:
    who = desk.customer("Larkfield Dairy")
    desk.orders(who, (50, 5_000))
    guide = GuideEdit("care", "My call", 3, (("Greet", "Good day, {person} of {name}"), ("Ask", "Since {last_order}?")))
    desk.planner.save_guide(guide)
    shown = desk.planner.card(who).guide
    assert (shown.title, shown.minutes, shown.steps) == ("My call", 3, guide.steps)
    known = dict(shown.known)
    assert (known["name"], known["person"], known["last_order"]) == ("Larkfield Dairy", None, desk.ago(50))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": ""}, "guide-title"),
        ({"steps": ()}, "guide-steps"),
        ({"steps": (("Greet", "x" * 600),)}, "guide-steps"),
        ({"steps": (("Greet", "{wallet}"),)}, "guide-place"),
        ({"minutes": 0}, "guide-minutes"),
        ({"purpose": "haggling"}, "guide-unknown"),
    ],
)
def test_a_guide_that_cannot_be_is_refused(desk: Desk, change: dict[str, object], code: str) -> None:
    edit = replace(desk.planner.guides()[0], **change)
    assert refusal_of(lambda: desk.planner.save_guide(edit)) == code


def test_the_shelf_offers_what_suits_and_was_not_given(desk: Desk) -> None:
    who = desk.customer(segment="Bakery")
    items = (ShelfItem("article", "Duties"), ShelfItem("tip", "Ovens", "bakery"), ShelfItem("tip", "Tyres", "garage"))
    desk.planner.save_shelf(items)
    assert [item.text for item in desk.planner.card(who).shelf] == ["Ovens", "Duties"]
    desk.planner.add_touch(who, "article", "Duties")
    assert [item.text for item in desk.planner.card(who).shelf] == ["Ovens"]


def test_two_talks_without_anything_of_value_are_counted(desk: Desk) -> None:
    who = desk.customer()
    desk.call(who, "spoke", days_ago=60)
    desk.call(who, "no_answer", days_ago=30)
    desk.call(who, "spoke", days_ago=20)
    assert desk.planner.card(who).talks_since_touch == 2
    desk.planner.add_touch(who, "tip", "A tip")
    assert desk.planner.card(who).talks_since_touch == 0


def test_answers_that_need_a_reply_become_promises(desk: Desk) -> None:
    who = desk.customer()
    for edit in (
        Question(0, "Which range do you miss?", "choice", ("Spring", "Autumn")),
        Question(0, "What should we do better?", "text", needs_reply=True),
    ):
        desk.planner.save_question(edit)
    choice, free = desk.planner.questions()
    answers = (Answer(choice.question_id, text="Autumn"), Answer(free.question_id, text="Deliver on Mondays"))
    desk.planner.record(CallReport(who, "spoke", score=4, answers=answers))
    owed = {(p.text.split(" – ")[1], p.due_on) for p in desk.planner.card(who).promises}
    assert owed == {("4", desk.today + timedelta(days=7)), ("Deliver on Mondays", desk.today + timedelta(days=7))}
    desk.planner.undo()
    assert desk.planner.card(who).promises == ()


def test_a_high_score_and_an_unanswered_question_promise_nothing(desk: Desk) -> None:
    who = desk.customer()
    desk.planner.save_question(Question(0, "What else?", "text", needs_reply=True))
    asked = desk.planner.questions()[0].question_id
    desk.planner.record(CallReport(who, "spoke", score=9, answers=(Answer(asked, text="  "),)))
    assert desk.planner.card(who).promises == ()


def test_an_answer_that_is_none_stores_nothing(desk: Desk) -> None:
    who = desk.customer()
    desk.planner.save_question(Question(0, "Which?", "choice", ("This", "That")))
    asked = desk.planner.questions()[0].question_id
    report = CallReport(who, "spoke", answers=(Answer(asked, text="Neither"),))
    assert refusal_of(lambda: desk.planner.record(report)) == "answer-choice"
    assert desk.planner.card(who).attempts == ()


def tried_too_often(desk: Desk) -> int:
    who = desk.customer(tier="A")
    desk.planned(who, desk.ago(20), window=40)
    for days in (19, 17, 12, 10, 5, 3):
        step = desk.call(who, "no_answer", days_ago=days)
    assert step.kind == "decision"
    return who


def test_a_call_tried_too_often_waits_until_a_person_decides(desk: Desk) -> None:
    who = tried_too_often(desk)
    assert [(r.customer_id, r.tries) for r in desk.planner.work_list("decision")] == [(who, 6)]
    assert not desk.planner.why(who).in_queue
    desk.planner.decide(who, "again")
    assert desk.planner.work_list("decision") == ()
    assert desk.planner.why(who).in_queue
    assert desk.call(who, "no_answer").kind == "retry"


def test_dropping_closes_only_the_call_that_was_due(desk: Desk) -> None:
    who = tried_too_often(desk)
    desk.planned(who, desk.today + timedelta(days=60))
    desk.planner.decide(who, "drop")
    assert [p.day for p in desk.planner.card(who).planned] == [desk.today + timedelta(days=60)]
    assert refusal_of(lambda: desk.planner.decide(who, "drop")) == "decision-none"


def test_numbers_to_mend_go_when_a_number_is_there(desk: Desk) -> None:
    never, wrong = desk.customer(number=None), desk.customer()
    desk.call(wrong, "wrong_number")
    found = {r.customer_id: r.since for r in desk.planner.work_list("mend_number")}
    assert found == {never: None, wrong: desk.today}
    for who in (never, wrong):
        desk.planner.edit_customer(who, phone="+442079460321")
    assert desk.planner.work_list("mend_number") == ()


def test_the_desks_figures_are_obeyed(desk: Desk) -> None:
    for number in range(30):
        desk.customer(f"fringe {number}")
    shares = {}
    for share in (0.0, 0.15, 0.5):
        desk.planner.set_rules({"fringe_share": share})
        shares[share] = len(desk.planner.today().entries)
    assert shares == {0.0: 0, 0.15: 3, 0.5: 10}
    desk.planner.set_rules({"cap_for_call": 2})
    who = desk.customer(tier="A")
    desk.planned(who, desk.ago(3))
    desk.call(who, "no_answer", days_ago=1)
    assert desk.call(who, "no_answer").kind == "decision"
    assert refusal_of(lambda: desk.planner.set_rules({"fringe_share": 2})) == "rule-range"
    assert refusal_of(lambda: desk.planner.set_rules({"luck": 2})) == "rule-unknown"


def test_mentions_are_told_on_both_sides(desk: Desk) -> None:
    one, other = desk.customer("Larkfield Dairy"), desk.customer("Hartwell Mill")
    desk.planner.add_mention(one, "introduction", "", other)
    desk.planner.add_mention(one, "competitor", "Bigger & Sons")
    told = [say(item.title) for item in desk.planner.card(one).timeline]
    assert told == ["Also buys from Bigger & Sons", "Introduced to Hartwell Mill"]
    assert [say(item.title) for item in desk.planner.card(other).timeline] == ["Introduced to Larkfield Dairy"]
    assert refusal_of(lambda: desk.planner.add_mention(one, "introduction", "", one)) == "mention-self"


def test_the_wrong_person_gives_way_to_the_right_one(desk: Desk) -> None:
    who = desk.customer()
    desk.planner.edit_customer(who, person="Old Hand")
    desk.planner.right_person(who, "New Broom")
    assert [c.name for c in desk.planner.card(who).contacts] == ["New Broom"]
    assert [row.customer_id for row in desk.planner.search("broom")] == [who]
    assert desk.planner.search("old hand") == []
    desk.planner.undo()
    assert [c.name for c in desk.planner.card(who).contacts] == ["Old Hand"]


def test_habits_are_kept_in_the_file(desk: Desk) -> None:
    desk.planner.set_preferences(dial_scheme="sip", company="Lantern & Co")
    kept = desk.planner.preferences()
    assert (kept.dial_scheme, kept.reminders, kept.company) == ("sip", True, "Lantern & Co")
    assert refusal_of(lambda: desk.planner.set_preferences(dial_scheme="javascript")) == "dial-scheme"


def test_a_thing_of_value_is_told_by_its_words_else_by_its_kind(desk: Desk) -> None:
    who = desk.customer("Ada")
    desk.planner.add_touch(who, "thanks", "")
    desk.planner.add_touch(who, "article", "On import duties")
    desk.planner.add_touch(who, "unheard-of", "")
    told = [say(item.title) for item in desk.planner.card(who).timeline if item.kind == "touch"]
    assert sorted(told) == ["On import duties", "Something of value", "Thank-you"]
