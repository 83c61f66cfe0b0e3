"""Amounts in several currencies. Nobody here knows the rates, so nothing is added, or compared, across them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from callplanner.domain.phrase import Money


def home_currency(currencies: Iterable[str]) -> str:
    """The currency that most of them name (ties: the first of the alphabet); "" where none is named."""
    named = Counter(currencies)
    named.pop("", None)
    return min(named, key=lambda code: (-named[code], code), default="")


def money_of(cents: Mapping[str, int], home: str) -> Money:
    """Sums by currency as one amount to show: that in `home` first, the others beside it, unconverted.

    What names no currency counts as `home`."""
    sums: dict[str, int] = {}
    for currency, amount in cents.items():
        sums[currency or home] = sums.get(currency or home, 0) + amount
    others = sorted((code for code, amount in sums.items() if amount and code != home), key=lambda c: (-sums[c], c))
    return Money(sums.get(home, 0), home, tuple(Money(sums[code], code) for code in others))


def share_of(part: Money, whole: Money) -> float:
    """How much of `whole` a part of it makes, in the currency that `whole` names first; 0 where that is nothing."""
    mine = next((amount.cents for amount in (part, *part.beside) if amount.currency == whole.currency), 0)
    return mine / whole.cents if whole.cents else 0.0


def total(amounts: Iterable[Money], home: str = "") -> Money:
    """The sum of amounts, as `money_of` gives it; `home` is found among them where it is not given."""
    listed = [part for amount in amounts for part in (amount, *amount.beside)]
    sums: Counter[str] = Counter()
    for part in listed:
        sums[part.currency] += part.cents
    return money_of(sums, home or home_currency(part.currency for part in listed))
