"""The card: who, the number to dial, why now, what was said last, what we owe, how they order, what to ask."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from callplanner.services.views import CustomerView, PhoneView, QueueEntry
from callplanner.ui import formats
from callplanner.ui.actions import Actions
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import CONTROL_TODAY
from callplanner.ui.pages.today.facts import FactColumn
from callplanner.ui.pages.today.guide import GuideBand
from callplanner.ui.pages.today.orders import OrderColumn
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.card import Band, Card, Rule, column, row
from callplanner.ui.widgets.chips import TierWord
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.scroller import without_ground

FACTS_UNDER_ONE_ANOTHER_BELOW = 640
LEAST_FACTS = 24


def tier_words(tier: str) -> str:
    """Tier B; a tier with a name of its own is not called a tier twice."""
    if tier == "Fringe":
        return tr("Fringe")
    return tr("Tier {name}").format(name=tier) if len(tier) <= 2 else tier


class PlaceLine(Label):
    """Whom to ask for, where, and what time it is there. Where it must be cut, the time comes first: nobody should have
    to guess whether it is fine to call."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", tone="text-2", elide=True)
        self._who: tuple[str, ...] = ()
        self._there = ""

    def say(self, who: tuple[str, ...], there: str) -> None:
        """Show these; what is empty is left out."""
        self._who, self._there = who, there
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        usual = "  ·  ".join(filter(None, (*self._who, self._there)))
        cut = QFontMetrics(self.font()).horizontalAdvance(usual) > self.width()
        self.setText("  ·  ".join(filter(None, (self._there, *self._who))) if cut else usual)


class WhyBand(Band):
    """Why this call now, in one sentence on tinted ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "tint", round_above=True, round_below=True)
        self._title = Label(theme, tr("Why now"), "small", tone="accent", weight=600)
        self._sentence = Paragraph(theme, weight=500)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._urgency = Label(theme, tr("urgency"), "small", tone="text-2")
        self._figure = Label(theme, "", "small", weight=600)
        layout = row(self._title, self._sentence, self._urgency, self._figure, spacing=12, margins=(16, 9, 16, 9))
        layout.setSpacing(theme.px(6))
        layout.insertSpacing(1, theme.px(6))
        self.setLayout(layout)

    def show_why(self, sentence: str, urgency: float) -> None:
        """Say the sentence; `urgency` is days since the last conversation / wanted interval."""
        self._sentence.set_text(sentence)
        self._figure.setText(formats.number(urgency, 1))
        self._urgency.setToolTip(tr("days since the last conversation / wanted interval"))
        for label in (self._urgency, self._figure):
            label.setVisible(urgency > 0)


def lacks_consent(view: CustomerView) -> bool:
    """Whether a consent is required and none stands."""
    return view.consent_needed and all(consent.withdrawn_on is not None for consent in view.consents)


def number_words(phone: PhoneView, asked: str = "") -> str:
    """The number, and whose it is where it is not the one's who is asked for."""
    return " · ".join(filter(None, (phone.typed, "" if phone.contact == asked else phone.contact)))


