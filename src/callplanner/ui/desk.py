"""What every page is given: the look, the commands, the way to ask and to change, and the place for notices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.ui.actions import Actions
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.metrics import PAGE_MARGIN_X, PAGE_MARGIN_Y
from callplanner.ui.notices import Notices
from callplanner.ui.theme import Theme
from callplanner.ui.ui_state import UiState

if TYPE_CHECKING:
    from callplanner.services.planner import Planner


@dataclass(frozen=True, slots=True)
class Desk:
    """Built once for a window and an open file, passed down by constructor."""

    theme: Theme
    actions: Actions
    dispatcher: Dispatcher
    notices: Notices
    state: UiState
    planner: Planner


class Page(QWidget):
    """A page of the window. It loads what it shows when it is shown, and again when a change concerns it."""

    help_topic = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.theme = desk.theme
        self._stale = True
        self.caller: str | None = None
        self.body = QVBoxLayout(self)
        x, y = desk.theme.px(PAGE_MARGIN_X), desk.theme.px(PAGE_MARGIN_Y)
        self.body.setContentsMargins(x, y, x, y)
        self.body.setSpacing(desk.theme.px(16))

    def enter(self) -> None:
        """The page was brought to the front."""
        if self._stale:
            self._stale = False
            self.load()
        self.focus_first()

    def set_caller(self, caller: str | None) -> None:
        """Another caller was chosen in the top bar; None is everybody."""
        if caller != self.caller:
            self.caller = caller
            self.on_caller()

    def on_caller(self) -> None:
        """What the page does about another caller: nothing unless it shows one caller's work."""

    def on_changes(self, changes: Changes, initiator: QObject | None) -> None:
        """Something was committed. A page that is not seen only remembers to load anew."""
        if not self.isVisible():
            self._stale = True
        elif initiator is not self:
            self.reload(changes)

    def reload(self, _changes: Changes) -> None:
        """Show what changed; by default everything anew."""
        self.load()

    def load(self) -> None:
        """Ask for what the page shows."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where the keys of the page work at once."""
        self.setFocus()
