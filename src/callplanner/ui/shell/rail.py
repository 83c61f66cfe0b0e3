"""The rail at the left: the pages by word and icon, with the counts that matter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callplanner.ui import formats
from callplanner.ui.actions import Actions, key_words, row_of
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import RADIUS, RAIL, RAIL_NARROW
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import PressableBase

PAGES = ("today", "customers", "programme", "fringe", "insights", "data")


class RailItem(PressableBase):
    """One page of the rail."""

    def __init__(self, theme: Theme, action: QAction) -> None:
        super().__init__(theme, action.text())
        self._icon, self._count, self.narrow = row_of(action).icon, 0, False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys = key_words(action)
        self._describe()
        self.clicked.connect(action.trigger)

    def set_count(self, count: int) -> None:
        """The figure at the right; 0 shows none."""
        self._count = count
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(RAIL_NARROW if self.narrow else RAIL), self.theme.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        chosen = self.isChecked()
        box = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
        focus = self.focus_by_key and self.hasFocus()
        if chosen:
            paint.fill_box(painter, box, theme.px(RADIUS), theme.color("card"), theme.color("line"))
            bar = QRect(box.x(), theme.px(10), theme.px(3), self.height() - theme.px(20))
            paint.fill_box(painter, bar, 1.5, theme.color("accent"))
        elif self.hovered:
            paint.fill_box(painter, box, theme.px(RADIUS), theme.color("hover"))
        if focus:
            paint.fill_box(painter, box, theme.px(RADIUS), None, theme.color("accent"), 2)
        ink: Token = "text-off" if not self.isEnabled() else "text" if chosen else "text-2"
        icon: Token = "accent" if chosen else ink
        side = theme.px(20)
        x = (self.width() - side) // 2 if self.narrow else box.x() + theme.px(10)
        painter.drawPixmap(x, (self.height() - side) // 2, theme.pixmap(self._icon, icon, 20, self))
        if self.narrow:
            return
        x += side + theme.px(12)
        right = box.right() - theme.px(10)
        if self._count:
            figure = formats.number(self._count)
            font = theme.font("small", 500)
            token: Token = "text" if chosen else "text-2"
            width = paint.text_width(figure, font)
            paint.text(painter, QRect(right - width, 0, width + 2, self.height()), figure, font, theme.color(token))
            right -= width + theme.px(8)
        font = theme.font("body", 600 if chosen else 500)
        paint.text(painter, QRect(x, 0, right - x, self.height()), self.text(), font, theme.color(ink))

    def _describe(self) -> None:
        figure = f" {formats.number(self._count)}" if self._count else ""
        self.setToolTip(f"{self.text()}{figure}  ({self._keys})" if self._keys else self.text())
        self.setAccessibleName(f"{self.text()}{figure}")


class Rail(QWidget):
    """Name of the program and the company, the pages, the settings."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.theme = theme
        self._company = ""
        self.narrow = False
        self.items = {page: RailItem(theme, actions[f"go.{page}"]) for page in (*PAGES, "settings")}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(64), 0, theme.px(8))
        layout.setSpacing(theme.px(4))
        for page in PAGES:
            layout.addWidget(self.items[page])
        layout.addStretch(1)
        layout.addWidget(self.items["settings"])
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, words as tooltips."""
        self.narrow = narrow
        self.setFixedWidth(self.theme.px(RAIL_NARROW if narrow else RAIL))
        for item in self.items.values():
            item.narrow = narrow
            item.updateGeometry()
        self.update()

    def set_company(self, company: str) -> None:
        """The words under the program's name."""
        self._company = company
        self.update()

    def set_page(self, page: str) -> None:
        """Mark the page that is shown."""
        for name, item in self.items.items():
            item.setChecked(name == page)

    def set_empty(self, empty: bool) -> None:
        """Without customers, pages that have nothing to show cannot be chosen."""
        for page in ("customers", "programme", "fringe", "insights"):
            self.items[page].setEnabled(not empty)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.fillRect(self.rect(), theme.color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("line"))
        side = theme.px(24)
        x = (self.width() - side) // 2 if self.narrow else theme.px(18)
        painter.drawPixmap(x, theme.px(16), theme.pixmap("app", "accent", 24, self))
        if self.narrow:
            return
        x += side + theme.px(10)
        width = self.width() - x - theme.px(8)
        name = QRect(x, theme.px(11), width, theme.px(20))
        paint.text(painter, name, "callplanner", theme.font("body", 600), theme.color("text"))
        company = QRect(x, theme.px(29), width, theme.px(18))
        words = self._company or tr("New company")
        align = Qt.AlignmentFlag.AlignLeft
        paint.text(painter, company, words, theme.font("small"), theme.color("text-2"), align)
