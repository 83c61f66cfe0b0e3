"""What a backup holds, in words; and asking before one is put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callplanner.services.views import BackupRow, RestoreView
from callplanner.ui import formats
from callplanner.ui.i18n import noop, tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label, Paragraph

REASONS = {
    "by hand": noop("by hand"),
    "at start": noop("at start"),
    "at work": noop("at work"),
    "before import": noop("before an import"),
    "before programme": noop("before a new programme"),
    "before erasing": noop("before erasing"),
    "before wiping": noop("before old notes were wiped"),
    "new password": noop("after a new password"),
}
LOST_SHOWN = 8


def reason_words(reason: str) -> str:
    """Why a backup was made."""
    return tr(REASONS[reason]) if reason in REASONS else reason


def holding_words(customers: int | None, attempts: int | None, until: datetime | None) -> str:
    """412 customers, 3,118 calls, up to today 14:20; empty when it cannot be told."""
    if customers is None:
        return ""
    parts = [tr("%Ln customers", None, customers), tr("%Ln calls", None, attempts or 0)]
    if until is not None:
        moment = formats.moment(until, datetime.now().astimezone().date())
        parts.append(tr("up to {moment}").format(moment=moment))
    return ", ".join(parts)


def backup_words(backup: BackupRow, *, locked: bool = False) -> str:
    """What a backup holds; and how its password differs from that of the file."""
    if not backup.opens:
        return tr("locked with another password")
    held = holding_words(backup.customers, backup.attempts, backup.until)
    return ", ".join(filter(None, (tr("no password"), held))) if locked and not backup.locked else held


def difference_words(view: RestoreView) -> str:
    """What putting a backup back changes, line by line."""
    held = holding_words(view.customers_then, view.attempts_then, view.until)
    present = holding_words(view.customers_now, view.attempts_now, None)
    lines = [tr("The backup: {held}.").format(held=held), tr("Now: {present}.").format(present=present)]
    if view.lost:
        lines += ["", tr("%Ln changes since then would be gone:", None, len(view.lost))]
        lines += [f"– {said(label)}" for label, _ in view.lost[:LOST_SHOWN]]
        if len(view.lost) > LOST_SHOWN:
            lines.append(tr("and %Ln more", None, len(view.lost) - LOST_SHOWN))
    else:
        lines += ["", tr("Nothing was changed since then.")]
    return "\n".join(lines)


class RestoreDialog(QDialog):
    """Shows the difference; the second click puts the backup back."""

    def __init__(self, theme: Theme, view: RestoreView, go: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Put this backup back?"))
        self.words = difference_words(view)
        self.back = Button(theme, tr("Put it back"), kind="primary")
        self.back.clicked.connect(self.accept)
        leave = Button(theme, tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.accepted.connect(go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Label(theme, tr("Put this backup back?"), "title"))
        text = Paragraph(theme, self.words)
        text.setMinimumWidth(theme.px(420))
        layout.addWidget(text)
        kept = tr(
            "The file as it is now is kept beside it, under another name. Whoever must not be called stays stopped."
        )
        layout.addWidget(Paragraph(theme, kept, tone="text-2"))
        layout.addLayout(row(None, leave, self.back))
