"""A company that cannot be opened: what is wrong, and the two ways back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callplanner.services.views import RescueView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.data.holding import backup_words
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label, Paragraph

SAID = 3
DAMAGE = frozenset({"company-damaged", "company-empty", "file-not-database", "file-not-ours"})
"""Refusals after which a backup of the same file may be the answer."""


def rescue_words(view: RescueView) -> str:
    """What is wrong, which backup there is and what would be lost."""
    lines = [said(problem) for problem in view.problems[:SAID]]
    if view.backup is not None:
        age = formats.moment(view.backup.at, datetime.now().astimezone().date())
        lines += ["", tr("The newest good backup is of {moment}: {held}.").format(
            moment=age, held=backup_words(view.backup)
        ), tr("What was done after it would have to be done again.")]  # fmt: skip
    elif view.shut:
        lines += ["", tr("Its backups are locked with another password.")]
    else:
        lines += ["", tr("There is no good backup of this file.")]
    rows = sum(rows for _, rows in view.readable)
    if rows:
        lines.append(tr("%Ln rows of the damaged file can still be read and saved as a workbook.", None, rows))
    return "\n".join(lines)


class RescueDialog(QDialog):
    """Offers the backup and what is readable. The damaged file is never written to."""

    restore_asked = Signal(str)
    """The newest good backup shall be put back."""
    save_asked = Signal()
    """What is readable shall be saved."""
    password_asked = Signal()
    """The backups shall be opened with another password."""

    def __init__(self, theme: Theme, view: RescueView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The file is damaged"))
        self.words = rescue_words(view)
        self.restore = Button(theme, tr("Put the backup back"), kind="primary")
        self.restore.setVisible(view.backup is not None)
        self.restore.clicked.connect(self._on_restore)
        self.save = Button(theme, tr("Save what is readable…"))
        self.save.setVisible(bool(view.readable))
        self.save.clicked.connect(lambda: self.save_asked.emit())
        self.password = Button(theme, tr("Another password…"))
        self.password.setVisible(view.shut)
        self.password.clicked.connect(self._on_password)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.reject)
        self._backup = view.backup.path if view.backup is not None else ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        title = tr("{file} cannot be opened").format(file=Path(view.file).name)
        layout.addWidget(Label(theme, title, "title"))
        text = Paragraph(theme, self.words)
        text.setMinimumWidth(theme.px(460))
        layout.addWidget(text)
        kept = tr("The damaged file is kept as it is, under another name.")
        layout.addWidget(Paragraph(theme, kept, tone="text-2"))
        layout.addLayout(row(self.save, self.password, None, close, self.restore))

    def _on_password(self) -> None:
        self.accept()
        self.password_asked.emit()

    def _on_restore(self) -> None:
        self.accept()
        self.restore_asked.emit(self._backup)
