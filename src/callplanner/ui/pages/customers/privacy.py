"""What the law asks for one customer: consent, no more calls, everything about them in a workbook, erasing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QMenu

from callplanner.services.views import CustomerView
from callplanner.ui import formats
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said

if TYPE_CHECKING:
    from callplanner.ui.pages.customers.page import CustomersPage


class PrivacyDeeds:
    """The handlers of one Customers page."""

    def __init__(self, page: CustomersPage) -> None:
        self._page = page
        self._desk = page.desk

    @property
    def _view(self) -> CustomerView | None:
        return self._page.detail.view

    def add_to(self, menu: QMenu) -> None:
        """The lines of the menu of one customer."""
        view = self._view
        if view is None:
            return
        actions = self._desk.actions
        private = menu.addAction(tr("A private person"), self._turn_private)
        private.setCheckable(True)
        private.setChecked(view.private)
        consent = menu.addAction(f"{tr('Record a consent…')}\t{actions.key('customers.consent')}")
        consent.triggered.connect(lambda _checked=False: self.record_consent())
        if any(held.withdrawn_on is None for held in view.consents):
            menu.addAction(tr("Consent is withdrawn…"), self._withdraw)
        menu.addSeparator()
        whole = menu.addAction(f"{tr('Export all about them…')}\t{actions.key('customers.file')}")
        whole.triggered.connect(lambda _checked=False: self.export())
        if view.suppressed or any(phone.stopped for phone in view.phones):
            menu.addAction(tr("May be called again…"), self._ask_again)
        if not view.suppressed:
            menu.addAction(tr("Never call again…"), self._ask_stop)
        menu.addAction(tr("Erase this customer…"), self._ask_erase)

    def record_consent(self) -> None:
        """Ask what for, when, how and in which words."""
        view = self._view
        if view is None:
            return
        planner, today = self._desk.planner, self._desk.planner.now().day

        def take(values: dict[str, str]) -> None:
            on = date.fromisoformat(values["on"])
            words = tr("Consent recorded. {name} may be called.").format(name=view.name)
            self._page.deeds.change(
                lambda: planner.record_consent(
                    view.customer_id, how=values["how"], wording=values["wording"], scope=values["scope"], on=on
                ),
                words,
            )

        fields = (
            FormField("how", tr("How it was given"), required=True, placeholder=tr("on the phone, form on the web…")),
            FormField("on", tr("On"), today.isoformat(), required=True, today=today),
            FormField("scope", tr("What for"), tr("calls")),
            FormField("wording", tr("In which words"), required=True, long=True),
        )
        title = tr("Consent of {name}").format(name=view.name)
        explain = tr("The words and the way they were given are the proof. They can be exported at any time.")
        FormDialog(self._desk.theme, title, fields, tr("Record"), take, self._page, explain=explain).open()

    def _withdraw(self) -> None:
        view = self._view
        if view is None:
            return
        planner, today = self._desk.planner, self._desk.planner.now().day

        def take(values: dict[str, str]) -> None:
            on = date.fromisoformat(values["on"])
            self._page.deeds.change(
                lambda: planner.withdraw_consent(view.customer_id, on), tr("The consent is withdrawn.")
            )

        fields = (FormField("on", tr("On"), today.isoformat(), required=True, today=today),)
        explain = tr("It stays on record as proof of the time before.")
        FormDialog(
            self._desk.theme, tr("Consent is withdrawn"), fields, tr("Withdraw"), take, self._page, explain=explain
        ).open()

    def _turn_private(self) -> None:
        view = self._view
        if view is None:
            return
        planner = self._desk.planner
        words = tr("A firm.") if view.private else tr("A private person.")
        value = "" if view.private else "yes"
        self._page.deeds.change(lambda: planner.edit_customer(view.customer_id, private=value), words)

    def export(self) -> None:
        """Everything stored about the customer, a sheet for each kind."""
        view = self._view
        name = f"{view.reference or view.name}.xlsx".replace("/", "-") if view is not None else ""
        path = self._desk.shell.ask_save(tr("Export all about one customer"), name, tr("Workbook (*.xlsx)"))
        if view is None or not path:
            return
        planner, shell, target = self._desk.planner, self._desk.shell, Path(path)

        def done(rows: int) -> None:
            self._desk.notices.say(
                tr("%Ln rows written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: shell.open_address(QUrl.fromLocalFile(str(target))),
            )

        self._desk.dispatcher.ask_long(
            lambda job: planner.export_customer(view.customer_id, target, job), tr("Exporting"), done
        )

    def _ask_stop(self) -> None:
        view = self._view
        if view is None:
            return
        planner = self._desk.planner

        def take(values: dict[str, str]) -> None:
            person = values.get("person", "")
            words = (
                tr("{name} is not called any more.").format(name=person)
                if person
                else tr("They and their numbers are not called any more.")
            )
            self._page.deeds.change(lambda: planner.suppress(view.customer_id, values["reason"], person=person), words)

        fields = [FormField("reason", tr("Reason"), required=True)]
        people = [contact.name for contact in view.contacts if contact.name and not contact.stopped]
        if people:
            choices = (("", tr("everybody there")), *((name, name) for name in people))
            fields.insert(0, FormField("person", tr("Whom"), "", choices=choices))
        title = tr("Never call again")
        explain = tr("All planned calls and callbacks end. Their numbers stay blocked after a new import too.")
        FormDialog(self._desk.theme, title, fields, tr("Stop calling"), take, self._page, explain=explain).open()

    def _ask_again(self) -> None:
        view = self._view
        if view is None:
            return
        planner = self._desk.planner

        def take(values: dict[str, str]) -> None:
            self._page.deeds.change(
                lambda: planner.lift_suppression(view.customer_id, values["reason"]), tr("They may be called again.")
            )

        fields = (FormField("reason", tr("Reason"), required=True),)
        why = f"{said(view.forbidden)} " if view.forbidden is not None else ""
        explain = why + tr("Say who asked for calls again, and how. The reason stays in the history.")
        FormDialog(
            self._desk.theme, tr("May be called again"), fields, tr("Allow calls"), take, self._page, explain=explain
        ).open()

    def _ask_erase(self) -> None:
        view, planner = self._view, self._desk.planner
        if view is None:
            return

        def take(_values: dict[str, str]) -> None:
            told = tr("The customer is erased.")
            self._desk.dispatcher.change(
                lambda: planner.erase(view.customer_id),
                initiator=self._page,
                then=lambda _changes: self._desk.notices.say(told),
            )

        def ask(until: date | None) -> None:
            explain = tr(
                "Everything about them is wiped from this file, the history included. "
                "A number that must not be called stays blocked. This cannot be undone, and neither can what was done "
                "before it."
            )
            if until is not None:
                day = formats.day(until, planner.now().day)
                held = tr("Backups made until now may hold the customer until {day}.").format(day=day)
                explain = f"{explain} {held}"
            title = tr("Erase this customer?")
            FormDialog(self._desk.theme, title, (), tr("Erase"), take, self._page, explain=explain).open()

        self._desk.dispatcher.ask(planner.erased_until, ask, initiator=self._page)
