"""The queue of the day as a list: sections with their counts, one line an entry, the next one marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from callplanner.services.views import QueueEntry
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import RADIUS_FIELD, ROW
from callplanner.ui.pages.today.queue_model import Line, QueueModel, SectionHead, due_words
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.list_view import ListView

_Index = QModelIndex | QPersistentModelIndex


class _QueuePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, queue: QueueList) -> None:
        super().__init__(queue)
        self.theme, self._queue = theme, queue

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, self.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._queue.queue.lines[index.row()]
        rect: QRect = option.rect
        if isinstance(line, SectionHead):
            self._paint_head(painter, rect, line)
        else:
            self._paint_entry(painter, rect, line, index.row())

    def _paint_head(self, painter: QPainter, rect: QRect, head: SectionHead) -> None:
        theme = self.theme
        box = rect.adjusted(theme.px(16), theme.px(4), -theme.px(16), 0)
        ink = theme.color("text-2")
        x = paint.text(painter, box, head.title, theme.font("small", 600), theme.color("text-2"))
        count = box.adjusted(x + theme.px(6), 0, 0, 0)
        x += paint.text(painter, count, formats.number(head.count), theme.font("small"), ink)
        hint = box.adjusted(x + theme.px(24), 0, 0, 0)
        paint.text(painter, hint, head.hint, theme.font("small"), ink, Qt.AlignmentFlag.AlignRight)

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: QueueEntry, place: int) -> None:
        theme, queue = self.theme, self._queue
        chosen = queue.currentIndex().row() == place
        ground = rect.adjusted(theme.px(4), 0, -theme.px(4), 0)
        if chosen:
            paint.fill_box(painter, ground, theme.px(RADIUS_FIELD), theme.color("selected"))
            bar = QRect(ground.left(), ground.top() + theme.px(8), theme.px(3), ground.height() - theme.px(16))
            paint.fill_box(painter, bar, 1.5, theme.color("accent"))
            if queue.hasFocus() and queue.focus_by_key:
                paint.fill_box(painter, ground, theme.px(RADIUS_FIELD), None, theme.color("accent"))
        elif queue.hovered == place:
            paint.fill_box(painter, ground, theme.px(RADIUS_FIELD), theme.color("hover"))
        centre = rect.center().y()
        x = rect.left() + theme.px(16)
        x += paint.tier_letter(painter, theme, x, centre, entry.letter, chosen=chosen) + theme.px(10)
        words, token = due_words(entry)
        font = theme.font("small", 500 if token == "bad-text" else 400)
        timed = isinstance(entry.due, datetime)
        if timed:
            font = theme.font("body", 500 if chosen else 400)
        right = rect.right() - theme.px(15)
        width = paint.text_width(words, font) + 1
        box = QRect(right - width, rect.top(), width, rect.height())
        paint.text(painter, box, words, font, theme.color(token), Qt.AlignmentFlag.AlignRight)
        right -= width + theme.px(6)
        if timed:
            side = theme.px(14)
            painter.drawPixmap(right - side, centre - side // 2, theme.pixmap("clock", token, 14, queue))
            right -= side + theme.px(6)
        weight = 600 if chosen else 400 if entry.waits else 500
        ink = theme.color("text-2" if entry.waits and not chosen else "text")
        name = QRect(x, rect.top(), right - x - theme.px(4), rect.height())
        paint.text(painter, name, entry.name, theme.font("body", weight), ink)


class QueueList(ListView):
    """The list. Arrow keys and the pointer choose an entry; heads cannot be chosen."""

    entry_chosen = Signal(object)
    """The QueueEntry that is shown now, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Queue of the day"))
        self.queue = QueueModel()
        self.theme = theme
        self.focus_by_key = False
        self.setModel(self.queue)
        self.setItemDelegate(_QueuePainter(theme, self))
        self.setUniformItemSizes(True)

    def show_lines(self, lines: Sequence[Line], keep: int | None) -> None:
        """Replace the queue; the customer `keep` stays chosen and in place, else the first that may be called."""
        bar = self.verticalScrollBar()
        scroll = bar.value()
        self.queue.show(lines)
        place = self.queue.place_of(keep) if keep is not None else None
        if place is not None:
            self.setCurrentIndex(self.queue.index(place))
            bar.setValue(scroll)
            return
        first = self.queue.served_after(0)
        self.choose(first.customer_id if first else None)
        if first is None:
            self.entry_chosen.emit(None)

    def choose(self, customer_id: int | None) -> None:
        """Choose a customer's entry and bring it into view."""
        place = self.queue.place_of(customer_id) if customer_id is not None else None
        self.setCurrentIndex(self.queue.index(place) if place is not None else QModelIndex())

    def current(self) -> QueueEntry | None:
        """The chosen entry."""
        return self.queue.entry(self.currentIndex().row())

    def take_out(self, customer_id: int) -> QueueEntry | None:
        """Remove a customer's entry and choose the one that is served next; returns it."""
        place = self.queue.place_of(customer_id)
        following = None
        if place is not None:
            after = self.queue.served_after(place + 1)
            following = after if after is not None and after.customer_id != customer_id else None
            self.blockSignals(True)
            self.queue.take_out(customer_id)
            self.choose(following.customer_id if following else None)
            self.blockSignals(False)
        self.entry_chosen.emit(following)
        return following

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if not self.signalsBlocked():
            entry = self.queue.entry(current.row())
            if entry is not None:
                self.entry_chosen.emit(entry)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page. One that is none must not jump to another customer's card."""

    def focusInEvent(self, event: Any) -> None:
        self.focus_by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
