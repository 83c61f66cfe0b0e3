"""The history of changes by day, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callplanner.services.views import HistoryRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import ROW_TWO_LINES
from callplanner.ui.phrases import said
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.list_view import ListView

_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    "call": "phone", "import": "import", "plan": "programme", "promise": "heart", "suppression": "lock",
    "caller": "users", "edit": "edit",
}  # fmt: skip
HEAD = 28
WAY_BACK_WIDTH = 150


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str | HistoryRow] = []

    def show(self, lines: list[str | HistoryRow]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = line if isinstance(line, str) else said(line.label)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def way_back(row: HistoryRow) -> str:
    """What can be done about a change: Undo for the newest, back to here for the others, Redo for what was undone."""
    if row.can_undo:
        return tr("Undo")
    if row.can_redo:
        return tr("Redo")
    return "" if row.undone else tr("Back to before this")


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: HistoryList) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_head = isinstance(self._view.lines[index.row()], str)
        return QSize(100, self.theme.px(HEAD if is_head else ROW_TWO_LINES))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect = self.theme, option.rect
        line = self._view.lines[index.row()]
        if isinstance(line, str):
            painter.fillRect(rect, theme.color("sunken"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))
            box = rect.adjusted(theme.px(16), 0, 0, 0)
            paint.text(painter, box, line, theme.font("small", 600), theme.color("text-2"))
            return
        lit = index.row() == self._view.lit
        if lit:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))
        self._paint_row(painter, rect, line, lit)

    def _paint_row(self, painter: QPainter, rect: QRect, row: HistoryRow, lit: bool) -> None:
        theme, centre = self.theme, rect.center().y()
        x = rect.left() + theme.px(16)
        time = QRect(x, rect.top(), theme.px(44), rect.height())
        paint.text(painter, time, formats.clock(row.at), theme.font("body"), theme.color("text-2"))
        side = theme.px(16)
        icon = theme.pixmap(_ICONS.get(row.kind, "edit"), "text-2", 16, self._view)
        painter.drawPixmap(time.right() + theme.px(6), centre - side // 2, icon)
        x = time.right() + theme.px(44)
        right = rect.right() - theme.px(16)
        words = way_back(row)
        width = paint.text_width(words, theme.font("body", 500)) + theme.px(8) if words else 0
        back = QRect(right - width, rect.top(), width, rect.height())
        token = theme.color("accent" if lit or row.can_undo or row.can_redo else "text-2")
        paint.text(painter, back, words, theme.font("body", 500), token, Qt.AlignmentFlag.AlignRight)
        width = min(paint.text_width(row.caller, theme.font("body")), theme.px(140)) + theme.px(8) if row.caller else 0
        caller = QRect(back.left() - theme.px(8) - width, rect.top(), width, rect.height())
        paint.text(painter, caller, row.caller, theme.font("body"), theme.color("text-2"))
        upper = QRect(x, rect.top() + theme.px(4), caller.left() - theme.px(8) - x, theme.px(20))
        font = QFont(theme.font("body", 500))
        font.setStrikeOut(row.undone)
        paint.text(painter, upper, said(row.label), font, theme.color("text-off" if row.undone else "text"))
        upper.translate(0, theme.px(18))
        upper.setHeight(theme.px(16))
        below = tr("undone") if row.undone else tr("%Ln rows", None, row.rows)
        paint.text(painter, upper, below, theme.font("small"), theme.color("text-2"))


class HistoryList(ListView):
    """The list; a click on the way back, or Enter, asks for it."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("History"))
        self._model = _Model()
        self.theme = theme
        self.setModel(self._model)
        self.setItemDelegate(_Painter(theme, self))

    @property
    def lines(self) -> list[str | HistoryRow]:
        """Days and changes as they are shown."""
        return self._model.lines

    @property
    def lit(self) -> int:
        """The row under the pointer, else the one with the focus."""
        return self.hovered if self.hovered >= 0 else self.currentIndex().row() if self.hasFocus() else -1

    def show_rows(self, rows: Sequence[HistoryRow], today: date) -> None:
        """Show the changes, newest first, under their days."""
        lines: list[str | HistoryRow] = []
        day: date | None = None
        for row in rows:
            if row.at.date() != day:
                day = row.at.date()
                near = formats.day_or_today(day, today)
                whole = formats.day(day, today)
                begun = near[:1].upper() + near[1:]  # the rest keeps its letters: 29 Dec
                lines.append(begun if near == whole else f"{begun}, {whole}")
            lines.append(row)
        place = self.verticalScrollBar().value()
        self._model.show(lines)
        self.verticalScrollBar().setValue(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.position().x() > self.viewport().width() - self.theme.px(WAY_BACK_WIDTH + 16):
            self._ask(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _ask(self, place: int) -> None:
        line = self.lines[place] if 0 <= place < len(self.lines) else None
        if isinstance(line, HistoryRow) and way_back(line):
            self.asked.emit(line)
