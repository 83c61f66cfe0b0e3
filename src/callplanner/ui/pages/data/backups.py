"""The backups, newest first, each with the way to put it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from callplanner.services.views import BackupRow
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import ROW_TWO_LINES
from callplanner.ui.pages.data.holding import backup_words, reason_words
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import column
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label

SHOWN = 40


class _Row(QWidget):
    """One backup; the button is quiet until the pointer or the focus is on its row."""

    def __init__(self, theme: Theme, backup: BackupRow, today: date, locked: bool) -> None:
        super().__init__()
        self.theme = theme
        self.button = Button(theme, tr("Restore…"), kind="quiet", height=28)
        when = Label(
            theme, f"{formats.moment(backup.at, today)} · {reason_words(backup.reason)}", weight=500, elide=True
        )
        why = Label(theme, backup_words(backup, locked=locked), "small", tone="text-2", elide=True)
        self.words = f"{when.text()}: {why.text()}"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), 0, theme.px(8), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(IconMark(theme, "check", size=14, token="accent"))
        size = Label(theme, formats.file_size(backup.size), "small", tone="text-2")
        first = QHBoxLayout()
        first.setSpacing(theme.px(12))
        first.addWidget(when, 1)
        first.addWidget(size)
        lines = column(None, why, None)
        lines.insertLayout(1, first)
        layout.addLayout(lines, 1)
        layout.addWidget(self.button)
        self.setFixedHeight(theme.px(ROW_TWO_LINES))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = self.underMouse() or self.button.hasFocus()
        if lit:
            painter.fillRect(self.rect(), self.theme.color("hover"))
        self.button.set_kind("plain" if lit else "quiet")
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("grid"))


class BackupList(QScrollArea):
    """The rows."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._shown: tuple[BackupRow, ...] | None = None
        self._locked = False

    @property
    def words(self) -> list[str]:
        """What the rows say."""
        inside = self.widget()
        return [line.words for line in inside.findChildren(_Row)] if inside is not None else []

    def show_backups(self, backups: Sequence[BackupRow], today: date, *, locked: bool = False) -> None:
        """Replace the rows when they differ. `locked`: the file has a password, so a backup without one is told."""
        wanted = tuple(backups[:SHOWN])
        if (wanted, locked) == (self._shown, self._locked):
            return
        self._shown, self._locked = wanted, locked
        inside = QWidget()
        inside.setProperty("plain", "true")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for backup in wanted:
            line = _Row(self.theme, backup, today, locked)
            line.button.clicked.connect(partial(self._ask, backup.path))
            layout.addWidget(line)
        layout.addStretch(1)
        self.setWidget(inside)

    def _ask(self, path: str, _checked: bool = False) -> None:
        self.asked.emit(path)
