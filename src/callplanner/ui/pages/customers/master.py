"""Master data in two places: what we know, line by line to be changed, and what we lack, which invites filling in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from callplanner.services.views import CustomerView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import potential_words, unknown_words
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Band, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label

POTENTIALS = ("low", "medium", "high")


class EditableLine(QStackedWidget):
    """A value that becomes a field on a click or Enter; Enter saves, Escape leaves."""

    edited = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._label = Label(theme, "", elide=True)
        self._field = QLineEdit()
        self._field.setFont(theme.font("body"))
        self._field.setAccessibleName(name)
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self.addWidget(self._label)
        self.addWidget(self._field)
        self.setFixedHeight(theme.px(24))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Click to change"))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_value(self, words: str) -> None:
        """Show a value; a field that is being typed in is left alone."""
        self._label.setText(words)
        if self.currentIndex() == 0:
            self._field.setText(words)

    def edit(self) -> None:
        """Turn into a field."""
        self._field.setText(self._label.text())
        self.setCurrentIndex(1)
        self._field.setFocus()
        self._field.selectAll()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if escape and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.setCurrentIndex(0)
            return True
        if event.type() == QEvent.Type.FocusOut and self.currentIndex() == 1:
            self._take()
        return False

    def _on_return(self) -> None:
        self._take()
        self.setFocus()

    def _take(self) -> None:
        self.setCurrentIndex(0)
        typed = self._field.text().strip()
        if typed != self._label.text():
            self._label.setText(typed)
            self.edited.emit(typed)


class KnownFacts(QWidget):
    """The lines that are known; empty ones are not there."""

    edited = Signal(str, str)
    people_asked = Signal()

    def __init__(self, theme: Theme, people_key: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(16), theme.px(10), theme.px(8), theme.px(10))
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnMinimumWidth(0, theme.px(72))
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[Label, QWidget]] = {}
        self._fields: dict[str, EditableLine] = {}
        titles = (
            ("contact", tr("Contact")), ("mobile", tr("Also")), ("email", tr("E-mail")), ("street", tr("Street")),
            ("postcode", tr("Postcode")), ("town", tr("Town")), ("country", tr("Country")), ("segment", tr("Segment")),
            ("region", tr("Region")), ("hours", tr("Hours")), ("weekdays", tr("Weekdays")), ("caller", tr("Caller")),
            ("note", tr("Note")), ("consent", tr("Consent")),
        )  # fmt: skip
        for place, (name, title) in enumerate(titles):
            label = Label(theme, title, "small", tone="text-2", weight=500)
            value: QWidget
            if name in ("contact", "mobile", "caller", "consent"):
                value = Label(theme, "", elide=True)
                value.setFixedHeight(theme.px(24))
            else:
                line = self._fields[name] = EditableLine(theme, title)
                line.edited.connect(partial(self.edited.emit, name))
                value = line
            grid.addWidget(label, place, 0)
            grid.addWidget(value, place, 1)
            self._lines[name] = (label, value)
        self.people = Button(theme, tr("People and numbers"), kind="link", key=people_key, height=24)
        self.people.clicked.connect(self.people_asked)
        grid.addWidget(self.people, len(titles), 1, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(len(titles) + 1, 1)

    def show_customer(self, view: CustomerView, today: date) -> None:
        """Fill the lines."""
        contact = next((c for c in view.contacts if not c.stopped), None)
        person = ", ".join(filter(None, (contact.name, contact.role))) if contact else ""
        usable = [phone for phone in view.phones if phone.usable]
        others = ", ".join(" ".join(filter(None, (p.typed, p.contact))) for p in usable[1:])
        values = {
            "contact": person, "mobile": others, "email": view.email, "street": view.street, "postcode": view.postcode,
            "town": view.town, "country": view.country, "segment": view.segment, "hours": view.hours,
            "weekdays": view.weekdays, "caller": view.caller, "note": view.note, "region": view.region,
            "consent": _consent_words(view, today),
        }  # fmt: skip
        for name, words in values.items():
            label, value = self._lines[name]
            label.setVisible(bool(words))
            value.setVisible(bool(words))
            if isinstance(value, EditableLine):
                value.set_value(words)
            elif isinstance(value, Label):
                value.setText(words)
        self._lines["consent"][1].setToolTip("\n".join(consent.wording for consent in view.consents[:1]))


def _consent_words(view: CustomerView, today: date) -> str:
    """The newest consent that stands; empty without one."""
    standing = next((consent for consent in view.consents if consent.withdrawn_on is None), None)
    if standing is None:
        return ""
    return tr("{day}, {how}: {what}").format(
        day=formats.day(standing.given_on, today), how=standing.how, what=standing.scope
    )


class UnknownFacts(Band):
    """What we lack, as links that open a field in place, and the potential to be asked."""

    filled = Signal(str, str)
    potential_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, "", "small", weight=600, tone="text-2")
        self._links = QVBoxLayout()
        self._links.setSpacing(theme.px(2))
        self._field = QLineEdit()
        self._field.setFont(theme.font("body"))
        self._field.setFixedHeight(theme.px(28))
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self._field.hide()
        self._asked = ""
        self._potential = Label(theme, "", "small", tone="text-2", weight=500)
        self._choice = Segmented(theme, [potential_words(p) for p in POTENTIALS], may_clear=True)
        self._choice.chosen.connect(lambda place: self.potential_chosen.emit(POTENTIALS[place] if place >= 0 else ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        layout.setSpacing(theme.px(4))
        layout.addWidget(self._title)
        layout.addLayout(self._links)
        layout.addWidget(self._field)
        layout.addSpacing(theme.px(4))
        layout.addWidget(self._potential)
        layout.addLayout(row(self._choice, None))
        layout.addStretch(1)

    def show_customer(self, view: CustomerView) -> None:
        """Show what is missing now."""
        unknown = [name for name in view.unknown if name != "potential"]
        self._title.setText(tr("We do not know yet") if unknown else tr("We know everything we ask for"))
        self._show_links(unknown)
        self._field.hide()
        words = potential_words(view.potential)
        self._potential.setText(tr("Potential, {word}").format(word=words))
        self._choice.set_choice(POTENTIALS.index(view.potential) if view.potential in POTENTIALS else -1)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._field.hide()
            return True
        return False

    def _show_links(self, unknown: Sequence[str]) -> None:
        while item := self._links.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name in unknown[:4]:
            link = Button(self.theme, f"+ {unknown_words(name)}", kind="link", height=24)
            link.clicked.connect(partial(self._ask, name))
            self._links.addWidget(link)

    def _ask(self, name: str, _checked: bool = False) -> None:
        self._asked = name
        self._field.clear()
        self._field.setPlaceholderText(unknown_words(name))
        self._field.setAccessibleName(unknown_words(name))
        self._field.show()
        self._field.setFocus()

    def _on_return(self) -> None:
        typed = self._field.text().strip()
        if typed:
            self._field.hide()
            self.filled.emit(self._asked, typed)
