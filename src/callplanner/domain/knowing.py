"""How well we know a customer: what is missing, and what is worth asking first."""

from __future__ import annotations

from collections.abc import Collection

WEIGHTS = {"phone": 30, "person": 25, "potential": 15, "hours": 10, "segment": 8, "email": 6, "note": 6}
"""What helps the programme most weighs most: a number to call, a person to ask for, what there is to win, when they
like to be called. Together 100."""


def most_useful_first(missing: Collection[str]) -> tuple[str, ...]:
    """What is missing, in the order in which it is worth asking for."""
    return tuple(name for name in WEIGHTS if name in missing)


def completeness(missing: Collection[str]) -> int:
    """How much of what helps is known, 0 to 100."""
    return sum(weight for name, weight in WEIGHTS.items() if name not in missing)
