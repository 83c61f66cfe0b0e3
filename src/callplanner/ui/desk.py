"""What every page is given: the look, the commands, the way to ask and to change, and the place for notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from msgspec import Struct
from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.listing import ListQuery
from callplanner.ui.actions import Actions
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.metrics import PAGE_MARGIN_X, PAGE_MARGIN_Y
from callplanner.ui.notices import Notices
from callplanner.ui.theme import Theme
from callplanner.ui.ui_state import UiState

if TYPE_CHECKING:
    from callplanner.services.passwords import Key
    from callplanner.services.planner import Planner


class Shell(Protocol):
    """What a page may ask of the window around it."""

    @property
    def is_empty(self) -> bool:
        """There is no customer yet."""

    @property
    def caller(self) -> str | None:
        """Whose work is shown; None is everybody's."""

    def go(self, page: str, customer_id: int | None = None) -> None:
        """Bring another page to the front, with a customer chosen on it."""

    def open_address(self, address: QUrl) -> None:
        """Hand an address (tel:, mailto:, file:) to the system."""

    def show_list(self, name: str, values: tuple[str, ...]) -> None:
        """Show the customers that pass one filter."""

    def show_section(self, name: str) -> None:
        """Bring one section of Insights to the front."""

    def catch_up(self) -> None:
        """Spread what was left lying over the next days."""

    def pick_customer(self, title: str, then: Callable[[int], None]) -> None:
        """Let the person find a customer by typing; `then` gets the id."""

    def export_list(self, list_name: str, query: ListQuery | None = None) -> None:
        """Ask for a place and write a list there as a workbook; what of it, where a query says so."""

    def open_import(self, path: str) -> None:
        """Begin an import with this file."""

    def import_clipboard(self) -> None:
        """Begin an import with the block of cells on the clipboard."""

    def open_call_sheet(self, path: str) -> None:
        """Show what a filled call sheet would record."""

    def export_call_sheet(
        self, first: date | None = None, last: date | None = None, customers: Sequence[int] | None = None
    ) -> None:
        """Ask for a place and write the calls of these days there as a sheet to fill in; today's queue without."""

    def print_call_sheet(self, first: date | None = None, last: date | None = None) -> None:
        """Show the calls of these days as they will be on paper; today's queue without."""

    def restore_backup(self, path: str, key: Key | None = None) -> None:
        """Put a backup in the place of the open file, which is kept beside it. `key`: the backup's own password."""

    def relock(self, wanted: Key | None) -> None:
        """Give the open file another password, or (None) none."""

    def refresh_counts(self) -> None:
        """Ask again for what the rail and the bars show."""

    def use_scheme(self, scheme: str) -> None:
        """Light, dark, contrast; empty follows the desktop."""

    def ask_open(self, title: str, filters: str) -> str:
        """The path of a file to read, empty when the person thought better of it."""

    def ask_password(self, words: str) -> str:
        """The password that the person types, empty when they thought better of it."""

    def ask_save(self, title: str, name: str, filters: str) -> str:
        """The path of a file to write, empty when the person thought better of it."""


@runtime_checkable
class ShowsCustomer(Protocol):
    """A page on which one customer can be brought to the front."""

    def show_customer(self, customer_id: int) -> None:
        """Choose and show a customer."""


@runtime_checkable
class ShowsList(Protocol):
    """A page on which customers can be filtered."""

    def show_list(self, name: str, values: tuple[str, ...]) -> None:
        """Show those that pass one filter."""


@runtime_checkable
class ShowsTopic(Protocol):
    """A page that explains other pages."""

    def show_topic(self, topic: str, came_from: str = "today") -> None:
        """Explain this page; `came_from` is where to go back to."""

    def go_back(self) -> None:
        """The page again that help was asked for."""


@runtime_checkable
class PlansAnew(Protocol):
    """A page that plans."""

    def plan_anew(self) -> None:
        """Show the difference that a new plan would make."""

    def catch_up(self) -> None:
        """Show how late calls would be spread over the next days."""


@runtime_checkable
class TakesBack(Protocol):
    """A page that goes back to where an undone change was made."""

    def undone(self, changes: Changes) -> None:
        """A change was taken back while the page was in front."""

    def redone(self, changes: Changes) -> None:
        """A change was done again while the page was in front."""


@runtime_checkable
class HasSections(Protocol):
    """A page of several sections of which one is shown."""

    def show_section(self, name: str) -> None:
        """Bring one to the front."""


@runtime_checkable
class Certifies(Protocol):
    """A page that has the certificate of coverage."""

    def certify(self) -> None:
        """Show it, to print or to keep."""


@runtime_checkable
class OpensFile(Protocol):
    """A page that takes a file of the person."""

    def open_file(self, path: str) -> None:
        """Begin with this file."""


class Desk(Struct, frozen=True):
    """Built once for a window and an open file, passed down by constructor."""

    theme: Theme
    actions: Actions
    dispatcher: Dispatcher
    notices: Notices
    state: UiState
    planner: Planner
    shell: Shell


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

    def mark_stale(self) -> None:
        """What is shown is behind: it is asked for anew when somebody looks."""
        self._stale = True

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

    def figures_arrived(self) -> None:
        """The figures of all customers are at hand now: show what was left out before."""
        self.load()

    def load(self) -> None:
        """Ask for what the page shows. Each has its own; no abstract class, because Qt's metaclass is in the way."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where the keys of the page work at once."""
        self.setFocus()
