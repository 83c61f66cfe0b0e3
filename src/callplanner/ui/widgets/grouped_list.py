"""A list under heads: each group with its count, each line with a letter or icon, a title, a figure and a detail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callplanner.ui import formats
from callplanner.ui.metrics import ROW_TWO_LINES
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.list_view import ListView

_Index = QModelIndex | QPersistentModelIndex
HEAD = 30


class Head(Struct, frozen=True):
    """The line above a group."""

    title: str
    count: int | None = None
    icon: str = ""


class Line(Struct, frozen=True):
    """One line; `key` is what a click tells."""

    key: int
    title: str
    detail: str = ""
    figure: str = ""
    letter: str = ""
    icon: str = ""


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Head | Line] = []

    def show(self, lines: Sequence[Head | Line]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Line):
            return plain_tip("\n".join(filter(None, (line.title, line.figure, line.detail))))
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Line):
            return ", ".join(filter(None, (line.title, line.figure, line.detail)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _LinePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: GroupedList) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_head = isinstance(self._view.lines[index.row()], Head)
        return QSize(100, self.theme.px(HEAD if is_head else ROW_TWO_LINES))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._view.lines[index.row()]
        if isinstance(line, Head):
            self._paint_head(painter, option.rect, line)
        else:
            self._paint_line(painter, option.rect, line, index.row())

    def _paint_head(self, painter: QPainter, rect: QRect, head: Head) -> None:
        theme = self.theme
        painter.fillRect(rect, theme.color("sunken"))
        for y in (rect.top(), rect.bottom()):
            painter.fillRect(rect.left(), y, rect.width(), 1, theme.color("grid"))
        x, centre = rect.left() + theme.px(16), rect.center().y()
        if head.icon:
            side = theme.px(14)
            painter.drawPixmap(x, centre - side // 2, theme.pixmap(head.icon, "text-2", 14, self._view))
            x += side + theme.px(8)
        box = QRect(x, rect.top(), rect.right() - theme.px(16) - x, rect.height())
        font = theme.font("small", 600)
        paint.text(painter, box, head.title, font, theme.color("text-2"))
        if head.count is not None:
            count = formats.number(head.count)
            paint.text(painter, box, count, font, theme.color("text-2"), Qt.AlignmentFlag.AlignRight)

    def _paint_line(self, painter: QPainter, rect: QRect, line: Line, place: int) -> None:
        theme, view = self.theme, self._view
        if place == view.hovered:
            painter.fillRect(rect, theme.color("hover"))
        if place + 1 < len(view.lines) and isinstance(view.lines[place + 1], Line):
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))
        if view.hasFocus() and place == view.currentIndex().row():
            paint.fill_box(painter, rect.adjusted(1, 1, -1, -1), 0, None, theme.color("accent"))
        x, right = rect.left() + theme.px(16), rect.right() - theme.px(16)
        upper = QRect(x, rect.top() + theme.px(4), right - x, theme.px(20))
        if line.letter:
            indent = paint.tier_letter(painter, theme, x, upper.center().y(), line.letter) + theme.px(10)
            upper.setLeft(x + indent)
        elif line.icon:
            side = theme.px(16)
            icon = theme.pixmap(line.icon, "text-2", 16, view)
            painter.drawPixmap(x, upper.center().y() - side // 2, icon)
            upper.setLeft(x + side + theme.px(12))
        width = paint.text_width(line.figure, theme.font("body")) if line.figure else 0
        words = upper.adjusted(0, 0, -width - theme.px(8) if width else 0, 0)
        paint.text(painter, words, line.title, theme.font("body", 500), theme.color("text"))
        if width:
            align = Qt.AlignmentFlag.AlignRight
            paint.text(painter, upper, line.figure, theme.font("body"), theme.color("text"), align)
        below = QRect(upper.left(), upper.bottom() - 1, right - upper.left(), theme.px(16))
        paint.text(painter, below, line.detail, theme.font("small"), theme.color("text-2"))


class GroupedList(ListView):
    """The list. A click or Enter on a line tells its key."""

    opened = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self._model = _Lines()
        self.setModel(self._model)
        self.setItemDelegate(_LinePainter(theme, self))
        self.clicked.connect(self._on_taken)
        self.activated.connect(self._on_taken)

    @property
    def lines(self) -> list[Head | Line]:
        """What is shown."""
        return self._model.lines

    def show_lines(self, lines: Sequence[Head | Line]) -> None:
        """Replace everything; the scroll position stays where it can."""
        place = self.verticalScrollBar().value()
        self._model.show(lines)
        self.verticalScrollBar().setValue(place)

    def _on_taken(self, index: QModelIndex) -> None:
        line = self.lines[index.row()]
        if isinstance(line, Line):
            self.opened.emit(line.key)
