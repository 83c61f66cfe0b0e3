"""The queue is empty: what was done today, and what waits tomorrow."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callplanner.services.views import TodayView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label, Paragraph


class DayDone(QWidget):
    """Stands where the card was."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self._mark = IconMark(theme, "check", size=20, token="accent").on_ground(40)
        self._title = Label(theme, "", "name")
        self._done = Paragraph(theme, "", "title", tone="text-2", weight=400)
        self._tomorrow = Paragraph(theme, "", tone="text-2")
        for label in (self._title, self._done, self._tomorrow):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.glance = Button(theme, tr("The day at a glance"), key=key)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.addStretch(2)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._done, self._tomorrow):
            layout.addWidget(label)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.glance, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_day(self, view: TodayView) -> None:
        """Say what the day brought."""
        moments = [entry.due for entry in view.coming if isinstance(entry.due, datetime)]
        if view.opens is not None and view.opens.date() == view.day:
            moments.append(view.opens)
        later = min((moment.replace(tzinfo=None) for moment in moments), default=None)
        if later is not None:
            self._title.setText(tr("Nothing more until {time}").format(time=formats.clock(later)))
        else:
            self._title.setText(tr("Everybody for today is called") if view.done else tr("Nobody waits today"))
        reached = tr("{part} of {whole} reached").format(
            part=formats.number(view.reached.part), whole=formats.number(view.reached.whole)
        )
        calls = tr("%Ln calls made", None, view.done)
        self._done.set_text(f"{calls}, {reached}." if view.done else "" if later else tr("No call is due."))
        closed = tr("%Ln calls wait for the hours of those customers", None, view.closed) if view.closed else ""
        if view.left_out > 0 and not (view.done or view.tomorrow or view.coming or view.closed):
            self._tomorrow.set_text(tr("Plan the year: everybody gets a call, the large ones more often."))
            return
        promised = tr("%Ln promised calls come later today", None, len(view.coming)) if view.coming else ""
        waits = tr("%Ln calls wait for the next working day", None, view.tomorrow)
        if closed and not view.tomorrow:
            waits = ""
        extra = tr("%Ln more would be ready, but the day is full", None, view.waiting) if view.waiting > 0 else ""
        self._tomorrow.set_text(". ".join(filter(None, (promised, closed, waits, extra))) + ".")
