"""What stands above every page as long as it holds: the file can only be read, or lies where others reach it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callplanner.ui.metrics import PAGE_MARGIN_X
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Paragraph


class Banner(QWidget):
    """Sentences below each other; gone while there are none. One of them may have something to press."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._words = Paragraph(theme, "", weight=500)
        self._button = Button(theme, "", height=28)
        self._button.clicked.connect(lambda: self.pressed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(PAGE_MARGIN_X), theme.px(6), theme.px(PAGE_MARGIN_X), theme.px(6))
        layout.setSpacing(theme.px(10))
        layout.addWidget(IconMark(theme, "warning", size=16, token="warn-text"))
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.accessibleName() if not self.isHidden() else ""

    def show_words(self, sentences: Sequence[str], button: str = "") -> None:
        """Say these, with a word to press when there is one."""
        self._words.set_text("\n".join(sentences))
        self._words.setAccessibleName("\n".join(sentences))
        self._button.set_words(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(sentences))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("warn-tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("line"))
