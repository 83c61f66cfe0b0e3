"""The calendar editor: the firm's closing days and each caller's leave, on a year of days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal

from callplanner.services.calendar_days import CalendarDay
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.calendar_squares import CalendarKey, CalendarSquares
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label, Paragraph

DAYS_SHOWN = 371
MOST_CALLERS = 5


class CalendarCard(Card):
    """Chosen days can be closed or opened; without a caller for all of them, else as leave."""

    caller_chosen = Signal(object)
    """A caller's name; None for the firm."""
    close_asked = Signal(object, object)
    open_asked = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._today = date.min
        self._callers: tuple[str, ...] = ()
        self.caller: str | None = None
        self.who = Segmented(theme, (tr("The firm"),))
        self.who.chosen.connect(self._on_who)
        explain = tr("Choose a day or drag over several. Closing days hold for all callers, leave for one of them.")
        self.squares = CalendarSquares(theme)
        self.squares.chosen.connect(lambda _day: self._tell())
        self.squares.run_chosen.connect(lambda _first, _last: self._tell())
        self._told = Label(theme, "", tone="text-2", elide=True)
        self.close_button = Button(theme, tr("Close these days…"), height=28)
        self.close_button.clicked.connect(lambda: self._ask(self.close_asked.emit))
        self.open_button = Button(theme, tr("Open again"), kind="quiet", height=28)
        self.open_button.clicked.connect(lambda: self._ask(self.open_asked.emit))
        self.body.addLayout(row(Label(theme, tr("Calendar"), "title"), None, self.who, margins=(16, 8, 12, 0)))
        self.body.addLayout(row(Paragraph(theme, explain, tone="text-2"), margins=(16, 0, 16, 10)))
        self.body.addWidget(Rule(theme))
        self.body.addLayout(row(self.squares, margins=(16, 12, 16, 6)))
        self.body.addLayout(row(CalendarKey(theme), margins=(50, 2, 16, 8)))
        buttons = row(self._told, self.close_button, self.open_button, margins=(16, 4, 16, 12))
        buttons.setStretch(0, 1)
        self.body.addLayout(buttons)

    def set_callers(self, names: Sequence[str]) -> None:
        """Offer these callers beside the firm."""
        if tuple(names) != self._callers:
            self._callers = tuple(names)[:MOST_CALLERS]
            self.who.set_choices((tr("The firm"), *self._callers))
            self.caller = None

    def show_days(self, days: Sequence[CalendarDay], today: date) -> None:
        """Show the days of whom is chosen."""
        self._today = today
        kinds = {d.day: d.kind for d in days}
        words = {d.day: f"{formats.day(d.day, today)}: {said(d.why)}" for d in days}
        counted = Counter(kinds.values())
        told = tr("%Ln working days", None, counted["open"] + counted["half"])
        self.squares.show_days(days[0].day, days[-1].day, kinds, words, today, told)
        if self.squares.chosen_day is None:
            self.squares.choose(today)
        self._tell()

    def _on_who(self, place: int) -> None:
        self.caller = self._callers[place - 1] if place > 0 else None
        self.close_button.set_words(tr("Close these days…") if self.caller is None else tr("Book leave…"))
        self.open_button.set_words(tr("Open again") if self.caller is None else tr("Take leave back"))
        self.caller_chosen.emit(self.caller)

    def _tell(self) -> None:
        run = self.squares.run
        if run is None:
            self._told.setText("")
        elif run[0] == run[1]:
            self._told.setText(self.squares.words_of(run[0]))
        else:
            days = tr("%Ln days", None, (run[1] - run[0]).days + 1)
            first, last = (formats.day(day, self._today) for day in run)
            self._told.setText(f"{first} – {last}: {days}")

    def _ask(self, tell: Callable[[date, date], None]) -> None:
        run = self.squares.run
        if run is not None:
            tell(*run)


def span(today: date) -> tuple[date, date]:
    """The days that the editor shows: from the first of the month on, a year and a bit."""
    first = today.replace(day=1)
    return first, first + timedelta(days=DAYS_SHOWN)
