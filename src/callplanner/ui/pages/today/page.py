"""Today: one queue, one card, one key for the outcome, Enter for the next.

The next card must be there within a frame or two, so it never waits for the database: the entry is taken out of the
list at once, the card of the next one was fetched beforehand, and the recording runs on the write thread. If it is
refused, the entry comes back with everything that was typed.
"""

from __future__ import annotations

from datetime import time

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.preferences import Preferences
from callplanner.services.views import CustomerView, QueueEntry, TodayView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.call_timer import CallTimer
from callplanner.ui.pages.today.cards import CardStore
from callplanner.ui.pages.today.deeds import Deeds
from callplanner.ui.pages.today.drafts import Drafts
from callplanner.ui.pages.today.keys import connect_keys
from callplanner.ui.pages.today.needs import Now
from callplanner.ui.pages.today.numbers import Numbers
from callplanner.ui.pages.today.other_deeds import OtherDeeds
from callplanner.ui.pages.today.outbox import Outbox
from callplanner.ui.pages.today.parts import TodayParts
from callplanner.ui.pages.today.passing_time import PassingTime, at_the_time_of
from callplanner.ui.pages.today.queue_model import lines_of, without
from callplanner.ui.phrases import refusal, said
from callplanner.ui.reloader import Reloader

PREFETCHED = 2
NARROW_PAGE, SHORT_PAGE = 1000, 720
RELOAD_AFTER_MS, PREFETCH_AFTER_MS = 150, 60
DESK_TABLES = frozenset({"outcome", "question", "setting", "call_guide"})


class Current(Struct, frozen=True):
    """The card that is shown: an entry of the queue, or a customer from outside it (`entry` None)."""

    customer_id: int | None = None
    entry: QueueEntry | None = None
    inbound: bool = False


