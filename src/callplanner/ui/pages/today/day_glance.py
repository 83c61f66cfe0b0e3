"""The day at a glance: what it begins with at the left, what was done and what waits tomorrow at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from callplanner.services.views_day import DayView, Owed, PromisedCall
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import outcome_words
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.scroller import Scroller

MOST_NAMES = 5
FIGURE_WIDTH, LINE = 60, 24
AROUND = 150


class _Part(Card):
    """A titled list of lines: a figure or a time, then the words; a line with a deed is a link."""

    def __init__(self, theme: Theme, title: str, figure: str = "") -> None:
        super().__init__(theme)
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.setSpacing(0)
        self.body.addLayout(row(Label(theme, title, "title"), None, Label(theme, figure, "body", tone="text-2")))
        self.body.addSpacing(theme.px(4))

    def say(self, figure: str, words: str, deed: Callable[[], None] | None = None, *, bad: bool = False) -> None:
        """One line."""
        theme = self.theme
        lead = Label(theme, figure, tone="bad-text" if bad else "text", weight=600)
        lead.setFixedSize(theme.px(FIGURE_WIDTH), theme.px(LINE))
        if deed is None:
            self.body.addLayout(row(lead, Label(theme, words, elide=True), spacing=10))
            return
        link = Button(theme, words, kind="link", height=LINE)
        link.clicked.connect(lambda _checked=False: deed())
        self.body.addLayout(row(lead, link, None, spacing=8))

    def rest(self, count: int) -> None:
        """How many lines more there would be."""
        if count > 0:
            self.say("", tr("and %Ln more", None, count))


class DayGlance(QDialog):
    """One page; a name leads to its card, Escape or Enter back to the calls."""

    def __init__(self, desk: Desk, view: DayView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.view = desk, view
        theme = desk.theme
        self.setWindowTitle(tr("The day at a glance"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, parts in ((left, (self._to_come(),)), (right, (self._owe(), self._done(), self._next()))):
            side.setSpacing(theme.px(12))
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
        sides = QHBoxLayout()
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(theme.px(12))
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        scroller = Scroller(sides)
        close = Button(theme, tr("Go on"), kind="primary", key=tr("Enter"))
        close.clicked.connect(self.accept)
        who = view.caller or tr("Everybody")
        head = tr("{day}, {caller}").format(day=formats.day(view.day, view.day), caller=who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addLayout(row(Label(theme, tr("The day at a glance"), "name"), None, Label(theme, head, tone="text-2")))
        layout.addWidget(scroller, 1)
        buttons = [None, close]
        if view.waiting > 0:
            catch_up = Button(theme, tr("Catch up…"), icon="skip")
            catch_up.clicked.connect(self._catch_up)
            buttons.insert(1, catch_up)
        layout.addLayout(row(*buttons))
        # As high as what it says, as long as that fits; beyond it scrolls.
        self.resize(theme.px(820), min(theme.px(620), scroller.inside.sizeHint().height() + theme.px(AROUND)))
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_B):
            self.accept()
        else:
            super().keyPressEvent(event)

    # the four parts --------------------------------------------------------------------------------------------------

    def _to_come(self) -> QWidget:
        view = self.view
        part = _Part(self.desk.theme, tr("Still to come"), tr("%Ln calls", None, view.to_come))
        self._calls(part, view.promised)
        if view.late:
            longest = view.late[0]
            words = tr("late, the longest %Ln days:", None, longest.days_late)
            part.say(formats.number(len(view.late)), words, bad=True)
            for entry in view.late[:MOST_NAMES]:
                part.say(_days(entry.days_late), entry.name, partial(self._open, entry.customer_id))
            part.rest(len(view.late) - MOST_NAMES)
        for tier, _, calls in view.planned:
            part.say(formats.number(calls), tr("planned for today, {tier}").format(tier=tier_words(tier)))
        counts = (
            (view.after_sale, tr("bought, then no word")),
            (view.fringe, tr("from the fringe")),
            (view.retries, tr("to try once more")),
            (view.closed, tr("wait for the hours of those customers")),
            (max(0, view.waiting), tr("would be ready, but the day is full")),
        )
        for count, words in counts:
            if count:
                part.say(formats.number(count), words)
        if not view.to_come:
            part.say("", tr("No call is due."))
        return part

    def _owe(self) -> QWidget:
        part = _Part(self.desk.theme, tr("What we owe"), tr("%Ln promises", None, len(self.view.owed)))
        self._promises(part, self.view.owed)
        if not self.view.owed:
            part.say("", tr("Nothing is due."))
        return part

    def _done(self) -> QWidget:
        view, deeds = self.view, self.view.deeds
        reached = tr("{part} of {whole} reached").format(
            part=formats.number(view.reached.part), whole=formats.number(view.reached.whole)
        )
        part = _Part(self.desk.theme, tr("Done"), reached if view.reached.whole else "")
        for found in view.outcomes:
            part.say(formats.number(found.count), outcome_words(found.code, found.label))
        counts = (
            (deeds.inbound, tr("of them were inbound calls", None, deeds.inbound)),
            (round(deeds.seconds / 60), tr("minutes on the telephone, where a call was timed")),
            (deeds.promised, tr("promises made", None, deeds.promised)),
            (deeds.kept, tr("promises kept", None, deeds.kept)),
            (deeds.callbacks, tr("calls promised for a time", None, deeds.callbacks)),
            (deeds.touches, tr("things of value given", None, deeds.touches)),
        )
        for count, words in counts:
            if count:
                part.say(formats.number(count), words)
        if not view.outcomes and not any(count for count, _ in counts):
            part.say("", tr("No call was made yet."))
        return part

    def _next(self) -> QWidget:
        view, then = self.view, self.view.next
        part = _Part(self.desk.theme, tr("Then, {day}").format(day=formats.day(then.day, view.day)))
        part.say(formats.number(then.planned), tr("calls are planned", None, then.planned))
        self._calls(part, then.promised)
        self._promises(part, then.owed)
        return part

    # lines -----------------------------------------------------------------------------------------------------------

    def _calls(self, part: _Part, calls: tuple[PromisedCall, ...]) -> None:
        for call in calls[:MOST_NAMES]:
            part.say(formats.clock(call.at), call.name, partial(self._open, call.customer_id))
        part.rest(len(calls) - MOST_NAMES)

    def _promises(self, part: _Part, promises: tuple[Owed, ...]) -> None:
        day = self.view.day
        for found in promises[:MOST_NAMES]:
            late = (day - found.due_on).days
            when = _days(late) if late > 0 else tr("today") if late == 0 else formats.day(found.due_on, day)
            words = tr("{what}: {name}").format(what=found.text, name=found.name)
            part.say(when, words, partial(self._open, found.customer_id), bad=late > 0)
        part.rest(len(promises) - MOST_NAMES)

    def _open(self, customer_id: int) -> None:
        self.accept()
        self.desk.shell.go("today", customer_id)

    def _catch_up(self) -> None:
        self.accept()
        self.desk.shell.catch_up()


def _days(count: int) -> str:
    return tr("{count} d", "days, short").format(count=formats.number(count))


def show_day(desk: Desk, view: DayView, parent: QWidget) -> None:
    """Put the page in front."""
    DayGlance(desk, view, parent).open()
