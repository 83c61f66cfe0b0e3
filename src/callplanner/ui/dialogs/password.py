"""Asking for the password of a file before it is opened, and about copies that have none after it got one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label, Paragraph

WIDTH = 460


class PasswordDialog(QDialog):
    """Enter opens the file, Escape leads to another one. What was typed is in no field any more when it closes."""

    entered = Signal(str)
    """The password as typed."""
    other_asked = Signal()
    """Another file shall be opened."""
    rescue_asked = Signal()
    """The password does not help: what else can be done."""

    def __init__(self, theme: Theme, file: Path, parent: QWidget, *, said: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Password"))
        self.ok = Button(theme, tr("Open"), kind="primary", key=tr("Enter"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedHeight(theme.px(32))
        self.field.setFont(theme.font("body"))
        self.field.setAccessibleName(tr("Password"))
        self.field.textChanged.connect(lambda words: self.ok.setEnabled(bool(words)))
        self.words = said or tr(
            "It is locked with a password, or it is damaged. Nobody can open it without its password."
        )
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        self.ok.clicked.connect(self._on_ok)
        self.other = Button(theme, tr("Other file…"), kind="quiet", key=tr("Esc"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self.reject)
        self.rescue = Button(theme, tr("Backups…"), kind="quiet")
        self.rescue.setAutoDefault(False)
        self.rescue.clicked.connect(self._on_rescue)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Label(theme, tr("Open {file}").format(file=file.name), "title"))
        text = Paragraph(theme, self.words, tone="text-2")
        text.setFixedWidth(theme.px(WIDTH))
        layout.addWidget(text)
        layout.addWidget(self.field)
        layout.addLayout(row(self.rescue, None, self.other, self.ok))
        self.field.setFocus()

    def reject(self) -> None:
        """Escape."""
        self.field.clear()
        super().reject()
        self.other_asked.emit()

    def _on_ok(self) -> None:
        typed = self.field.text()
        self.field.clear()
        self.accept()
        self.entered.emit(typed)

    def _on_rescue(self) -> None:
        self.field.clear()
        self.accept()
        self.rescue_asked.emit()


class CopiesDialog(QDialog):
    """Older copies without a password: keep them, or remove them now. Nothing is removed by Enter or Escape alone."""

    remove_asked = Signal()

    def __init__(self, theme: Theme, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Copies without a password"))
        self.words = "\n".join(
            [
                tr("%Ln older copies of this file have no password: anybody can read them who has them.", None, count),
                tr("Once removed they are gone, and cannot be put back."),
            ]
        )
        self.keep = Button(theme, tr("Keep them"), kind="primary", key=tr("Esc"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.remove = Button(theme, tr("Remove them"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._on_remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Label(theme, tr("Copies without a password"), "title"))
        text = Paragraph(theme, self.words)
        text.setFixedWidth(theme.px(WIDTH))
        layout.addWidget(text)
        layout.addLayout(row(None, self.remove, self.keep))

    def _on_remove(self) -> None:
        self.accept()
        self.remove_asked.emit()
