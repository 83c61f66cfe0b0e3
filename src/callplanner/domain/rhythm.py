"""Own rhythm of orders, silence and lapse (RULES.md section 8)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from callplanner.domain.phrase import Days, Phrase, phrase
from callplanner.domain.standing import Standing

LATE, SLIPPING, LAPSED = 1.5, 2.0, 4.0


class Rhythm(Struct, frozen=True, gc=False):
    """One customer's rhythm on D. `usual_days` g = (t + G) / (x + 1); `ratio` q = s / g."""

    orders: int
    repeats: int
    last_order: date
    usual_days: float
    silent_days: int

    @property
    def ratio(self) -> float:
        return self.silent_days / self.usual_days

    @property
    def label(self) -> str:
        """on_rhythm, late, slipping (2 or more repeats), lapsed."""
        if self.ratio < LATE:
            return "on_rhythm"
        if self.ratio > LAPSED:
            return "lapsed"
        return "slipping" if self.ratio >= SLIPPING and self.repeats >= 2 else "late"

    @property
    def is_silent(self) -> bool:
        """On the list *silent*: 1.5 <= q <= 4."""
        return LATE <= self.ratio <= LAPSED

    @property
    def is_lapsed(self) -> bool:
        """On the list *lapsed*: q > 4."""
        return self.ratio > LAPSED

    def value_at_risk(self, value_before_cents: int) -> int:
        """Value in the 12 months before the silence x (1 - 0.5^max(q - 1, 0)), in hundredths."""
        return round(value_before_cents * (1.0 - float(0.5 ** max(self.ratio - 1.0, 0.0))))

    @property
    def sentence(self) -> Phrase:
        """What a person is told; never a percentage chance."""
        code = {0: "rhythm-one-order", 1: "rhythm-two-orders"}.get(self.repeats, "rhythm-usual")
        usual, silent = Days(round(self.usual_days)), Days(self.silent_days)
        return phrase(code, usual=usual, silent=silent, ratio=round(self.ratio, 1))


def shop_interval(standings: Iterable[Standing]) -> float | None:
    """G: sum of t / sum of x over customers with x >= 1, in days; None when nobody came back yet."""
    span = repeats = 0
    for standing in standings:
        if standing.repeats and standing.first_order and standing.last_order:
            span += (standing.last_order - standing.first_order).days
            repeats += standing.repeats
    return span / repeats if repeats and span else None


def rhythm(standing: Standing, interval: float | None, day: date) -> Rhythm | None:
    """The rhythm of a customer with at least one order; None without one, or while no shop average exists."""
    if standing.first_order is None or standing.last_order is None or not interval:
        return None
    span = (standing.last_order - standing.first_order).days
    repeats = standing.repeats
    usual = (span + interval) / (repeats + 1)
    return Rhythm(standing.order_days, repeats, standing.last_order, usual, (day - standing.last_order).days)
