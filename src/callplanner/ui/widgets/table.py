"""The table that shows a paged model: rows of one height, own painting, copying that pastes into Excel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from callplanner.ui.i18n import tr
from callplanner.ui.metrics import ROW
from callplanner.ui.models.columns import ROWS_MIME, Column, copy_html, copy_text
from callplanner.ui.models.paged_table import PagedTable
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

COPY_AT_MOST = 200_000
LEAST_GROWING = 150
_Index = QModelIndex | QPersistentModelIndex


class _Head(QHeaderView):
    """Column heads in small type; the sorted one darker, with its arrow."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.theme, self._table = theme, table
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(32))
        self.setFixedHeight(theme.px(ROW))

    def sizeHint(self) -> QSize:
        return QSize(100, self.theme.px(ROW))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        theme, column = self.theme, self._table.paged.columns[logical]
        is_sorted = bool(column.sort) and column.sort == self._table.paged.sort_key
        ink = theme.color("text" if is_sorted else "text-2")
        pad = theme.px(8)
        box = rect.adjusted(pad, 0, -pad, 0)
        if self.visualIndex(logical) == 0:
            box.adjust(pad, 0, 0, 0)
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        if is_sorted:
            side = theme.px(12)
            icon = theme.pixmap("chevron-down" if self._table.paged.descending else "chevron-up", "text", 12, self)
            if column.right:
                painter.drawPixmap(QPoint(box.right() - side + 1, rect.center().y() - side // 2), icon)
                box.adjust(0, 0, -side - 2, 0)
            else:
                words = paint.text_width(column.title, theme.font("small", 500))
                where = min(box.left() + words + 2, box.right() - side)
                painter.drawPixmap(QPoint(where, rect.center().y() - side // 2), icon)
                box.adjust(0, 0, -side, 0)
        paint.text(painter, box, column.title, theme.font("small", 500), ink, align)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))


class CellPainter(QStyledItemDelegate):
    """Paints cells from the row itself, so no value is asked for twice."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(table)
        self.theme, self.table = theme, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, table = self.theme, self.table
        rect: QRect = option.rect
        place = index.row()
        chosen = table.selectionModel().isRowSelected(place, QModelIndex())
        if chosen:
            painter.fillRect(rect, theme.color("selected"))
        elif place == table.hovered_row:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("grid"))
        row = table.paged.row_at(place)
        if row is not None:
            self.paint_cell(
                painter, rect, table.paged.columns[index.column()], row, chosen=chosen, first=self._first(index)
            )
        if table.focus_by_key and table.hasFocus() and place == table.currentIndex().row():
            for y in (rect.top(), rect.bottom()):
                painter.fillRect(rect.left(), y, rect.width(), 1, theme.color("accent"))

    def paint_cell(
        self, painter: QPainter, rect: QRect, column: Column[Any], row: Any, *, chosen: bool, first: bool
    ) -> None:
        """Paint one cell of a row that is there."""
        theme = self.theme
        pad = theme.px(8)
        box = rect.adjusted(pad * 2 if first else pad, 0, -pad, 0)
        centre = rect.center().y()
        words = column.text(row)
        if column.painted == "tier":
            paint.tier_letter(painter, theme, box.left(), centre, words, chosen=chosen)
            return
        if column.painted == "status" and column.mark is not None:
            x = box.left() + paint.status_mark(painter, theme, box.left(), centre, column.mark(row)) + theme.px(6)
            box.setLeft(x)
        if column.painted == "chip" and words:
            tone: paint.Tone = column.chip_tone(row) if column.chip_tone else "neutral"
            paint.chip(painter, theme, box.left(), centre, words, "plain" if chosen else tone)
            return
        token: Token = column.tone(row) if column.tone else "text"
        weight = 600 if chosen and column.weight >= 500 else column.weight
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        paint.text(painter, box, words, theme.font("body", weight), theme.color(token), align)

    def _first(self, index: _Index) -> bool:
        return self.table.horizontalHeader().visualIndex(index.column()) == 0


class Table(QTableView):
    """A table over a `PagedTable`. Selection, current row and scroll position survive a refresh, by id."""

    menu_opens = Signal(object)
    """The menu of the chosen rows (a QMenu) is about to open: the page puts what it can do with them first."""
    copied = Signal(int)
    """So many rows are on the clipboard."""
    chosen_changed = Signal()
    columns_changed = Signal()
    opened = Signal(int)
    """Enter or a double click on the row with this id."""

    def __init__(self, theme: Theme, model: PagedTable[Any], name: str, *, row_height: int = ROW) -> None:
        super().__init__()
        self.theme, self.paged = theme, model
        self.hovered_row = -1
        self.focus_by_key = False
        self._kept: tuple[list[int], int | None, int] = ([], None, 0)
        self.empty_words = ""
        """What stands in a table without rows, once it is known that there are none."""
        self.setAccessibleName(name)
        self.setModel(model)
        head = _Head(theme, self)
        self.setHorizontalHeader(head)
        head.sectionClicked.connect(self._on_head_clicked)
        head.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(row_height))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setItemDelegate(CellPainter(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        model.about_to_reorder.connect(self._keep)
        model.reordered.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self._wanted = {place for place, column in enumerate(model.columns) if column.shown_at_first}
        self._fit()

    # choice ----------------------------------------------------------------------------------------------------------

    def chosen_ids(self) -> list[int]:
        """The ids of the chosen rows, in the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [found for place in places if (found := self.paged.id_at(place)) is not None]

    def current_id(self) -> int | None:
        """The id of the row with the cursor."""
        return self.paged.id_at(self.currentIndex().row())

    def choose_id(self, row_id: int) -> bool:
        """Choose a row and bring it into view. False when the list does not hold it."""
        place = self.paged.place_of(row_id)
        if place is None:
            return False
        self.choose_row(place)
        return True

    def choose_row(self, place: int) -> None:
        """Choose a row, and no other one, whatever keys are held: `selectRow` would add to the choice or take from it
        while Ctrl or Shift of a command are still down."""
        index = self.paged.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    # columns ---------------------------------------------------------------------------------------------------------

    def shown_columns(self) -> list[str]:
        """The ids of the columns that the person wants, in their visible order; a narrow table may hide some."""
        head = self.horizontalHeader()
        order = sorted(range(len(self.paged.columns)), key=head.visualIndex)
        return [self.paged.columns[i].id for i in order if i in self._wanted]

    def show_columns(self, ids: list[str]) -> None:
        """Show exactly these columns in this order; unknown names are passed over."""
        places = {column.id: place for place, column in enumerate(self.paged.columns)}
        wanted = [places[name] for name in ids if name in places]
        if not wanted:
            return
        head = self.horizontalHeader()
        self._wanted = set(wanted)
        for visual, logical in enumerate(wanted):
            head.moveSection(head.visualIndex(logical), visual)
        self._fit()

    def say_empty(self, words: str) -> None:
        """What stands in the place of rows when there are none; nothing while they are being asked for."""
        self.empty_words = words
        self.setAccessibleDescription(words)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if words := self.words_inside:
            painter = QPainter(self.viewport())
            painter.setFont(self.theme.font("body"))
            painter.setPen(self.theme.color("text-2"))
            margin = self.theme.px(24)
            box = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def column_menu(self, parent: QWidget) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(parent)
        for place, column in enumerate(self.paged.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(place in self._wanted)
            action.toggled.connect(lambda shown, place=place: self._on_column_toggled(place, shown))
        return menu

    # copying ---------------------------------------------------------------------------------------------------------

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, as text and as a table; all rows when none is chosen."""
        ids = self.chosen_ids() or list(self.paged.all_ids())[:COPY_AT_MOST]
        by_id = {column.id: column for column in self.paged.columns}
        columns = [by_id[name] for name in self.shown_columns()]

        def put(rows: list[Any]) -> None:
            data = QMimeData()
            data.setText(copy_text(rows, columns))
            data.setHtml(copy_html(rows, columns))
            data.setData(ROWS_MIME, str(len(rows)).encode())
            QGuiApplication.clipboard().setMimeData(data)
            self.copied.emit(len(rows))

        self.paged.fetch_rows(ids, put)

    # Qt --------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focus_by_key = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.focus_by_key = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (row_id := self.current_id()) is not None:
            self.opened.emit(row_id)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        row_id = self.paged.id_at(self.indexAt(event.position().toPoint()).row())
        if row_id is not None:
            self.opened.emit(row_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        self.menu_opens.emit(menu)
        menu.addAction(tr("Copy as a table"), self.copy_rows)
        menu.addSeparator()
        menu.addMenu(self.column_menu(menu)).setText(tr("Columns"))
        menu.exec(event.globalPos())

    @property
    def words_inside(self) -> str:
        """What stands where no rows are: why there are none, or that they are on their way."""
        if self.paged.rowCount():
            return ""
        return self.empty_words if self.paged.loaded else tr("Counting…")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def _on_head_clicked(self, logical: int) -> None:
        column = self.paged.columns[logical]
        if not column.sort:
            return
        same = column.sort == self.paged.sort_key
        descending = not self.paged.descending if same else column.sinks_first
        self.paged.sort(logical, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self._fit()
        self.horizontalHeader().viewport().update()

    def _on_column_toggled(self, place: int, shown: bool) -> None:
        if shown or len(self._wanted) > 1:
            self._wanted ^= {place}
            self._fit()
            self.columns_changed.emit()

    def _fit(self) -> None:
        """Give every column its width. What is left over goes to the one that grows; when it would get too little,
        spare columns give way until it has enough."""
        columns = self.paged.columns
        widths = {i: self._width_of(i) for i in sorted(self._wanted)}
        grows = next((i for i in widths if columns[i].grows), None)
        if grows is not None:
            least = self.theme.px(min(columns[grows].width, LEAST_GROWING))
            spare = sorted((i for i in widths if columns[i].spare), key=lambda i: -columns[i].spare)
            while spare and self._left_over(widths, grows) < least:
                del widths[spare.pop(0)]
            widths[grows] = max(self.theme.px(96), self._left_over(widths, grows))
        for i in range(len(columns)):
            self.setColumnHidden(i, i not in widths)
        for i, width in widths.items():
            self.setColumnWidth(i, width)

    def _width_of(self, place: int) -> int:
        column, theme = self.paged.columns[place], self.theme
        is_sorted = bool(column.sort) and column.sort == self.paged.sort_key
        head = QFontMetrics(theme.font("small", 500)).horizontalAdvance(column.title)
        first = self.horizontalHeader().visualIndex(place) == 0  # it has the margin of the card before it
        return max(theme.px(column.width), head + theme.px(18 + (16 if is_sorted else 0) + (8 if first else 0)))

    def _left_over(self, widths: dict[int, int], grows: int) -> int:
        return self.viewport().width() - sum(width for i, width in widths.items() if i != grows)

    def _keep(self) -> None:
        top = self.paged.id_at(self.rowAt(0))
        chosen = self.chosen_ids()
        self._kept = (chosen if len(chosen) <= 1000 else [], self.current_id(), top if top is not None else -1)

    def _restore(self) -> None:
        chosen, current, top = self._kept
        self._kept = ([], None, -1)
        if not chosen and current is None and top < 0:
            return
        model = self.selectionModel()
        if (place := self.paged.place_of(top)) is not None:
            self.scrollTo(self.paged.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
        for row_id in chosen:
            if (place := self.paged.place_of(row_id)) is not None:
                model.select(self.paged.index(place, 0), flags)
        if current is not None and (place := self.paged.place_of(current)) is not None:
            model.setCurrentIndex(self.paged.index(place, 0), model.SelectionFlag.NoUpdate)
