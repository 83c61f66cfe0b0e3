"""The people at a customer and their numbers, in one dialog: whom to ask for, whose number is which, in what order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.views import ContactView, CustomerView, PhoneView
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import CHECKED, FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import refusal
from callplanner.ui.vocabulary import kind_words
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import column, row
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.lines import Line, LinesCard
from callplanner.ui.widgets.scroller import Scroller

WIDTHS = (160, 110, 150)


def state_words(phone: PhoneView) -> str:
    """Why a number is not dialled; empty when it may be."""
    if phone.stopped:
        return tr("must not be called")
    return tr("does not work") if phone.bad else ""


class PeopleDialog(QDialog):
    """Two lists; each line is changed by its button, each change is one step that can be undone."""

    def __init__(self, desk: Desk, customer_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.customer_id = desk, customer_id
        theme = desk.theme
        self._view: CustomerView | None = None
        self._title = Label(theme, "", "title", elide=True)
        self.people = LinesCard(
            theme,
            tr("People"),
            tr("The first one is asked for."),
            (tr("Name"), tr("Role"), tr("E-mail"), ""),
            tr("Add a person"),
            WIDTHS,
        )
        self.people.add_asked.connect(lambda: self._ask_person(None))
        self.numbers = LinesCard(
            theme,
            tr("Numbers"),
            tr("The first one that may be dialled is dialled."),
            (tr("Number"), tr("Kind"), tr("Whose"), ""),
            tr("Add a number"),
            WIDTHS,
        )
        self.numbers.add_asked.connect(lambda: self._ask_number(None))
        both = column(self.people, self.numbers, None, spacing=theme.px(16))
        close = Button(theme, tr("Close"), kind="primary", key=tr("Esc"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._title)
        layout.addWidget(Scroller(both), 1)
        layout.addLayout(row(None, close))
        self.resize(theme.px(720), theme.px(560))
        self.setWindowTitle(tr("People and numbers"))
        desk.dispatcher.changed.connect(self._on_changed)
        self._load()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.tables & {"contact", "phone", "customer", "suppression"}:
            self._load()

    def _load(self) -> None:
        self.desk.dispatcher.ask(partial(self.desk.planner.card, self.customer_id), self._show, failed=self._gone)

    def _gone(self, error: PlannerError) -> None:
        self.desk.notices.refuse(refusal(error))
        self.reject()

    def _show(self, view: CustomerView) -> None:
        self._view = view
        self._title.setText(tr("People and numbers of {name}").format(name=view.name))
        self.people.show_lines(
            [
                Line(
                    (person.name, person.role, person.email, tr("no calls") if person.stopped else ""),
                    partial(self._ask_person, person),
                    off=person.stopped,
                )
                for person in view.contacts
            ]
        )
        self.numbers.show_lines(
            [
                Line(
                    (phone.typed, kind_words(phone.kind), phone.contact, state_words(phone)),
                    partial(self._ask_number, phone),
                    off=not phone.usable,
                )
                for phone in view.phones
            ]
        )

    def _ask_person(self, person: ContactView | None) -> None:
        from callplanner.services.people import PersonEdit

        planner, view = self.desk.planner, self._view
        if view is None:
            return
        first = bool(view.contacts) and person == view.contacts[0]
        fields = [
            FormField("name", tr("Name"), person.name if person else "", required=True),
            FormField("role", tr("Role"), person.role if person else ""),
            FormField("email", tr("E-mail"), person.email if person else ""),
        ]
        if view.contacts and not first:
            fields.append(FormField("first", tr("Ask for them first"), check=True))
        if person is not None:
            fields.append(FormField("gone", tr("They are there no more"), check=True))

        def take(values: dict[str, str]) -> None:
            if person is not None and values.get("gone") == CHECKED:
                words = tr("{name} is taken off; their numbers stay.").format(name=person.name)
                self._change(lambda: planner.remove_person(person.contact_id), words)
                return
            edit = PersonEdit(values["name"], values["role"], values["email"], values.get("first") == CHECKED)
            contact_id = person.contact_id if person is not None else None
            words = tr("{name} is saved.").format(name=edit.name)
            self._change(lambda: planner.save_person(self.customer_id, edit, contact_id), words)

        title = tr("Change {what}").format(what=person.name) if person else tr("Add a person")
        FormDialog(self.desk.theme, title, fields, tr("Save"), take, self).open()

    def _ask_number(self, phone: PhoneView | None) -> None:
        from callplanner.services.people import KINDS, NumberEdit

        planner, view = self.desk.planner, self._view
        if view is None:
            return
        whose = (("", tr("the customer's")), *((person.name, person.name) for person in view.contacts))
        kinds = tuple((kind, kind_words(kind) or tr("not said")) for kind in KINDS)
        first = bool(view.phones) and phone == view.phones[0]
        fields = [
            FormField("typed", tr("Number"), phone.typed if phone else "", required=True),
            FormField("kind", tr("Kind"), phone.kind if phone else "", choices=kinds),
            FormField("person", tr("Whose"), phone.contact if phone else "", choices=whose),
        ]
        if view.phones and not first:
            fields.append(FormField("first", tr("Dial it first"), check=True))
        if phone is not None:
            fields.append(FormField("bad", tr("It does not work"), CHECKED if phone.bad else "", check=True))
            fields.append(FormField("gone", tr("Take the number away"), check=True))

        def take(values: dict[str, str]) -> None:
            if phone is not None and values.get("gone") == CHECKED:
                words = tr("{number} is taken away.").format(number=phone.typed)
                self._change(lambda: planner.remove_number(phone.phone_id), words)
                return
            mended = phone is not None and phone.bad and values["typed"] != phone.typed
            works = mended or values.get("bad") != CHECKED
            chosen = values["kind"], values["person"], values.get("first") == CHECKED
            edit = NumberEdit(values["typed"], *chosen, works)
            phone_id = phone.phone_id if phone is not None else None
            words = tr("{number} is saved.").format(number=edit.typed)
            self._change(lambda: planner.save_number(self.customer_id, edit, phone_id), words)

        title = tr("Change {what}").format(what=phone.typed) if phone else tr("Add a number")
        FormDialog(self.desk.theme, title, fields, tr("Save"), take, self).open()

    def _change(self, use_case: Callable[[], Changes], words: str) -> None:
        self.desk.dispatcher.change(
            use_case, initiator=None, then=lambda _changes: self.desk.notices.say(words, undo=True)
        )
