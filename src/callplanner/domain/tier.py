"""Tiers: who belongs to which (RULES.md section 1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from callplanner.domain.currency import home_currency
from callplanner.domain.errors import PlannerError

DEFAULT_SHARES = (0.80, 0.95, 0.99)


class Valued(Struct, frozen=True):
    """A customer to be put into a tier: value in hundredths of `currency`; a pinned tier never moves by itself."""

    customer_id: int
    reference: str
    value_cents: int
    pinned_tier: int | None = None
    currency: str = ""


def by_share(
    customers: Iterable[Valued], tier_ids: Sequence[int], shares: Sequence[float] = DEFAULT_SHARES
) -> dict[int, int]:
    """Tier id of each customer by cumulative share of value, among those of its own currency (`home_currency` where
    it names none): without a rate nobody knows which of two currencies is worth more.

    Customers are taken highest value first (ties: reference). The first tier is the shortest list that makes
    `shares[0]` of the whole value, and so on; customers without value stand in the last tier. Who gave back more than
    he bought lessens the whole; where nothing is left of it, it is what the others bought.
    Raises PlannerError("tier-shares") unless shares rise within (0, 1] and leave one tier over.
    """
    if len(shares) + 1 != len(tier_ids) or list(shares) != sorted(shares) or not all(0 < s <= 1 for s in shares):
        raise PlannerError("tier-shares", shares=", ".join(f"{s:g}" for s in shares), tiers=len(tier_ids))
    listed = list(customers)
    home = home_currency(c.currency for c in listed)
    groups: dict[str, list[Valued]] = {}
    for customer in listed:
        groups.setdefault(customer.currency or home, []).append(customer)
    placed: dict[int, int] = {}
    for group in groups.values():
        placed |= _placed(group, tier_ids, shares)
    return placed


def _placed(customers: Sequence[Valued], tier_ids: Sequence[int], shares: Sequence[float]) -> dict[int, int]:
    """The tiers of customers whose values can be compared."""
    ranked = sorted(customers, key=lambda c: (-c.value_cents, c.reference))
    total = sum(c.value_cents for c in ranked)
    if total <= 0:
        total = sum(max(0, c.value_cents) for c in ranked)
    placed: dict[int, int] = {}
    running = 0
    level = 0
    for customer in ranked:
        while level < len(shares) and total and running >= shares[level] * total - 1e-6:
            level += 1
        if customer.value_cents <= 0:
            level = len(shares)
        placed[customer.customer_id] = customer.pinned_tier or tier_ids[level]
        running += max(0, customer.value_cents)
    return placed


def by_thresholds(customers: Iterable[Valued], tier_ids: Sequence[int], thresholds: Sequence[int]) -> dict[int, int]:
    """Tier id of each customer by least value in hundredths, highest threshold first; below all: the last tier."""
    if len(thresholds) + 1 != len(tier_ids) or list(thresholds) != sorted(thresholds, reverse=True):
        raise PlannerError("tier-thresholds", tiers=len(tier_ids))
    return {
        c.customer_id: c.pinned_tier
        or tier_ids[next((i for i, least in enumerate(thresholds) if c.value_cents >= least), len(thresholds))]
        for c in customers
    }


def majority(customers: Iterable[Valued], share: float = 0.80) -> frozenset[int]:
    """The shortest list that makes `share` of the value: those who are not *small* (RULES.md section 9)."""
    top, rest = 1, 2
    free = (Valued(c.customer_id, c.reference, c.value_cents, None, c.currency) for c in customers)
    placed = by_share(free, (top, rest), (share,))
    return frozenset(customer_id for customer_id, tier in placed.items() if tier == top)
