"""What a committed use case touched; broadcast so that every view can decide for itself whether it must look again."""

from __future__ import annotations

from msgspec import Struct, field

from callplanner.domain.phrase import Phrase


class Changes(Struct, frozen=True):
    """The outcome of one committed change set.

    `customers` are the ids of customers whose figures may differ; None means too many to name (an import, a plan).
    `tables` names the kinds of rows touched. `rows` counts them. An empty change set has `set_id` None.
    """

    set_id: int | None
    label: Phrase
    customers: frozenset[int] | None = frozenset()
    tables: frozenset[str] = field(default_factory=frozenset)
    rows: int = 0

    def touches(self, customer_id: int) -> bool:
        """Whether the customer's figures may have changed."""
        return self.customers is None or customer_id in self.customers
