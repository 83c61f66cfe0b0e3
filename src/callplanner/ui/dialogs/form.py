"""A small form: a few named fields, one button that goes on, Escape that leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class FormField:
    """One line of text: its name for the use case, its words, what stands in it at first."""

    name: str
    words: str
    value: str = ""
    required: bool = False
    placeholder: str = ""


class FormDialog(QDialog):
    """Asks for a few values; `take` gets them when the person goes on."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        fields: Sequence[FormField],
        go_on: str,
        take: Callable[[dict[str, str]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._take, self._rows = take, tuple(fields)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        self.fields: dict[str, QLineEdit] = {}
        for place, item in enumerate(fields):
            field = self.fields[item.name] = QLineEdit(item.value)
            field.setFont(theme.font("body"))
            field.setFixedHeight(theme.px(32))
            field.setMinimumWidth(theme.px(280))
            field.setPlaceholderText(item.placeholder)
            field.setAccessibleName(item.words)
            field.textChanged.connect(self._check)
            grid.addWidget(Label(theme, item.words, tone="text-2"), place, 0)
            grid.addWidget(field, place, 1)
        self.ok = Button(theme, go_on, kind="primary", key=tr("Enter"))
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._on_ok)
        cancel = Button(theme, tr("Cancel"), kind="quiet", key=tr("Esc"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(16))
        layout.addWidget(Label(theme, title, "title"))
        layout.addLayout(grid)
        layout.addLayout(row(None, cancel, self.ok))
        self._check()
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def _check(self) -> None:
        self.ok.setEnabled(all(self.fields[f.name].text().strip() for f in self._rows if f.required))

    def _on_ok(self) -> None:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        self.accept()
        self._take(values)
