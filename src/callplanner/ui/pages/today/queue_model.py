"""The queue of the day as lines: heads with their counts, and entries in the order of the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from callplanner.services.views import SECTIONS, QueueEntry, TodayView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.phrases import said
from callplanner.ui.plain import plain_tip

_Index = QModelIndex | QPersistentModelIndex


class SectionHead(Struct, frozen=True):
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

    def counts(self) -> dict[str, int]:
        """How many entries each section has."""
        return Counter(line.section for line in self.lines if isinstance(line, QueueEntry))

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
            return plain_tip(said(line.why))
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
