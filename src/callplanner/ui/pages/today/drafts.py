"""What is chosen and typed for each customer: kept while other cards are looked at, used up when it is in the file, and
there again when that is taken back."""

from __future__ import annotations

from copy import copy

from msgspec import Struct

from callplanner.ui.pages.today.needs import Draft


class Made(Struct, frozen=True):
    """A change that was made on a card, and what had been typed for it."""

    customer_id: int
    draft: Draft | None = None


class Drafts:
    """The drafts of one desk."""

    def __init__(self) -> None:
        self._open: dict[int, Draft] = {}
        self._sent: dict[int, Draft] = {}
        self._made: dict[int, Made] = {}

    def __contains__(self, customer_id: object) -> bool:
        return customer_id in self._open

    def of(self, customer_id: int) -> Draft:
        """That of a customer; an empty one at first."""
        return self._open.setdefault(customer_id, Draft())

    def is_begun(self, customer_id: int) -> bool:
        """Something was chosen or typed for a customer."""
        return customer_id in self._open and self._open[customer_id].is_begun

    def drop(self, customer_id: int) -> None:
        """There is no such customer any more."""
        self._open.pop(customer_id, None)

    def send(self, customer_id: int) -> Draft:
        """It is on its way to the file."""
        self._sent[customer_id] = self.of(customer_id)
        return self._open.pop(customer_id)

    def refuse(self, customer_id: int) -> None:
        """It was not stored: it is there again."""
        self._open[customer_id] = self._sent.pop(customer_id)

    def made(self, set_id: int, customer_id: int) -> None:
        """A change made on a customer's card is in the file."""
        self._made[set_id] = Made(customer_id, self._sent.pop(customer_id, None))

    def undone(self, set_id: int | None) -> Made | None:
        """A change was taken back: what had been typed for it is there again. None: it was not made here."""
        made = self._made.get(set_id or 0)
        if made is not None and made.draft is not None:
            self._open[made.customer_id] = made.draft
        return made

    def redone(self, set_id: int | None) -> None:
        """It holds again: what had been typed for it is used up, unless the person went on typing."""
        made = self._made.get(set_id or 0)
        if made is not None and made.draft is not None and self._open.get(made.customer_id) is made.draft:
            del self._open[made.customer_id]
            self._made[set_id or 0] = Made(made.customer_id, copy(made.draft))
