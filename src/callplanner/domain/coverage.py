"""Where each customer stands: exactly one status, coverage and attainment (RULES.md section 7)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from callplanner.domain.phrase import Days, Phrase, phrase
from callplanner.domain.standing import Pace, Standing

STATUSES = ("excluded", "left_out", "overdue", "due", "covered", "never_called", "planned")
DUE_DAYS = 14
CONSENT_NEEDED_IN = ("DE",)
"""Countries whose private people are called with recorded consent only, unless the firm says otherwise."""


class Period(Struct, frozen=True):
    """The programme's period, both days included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def holds(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last


class Calls(Struct, frozen=True, gc=False):
    """One customer's open planned calls on D inside the period, with those that are late from before it: first and last
    day; `spoken_in_period`: the last conversation inside the period."""

    first_open: date | None = None
    last_open: date | None = None
    spoken_in_period: date | None = None


NO_CALLS = Calls()


def exclusion(standing: Standing, day: date) -> Phrase | None:
    """Why a customer is not called at all, or None."""
    stopped = forbidden(standing)
    if stopped is not None:
        return stopped
    if standing.paused_until is not None and standing.paused_until > day:
        return phrase("excluded-paused", until=standing.paused_until)
    return None


def forbidden(standing: Standing) -> Phrase | None:
    """Why nobody may call a customer, not even by choice; None when one may."""
    if standing.suppressed:
        return phrase("excluded-suppressed", reason=standing.suppressed)
    return phrase("excluded-no-consent") if lacks_consent(standing) else None


def lacks_consent(standing: Standing) -> bool:
    """Whether consent is required where the customer lives and none is recorded."""
    return standing.consent_needed and not standing.has_consent


def left_out_reason(told: Mapping[int, Phrase] | None, customer_id: int) -> Phrase:
    """Why a customer has no call. `told`: whom the plan left out and why; None when no year was planned yet."""
    if told is None:
        return phrase("left-out-no-call")
    return told.get(customer_id) or phrase("left-out-since")


def status(standing: Standing, pace: Pace, calls: Calls, day: date) -> tuple[str, Phrase | None]:
    """The one status of an active customer and, for exceptions, its reason. The first test that holds decides."""
    excluded = exclusion(standing, day)
    if excluded is not None:
        return "excluded", excluded
    if calls.spoken_in_period is None and calls.first_open is None:
        return "left_out", phrase("left-out-no-call")
    spoken = standing.spoken_on
    ago = (day - spoken).days if spoken is not None else None
    if calls.first_open is not None and calls.first_open < day:
        return "overdue", phrase("overdue-planned", day=calls.first_open, late=Days((day - calls.first_open).days))
    if ago is not None and ago > pace.worst:
        return "overdue", phrase("overdue-tolerance", ago=Days(ago))
    if calls.first_open is not None and calls.first_open <= day + timedelta(days=DUE_DAYS):
        return "due", None
    if ago is not None and ago <= pace.interval:
        return "covered", None
    if spoken is None:
        return "never_called", None
    return "planned", None
