"""A section of the settings: it loads what it shows, and changes it in one undo step each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.ui.desk import Desk


class Section(QWidget):
    """Cards below one another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.theme, self.planner = desk, desk.theme, desk.planner
        self.setProperty("plain", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(desk.theme.px(16))

    def load(self) -> None:
        """Ask for what the section shows. Each has its own; no abstract class, because Qt's metaclass is in the way."""
        raise NotImplementedError

    def change(self, use_case: Callable[[], Changes], words: str) -> None:
        """Change something; it is told, and can be taken back."""
        self.desk.dispatcher.change(
            use_case, initiator=self, then=lambda _changes: self.desk.notices.say(words, undo=True)
        )
