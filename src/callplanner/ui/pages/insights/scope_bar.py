"""What the six pictures are about: which time, and whose calls and customers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.calendar import months_before
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.services.scoping import PeriodChoice
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.menus import open_menu

HEIGHT = 32


class ScopeBar(QWidget):
    """Two buttons that open menus. Nothing chosen: this programme for coverage and plan, 12 months for the rest."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.scope = EVERYTHING
        self._periods: tuple[tuple[str, Scope], ...] = ()
        self._callers: tuple[str, ...] = ()
        self.time = Button(theme, "", icon_after="chevron-down", height=HEIGHT)
        self.who = Button(theme, "", icon_after="chevron-down", height=HEIGHT)
        self.time.setToolTip(
            tr("Now: coverage and plan of this programme; pick-up, attention and scores of the last 12 months.")
        )
        self.time.clicked.connect(self._ask_time)
        self.who.clicked.connect(self._ask_who)
        self.setLayout(row(self.time, self.who, spacing=theme.px(8)))
        self._say()

    def offer(self, periods: Sequence[PeriodChoice], callers: Sequence[str], today: date) -> None:
        """What there is to choose from; a caller who is gone is not asked about any more."""
        year = Scope(months_before(today, 12), today - timedelta(days=1))
        self._periods = (
            (tr("Now"), EVERYTHING),
            (tr("Last 12 months"), year),
            *(
                (tr("Programme {name}").format(name=choice.name), Scope(choice.first, choice.last))
                for choice in periods
                if choice.first < today
            ),
        )
        self._callers = tuple(callers)
        if self.scope.caller is not None and self.scope.caller not in callers:
            self._choose(replace(self.scope, caller=None))
        self._say()

    def _ask_time(self) -> None:
        here = replace(self.scope, caller=None)
        self._open(
            self.time,
            [
                (words, scope == here, replace(scope, caller=self.scope.caller), _span(scope))
                for words, scope in self._periods
            ],
        )

    def _ask_who(self) -> None:
        choices: list[tuple[str, str | None]] = [(tr("All callers"), None), *((name, name) for name in self._callers)]
        self._open(
            self.who,
            [(words, name == self.scope.caller, replace(self.scope, caller=name), "") for words, name in choices],
        )

    def _open(self, button: Button, entries: Sequence[tuple[str, bool, Scope, str]]) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for words, checked, scope, tip in entries:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(checked)
            action.setToolTip(tip)
            action.triggered.connect(self._chooser(scope))
        open_menu(menu, button)

    def _chooser(self, scope: Scope) -> Callable[[bool], None]:
        return lambda _checked: self._choose(scope)

    def _choose(self, scope: Scope) -> None:
        if scope != self.scope:
            self.scope = scope
            self._say()
            self.chosen.emit()

    def _say(self) -> None:
        here = replace(self.scope, caller=None)
        self.time.set_words(next((words for words, scope in self._periods if scope == here), tr("Now")))
        self.who.set_words(self.scope.caller or tr("All callers"))


def _span(scope: Scope) -> str:
    if scope.first is None or scope.last is None:
        return ""
    return tr("{first} – {last}").format(first=formats.day(scope.first), last=formats.day(scope.last))
