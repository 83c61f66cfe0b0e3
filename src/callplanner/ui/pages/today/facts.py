"""The left column of the card: last time, what we owe, what we did for them, what to ask."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from callplanner.services.views import AttemptView, CustomerView, PromiseView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import ask_sentence, outcome_words, potential_words, touch_words
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import column, row
from callplanner.ui.widgets.chips import Chip
from callplanner.ui.widgets.label import Label, Paragraph

FACTS_KNOWN_OF = 5
TALKS_EMPTY_HANDED = 2
"""After so many conversations without anything of value the card says so."""


def quoted(words: str) -> str:
    """In the quotation marks of the locale."""
    return tr("“{words}”").format(words=words)


class _Fact(QWidget):
    """A sentence with a smaller line below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sentence = Paragraph(theme, selectable=True)
        self.detail = Paragraph(theme, "", "small", tone="text-2")
        self.setLayout(column(self.sentence, self.detail, spacing=theme.px(2)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, sentence: str, detail: str = "") -> None:
        """Show both; an empty detail takes no room."""
        self.sentence.set_text(sentence)
        self.detail.set_text(detail)
        self.detail.setVisible(bool(detail))


class _Owed(QWidget):
    """The oldest promise that is still open, and the button that keeps it. What was promised comes before how late it
    is: where both have no room side by side, they stand one under the other."""

    kept = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id = 0
        self._words = Label(theme, elide=True)
        self._chip = Chip(theme)
        self._more = Label(theme, "", "small", tone="text-2")
        self._kept = Button(theme, tr("Sent"), icon="check", height=28)
        self._kept.setToolTip(tr("This promise is kept"))
        self._kept.clicked.connect(lambda: self.kept.emit(self._id))
        self._gap = theme.px(8)
        self._tags = row(self._chip, self._more, spacing=self._gap)
        self._tags.addStretch(1)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(self._gap)
        self._flow.addWidget(self._words)
        self._flow.addLayout(self._tags, 1)
        layout = row(spacing=self._gap)
        layout.addLayout(self._flow, 1)
        layout.addWidget(self._kept)
        layout.setAlignment(self._kept, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        words = QFontMetrics(self._words.font()).horizontalAdvance(self._words.text())
        wanted = words + self._tags.sizeHint().width() + self._kept.sizeHint().width() + 3 * self._gap
        side_by_side = wanted <= self.width()
        self._flow.setDirection(QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom)
        self._flow.setSpacing(self._gap if side_by_side else self._gap // 4)

    def show_promises(self, promises: list[PromiseView], today: date) -> None:
        """Show the most urgent of the open ones."""
        first = promises[0]
        self._id = first.promise_id
        self._words.setText(first.text)
        if first.days_late > 0:
            self._chip.set_chip(formats.days_late(first.days_late), "bad")
        elif first.due_on is not None:
            self._chip.set_chip(formats.day_or_today(first.due_on, today), "neutral")
        else:
            self._chip.set_chip("")
        self._more.setText(tr("and %Ln more", None, len(promises) - 1) if len(promises) > 1 else "")
        self._arrange()


class _Ask(QWidget):
    """What we do not know, with the button that opens a field for it."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.fact = _Fact(theme)
        self.fact.sentence.set_weight(500)
        self.fill = Button(theme, tr("Fill in"), icon="plus", key=key, height=28)
        layout = row(self.fact, self.fill, spacing=theme.px(8))
        layout.setAlignment(self.fill, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)


class FactColumn(QWidget):
    """The four facts; one that has nothing to say is not there."""

    promise_kept = Signal(int)
    fill_asked = Signal()

    def __init__(self, theme: Theme, ask_key: str, touch_key: str) -> None:
        super().__init__()
        self._touch_key = touch_key
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(14))
        self._grid.setColumnMinimumWidth(0, theme.px(96))
        self._grid.setColumnStretch(1, 1)
        self.last, self.lately, self.ask = _Fact(theme), _Fact(theme), _Ask(theme, ask_key)
        self.ask.fill.clicked.connect(self.fill_asked)
        self.owed = _Owed(theme)
        self.owed.kept.connect(self.promise_kept)
        self._rows: list[tuple[Label, QWidget]] = []
        for place, (title, widget) in enumerate(
            (
                (tr("Last time"), self.last),
                (tr("We owe"), self.owed),
                (tr("Lately for them"), self.lately),
                (tr("Ask"), self.ask),
            )
        ):
            label = Label(theme, title, "small", tone="text-2", weight=500)
            label.setMinimumHeight(theme.px(20))
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(widget, place, 1)
            self._rows.append((label, widget))
        self._grid.setRowStretch(4, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clear()

    def clear(self) -> None:
        """Show nothing while the facts are on their way."""
        for label, widget in self._rows:
            label.hide()
            widget.hide()

    def show_customer(self, view: CustomerView, today: date) -> None:
        """Fill the facts of a customer."""
        last = _last_note(view)
        self._show(0, True)
        if last is None:
            self.last.say(tr("We have not spoken yet"), _tries(view))
        else:
            detail = _when(last, today)
            if view.advocate is not None:
                detail = f"{detail} · {tr('speaks for us')}"
            self.last.say(quoted(last.note) if last.note else outcome_words(last.outcome, last.label), detail)
        self.last.setToolTip(said(view.advocate))
        open_promises = sorted((p for p in view.promises if p.kept_on is None), key=lambda p: -p.days_late)
        self._show(1, bool(open_promises))
        if open_promises:
            self.owed.show_promises(open_promises, today)
        empty_handed = view.talks_since_touch >= TALKS_EMPTY_HANDED
        self._show(2, bool(view.touches) or empty_handed)
        if empty_handed:
            talks = tr("%Ln talks without anything of value", None, view.talks_since_touch)
            self.lately.say(talks, tr("{key} offers something").format(key=self._touch_key))
        elif view.touches:
            touch = max(view.touches, key=lambda t: t.day)
            below = f"{formats.day(touch.day, today)} · {tr('touch, no sale asked')}"
            self.lately.say(touch.text or touch_words(touch.kind), below)
        self.lately.sentence.set_tone("warn-text" if empty_handed else "text")
        ask = ask_sentence(view.unknown, view.potential)
        self._show(3, True)
        known = tr("We know {known} of {whole} things").format(known=view.known, whole=FACTS_KNOWN_OF)
        self.ask.fact.say(ask, f"{known} · {tr('potential: {word}').format(word=potential_words(view.potential))}")

    def _show(self, place: int, shown: bool) -> None:
        for widget in self._rows[place]:
            widget.setVisible(shown)


def _last_note(view: CustomerView) -> AttemptView | None:
    return view.last_conversation


def _tries(view: CustomerView) -> str:
    count = len(view.attempts)
    return tr("%Ln attempts so far", None, count) if count else tr("This would be the first call")


def _when(last: AttemptView, today: date) -> str:
    day = last.at.date()
    words = outcome_words(last.outcome, last.label)
    spoke = tr("spoke {minutes} min").format(minutes=last.minutes) if last.minutes else words.lower()
    parts = (f"{formats.day(day, today)}, {formats.days_from(day, today)}", spoke, last.caller)
    return " · ".join(part for part in parts if part)
