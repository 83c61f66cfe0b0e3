"""First ideal dates (RULES.md section 3): recent, overdue, never called. Once given they are kept, because new ones
would move a fifth of all dates when one customer in a hundred changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from callplanner.domain.capacity import GOLDEN
from callplanner.domain.plan_values import Plan, PlanCustomer


def first_dates(
    plan: Plan,
    asking: Sequence[PlanCustomer],
    people: Sequence[PlanCustomer],
    lengths: Mapping[int, float],
    free: Mapping[date, int],
) -> dict[int, tuple[date, int]]:
    """First ideal dates of those `asking` among the caller's people, at intervals of `lengths` days: recent, overdue,
    never called (RULES.md section 3), as `known_anchor` tells them. New ones go into the plan to be stored."""
    anchors: dict[int, tuple[date, int]] = {}
    overdue: list[tuple[float, PlanCustomer, float]] = []
    counters: dict[int, int] = defaultdict(int)
    for customer in people:
        if customer.seq is not None:
            counters[customer.tier_id] = max(counters[customer.tier_id], customer.seq + 1)
    residual = _Residual(free)
    for customer in asking:
        length = lengths[customer.customer_id]
        known = known_anchor(plan, customer, length)
        if known is not None:
            anchors[customer.customer_id] = known
        elif customer.spoken_on is not None:
            overdue.append(((plan.first - customer.spoken_on).days / length, customer, length))
        else:
            seq = customer.seq
            if seq is None:
                seq = counters[customer.tier_id]
                counters[customer.tier_id] += 1
                plan.seqs[customer.customer_id] = seq
            given = residual.at((seq * GOLDEN) % 1.0, plan.first, length)
            plan.anchors[customer.customer_id] = given
            anchors[customer.customer_id] = given, 0
    overdue.sort(key=lambda item: (-item[0], -item[1].value_cents, item[1].customer_id))
    for place, (_, customer, length) in enumerate(overdue):
        given = residual.at(place / len(overdue), plan.first, length / 2)
        plan.anchors[customer.customer_id] = given
        anchors[customer.customer_id] = given, 0
    return anchors


def known_anchor(plan: Plan, customer: PlanCustomer, length: float) -> tuple[date, int] | None:
    """The date that a customer's ideal dates are counted from, and how many intervals after it the first of them is;
    None when it is to be given anew."""
    anchor = customer.anchor
    if customer.spoken_on is not None:
        due = customer.spoken_on + timedelta(days=int(length + 0.5))
        if due >= plan.first:
            return due, 0
        return (anchor, 0) if anchor is not None and anchor >= plan.first else None
    if anchor is None:
        return None
    skipped = 0
    while anchor + timedelta(days=int(skipped * length + 0.5)) < plan.first:
        skipped += 1
    return anchor, skipped


def counted(anchor: date, skipped: int, calls: int, length: float) -> list[date]:
    """So many ideal dates, `length` days apart, from an anchor on, the first ones skipped."""
    return [anchor + timedelta(days=int((skipped + number) * length + 0.5)) for number in range(calls)]


class _Residual:
    """Time measured in free places instead of days, so that dates spread where there is room."""

    def __init__(self, free: Mapping[date, int]) -> None:
        self._days = sorted(day for day, places in free.items() if places)
        self._sums: list[int] = []
        total = 0
        for day in self._days:
            total += free[day]
            self._sums.append(total)

    def at(self, share: float, first: date, length: float) -> date:
        """The day at a share of the free places of the next `length` days."""
        end = bisect_left(self._days, first + timedelta(days=max(1, int(length + 0.5))))
        if end == 0:
            return first + timedelta(days=int(share * length))
        wanted = share * self._sums[end - 1]
        return self._days[min(end - 1, bisect_right(self._sums, wanted))]
