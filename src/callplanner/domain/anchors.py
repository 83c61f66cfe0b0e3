"""First ideal dates (RULES.md section 3): recent, overdue, never called. Once given they are kept, because new ones
would move a fifth of all dates when one customer in a hundred changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from callplanner.domain.plan_values import Plan, PlanCustomer, interval

GOLDEN = 0.6180339887


def first_dates(
    plan: Plan, people: Sequence[PlanCustomer], granted: Mapping[int, int], free: Mapping[date, int]
) -> dict[int, date]:
    """First ideal dates: recent, overdue, never called (RULES.md section 3). New ones go into the plan to be stored."""
    anchors: dict[int, date] = {}
    overdue: list[tuple[float, PlanCustomer, float]] = []
    counters: dict[int, int] = defaultdict(int)
    for customer in people:
        if customer.seq is not None:
            counters[customer.tier_id] = max(counters[customer.tier_id], customer.seq + 1)
    residual = _Residual(free)
    for customer in people:
        length = interval(plan, customer, granted[customer.customer_id])
        if customer.spoken_on is not None:
            due = customer.spoken_on + timedelta(days=int(length + 0.5))
            if due >= plan.first:
                anchors[customer.customer_id] = due
            elif customer.anchor is not None and customer.anchor >= plan.first:
                anchors[customer.customer_id] = customer.anchor
            else:
                overdue.append(((plan.first - customer.spoken_on).days / length, customer, length))
            continue
        if customer.anchor is not None:
            anchors[customer.customer_id] = _roll(customer.anchor, length, plan.first)
            continue
        seq = customer.seq
        if seq is None:
            seq = counters[customer.tier_id]
            counters[customer.tier_id] += 1
            plan.seqs[customer.customer_id] = seq
        phase = (seq * GOLDEN) % 1.0
        anchors[customer.customer_id] = residual.at(phase, plan.first, length)
        plan.anchors[customer.customer_id] = anchors[customer.customer_id]
    overdue.sort(key=lambda item: (-item[0], -item[1].value_cents, item[1].customer_id))
    for place, (_, customer, length) in enumerate(overdue):
        anchors[customer.customer_id] = residual.at(place / len(overdue), plan.first, length / 2)
        plan.anchors[customer.customer_id] = anchors[customer.customer_id]
    return anchors


def _roll(anchor: date, interval: float, first: date) -> date:
    """The first date of the grid anchor + k x interval that is not before the horizon."""
    if anchor >= first:
        return anchor
    steps = -(-(first - anchor).days // interval)
    rolled = anchor + timedelta(days=int(steps * interval + 0.5))
    return rolled if rolled >= first else first


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
