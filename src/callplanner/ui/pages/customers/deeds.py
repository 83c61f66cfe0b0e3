"""What can be done with the customer that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMenu, QWidget

from callplanner.domain.changes import Changes
from callplanner.services.views import TierRow, WhyView
from callplanner.ui import formats
from callplanner.ui.dialogs.blackouts import add_blackouts
from callplanner.ui.dialogs.corrections import add_corrections
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.needs import next_working_day
from callplanner.ui.phrases import why_words
from callplanner.ui.widgets.menus import open_menu

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
        open_menu(menu, self._page.detail.plan_button, by_key=True)

    def add_to(self, menu: QMenu) -> None:
        """What can be done with all rows that are chosen, for their menu."""
        chosen = self._page.table.chosen_ids()
        if chosen:
            self._add_days(menu.addMenu(tr("Plan calls for %Ln customers", None, len(chosen))), chosen)
        key = self._desk.actions.key("customers.other")
        menu.addAction(f"{tr('With the chosen')}…\t{key}", lambda: self.more(self._page.with_chosen))
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
        """For the customers that are chosen, one or many: caller, tier by hand, pause, closed or open again; for one
        also consent, no more calls, erasing."""
        ids = self._page.chosen()
        if not ids:
            return
        planner = self._desk.planner

        def show(found: tuple[tuple[TierRow, ...], tuple[str, ...]]) -> None:
            tiers, callers = found
            menu = QMenu(self._page)
            self._add_standing(menu, ids, tiers, callers)
            view = self._page.detail.view
            if len(ids) == 1 and view is not None:
                menu.addSeparator()
                add_corrections(menu, self._desk, view, self._page)
                menu.addSeparator()
                self._page.privacy.add_to(menu)
            open_menu(menu, button, by_key=True)

        self._desk.dispatcher.ask(lambda: (planner.tiers(), planner.caller_names()), show, initiator=self._page)

    def _add_standing(self, menu: QMenu, ids: Sequence[int], tiers: Sequence[TierRow], callers: Sequence[str]) -> None:
        planner, change = self._desk.planner, self.change
        if len(ids) > 1:
            self._add_days(menu.addMenu(tr("Plan calls for %Ln customers", None, len(ids))), list(ids))
        whose = menu.addMenu(tr("Give to a caller"))
        for name in callers:
            words = tr("{count} given to {name}.").format(count=tr("%Ln customers", None, len(ids)), name=name)
            whose.addAction(name, partial(change, partial(planner.assign_caller, ids, name), words))
        whose.addSeparator()
        words = tr("They are nobody's own; the next plan deals them out.")
        whose.addAction(tr("Nobody of their own"), partial(change, partial(planner.assign_caller, ids, None), words))
        pin = menu.addMenu(tr("Tier by hand"))
        words = tr("Tier set by hand.")
        for tier in tiers:
            pin.addAction(tier.name, partial(change, partial(planner.pin_tiers, ids, tier.name), words))
        pin.addSeparator()
        words = tr("The tier follows the rule again.")
        pin.addAction(tr("By the rule again"), partial(change, partial(planner.pin_tiers, ids, None), words))
        pause, today = menu.addMenu(tr("No calls for a while")), planner.now().day
        for title, days in ((tr("A month"), 30), (tr("3 months"), 91), (tr("6 months"), 182)):
            pause.addAction(title, partial(self._pause, ids, today + timedelta(days=days)))
        pause.addSeparator()
        pause.addAction(tr("Call again"), partial(self._pause, ids, None))
        view = self._page.detail.view
        add_blackouts(menu, self._desk, ids, view if len(ids) == 1 else None, self._page)
        if len(ids) > 1 or (view is not None and view.active):
            menu.addAction(tr("A customer no longer…"), partial(self._ask_close, ids))
        if len(ids) > 1 or (view is not None and not view.active):
            words = tr("A customer again. Plan anew for the calls of the year.")
            menu.addAction(tr("A customer again"), partial(change, partial(planner.open_customers, ids), words))

    def _ask_close(self, ids: Sequence[int]) -> None:
        planner = self._desk.planner

        def take(values: dict[str, str]) -> None:
            words = tr("%Ln customers closed. Nobody calls them; everything stays.", None, len(ids))
            self.change(lambda: planner.close_customers(ids, values["reason"]), words)

        fields = (FormField("reason", tr("Why"), placeholder=tr("closed down, moved away…")),)
        explain = tr(
            "They leave the queue, the programme and the coverage. They can be made customers again at any time."
        )
        title = tr("%Ln customers no longer", None, len(ids))
        FormDialog(self._desk.theme, title, fields, tr("Close"), take, self._page, explain=explain).open()

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
        from callplanner.ui.widgets.calendar_popup import open_calendar

        def take(chosen: QDate) -> None:
            self._plan(customer_ids, date(chosen.year(), chosen.month(), chosen.day()))

        open_calendar(self._page.detail.plan_button, self._desk.planner.now().day, None, take)

    def _pause(self, ids: Sequence[int], until: date | None) -> None:
        planner = self._desk.planner
        day = formats.day(until, planner.now().day) if until else ""
        words = tr("No calls until {day}.").format(day=day) if until else tr("Calls go on.")
        self.change(lambda: planner.pause_all(ids, until, tr("paused by hand")), words)

    def change(self, use_case: Callable[[], Changes], words: str) -> None:
        """Change something; it is told, and can be taken back."""
        self._desk.dispatcher.change(
            use_case, initiator=self._page, then=lambda _changes: self._desk.notices.say(words, undo=True)
        )
