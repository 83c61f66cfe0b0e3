"""Which column is what: recognised by name and content, changed with a list, the preview follows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callplanner.domain.intake_mapping import FIELDS, PARTS, ImportKind
from callplanner.services.views import ColumnView, FileView
from callplanner.ui.countries import country_words
from callplanner.ui.i18n import tr
from callplanner.ui.pages.imports.words import field_words
from callplanner.ui.palette import Token
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.card import Card, Rule, column, row
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.controls import CheckBox, Select
from callplanner.ui.widgets.label import Label, Paragraph

USUAL_REGIONS = ("GB", "IE", "DE", "AT", "CH", "FR", "NL", "BE", "IT", "ES", "PL", "US", "CA", "AU")


class _ColumnRow(QWidget):
    """One column of the file: its title, a sample, and what it is taken for."""

    changed = Signal()

    def __init__(self, theme: Theme, view: ColumnView, fields: Sequence[str]) -> None:
        super().__init__()
        self.theme, self.view = theme, view
        self.field = view.field
        title = Label(theme, view.title or tr("Column {letter}").format(letter=view.letter), weight=500, elide=True)
        sample = Label(theme, view.sample, "small", tone="text-2", elide=True)
        self.select = Select(theme, tr("What {column} is").format(column=view.title or view.letter))
        self.select.setFixedWidth(theme.px(160))
        self.select.addItem(tr("Leave out"), "")
        for name in fields:
            self.select.addItem(field_words(name), name)
        self.select.setCurrentIndex(max(0, self.select.findData(view.field or "")))
        self.select.activated.connect(self._on_activated)
        self._mark = IconMark(theme, "check", size=16)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        layout.setSpacing(theme.px(10))
        layout.addLayout(column(title, sample), 1)
        layout.addWidget(IconMark(theme, "arrow-right", size=16))
        layout.addWidget(self.select)
        layout.addWidget(self._mark)
        self.setFixedHeight(theme.px(48))
        self._tell()

    def take(self, field: str | None) -> None:
        """Set the field without telling anybody."""
        self.field = field
        self.select.setCurrentIndex(max(0, self.select.findData(field or "")))
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("grid"))

    def _on_activated(self, _place: int) -> None:
        self.field = str(self.select.currentData()) or None
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        by_hand = self.field != self.view.field
        icon, token = "dash", "text-2"
        words = tr("left out")
        if self.field is not None:
            icon, token, words = "check", "accent", tr("chosen by hand")
            if not by_hand:
                words = said(self.view.why)
                if self.view.doubtful:
                    icon, token = "warning", "warn-text"
        mark: Token = "accent" if token == "accent" else "warn-text" if token == "warn-text" else "text-2"
        self._mark.set_icon(icon, mark)
        self._mark.setToolTip(words)
        self._mark.setAccessibleName(words)


class MappingCard(Card):
    """All columns, and below them what the whole file needs: the country of its phones, the order in its dates."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows: list[_ColumnRow] = []
        self._file: FileView | None = None
        self._count = Label(theme, "", "small", tone="text-2")
        words = Paragraph(
            theme, tr("Recognised by name and content. Change what is wrong, the preview follows."), tone="text-2"
        )
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self.region = Select(theme, tr("Country of phones without one"))
        self.region.addItem(tr("as written"), "")
        for code in USUAL_REGIONS:
            self.region.addItem(f"{country_words(code)} ({code})", code)
        self.dates = Select(theme, tr("Order in dates"))
        for words_of, value in ((tr("as found"), ""), (tr("day first"), "day"), (tr("month first"), "month")):
            self.dates.addItem(words_of, value)
        self.erase = CheckBox(theme, tr("Empty cells erase what stands there"))
        self.erase.setToolTip(tr("Address, e-mail, segment and note. Otherwise an empty cell changes nothing."))
        self.erase.toggled.connect(lambda _on: self.changed.emit())
        for select in (self.region, self.dates):
            select.activated.connect(lambda _place: self.changed.emit())
        title = row(Label(theme, tr("Columns"), "title"), None, self._count, margins=(16, 12, 16, 0))
        self.body.addLayout(title)
        self.body.addLayout(row(words, margins=(16, 2, 16, 10)))
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Rule(theme))
        foot = row(
            Label(theme, tr("Phones"), "small", tone="text-2"), self.region, None,
            Label(theme, tr("Dates"), "small", tone="text-2"), self.dates, margins=(16, 8, 16, 8),
        )  # fmt: skip
        self.body.addLayout(foot)
        self.body.addLayout(row(self.erase, None, margins=(16, 0, 16, 8)))

    def show_file(self, file: FileView, kind: str) -> None:
        """Show the columns of a file as they are recognised for a kind."""
        self._file = file
        self.erase.setVisible(kind == "customers")
        fields = (*FIELDS[ImportKind(kind)], *PARTS[ImportKind(kind)])
        inside = QWidget()
        inside.setProperty("plain", "true")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._rows = []
        for view in file.columns:
            line = _ColumnRow(self.theme, view, fields)
            line.changed.connect(partial(self._on_changed, line))
            layout.addWidget(line)
            self._rows.append(line)
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        self._tell()

    def overrides(self) -> dict[str, str]:
        """Field -> title or letter as the person wants it; an empty place leaves a recognised field out."""
        titles = [line.view.title.casefold() for line in self._rows]
        chosen: dict[str, str] = {}
        for line in self._rows:
            if line.field is not None and line.field != line.view.field:
                unique = bool(line.view.title) and titles.count(line.view.title.casefold()) == 1
                chosen[line.field] = line.view.title if unique else line.view.letter
        taken = {line.field for line in self._rows}
        for line in self._rows:
            if line.view.field is not None and line.view.field not in taken:
                chosen[line.view.field] = ""
        return chosen

    @property
    def day_first(self) -> bool | None:
        """The order that the person chose for dates; None: as found."""
        return {"day": True, "month": False}.get(str(self.dates.currentData()))

    @property
    def erase_empty(self) -> bool:
        """Whether empty cells take something away."""
        return self.erase.isChecked() and not self.erase.isHidden()

    def ask_day_order(self) -> None:
        """The dates can be read two ways: bring the person to where it is said."""
        self.dates.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, changed: _ColumnRow) -> None:
        for line in self._rows:
            if line is not changed and line.field is not None and line.field == changed.field:
                line.take(None)  # a field has one column; the person has just said which
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        used = sum(line.field is not None for line in self._rows)
        self._count.setText(tr("{found} found, {used} used").format(found=len(self._rows), used=used))
