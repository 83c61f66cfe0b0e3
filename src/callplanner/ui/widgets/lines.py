"""A card with a table of lines that are changed one at a time: a title, what it is for, and a button on each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from callplanner.ui.i18n import tr
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.label import Label, Paragraph


class Line(Struct, frozen=True):
    """One line: a text for each column, whether it is out of use, and what its button does."""

    cells: tuple[str, ...]
    change: Callable[[], None]
    off: bool = False


class LinesCard(Card):
    """The last column but the button takes the room that is left. `widths`: least widths of the first columns."""

    add_asked = Signal()

    def __init__(
        self, theme: Theme, title: str, explain: str, columns: Sequence[str], add: str = "", widths: Sequence[int] = ()
    ) -> None:
        super().__init__(theme)
        self._columns = tuple(columns)
        self.lines: tuple[Line, ...] = ()
        self.buttons: list[Button] = []
        self.add = Button(theme, add, icon="plus")
        self.add.clicked.connect(self.add_asked)
        self.add.setVisible(bool(add))
        words = Paragraph(theme, explain, tone="text-2")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(2))
        for place, width in enumerate(widths):
            self._grid.setColumnMinimumWidth(place, theme.px(width))
        self.body.addLayout(row(Label(theme, title, "title"), None, self.add, margins=(16, 8, 12, 0)))
        self.body.addLayout(row(words, margins=(16, 0, 16, 10)))
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._grid)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the focus stays on the line where it was."""
        theme = self.theme
        focused = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        while item := self._grid.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.lines, self.buttons = tuple(lines), []
        if not lines:
            self._grid.addWidget(Label(theme, tr("Nothing here yet."), tone="text-2"), 0, 0)
            return
        for place, title in enumerate(self._columns):
            self._grid.addWidget(Label(theme, title, "small", tone="text-2", weight=500), 0, place)
        for number, line in enumerate(lines, 1):
            self._grid.setRowMinimumHeight(number, theme.px(34))
            for place, words in enumerate(line.cells):
                tone: Token = "text-off" if line.off else "text"
                cell = Label(theme, words, tone=tone, weight=500 if place == 0 else None, elide=True)
                self._grid.addWidget(cell, number, place, Qt.AlignmentFlag.AlignVCenter)
            button = Button(theme, tr("Change…"), kind="quiet", height=28)
            button.setAccessibleName(tr("Change {what}").format(what=line.cells[0]))
            button.clicked.connect(line.change)
            self.buttons.append(button)
            self._grid.addWidget(button, number, len(self._columns), Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(len(self._columns) - 1, 1)
        if focused is not None and focused < len(self.buttons):
            self.buttons[focused].setFocus()
