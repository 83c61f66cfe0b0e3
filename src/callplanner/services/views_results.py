"""Relationship, what is at stake, blossom watch and the certificate."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.economics import Costs, Rates
from callplanner.domain.phrase import Money, Phrase
from callplanner.domain.pilot import Share
from callplanner.domain.relationship import Balance
from callplanner.services.views_frame import Ratio
from callplanner.services.views_lists import CoverageView


class RelationshipView(Struct, frozen=True):
    """Who calls whom over 12 months, and how well we know them: customers by how much is known (0-24, 25-49, 50-74,
    75-100 of 100), and how many lack each fact, most useful first. `receptive`: of the customers who were reached,
    those who did not ask for no more calls."""

    first: date
    last: date
    balance: Balance
    receptive: Ratio
    given: Ratio
    kept: Ratio
    known: tuple[int, int, int, int]
    missing: tuple[tuple[str, int], ...]
    customers: int


class StakeRow(Struct, frozen=True):
    """A group of customers and its value: `group` silent, lapsed or never_called."""

    group: str
    customers: int
    value: Money
    at_risk: Money


class StakeView(Struct, frozen=True):
    """What is at stake, and what the programme costs beside it."""

    rows: tuple[StakeRow, ...]
    attempts: int
    customers: int
    first: date
    last: date
    rates: Rates
    costs: Costs
    currency: str


class BlossomRow(Struct, frozen=True):
    """A small customer that was called and grew."""

    customer_id: int
    reference: str
    name: str
    letter: str
    before: Money
    now: Money
    conversations: int


class BlossomView(Struct, frozen=True):
    """Small customers that bought the year before: those that grew by a quarter or more, of the called and of the
    others; `low` and `high` bound the difference (Newcombe). Association, not proof."""

    called: Share
    others: Share
    low: float | None
    high: float | None
    sentence: Phrase
    rows: tuple[BlossomRow, ...]


class LeftOutRow(Struct, frozen=True):
    """A customer without a conversation in the period, with the evidence of our attempts."""

    customer_id: int
    reference: str
    name: str
    tier: str
    status: str
    reason: Phrase
    attempts: int
    last_attempt: date | None
    last_outcome: str


class CertificateView(Struct, frozen=True):
    """The year on one page."""

    company: str
    first: date
    last: date
    made_on: date
    coverage: CoverageView
    attempts: int
    conversations: int
    rows: tuple[LeftOutRow, ...]

    @property
    def never_tried(self) -> int:
        """Of those without a conversation, how many were never even tried."""
        return sum(not row.attempts for row in self.rows)
