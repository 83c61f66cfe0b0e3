"""A day in a form: typed as it is said or written, counted with the arrow keys, or chosen in a calendar (Alt+Down)."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from callplanner.domain.errors import PlannerError
from callplanner.domain.spoken_time import parse_day
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import refusal
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.calendar_popup import open_calendar

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}
_EARLIEST = date(1900, 1, 1)


class DayField(QLineEdit):
    """Shows its day as the locale writes it. `refusal` says why what was typed is none."""

    def __init__(self, theme: Theme, day: date | None, today: date) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self.day = day
        self.refusal = ""
        self._calendar = self.addAction(theme.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.setToolTip(tr("Choose in a calendar"))
        self._calendar.triggered.connect(self._open)
        self._show()
        self.textChanged.connect(self._read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open()
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._take((self.day or self._today) + timedelta(days=step))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.day is not None:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._calendar.setIcon(self._theme.icon("calendar"))

    def _take(self, day: date) -> None:
        self.day = day
        self._show()

    def _show(self) -> None:
        self.setText(formats.typed_day(self.day) if self.day is not None else "")

    def _read(self, typed: str) -> None:
        self.day, self.refusal = None, ""
        if typed.strip():
            try:
                written = formats.read_typed_day(typed)
                self.day = written or parse_day(typed, self._today, day_first=formats.day_first())
            except PlannerError as error:
                self.refusal = refusal(error)
        wrong = "true" if self.refusal else ""
        if (self.property("wrong") or "") != wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)

    def _open(self) -> None:
        open_calendar(
            self, _EARLIEST, self.day or self._today, lambda d: self._take(date(d.year(), d.month(), d.day()))
        )