class TodayPage(Page):
    """The page where the day is spent."""

    help_topic = "today"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.current = Current()
        self.drafts, self.timer, self.outbox = Drafts(), CallTimer(), Outbox()
        self.dial_scheme = "tel"
        self.view: TodayView | None = None
        """The day as it was answered last."""
        self._filled: CustomerView | None = None
        self._edition = self._unwanted = 0
        self._short = False
        self._return_to: int | None = None
        self._reloads = Reloader(self, self._ask_day, RELOAD_AFTER_MS)
        self._ask_while_made()
        # A moment later, so that the next card is painted before two readers want the interpreter.
        self._prefetch_soon = QTimer(self, singleShot=True, interval=PREFETCH_AFTER_MS)
        self._prefetch_soon.timeout.connect(self._prefetch)
        self.cards = CardStore(desk, self)
        self.cards.arrived.connect(self._on_card)
        self.cards.gone.connect(self._on_gone)
        self.parts = TodayParts(desk.theme, desk.actions)
        self.head, self.queue, self.card = self.parts.head, self.parts.queue, self.parts.card
        self.panel, self.done = self.parts.panel, self.parts.done
        self.queue.entry_chosen.connect(self._on_entry)
        self.parts.waiting.clicked.connect(desk.shell.catch_up)
        self.parts.duties.clicked.connect(lambda: desk.shell.show_list("waiting", ("decision", "mend_number")))
        self.panel.outcome_changed.connect(self.show_dial)
        self.panel.left_note.connect(self.focus_first)
        self.body.addWidget(self.head)
        self.body.addLayout(self.parts.middle, 1)
        self.deeds = Deeds(self)
        self.others = OtherDeeds(self)
        self.numbers = Numbers(self)
        connect_keys(self)
        self.clock = PassingTime(self)
        self._ask_desk()

    def _ask_while_made(self) -> None:
        """Ask for the day before there is anything to show it on: it is read while the parts are made."""
        self.caller, self._stale = self.desk.shell.caller, False
        self.load()

    def _ask_desk(self) -> None:
        """What the firm chose for its desk: outcomes, questions, how numbers are dialled."""
        planner, ask = self.desk.planner, self.desk.dispatcher.ask

        def take(preferences: Preferences) -> None:
            self.dial_scheme = preferences.dial_scheme

        ask(planner.outcomes, self.panel.set_outcomes, initiator=self)
        ask(planner.questions, self.panel.set_questions, initiator=self)
        ask(planner.preferences, take, initiator=self)

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        self._reloads.now()

    def figures_arrived(self) -> None:
        """Cards that were fetched before knew no rhythm yet."""
        self.cards.forget_all()
        if self.current.customer_id is not None:
            self.cards.fetch(self.current.customer_id)
        super().figures_arrived()

    def on_caller(self) -> None:
        self.current = Current()
        self._unwanted = self._edition  # the answer for the caller before comes too late
        self.load()

    def on_changes(self, changes: Changes, initiator: QObject | None) -> None:
        self.cards.forget(changes)
        if initiator is self and changes.set_id is not None and changes.customers is not None:
            mine = changes.customers & self.outbox.customers
            if len(mine) == 1:
                self.drafts.made(changes.set_id, next(iter(mine)))
        if changes.tables & DESK_TABLES:
            self.cards.forget_all()
            self._ask_desk()
        shown = self.current.customer_id
        if shown is not None and changes.touches(shown) and self.isVisible():
            self.cards.fetch(shown)
        super().on_changes(changes, initiator)

    def undone(self, changes: Changes) -> None:
        """What was recorded or put aside here is taken back: its card is in front again, with what had been typed."""
        made = self.drafts.undone(changes.set_id)
        if made is None:
            return
        if made.draft is not None and self.current.customer_id == made.customer_id:
            self.panel.start(made.draft, self.now(), "")
        self._return_to = made.customer_id
        self.load()

    def redone(self, changes: Changes) -> None:
        """What was taken back holds again."""
        self.drafts.redone(changes.set_id)

    def focus_first(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_outside(self, customer_id: int, *, inbound: bool = False) -> None:
        """Show the card of a customer who need not be in the queue: to call right now, or who is calling."""
        place = self.queue.queue.place_of(customer_id)
        if place is not None:
            self.queue.choose(customer_id)
        entry = self.queue.queue.entry(place) if place is not None else None
        self._show(Current(customer_id, entry, inbound))

    def show_glance(self) -> None:
        """What the day holds, what was done, what waits tomorrow."""
        from callplanner.ui.pages.today.day_glance import show_day  # not before the first card is there

        planner, caller = self.desk.planner, self.caller
        self.desk.dispatcher.ask(lambda: planner.day(caller), lambda view: show_day(self.desk, view, self))

    def show_customer(self, customer_id: int) -> None:
        """Another page asks for a call right now."""
        self.show_outside(customer_id)

    def show_queue_again(self) -> None:
        """A customer from outside the queue is done: back to the entry that was chosen, or the first."""
        entry = self.queue.current() or self.queue.queue.served_after(0)
        self.queue.choose(entry.customer_id if entry else None)
        self._on_entry(entry)

    def now(self) -> Now:
        """The working moment; a day without a time counts as noon."""
        moment = self.desk.planner.now()
        return Now(moment.day, moment.at or time(12))

    def sent(self, customer_id: int, *, is_call: bool) -> None:
        """A card is on its way to the file: show the next one and count it at once."""
        self.outbox.send(customer_id, is_call=is_call)
        self.timer.stop(customer_id)
        if self.queue.queue.place_of(customer_id) is not None:
            self.queue.take_out(customer_id)
        else:
            self.show_queue_again()
        self._count()
        self.focus_first()

    def stored(self, customer_id: int) -> None:
        """It is in the file; the queue is asked again when the hands rest."""
        self.outbox.stored(customer_id, self._edition)
        self._reloads.soon()

    def refused(self, customer_id: int) -> None:
        """It was not stored: its entry comes back to the front."""
        self.outbox.failed(customer_id)
        self._return_to = customer_id
        self.load()

    def start_timer(self, customer_id: int) -> None:
        """A number was dialled: from now on the call is timed."""
        self.timer.start(customer_id, self.now().at)
        self.show_dial()

    def stop_timer(self, customer_id: int) -> None:
        """The number was not dialled after all."""
        self.timer.stop(customer_id)
        self.show_dial()

    def ignore_timer(self) -> None:
        """This call is not timed after all."""
        if self.current.customer_id is not None and self.timer.ignore(self.current.customer_id):
            self.desk.notices.say(tr("This call is not timed."))

    # arrivals --------------------------------------------------------------------------------------------------------

    def _ask_day(self) -> None:
        self._edition += 1
        edition, caller, planner = self._edition, self.caller, self.desk.planner

        def failed(error: PlannerError) -> None:
            self._reloads.done()
            self.desk.notices.refuse(refusal(error))

        def arrived(view: TodayView) -> None:
            self._reloads.done()
            if edition > self._unwanted:
                self._on_day(edition, view)

        ask = self.desk.dispatcher.ask
        ask(lambda: planner.today(caller, full=False), arrived, initiator=self, failed=failed)

    def _count(self) -> None:
        """Figures of the head as they stand now, calls on their way included."""
        view = self.view
        if view is not None and self.outbox.calls:
            self.head.count_now(view, view.done + self.outbox.calls, self.queue.queue.counts())

    def _on_day(self, edition: int, view: TodayView) -> None:
        self.outbox.answered(edition)
        if self.view is not None and self.view.day != view.day:
            self.cards.forget_all()
        self.view = view
        self.head.show_day(view)
        self.parts.show_foot(view)
        lines = without(lines_of(view), self.outbox.customers)
        outside = self.current.customer_id is not None and self.current.entry is None
        if outside and self._return_to is None:
            self.queue.queue.show(lines)
            return
        back, self._return_to = self._return_to, None
        keep = back if back is not None else self.current.customer_id
        if (back is not None or self._in_hand) and not any(
            isinstance(line, QueueEntry) and line.customer_id == keep for line in lines
        ):
            self.queue.queue.show(lines)  # its hours have ended, or it never stood there: the card stays in front
        else:
            self.queue.show_lines(lines, keep)
        if back is not None:
            self._show(Current(back, self.queue.current(), self.drafts.of(back).inbound))
        self._count()
        if self.queue.current() is None and self.current.customer_id != keep:
            self._show(Current())

    @property
    def _in_hand(self) -> bool:
        """Somebody works on the card that is shown: no news may take it away."""
        shown = self.current.customer_id
        if shown is None:
            return False
        return self.drafts.is_begun(shown) or shown in self.timer.dialled_at or self.panel.prompt.isVisible()

    def _on_gone(self, customer_id: int) -> None:
        """Erased, or made one with another, while it was worked on."""
        self.drafts.drop(customer_id)
        self.timer.stop(customer_id)
        if self.current.customer_id == customer_id:
            self.current = Current()
            self.load()

    def _on_card(self, view: CustomerView) -> None:
        if view.customer_id != self.current.customer_id:
            return
        filled = self._filled
        if filled is not None and view == at_the_time_of(filled, view):
            self._filled = view  # nothing but the time: what is read or has the focus stays untouched
            self.card.show_place(view)
        else:
            self._fill_card(view)
        self._prefetch_soon.start()

    def _on_entry(self, entry: QueueEntry | None) -> None:
        if entry is None:
            self._show(Current())
            return
        again = entry.customer_id == self.current.customer_id  # a newer list with the same card in front
        self._show(Current(entry.customer_id, entry, again and self.current.inbound))

    # showing ---------------------------------------------------------------------------------------------------------

    def _show(self, current: Current) -> None:
        before, self.current = self.current, current
        if current.customer_id is None:
            if self.view is not None:
                self.done.show_day(self.view)
            self.parts.show_end()
            return
        self.parts.show_work()
        same = before.customer_id == current.customer_id and before.inbound == current.inbound
        view = self.cards.get(current.customer_id)
        if view is not None:
            self._fill_card(view)
            self.clock.renew(view)
        elif current.entry is not None and not same:
            self._filled = None
            self.card.show_entry(current.entry)
        if not same:
            self.panel.start(self.drafts.of(current.customer_id), self.now(), _attempt_words(view))
        self.show_dial()
        if view is not None:  # else when it is there: the card that is looked at comes first
            self._prefetch_soon.start()

    def _fill_card(self, view: CustomerView) -> None:
        self._filled = view
        entry = self.current.entry
        if self.current.inbound:
            why = tr("They are calling us. A talk now counts like a planned call.")
        else:
            why = said(entry.why) if entry is not None else " ".join(said(reason) for reason in view.why)
        self.card.show_customer(view, why, self.now().day)
        self.panel.set_attempt(_attempt_words(view))
        self.show_dial()

    def show_dial(self) -> None:
        """Dial is the next action until an outcome is chosen; then it says when it was pressed."""
        chosen = bool(self.panel.draft.outcome)
        needs_room = self._short or self.panel.needs_room
        dialled = self.timer.dialled_at.get(self.current.customer_id or 0)
        self.card.dial.set_words(tr("Dialled {time}").format(time=formats.clock(dialled)) if dialled else tr("Dial"))
        self.card.dial.set_kind("plain" if chosen or dialled else "primary")
        self.card.guide.fold(needs_room)
        self.card.guide.setVisible(not (self._short and self.panel.needs_room))

    def _prefetch(self) -> None:
        place = self.queue.currentIndex().row()
        for _ in range(PREFETCHED):
            following = self.queue.queue.served_after(place + 1)
            if following is None:
                return
            self.cards.fetch(following.customer_id)
            place = self.queue.queue.place_of(following.customer_id) or 0

    # size ------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.height() < self.theme.px(SHORT_PAGE)
        self.parts.fit(narrow=self.width() < self.theme.px(NARROW_PAGE), short=short)
        if short != self._short:
            self._short = short
            self.show_dial()


def _attempt_words(view: CustomerView | None) -> str:
    if view is None:
        return ""
    return tr("attempt {number} of at most {cap}").format(number=view.attempt_number, cap=view.attempt_cap)
