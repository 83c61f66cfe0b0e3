"""Who is called by whom, and how often when more is wanted than there is room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from callplanner.domain.plan_values import PlanCaller, PlanCustomer


def deal_out(
    people: Sequence[PlanCustomer], callers: Sequence[PlanCaller], wishes: Mapping[int, int]
) -> dict[int, int]:
    """The caller of each customer. One without a caller goes to the one with the largest relative room left; ties:
    lower id."""
    room = {caller.caller_id: sum(r.free for r in caller.rooms) for caller in callers}
    load = dict.fromkeys(room, 0)
    chosen: dict[int, int] = {}
    homeless = []
    for customer in people:
        if customer.caller_id in load:
            load[customer.caller_id] += wishes[customer.customer_id]
            chosen[customer.customer_id] = customer.caller_id
        else:
            homeless.append(customer)
    for customer in homeless:
        caller = max(load, key=lambda c: ((room[c] - load[c]) / room[c] if room[c] else -1.0, -c))
        load[caller] += wishes[customer.customer_id]
        chosen[customer.customer_id] = caller
    return chosen


def triage(people: Sequence[PlanCustomer], room: int, wishes: Mapping[int, int] | None = None) -> dict[int, int]:
    """Calls granted to each customer when more is wanted than there is room. `wishes`: wanted calls where they are not
    the customers' `calls`.

    From the lowest tier with more than one call upwards; inside a tier everybody loses one call before anybody loses
    two, smallest value first (ties: id). Nobody falls below 1 while there are places.
    """
    granted = {c.customer_id: c.calls if wishes is None else wishes[c.customer_id] for c in people}
    cut = sum(granted.values()) - room
    if cut <= 0:
        return granted
    tiers: dict[int, list[PlanCustomer]] = defaultdict(list)
    for customer in people:
        tiers[customer.position].append(customer)
    for position in sorted(tiers, reverse=True):
        members = sorted(tiers[position], key=lambda c: (c.value_cents, c.customer_id))
        most = max(granted[c.customer_id] for c in members)
        while cut > 0 and most > 1:
            for customer in members:
                if cut > 0 and granted[customer.customer_id] == most:
                    granted[customer.customer_id] -= 1
                    cut -= 1
            most -= 1
    return granted
