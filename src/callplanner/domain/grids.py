"""The ideal dates that a customer's standing calls already have, carried on (RULES.md section 4: no change in, no move
out). Each standing call keeps the ideal date it was planned for; gaps are filled, and where the horizon has grown the
dates go on at its end. Counting calls anew each day instead would round differently and move some of them every day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from callplanner.domain.plan_values import PlanCustomer, Standing

LEEWAY = 0.1
"""Share of the interval by which a conversation may come early or late without a new count from it..."""
LEEWAY_DAYS = 2
"""...at least so many days."""


def leeway(length: float) -> float:
    """Days that a conversation may be off without moving the dates after it."""
    return max(LEEWAY_DAYS, LEEWAY * length)


def carried_on(
    customer: PlanCustomer, standing: Sequence[Standing], first: date, last: date, length: float, most: int
) -> list[date] | None:
    """The ideal dates of the horizon at an interval of `length` days, those of standing calls among them, at most so
    many unless more stand; None when none stand, or when the last conversation asks for others."""
    found = standing_ideals(standing, length)
    if not found:
        return None
    spoken = customer.spoken_on
    if spoken is not None:
        ahead = (found[0] - spoken).days - length
        steps = round(ahead / length)
        if (first - spoken).days <= length and (steps < 0 or abs(ahead - steps * length) > leeway(length)):
            return None
    dates = _before(found[0], first, spoken, length)
    for here, following in pairwise(found):
        dates.append(here)
        gap = (following - here).days
        parts = round(gap / length)
        dates.extend(here + timedelta(days=int(gap * part / parts + 0.5)) for part in range(1, parts))
    dates.append(found[-1])
    step = 1
    while found[-1] + timedelta(days=step * length) <= last:
        dates.append(found[-1] + timedelta(days=int(step * length + 0.5)))
        step += 1
    extra = [day for day in dates if day not in found]
    surplus = frozenset(extra[max(0, most - len(found)) :])
    return [day for day in dates if day not in surplus]


def spacing(standing: Sequence[Standing], otherwise: float) -> float:
    """The mean interval of the standing ideal dates."""
    found = sorted({call.ideal for call in standing if not call.pinned})
    return (found[-1] - found[0]).days / (len(found) - 1) if len(found) > 1 else otherwise


def standing_ideals(standing: Sequence[Standing], length: float) -> list[date]:
    """The standing ideal dates in order. A call planned by hand counts where no other stands for its turn."""
    found = {call.ideal for call in standing if not call.pinned}
    for call in standing:
        if call.pinned and all(abs((call.ideal - other).days) >= length / 2 for other in found):
            found.add(call.ideal)
    return sorted(found)


def _before(earliest: date, first: date, spoken: date | None, length: float) -> list[date]:
    """Dates that found no place when they were planned, or came free."""
    dates: list[date] = []
    step = 1
    while True:
        exact = (earliest - first).days - step * length
        if exact < 0 or (spoken is not None and exact < (spoken - first).days + length / 2):
            return dates[::-1]
        dates.append(earliest - timedelta(days=int(step * length + 0.5)))
        step += 1
