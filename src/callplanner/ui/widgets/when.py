"""A day and a time of day: a button that opens a calendar, and a field that takes a time however it is typed."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callplanner.domain.spoken_time import WORKING_AFTERNOON
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.choices import OptionButton


def parse_time(typed: str) -> time | None:
    """10:30, 10.30, 1030, 930, 10, 2pm, 14h: the time, or None when it is none. A bare 3 is in the afternoon."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:[:.h ]?(\d{2}))?\s*h?\s*([ap])?\.?m?\.?\s*", typed.casefold())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not found[2] and not found[1].startswith("0") and hour in WORKING_AFTERNOON:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


class WhenField(QLineEdit):
    """Words for a time. What cannot be understood keeps a warning edge; who asks says why."""

    words_changed = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__()
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px(28))
        self.setMinimumWidth(theme.px(150))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _typed: self.words_changed.emit())

    def set_words(self, words: str) -> None:
        """Show words without telling anybody."""
        self.setText(words)
        self.mark(True)

    def mark(self, right: bool) -> None:
        """Whether the words are understood."""
        if self.property("wrong") != ("" if right else "true"):
            self.setProperty("wrong", "" if right else "true")
            self.style().polish(self)


class DayButton(OptionButton):
    """A day. Pressing opens a calendar; the arrow keys move it by a day, Page Up and Down by a week."""

    day_changed = Signal()

    def __init__(self, theme: Theme, name: str, *, words: bool = True) -> None:
        self._words = tr("Another day") if words else ""
        super().__init__(theme, self._words, icon="calendar", height=28)
        self._name = name
        self.setToolTip(name)
        self.day: date | None = None
        self.today = date.min
        self.clicked.connect(self._open)
        self.setCheckable(True)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() if self._words or self.day else self.sizeHint()

    def set_day(self, day: date | None, today: date) -> None:
        """Show a day without telling anybody."""
        self.day, self.today = day, today
        self.set_option(formats.day(day, today) if day else self._words)
        self.setAccessibleName(f"{self._name} {self.text()}")
        self.setChecked(day is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._take(max(self.today, (self.day or self.today) + timedelta(days=step)))

    def _take(self, day: date) -> None:
        self.set_day(day, self.today)
        self.day_changed.emit()

    def _open(self) -> None:
        from callplanner.ui.widgets.calendar_popup import open_calendar  # not for the first card

        self.setChecked(self.day is not None)
        open_calendar(self, self.today, self.day, lambda d: self._take(date(d.year(), d.month(), d.day())), above=True)
