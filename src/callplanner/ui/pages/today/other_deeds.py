"""What is done more rarely about the customer on the card: one menu on one key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.views import CustomerView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.today.prompt import Choice
from callplanner.ui.phrases import refusal
from callplanner.ui.vocabulary import ask_sentence
from callplanner.ui.widgets.menus import open_menu

if TYPE_CHECKING:
    from callplanner.ui.pages.today.page import TodayPage

ASKED_AS_TEXT = ("phone", "person", "hours", "email", "segment", "note")


class OtherDeeds:
    """The handlers of one Today page."""

    def __init__(self, page: TodayPage) -> None:
        self._page = page
        self._desk = page.desk

    def open_menu(self) -> None:
        """Pause, wrong person, who knows whom, who else sells to them, the number, the whole customer."""
        view = self._view
        if view is None:
            return
        from callplanner.ui.dialogs.corrections import add_corrections  # forms, which the first card does not need

        menu = QMenu(self._page)
        menu.addAction(tr("Copy the number") + "\tC", self.copy_number)
        pause = menu.addMenu(tr("No calls for a while"))
        today = self._page.now().day
        for words, days in ((tr("A month"), 30), (tr("3 months"), 91), (tr("6 months"), 182)):
            until = today + timedelta(days=days)
            pause.addAction(words, partial(self._pause, until))
        menu.addAction(tr("Wrong person…"), self.wrong_person)
        menu.addSeparator()
        menu.addAction(tr("Introduced to another customer…"), self.introduce)
        menu.addAction(tr("They named somebody to us…"), self.referral)
        menu.addAction(tr("They also buy from…"), self.competitor)
        menu.addSeparator()
        add_corrections(menu, self._desk, view, self._page)
        menu.addAction(tr("People and numbers…"), partial(self._page.numbers.edit, view.customer_id))
        menu.addAction(tr("Open on the Customers page"), self.open_customer)
        open_menu(menu, self._page.panel.hints["other"], above=True, by_key=True)

    def copy_number(self) -> None:
        """The number that would be dialled, onto the clipboard."""
        view = self._view
        number = next((phone.typed for phone in view.phones if phone.usable), "") if view else ""
        if number:
            QGuiApplication.clipboard().setText(number)
            self._desk.notices.say(tr("{number} is on the clipboard.").format(number=number))

    def ask(self) -> None:
        """Fill in the first thing that we do not know, where it was asked."""
        view = self._view
        if view is None:
            return
        field = next((name for name in view.unknown if name in ASKED_AS_TEXT or name == "potential"), "potential")
        planner, customer_id = self._desk.planner, view.customer_id
        if field == "potential":
            choices = tuple(
                Choice(words, "", value)
                for value, words in (("low", tr("low")), ("medium", tr("medium")), ("high", tr("high")))
            )
            self._page.panel.prompt.ask(
                tr("Potential"),
                choices,
                "",
                lambda value: self._change(
                    lambda: planner.set_potential(customer_id, str(value)), tr("Potential noted.")
                ),
            )
            return
        self._ask_fact(customer_id, field, ask_sentence((field,), view.potential))

    def _ask_fact(self, customer_id: int, field: str, question: str, typed: str = "") -> None:
        """Ask for a fact; an answer that is refused stands there again to be mended."""
        planner = self._desk.planner

        def refused(value: str, error: PlannerError) -> None:
            self._desk.notices.refuse(refusal(error))
            if self._page.current.customer_id == customer_id:
                self._ask_fact(customer_id, field, question, value)

        def answer(value: object) -> None:
            self._desk.dispatcher.change(
                lambda: planner.edit_customer(customer_id, **{field: str(value)}),
                initiator=None,
                then=lambda _changes: self._desk.notices.say(tr("Noted."), undo=True),
                failed=partial(refused, str(value)),
            )

        like = tr("like 9-12, 14:00-17:30, then Enter") if field == "hours" else tr("their answer, then Enter")
        self._page.panel.prompt.ask(question, (), like, answer)
        if typed:
            self._page.panel.prompt.mend(typed)

    def wrong_person(self) -> None:
        """Somebody else is to be asked for from now on."""
        view = self._view
        if view is None:
            return
        planner, customer_id = self._desk.planner, view.customer_id
        choices = (Choice(tr("Nobody known yet"), "", ""),)
        self._page.panel.prompt.ask(
            tr("Ask for"),
            choices,
            tr("the right person, then Enter"),
            lambda value: self._change(
                lambda: planner.right_person(customer_id, str(value)), tr("The person to ask for is changed.")
            ),
        )

    def introduce(self) -> None:
        """Two customers now know each other through us."""
        view = self._view
        if view is None:
            return
        planner, customer_id = self._desk.planner, view.customer_id
        self._desk.shell.pick_customer(
            tr("Introduced to whom?"),
            lambda other: self._change(
                lambda: planner.add_mention(customer_id, "introduction", "", other), tr("Introduction noted.")
            ),
        )

    def referral(self) -> None:
        """They named somebody who may need us."""
        self._mention("referral", tr("They named"), tr("who, and how to reach them, then Enter"))

    def competitor(self) -> None:
        """They also buy elsewhere."""
        self._mention("competitor", tr("Also buy from"), tr("who, and why there, then Enter"))

    def open_customer(self) -> None:
        """Everything about the customer."""
        if self._view is not None:
            self._desk.shell.go("customers", self._view.customer_id)

    @property
    def _view(self) -> CustomerView | None:
        customer_id = self._page.current.customer_id
        return self._page.cards.get(customer_id) if customer_id is not None else None

    def _mention(self, kind: str, title: str, placeholder: str) -> None:
        view = self._view
        if view is None:
            return
        planner, customer_id = self._desk.planner, view.customer_id
        self._page.panel.prompt.ask(
            title,
            (),
            placeholder,
            lambda value: self._change(lambda: planner.add_mention(customer_id, kind, str(value)), tr("Noted.")),
        )

    def _pause(self, until: date) -> None:
        view = self._view
        if view is None:
            return
        planner, customer_id = self._desk.planner, view.customer_id
        words = tr("{name} is not called until {day}.").format(
            name=view.name, day=formats.day(until, self._page.now().day)
        )
        self._page.deeds.put_aside(customer_id, lambda: planner.pause(customer_id, until, tr("paused by hand")), words)

    def _change(self, use_case: Callable[[], Changes], words: str) -> None:
        self._desk.dispatcher.change(
            use_case, initiator=None, then=lambda _changes: self._desk.notices.say(words, undo=True)
        )
