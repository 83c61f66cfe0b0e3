"""The bar above the page (search, undo, light and dark, caller) and the one below it (what can be relied on)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from callplanner.ui import formats
from callplanner.ui.actions import Actions, key_words
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import PAGE_MARGIN_X, STATUS_BAR, TOP_BAR
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.chips import IconMark, KeyCap
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.menus import open_menu


class SearchField(QLineEdit):
    """The search over everything. Down goes into what was found, Escape gives the focus back to the page."""

    left = Signal()
    moved = Signal(int)
    """Up or down in the list below."""
    accepted = Signal()

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("quiet", "true")
        self.setAccessibleName(tr("Search"))
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px(32))
        self.setMaximumWidth(theme.px(424))
        self.setTextMargins(theme.px(24), 0, theme.px(56), 0)
        self._cap = KeyCap(theme, key)
        self._cap.setParent(self)
        self.ask_for("", focus=False)

    def ask_for(self, title: str, *, focus: bool = True) -> None:
        """Empty the field and ask for something; without a title it is the search over everything."""
        self.clear()
        self.setPlaceholderText(title or tr("Search customers, phones, notes…"))
        if focus:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.theme.px(16)
        icon = self.theme.pixmap("search", "text-2", 16, self)
        QPainter(self).drawPixmap(self.theme.px(11), (self.height() - side) // 2, icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        self._cap.setGeometry(
            self.width() - size.width() - self.theme.px(8),
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case _:
                super().keyPressEvent(event)


class TopBar(QWidget):
    """Search, undo and redo, light and dark, and whose queue is shown."""

    caller_chosen = Signal(object)
    """The caller's name, or None for everybody."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.theme = theme
        self._actions = actions
        self.search = SearchField(theme, actions.key("search"))
        self.undo = self._icon_button(actions["undo"], "undo")
        self.redo = self._icon_button(actions["redo"], "redo")
        self.scheme = self._icon_button(actions["theme"], "moon")
        self.caller = Button(theme, tr("Me"), icon_after="chevron-down")
        self.caller.clicked.connect(self._on_caller)
        self._callers: tuple[str, ...] = ()
        self._caller: str | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(PAGE_MARGIN_X), 0, theme.px(PAGE_MARGIN_X), 1)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.search, 1)
        layout.addStretch(1)
        for button in (self.undo, self.redo, self.scheme, self.caller):
            layout.addWidget(button)
        self.setFixedHeight(theme.px(TOP_BAR))
        theme.changed.connect(self._on_theme)
        self.set_callers((), None)
        self._on_theme()

    def set_callers(self, callers: Sequence[str], chosen: str | None) -> None:
        """Offer these callers; `chosen` None stands for all of them."""
        self._callers, self._caller = tuple(callers), chosen
        words = chosen or (callers[0] if len(callers) == 1 else tr("Everybody"))
        self.caller.set_words(words, tr("Caller"))
        self.caller.setEnabled(bool(callers))

    def set_undo(self, undo: str, redo: str) -> None:
        """What the next undo and redo would do; empty where there is nothing."""
        for action, button, words, sentence in (
            (self._actions["undo"], self.undo, undo, tr("Undo: {what}")),
            (self._actions["redo"], self.redo, redo, tr("Redo: {what}")),
        ):
            action.setEnabled(bool(words))
            button.setEnabled(bool(words))
            name = sentence.format(what=words) if words else action.text()
            button.set_name(f"{name}  ({key_words(action)})")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("line"))

    def _icon_button(self, action: QAction, icon: str) -> IconButton:
        button = IconButton(self.theme, icon, f"{action.text()}  ({key_words(action)})")
        button.clicked.connect(action.trigger)
        return button

    def _on_caller(self) -> None:
        menu = QMenu(self)
        for name in (None, *self._callers) if len(self._callers) > 1 else self._callers:
            action = menu.addAction(name or tr("Everybody"))
            action.setCheckable(True)
            action.setChecked(name == self._caller)
            action.triggered.connect(lambda _checked=False, name=name: self.caller_chosen.emit(name))
        open_menu(menu, self.caller)

    def _on_theme(self) -> None:
        self.scheme.set_icon_name("sun" if self.theme.is_dark else "moon")


class StatusBar(QWidget):
    """Nobody left out, saved, backed up, which file: the four things that let a person go home."""

    asked_for_exceptions = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._shield = IconMark(theme, "shield", size=14)
        self._left_out = Label(theme, tr("Nobody left out:"), "small", tone="text-2")
        self._figure = Label(theme, "", "small", weight=600)
        self._exceptions = Label(theme, "", "small", tone="text-2")
        self._exceptions.setCursor(Qt.CursorShape.PointingHandCursor)
        self._exceptions.installEventFilter(self)
        self._saved = Label(theme, "", "small", tone="text-2")
        self._tick = IconMark(theme, "check", size=12)
        self._backup = Label(theme, "", "small", tone="text-2")
        self._file = Label(theme, "", "small", tone="text-2", elide=True)
        self._file.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(PAGE_MARGIN_X), 1, theme.px(PAGE_MARGIN_X), 0)
        layout.setSpacing(theme.px(6))
        for widget in (self._shield, self._left_out, self._figure):
            layout.addWidget(widget)
        layout.addSpacing(theme.px(10))
        layout.addWidget(self._exceptions)
        layout.addStretch(1)
        layout.addWidget(self._saved)
        layout.addSpacing(theme.px(10))
        for widget in (self._tick, self._backup):
            layout.addWidget(widget)
        layout.addSpacing(theme.px(10))
        layout.addWidget(self._file)
        self.setFixedHeight(theme.px(STATUS_BAR))

    def show_counts(self, left_out: int, exceptions: int) -> None:
        """The number left out is 0 or it is explained."""
        self._left_out.setText(tr("Nobody left out:") if left_out == 0 else tr("Left out:"))
        self._figure.setText(formats.number(left_out))
        self._figure.set_tone("text" if left_out == 0 else "bad-text")
        self._figure.show()
        self._shield.set_icon("shield" if left_out == 0 else "warning", "text-2" if left_out == 0 else "bad-text")
        self._exceptions.setText(tr("%Ln named exceptions", None, exceptions) if exceptions else "")

    def show_empty(self) -> None:
        """There is nobody yet."""
        self._left_out.setText(tr("No customers yet"))
        self._figure.hide()
        self._exceptions.setText("")

    def show_file(self, name: str, saved: str, backup: str, *, checked: bool) -> None:
        """Which file, whether it is saved, and how old its backup is."""
        self._file.setText(name)
        self._saved.setText(saved)
        self._backup.setText(backup)
        self._tick.setVisible(checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._exceptions and event.type() == QEvent.Type.MouseButtonRelease:
            self.asked_for_exceptions.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("line"))
