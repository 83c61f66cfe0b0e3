"""What pages and keys ask of the window around them: other pages, files, undo, the look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from callplanner.domain.changes import Changes
from callplanner.domain.listing import ListQuery
from callplanner.services.views_paper import PaperSheet
from callplanner.ui.desk import Certifies, HasSections, OpensFile, PlansAnew, ShowsList, ShowsTopic, TakesBack
from callplanner.ui.i18n import tr
from callplanner.ui.palette import SCHEMES
from callplanner.ui.phrases import said
from callplanner.ui.theme import system_scheme

if TYPE_CHECKING:
    from callplanner.services.passwords import Key
    from callplanner.ui.main_window import MainWindow

WORKBOOKS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.vcf"


class Errands:
    """Runs errands for one window; the `Shell` that pages are given."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._notices = window.notices
        self._state = window.state
        self._pasted: TemporaryDirectory[str] | None = None

    def connect(self) -> None:
        """Take over the commands of the whole window."""
        window, table = self._window, self._window.actions_table
        table.connect("search", window.search.begin)
        table.connect("commands", window.palette_of_commands.open)
        table.connect("undo", self.undo)
        table.connect("redo", self.redo)
        table.connect("theme", self.other_scheme)
        table.connect("plan", self.plan)
        table.connect("catch_up", self.catch_up)
        table.connect("certificate", self.certify)
        table.connect("help", self.explain)
        table.connect("import", self.choose_import)
        table.connect("duplicates", lambda: self.go("duplicates"))
        table.connect("sheet", self.export_call_sheet)
        table.connect("print", self.print_call_sheet)
        table.connect("open", self.choose_company)
        table.connect("sample", window.sample_asked.emit)
        table.connect("quit", window.close_window)

    # pages -----------------------------------------------------------------------------------------------------------

    @property
    def caller(self) -> str | None:
        """Whose work is shown; None is everybody's."""
        return self._window.caller

    @property
    def is_empty(self) -> bool:
        """There is no customer yet."""
        return self._window.is_empty

    def go(self, page: str, customer_id: int | None = None) -> None:
        """Bring a page to the front, with a customer chosen on it."""
        self._window.go(page, customer_id)

    def show_list(self, name: str, values: tuple[str, ...]) -> None:
        """Show the customers that pass one filter."""
        self._window.go("customers")
        page: object = self._window.current_page
        if isinstance(page, ShowsList):
            page.show_list(name, values)

    def pick_customer(self, title: str, then: Callable[[int], None]) -> None:
        """The search field asks `title`; `then` gets what was picked."""
        self._window.search.begin(title, then)

    def plan(self) -> None:
        """Show what a new plan would change."""
        self._window.go("programme")
        page: object = self._window.current_page
        if isinstance(page, PlansAnew):
            page.plan_anew()

    def catch_up(self) -> None:
        """Show how what was left lying would be spread."""
        self._window.go("programme")
        page: object = self._window.current_page
        if isinstance(page, PlansAnew):
            page.catch_up()

    def show_section(self, name: str) -> None:
        """Bring one section of Insights to the front."""
        self._window.go("insights")
        page: object = self._window.current_page
        if isinstance(page, HasSections):
            page.show_section(name)

    def certify(self) -> None:
        """Show the certificate of coverage."""
        self._window.go("insights")
        page: object = self._window.current_page
        if isinstance(page, Certifies):
            page.certify()

    def explain(self) -> None:
        """Help for the page that is shown; asked for once more, that page again."""
        page, name = self._window.current_page, self._window.page_name
        explains: object = page
        if isinstance(explains, ShowsTopic):
            explains.go_back()
            return
        topic = page.help_topic if page is not None else ""
        self._window.go("help")
        shown: object = self._window.current_page
        if isinstance(shown, ShowsTopic):
            shown.show_topic(topic, name)

    def refresh_counts(self) -> None:
        """Ask again for what the rail and the bars show."""
        self._window.load_overview()

    # files -----------------------------------------------------------------------------------------------------------

    def ask_open(self, title: str, filters: str) -> str:
        """A file to read, empty when the person thought better of it."""
        path = QFileDialog.getOpenFileName(self._window, title, self._state.text("folder"), filters)[0]
        return self._remember_folder(path)

    def ask_password(self, words: str) -> str:
        """The password that the person types, empty when they thought better of it."""
        typed, given = QInputDialog.getText(self._window, tr("Password"), words, QLineEdit.EchoMode.Password)
        return typed if given else ""

    def ask_save(self, title: str, name: str, filters: str) -> str:
        """A file to write, empty when the person thought better of it."""
        folder = self._state.text("folder")
        path = QFileDialog.getSaveFileName(self._window, title, f"{folder}/{name}" if folder else name, filters)[0]
        return self._remember_folder(path)

    def choose_import(self) -> None:
        """Begin an import with a file of the person's choice."""
        path = self.ask_open(tr("Import a workbook"), tr("Workbooks ({kinds})").format(kinds=WORKBOOKS))
        if path:
            self.open_import(path)

    def open_import(self, path: str) -> None:
        """Begin an import with this file."""
        self._window.go("import")
        page: object = self._window.current_page
        if isinstance(page, OpensFile):
            page.open_file(path)

    def import_clipboard(self) -> None:
        """Begin an import with the block of cells on the clipboard, as spreadsheets copy it: parted by tabs."""
        block = QGuiApplication.clipboard().text()
        if "\t" not in block and "\n" not in block.strip():
            self._notices.say(tr("There is no block of cells on the clipboard. Copy rows with their titles first."))
            return
        self._pasted = TemporaryDirectory(prefix="callplanner-")  # gone with the next block, or with the window
        path = Path(self._pasted.name) / f"{tr('Clipboard')}.tsv"
        path.write_text(block, encoding="utf-8")
        self.open_import(str(path))

    def open_call_sheet(self, path: str) -> None:
        """Show what a filled call sheet would record."""
        self._window.go("sheets")
        page: object = self._window.current_page
        if isinstance(page, OpensFile):
            page.open_file(path)

    def export_call_sheet(
        self, first: date | None = None, last: date | None = None, customers: Sequence[int] | None = None
    ) -> None:
        """Ask for a place and write the calls of these days, or to these customers, as a sheet to fill in; the notice
        opens it."""
        desk = self._window.desk
        if desk is None:
            return
        day = (first or desk.planner.now().day).isoformat()
        caller = desk.state.text("caller") or None
        name = f"{tr('Calls')} {day}.xlsx"
        path = self.ask_save(tr("Export a call sheet"), name, tr("Workbook (*.xlsx);;Text (*.csv)"))
        if not path:
            return
        planner, target = desk.planner, Path(path)

        def done(rows: int) -> None:
            self._notices.say(
                tr("%Ln calls written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: self.open_address(QUrl.fromLocalFile(str(target))),
            )

        desk.dispatcher.ask_long(
            lambda job: planner.export_call_sheet(
                target, caller=caller, first=first, last=last, customers=customers, job=job
            ),
            tr("Exporting"),
            done,
        )

    def print_call_sheet(self, first: date | None = None, last: date | None = None) -> None:
        """Show the calls of these days as they will be on paper; from there they are printed or become a PDF."""
        desk = self._window.desk
        if desk is None:
            return
        planner, caller = desk.planner, desk.state.text("caller") or None

        def show(sheet: PaperSheet) -> None:
            from callplanner.ui.pages.sheets.paper_dialog import PaperDialog

            PaperDialog(desk, sheet, self._window).open()

        desk.dispatcher.ask(lambda: planner.paper_sheet(caller=caller, first=first, last=last), show)

    def choose_company(self) -> None:
        """Open another company file."""
        kinds = tr("Company files ({kinds})").format(kinds="*.callplanner")
        path = self.ask_open(tr("Open another company file"), kinds)
        if path:
            self._window.open_asked.emit(path)

    def restore_backup(self, path: str, key: Key | None = None) -> None:
        """The session holds the file; it puts the backup in its place."""
        self._window.restore_asked.emit(path, key)

    def relock(self, wanted: Key | None) -> None:
        """The session holds the file; it gives it another password."""
        self._window.relock_asked.emit(wanted)

    def export_list(self, list_name: str, query: ListQuery | None = None) -> None:
        """Ask for a place and write a list there; the notice opens it."""
        desk = self._window.desk
        kinds = {
            "customers": tr("Workbook (*.xlsx);;Text (*.csv);;Business cards (*.vcf)"),
            "programme": tr("Workbook (*.xlsx);;Text (*.csv);;Calendar (*.ics)"),
        }.get(list_name, tr("Workbook (*.xlsx);;Text (*.csv)"))
        path = self.ask_save(tr("Export"), f"{list_name}.xlsx", kinds) if desk else ""
        if desk is None or not path:
            return
        planner, target = desk.planner, Path(path)

        def done(rows: int) -> None:
            self._notices.say(
                tr("%Ln rows written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: self.open_address(QUrl.fromLocalFile(str(target))),
            )

        desk.dispatcher.ask_long(lambda job: planner.export(list_name, target, job, query), tr("Exporting"), done)

    def open_address(self, address: QUrl) -> None:
        """Hand an address (tel:, mailto:, file:) to the system."""
        QDesktopServices.openUrl(address)

    def _remember_folder(self, path: str) -> str:
        if path:
            self._state.put("folder", str(Path(path).parent))
        return path

    # undo and the look -----------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the newest change back."""
        desk = self._window.desk
        if desk is not None:
            desk.dispatcher.change(desk.planner.undo, then=self._undone)

    def _undone(self, changes: Changes) -> None:
        self._tell(tr("Undone: {what}"), changes)
        page: object = self._window.current_page
        if isinstance(page, TakesBack):
            page.undone(changes)

    def redo(self) -> None:
        """Do again what was undone last."""
        desk = self._window.desk
        if desk is not None:
            desk.dispatcher.change(desk.planner.redo, then=self._redone)

    def _redone(self, changes: Changes) -> None:
        self._tell(tr("Done again: {what}"), changes)
        page: object = self._window.current_page
        if isinstance(page, TakesBack):
            page.redone(changes)

    def use_scheme(self, scheme: str) -> None:
        """Show a scheme and remember it; empty follows the desktop."""
        self._state.put("scheme", scheme)
        self._window.theme.use(next((known for known in SCHEMES if known == scheme), system_scheme()))

    def other_scheme(self) -> None:
        """From dark to light and back."""
        self.use_scheme("light" if self._window.theme.is_dark else "dark")

    def _tell(self, sentence: str, changes: Changes) -> None:
        self._notices.say(sentence.format(what=said(changes.label)))
        self._window.load_overview()
