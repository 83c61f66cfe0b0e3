"""The window: rail, top bar, pages, status bar. It brings pages to the front and decides nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.ui import formats
from callplanner.ui.actions import Actions, key_words, row_of
from callplanner.ui.desk import Desk, Page, ShowsCustomer
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import NARROW_WINDOW
from callplanner.ui.notices import Notices, ProgressStrip
from callplanner.ui.phrases import STYLE, refusal, said
from callplanner.ui.reloader import Reloader
from callplanner.ui.shell.banner import Banner
from callplanner.ui.shell.bars import StatusBar, TopBar
from callplanner.ui.shell.errands import Errands
from callplanner.ui.shell.finder import CommandPalette, Found
from callplanner.ui.shell.rail import PAGES, Rail
from callplanner.ui.shell.search import FOUND_AT_MOST, Search
from callplanner.ui.theme import Theme
from callplanner.ui.ui_state import UiState

if TYPE_CHECKING:
    from callplanner.services.planner import Planner
    from callplanner.services.views import CustomerRow, Overview

SMALLEST = (1024, 640)
COUNTS_AFTER_MS = 400

OF_DATA = ("import", "duplicates", "sheets")
"""Pages that the rail counts to Data."""


class MainWindow(QMainWindow):
    """Opens empty and at once; `attach` gives it a company when the file is open."""

    painted = Signal()
    """The window was painted for the first time."""
    open_asked = Signal(str)
    """Another company file shall be opened."""
    sample_asked = Signal()
    """The sample company shall be made, if it is not there yet, and opened."""
    restore_asked = Signal(str, object)
    """A backup shall take the place of the open file; its own password or None."""
    relock_asked = Signal(object)
    """The open file shall have this password, or none."""

    def __init__(self, theme: Theme, dispatcher: Dispatcher, state: UiState) -> None:
        super().__init__()
        self.theme, self.dispatcher, self.state = theme, dispatcher, state
        self.setWindowTitle("callplanner")
        self.setMinimumSize(*SMALLEST)
        self.actions_table = Actions(self)
        self.rail = Rail(theme, self.actions_table)
        self.top = TopBar(theme, self.actions_table)
        self.status = StatusBar(theme)
        self.banner = Banner(theme)
        self.banner.pressed.connect(self._on_all_is_well)
        self.stack = QStackedWidget()
        self.pages: dict[str, Page] = {}
        self.desk: Desk | None = None
        self.overview: Overview | None = None
        self._makers: dict[str, Callable[[Desk], Page]] = {}
        self._page = "today"
        self._was_painted = False
        self._caller: str | None = None
        self._build()
        self.notices = Notices(theme, self)
        self.notices.undo_asked.connect(self.actions_table["undo"].trigger)
        self.progress = ProgressStrip(theme, dispatcher.jobs, self)
        self.search = Search(theme, self.top.search, self, self._ask_search)
        self.search.picked.connect(lambda customer_id: self.go("customers", customer_id))
        self.search.left.connect(self._focus_page)
        self.palette_of_commands = CommandPalette(theme, self, self._commands)
        self.palette_of_commands.list.picked.connect(self._on_command)
        self._counts = Reloader(self, self._ask_overview, COUNTS_AFTER_MS)
        dispatcher.changed.connect(self._on_changed)
        dispatcher.refused.connect(self._on_refused)
        self.errands = Errands(self)
        self.errands.connect()
        self._connect()
        theme.dress(self)
        self._restore_geometry()

    # the company -----------------------------------------------------------------------------------------------------

    def attach(self, planner: Planner, makers: dict[str, Callable[[Desk], Page]]) -> None:
        """Show the company of `planner`; pages are made when they are first looked at."""
        self.detach()
        self.desk = Desk(
            self.theme, self.actions_table, self.dispatcher, self.notices, self.state, planner, self.errands
        )
        self._makers = makers
        STYLE.today = lambda: planner.now().day
        self.load_overview()

    def detach(self) -> None:
        """Forget the company, before another file is opened."""
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self.desk = self.overview = None

    @property
    def page_name(self) -> str:
        """The page at the front."""
        return self._page

    @property
    def caller(self) -> str | None:
        """Whose work is shown; None is everybody's."""
        return self._caller

    @property
    def current_page(self) -> Page | None:
        """The page at the front, once it is made."""
        return self.pages.get(self._page)

    @property
    def is_empty(self) -> bool:
        """There is no customer yet."""
        return self.overview is not None and self.overview.customers == 0

    def refresh(self) -> None:
        """Figures that were on their way are at hand now: show them."""
        self.load_overview()
        page = self.pages.get(self._page)
        if page is not None:
            page.figures_arrived()

    def load_overview(self) -> None:
        """Ask for the counts of the rail and the bars."""
        self._counts.now()

    def _ask_overview(self) -> None:
        if self.desk is None:
            self._counts.done()
            return

        def failed(error: PlannerError) -> None:
            self._counts.done()
            self.notices.refuse(refusal(error))

        self.dispatcher.ask(self.desk.planner.overview, self._on_overview, failed=failed)

    # pages -----------------------------------------------------------------------------------------------------------

    def go(self, page: str, customer_id: int | None = None) -> None:
        """Bring a page to the front, with a customer chosen on it."""
        if self.desk is None:
            return
        if (
            self.overview is not None
            and self.overview.customers == 0
            and page not in ("data", "settings", "import", "help")
        ):
            page = "empty"
        self._page = page
        self.rail.set_page("today" if page == "empty" else "data" if page in OF_DATA else page)
        shown = self.pages.get(page)
        if shown is None:
            shown = self.pages[page] = self._makers[page](self.desk)
            shown.set_caller(self._caller)
            self.stack.addWidget(shown)
        self.stack.setCurrentWidget(shown)
        shown.enter()
        if customer_id is not None and isinstance(shown, ShowsCustomer):
            shown.show_customer(customer_id)

    # building --------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)
        self.setCentralWidget(central)
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        table = self.actions_table
        for page in (*PAGES, "settings"):
            table.connect(f"go.{page}", partial(self.go, page))
        self.top.caller_chosen.connect(self._on_caller)
        self.status.asked_for_exceptions.connect(lambda: self.go("insights"))

    def close_window(self) -> None:
        """Close as if by the corner."""
        self.close()

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_overview(self, overview: Overview) -> None:
        self._counts.done()
        first = self.overview is None
        was_empty = self.overview is not None and self.overview.customers == 0
        self.overview = overview
        if first and self.state.text("caller") in overview.callers:
            self._on_caller(self.state.text("caller"))  # who sat here last
        elif self._caller is not None and self._caller not in overview.callers:
            self._on_caller(None)  # renamed, or gone
        self.rail.set_company(overview.company)
        self.rail.set_empty(overview.customers == 0)
        self.rail.items["today"].set_count(max(0, overview.queue))
        self.rail.items["fringe"].set_count(max(0, overview.neglected))
        self.top.set_callers(overview.callers, self._caller)
        self.top.set_undo(said(overview.undo), said(overview.redo))
        if not overview.customers:
            self.status.show_empty()
        elif overview.left_out >= 0:
            self.status.show_counts(overview.left_out, overview.exceptions)
        self._tell_file(overview)
        self.setWindowTitle(f"{overview.company or overview.file_name} – callplanner")
        if first or (was_empty and overview.customers and self._page == "empty"):
            self.go("today" if overview.customers else "empty")
        elif not overview.customers and self._page in ("today", "customers", "programme", "fringe", "insights"):
            self.go("empty")

    def _tell_file(self, overview: Overview) -> None:
        saved = tr("Read only") if overview.read_only else tr("Saved")
        backup, checked = tr("No backup needed yet"), False
        if overview.last_backup is not None:
            backup, checked = tr("Backup {age}, checked").format(age=formats.age_words(overview.last_backup)), True
        elif overview.on_server:
            backup = tr("The server keeps the backups")
        elif overview.customers:
            backup = tr("No backup yet")
        self.status.show_file(overview.file_name, saved, backup, checked=checked)
        sentences = [said(warning) for warning in overview.warnings]
        if overview.restored:
            sentences.append(tr("A backup was put back. No backup is tidied away until you say that all is well."))
        self.banner.show_words(sentences, tr("All is well") if overview.restored else "")

    def _on_all_is_well(self) -> None:
        if self.desk is not None:
            planner = self.desk.planner
            self.dispatcher.ask(planner.confirm_restore, lambda _nothing: self.load_overview())

    def _on_changed(self, changes: Changes, initiator: QObject | None) -> None:
        for page in self.pages.values():
            page.on_changes(changes, initiator)
        self.top.set_undo(said(changes.label), "")  # at once; the figures follow when the hands rest
        self._counts.soon()

    def _on_refused(self, error: PlannerError, _initiator: QObject | None) -> None:
        self.notices.refuse(refusal(error))

    def _on_caller(self, caller: str | None) -> None:
        self._caller = caller
        self.state.put("caller", caller or "")
        if self.desk is not None:
            self.desk.planner.work_as(caller or "")
        for page in self.pages.values():
            page.set_caller(caller)
        self.load_overview()

    def _focus_page(self) -> None:
        page = self.pages.get(self._page)
        if page is not None:
            page.focus_first()

    def _ask_search(self, words: str, then: Callable[[Sequence[CustomerRow]], None]) -> None:
        if self.desk is not None:
            planner = self.desk.planner
            self.dispatcher.ask(lambda: planner.search(words, FOUND_AT_MOST), then)

    def _commands(self) -> list[Found]:
        found = []
        for action in self.actions_table:
            row = row_of(action)
            if not row.scope or row.scope == self._page:
                found.append(
                    Found(row.id, action.text(), icon=row.icon, cap=key_words(action), enabled=action.isEnabled())
                )
        return found

    def _on_command(self, action_id: object) -> None:
        self.palette_of_commands.leave()
        self.actions_table[str(action_id)].trigger()

    # Qt --------------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.errands.open_import(paths[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(NARROW_WINDOW)
        if narrow != self.rail.narrow:
            self.rail.set_narrow(narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.state.put("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        kept = self.state.text("geometry")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
