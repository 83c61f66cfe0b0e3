"""What an outcome needs before it can be saved: what was promised, a score, a confirmation."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from msgspec import Struct, field
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.chips import IconMark, KeyCap
from callplanner.ui.widgets.choices import OptionButton, Segmented
from callplanner.ui.widgets.controls import CheckBox
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.when import DayButton


class Draft(Struct):
    """What the person has chosen and typed for a customer so far, and the number that was dialled; kept when another
    card is looked at. `owed`: a promise was asked for beside what the outcome asks. `inbound`: it was sent as a call of
    theirs."""

    outcome: str = ""
    note: str = ""
    mood: int = -1
    callback_at: datetime | None = None
    promise: str = ""
    promise_day: date | None = None
    score: int = -1
    confirmed: bool = False
    answers: dict[int, str] = field(default_factory=dict)
    phone_id: int | None = None
    owed: bool = False
    inbound: bool = False

    @property
    def is_begun(self) -> bool:
        """Something of it would be lost."""
        given = any(self.answers.values()) or bool(self.outcome or self.note or self.promise or self.promise_day)
        return given or self.callback_at is not None or self.mood >= 0 or self.score >= 0


class Now(Struct, frozen=True):
    """The working moment as the panel counts from it."""

    day: date
    at: time

    @property
    def local(self) -> datetime:
        """Day and time as one."""
        return datetime.combine(self.day, self.at)


def next_working_day(day: date) -> date:
    """The next Monday to Friday after `day`; the service says when that day is closed."""
    following = day + timedelta(days=1)
    while following.weekday() >= 5:
        following += timedelta(days=1)
    return following


DETAILS_FROM = 720
"""A row of the panel that is narrower leaves out what only explains."""


class Need(QWidget):
    """One row (or two) of the panel. `is_ready` says whether nothing is missing."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self._now = Now(date.min, time())
        self.line = QHBoxLayout()
        self.line.setSpacing(theme.px(8))
        label = Label(theme, title, weight=500)
        label.setMinimumWidth(theme.px(92))
        self.line.addWidget(label)
        self.hint = Label(theme, "", "small", tone="text-2", elide=True)
        self.mark = IconMark(theme, "check", size=12, token="accent")
        below = QHBoxLayout()
        below.setContentsMargins(theme.px(100), 0, 0, 0)
        below.setSpacing(theme.px(8))
        below.addWidget(self.mark)
        below.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(self.line)
        layout.addLayout(below)
        self.say("")

    def say(self, words: str, *, good: bool = True) -> None:
        """A line below the controls; without words it takes no room."""
        self.hint.setText(words)
        self.hint.set_tone("text-2" if good else "warn-text")
        self.mark.set_icon("check" if good else "warning", "accent" if good else "warn-text")
        self.hint.setVisible(bool(words))
        self.mark.setVisible(bool(words))

    @property
    def is_roomy(self) -> bool:
        """There is room for what only explains."""
        return self.width() >= self.theme.px(DETAILS_FROM)

    def pass_to(self, now: Now) -> None:
        """The clock went on while it is shown: words count from now; what is offered stays where it is."""
        self._now = now

    def start(self, draft: Draft, now: Now) -> None:
        """Show what the draft holds, else a good first proposal."""
        raise NotImplementedError

    def fill(self, draft: Draft) -> None:
        """Write what is chosen into the draft."""
        raise NotImplementedError

    @property
    def is_ready(self) -> bool:
        """Nothing is missing for saving."""
        return True

    def focus_first(self) -> None:
        """Put the focus where the person goes on."""

    def complain(self) -> None:
        """Saving was tried too early: say what is missing, where that cannot be seen."""
        self.focus_first()


