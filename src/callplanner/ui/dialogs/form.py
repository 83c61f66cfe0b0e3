"""A small form: a few named fields, one button that goes on, Escape that leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.controls import CheckBox, Select
from callplanner.ui.widgets.day_field import DayField
from callplanner.ui.widgets.label import Label, Paragraph

LONG_ROWS = 5
WIDTH = 320
CHECKED = "yes"
"""What a checked box says; an empty text is "no"."""


_Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox


class FormField(Struct, frozen=True):
    """One thing that is asked: its name for the use case, its words, what stands in it at first.

    `choices`: (value, words) to pick from. `long`: several lines. `check`: a box, CHECKED or empty. `secret`: a
    password, shown as dots and taken exactly as typed. `today`: a day, given and taken as ISO 8601, counted from
    this one where it is said as "tomorrow"."""

    name: str
    words: str
    value: str = ""
    required: bool = False
    placeholder: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    long: bool = False
    check: bool = False
    secret: bool = False
    today: date | None = None


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
        *,
        explain: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._take, self._rows = take, tuple(fields)
        self.explain, self._refused = explain, ""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        self.fields: dict[str, _Field] = {}
        for place, item in enumerate(fields):
            field = self.fields[item.name] = _make(theme, item, self._check)
            if item.check:
                grid.addWidget(field, place, 1)
                continue
            label = Label(theme, item.words, tone="text-2")
            top = Qt.AlignmentFlag.AlignTop if item.long else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, place, 0, top)
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
        if explain:
            words = Paragraph(theme, explain, tone="text-2")
            words.setFixedWidth(theme.px(WIDTH + 120))
            layout.addWidget(words)
        layout.addLayout(grid)
        self.refusal = Paragraph(theme, "", tone="bad")
        self.refusal.setFixedWidth(theme.px(WIDTH + 120))
        self.refusal.hide()
        layout.addWidget(self.refusal)
        layout.addLayout(row(None, cancel, self.ok))
        self._check()
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def value(self, name: str) -> str:
        """What stands in a field now."""
        field = self.fields[name]
        if isinstance(field, QCheckBox):
            return CHECKED if field.isChecked() else ""
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText().strip()
        if isinstance(field, DayField):
            return field.day.isoformat() if field.day is not None else ""
        return field.text() if field.echoMode() is QLineEdit.EchoMode.Password else field.text().strip()

    def _check(self) -> None:
        days = (field for field in self.fields.values() if isinstance(field, DayField))
        refusal = next((field.refusal for field in days if field.refusal), "")
        if refusal != self._refused:
            self._refused = refusal
            self.refusal.set_text(refusal)
            self.refusal.setVisible(bool(refusal))
            self.adjustSize()
        self.ok.setEnabled(not refusal and all(self.value(f.name) for f in self._rows if f.required))

    def _on_ok(self) -> None:
        values = {name: self.value(name) for name in self.fields}
        self.accept()
        self._take(values)


def _make(theme: Theme, item: FormField, changed: Callable[[], None]) -> _Field:
    """The field for what is asked."""
    field: _Field
    if item.check:
        field = CheckBox(theme, item.words)
        field.setChecked(item.value == CHECKED)
    elif item.choices:
        field = Select(theme, item.words)
        for value, words in item.choices:
            field.addItem(words, value)
        field.setCurrentIndex(max(0, field.findData(item.value)))
        field.setFixedHeight(theme.px(32))
    elif item.long:
        field = QPlainTextEdit(item.value)
        field.setTabChangesFocus(True)
        field.setFixedHeight(theme.px(20 * LONG_ROWS))
        field.textChanged.connect(changed)
    else:
        if item.today is not None:
            field = DayField(theme, date.fromisoformat(item.value) if item.value else None, item.today)
        else:
            field = QLineEdit(item.value)
        if item.secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setFixedHeight(theme.px(32))
        field.textChanged.connect(changed)
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.setPlaceholderText(item.placeholder)
    field.setFont(theme.font("body"))
    field.setMinimumWidth(theme.px(WIDTH))
    field.setAccessibleName(item.words)
    return field
