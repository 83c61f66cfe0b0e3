"""The title row of a page: its name, a figure beside it, and what can be done on it at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from callplanner.ui.theme import Theme
from callplanner.ui.widgets.label import Label


class PageHead(QWidget):
    """Title, detail, actions."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._title = Label(theme, title, "name")
        self._detail = Label(theme, "", tone="text-2", elide=True)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self._layout.addWidget(self._title)
        self._layout.addSpacing(theme.px(8))
        self._layout.addWidget(self._detail, 1)
        self.setFixedHeight(theme.px(40))

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)

    def set_detail(self, detail: str) -> None:
        """The figure or sentence beside the title."""
        self._detail.setText(detail)

    def put_beside(self, widget: QWidget) -> None:
        """A choice right beside the title."""
        self._layout.insertWidget(2, widget)

    def add(self, widget: QWidget) -> None:
        """Another action at the right."""
        self._layout.addWidget(widget)
