"""What a person relies on in any plan: gaps, who gives way, room, and what leave or a new customer may move."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callplanner.domain.board import NOWHERE
from callplanner.domain.placing import settle
from callplanner.domain.plan_values import Placed, Plan, PlanCaller, PlanCustomer, Standing, Wanted
from tests.domain.test_planning import FIRST, LAST, invent, plan
from tests.domain.test_planning_optimum import FAR, costs_of, instance

SEEDS = st.integers(0, 2**32)


def applied(customers: list[PlanCustomer], made: Plan) -> tuple[list[PlanCustomer], tuple[Standing, ...]]:
    """Customers and standing calls as a plan leaves them."""
    known = [
        replace(
            c,
            caller_id=made.callers[c.customer_id],
            seq=made.seqs.get(c.customer_id, c.seq),
            anchor=made.anchors.get(c.customer_id, c.anchor),
        )
        for c in customers
    ]
    calls = (
        Standing(i, c.customer_id, c.caller_id, c.day, False, c.number, c.ideal) for i, c in enumerate(made.placed)
    )
    return known, tuple(calls)


@settings(max_examples=60, deadline=None)
@given(seed=SEEDS)
def test_neighbours_are_about_an_interval_apart(seed: int) -> None:
    """Within (1 ± 0.30) T in band 1, (1 ± 0.60) T in band 2, give or take the rounding of dates to days."""
    customers, callers = invent(seed)
    calls: dict[int, dict[int, Placed]] = defaultdict(dict)
    for call in plan(customers, callers).placed:
        calls[call.customer_id][call.number] = call
    for mine in calls.values():
        for number in mine:
            if number + 1 not in mine:
                continue
            a, b = mine[number], mine[number + 1]
            length = (b.ideal - a.ideal).days
            if b.ideal == LAST or max(a.band, b.band) > 2:
                continue
            share = 0.30 if a.band == b.band == 1 else 0.60
            assert abs((b.day - a.day).days - length) <= max(share * length, 4) + 2


@settings(max_examples=60, deadline=None)
@given(seed=SEEDS)
def test_after_leave_all_promises_hold_and_calls_elsewhere_stay_unless_they_make_room(seed: int) -> None:
    customers, callers = invent(seed)
    known, standing = applied(customers, plan(customers, callers))
    rng = Random(seed)
    begin = FIRST + timedelta(days=rng.randrange(330))
    end = begin + timedelta(days=rng.choice((0, 4, 20)))
    away = [
        PlanCaller(c.caller_id, c.name, tuple(r for r in c.rooms if not begin <= r.day <= end), ((begin, end),))
        for c in callers
    ]
    again = plan(known, away, standing)
    rooms = {(c.caller_id, r.day): r.free for c in away for r in c.rooms}
    loads = Counter((c.caller_id, c.day) for c in again.placed)
    assert all(count <= rooms.get(key, 0) for key, count in loads.items())
    on_days = Counter((c.customer_id, c.day) for c in again.placed)
    assert max(on_days.values(), default=1) == 1
    without = {u.customer_id for u in again.left_out}
    assert {c.customer_id for c in again.placed} | without == {c.customer_id for c in customers}
    stays = {c.call_id for c in again.placed if c.call_id is not None}
    assert stays | {s.call_id for s in again.removed} == {s.call_id for s in standing}


@settings(max_examples=40, deadline=None)
@given(seed=SEEDS)
def test_a_new_customer_moves_nobody_while_there_is_room(seed: int) -> None:
    customers, callers = invent(seed)
    rooms = sum(r.free for c in callers for r in c.rooms)
    known, standing = applied(customers, plan(customers, callers))
    if len(standing) + 1 > 0.5 * rooms or len(standing) < sum(c.calls for c in customers):
        return
    newcomer = PlanCustomer(999, "new", 4, "F", 4, 1, 5)
    again = plan([*known, newcomer], callers, standing)
    assert again.removed == []
    assert [c.customer_id for c in again.placed if c.call_id is None] == [999]


@settings(max_examples=60, deadline=None)
@given(seed=SEEDS)
def test_more_room_with_the_same_windows_never_drops_more_and_keeps_who_had_a_place(seed: int) -> None:
    calls, days, places = instance(seed)
    more = [count + Random(seed).choice((0, 1)) for count in places.tolist()]
    before = settle(calls, days, places.tolist(), 0.1).days
    after = settle(calls, days, more, 0.1).days
    assert sum(day == NOWHERE for day in after) <= sum(day == NOWHERE for day in before)
    first_lost = min((calls[i].importance for i, day in enumerate(after) if day == NOWHERE), default=None)
    was_lost = min((calls[i].importance for i, day in enumerate(before) if day == NOWHERE), default=None)
    assert first_lost is None or (was_lost is not None and was_lost <= first_lost)


@settings(max_examples=60, deadline=None)
@given(seed=SEEDS)
def test_a_lower_tier_gives_way_before_a_higher_one(seed: int) -> None:
    """Of two calls with the same days open to them, the less important one is dropped."""
    calls, days, places = instance(seed)
    table = costs_of(calls, days) < FAR
    settled = settle(calls, days, places.tolist(), 0.1)
    for i, call in enumerate(calls):
        if settled.days[i] != NOWHERE or not table[i].any():
            continue
        for j, other in enumerate(calls):
            if settled.days[j] != NOWHERE and (table[j] <= table[i]).all():
                assert other.importance < call.importance


@settings(max_examples=150, deadline=None)
@given(seed=SEEDS)
def test_tiny_instances_against_every_possible_plan(seed: int) -> None:
    """Brute force over all assignments: the most important set of calls that fits (taken in order), at the least cost
    (stretched, then moved), at the lowest peak."""
    rng = Random(seed)
    days = [FIRST + timedelta(days=i) for i in range(rng.randint(1, 4))]
    places = [rng.randint(1, 2) for _ in days]
    calls = []
    for number in range(rng.randint(1, 5)):
        customer = PlanCustomer(number, "", 1, "A", rng.randint(1, 3), 1, rng.randint(0, 3), spoken_on=FIRST,
                                weekdays=rng.choice((None, None, rng.randint(1, 127))))  # fmt: skip
        ideal = FIRST + timedelta(days=rng.randrange(5))
        call = Wanted(customer, 1, 1, 2, ideal, rng.choice((1.0, 2.0)), rng.random() < 0.2)
        if rng.random() < 0.5:
            call.stands = Standing(number, number, 1, rng.choice(days), False, 1, ideal)
        calls.append(call)
    table = costs_of(calls, days)
    options = [[NOWHERE, *(d for d in range(len(days)) if table[i][d] < FAR)] for i in range(len(calls))]
    plans = [p for p in product(*options) if all(p.count(d) <= places[d] for d in range(len(days)))]
    feasible = {frozenset(i for i, d in enumerate(p) if d != NOWHERE) for p in plans}
    kept: frozenset[int] = frozenset()
    for i in sorted(range(len(calls)), key=lambda i: calls[i].importance):
        if any(kept | {i} <= other for other in feasible):
            kept |= {i}
    best = min(
        (int(sum(table[i][p[i]] for i in kept)), max((p.count(d) / places[d] for d in range(len(days))), default=0.0))
        for p in plans
        if frozenset(i for i, d in enumerate(p) if d != NOWHERE) == kept
    )
    settled = settle(calls, days, places, 0.0)
    assert frozenset(i for i, d in enumerate(settled.days) if d != NOWHERE) == kept
    cost = int(sum(table[i][settled.days[i]] for i in kept))
    assert (cost, round(settled.peak, 9)) == (best[0], round(best[1], 9))
