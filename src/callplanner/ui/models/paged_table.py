"""Tables of any length: the ids in the order of SQL, and the pages of rows that are looked at.

The GUI thread never asks the database. A row that is not there yet is blank and fills a moment later. No proxy model
(it sorts in Python) and no fetchMore (it breaks the scroll bar): the list of ids is the length of the table.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from callplanner.ui.jobs import JobRunner
from callplanner.ui.models.columns import Column
from callplanner.ui.plain import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 200
PAGES_KEPT = 20
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class ListSource(Protocol[Row]):
    """Where a table gets its rows. Both are called on a worker thread."""

    def ids(self, sort: str, descending: bool) -> Sequence[int]:
        """The ids of all rows, in order."""

    def rows(self, ids: Sequence[int]) -> Iterable[Row]:
        """The rows of these ids, in any order; ids that are gone are missing."""

    def key(self, row: Row) -> int:
        """The id of a row."""


class PagedTable(QAbstractTableModel, Generic[Row]):
    """The model of every large table."""

    about_to_reorder = Signal()
    """The list of ids will be replaced: a view remembers what it shows."""
    reordered = Signal()
    """The list of ids was replaced: a view finds its rows again by id."""
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.columns: tuple[Column[Row], ...] = tuple(columns)
        self._source: ListSource[Row] | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._edition = 0
        self.sort_key = ""
        self.descending = False
        self.loaded = False

    # what the page asks for ------------------------------------------------------------------------------------------

    def show_source(self, source: ListSource[Row]) -> None:
        """Show another query; the old rows stay until the new ids are there."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the order; rows are fetched anew as they are looked at."""
        source = self._source
        if source is None:
            return
        self._edition += 1
        edition, sort, descending = self._edition, self.sort_key, self.descending
        self._jobs.read(
            lambda: array("q", source.ids(sort, descending)), lambda ids: self._on_ids(edition, ids), self.failed.emit
        )

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Other titles and words in the same places; the number of columns stays."""
        assert len(columns) == len(self.columns)
        self.columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def forget_rows(self, ids: Iterable[int] | None) -> None:
        """Fetch these rows again although the order is the same; None: all."""
        if ids is None:
            self._pages.clear()
        else:
            touched = set(ids)
            for number in list(self._pages):
                start = number * PAGE_ROWS
                if not touched.isdisjoint(self._ids[start : start + PAGE_ROWS]):
                    del self._pages[number]
        self._asked.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def id_at(self, row: int) -> int | None:
        """The id of the row at a place."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def place_of(self, row_id: int) -> int | None:
        """Where an id stands now, or None."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def all_ids(self) -> Sequence[int]:
        """Every id in order."""
        return self._ids

    def row_at(self, place: int) -> Row | None:
        """The row at a place if it is there; asks for its page if not."""
        number, offset = divmod(place, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def fetch_rows(self, ids: Sequence[int], then: Callable[[list[Row]], None]) -> None:
        """Get any rows in the order of `ids`, for copying and for actions on them."""
        source = self._source
        if source is None:
            return

        def work() -> list[Row]:
            found = {source.key(row): row for row in source.rows(ids)}
            return [found[i] for i in ids if i in found]

        self._jobs.read(work, then, self.failed.emit)

    # Qt --------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tooltip(row)) if column.tooltip else None
        return column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = self.columns[column].sort if 0 <= column < len(self.columns) else ""
        if key:
            self.sort_key, self.descending = key, order == Qt.SortOrder.DescendingOrder
            self.refresh()

    # arrivals --------------------------------------------------------------------------------------------------------

    def _on_ids(self, edition: int, ids: array[int]) -> None:
        if edition != self._edition:
            return
        self.loaded = True
        self._asked.clear()
        if ids == self._ids:
            self.forget_rows(None)
            self.reordered.emit()
            return
        self.about_to_reorder.emit()
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()
        self.reordered.emit()

    def _ask(self, number: int) -> None:
        source = self._source
        if source is None or number in self._asked:
            return
        self._asked.add(number)
        wanted = list(self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS])
        edition = self._edition

        def work() -> list[Row | None]:
            found = {source.key(row): row for row in source.rows(wanted)}
            return cast("list[Row | None]", [found.get(i) for i in wanted])

        self._jobs.read(work, lambda page: self._on_page(edition, number, page), self.failed.emit)

    def _on_page(self, edition: int, number: int, page: list[Row | None]) -> None:
        if edition != self._edition:
            return
        self._asked.discard(number)
        self._pages[number] = page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = number * PAGE_ROWS
        last = min(first + len(page), len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
