"""A question in the panel itself: a reason, a time, a word. Enter answers, Escape leaves; no box over the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.choices import OptionButton
from callplanner.ui.widgets.label import Label

MOST_CHOICES, FEWEST_CHOICES = 4, 2
OWN_WORDS = 180


class Choice(Struct, frozen=True):
    """A ready answer: its words, a lighter detail, and the value that is handed on."""

    words: str
    detail: str = ""
    value: object = None


class PromptRow(QWidget):
    """One question at a time, with ready answers and, where it makes sense, a field for one's own words."""

    def __init__(self, theme: Theme, back: Callable[[], None]) -> None:
        super().__init__()
        self.theme, self._back = theme, back
        self._answer: Callable[[object], None] | None = None
        self._choices: tuple[Choice, ...] = ()
        self._digits = True
        self._title = Label(theme, weight=500)
        self._title.setMinimumWidth(theme.px(92))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        self._buttons = [OptionButton(theme, "", height=28) for _ in range(MOST_CHOICES)]
        for place, button in enumerate(self._buttons):
            button.installEventFilter(self)
            button.clicked.connect(lambda _checked=False, place=place: self._take(self._choices[place].value))
            layout.addWidget(button)
        self.field = QLineEdit()
        self.field.setFont(theme.font("body"))
        self.field.setFixedHeight(theme.px(28))
        self.field.installEventFilter(self)
        layout.addWidget(self.field, 1)
        layout.addStretch(0)
        self._cancel = Button(theme, tr("Cancel"), kind="quiet", key=tr("Esc"), height=28)
        self._cancel.clicked.connect(self.leave)
        layout.addWidget(self._cancel)
        self.hide()

    def ask(
        self,
        title: str,
        choices: Sequence[Choice],
        placeholder: str,
        answer: Callable[[object], None],
        *,
        digits: bool = True,
    ) -> None:
        """Ask; `answer` gets the value of the ready answer or the words typed. No placeholder: no field. Not `digits`:
        while a ready answer has the focus, only a letter begins the words, and a digit is a key of the page."""
        self._digits = digits
        self._answer = answer
        self._choices = tuple(choices)[:MOST_CHOICES]
        self._title.setText(title)
        for place, button in enumerate(self._buttons):
            used = place < len(self._choices)
            button.setVisible(used)
            button.setChecked(False)
            if used:
                button.set_option(self._choices[place].words, detail=self._choices[place].detail)
        self.field.clear()
        self.field.setVisible(bool(placeholder))
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(title)
        self.show()
        self._fit()
        (self._buttons[0] if choices else self.field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mend(self, typed: str) -> None:
        """What was answered was refused: it stands there again to be changed."""
        self.field.setText(typed)
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Own words have room before the last of the ready answers has."""
        title = max(self._title.sizeHint().width(), self._title.minimumWidth())
        fixed = title + self._cancel.sizeHint().width() + 3 * self.theme.px(8)
        room = self.width() - fixed - (self.theme.px(OWN_WORDS) if not self.field.isHidden() else 0)
        for place, button in enumerate(self._buttons[: len(self._choices)]):
            room -= button.sizeHint().width() + self.theme.px(8)
            button.setVisible(place < FEWEST_CHOICES or room >= 0)

    def press_enter(self) -> bool:
        """Enter: take the words typed, else the ready answer that has the focus. False when neither is so and the
        person is somewhere else: then Enter is not for this question."""
        typed = self.field.text().strip()
        if typed and not self.field.isHidden():
            self._take(typed)
            return True
        for button in self._buttons:
            if button.hasFocus():
                button.click()
                return True
        return self.field.hasFocus() or self._cancel.hasFocus()

    def leave(self) -> None:
        """Ask no longer."""
        self._answer = None
        self.hide()
        self._back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and watched in self._buttons:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # Letters typed while a ready answer has the focus begin one's own words; they must not be keys of the page.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_word(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_word(event):
            self.field.setFocus()
            self.field.setText(event.text())
            return True
        return super().event(event)

    def _is_word(self, event: QKeyEvent) -> bool:
        typed = event.text()
        if typed.isdecimal() and not self._digits:
            return False
        return bool(typed) and typed.isprintable() and typed != " " and not self.field.isHidden()

    def _take(self, value: object) -> None:
        answer, self._answer = self._answer, None
        self.hide()
        self._back()
        if answer is not None:
            answer(value)
