"""The queue of the day as a list: sections with their counts, one line an entry, the next one marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from callplanner.services.views import SECTIONS, QueueEntry, TodayView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import RADIUS_FIELD, ROW
from callplanner.ui.palette import Token
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SectionHead:
    """The line above the entries of a section."""

    title: str
    count: int
    hint: str


Line = SectionHead | QueueEntry


def section_words(section: str) -> tuple[str, str]:
    """Title and order of a section, as the list says them."""
    match section:
        case "promised":
            return tr("Promised"), tr("never before its time")
        case "late":
            return tr("Late"), tr("most urgent first")
        case "today":
            return tr("Today", "section of the queue"), tr("largest first")
        case "after_sale":
            return tr("After a sale"), tr("oldest order first")
        case "fringe":
            return tr("Fringe"), tr("most promising first")
        case _:
            return tr("Retries"), tr("another part of the day")


def lines_of(view: TodayView) -> list[Line]:
    """Heads and entries in the order of the day; promises that wait stand among the promises, by their time."""
    lines: list[Line] = []
    for section in SECTIONS:
        entries = [entry for entry in (*view.entries, *view.coming) if entry.section == section]
        if entries:
            title, hint = section_words(section)
            lines.append(SectionHead(title, len(entries), hint))
            lines.extend(entries)
    return lines


def without(lines: Sequence[Line], customers: Collection[int]) -> list[Line]:
    """The lines without these customers, whose recordings are under way; counts follow, empty sections go."""
    kept: list[Line] = []
    head: SectionHead | None = None
    entries: list[QueueEntry] = []

    def close() -> None:
        if head is not None and entries:
            kept.append(SectionHead(head.title, len(entries), head.hint))
            kept.extend(entries)

    for line in lines:
        if isinstance(line, SectionHead):
            close()
            head, entries = line, []
        elif line.customer_id not in customers:
            entries.append(line)
    close()
    return kept


class QueueModel(QAbstractListModel):
    """The lines of the queue."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def take_out(self, customer_id: int) -> None:
        """Remove the entry of a customer at once; its section's count follows, an empty section goes too."""
        place = self.place_of(customer_id)
        if place is None:
            return
        head = next(i for i in range(place, -1, -1) if isinstance(self.lines[i], SectionHead))
        title = self.lines[head]
        assert isinstance(title, SectionHead)
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.lines[place]
        self.endRemoveRows()
        if title.count == 1:
            self.beginRemoveRows(QModelIndex(), head, head)
            del self.lines[head]
            self.endRemoveRows()
        else:
            self.lines[head] = SectionHead(title.title, title.count - 1, title.hint)
            self.dataChanged.emit(self.index(head), self.index(head))

    def place_of(self, customer_id: int) -> int | None:
        """Where a customer stands."""
        return next(
            (i for i, x in enumerate(self.lines) if isinstance(x, QueueEntry) and x.customer_id == customer_id), None
        )

    def entry(self, place: int) -> QueueEntry | None:
        """The entry at a place, None on a head and outside."""
        line = self.lines[place] if 0 <= place < len(self.lines) else None
        return line if isinstance(line, QueueEntry) else None

    def served_after(self, place: int) -> QueueEntry | None:
        """The entry that comes after `place` and may be called now; from the top when there is none below."""
        order = [*range(place, len(self.lines)), *range(0, place)]
        return next((e for i in order if (e := self.entry(i)) is not None and not e.waits), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, SectionHead) else line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(line, SectionHead):
                return f"{line.title} {line.count}"
            return ", ".join((line.name, line.tier, due_words(line)[0]))
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, QueueEntry):
            return said(line.why)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], SectionHead):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def due_words(entry: QueueEntry) -> tuple[str, Token]:
    """What stands at the right of an entry, and its colour."""
    if entry.section == "promised" and isinstance(entry.due, datetime):
        return formats.clock(entry.due), "text-2" if entry.waits else "text"
    if entry.section == "late":
        return formats.days_late(entry.days_late), "bad-text"
    if entry.section == "retry" and isinstance(entry.due, datetime):
        return formats.clock(entry.due), "text-2"
    return tr("every %Ln days", None, entry.interval_days), "text-2"


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


class QueueList(QListView):
    """The list. Arrow keys and the pointer choose an entry; heads cannot be chosen."""

    entry_chosen = Signal(object)
    """The QueueEntry that is shown now, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.queue = QueueModel()
        self.hovered = -1
        self.focus_by_key = False
        self.setModel(self.queue)
        self.setItemDelegate(_QueuePainter(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Queue of the day"))
        self.viewport().setAutoFillBackground(False)

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

    def focusInEvent(self, event: Any) -> None:
        self.focus_by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self.hovered:
            self.hovered = place
            self.viewport().update()
