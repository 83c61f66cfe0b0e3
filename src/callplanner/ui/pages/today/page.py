"""Today: one queue, one card, one key for the outcome, Enter for the next.

The next card must be there within a frame or two, so it never waits for the database: the entry is taken out of the
list at once, the card of the next one was fetched beforehand, and the recording runs on the write thread. If it is
refused, the entry comes back with everything that was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import CustomerView, QueueEntry, TodayView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.card import CustomerCard
from callplanner.ui.pages.today.cards import CardStore
from callplanner.ui.pages.today.day_done import DayDone
from callplanner.ui.pages.today.deeds import Deeds
from callplanner.ui.pages.today.head import DayHead
from callplanner.ui.pages.today.needs import Draft, Now
from callplanner.ui.pages.today.outcome_panel import KEYS, MORE_KEY, OutcomePanel
from callplanner.ui.pages.today.queue_list import QueueList, lines_of, without
from callplanner.ui.phrases import said
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.label import Label

PREFETCHED = 2
QUEUE_WIDTH, QUEUE_NARROW, NARROW_PAGE, SHORT_PAGE = 336, 264, 1000, 720
RELOAD_AFTER_MS, PREFETCH_AFTER_MS = 150, 60
LOOK_AGAIN_MS = 30_000


@dataclass(frozen=True, slots=True)
class Current:
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
        self.drafts: dict[int, Draft] = {}
        self.dialled_at: dict[int, time] = {}
        self.saving: set[int] = set()
        self._view: TodayView | None = None
        self._edition = 0
        self._short = False
        self._return_to: int | None = None
        self._reload_soon = QTimer(self, singleShot=True, interval=RELOAD_AFTER_MS)
        self._reload_soon.timeout.connect(self.load)
        # A moment later, so that the next card is painted before two readers want the interpreter.
        self._prefetch_soon = QTimer(self, singleShot=True, interval=PREFETCH_AFTER_MS)
        self._prefetch_soon.timeout.connect(self._prefetch)
        self._minute = QTimer(self, interval=LOOK_AGAIN_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        self.cards = CardStore(desk, self)
        self.cards.arrived.connect(self._on_card)
        self._build()
        self.deeds = Deeds(self)
        self._connect_keys()
        desk.dispatcher.ask(desk.planner.outcomes, self.panel.set_outcomes, initiator=self)

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        self._edition += 1
        edition, caller, planner = self._edition, self.caller, self.desk.planner
        self.desk.dispatcher.ask(
            lambda: planner.today(caller, full=False), lambda view: self._on_day(edition, view), initiator=self
        )

    def reload(self, _changes: Changes) -> None:
        self._reload_soon.start()

    def figures_arrived(self) -> None:
        """Cards that were fetched before knew no rhythm yet."""
        self.cards.forget_all()
        if self.current.customer_id is not None:
            self.cards.fetch(self.current.customer_id)
        super().figures_arrived()

    def on_caller(self) -> None:
        self.current = Current()
        self.load()

    def on_changes(self, changes: Changes, initiator: QObject | None) -> None:
        self.cards.forget(changes)
        shown = self.current.customer_id
        if shown is not None and changes.touches(shown) and self.isVisible():
            self.cards.fetch(shown)
        super().on_changes(changes, initiator)

    def focus_first(self) -> None:
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_outside(self, customer_id: int, *, inbound: bool = False) -> None:
        """Show the card of a customer who need not be in the queue: to call right now, or who is calling."""
        place = self.queue.queue.place_of(customer_id)
        if place is not None:
            self.queue.choose(customer_id)
        entry = self.queue.queue.entry(place) if place is not None else None
        self._show(Current(customer_id, entry, inbound))

    def show_customer(self, customer_id: int) -> None:
        """Another page asks for a call right now."""
        self.show_outside(customer_id)

    def serve_again(self, customer_id: int) -> None:
        """A recording was refused: its entry comes back to the front."""
        self._return_to = customer_id
        self.load()

    def show_queue_again(self) -> None:
        """A customer from outside the queue is done: back to the entry that was chosen, or the first."""
        entry = self.queue.current() or self.queue.queue.served_after(0)
        self.queue.choose(entry.customer_id if entry else None)
        self._on_entry(entry)

    def load_soon(self) -> None:
        """Ask for the queue again when the hands rest for a moment."""
        self._reload_soon.start()

    def now(self) -> Now:
        """The working moment; a day without a time counts as noon."""
        moment = self.desk.planner.now()
        return Now(moment.day, moment.at or time(12))

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_day(self, edition: int, view: TodayView) -> None:
        if edition != self._edition:
            return
        if self._view is not None and self._view.day != view.day:
            self.cards.forget_all()
        self._view = view
        self.head.show_day(view)
        self._after_sale.setText(tr("After a sale {count}").format(count=formats.number(view.after_sale)))
        self._fringe.setText(tr("Fringe {count} a day").format(count=formats.number(view.fringe_share)))
        self._waiting.setText(tr("%Ln wait: day full", None, view.waiting) if view.waiting > 0 else "")
        lines = without(lines_of(view), self.saving)
        outside = self.current.customer_id is not None and self.current.entry is None
        if outside and self._return_to is None:
            self.queue.queue.show(lines)
            return
        keep = self._return_to if self._return_to is not None else self.current.customer_id
        self._return_to = None
        self.queue.show_lines(lines, keep)
        if self.queue.current() is None:
            self._show(Current())

    def _on_minute(self) -> None:
        """A promise whose time has come, and a new day, bring a new queue; what is being typed stays."""
        view, now = self._view, self.now()
        if view is None or not self.isVisible():
            return
        due = any(isinstance(e.due, datetime) and e.due.replace(tzinfo=None) <= now.local for e in view.coming)
        if due or view.day != now.day:
            self.load()

    def _on_card(self, view: CustomerView) -> None:
        if view.customer_id == self.current.customer_id:
            self._fill_card(view)
            self.deeds.on_shown(view.customer_id)
            self._prefetch_soon.start()

    def _on_entry(self, entry: QueueEntry | None) -> None:
        self._show(Current(entry.customer_id, entry) if entry is not None else Current())

    # showing ---------------------------------------------------------------------------------------------------------

    def _show(self, current: Current) -> None:
        before, self.current = self.current, current
        if current.customer_id is None:
            if self._view is not None:
                self.done.show_day(self._view)
            self._stack.setCurrentWidget(self.done)
            return
        self._stack.setCurrentWidget(self._work)
        same = before.customer_id == current.customer_id and before.inbound == current.inbound
        view = self.cards.get(current.customer_id)
        if view is not None:
            self._fill_card(view)
        elif current.entry is not None and not same:
            self.card.show_entry(current.entry)
        if not same:
            draft = self.drafts.setdefault(current.customer_id, Draft())
            self.panel.start(draft, self.now(), _attempt_words(view))
        self.show_dial()
        if view is not None:  # else when it is there: the card that is looked at comes first
            self._prefetch_soon.start()

    def _fill_card(self, view: CustomerView) -> None:
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
        dialled = self.dialled_at.get(self.current.customer_id or 0)
        self.card.dial.set_words(tr("Dialled {time}").format(time=formats.clock(dialled)) if dialled else tr("Dial"))
        self.card.dial.set_kind("plain" if chosen or dialled else "primary")
        self.card.guide.fold(needs_room)

    def _prefetch(self) -> None:
        place = self.queue.currentIndex().row()
        for _ in range(PREFETCHED):
            following = self.queue.queue.served_after(place + 1)
            if following is None:
                return
            self.cards.fetch(following.customer_id)
            place = self.queue.queue.place_of(following.customer_id) or 0

    # building --------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, actions = self.theme, self.desk.actions
        self.head = DayHead(theme, actions.key("today.inbound"))
        self.head.inbound.clicked.connect(actions["today.inbound"].trigger)
        self.queue = QueueList(theme)
        self.queue.entry_chosen.connect(self._on_entry)
        self._queue_card = Card(theme)
        self._queue_card.body.setContentsMargins(1, theme.px(6), 1, 1)
        self._queue_card.body.addWidget(self.queue, 1)
        self._queue_card.body.addWidget(Rule(theme))
        self._after_sale, self._fringe = (Label(theme, "", "small", tone="text-2", weight=500) for _ in range(2))
        self._waiting = Label(theme, "", "small", tone="text-2", elide=True)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._queue_card.body.addLayout(
            row(self._after_sale, self._fringe, self._waiting, spacing=14, margins=(16, 9, 16, 10))
        )
        self.card = CustomerCard(theme, actions.key("today.dial"), actions.key("today.guide"))
        self.panel = OutcomePanel(theme, actions)
        self.panel.outcome_changed.connect(self.show_dial)
        self.panel.left_note.connect(self.focus_first)
        self.done = DayDone(theme)
        self._work = QWidget()
        right = QVBoxLayout(self._work)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.px(16))
        right.addWidget(self.card, 1)
        right.addWidget(self.panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._work)
        self._stack.addWidget(self.done)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(self._queue_card)
        middle.addWidget(self._stack, 1)
        self.body.addWidget(self.head)
        self.body.addLayout(middle, 1)

    def _connect_keys(self) -> None:
        actions, deeds = self.desk.actions, self.deeds
        actions.add_scope("today", self)
        actions.connect("today.dial", deeds.dial)
        actions.connect("today.save", deeds.save)
        actions.connect("today.note", self.panel.note.setFocus)
        actions.connect("today.snooze", deeds.snooze)
        actions.connect("today.skip", deeds.skip)
        actions.connect("today.why", deeds.why)
        actions.connect("today.promise", self.panel.show_promise)
        actions.connect("today.touch", deeds.touch)
        actions.connect("today.inbound", deeds.inbound)
        actions.connect("today.guide", self.card.guide.toggle)
        actions.connect("today.mood", deeds.next_mood)
        self.card.dial.clicked.connect(deeds.dial)
        self.card.promise_kept.connect(deeds.keep_promise)
        self.panel.save_asked.connect(deeds.save)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)
        for key in (*KEYS, MORE_KEY):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key: self.panel.press(key))

    def _on_escape(self) -> None:
        """Out of a question or a field, back to where the keys of the page work."""
        if self.panel.prompt.isVisible():
            self.panel.prompt.leave()
        else:
            self.panel.hide_promise()
            self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(NARROW_PAGE)
        self._queue_card.setFixedWidth(self.theme.px(QUEUE_NARROW if narrow else QUEUE_WIDTH))
        self.head.set_narrow(narrow)
        self.panel.set_narrow(narrow)
        short = self.height() < self.theme.px(SHORT_PAGE)
        if short != self._short:
            self._short = short
            self.panel.set_short(short)
            self.card.set_short(short)
            self.show_dial()


def _attempt_words(view: CustomerView | None) -> str:
    if view is None:
        return ""
    return tr("attempt {number} of at most {cap}").format(number=view.attempt_number, cap=view.attempt_cap)