class CustomerCard(Card):
    """One customer, in the order in which a call needs it."""

    promise_kept = Signal(int)
    number_chosen = Signal(str)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__(theme)
        self._name = Label(theme, "", "name", elide=True)
        self._tier = TierWord(theme)
        self._place = PlaceLine(theme)
        self._number = Label(theme, "", "title")
        self._others = Label(theme, "", "small", tone="text-2", elide=True)
        self._others.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.dial = Button(
            theme, tr("Dial"), kind="primary", icon="phone", key=actions.key("today.dial"), height=CONTROL_TODAY
        )
        another = f"{tr('Another number')} ({actions.key('today.numbers')})"
        self.more_numbers = IconButton(theme, "chevron-down", another, side=CONTROL_TODAY, icon_size=16)
        self.why = WhyBand(theme)
        self.facts = FactColumn(theme, actions.key("today.ask"), actions.key("today.touch"))
        self.facts.promise_kept.connect(self.promise_kept)
        self.facts.fill_asked.connect(actions["today.ask"].trigger)
        self.orders = OrderColumn(theme)
        self.guide = GuideBand(theme, actions.key("today.guide"))
        self._rule = Rule(theme, upright=True)

        name_row = row(self._name, self._tier, spacing=theme.px(12))
        name_row.addStretch(1)
        who = column(spacing=theme.px(2))
        who.addLayout(name_row)
        who.addWidget(self._place)
        numbers = column(self._number, self._others, spacing=theme.px(1))
        numbers.setAlignment(self._number, Qt.AlignmentFlag.AlignRight)
        head = self._head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(12))
        head.setSpacing(theme.px(16))
        head.addLayout(who, 1)
        head.addLayout(numbers)
        dial = row(self.dial, self.more_numbers, spacing=0)
        head.addLayout(dial)
        head.setAlignment(dial, Qt.AlignmentFlag.AlignTop)
        why = self._why_row = QVBoxLayout()
        why.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8))
        why.addWidget(self.why)

        self._inside = QWidget()
        self._inside.setProperty("plain", "true")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._columns.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._columns.setSpacing(theme.px(16))
        self._columns.addWidget(self.facts, 3)
        self._columns.addWidget(self._rule)
        self._columns.addWidget(self.orders, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(theme.px(LEAST_FACTS))
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        without_ground(scroll)
        scroll.setWidget(self._inside)
        self.body.addLayout(head)
        self.body.addLayout(why)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.guide)

    def show_entry(self, entry: QueueEntry) -> None:
        """Show at once what the queue knows; the rest follows with `show_customer`."""
        self._name.setText(entry.name)
        self._tier.set_tier(tier_words(entry.tier), entry.letter)
        self._number.setText(entry.phone or tr("find a number"))
        self._number.set_tone("text" if entry.phone else "warn-text")
        self._others.setText("")
        self._place.say((), "")
        self.dial.setEnabled(bool(entry.phone))
        self.why.show_why(said(entry.why), entry.urgency)
        self.facts.clear()
        self.orders.clear()

    def show_customer(self, view: CustomerView, why: str, today: date) -> None:
        """Show everything. `why` is the sentence of the queue, or of the customer when it is not in the queue."""
        self._name.setText(view.name)
        self._tier.set_tier(tier_words(view.tier), view.letter)
        usable = [phone for phone in view.phones if phone.usable]
        asked = next((c.name for c in view.contacts if not c.stopped), "")  # stands beside the name already
        self._number.setText(number_words(usable[0], asked) if usable else tr("find a number"))
        self._number.set_tone("text" if usable else "warn-text")
        others = ", ".join(number_words(phone, asked) for phone in usable[1:])
        self._others.setText(tr("also {numbers}").format(numbers=others) if others else "")
        self.dial.setEnabled(bool(usable) and view.forbidden is None)
        self.show_place(view)
        self.why.show_why(why, view.urgency)
        self.facts.show_customer(view, today)
        self.orders.show_customer(view)
        self.guide.show_guide(view.guide)

    def show_place(self, view: CustomerView) -> None:
        """Show whom to ask for, where, and what time it is there."""
        lacking = tr("no consent recorded: not called") if lacks_consent(view) else ""
        self._place.say(self._who(view), lacking or self._local(view))
        self._place.set_tone("text-2" if view.fine_to_call and not lacking else "warn-text")

    def set_short(self, short: bool) -> None:
        """In a short window the head takes less room."""
        px = self.theme.px
        self._head.setContentsMargins(px(24), px(10 if short else 16), px(24), px(6 if short else 12))
        self._why_row.setContentsMargins(px(24), 0, px(24), px(4 if short else 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(FACTS_UNDER_ONE_ANOTHER_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
            self._rule.setVisible(not narrow)

    @staticmethod
    def _who(view: CustomerView) -> tuple[str, str]:
        contact = next((c for c in view.contacts if not c.stopped), None)
        person = (
            " ".join(filter(None, (contact.name, f"({contact.role})" if contact.name and contact.role else "")))
            if contact
            else ""
        )
        return person or (contact.role if contact else ""), view.town

    @staticmethod
    def _local(view: CustomerView) -> str:
        if view.local_time is None:
            return ""
        there = tr("{time} there").format(time=formats.clock(view.local_time))
        if not view.fine_to_call:
            return tr("{there}, not their hour: {hours}").format(there=there, hours=said(view.calling_hours))
        if view.fine_until is None:
            return tr("{there}, fine to call").format(there=there)
        return tr("{there}, fine to call until {time}").format(there=there, time=formats.clock(view.fine_until))
