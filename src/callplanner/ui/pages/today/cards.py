"""The cards at hand: the one that is shown and the next ones, fetched before they are asked for."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.views import CustomerView
from callplanner.ui.desk import Desk
from callplanner.ui.phrases import refusal

CARDS_KEPT = 24


class CardStore(QObject):
    """Customers by id, as the card shows them. What a change touched is fetched anew."""

    arrived = Signal(object)
    """A CustomerView that was asked for."""
    gone = Signal(int)
    """A customer that was asked for is none any more."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: OrderedDict[int, CustomerView] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._edition = 0

    def get(self, customer_id: int) -> CustomerView | None:
        """The card if it is at hand; else it is fetched and `arrived` tells."""
        view = self._cards.get(customer_id)
        if view is None:
            self.fetch(customer_id)
        else:
            self._cards.move_to_end(customer_id)
        return view

    def fetch(self, customer_id: int) -> None:
        """Fetch a card unless it is at hand or on its way."""
        if customer_id not in self._cards:
            self.refresh(customer_id)

    def refresh(self, customer_id: int) -> None:
        """Fetch a card unless it is on its way; the one at hand serves until then."""
        if customer_id in self._asked:
            return
        self._edition += 1
        edition = self._asked[customer_id] = self._edition
        planner = self._desk.planner

        def arrived(view: CustomerView) -> None:
            self._on_card(edition, view)

        def failed(error: PlannerError) -> None:
            self._asked.pop(customer_id, None)
            self._desk.notices.refuse(refusal(error))
            if error.code == "customer-unknown":
                self.gone.emit(customer_id)

        self._desk.dispatcher.ask(lambda: planner.card(customer_id), arrived, initiator=self, failed=failed)

    def forget(self, changes: Changes) -> None:
        """Drop what a change touched, cards on their way too."""
        for held in (self._cards, self._asked):
            for customer_id in [i for i in held if changes.touches(i)]:
                del held[customer_id]

    def forget_all(self) -> None:
        """Drop everything: the day has changed."""
        self._cards.clear()
        self._asked.clear()

    def _on_card(self, edition: int, view: CustomerView) -> None:
        if self._asked.get(view.customer_id) != edition:
            return
        del self._asked[view.customer_id]
        self._cards[view.customer_id] = view
        while len(self._cards) > CARDS_KEPT:
            self._cards.popitem(last=False)
        self.arrived.emit(view)
