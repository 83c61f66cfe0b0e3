"""A list that drops below a field or stands alone: what the search found, or every command by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.metrics import ROW
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.card import Card, Rule
from callplanner.ui.widgets.label import Label

_FOUND = Qt.ItemDataRole.UserRole + 1


class Found(Struct, frozen=True):
    """One line: what it stands for, its words, a lighter detail, and a tier letter, an icon or a key beside them."""

    key: object
    words: str
    detail: str = ""
    letter: str = ""
    icon: str = ""
    cap: str = ""
    enabled: bool = True


class _FoundPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self.theme, option.rect
        found: Found = index.data(_FOUND)
        if index.row() == self._view.currentIndex().row():
            paint.fill_box(painter, rect.adjusted(4, 0, -4, 0), theme.px(6), theme.color("selected"))
        x, centre, right = rect.left() + theme.px(12), rect.center().y(), rect.right() - theme.px(12)
        if found.letter:
            x += paint.tier_letter(painter, theme, x, centre, found.letter) + theme.px(10)
        elif found.icon:
            side = theme.px(16)
            icon = theme.pixmap(found.icon, "text-2" if found.enabled else "text-off", 16, self._view)
            painter.drawPixmap(x, centre - side // 2, icon)
            x += side + theme.px(12)
        if found.cap:
            right -= paint.key_cap_width(theme, found.cap)
            paint.key_cap(painter, theme, right, centre, found.cap, enabled=found.enabled)
            right -= theme.px(8)
        if found.detail:
            width = min(paint.text_width(found.detail, theme.font("small")) + 2, (right - x) // 2)
            box = QRect(right - width, rect.top(), width, rect.height())
            align = Qt.AlignmentFlag.AlignRight
            paint.text(painter, box, found.detail, theme.font("small"), theme.color("text-2"), align)
            right -= width + theme.px(8)
        ink = theme.color("text" if found.enabled else "text-off")
        paint.text(painter, QRect(x, rect.top(), right - x, rect.height()), found.words, theme.font("body", 500), ink)


class FoundList(Card):
    """The list itself: shows lines, moves with the arrow keys, tells which was picked."""

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, framed: bool = True) -> None:
        super().__init__(theme, parent)
        self._framed = framed
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setItemDelegate(_FoundPainter(theme, self.view))
        self.view.setAccessibleName(tr("What was found"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.clicked.connect(lambda _index: self.pick())
        self._model = QStandardItemModel(self)
        self.view.setModel(self._model)
        self._empty = Label(theme, "", tone="text-2")
        self._empty.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.view)
        self.body.setContentsMargins(1, theme.px(4), 1, theme.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._framed:
            super().paintEvent(event)

    def show_found(self, lines: Sequence[Found], empty: str) -> None:
        """Show these lines, or the words for none."""
        self._model.clear()
        for found in lines:
            item = QStandardItem(found.words)
            item.setData(found, _FOUND)
            self._model.appendRow(item)
        self._empty.setText(empty)
        self._empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        self.view.setFixedHeight(self.theme.px(ROW) * min(len(lines), 10) + 2)
        if lines:
            self.view.setCurrentIndex(self._model.index(0, 0))

    def move_by(self, step: int) -> None:
        """Move the mark; it stops at the ends."""
        row = min(max(0, self.view.currentIndex().row() + step), self._model.rowCount() - 1)
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row, 0))

    def pick(self) -> None:
        """Take the marked line."""
        index = self.view.currentIndex()
        if index.isValid() and self.isVisible():
            found: Found = index.data(_FOUND)
            if found.enabled:
                self.picked.emit(found.key)


class CommandPalette(Card):
    """Every command by name: type some letters, Enter does it. It stands over the window and leaves with Escape."""

    def __init__(self, theme: Theme, parent: QWidget, commands: Callable[[], Sequence[Found]]) -> None:
        super().__init__(theme, parent)
        self._host, self._commands = parent, commands
        self.before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setFont(theme.font("body"))
        self.field.setPlaceholderText(tr("Type the name of a command"))
        self.field.setAccessibleName(tr("Every command by name"))
        self.field.setFixedHeight(theme.px(36))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._narrow)
        self.list = FoundList(theme, self, framed=False)
        self.body.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self.body.addWidget(self.field)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.list)
        self.setFixedWidth(theme.px(520))
        self.hide()

    def open(self) -> None:
        """Show all commands and wait for letters."""
        self.before = self._host.focusWidget()
        self.field.clear()
        self._narrow("")
        self.move((self._host.width() - self.width()) // 2, self.theme.px(72))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self.before is not None:
            self.before.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down:
                    self.list.move_by(1)
                case Qt.Key.Key_Up:
                    self.list.move_by(-1)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.list.pick()
                case Qt.Key.Key_Escape:
                    self.leave()
                case _:
                    return super().eventFilter(watched, event)
            return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _narrow(self, letters: str) -> None:
        lines = [found for found in self._commands() if matches(letters, found.words)]
        self.list.show_found(lines, tr("No command has these letters"))
        self.list.body.activate()
        self.body.activate()
        self.adjustSize()


def matches(letters: str, words: str) -> bool:
    """Every word typed begins somewhere in the words: "pl an" finds "Plan anew"."""
    folded = words.casefold()
    return all(part in folded for part in letters.casefold().split())


def drop_below(popup: QWidget, field: QWidget, host: QWidget) -> None:
    """Put a popup under a field, as wide as it."""
    where = field.mapTo(host, QPoint(0, field.height() + 4))
    popup.setFixedWidth(max(field.width(), 320))
    popup.adjustSize()
    popup.move(where)
    popup.show()
    popup.raise_()
