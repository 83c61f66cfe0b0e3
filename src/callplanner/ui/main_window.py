"""The window: rail, top bar, pages, status bar. It brings pages to the front and decides nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.ui import formats
from callplanner.ui.actions import Actions, key_words, row_of
from callplanner.ui.desk import Desk, OpensFile, Page, PlansAnew, ShowsCustomer, ShowsTopic
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import NARROW_WINDOW
from callplanner.ui.notices import Notices, ProgressStrip
from callplanner.ui.palette import SCHEMES
from callplanner.ui.phrases import STYLE, refusal, said
from callplanner.ui.shell.bars import StatusBar, TopBar
from callplanner.ui.shell.finder import CommandPalette, Found
from callplanner.ui.shell.rail import PAGES, Rail
from callplanner.ui.shell.search import FOUND_AT_MOST, Search
from callplanner.ui.theme import Theme, system_scheme
from callplanner.ui.ui_state import UiState

if TYPE_CHECKING:
    from callplanner.services.planner import Planner
    from callplanner.services.views import CustomerRow, Overview

SMALLEST = (1024, 640)
COUNTS_AFTER_MS = 400


class MainWindow(QMainWindow):
    """Opens empty and at once; `attach` gives it a company when the file is open."""

    painted = Signal()
    """The window was painted for the first time."""
    open_asked = Signal(str)
    """Another company file shall be opened."""
    sample_asked = Signal()
    """The sample company shall be made, if it is not there yet, and opened."""
    restore_asked = Signal(str)
    """A backup shall take the place of the open file."""

    def __init__(self, theme: Theme, dispatcher: Dispatcher, state: UiState) -> None:
        super().__init__()
        self.theme, self.dispatcher, self.state = theme, dispatcher, state
        self.setWindowTitle("callplanner")
        self.setMinimumSize(*SMALLEST)
        self.actions_table = Actions(self)
        self.rail = Rail(theme, self.actions_table)
        self.top = TopBar(theme, self.actions_table)
        self.status = StatusBar(theme)
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
        self._counts_soon = QTimer(self, singleShot=True, interval=COUNTS_AFTER_MS)
        self._counts_soon.timeout.connect(self.load_overview)
        dispatcher.changed.connect(self._on_changed)
        dispatcher.refused.connect(self._on_refused)
        self._connect()
        self._restore_geometry()

    # the company -----------------------------------------------------------------------------------------------------

    def attach(self, planner: Planner, makers: dict[str, Callable[[Desk], Page]]) -> None:
        """Show the company of `planner`; pages are made when they are first looked at."""
        self.detach()
        self.desk = Desk(self.theme, self.actions_table, self.dispatcher, self.notices, self.state, planner, self)
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
        if self.desk is not None:
            self.dispatcher.ask(self.desk.planner.overview, self._on_overview)

    # Shell -----------------------------------------------------------------------------------------------------------

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
        self.rail.set_page("today" if page == "empty" else "data" if page == "import" else page)
        shown = self.pages.get(page)
        if shown is None:
            shown = self.pages[page] = self._makers[page](self.desk)
            shown.set_caller(self._caller)
            self.stack.addWidget(shown)
        self.stack.setCurrentWidget(shown)
        shown.enter()
        if customer_id is not None and isinstance(shown, ShowsCustomer):
            shown.show_customer(customer_id)

    def open_address(self, address: QUrl) -> None:
        """Hand an address to the system."""
        QDesktopServices.openUrl(address)

    def pick_customer(self, title: str, then: Callable[[int], None]) -> None:
        """The search field asks `title` and `then` gets what was picked."""
        self.search.begin(title, then)

    def export_list(self, list_name: str) -> None:
        """Ask for a place and write a list there; the notice opens the folder."""
        if self.desk is None:
            return
        path = self.ask_save(tr("Export"), f"{list_name}.xlsx", tr("Workbook (*.xlsx);;Text (*.csv)"))
        if not path:
            return
        planner = self.desk.planner
        target = Path(path)
        self.state.put("folder", str(target.parent))

        def done(rows: int) -> None:
            self.notices.say(
                tr("%Ln rows written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: self.open_address(QUrl.fromLocalFile(str(target))),
            )

        self.dispatcher.ask_long(lambda job: planner.export(list_name, target, job), tr("Exporting"), done)

    def restore_backup(self, path: str) -> None:
        """Ask the session, which holds the file, to put a backup back."""
        self.restore_asked.emit(path)

    def refresh_counts(self) -> None:
        """Ask for the counts when the hands rest."""
        self._counts_soon.start()

    def use_scheme(self, scheme: str) -> None:
        """Show a scheme and remember it; empty follows the desktop."""
        self.state.put("scheme", scheme)
        self.theme.use(next((known for known in SCHEMES if known == scheme), system_scheme()))

    def ask_open(self, title: str, filters: str) -> str:
        """A file to read."""
        return QFileDialog.getOpenFileName(self, title, self.state.text("folder"), filters)[0]

    def ask_save(self, title: str, name: str, filters: str) -> str:
        """A file to write."""
        folder = self.state.text("folder")
        return QFileDialog.getSaveFileName(self, title, f"{folder}/{name}" if folder else name, filters)[0]

    # building --------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
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
        table.connect("search", lambda: self.search.begin())
        table.connect("commands", self.palette_of_commands.open)
        table.connect("undo", self._undo)
        table.connect("redo", self._redo)
        table.connect("theme", self._next_scheme)
        table.connect("plan", self._plan)
        table.connect("help", self._help)
        table.connect("import", self._choose_import)
        table.connect("open", self._choose_company)
        table.connect("sample", self.sample_asked.emit)
        table.connect("quit", self.close_window)
        self.top.caller_chosen.connect(self._on_caller)
        self.status.asked_for_exceptions.connect(lambda: self.go("insights"))

    def close_window(self) -> None:
        """Close as if by the corner."""
        self.close()

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_overview(self, overview: Overview) -> None:
        first = self.overview is None
        was_empty = self.overview is not None and self.overview.customers == 0
        self.overview = overview
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
            backup, checked = tr("Backup {age}, checked").format(age=age_words(overview.last_backup)), True
        elif overview.customers:
            backup = tr("No backup yet")
        self.status.show_file(overview.file_name, saved, backup, checked=checked)

    def _on_changed(self, changes: Changes, initiator: QObject | None) -> None:
        for page in self.pages.values():
            page.on_changes(changes, initiator)
        self._counts_soon.start()

    def _on_refused(self, error: PlannerError, _initiator: QObject | None) -> None:
        self.notices.refuse(refusal(error))

    def _on_caller(self, caller: str | None) -> None:
        self._caller = caller
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

    # commands --------------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self.desk is not None:
            planner = self.desk.planner
            self.dispatcher.change(planner.undo, then=lambda c: self._tell_change(tr("Undone: {what}"), c))

    def _redo(self) -> None:
        if self.desk is not None:
            planner = self.desk.planner
            self.dispatcher.change(planner.redo, then=lambda c: self._tell_change(tr("Done again: {what}"), c))

    def _tell_change(self, sentence: str, changes: Changes) -> None:
        self.notices.say(sentence.format(what=said(changes.label)))

    def _plan(self) -> None:
        self.go("programme")
        page: object = self.pages.get(self._page)
        if isinstance(page, PlansAnew):
            page.plan_anew()

    def _choose_import(self) -> None:
        kinds = "*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt"
        path = self.ask_open(tr("Import a workbook"), tr("Workbooks ({kinds})").format(kinds=kinds))
        if path:
            self.state.put("folder", str(Path(path).parent))
            self.open_import(path)

    def _choose_company(self) -> None:
        path = self.ask_open(
            tr("Open another company file"), tr("Company files ({kinds})").format(kinds="*.callplanner")
        )
        if path:
            self.open_asked.emit(path)

    def _next_scheme(self) -> None:
        self.use_scheme("light" if self.theme.is_dark else "dark")

    def _help(self) -> None:
        page = self.pages.get(self._page)
        topic = page.help_topic if page is not None else ""
        self.go("help")
        shown: object = self.pages.get("help")
        if isinstance(shown, ShowsTopic):
            shown.show_topic(topic)

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
            self.open_import(paths[0])

    def open_import(self, path: str) -> None:
        """Start the import of a file."""
        self.go("import")
        page: object = self.pages.get(self._page)
        if isinstance(page, OpensFile):
            page.open_file(path)

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
            self.resize(1440, 900)


def age_words(then: datetime) -> str:
    """just now, 12 min ago, 3 hours ago, yesterday …"""
    minutes = max(0, round((datetime.now(then.tzinfo) - then).total_seconds() / 60))
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%Ln min ago", None, minutes)
    if minutes < 24 * 60:
        return tr("%Ln hours ago", None, minutes // 60)
    return formats.days_from(then.date(), date.today())  # noqa: DTZ011 (an age, not a working date)
