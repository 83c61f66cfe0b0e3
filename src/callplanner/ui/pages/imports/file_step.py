"""Step one: which file, which sheet, and what its rows are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from callplanner.services.views import FileView
from callplanner.ui.i18n import tr
from callplanner.ui.pages.empty import DropCard
from callplanner.ui.pages.imports.words import field_words
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, column, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.controls import Select
from callplanner.ui.widgets.label import Label, Paragraph

KINDS = ("customers", "orders", "suppressions")
SHOWN_ROWS, SHOWN_COLUMNS = 12, 12


class FileStep(QWidget):
    """The file at the left, its first rows at the right."""

    file_asked = Signal()
    dropped = Signal(str)
    sheet_chosen = Signal(str)
    kind_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._name = Label(theme, tr("No file yet"), weight=600, elide=True)
        self._what = Paragraph(theme, tr("Drop a file here, or choose one."), tone="text-2")
        choose = Button(theme, tr("Choose a file…"))
        choose.clicked.connect(self.file_asked)
        self._sheets = Select(theme, tr("Sheet"))
        self._sheets.activated.connect(lambda _place: self.sheet_chosen.emit(str(self._sheets.currentData())))
        self._kind = Segmented(theme, (tr("Customers"), tr("Orders"), tr("Not to be called")))
        self._kind.chosen.connect(lambda place: self.kind_chosen.emit(KINDS[place]))
        card = DropCard(theme)
        card.dropped.connect(self.dropped)
        card.setFixedWidth(theme.px(424))
        card.body.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        card.body.setSpacing(theme.px(8))
        card.body.addWidget(self._name)
        card.body.addWidget(self._what)
        card.body.addLayout(row(choose, None))
        card.body.addSpacing(theme.px(16))
        self._more = QWidget()
        more = column(
            Label(theme, tr("Sheet"), "small", tone="text-2", weight=500), self._sheets,
            Label(theme, tr("Its rows are"), "small", tone="text-2", weight=500), spacing=theme.px(4),
        )  # fmt: skip
        more.addLayout(row(self._kind, None))
        self._more.setLayout(more)
        self._more.hide()
        card.body.addWidget(self._more)
        card.body.addStretch(1)
        self._rows = QTableWidget()
        self._rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._rows.setAccessibleName(tr("First rows of the file"))
        self._rows.setFont(theme.font("body"))
        self._rows.setShowGrid(True)
        self._rows.setWordWrap(False)
        self._rows.horizontalHeader().setFont(theme.font("small", 500))
        self._rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._rows.verticalHeader().hide()
        self._rows.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows.verticalHeader().setDefaultSectionSize(theme.px(32))
        sample = Card(theme)
        sample.body.addLayout(row(Label(theme, tr("First rows"), "title"), None, margins=(16, 12, 16, 8)))
        sample.body.addWidget(self._rows, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(card)
        layout.addWidget(sample, 1)

    def show_reading(self, name: str) -> None:
        """The file is being read."""
        self._name.setText(name)
        self._what.set_text(tr("Reading…"))
        self._more.hide()
        self._rows.setRowCount(0)
        self._rows.setColumnCount(0)

    def show_count(self, rows: int) -> None:
        """The first rows are shown; so many were counted so far."""
        self._what.set_text(tr("These are the first rows. Counting: %Ln rows so far.", None, rows))

    def show_file(self, file: FileView, name: str, kind: str) -> None:
        """Show what a file is; a provisional one has only its first rows."""
        self._name.setText(name)
        titled = tr("{type} file, titles in row {row}").format(type=file.file_type, row=file.header_row)
        untitled = tr("{type} file without titles").format(type=file.file_type)
        words = titled if file.header_row else untitled
        self._what.set_text(tr("These are the first rows. The others are being read.") if file.provisional else words)
        self._sheets.clear()
        for sheet in file.sheets:
            rows = tr("%Ln rows", None, sheet.rows) if sheet.rows is not None else ""
            hidden = tr("hidden") if sheet.hidden else ""
            words = "  ".join(filter(None, (sheet.name or tr("the only one"), rows, hidden)))
            self._sheets.addItem(words, sheet.name)
        self._sheets.setCurrentIndex(max(0, self._sheets.findData(file.sheet)))
        self._kind.set_choice(KINDS.index(kind))
        self._more.show()
        self._show_rows(file)

    def show_problem(self, name: str, words: str) -> None:
        """The file cannot be read."""
        self._name.setText(name)
        self._what.set_text(words)
        self._more.hide()
        self._rows.setRowCount(0)

    def _show_rows(self, file: FileView) -> None:
        columns = file.columns[:SHOWN_COLUMNS]
        self._rows.setColumnCount(len(columns))
        for place, found in enumerate(columns):
            words = field_words(found.field) if found.field is not None else tr("left out")
            head = QTableWidgetItem(f"{found.title or found.letter}\n{words}")
            head.setToolTip(said(found.why) if found.why is not None else words)
            self._rows.setHorizontalHeaderItem(place, head)
        rows = file.sample[:SHOWN_ROWS]
        self._rows.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for across, _ in enumerate(columns):
                self._rows.setItem(place, across, QTableWidgetItem(cells[across] if across < len(cells) else ""))
        for across in range(len(columns)):
            self._rows.setColumnWidth(across, self.theme.px(130))