class PromiseNeed(Need):
    """What was promised, and by when."""

    def __init__(self, theme: Theme, title: str, placeholder: str, *, required: bool) -> None:
        super().__init__(theme, title)
        self._required = required
        self.words = QLineEdit()
        self.words.setFont(theme.font("body"))
        self.words.setFixedHeight(theme.px(28))
        self.words.setPlaceholderText(placeholder)
        self.words.setAccessibleName(title)
        self.words.textEdited.connect(self._on_typed)
        self._chips = [OptionButton(theme, "", height=28) for _ in range(2)]
        self._usual: list[date] = []
        self.line.addWidget(self.words, 1)
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _checked=False, place=place: self._take(self._usual[place]))
            self.line.addWidget(chip)
        self.day = DayButton(theme, tr("Day of the promise"))
        self.day.day_changed.connect(lambda: self._take(self.day.day))
        self.line.addWidget(self.day)
        self.value: date | None = None

    def start(self, draft: Draft, now: Now) -> None:
        self._now = now
        self._usual = [next_working_day(now.day), now.day + timedelta(days=7)]
        self._say_usual()
        self.words.setText(draft.promise)
        self._show(draft.promise_day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_usual()

    def _say_usual(self) -> None:
        """The usual days with their dates, or without them where there is no room."""
        for chip, title, day in zip(self._chips, (tr("Next day"), tr("In a week")), self._usual, strict=False):
            detail = formats.day(day, self._now.day)
            chip.set_option(title, detail=detail if self.is_roomy else "")
            chip.setToolTip(detail)

    def fill(self, draft: Draft) -> None:
        draft.promise, draft.promise_day = self.words.text().strip(), self.value

    @property
    def is_ready(self) -> bool:
        return self.value is not None or not (self._required or self.words.text().strip())

    def focus_first(self) -> None:
        self.words.setFocus()

    def complain(self) -> None:
        self.say(tr("By when? Choose a day."), good=False)
        self._chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self, day: date | None) -> None:
        self._show(day)
        self.changed.emit()

    def _on_typed(self) -> None:
        self.say("")
        self.changed.emit()

    def _show(self, day: date | None) -> None:
        self.value = day
        self.say("")
        for chip, usual in zip(self._chips, self._usual, strict=True):
            chip.setChecked(day == usual)
        self.day.set_day(day if day not in self._usual else None, self._now.day)


class ScoreNeed(Need):
    """Would they recommend us, 0 to 10. It may stay open."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme, tr("Recommend us"))
        self.line.insertWidget(1, KeyCap(theme, key))
        self.scale = Segmented(theme, [str(n) for n in range(11)], may_clear=True)
        self.scale.setAccessibleName(tr("How likely they would recommend us, 0 to 10"))
        self.scale.chosen.connect(lambda _place: self.changed.emit())
        self.line.addWidget(self.scale)
        self._explained = Label(theme, tr("0 to 10, if you asked"), "small", tone="text-2")
        self.line.addWidget(self._explained)
        self.line.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explained.setVisible(self.is_roomy)

    def start(self, draft: Draft, now: Now) -> None:
        del now
        self.scale.set_choice(draft.score)

    def fill(self, draft: Draft) -> None:
        draft.score = self.scale.choice

    def focus_first(self) -> None:
        self.scale.focus_choice()


class ConfirmNeed(Need):
    """Something that takes a customer off the programme wants a tick first."""

    def __init__(self, theme: Theme, title: str, words: str) -> None:
        super().__init__(theme, title)
        self.box = CheckBox(theme, words)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.line.addWidget(self.box)
        self.line.addStretch(1)

    def start(self, draft: Draft, now: Now) -> None:
        del now
        self.say("")
        self.box.setChecked(draft.confirmed)

    def fill(self, draft: Draft) -> None:
        draft.confirmed = self.box.isChecked()

    @property
    def is_ready(self) -> bool:
        return self.box.isChecked()

    def focus_first(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def complain(self) -> None:
        self.say(tr("Enter or Space ticks it; then Enter saves."), good=False)
        self.focus_first()
