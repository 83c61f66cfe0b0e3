"""The field for a note, with its key printed on it; Escape gives the keys back to the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from callplanner.ui.i18n import tr
from callplanner.ui.metrics import CONTROL_TODAY
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import PressableBase
from callplanner.ui.widgets.chips import KeyCap


class NoteField(QLineEdit):
    """The note. Escape gives the keys back to the page."""

    left = Signal()

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme = theme
        self.setFont(theme.font("body"))
        self.setFixedHeight(theme.px(CONTROL_TODAY))
        self.setPlaceholderText(tr("What was said, what matters next time"))
        self.setAccessibleName(tr("Note"))
        self.setTextMargins(theme.px(26), 0, theme.px(28), 0)
        self.setProperty("roomy", "true")
        self._cap = KeyCap(theme, key)
        self._cap.setParent(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.theme.px(16)
        icon = self.theme.pixmap("note", "text-2", 16, self)
        QPainter(self).drawPixmap(self.theme.px(11), (self.height() - side) // 2, icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        x = self.width() - size.width() - self.theme.px(10)
        self._cap.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class KeyHint(PressableBase):
    """A key with the word of what it does; the pointer may press it too."""

    def __init__(self, theme: Theme, key: str, words: str) -> None:
        super().__init__(theme, words)
        self._key = key
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = paint.key_cap_width(theme, self._key) + theme.px(8) + paint.text_width(self.text(), theme.font("small"))
        return QSize(width + theme.px(6), theme.px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        focus = self.focus_by_key and self.hasFocus()
        if self.hovered or focus:
            edge = theme.color("accent") if focus else None
            paint.fill_box(painter, self.rect(), theme.px(4), theme.color("hover"), edge, 2)
        x = paint.key_cap(painter, theme, 0, self.height() // 2, self._key) + theme.px(8)
        ink = theme.color("text" if self.hovered else "text-2")
        paint.text(painter, self.rect().adjusted(x, 0, 0, 0), self.text(), theme.font("small"), ink)
