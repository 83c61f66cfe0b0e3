"""When to call back: a usual time on one key, words like "tomorrow 10", or a day in a small calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import USUAL, parse_when
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.needs import Draft, Need, Now, next_working_day
from callplanner.ui.phrases import refusal
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.choices import OptionButton
from callplanner.ui.widgets.when import DayButton, WhenField, parse_time


class CallbackNeed(Need):
    """Three usual times, a field for words, a calendar. What was understood stands below."""

    understood = Signal(object)
    """A time that is still to come was chosen or typed; somebody may know more about it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Call back"))
        self._usual: list[datetime] = []
        self._titles: tuple[str, ...] = ()
        self._chips = [OptionButton(theme, "", height=28) for _ in range(3)]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _checked=False, place=place: self._take(self._usual[place]))
            self.line.addWidget(chip)
        self.words = WhenField(theme, tr("When to call back"), tr("or: thu 14:30, in 2 weeks"))
        self.words.words_changed.connect(self._on_typed)
        self.day = DayButton(theme, tr("Day of the call back"), words=False)
        self.day.day_changed.connect(self._on_day)
        self.line.addWidget(self.words, 1)
        self.line.addWidget(self.day)
        self.value: datetime | None = None

    def start(self, draft: Draft, now: Now) -> None:
        self._now = now
        hour = now.local + timedelta(hours=1)
        tomorrow = datetime.combine(next_working_day(now.day), time(10))
        afternoon = datetime.combine(now.day if now.at < time(13) else tomorrow.date(), time(14))
        self._usual = [hour, afternoon, tomorrow]
        self._titles = (
            tr("In an hour"),
            tr("Afternoon"),
            tr("Tomorrow") if (tomorrow.date() - now.day).days == 1 else tr("Next day"),
        )
        self._say_usual()
        self._show(draft.callback_at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_usual()

    def _say_usual(self) -> None:
        """The usual times with their day and hour, or without them where there is no room."""
        for chip, title, moment in zip(self._chips, self._titles, self._usual, strict=False):
            near = moment.date() == self._now.day
            detail = formats.clock(moment) if near else f"{formats.weekday(moment.date())} {formats.clock(moment)}"
            chip.set_option(title, detail=detail if self.is_roomy else "")
            chip.setToolTip(detail)

    def fill(self, draft: Draft) -> None:
        draft.callback_at = self.value

    @property
    def is_ready(self) -> bool:
        return self.value is not None and self.value > self._now.local

    def focus_first(self) -> None:
        self._chips[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def complain(self) -> None:
        if self.value is None and not self.words.text().strip():
            self.say(tr("When? Choose a time, or type one."), good=False)
        super().complain()

    def event(self, event: QEvent) -> bool:
        # As long as no time is chosen, letters begin the words for it; they must not be keys of the page.
        if isinstance(event, QKeyEvent) and self.value is None and event.text().isalpha():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.words.setFocus()
                self.words.setText(event.text())
                self._on_typed()
                return True
        return super().event(event)

    def _take(self, moment: datetime) -> None:
        self._show(moment)
        self.changed.emit()

    def _show(self, moment: datetime | None) -> None:
        self.value = moment
        for chip, usual in zip(self._chips, self._usual, strict=True):
            chip.setChecked(moment == usual)
        own = moment is not None and moment not in self._usual
        self.day.set_day(moment.date() if moment and own else None, self._now.day)
        self.words.set_words(formats.clock(moment.time()) if moment and own else "")
        self._tell()

    def _on_typed(self) -> None:
        """Words were typed: a time goes with the day of the calendar, everything else says its own day."""
        typed, day = self.words.text(), self.day.day
        clock = parse_time(typed)
        wrong = ""
        self.value = None
        if clock is not None and day is not None:
            self.value = datetime.combine(day, clock)
        elif typed.strip():
            try:
                self.value = parse_when(typed, self._now.local, _works, day_first=formats.day_first())
            except PlannerError as error:
                wrong = refusal(error)
            if clock is None:
                self.day.set_day(None, self._now.day)
        elif day is not None:
            self.value = datetime.combine(day, USUAL)
        self._mark_usual()
        self._tell(wrong)
        self.changed.emit()

    def _on_day(self) -> None:
        clock = parse_time(self.words.text()) or (self.value.time() if self.value else USUAL)
        self.words.set_words(formats.clock(clock))
        self.value = datetime.combine(self.day.day, clock) if self.day.day else None
        self._mark_usual()
        self._tell()
        self.words.setFocus()
        self.words.selectAll()
        self.changed.emit()

    def _mark_usual(self) -> None:
        for chip, usual in zip(self._chips, self._usual, strict=True):
            chip.setChecked(self.value == usual)

    def _tell(self, wrong: str = "") -> None:
        self.words.mark(not wrong)
        if wrong:
            self.say(wrong, good=False)
        elif self.value is None:
            self.say("")
        elif self.value <= self._now.local:
            self.say(tr("That time has passed. Choose a later one."), good=False)
        else:
            when = formats.moment(self.value, self._now.day)
            if self.value.date() != self._now.day:
                when = f"{when}, {formats.days_from(self.value.date(), self._now.day)}"
            self.say(tr("{when}: first in the queue then, not before.").format(when=when))
            self.understood.emit(self.value)

    def warn(self, at: datetime, words: str) -> None:
        """Something is to be said against a time, if it is still the one; it can be promised all the same."""
        if at == self.value:
            self.say(words, good=False)


def _works(day: date) -> bool:
    return day.weekday() < 5
