"""What can be done with the customer that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import TierRow, WhyView
from callplanner.ui import formats
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.needs import next_working_day
from callplanner.ui.phrases import why_words

if TYPE_CHECKING:
    from callplanner.ui.pages.customers.page import CustomersPage


class CustomerDeeds:
    """The handlers of one Customers page."""

    def __init__(self, page: CustomersPage) -> None:
        self._page = page
        self._desk = page.desk

    def dial(self) -> None:
        """Open the card of Today, where the outcome is noted, and dial."""
        customer_id = self._page.detail.customer_id
        if customer_id is not None:
            self._desk.shell.go("today", customer_id)
            self._desk.actions["today.dial"].trigger()

    def why(self) -> None:
        """Why this customer is in today's queue, or why not."""
        customer_id = self._page.detail.customer_id
        if customer_id is None:
            return
        planner = self._desk.planner

        def told(view: WhyView) -> None:
            self._desk.notices.say(why_words(view, planner.now().day))

        self._desk.dispatcher.ask(lambda: planner.why(customer_id), told, initiator=self._page)

    def plan_a_call(self) -> None:
        """A pinned call on a day: three usual ones, or any."""
        customer_id = self._page.detail.customer_id
        if customer_id is None:
            return
        menu = QMenu(self._page)
        self._add_days(menu, [customer_id])
        self._open(menu, self._page.detail.plan_button)

    def add_to(self, menu: QMenu) -> None:
        """What can be done with all rows that are chosen, for their menu."""
        chosen = self._page.table.chosen_ids()
        if chosen:
            self._add_days(menu.addMenu(tr("Plan calls for %Ln customers", None, len(chosen))), chosen)
            menu.addSeparator()

    def _add_days(self, menu: QMenu, customer_ids: list[int]) -> None:
        """Days to plan a pinned call on: three usual ones, or any."""
        today = self._desk.planner.now().day
        usual = (
            (tr("Next working day"), next_working_day(today)),
            (tr("In a week"), today + timedelta(days=7)),
            (tr("In a month"), today + timedelta(days=30)),
        )
        for words, day in usual:
            menu.addAction(f"{words}\t{formats.day(day, today)}", partial(self._plan, customer_ids, day))
        menu.addSeparator()
        menu.addAction(tr("Another day…"), partial(self._ask_day, customer_ids))

    def edit(self, field: str, value: str) -> None:
        """Change one line of the master data."""
        customer_id = self._page.detail.customer_id
        if customer_id is not None:
            planner = self._desk.planner
            self.change(lambda: planner.edit_customer(customer_id, **{field: value}), tr("Changed."))

    def people(self) -> None:
        """Who is there and how they are reached."""
        customer_id = self._page.detail.customer_id
        if customer_id is not None:
            from callplanner.ui.dialogs.people import PeopleDialog

            PeopleDialog(self._desk, customer_id, self._page).open()

    def set_potential(self, potential: str) -> None:
        """What they said of their potential."""
        customer_id = self._page.detail.customer_id
        if customer_id is not None:
            planner = self._desk.planner
            self.change(lambda: planner.set_potential(customer_id, potential), tr("Potential noted."))

    def decide(self, decision: str) -> None:
        """A call that was tried too often may come up again, or is left out."""
        customer_id = self._page.detail.customer_id
        if customer_id is not None:
            planner = self._desk.planner
            words = tr("They may be called again.") if decision == "again" else tr("This call is left out.")
            self.change(lambda: planner.decide(customer_id, decision), words)

    def more(self, button: QWidget) -> None:
        """Tier by hand, pause, stop calling, erase."""
        customer_id = self._page.detail.customer_id
        if customer_id is None:
            return
        planner = self._desk.planner

        def show(tiers: tuple[TierRow, ...]) -> None:
            menu = QMenu(self._page)
            pin = menu.addMenu(tr("Tier by hand"))
            for tier in tiers:
                pin.addAction(tier.name, partial(self._pin, customer_id, tier.name))
            pin.addSeparator()
            pin.addAction(tr("By the rule again"), partial(self._pin, customer_id, None))
            pause = menu.addMenu(tr("No calls for a while"))
            today = planner.now().day
            for words, days in ((tr("A month"), 30), (tr("3 months"), 91), (tr("6 months"), 182)):
                pause.addAction(words, partial(self._pause, customer_id, today + timedelta(days=days)))
            pause.addSeparator()
            pause.addAction(tr("Call again"), partial(self._pause, customer_id, None))
            menu.addSeparator()
            self._page.privacy.add_to(menu)
            self._open(menu, button)

        self._desk.dispatcher.ask(planner.tiers, show, initiator=self._page)

    def add(self, _checked: bool = False) -> None:
        """A new customer: name first, the rest when it is known."""
        fields = (
            FormField("name", tr("Name"), required=True),
            FormField("phone", tr("Phone")),
            FormField("person", tr("Contact person")),
            FormField("town", tr("Town")),
            FormField("country", tr("Country")),
        )
        planner = self._desk.planner

        def take(values: dict[str, str]) -> None:
            filled = {name: value for name, value in values.items() if value}

            def added(customer_id: int) -> None:
                self._desk.notices.say(tr("{name} is a customer now.").format(name=filled["name"]), undo=True)
                self._page.show_customer(customer_id)

            self._desk.dispatcher.run(lambda: planner.add_customer(**filled), then=added)

        FormDialog(self._desk.theme, tr("New customer"), fields, tr("Add"), take, self._page).open()

    def _plan(self, customer_ids: list[int], day: date) -> None:
        planner = self._desk.planner
        when = formats.day(day, planner.now().day)
        words = tr("%Ln calls are planned for {day}.", None, len(customer_ids)).format(day=when)
        self.change(lambda: planner.plan_calls(customer_ids, day), words)

    def _ask_day(self, customer_ids: list[int]) -> None:
        from callplanner.ui.widgets.when import open_calendar

        def take(chosen: QDate) -> None:
            self._plan(customer_ids, date(chosen.year(), chosen.month(), chosen.day()))

        open_calendar(self._page.detail.plan_button, self._desk.planner.now().day, None, take)

    def _pin(self, customer_id: int, tier: str | None) -> None:
        planner = self._desk.planner
        words = tr("Tier set by hand.") if tier else tr("The tier follows the rule again.")
        self.change(lambda: planner.pin_tier(customer_id, tier), words)

    def _pause(self, customer_id: int, until: date | None) -> None:
        planner = self._desk.planner
        day = formats.day(until, planner.now().day) if until else ""
        words = tr("No calls until {day}.").format(day=day) if until else tr("Calls go on.")
        self.change(lambda: planner.pause(customer_id, until, tr("paused by hand")), words)

    def change(self, use_case: Callable[[], Changes], words: str) -> None:
        """Change something; it is told, and can be taken back."""
        self._desk.dispatcher.change(
            use_case, initiator=self._page, then=lambda _changes: self._desk.notices.say(words, undo=True)
        )

    @staticmethod
    def _open(menu: QMenu, below: QWidget) -> None:
        menu.exec(below.mapToGlobal(QPoint(0, below.height() + 4)))
