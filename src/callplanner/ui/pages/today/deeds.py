"""What the keys of Today do: dial, save, snooze, skip, why, something of value, an inbound call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.guide import TOUCH_KINDS, ShelfItem
from callplanner.domain.phrase import Phrase
from callplanner.domain.spoken_time import parse_when
from callplanner.services.views import NextStepView, QueueEntry, WhyView
from callplanner.ui import formats
from callplanner.ui.dialling import dial_address
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.prompt import MOST_CHOICES, Choice
from callplanner.ui.phrases import refusal, said, why_words
from callplanner.ui.vocabulary import next_step_words, outcome_words, touch_words

if TYPE_CHECKING:
    from callplanner.services.dialling import DialView
    from callplanner.ui.pages.today.page import TodayPage


class Deeds:
    """The handlers of one Today page."""

    def __init__(self, page: TodayPage) -> None:
        self._page = page
        self._desk = page.desk
        self._reasons: dict[int, str] = {}
        """Why somebody is called outside their hours, by customer, until the call is recorded."""

    def dial(self, phone_id: int | None = None) -> None:
        """Look once more whether they may be called, hand the number (the first, or the one named) to the system's
        telephone program, remember when. Outside their hours a reason is asked for first."""
        page, planner = self._page, self._desk.planner
        customer_id = page.current.customer_id
        if customer_id is None:
            return

        def arrived(found: DialView) -> None:
            if page.current.customer_id != customer_id:
                return
            if found.refused is not None:
                page.stop_timer(customer_id)
                self._desk.notices.refuse(said(found.refused))
            elif found.outside is not None:
                page.stop_timer(customer_id)
                self._ask_reason(found.outside, lambda reason: self._override(found, reason))
            else:
                self._hand_over(found)

        page.start_timer(customer_id)  # from the press of the key, not from the answer
        self._desk.dispatcher.ask(lambda: planner.dial(customer_id, phone_id), arrived, initiator=page)

    def _hand_over(self, found: DialView) -> None:
        customer_id, number = found.customer_id, found.number
        address = dial_address(number, self._page.dial_scheme)
        if address is None:
            self._page.stop_timer(customer_id)
            self._desk.notices.refuse(tr("{number} is no number that can be dialled.").format(number=number))
            return
        if customer_id not in self._page.timer.dialled_at:
            self._page.start_timer(customer_id)
        self._page.drafts.of(customer_id).phone_id = found.phone_id
        self._desk.shell.open_address(address)

    def _ask_reason(self, outside: Phrase, then: Callable[[str], None]) -> None:
        self._desk.notices.say(said(outside))
        choices = tuple(Choice(words, "", words) for words in (tr("They asked for it"), tr("It is urgent for them")))
        self._page.panel.prompt.ask(
            tr("Call all the same"), choices, tr("or another reason, then Enter"), lambda value: then(str(value))
        )

    def _override(self, found: DialView, reason: str) -> None:
        planner, customer_id = self._desk.planner, found.customer_id
        self._reasons[customer_id] = reason
        self._desk.dispatcher.change(
            lambda: planner.override_hours(customer_id, reason),
            initiator=self._page,
            then=lambda _changes: self._hand_over(found),
        )

    def save(self) -> None:
        """Record the outcome and show the next card at once."""
        page = self._page
        prompt = page.panel.prompt
        if prompt.isVisible():
            if prompt.press_enter():
                return
            prompt.leave()  # Enter was pressed elsewhere: what the button says is meant
        if page.panel.press_focused():
            return
        current, customer_id = page.current, page.current.customer_id
        outcome = page.panel.outcome
        if customer_id is None:
            return
        if outcome is None or not page.panel.is_ready:
            page.panel.complain()
            if outcome is None:
                self._desk.notices.say(tr("Choose what happened first: a key from 1 to 0."))
            return
        view = page.cards.get(customer_id)
        outside = view is not None and not view.fine_to_call and self._desk.planner.now().at is not None
        if view is not None and outside and not current.inbound and customer_id not in self._reasons:
            self._ask_reason(view.calling_hours, lambda reason: self._save_all_the_same(customer_id, reason))
            return
        from callplanner.services.record import CallReport

        draft, asked = page.drafts.send(customer_id), page.panel.asked
        draft.inbound = current.inbound
        owed = bool(asked & {"promise", "owed"})
        report = CallReport(
            customer_id=customer_id,
            outcome=draft.outcome,
            note=draft.note.strip(),
            callback=draft.callback_at if "callback" in asked else None,
            promise=draft.promise_day if owed else None,
            promise_text=draft.promise if owed else "",
            score=draft.score if draft.score >= 0 and "score" in asked else None,
            inbound=current.inbound,
            confirm=draft.confirmed,
            mood=draft.mood - 1 if draft.mood >= 0 else None,
            seconds=page.timer.seconds_of(customer_id),
            answers=page.panel.survey.answers(draft) if "survey" in asked else (),
            caller=page.caller,
            phone_id=draft.phone_id,
            purpose=current.entry.purpose if current.entry is not None else "care",
            override="" if current.inbound else self._reasons.pop(customer_id, ""),
        )
        name = current.entry.name if current.entry is not None else self._name(customer_id)
        title = tr("{outcome}: {name}").format(outcome=outcome_words(outcome.code, outcome.label), name=name)
        planner = self._desk.planner

        def saved(step: NextStepView) -> None:
            page.stored(customer_id)
            self._desk.notices.say(f"{title}. {self._next_words(step)}", undo=True)

        def refused(error: PlannerError) -> None:
            page.drafts.refuse(customer_id)
            self._desk.notices.refuse(refusal(error))
            page.refused(customer_id)

        self._desk.dispatcher.run(
            lambda: planner.record(report), initiator=page, then=saved, failed=refused, paint_first=True
        )
        page.sent(customer_id, is_call=True)

    def _save_all_the_same(self, customer_id: int, reason: str) -> None:
        self._reasons[customer_id] = reason
        if self._page.current.customer_id == customer_id:
            self.save()

    def snooze(self, typed: str = "") -> None:
        """Put the card aside until a time today; it needs no reason. `typed`: words that were not understood."""
        page, entry = self._page, self._entry()
        if entry is None:
            return
        now = page.now().local
        half, one, two = (now + timedelta(minutes=minutes) for minutes in (30, 60, 120))
        choices = (
            Choice(tr("Half an hour"), formats.clock(half), half),
            Choice(tr("An hour"), formats.clock(one), one),
            Choice(tr("Two hours"), formats.clock(two), two),
        )

        def answer(value: object) -> None:
            until = value if isinstance(value, datetime) else self._later_today(str(value))
            if until is None:
                self.snooze(str(value))
                return
            planner = self._desk.planner
            words = tr("{name} comes back {when}.").format(name=entry.name, when=formats.moment(until, now.date()))
            self.put_aside(entry.customer_id, lambda: planner.snooze(entry.customer_id, until), words)

        page.panel.prompt.ask(tr("Snooze"), choices, tr("or: at 15:30, in 45 min"), answer, digits=False)
        if typed:
            page.panel.prompt.mend(typed)

    def _later_today(self, typed: str) -> datetime | None:
        """The time that was typed; None, and a word why, when it is none that is still to come today."""
        now = self._page.now().local
        try:
            until = parse_when(typed, now, lambda _day: True, day_first=formats.day_first())
        except PlannerError as error:
            self._desk.notices.refuse(refusal(error))
            return None
        if now < until and until.date() == now.date():
            return until
        self._desk.notices.refuse(
            tr("A card is put aside until a later time today. For another day choose Call back, or skip it.")
        )
        return None

    def look_at_hours(self, at: datetime) -> None:
        """Say before it is promised that nobody may ring there at that time."""
        page, planner, customer_id = self._page, self._desk.planner, self._page.current.customer_id
        if customer_id is None:
            return

        def told(closed: Phrase | None) -> None:
            if closed is not None and page.current.customer_id == customer_id:
                page.panel.callback.warn(at, said(closed))

        self._desk.dispatcher.ask(lambda: planner.closed_then(customer_id, at), told, initiator=page)

    def _entry(self) -> QueueEntry | None:
        """The entry of the card; None, and a word why, for a customer from outside the queue."""
        current = self._page.current
        if current.entry is None and current.customer_id is not None:
            self._desk.notices.say(tr("This card is not in the queue of the day: there is nothing to put aside."))
        return current.entry

    def skip(self) -> None:
        """Leave the card out today, with a reason."""
        page, entry = self._page, self._entry()
        if entry is None:
            return
        choices = tuple(
            Choice(words, "", words)
            for words in (tr("Not the right moment"), tr("Already dealt with"), tr("Number to be found"))
        )

        def answer(value: object) -> None:
            planner, reason = self._desk.planner, str(value)
            words = tr("Skipped {name}: {reason}.").format(name=entry.name, reason=reason)
            self.put_aside(entry.customer_id, lambda: planner.skip(entry.customer_id, reason), words)

        page.panel.prompt.ask(tr("Skip"), choices, tr("or another reason, then Enter"), answer)

    def why(self) -> None:
        """Say why this customer is in the queue, with every reason."""
        customer_id = self._page.current.customer_id
        if customer_id is None:
            return
        planner = self._desk.planner

        def told(view: WhyView) -> None:
            self._desk.notices.say(why_words(view, self._page.now().day))

        self._desk.dispatcher.ask(lambda: planner.why(customer_id), told, initiator=self._page)

    def touch(self) -> None:
        """Note something of value that was given without a sale."""
        page, customer_id = self._page, self._page.current.customer_id
        if customer_id is None:
            return
        view = page.cards.get(customer_id)
        shelf = view.shelf if view is not None else ()
        ready = tuple(Choice(touch_words(kind), "", kind) for kind in TOUCH_KINDS)
        choices = (*(Choice(item.text, "", item) for item in shelf), *ready)[:MOST_CHOICES]

        def answer(value: object) -> None:
            kinds = [str(choice.value) for choice in ready]
            kind, words = (str(value), "") if value in kinds else ("other", str(value))
            if isinstance(value, ShelfItem):
                kind, words = value.kind, value.text
            planner, name = self._desk.planner, self._name(customer_id)
            self._desk.dispatcher.change(
                lambda: planner.add_touch(customer_id, kind, words),
                initiator=page,
                then=lambda _changes: self._desk.notices.say(
                    tr("Noted for {name}: something of value.").format(name=name), undo=True
                ),
            )

        page.panel.prompt.ask(tr("We gave"), choices, tr("or in your own words, then Enter"), answer)

    def inbound(self) -> None:
        """Somebody calls: find them and show their card."""
        self._desk.shell.pick_customer(
            tr("Who is calling?"), lambda found: self._page.show_outside(found, inbound=True)
        )

    def next_mood(self) -> None:
        """M goes through the three faces."""
        mood = self._page.panel.mood
        mood.set_choice((mood.choice + 2) % 4 - 1)
        mood.chosen.emit(mood.choice)

    def keep_promise(self, promise_id: int) -> None:
        """What we owed is done."""
        planner = self._desk.planner
        self._desk.dispatcher.change(
            lambda: planner.keep_promise(promise_id),
            initiator=self._page,
            then=lambda _changes: self._desk.notices.say(tr("Promise kept."), undo=True),
        )

    def put_aside(self, customer_id: int, use_case: Callable[[], Changes], words: str) -> None:
        """Take a card out of today's queue and store why."""
        page = self._page

        def done(_changes: object) -> None:
            page.stored(customer_id)
            self._desk.notices.say(words, undo=True)

        def refused(error: PlannerError) -> None:
            self._desk.notices.refuse(refusal(error))
            page.refused(customer_id)

        self._desk.dispatcher.change(use_case, initiator=page, then=done, failed=refused, paint_first=True)
        page.sent(customer_id, is_call=False)

    def _name(self, customer_id: int) -> str:
        view = self._page.cards.get(customer_id)
        return view.name if view is not None else ""

    def _next_words(self, step: NextStepView) -> str:
        if step.why.code == "next-callback-closed":
            return said(step.why)  # nobody may ring then: it says when the call comes up
        return next_step_words(step, self._page.now().day)
