"""The parts of Today and how they stand: the head, the queue, the card with the panel below it, the end of the day."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from callplanner.services.views import TodayView
from callplanner.ui import formats
from callplanner.ui.actions import Actions
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.card import CustomerCard
from callplanner.ui.pages.today.day_done import DayDone
from callplanner.ui.pages.today.head import DayHead
from callplanner.ui.pages.today.outcome_panel import OutcomePanel
from callplanner.ui.pages.today.queue_list import QueueList
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.label import Label

QUEUE_WIDTH, QUEUE_NARROW = 336, 264


class TodayParts:
    """Made once; the page joins them with the data."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        self.theme = theme
        self.head = DayHead(theme, actions.key("today.inbound"), actions.key("today.day"))
        self.head.day.clicked.connect(actions["today.day"].trigger)
        self.head.inbound.clicked.connect(actions["today.inbound"].trigger)
        self.queue = QueueList(theme)
        self._queue_card = Card(theme)
        self._queue_card.body.setContentsMargins(1, theme.px(6), 1, 1)
        self._queue_card.body.addWidget(self.queue, 1)
        self._queue_card.body.addWidget(Rule(theme))
        self._after_sale, self._fringe = (
            Label(theme, "", "small", tone="text-2", weight=500, elide=True) for _ in range(2)
        )
        self.waiting = Button(theme, "", kind="link", height=28)
        self.waiting.setToolTip(tr("Spread what waits over the next days"))
        self._queue_card.body.addLayout(
            row(self._after_sale, self._fringe, None, self.waiting, spacing=14, margins=(16, 4, 8, 5))
        )
        self.duties = Button(theme, "", kind="link", height=28)
        self.duties.hide()
        self.closed = Label(theme, "", "small", tone="text-2", weight=500)
        self.closed.setToolTip(tr("Ready but for the hour where these customers are"))
        self.closed.hide()
        self._queue_card.body.addLayout(row(self.duties, None, self.closed, margins=(10, 0, 16, 4)))
        self.card = CustomerCard(theme, actions)
        self.panel = OutcomePanel(theme, actions)
        self.done = DayDone(theme, actions.key("today.day"))
        self.done.glance.clicked.connect(actions["today.day"].trigger)
        self._work = QWidget()
        right = QVBoxLayout(self._work)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.px(16))
        right.addWidget(self.card, 1)
        right.addWidget(self.panel)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._work)
        self._stack.addWidget(self.done)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(theme.px(16))
        self.middle.addWidget(self._queue_card)
        self.middle.addWidget(self._stack, 1)

    @property
    def is_at_end(self) -> bool:
        """The end of the day is shown instead of a card."""
        return self._stack.currentWidget() is self.done

    def show_work(self) -> None:
        """A card with the panel."""
        self._stack.setCurrentWidget(self._work)

    def show_end(self) -> None:
        """Nobody can be called now."""
        self._stack.setCurrentWidget(self.done)

    def show_foot(self, view: TodayView) -> None:
        """What is always counted at the foot of the queue."""
        self._after_sale.setText(tr("After a sale {count}").format(count=formats.number(view.after_sale)))
        self._fringe.setText(tr("Fringe {count} a day").format(count=formats.number(view.fringe_share)))
        self.waiting.set_words(tr("%Ln wait: day full", None, view.waiting) if view.waiting > 0 else "")
        self.waiting.setVisible(view.waiting > 0)
        self.closed.setText(tr("%Ln wait for their hours", None, view.closed) if view.closed > 0 else "")
        self.closed.setVisible(view.closed > 0)
        decide = tr("%Ln need a decision", None, view.decisions) if view.decisions > 0 else ""
        mend = tr("%Ln numbers to mend", None, view.to_mend) if view.to_mend > 0 else ""
        words = " · ".join(filter(None, (decide, mend)))
        self.duties.set_words(words)
        self.duties.setVisible(bool(words))

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Give way in a small window."""
        self._queue_card.setFixedWidth(self.theme.px(QUEUE_NARROW if narrow else QUEUE_WIDTH))
        self.head.set_narrow(narrow)
        self.panel.set_short(short)
        self.card.set_short(short)
