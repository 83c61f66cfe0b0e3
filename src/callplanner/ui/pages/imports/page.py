"""Import in three steps: the file, its columns with a live preview, the difference. Nothing is stored before Apply."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.services.views import FileView, ImportView
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import Progress
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.imports.file_step import FileStep
from callplanner.ui.pages.imports.mapping import MappingCard
from callplanner.ui.pages.imports.preview import PreviewCard
from callplanner.ui.pages.imports.result import ResultCard
from callplanner.ui.pages.imports.words import kind_words
from callplanner.ui.phrases import refusal
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.steps import Steps

PREVIEW_AFTER_MS = 350
FILE, COLUMNS, DIFFERENCE = range(3)
CALL_SHEET = "call-sheet"


class ImportPage(Page):
    """The way of a file into the company."""

    help_topic = "import"
    glimpsed = Signal(int, object)
    """The first rows of a large file, from the thread that reads it: which reading, and a FileView."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._path: Path | None = None
        self._password: str | None = None
        self._file: FileView | None = None
        self._view: ImportView | None = None
        self._kind = "customers"
        self._step = FILE
        self._edition = 0
        self._job = 0
        self._reading = 0
        self._reading_job = 0
        self.head = PageHead(theme, tr("Import"))
        self.steps = Steps(theme, (tr("File and sheet"), tr("Columns"), tr("Difference")))
        self.head.add(self.steps)
        self.file_step = FileStep(theme)
        self.file_step.file_asked.connect(desk.actions["import"].trigger)
        self.file_step.dropped.connect(self.open_file)
        self.file_step.sheet_chosen.connect(self._on_sheet)
        self.file_step.kind_chosen.connect(self._on_kind)
        self.mapping = MappingCard(theme)
        self.mapping.setFixedWidth(theme.px(424))
        self.mapping.changed.connect(self._on_mapping)
        self.result = ResultCard(theme)
        self.result.setFixedWidth(theme.px(424))
        self.result.rejects_asked.connect(self._write_rejects)
        self.result.summary_asked.connect(self._write_summary)
        self.result.plan_asked.connect(desk.actions["plan"].trigger)
        self.result.orders_asked.connect(self._import_orders)
        self.preview = PreviewCard(theme, desk.dispatcher.jobs)
        self._left = QStackedWidget()
        self._left.setFixedWidth(theme.px(424))
        self._left.addWidget(self.mapping)
        self._left.addWidget(self.result)
        work = QWidget()
        layout = QHBoxLayout(work)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self._left)
        layout.addWidget(self.preview, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.file_step)
        self._stack.addWidget(work)
        self._promise_words = tr(
            "Nothing is changed yet. Rejected rows go to a workbook with the reason. The whole import is one undo."
        )
        self._promise = Label(theme, self._promise_words, "small", tone="text-2", elide=True)
        self._cancel = Button(theme, tr("Cancel"), kind="quiet", key=tr("Esc"))
        self._cancel.clicked.connect(self._leave)
        self._back = Button(theme, tr("Back"), icon="chevron-left")
        self._back.clicked.connect(self._go_back)
        self._next = Button(theme, "", kind="primary", key=tr("Enter"))
        self._next.clicked.connect(self._go_on)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._promise, 1)
        for button in (self._cancel, self._back, self._next):
            foot.addWidget(button)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addWidget(self._stack, 1)
        self.body.addLayout(foot)
        self._preview_soon = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._preview_soon.timeout.connect(self._ask_preview)
        for key, slot in (("Return", self._go_on), ("Enter", self._go_on), ("Esc", self._leave)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.glimpsed.connect(self._on_glimpse, Qt.ConnectionType.QueuedConnection)
        desk.dispatcher.jobs.progress.connect(self._on_progress)
        self._show_step(FILE)

    # what others ask for ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        """The page shows a file that the person brings; there is nothing to load before."""

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        """What others change does not touch a file that is looked at; the dry run is made anew before Apply."""

    def open_file(self, path: str) -> None:
        """Look at a file; with one sheet the columns are next at once."""
        self._path = Path(path)
        self._password = None
        self._kind = ""
        self._view = None
        self._show_step(FILE)
        self._inspect(None, go_on=True)

    def focus_first(self) -> None:
        (self._next if self._next.isEnabled() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # reading ---------------------------------------------------------------------------------------------------------

    def _inspect(self, sheet: str | None, *, go_on: bool = False) -> None:
        path = self._path
        if path is None:
            return
        kind, planner, password = self._kind or None, self.desk.planner, self._password
        self.desk.dispatcher.jobs.cancel(self._job)
        self.desk.dispatcher.jobs.cancel(self._reading_job)
        self._reading += 1
        reading = self._reading
        self._file = None
        self._show_step(FILE)
        self.file_step.show_reading(path.name)

        def found(file: FileView) -> None:
            if reading != self._reading:
                return
            if file.guess == CALL_SHEET:
                self.desk.shell.open_call_sheet(str(path))
                return
            self._file = file
            self._kind = self._kind or self._first_kind(file)
            self.file_step.show_file(file, path.name, self._kind)
            self.mapping.show_file(file, self._kind)
            visible = [s for s in file.sheets if not s.hidden]
            if file.remembered:
                self.desk.notices.say(tr("Columns as you corrected them for an earlier file of this shape."))
            self._show_step(COLUMNS if go_on and len(visible) <= 1 else FILE)

        def failed(error: PlannerError) -> None:
            if reading != self._reading:
                return
            if error.code in ("source-encrypted", "source-password-wrong"):
                password = self.desk.shell.ask_password(refusal(error))
                if password:
                    self._password = password
                    self._inspect(sheet, go_on=go_on)
                    return
            self.file_step.show_problem(path.name, refusal(error))
            self.desk.notices.refuse(refusal(error))

        def stopped() -> None:
            if reading == self._reading:
                self.file_step.show_problem(
                    path.name, tr("Reading was stopped. Choose the file again, or another one.")
                )

        self._reading_job = self.desk.dispatcher.ask_long(
            lambda job: planner.inspect_file(
                path, kind, sheet=sheet, password=password, job=job, early=partial(self.glimpsed.emit, reading)
            ),
            tr("Reading"),
            found,
            initiator=self,
            failed=failed,
            stopped=stopped,
        )

    def _on_glimpse(self, reading: int, file: FileView) -> None:
        """The first rows are there while the others are still being taken in."""
        if reading == self._reading and self._file is None and self._path is not None and file.guess != CALL_SHEET:
            self.file_step.show_file(file, self._path.name, self._kind or self._first_kind(file))

    def _on_progress(self, progress: Progress) -> None:
        if progress.job == self._reading_job and progress.what == "count" and self._file is None:
            self.file_step.show_count(progress.done)

    def _first_kind(self, file: FileView) -> str:
        """A flat file of order lines gives its customers first, while there are none to join the orders to."""
        return "customers" if self.desk.shell.is_empty and file.guess == "orders" else file.guess

    def _import_orders(self) -> None:
        """The customers of a flat file are in; now its orders."""
        self._kind = "orders"
        self._view = None
        self._inspect(self._file.sheet or None if self._file else None, go_on=True)

    def _ask_preview(self) -> None:
        path, file = self._path, self._file
        if path is None or file is None:
            return
        self._edition += 1
        edition, planner, kind = self._edition, self.desk.planner, self._kind
        mapping, day_first = self.mapping.overrides(), self.mapping.day_first
        region, password = str(self.mapping.region.currentData()) or None, self._password
        erase = self.mapping.erase_empty
        self.desk.dispatcher.jobs.cancel(self._job)
        self._view = None
        self._show_buttons()

        def work(job: Job) -> ImportView:
            return planner.import_file(
                kind, path, sheet=file.sheet or None, mapping=mapping, day_first=day_first, region=region,
                password=password, erase_empty=erase, apply=False, job=job,
            )[0]  # fmt: skip

        def arrived(view: ImportView) -> None:
            if edition == self._edition:
                self._view = view
                self.preview.show_import(view)
                self._show_buttons()

        def failed(error: PlannerError) -> None:
            if edition != self._edition:
                return
            if error.code == "day-month-undecided":
                words = tr("The dates in “{column}”, {example} for one, can be read with the day or the month first.")
                ask = tr("Choose which at the bottom left, under Dates.")
                self.preview.show_nothing(f"{words.format(**dict(error.facts))} {ask}", tr("One question first"))
                self.mapping.ask_day_order()
            else:
                self.preview.show_nothing(refusal(error))

        def stopped() -> None:
            if edition == self._edition:
                self.preview.show_nothing(tr("Comparing was stopped. Change a column, or go back and on again."))

        self.preview.show_comparing()
        self._job = self.desk.dispatcher.ask_long(
            work, tr("Comparing"), arrived, initiator=self, failed=failed, stopped=stopped
        )

    # steps -----------------------------------------------------------------------------------------------------------

    def _show_step(self, step: int) -> None:
        self._step = step
        self.steps.set_current(step)
        self._stack.setCurrentIndex(0 if step == FILE else 1)
        self._left.setCurrentIndex(1 if step == DIFFERENCE else 0)
        self.head.set_title(kind_words(self._kind) if self._kind else tr("Import"))
        several = self._file is not None and len(self._file.sheets) > 1
        sheet = f", {tr('sheet “{name}”').format(name=self._file.sheet)}" if self._file and several else ""
        self.head.set_detail(f"{self._path.name}{sheet}" if self._path else "")
        if step == COLUMNS:
            self._ask_preview()
        if step == DIFFERENCE and self._view is not None:
            self.result.show_difference(self._view)
        self._show_buttons()

    def _show_buttons(self) -> None:
        applied = self._view is not None and self._view.applied
        words = (tr("Columns"), tr("Show the difference"), tr("Done") if applied else tr("Apply"))
        self._next.set_words(words[self._step])
        changes = self._view is not None and bool(self._view.new or self._view.changed)
        ready = (self._file is not None, self._view is not None, applied or changes)[self._step]
        # Not `hasFocus`: just after the dialog for a file the window itself is not active yet.
        if self.window().focusWidget() is self._next and not ready:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt hands it on from the button that goes grey
        self._next.setEnabled(ready)
        self._back.setVisible(self._step > FILE and not applied)
        self._cancel.setVisible(not applied)
        self._promise.setText("" if applied else self._promise_words)  # hidden, the button would move to the middle

    def _go_on(self) -> None:
        if not self._next.isEnabled():
            return
        if self._step < DIFFERENCE:
            self._show_step(self._step + 1)
        elif self._view is not None and self._view.applied:
            self.desk.shell.go("customers")
        else:
            self._apply()

    def _go_back(self) -> None:
        if self._step > FILE:
            self._show_step(self._step - 1)

    def _leave(self) -> None:
        self._reading += 1
        for job in (self._job, self._reading_job):
            self.desk.dispatcher.jobs.cancel(job)
        self.desk.shell.go("data")

    def _on_sheet(self, sheet: str) -> None:
        self._inspect(sheet)

    def _on_kind(self, kind: str) -> None:
        self._kind = kind
        self._inspect(self._file.sheet or None if self._file else None)

    def _on_mapping(self) -> None:
        self._view = None
        self._show_buttons()
        self._preview_soon.start()

    # changes ---------------------------------------------------------------------------------------------------------

    def _apply(self) -> None:
        path, file = self._path, self._file
        if path is None or file is None:
            return
        planner, kind = self.desk.planner, self._kind
        mapping, day_first = self.mapping.overrides(), self.mapping.day_first
        region, password = str(self.mapping.region.currentData()) or None, self._password
        erase = self.mapping.erase_empty
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt hands it on from the button that goes grey
        self._next.setEnabled(False)

        def work(job: Job) -> tuple[ImportView, Changes]:
            view, changes = planner.import_file(
                kind, path, sheet=file.sheet or None, mapping=mapping, day_first=day_first, region=region,
                password=password, erase_empty=erase, apply=True, job=job,
            )  # fmt: skip
            assert changes is not None  # an applied import always says what it touched
            return view, changes

        def done(view: ImportView) -> None:
            self._view = view
            self.result.show_done(view, orders_next=kind == "customers" and file.guess == "orders")
            self._show_buttons()
            words = tr("{file} is in: {new} new, {changed} changed.")
            new, changed = formats.number(view.new), formats.number(view.changed)
            self.desk.notices.say(words.format(file=path.name, new=new, changed=changed), undo=True)

        def failed(error: PlannerError) -> None:
            self.desk.notices.refuse(refusal(error))
            self._show_buttons()

        def stopped() -> None:
            self.desk.notices.say(tr("The import was stopped. Nothing was changed."))
            self._show_buttons()

        self._job = self.desk.dispatcher.run_long(
            work, tr("Importing"), initiator=self, then=done, failed=failed, stopped=stopped
        )

    def _write_summary(self) -> None:
        path, view = self._path, self._view
        if path is None or view is None:
            return
        name = f"{path.stem} {tr('summary')}.xlsx"
        target = self.desk.shell.ask_save(tr("Summary"), name, tr("Workbook (*.xlsx);;Text (*.csv)"))
        if not target:
            return
        planner = self.desk.planner

        def done(_rows: int) -> None:
            self.desk.notices.say(tr("Written to {file}.").format(file=Path(target).name))

        self.desk.dispatcher.ask(lambda: planner.write_summary(view, Path(target)), done, initiator=self)

    def _write_rejects(self) -> None:
        path, view = self._path, self._view
        if path is None or view is None:
            return
        name = f"{path.stem} {tr('rejected rows')}.xlsx"
        target = self.desk.shell.ask_save(tr("Rejected rows"), name, tr("Workbook (*.xlsx)"))
        if not target:
            return
        planner, password = self.desk.planner, self._password

        def done(rows: int) -> None:
            self.desk.notices.say(tr("%Ln rows written to {file}.", None, rows).format(file=Path(target).name))

        self.desk.dispatcher.ask_long(
            lambda _job: planner.write_rejects(path, Path(target), view, password), tr("Writing"), done, initiator=self
        )
