"""Promises of every plan, whatever the customers and callers."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from callplanner.domain.calendar import WorkCalendar, a_year_from
from callplanner.domain.capacity import attempts_needed, day_rooms
from callplanner.domain.plan_values import Plan, PlanCaller, PlanCustomer, Standing
from callplanner.domain.planning import make_plan
from callplanner.domain.triage import triage

FIRST = date(2024, 3, 12)
LAST = a_year_from(FIRST)
TODAY_LONG_AGO = date(2023, 1, 1)
FREQUENCIES = (12, 6, 2, 1)


def invent(seed: int) -> tuple[list[PlanCustomer], list[PlanCaller]]:
    """Up to 60 customers of all tiers and habits, one or two callers with little or much time."""
    rng = Random(seed)
    customers = []
    for customer_id in range(1, rng.randint(1, 60) + 1):
        tier = rng.randint(1, 4)
        spoken = rng.choice((None, rng.randint(1, 700)))
        customers.append(
            PlanCustomer(
                customer_id,
                f"R{customer_id}",
                tier,
                "ABCF"[tier - 1],
                tier,
                FREQUENCIES[tier - 1],
                rng.randint(0, 10_000),
                rng.choice((None, 1, 2)),
                None if spoken is None else FIRST - timedelta(days=spoken),
                rng.choice((None, None, rng.randint(1, 127))),
            )
        )
    callers = []
    for caller_id in range(1, rng.randint(1, 2) + 1):
        calendar = WorkCalendar(rng.choice((31, 3, 127, 16)))
        a_day = rng.choice((0.3, 1, 4, 20))
        callers.append(
            PlanCaller(caller_id, f"Caller {caller_id}", tuple(day_rooms(calendar, a_day, 0.5, FIRST, LAST, {}, FIRST)))
        )
    return customers, callers


def plan(customers: list[PlanCustomer], callers: list[PlanCaller], standing: tuple[Standing, ...] = ()) -> Plan:
    return make_plan(customers, callers, FIRST, LAST, standing=standing)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_what_every_plan_keeps(seed: int) -> None:
    customers, callers = invent(seed)
    made = plan(customers, callers)
    rooms = {(c.caller_id, room.day): room.free for c in callers for room in c.rooms}
    loads = Counter((call.caller_id, call.day) for call in made.placed)
    assert all(count <= rooms[key] for key, count in loads.items())
    days: dict[int, list[date]] = defaultdict(list)
    people = {c.customer_id: c for c in customers}
    for call in made.placed:
        days[call.customer_id].append(call.day)
        mask = people[call.customer_id].weekdays
        assert mask is None or mask >> call.day.weekday() & 1
        assert FIRST <= call.earliest <= call.day <= call.latest <= LAST
    assert all(len(set(found)) == len(found) for found in days.values())
    left_out = {unplaced.customer_id for unplaced in made.left_out}
    assert days.keys() | left_out == people.keys()
    assert not days.keys() & left_out
    for customer in customers:
        assert len(days[customer.customer_id]) <= customer.calls
    assert made.wanted == sum(c.calls for c in customers)
    for unplaced in made.dropped:
        assert unplaced.reason.code in ("no-open-day", "full", "full-some")


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_same_input_same_plan_in_any_order(seed: int) -> None:
    customers, callers = invent(seed)
    shuffled = list(reversed(customers))
    key = lambda p: (p.customer_id, p.number)  # noqa: E731  (used twice on the next line)
    assert sorted(plan(customers, callers).placed, key=key) == sorted(plan(shuffled, callers).placed, key=key)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_change_in_no_move_out(seed: int) -> None:
    customers, callers = invent(seed)
    made = plan(customers, callers)
    stored = [
        PlanCustomer(
            **{
                **{name: getattr(c, name) for name in c.__struct_fields__},
                "caller_id": made.callers[c.customer_id],
                "seq": made.seqs.get(c.customer_id, c.seq),
                "anchor": made.anchors.get(c.customer_id, c.anchor),
            }
        )
        for c in customers
    ]
    standing = tuple(
        Standing(call_id, call.customer_id, call.caller_id, call.day, False, call.number, call.ideal)
        for call_id, call in enumerate(made.placed)
    )
    again = plan(stored, callers, standing)
    assert again.removed == []
    assert [call.day for call in again.placed if call.call_id is None] == []


def test_when_it_does_not_fit_the_lowest_tier_with_more_than_one_call_gives_way_first() -> None:
    people = [
        PlanCustomer(1, "a", 1, "A", 1, 12, 500),
        PlanCustomer(2, "b", 2, "B", 2, 6, 90),
        PlanCustomer(3, "b2", 2, "B", 2, 6, 10),
        PlanCustomer(4, "c", 3, "C", 3, 2, 9),
        PlanCustomer(5, "f", 4, "Fringe", 4, 1, 0),
    ]
    assert triage(people, 27) == {1: 12, 2: 6, 3: 6, 4: 2, 5: 1}
    assert triage(people, 26) == {1: 12, 2: 6, 3: 6, 4: 1, 5: 1}
    assert triage(people, 25) == {1: 12, 2: 6, 3: 5, 4: 1, 5: 1}
    assert triage(people, 24) == {1: 12, 2: 5, 3: 5, 4: 1, 5: 1}
    assert triage(people, 3) == {1: 1, 2: 1, 3: 1, 4: 1, 5: 1}


def test_a_pinned_call_stays_where_a_person_put_it() -> None:
    people = [PlanCustomer(1, "a", 1, "A", 1, 2, 5)]
    rooms = tuple(day_rooms(WorkCalendar(31), 4, 0.5, FIRST, LAST, {}, FIRST))
    pinned = Standing(9, 1, 1, date(2024, 7, 1), True, 0, date(2024, 7, 1))
    made = plan(people, [PlanCaller(1, "Me", rooms)], (pinned,))
    assert (9, date(2024, 7, 1), True) in [(c.call_id, c.day, c.pinned) for c in made.placed]
    assert len(made.placed) == 2


def test_calls_are_evenly_spaced() -> None:
    people = [PlanCustomer(1, "a", 1, "A", 1, 12, 5, spoken_on=FIRST - timedelta(days=10))]
    rooms = tuple(day_rooms(WorkCalendar(31), 4, 0.5, FIRST, LAST, {}, FIRST))
    days = sorted(call.day for call in plan(people, [PlanCaller(1, "Me", rooms)]).placed)
    gaps = [(b - a).days for a, b in pairwise(days)]
    assert len(days) == 12
    assert all(abs(gap - 365 / 12) <= 0.3 * 365 / 12 for gap in gaps)


def test_nobody_can_call_and_everybody_is_named() -> None:
    people = [PlanCustomer(i, f"R{i}", 1, "A", 1, 12, 5) for i in range(1, 4)]
    assert [u.reason.code for u in plan(people, []).left_out] == ["no-caller"] * 3
    closed = plan(people, [PlanCaller(1, "Me", ())])
    assert [u.reason.code for u in closed.left_out] == ["no-open-day"] * 3


@given(st.floats(0, 50), st.integers(0, 127), st.integers(0, 300), st.integers(1, 65))
def test_rounding_loses_nothing_and_no_day_depends_on_where_the_horizon_begins(
    a_day: float, mask: int, offset: int, length: int
) -> None:
    calendar = WorkCalendar(mask)
    begin = date(2024, 1, 1) + timedelta(days=offset)
    end = min(begin + timedelta(days=length), date(2024, 12, 31))
    rooms = day_rooms(calendar, a_day, 0.5, begin, end, {}, TODAY_LONG_AGO)
    whole = [room.capacity + room.reserve for room in rooms]
    assert all(count >= 0 for count in whole)
    assert abs(sum(whole) - a_day * 0.5 * len(rooms)) < 2.5
    assert abs(sum(room.reserve for room in rooms) - 0.1 * a_day * 0.5 * len(rooms)) < 2.5
    later = day_rooms(calendar, a_day, 0.5, begin + timedelta(days=1), end, {}, TODAY_LONG_AGO)
    assert later == [room for room in rooms if room.day > begin]
    more = day_rooms(calendar, a_day + 0.3, 0.5, begin, end, {}, TODAY_LONG_AGO)
    assert all(a <= b.capacity + b.reserve for a, b in zip(whole, more, strict=True))


def test_a_year_adds_up_exactly() -> None:
    for a_day in (0.3, 7.0, 20 * 0.41, 33.3):
        rooms = day_rooms(WorkCalendar(31), a_day, 1.0, date(2025, 1, 1), date(2025, 12, 31), {}, TODAY_LONG_AGO)
        assert sum(room.capacity + room.reserve for room in rooms) == int(a_day * 261 + 1e-9)


def test_attempts_for_conversations() -> None:
    assert [attempts_needed(n, 0.5) for n in (0, 1, 10)] == [0, 2, 20]
    assert attempts_needed(10, 0.41) == 25
