"""What an outcome needs before it can be saved: when to call back, what was promised, a score, a confirmation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.choices import OptionButton, Segmented
from callplanner.ui.widgets.controls import CheckBox
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.when import DayButton, TimeField


@dataclass(slots=True)
class Draft:
    """What the person has chosen and typed for a customer so far; kept when another card is looked at."""

    outcome: str = ""
    note: str = ""
    mood: int = -1
    callback_at: datetime | None = None
    promise: str = ""
    promise_day: date | None = None
    score: int = -1
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Now:
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


class Need(QWidget):
    """One row (or two) of the panel. `is_ready` says whether nothing is missing."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
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


class CallbackNeed(Need):
    """When to call back: three usual times, or a day and a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Call back"))
        self._now = Now(date.min, time())
        self._usual: list[datetime] = []
        self._chips = [OptionButton(theme, "", height=28) for _ in range(3)]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _checked=False, place=place: self._take(self._usual[place]))
            self.line.addWidget(chip)
        self.day = DayButton(theme, tr("Day of the call back"))
        self.day.day_changed.connect(self._on_typed)
        self.time = TimeField(theme, tr("Time of the call back"))
        self.time.time_changed.connect(self._on_typed)
        self._distance = Label(theme, "", "small", tone="text-2")
        self.line.addWidget(self.day)
        self.line.addWidget(self.time)
        self.line.addStretch(1)
        self.line.addWidget(self._distance)
        self.value: datetime | None = None

    def start(self, draft: Draft, now: Now) -> None:
        self._now = now
        hour = now.local + timedelta(hours=1)
        tomorrow = datetime.combine(next_working_day(now.day), time(10))
        afternoon = datetime.combine(now.day if now.at < time(13) else tomorrow.date(), time(14))
        self._usual = [hour, afternoon, tomorrow]
        words = (
            tr("In an hour"),
            tr("Afternoon"),
            tr("Tomorrow") if (tomorrow.date() - now.day).days == 1 else tr("Next day"),
        )
        for chip, title, moment in zip(self._chips, words, self._usual, strict=True):
            near = moment.date() == now.day
            detail = formats.clock(moment) if near else f"{formats.weekday(moment.date())} {formats.clock(moment)}"
            chip.set_option(title, detail=detail)
        self._show(draft.callback_at)

    def fill(self, draft: Draft) -> None:
        draft.callback_at = self.value

    @property
    def is_ready(self) -> bool:
        return self.value is not None and self.value > self._now.local

    def focus_first(self) -> None:
        self._chips[0].setFocus()

    def _take(self, moment: datetime) -> None:
        self._show(moment)
        self.changed.emit()

    def _show(self, moment: datetime | None) -> None:
        self.value = moment
        for chip, usual in zip(self._chips, self._usual, strict=True):
            chip.setChecked(moment == usual)
        own = moment is not None and moment not in self._usual
        self.day.set_day(moment.date() if moment and own else None, self._now.day)
        self.time.set_value(moment.time() if moment and own else None)
        self._tell()

    def _on_typed(self) -> None:
        day, clock = self.day.day, self.time.value
        if day is None and clock is not None:
            day = self._now.day if clock > self._now.at else next_working_day(self._now.day)
            self.day.set_day(day, self._now.day)
        self.value = datetime.combine(day, clock) if day and clock else None
        for chip in self._chips:
            chip.setChecked(False)
        if day and clock is None:
            self.time.setFocus()
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        if self.value is None:
            self._distance.setText("")
            self.say("")
        elif self.value <= self._now.local:
            self._distance.setText("")
            self.say(tr("That time has passed. Choose a later one."), good=False)
        else:
            self._distance.setText(formats.days_from(self.value.date(), self._now.day))
            at = formats.clock(self.value)
            self.say(tr("First in the queue at {time}, not before.").format(time=at))


class PromiseNeed(Need):
    """What was promised, and by when."""

    def __init__(self, theme: Theme, title: str, placeholder: str, *, required: bool) -> None:
        super().__init__(theme, title)
        self._now = Now(date.min, time())
        self._required = required
        self.words = QLineEdit()
        self.words.setFont(theme.font("body"))
        self.words.setFixedHeight(theme.px(28))
        self.words.setPlaceholderText(placeholder)
        self.words.setAccessibleName(title)
        self.words.textEdited.connect(lambda _text: self.changed.emit())
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
        for chip, title, day in zip(self._chips, (tr("Next day"), tr("In a week")), self._usual, strict=True):
            chip.set_option(title, detail=formats.day(day, now.day))
        self.words.setText(draft.promise)
        self._show(draft.promise_day)

    def fill(self, draft: Draft) -> None:
        draft.promise, draft.promise_day = self.words.text().strip(), self.value

    @property
    def is_ready(self) -> bool:
        return self.value is not None or not (self._required or self.words.text().strip())

    def focus_first(self) -> None:
        self.words.setFocus()

    def _take(self, day: date | None) -> None:
        self._show(day)
        self.changed.emit()

    def _show(self, day: date | None) -> None:
        self.value = day
        for chip, usual in zip(self._chips, self._usual, strict=True):
            chip.setChecked(day == usual)
        self.day.set_day(day if day not in self._usual else None, self._now.day)


class ScoreNeed(Need):
    """Would they recommend us, 0 to 10. It may stay open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Recommend us"))
        self.scale = Segmented(theme, [str(n) for n in range(11)], may_clear=True)
        self.scale.setAccessibleName(tr("How likely they would recommend us, 0 to 10"))
        self.scale.chosen.connect(lambda _place: self.changed.emit())
        self.line.addWidget(self.scale)
        self.line.addWidget(Label(theme, tr("0 to 10, if you asked"), "small", tone="text-2"))
        self.line.addStretch(1)

    def start(self, draft: Draft, now: Now) -> None:
        del now
        self.scale.set_choice(draft.score)

    def fill(self, draft: Draft) -> None:
        draft.score = self.scale.choice


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
        self.box.setChecked(draft.confirmed)

    def fill(self, draft: Draft) -> None:
        draft.confirmed = self.box.isChecked()

    @property
    def is_ready(self) -> bool:
        return self.box.isChecked()

    def focus_first(self) -> None:
        self.box.setFocus()
