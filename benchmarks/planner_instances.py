"""Invented planning years of any size and load: tiers, callers with part-time and leave, masks, fixed calls."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from callplanner.domain.calendar import WorkCalendar, a_year_from, days_between, span
from callplanner.domain.capacity import day_rooms
from callplanner.domain.plan_values import PlanCaller, PlanCustomer

FIRST = date(2026, 1, 5)
LAST = a_year_from(FIRST)
MIX = ((0.05, 12), (0.15, 6), (0.30, 2), (0.50, 1))
CALLERS = {100: 1, 1_000: 2, 10_000: 5, 100_000: 20}
REACH = 0.5
WEEKS = (0b0011111, 0b0011111, 0b0001111, 0b0010101, 0b0111111)
HOLIDAYS = frozenset(date(2026, month, day) for month, day in ((4, 3), (4, 6), (5, 1), (12, 25), (12, 26)))


def instance(customers: int, load: float, *, seed: int = 1) -> tuple[list[PlanCustomer], list[PlanCaller]]:
    """So many customers, and callers with room for the calls wanted / load."""
    rng = Random(seed * 1_000 + customers)
    people = [_customer(rng, number, customers) for number in range(1, customers + 1)]
    wanted = sum(person.calls for person in people)
    calendars = [_calendar(rng, number) for number in range(CALLERS[customers])]
    shares = [rng.choice((1.0, 1.0, 0.5, 0.75)) for _ in calendars]
    days = [len(calendar.working_days(FIRST, LAST)) * share for calendar, share in zip(calendars, shares, strict=True)]
    # 10 % is kept back for unknown callbacks, and one conversation in fifty is promised already.
    a_day = wanted / load / sum(days) / REACH / 0.9 / 0.98
    callers = []
    for number, (calendar, share) in enumerate(zip(calendars, shares, strict=True), 1):
        promised = {
            day: round(a_day * share * REACH * 0.2) for day in calendar.working_days(FIRST, LAST) if rng.random() < 0.1
        }
        rooms = day_rooms(calendar, a_day * share, REACH, FIRST, LAST, promised, FIRST)
        callers.append(PlanCaller(number, f"Caller {number}", tuple(rooms)))
    return people, callers


def with_leave(callers: list[PlanCaller], caller_id: int, first: date, last: date) -> list[PlanCaller]:
    """The same callers, one of them away for some days."""
    return [
        PlanCaller(c.caller_id, c.name, tuple(r for r in c.rooms if not first <= r.day <= last), ((first, last),))
        if c.caller_id == caller_id
        else c
        for c in callers
    ]


def _customer(rng: Random, number: int, customers: int) -> PlanCustomer:
    rank = (number - 0.5) / customers
    position, passed = 1, MIX[0][0]
    while rank > passed:
        passed += MIX[position][0]
        position += 1
    spoken = None if rng.random() < 0.2 else FIRST - timedelta(days=rng.randint(1, 400))
    mask = rng.choice((0b0000001, 0b0010101, 0b0001110, 0b0011000)) if rng.random() < 0.15 else None
    black: frozenset[date] = frozenset()
    if rng.random() < 0.05:
        begins = FIRST + timedelta(days=rng.randrange(340))
        black = frozenset(days_between(begins, begins + timedelta(days=20)))
    value = int(rng.lognormvariate(8, 1) * (customers / number) ** 0.5)
    calls = MIX[position - 1][1]
    return PlanCustomer(
        number, f"R{number}", position, "ABCF"[position - 1], position, calls, value, None, spoken, mask, black
    )


def _calendar(rng: Random, number: int) -> WorkCalendar:
    holiday = FIRST + timedelta(days=rng.randrange(30, 330))
    away = span([(holiday, holiday + timedelta(days=13))])
    return WorkCalendar(WEEKS[number % len(WEEKS)], HOLIDAYS | away)
