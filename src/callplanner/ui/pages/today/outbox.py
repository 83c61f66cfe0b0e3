"""What was sent to be stored and is not yet in the queue's answers, so that a card never comes back by mistake."""

from __future__ import annotations

from msgspec import Struct


class _Sent(Struct):
    is_call: bool
    stored_at: int | None = None


class Outbox:
    """Customers whose call (or deferral) is on its way. Questions to the queue are numbered by edition: an answer
    knows of everything that was stored before its question was asked, and of nothing else."""

    def __init__(self) -> None:
        self._sent: dict[int, _Sent] = {}

    def send(self, customer_id: int, *, is_call: bool) -> None:
        """It is on its way."""
        self._sent[customer_id] = _Sent(is_call)

    def stored(self, customer_id: int, edition: int) -> None:
        """It is stored; `edition` is the newest question asked so far, whose answer may not know of it."""
        if customer_id in self._sent:
            self._sent[customer_id].stored_at = edition

    def failed(self, customer_id: int) -> None:
        """It was refused: the card must come back."""
        self._sent.pop(customer_id, None)

    def answered(self, edition: int) -> None:
        """The answer to that question is here."""
        self._sent = {
            customer_id: sent
            for customer_id, sent in self._sent.items()
            if sent.stored_at is None or sent.stored_at >= edition
        }

    @property
    def customers(self) -> set[int]:
        """Whom the list must not show."""
        return set(self._sent)

    @property
    def calls(self) -> int:
        """Calls that the figures of the last answer do not hold yet."""
        return sum(sent.is_call for sent in self._sent.values())
