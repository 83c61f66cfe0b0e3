"""One customer in full: who, what we know and do not know, and the timeline."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from callplanner.services.views import CustomerView, TimelineItem
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.customers.master import KnownFacts, UnknownFacts
from callplanner.ui.pages.today.card import lacks_consent, tier_words
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.card import Band, Card, Rule, row
from callplanner.ui.widgets.chips import Chip, TierWord
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.paint import Tone
from callplanner.ui.widgets.timeline import Event, Timeline

_ICONS = {
    "callback": "clock", "promise": "heart", "touch": "gift", "attempt": "phone", "inbound": "phone-in",
    "order": "box", "planned": "programme", "outside": "moon",
}  # fmt: skip


def event_of(item: TimelineItem, today: date) -> Event:
    """A line of the timeline as it is painted."""
    tone: Tone = "plain"
    icon = _ICONS.get(item.kind, "info")
    day = formats.day_or_today(item.day, today)
    if item.kind == "callback" and item.at is not None:
        day, tone = f"{day} {formats.clock(item.at)}", "accent"
    if item.late_days > 0:
        day, tone, icon = formats.days_late(item.late_days), "bad", "warning"
    elif item.mark == "kept":
        icon = "check"
    return Event(icon, said(item.title), said(item.detail), day, tone, off=item.mark == "off")


class CustomerDetail(Card):
    """The card at the right of the table."""

    dial_asked = Signal()
    why_asked = Signal()
    plan_asked = Signal()
    more_asked = Signal(object)
    edited = Signal(str, str)
    potential_chosen = Signal(str)
    decided = Signal(str)
    consent_asked = Signal()

    def __init__(self, theme: Theme, dial_key: str, why_key: str, consent_key: str, people_key: str) -> None:
        super().__init__(theme)
        self.customer_id: int | None = None
        self.view: CustomerView | None = None
        self._name = Label(theme, "", "name", elide=True)
        self._tier = TierWord(theme)
        self._state = Chip(theme)
        self._more = IconButton(theme, "more", tr("More about this customer"), side=28)
        self._more.clicked.connect(lambda: self.more_asked.emit(self._more))
        self.dial = Button(theme, tr("Dial"), kind="primary", icon="phone", key=dial_key)
        self.dial.clicked.connect(self.dial_asked)
        self.plan_button = Button(theme, tr("Plan a call"))
        self.plan_button.clicked.connect(self.plan_asked)
        self._why = Button(theme, tr("Why now"), kind="link", key=why_key)
        self._why.clicked.connect(self.why_asked)
        self.known, self.unknown = KnownFacts(theme, people_key), UnknownFacts(theme)
        self.known.edited.connect(self.edited)
        self.unknown.filled.connect(self.edited)
        self.unknown.potential_chosen.connect(self.potential_chosen)
        self._counts = Label(theme, "", "small", tone="text-2", elide=True)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.timeline = Timeline(theme)
        name = row(self._name, self._tier, self._state, spacing=theme.px(10), margins=(16, 12, 12, 4))
        name.addStretch(1)
        name.addWidget(self._more)
        buttons = row(self.dial, self.plan_button, None, self._why, spacing=theme.px(8), margins=(16, 0, 12, 14))
        self.decision = Band(theme, "warn-tint")
        again = Button(theme, tr("Try again"), height=28)
        again.clicked.connect(lambda: self.decided.emit("again"))
        drop = Button(theme, tr("Leave this call out"), height=28)
        drop.clicked.connect(lambda: self.decided.emit("drop"))
        tried = Label(theme, tr("Tried often enough: what now?"), weight=500, elide=True)
        self.decision.setLayout(row(tried, None, again, drop, spacing=theme.px(8), margins=(16, 8, 12, 8)))
        self.consent = Band(theme, "warn-tint")
        record = Button(theme, tr("Record a consent…"), height=28, key=consent_key)
        record.clicked.connect(self.consent_asked)
        lacking = Label(theme, tr("No consent recorded: not called"), weight=500, elide=True)
        self.consent.setLayout(row(lacking, None, record, spacing=theme.px(8), margins=(16, 8, 12, 8)))
        facts = QHBoxLayout()
        facts.setSpacing(0)
        facts.addWidget(self.known, 11)
        facts.addWidget(Rule(theme, upright=True))
        facts.addWidget(self.unknown, 10)
        head = row(Label(theme, tr("Timeline"), weight=600), self._counts, margins=(16, 10, 16, 4))
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(name)
        body.addLayout(buttons)
        body.addWidget(self.decision)
        body.addWidget(self.consent)
        body.addWidget(Rule(theme))
        body.addLayout(facts)
        body.addWidget(Rule(theme))
        body.addLayout(head)
        body.addWidget(self.timeline, 1)
        self._nobody = Paragraph(theme, tr("Choose a customer to see everything about them."), tone="text-2")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(inside)
        self.body.addWidget(self._stack)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_nobody(self) -> None:
        """No row is chosen."""
        self.customer_id = self.view = None
        self._stack.setCurrentIndex(0)

    def show_customer(self, view: CustomerView, today: date) -> None:
        """Fill everything."""
        self.customer_id, self.view = view.customer_id, view
        self._stack.setCurrentIndex(1)
        self._name.setText(view.name)
        self._tier.set_tier(tier_words(view.tier), view.letter)
        self._state.set_chip(*self._state_chip(view, today))
        usable = [phone for phone in view.phones if phone.usable]
        self.dial.set_words(usable[0].typed if usable else tr("No number"))
        self.dial.setEnabled(bool(usable) and view.forbidden is None)
        self.plan_button.setEnabled(view.forbidden is None)
        self._why.setText(tr("Why now") if view.in_queue else tr("Why not today"))
        self._why.set_words(self._why.text())
        self.decision.setVisible(view.decision)
        self.consent.setVisible(lacks_consent(view))
        self.known.show_customer(view, today)
        self.unknown.show_customer(view)
        counts = view.counts
        words = (
            tr("%Ln orders", None, counts.get("orders", 0)),
            tr("%Ln calls", None, counts.get("calls", 0)),
            tr("%Ln touches", None, counts.get("touches", 0)),
            tr("%Ln promises", None, counts.get("promises", 0)),
        )
        self._counts.setText("    ".join(words))
        self.timeline.show_events([event_of(item, today) for item in view.timeline])

    @staticmethod
    def _state_chip(view: CustomerView, today: date) -> tuple[str, Tone]:
        if view.suppressed:
            return tr("no calls"), "bad"
        if not view.active:
            return tr("inactive"), "neutral"
        if view.paused_until is not None and view.paused_until > today:
            return tr("paused until {day}").format(day=formats.day(view.paused_until, today)), "warn"
        return ("", "neutral")
