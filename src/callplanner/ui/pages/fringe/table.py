"""The fringe table: rows of two lines with reasons as chips, chosen by check boxes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from callplanner.services.views import FringeRow
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import ROW_CHIPS
from callplanner.ui.models.columns import Column
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.pages.fringe.columns import points_words, short_reason
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.controls import check_box
from callplanner.ui.widgets.table import CellPainter, Table


class _FringePainter(CellPainter):
    def paint_cell(
        self, painter: QPainter, rect: QRect, column: Column[Any], row: Any, *, chosen: bool, first: bool
    ) -> None:
        theme = self.theme
        if column.painted == "check":
            check_box(painter, theme, rect.left() + theme.px(16), rect.center().y(), checked=chosen, widget=self.table)
        elif column.painted == "reasons":
            self._paint_reasons(painter, rect, row, chosen=chosen)
        elif column.id == "points":
            box = rect.adjusted(0, 0, -theme.px(8), 0)
            align = Qt.AlignmentFlag.AlignRight
            paint.text(painter, box, column.text(row), theme.font("title"), theme.color("text"), align)
        elif column.painted == "chip":
            box = rect.adjusted(theme.px(8), 0, 0, 0)
            words = column.text(row)
            if row.potential:
                tone: paint.Tone = "plain" if chosen else column.chip_tone(row) if column.chip_tone else "neutral"
                paint.chip(painter, theme, box.left(), rect.center().y(), words, tone)
            else:
                paint.text(painter, box, words, theme.font("body"), theme.color("text-2"))
        else:
            super().paint_cell(painter, rect, column, row, chosen=chosen, first=first)

    def _paint_reasons(self, painter: QPainter, rect: QRect, row: FringeRow, *, chosen: bool) -> None:
        theme = self.theme
        x, right = rect.left() + theme.px(8), rect.right() - theme.px(8)
        upper = QRect(x, rect.top() + theme.px(6), right - x, theme.px(20))
        indent = paint.tier_letter(painter, theme, x, upper.center().y(), row.letter, chosen=chosen) + theme.px(8)
        name = upper.adjusted(indent, 0, 0, 0)
        paint.text(painter, name, row.name, theme.font("body", 600 if chosen else 500), theme.color("text"))
        centre = rect.top() + theme.px(41)
        for place, (points, reason) in enumerate(row.reasons):
            words, strong = short_reason(reason), points_words(points)
            width = paint.chip_width(theme, words, strong)
            if x + width > right:
                rest = f"+{len(row.reasons) - place}"
                if x + paint.chip_width(theme, rest) <= right:
                    paint.chip(painter, theme, x, centre, rest, "plain" if chosen else "neutral")
                return
            token: Token = "text" if points >= 0 else "warn-text"
            tone: paint.Tone = "plain" if chosen else "neutral"
            paint.chip(painter, theme, x, centre, words, tone, strong=strong, strong_token=token)
            x += width + theme.px(4)


class FringeTable(Table):
    """A click on the box (or Space) adds a row to the choice; a click elsewhere chooses that row alone."""

    def __init__(self, theme: Theme, model: PagedTable[FringeRow]) -> None:
        super().__init__(theme, model, tr("Fringe"), row_height=ROW_CHIPS)
        self.setItemDelegate(_FringePainter(theme, self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.paged.columns[index.column()].painted == "check":
            self._toggle(index.row())
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _toggle(self, place: int) -> None:
        model = self.selectionModel()
        index = self.paged.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(index, flags.NoUpdate)
        model.select(index, flags.Toggle | flags.Rows)
        self.viewport().update()
