"""Facts that become a sentence at the edge: a code and its named facts, never a finished text.

The English template of each code stands in `callplanner.services.wording`; a face may translate it and
formats days, money and counts in the person's locale.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TypeAlias

from msgspec import Struct


class Days(Struct, frozen=True, gc=False):
    """A count of whole days; the face writes "1 day" or "9 days"."""

    count: int


class Money(Struct, frozen=True, gc=False):
    """An amount in hundredths of its currency; `currency` may be empty where the file never named one.

    `beside`: what a sum holds in other currencies, which is shown with it and never added to it."""

    cents: int
    currency: str = ""
    beside: tuple[Money, ...] = ()

    def __str__(self) -> str:
        """12,300.00 GBP + 4,500.00 EUR."""
        return " + ".join(f"{part.cents / 100:,.2f} {part.currency}".strip() for part in (self, *self.beside))


class Weekdays(Struct, frozen=True, gc=False):
    """Days of the week as a bit mask (Monday 1 ... Sunday 64); the face writes their names."""

    mask: int


class Phrase(Struct, frozen=True, gc=False):
    """One sentence to be said. `facts` fill the named places of the code's template; a phrase may be one of them."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()

    def fact(self, name: str) -> Fact:
        """The fact called `name`, or None."""
        return dict(self.facts).get(name)

    @property
    def places(self) -> Mapping[str, Fact]:
        """The facts as a mapping."""
        return dict(self.facts)


Fact: TypeAlias = str | int | float | date | datetime | time | Days | Money | Weekdays | Phrase | None


def phrase(code: str, **facts: Fact) -> Phrase:
    """Build a Phrase from keyword facts."""
    return Phrase(code, tuple(facts.items()))
