"""A filled call sheet: what each row would become. Nothing is recorded before Apply, and all of it is one undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.services.views import CallSheetView, SheetVerdict
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.models.columns import Column
from callplanner.ui.models.kept_rows import KeptRows
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.head import PageHead
from callplanner.ui.palette import Token
from callplanner.ui.phrases import refusal, said
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.table import Table


def verdict_words(verdict: str) -> str:
    """What becomes of a row."""
    match verdict:
        case "record":
            return tr("is recorded")
        case "known":
            return tr("taken before")
        case "reject":
            return tr("rejected")
        case _:
            return tr("left blank")


def _tone(row: SheetVerdict) -> Token:
    return "warn-text" if row.verdict == "reject" else "text" if row.verdict == "record" else "text-2"


def _columns() -> tuple[Column[SheetVerdict], ...]:
    return (
        Column("row", tr("Row"), lambda v: formats.number(v.row), 56, right=True, figures=True),
        Column("verdict", tr("Verdict"), lambda v: verdict_words(v.verdict), 120, tone=_tone, weight=600),
        Column("name", tr("Customer"), lambda v: v.name or v.reference, 200),
        Column("outcome", tr("Outcome"), lambda v: v.outcome, 180),
        Column("why", tr("What follows, or why not"), lambda v: "; ".join(map(said, v.why)), 300, grows=True),
    )


class SheetPage(Page):
    """One call sheet on its way in."""

    help_topic = "sheets"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._path: Path | None = None
        self.view: CallSheetView | None = None
        self._job = 0
        self.head = PageHead(theme, tr("Call sheet"))
        self.summary = Paragraph(theme)
        self.model: PagedTable[SheetVerdict] = PagedTable(desk.dispatcher.jobs, _columns(), self)
        self.model.failed.connect(desk.dispatcher.jobs.broken)
        self.table = Table(theme, self.model, tr("Call sheet"))
        card = Card(theme)
        card.body.addWidget(self.table, 1)
        self._state = Label(theme, "", "small", tone="text-2", elide=True)
        self.rejects = Button(theme, tr("Save the rejected rows…"), icon="export")
        self.rejects.clicked.connect(self._write_rejects)
        self.cancel = Button(theme, tr("Cancel"), kind="quiet", key=tr("Esc"))
        self.cancel.clicked.connect(self._leave)
        self.apply = Button(theme, tr("Apply"), kind="primary", key=tr("Enter"))
        self.apply.clicked.connect(self._on_enter)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._state, 1)
        for button in (self.rejects, self.cancel, self.apply):
            foot.addWidget(button)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addWidget(self.summary)
        self.body.addWidget(card, 1)
        self.body.addLayout(foot)
        for key, slot in (("Return", self._on_enter), ("Enter", self._on_enter), ("Esc", self._leave)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self._show(None)

    def load(self) -> None:
        """The page shows a file that the person brings."""

    def on_changes(self, changes: Changes, initiator: QObject | None) -> None:
        """What is recorded meanwhile, undone too, changes the verdicts."""
        if initiator is not self and self._path is not None and changes.tables & {"attempt", "call_sheet_row"}:
            self._look()

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_file(self, path: str) -> None:
        """Look at a filled sheet."""
        self._path = Path(path)
        self.head.set_detail(self._path.name)
        self._look()

    def _look(self) -> None:
        path, planner = self._path, self.desk.planner
        if path is None:
            return
        self.desk.dispatcher.jobs.cancel(self._job)
        self._show(None)

        def failed(error: PlannerError) -> None:
            self.summary.set_text(refusal(error))
            self.desk.notices.refuse(refusal(error))

        self._job = self.desk.dispatcher.ask_long(
            lambda job: planner.import_call_sheet(path, apply=False, job=job)[0],
            tr("Reading"),
            self._show,
            initiator=self,
            failed=failed,
        )

    def _show(self, view: CallSheetView | None) -> None:
        self.view = view
        self.model.show_source(KeptRows(view.verdicts if view is not None else ()))
        applied = view is not None and view.applied
        self.apply.set_words(tr("Done") if applied else tr("Apply"))
        self.apply.setEnabled(view is not None and (applied or view.recorded > 0))
        self.cancel.setVisible(not applied)
        self.rejects.setVisible(view is not None and view.rejected > 0)
        self._state.setText(
            tr("All is recorded. The whole sheet is one undo.")
            if applied
            else tr("Nothing is recorded yet. The whole sheet is one undo.")
        )
        if view is None:
            self.summary.set_text("")
            return
        parts = (
            tr("%Ln calls recorded", None, view.recorded)
            if applied
            else tr("%Ln calls to record", None, view.recorded),
            tr("%Ln taken before", None, view.known),
            tr("%Ln left blank", None, view.blank),
            tr("%Ln rejected", None, view.rejected),
        )
        self.summary.set_text(" · ".join(parts))

    def _on_enter(self) -> None:
        if self.view is not None and self.view.applied:
            self._leave()
        else:
            self._apply()

    def _apply(self) -> None:
        path, planner = self._path, self.desk.planner
        if path is None or not self.apply.isEnabled():
            return
        self.apply.setEnabled(False)

        def work(job: Job) -> tuple[CallSheetView, Changes]:
            view, changes = planner.import_call_sheet(path, apply=True, job=job)
            assert changes is not None  # what is applied always says what it touched
            return view, changes

        def done(view: CallSheetView) -> None:
            self._show(view)
            words = tr("%Ln calls of {file} recorded.", None, view.recorded).format(file=path.name)
            self.desk.notices.say(words, undo=True)

        def failed(error: PlannerError) -> None:
            self.desk.notices.refuse(refusal(error))
            self._show(self.view)

        self._job = self.desk.dispatcher.run_long(work, tr("Importing"), initiator=self, then=done, failed=failed)

    def _leave(self) -> None:
        self.desk.dispatcher.jobs.cancel(self._job)
        self.desk.shell.go("data")

    def _write_rejects(self) -> None:
        path, planner = self._path, self.desk.planner
        if path is None:
            return
        name = f"{path.stem} {tr('rejected rows')}.xlsx"
        target = self.desk.shell.ask_save(tr("Rejected rows"), name, tr("Workbook (*.xlsx)"))
        if not target:
            return

        def done(view: CallSheetView) -> None:
            words = tr("%Ln rows written to {file}.", None, view.rejected)
            self.desk.notices.say(words.format(file=Path(target).name))

        self.desk.dispatcher.ask_long(
            lambda job: planner.import_call_sheet(path, apply=False, rejects=Path(target), job=job)[0],
            tr("Writing"),
            done,
            initiator=self,
        )
