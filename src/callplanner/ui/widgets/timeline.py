"""A customer's history as one line with marks: what is open first, then everything by day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

_Index = QModelIndex | QPersistentModelIndex
ONE_LINE, TWO_LINES = 32, 48


class Event(Struct, frozen=True):
    """One mark: its icon, the words, a smaller line, the day at the right, and how loud it is."""

    icon: str
    title: str
    detail: str
    day: str
    tone: paint.Tone = "plain"
    off: bool = False


class _Events(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []

    def show(self, events: Sequence[Event]) -> None:
        self.beginResetModel()
        self.events = list(events)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.events)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        event = self.events[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return event.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{event.title}\n{event.detail}".strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (event.day, event.title, event.detail)))
        return None


class _EventPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, events: _Events, view: QListView) -> None:
        super().__init__(view)
        self.theme, self._events, self._view = theme, events, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, self.theme.px(TWO_LINES if self._events.events[index.row()].detail else ONE_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect = self.theme, option.rect
        event = self._events.events[index.row()]
        ground, ink = paint.CHIP_TONES[event.tone]
        side = theme.px(22)
        x = rect.left() + theme.px(16)
        first = QRect(rect.left(), rect.top(), rect.width(), theme.px(ONE_LINE))
        centre = first.center().y()
        middle = x + side // 2
        painter.fillRect(
            middle, rect.top() if index.row() else centre, 1, rect.bottom() + 1 - rect.top(), theme.color("line")
        )
        edge: Token = "accent-line" if event.tone == "accent" else "line"
        box = QRect(x, centre - side // 2, side, side)
        rim = None if event.tone == "bad" else theme.color(edge)
        paint.fill_box(painter, box, side / 2, theme.color(ground), rim)
        icon = theme.px(12)
        painter.drawPixmap(middle - icon // 2, centre - icon // 2, theme.pixmap(event.icon, ink, 12, self._view))
        x += side + theme.px(8)
        right = rect.right() - theme.px(16)
        font = theme.font("small", 500 if event.tone == "bad" else 400)
        width = paint.text_width(event.day, font)
        token: Token = "bad-text" if event.tone == "bad" else "text-2"
        paint.text(
            painter, QRect(right - width, first.top(), width, first.height()), event.day, font, theme.color(token)
        )
        words = QRect(x, first.top(), right - width - theme.px(8) - x, first.height())
        paint.text(
            painter, words, event.title, theme.font("body", 500), theme.color("text-off" if event.off else "text")
        )
        if event.detail:
            below = QRect(x, first.bottom() - theme.px(6), right - x, theme.px(16))
            paint.text(painter, below, event.detail, theme.font("small"), theme.color("text-2"))


class Timeline(QListView):
    """The list of events. It can be scrolled and read, not chosen from."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._events = _Events()
        self.setModel(self._events)
        self.setItemDelegate(_EventPainter(theme, self._events, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Timeline"))
        self.viewport().setAutoFillBackground(False)

    def show_events(self, events: Sequence[Event]) -> None:
        """Replace the events, newest first."""
        self._events.show(events)
        self.scrollToTop()
