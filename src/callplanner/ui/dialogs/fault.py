"""A fault of the program, told once: what happened, that nothing half-done was stored, and the details to copy."""

from __future__ import annotations

import sys
import traceback

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from callplanner import __version__
from callplanner.logs import bare_trace
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label, Paragraph


def details_of(error: BaseException) -> str:
    """Versions and the way of the fault through the program, for a report. What the fault says is left out: it may
    quote names, numbers and notes."""
    where = bare_trace(error)
    versions = f"callplanner {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}"
    return f"{versions}, {QSysInfo.prettyProductName()}\n\n{where}"


def mark_of(error: BaseException) -> str:
    """Equal for the same fault at the same place."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} {last}"


class FaultDialog(QDialog):
    """One fault."""

    def __init__(self, theme: Theme, error: BaseException, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A fault of the program"))
        self._details = details_of(error)
        text = QPlainTextEdit(self._details)
        text.setReadOnly(True)
        text.setMinimumSize(theme.px(560), theme.px(180))
        copy = Button(theme, tr("Copy details"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        close = Button(theme, tr("Go on"), kind="primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Label(theme, tr("Something in the program went wrong"), "title"))
        layout.addWidget(
            Paragraph(
                theme,
                tr("What was being done was taken back, everything saved before is safe. You can go on working."),
                tone="text-2",
            )
        )
        layout.addWidget(text, 1)
        layout.addLayout(row(copy, None, close))
