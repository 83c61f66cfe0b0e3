"""What the import would do, row by row, with counts that are filters; nothing is written yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from callplanner.services.views import ImportView, RowVerdict
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.jobs import JobRunner
from callplanner.ui.models.columns import Column
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.imports.words import TAKEN, remarks, verdict_look, verdict_words
from callplanner.ui.palette import Token
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import PressableBase
from callplanner.ui.widgets.card import Band, Card, Rule, column, row
from callplanner.ui.widgets.chips import FilterChip, IconMark
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.table import CellPainter, Table

SHOWN_AT_MOST = 5_000
DOUBTFUL, REMARKED = "doubtful", "remarked"
COUNTED = ("new", "update", "same", "check", "reject")


def why_words(row: RowVerdict) -> str:
    """All reasons of a row."""
    return "; ".join(said(reason) for reason in row.why)


def verdict_columns(kind: str = "customers") -> tuple[Column[RowVerdict], ...]:
    """The columns of the preview; of orders the same places hold order, customer, date and amount."""
    orders = kind == "orders"

    def quiet(_row: RowVerdict) -> Token:
        return "text-2"

    return (
        Column("row", tr("Row"), lambda row: formats.number(row.row), 48, right=True, tone=quiet, figures=True),
        Column("verdict", tr("Verdict"), lambda row: verdict_words(row.verdict), 92),
        Column("reference", tr("Order") if orders else tr("Reference"), lambda row: row.reference, 84, tone=quiet),
        Column("name", tr("Customer") if orders else tr("Name"), lambda row: row.name, 160, weight=500),
        Column("phone", tr("Date") if orders else tr("Phone"), lambda row: row.phone, 156),
        Column("value", tr("Amount") if orders else tr("Value"), lambda row: row.value, 92, right=True),
        Column("why", tr("Why"), why_words, 160, grows=True, tone=quiet, tooltip=why_words),
    )


def _filled(columns: Sequence[Column[RowVerdict]], rows: Sequence[RowVerdict]) -> list[str]:
    """The columns in which something stands, and the last, which has the room of the others: it holds the reasons."""
    return [c.id for c in columns[:-1] if any(c.text(row) for row in rows)] + [columns[-1].id]


def _is_among(shown: str, row: RowVerdict) -> bool:
    if shown == REMARKED:
        return bool(remarks(row))
    return not shown or row.verdict == shown or (shown == DOUBTFUL and row.verdict not in TAKEN)


class VerdictSource:
    """The rows of one dry run, all or only some."""

    def __init__(self, rows: Sequence[RowVerdict], wanted: Callable[[RowVerdict], object]) -> None:
        self._rows = dict(enumerate(row for row in rows if wanted(row)))
        self._places = {id(row): place for place, row in self._rows.items()}

    def ids(self, _sort: str, _descending: bool) -> Sequence[int]:
        """The rows in the order of the file."""
        return list(self._rows)

    def rows(self, ids: Sequence[int]) -> Iterable[RowVerdict]:
        """The rows at these places."""
        return [self._rows[i] for i in ids]

    def key(self, row: RowVerdict) -> int:
        """The place of a row."""
        return self._places[id(row)]


class _VerdictPainter(CellPainter):
    def paint_cell(
        self, painter: QPainter, rect: QRect, column: Column[Any], row: Any, *, chosen: bool, first: bool
    ) -> None:
        theme = self.theme
        if column.id == "verdict":
            icon, token = verdict_look(row.verdict)
            side, x = theme.px(14), rect.left() + theme.px(8)
            pixmap = theme.pixmap(icon, token, 14, self.table)
            painter.drawPixmap(x, rect.center().y() - side // 2, pixmap)
            box = rect.adjusted(theme.px(8) + side + theme.px(6), 0, 0, 0)
            paint.text(painter, box, column.text(row), theme.font("body", 500), theme.color(token))
            return
        if column.id in row.doubtful:
            box = rect.adjusted(0, 0, 0, -1)
            painter.fillRect(box, theme.color("warn-tint"))
            painter.setOpacity(0.55)
            paint.fill_box(painter, box, 0, None, theme.color("warn"))
            painter.setOpacity(1.0)
        super().paint_cell(painter, rect, column, row, chosen=chosen, first=first)


class CountTile(PressableBase):
    """A figure with its verdict below; pressing shows only these rows."""

    def __init__(self, theme: Theme, verdict: str) -> None:
        super().__init__(theme, verdict_words(verdict))
        self._verdict, self._figure = verdict, ""
        self.setCheckable(True)
        self.setFixedHeight(theme.px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show a count."""
        self._figure = formats.number(count)
        self.setAccessibleName(f"{self._figure} {self.text()}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self.isChecked() or self.hovered:
            painter.fillRect(self.rect().adjusted(0, 0, 0, 0), theme.color("selected" if self.isChecked() else "hover"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("line"))
        if self.focus_by_key and self.hasFocus():
            paint.fill_box(painter, self.rect(), 0, None, theme.color("accent"), 2)
        icon, token = verdict_look(self._verdict)
        loud = self._verdict in ("check", "reject") and self._figure not in ("", "0")
        x = theme.px(16)
        figure = self.rect().adjusted(x, theme.px(6), 0, 0)
        figure.setHeight(theme.px(24))
        paint.text(painter, figure, self._figure, theme.font("title"), theme.color(token if loud else "text"))
        side = theme.px(12)
        y = figure.bottom() + theme.px(9)
        painter.drawPixmap(x, y - side // 2, theme.pixmap(icon, "text-2", 12, self))
        words = QRect(x + side + theme.px(6), y - theme.px(9), self.width(), theme.px(18))
        paint.text(painter, words, self.text(), theme.font("small"), theme.color("text-2"))


class PreviewCard(Card):
    """Counts, rows and, for the chosen row, all its reasons."""

    filtered = Signal()

    def __init__(self, theme: Theme, jobs: JobRunner) -> None:
        super().__init__(theme)
        self._view: ImportView | None = None
        self._shown = ""
        self._tiles = {verdict: CountTile(theme, verdict) for verdict in COUNTED}
        tiles = QHBoxLayout()
        tiles.setSpacing(0)
        for verdict, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, verdict=verdict: self._choose(verdict))
            tiles.addWidget(tile, 1)
        self._all = FilterChip(theme, tr("All rows"), opens=False)
        self._all.clicked.connect(lambda: self._choose(""))
        self._doubtful = FilterChip(theme, tr("To check or rejected"), opens=False)
        self._doubtful.clicked.connect(lambda: self._choose(DOUBTFUL))
        self._remarked = FilterChip(theme, tr("With a remark"), opens=False)
        self._remarked.clicked.connect(lambda: self._choose(REMARKED))
        self._as = Label(theme, tr("as it will be stored"), "small", tone="text-2")
        self.model: PagedTable[RowVerdict] = PagedTable(jobs, verdict_columns(), self)
        self.model.failed.connect(jobs.broken)
        self.table = Table(theme, self.model, tr("Preview of the import"), row_height=36)
        self.table.setItemDelegate(_VerdictPainter(theme, self.table))
        self.table.chosen_changed.connect(self._on_chosen)
        self._strip = Band(theme, round_below=True)
        self._strip_mark = IconMark(theme, "info", size=16)
        self._strip_title = Label(theme, "", weight=600, elide=True)
        self._strip_words = Paragraph(theme, "", tone="text-2")
        head = row(self._strip_mark, self._strip_title, spacing=theme.px(8))
        strip = column(spacing=theme.px(2), margins=(16, 10, 16, 10))
        strip.addLayout(head)
        strip.addWidget(self._strip_words)
        self._strip.setLayout(strip)
        self.body.addLayout(tiles)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(row(self._all, self._doubtful, self._remarked, None, self._as, margins=(16, 8, 16, 8)))
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self._strip)
        self._on_chosen()

    def show_import(self, view: ImportView) -> None:
        """Show a dry run, with the same filter as before."""
        if self._view is None or self._view.kind != view.kind:
            self.model.set_columns(verdict_columns(view.kind))
        self._view = view
        self.table.show_columns(_filled(self.model.columns, view.verdicts))
        listed = sum(line.verdict == "check" for line in view.verdicts)
        counts = {
            "new": view.new,
            "update": view.changed,
            "same": view.unchanged,
            "check": max(view.duplicates, listed),
            "reject": view.rejected,
        }
        for verdict, tile in self._tiles.items():
            tile.set_count(counts[verdict])
        self._all.set_figure(formats.number(view.rows))
        self._doubtful.set_figure(formats.number(counts["check"] + counts["reject"]))
        shown = len(view.verdicts)
        few = tr("the first %Ln rows, as they will be stored", None, shown)
        self._as.setText(few if shown >= SHOWN_AT_MOST else tr("as it will be stored"))
        remarked = sum(bool(remarks(line)) for line in view.verdicts)
        self._remarked.set_figure(formats.number(remarked))
        self._remarked.setVisible(bool(remarked))
        self._choose(self._shown if remarked or self._shown != REMARKED else "")

    def show_nothing(self, words: str, title: str = "") -> None:
        """The file cannot be read so; say why in the strip."""
        self._view = None
        self.model.show_source(VerdictSource((), bool))
        self._tell("warning", title or tr("This cannot be imported so"), words)

    def show_comparing(self) -> None:
        """The file is being compared; say so where there is nothing to look at yet."""
        if self._view is None:
            self._tell("info", tr("Comparing with what you have"), tr("The rows appear when the whole file is read."))

    def notes(self) -> str:
        """What the reading noticed about the whole file."""
        return " ".join(said(note) for note in self._view.notes) if self._view is not None else ""

    def _choose(self, shown: str) -> None:
        """A verdict's rows, or those of a chip; all of them when it is empty."""
        self._shown = shown
        for verdict, tile in self._tiles.items():
            tile.setChecked(verdict == shown)
        self._all.set_active(not shown)
        self._doubtful.set_active(shown == DOUBTFUL)
        self._remarked.set_active(shown == REMARKED)
        if self._view is not None:
            self.model.show_source(VerdictSource(self._view.verdicts, partial(_is_among, shown)))
            self._on_chosen()

    def _on_chosen(self) -> None:
        place = self.table.currentIndex().row()
        chosen = self.model.row_at(place) if 0 <= place < self.model.rowCount() else None
        if chosen is not None and chosen.why:
            icon, _ = verdict_look(chosen.verdict)
            title = tr("Row {number}: {verdict}").format(
                number=formats.number(chosen.row), verdict=verdict_words(chosen.verdict)
            )
            self._tell(icon, title, why_words(chosen))
        elif notes := self.notes():
            self._tell("info", tr("About this file"), notes)
        else:
            self._strip.hide()

    def _tell(self, icon: str, title: str, words: str) -> None:
        token: Token = "warn-text" if icon == "warning" else "bad-text" if icon == "cross" else "text-2"
        self._strip_mark.set_icon(icon, token)
        self._strip_title.setText(title)
        self._strip_words.set_text(words)
        self._strip.show()
