"""What is known of one customer on the working date D: the figures that every rule works on.

Nothing after D is in here (RULES.md section 0). Days are calendar days; amounts are hundredths.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.blackout import Blackout


class Pace(Struct, frozen=True):
    """A tier's days: the wanted interval, and the tolerance beyond which a customer is neglected."""

    interval: float
    worst: float


class TierRule(Struct, frozen=True, gc=False):
    """A tier as the rules need it. `position` 1 is the highest."""

    tier_id: int
    name: str
    letter: str
    position: int
    calls_a_year: int
    tolerance_days: int | None = None

    def interval_days(self, horizon_days: int = 365) -> float:
        """Wanted interval T = L / f with f = max(1, round half up(calls a year x L / 365))."""
        return horizon_days / self.frequency(horizon_days)

    def frequency(self, horizon_days: int = 365) -> int:
        """Calls over a horizon of so many days."""
        return max(1, int(self.calls_a_year * horizon_days / 365 + 0.5))

    def worst_days(self, horizon_days: int = 365) -> float:
        """Tolerance for neglected: as set, else 1.5 x the interval."""
        return self.tolerance_days or self.interval_days(horizon_days) * 1.5

    def pace(self, horizon_days: int = 365) -> Pace:
        """Both at once, for those who ask of a hundred thousand customers."""
        return Pace(self.interval_days(horizon_days), self.worst_days(horizon_days))


class Standing(Struct, frozen=True, gc=False):
    """One customer on D. `spoken_on`: last conversation with the right party. `value_cents`: 12 months before D, else
    the imported yearly value. `consent_needed`: a private person where such people are called with consent only. Order
    figures count order days, cancelled ones and credit notes left out."""

    customer_id: int
    reference: str
    name: str
    tier_id: int | None
    caller_id: int | None
    active: bool
    private: bool
    segment: str
    country: str
    zone: str
    weekdays: int | None
    hours: str
    currency: str
    created_on: date
    paused_until: date | None
    anchor: date | None
    seq: int | None
    left_until: date | None
    suppressed: str
    has_consent: bool
    value_cents: int
    previous_cents: int
    order_days: int
    order_days_24m: int
    first_order: date | None
    last_order: date | None
    largest_cents: int
    spoken_on: date | None
    contacted_us_on: date | None
    interest_on_last: bool
    reached_24m: bool
    unanswered: int
    known_facts: int
    has_number: bool
    unpaid: bool
    potential: str
    region: str = ""
    consent_needed: bool = False
    blackouts: tuple[Blackout, ...] = ()

    @property
    def repeats(self) -> int:
        """Repeat orders x: order days after the first."""
        return max(0, self.order_days - 1)
