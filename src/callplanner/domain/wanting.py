"""What each customer wants: how many calls, at which ideal dates, in which windows; which standing calls they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from callplanner.domain.anchors import counted, known_anchor
from callplanner.domain.grids import carried_on, spacing
from callplanner.domain.plan_values import Plan, PlanCustomer, Standing, Wanted, interval, plan_days

GAMMA = 0.30
"""Tolerance: neighbours of band 1 are within (1 ± GAMMA) x T of each other."""
NONE: tuple[Standing, ...] = ()


def wish(plan: Plan, customer: PlanCustomer, standing: Sequence[Standing]) -> int:
    """Calls wanted over the horizon: as many as the standing dates carried on have, when that is about the tier's
    frequency; else the frequency."""
    length = interval(plan, customer, customer.calls)
    if not standing or not customer.calls or _recounted(plan, customer, customer.calls, length, standing) is not None:
        return customer.calls
    if spacing(standing, length) > length * (1 + 0.5 / customer.calls):
        return customer.calls  # they are fewer than wanted because there was no room for more
    dates = carried_on(customer, standing, plan.first, plan.last, length, customer.calls)
    return len(dates) if dates is not None and abs(len(dates) - customer.calls) <= 1 else customer.calls


def ideal_dates(
    plan: Plan, customer: PlanCustomer, granted: int, wished: int, standing: Sequence[Standing]
) -> list[date] | None:
    """The dates that stand, carried on, when they are as many as were granted; None: new ones are to be counted."""
    if not standing:
        return None
    length = interval(plan, customer, customer.calls) if granted == wished else plan_days(plan) / granted
    recounted = _recounted(plan, customer, granted, length, standing)
    if recounted is not None:
        return recounted
    if granted < wished:
        length = spacing(standing, length)
    dates = carried_on(customer, standing, plan.first, plan.last, length, granted)
    return dates if dates is not None and len(dates) == granted else None


def _recounted(
    plan: Plan, customer: PlanCustomer, calls: int, length: float, standing: Sequence[Standing]
) -> list[date] | None:
    """The dates counted from what is known of the customer, when all that stand are among them: nothing has changed."""
    start = known_anchor(plan, customer, length)
    if start is None or not calls:
        return None
    dates = counted(*start, calls, length)
    clipped = {min(day, plan.last) for day in dates}
    return dates if all(call.ideal in clipped for call in standing if not call.pinned) else None


def windows(plan: Plan, customer: PlanCustomer, caller_id: int, dates: Sequence[date], length: float) -> list[Wanted]:
    """A window around each date: band 1 half as wide as tolerance x T on either side. The one call of somebody never
    spoken to may lie anywhere in the horizon."""
    half = max(1.0, GAMMA * length / 2)
    calls = len(dates)
    if calls == 1 and customer.spoken_on is None:
        half = float(plan_days(plan))
    return [
        Wanted(customer, caller_id, number, calls, min(day, plan.last), half, calls == 1)
        for number, day in enumerate(dates)
    ]


def match(
    plan: Plan, wanted: Sequence[Wanted], standing: Sequence[Standing], free: dict[date, int]
) -> tuple[list[Wanted], list[tuple[Wanted, Standing]], list[Standing]]:
    """Give standing calls their windows. (calls that are to be placed, fixed calls with theirs, standing calls that
    fit none any more). Pinned and frozen calls stay where they are and take their room in `free`."""
    left = list(wanted)
    fixed: list[tuple[Wanted, Standing]] = []
    gone: list[Standing] = []
    for stands in sorted(standing, key=lambda s: (not (s.pinned or s.frozen), s.day, s.call_id)):
        call = _window_of(left, stands)
        if stands.pinned or stands.frozen:
            if call is not None:
                left.remove(call)
            elif wanted:
                first = wanted[0]
                call = Wanted(first.customer, first.caller_id, len(wanted), len(wanted), stands.day, 1.0, False)
            if call is not None:
                fixed.append((call, stands))
                if free.get(stands.day, 0) > 0:
                    free[stands.day] -= 1
        elif call is None or not _may_stay(plan, call, stands):
            gone.append(stands)
        else:
            call.stands = stands
    if fixed:
        for call in left:
            call.secured = True
    return left, fixed, gone


def standing_of(standing: Mapping[int, list[Standing]], customer_id: int) -> Sequence[Standing]:
    """The standing calls of a customer."""
    return standing.get(customer_id, NONE)


def _window_of(wanted: Sequence[Wanted], stands: Standing) -> Wanted | None:
    """The window a standing call belongs to: that of its own ideal date; else its own number's while that still holds
    its day (a first call may stand anywhere: it may be the only one that a customer could get), else the nearest."""
    free = [call for call in wanted if call.stands is None]
    exact = next((call for call in free if call.ideal == stands.ideal), None)
    if exact is not None:
        return exact
    own = next((call for call in free if call.number == stands.number), None)
    if own is not None and (own.number == 0 or abs((own.ideal - stands.day).days) <= 2 * own.half_days):
        return own
    return min(free, key=lambda c: (abs((c.ideal - stands.day).days), c.number), default=None)


def _may_stay(plan: Plan, call: Wanted, stands: Standing) -> bool:
    near = call.number == 0 or call.anywhere or abs((call.ideal - stands.day).days) <= 2 * call.half_days
    return stands.caller_id == call.caller_id and plan.first <= stands.day <= plan.last and near
