"""The planner against proven bounds, a naive planner, an exact solver and the floor."""

from __future__ import annotations

import gc
import json
import resource
import sqlite3
import sys
import tempfile
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from msgspec import Struct
from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

import numpy as np

from callplanner.domain import planning
from callplanner.domain.levelling import level_line
from callplanner.domain.placing import Settled, settle
from callplanner.domain.plan_values import Plan, PlanCaller, PlanCustomer, Standing, Wanted
from measure import Line, child, ms, show
from planner_checks import FORBIDDEN, bands, least_cost, lowest_peak, most_placed
from planner_instances import FIRST, LAST, instance, with_leave

SIZES = (100, 1_000, 10_000, 100_000)
LOADS = (0.70, 0.95, 1.30)
AWAY = FIRST + timedelta(days=100), FIRST + timedelta(days=111)


class Part(Struct, frozen=True):
    """What one caller's calls were placed from, and where they went (day indexes, -1: nowhere)."""

    calls: Sequence[Wanted]
    days: Sequence[date]
    places: Sequence[int]
    at: Sequence[int]


@contextmanager
def watched() -> Iterator[list[Part]]:
    """Keeps what the planner places, for checking it."""
    parts: list[Part] = []

    def keep(calls: Sequence[Wanted], days: Sequence[date], places: Sequence[int], slack: float) -> Settled:
        settled = settle(calls, days, places, slack)
        parts.append(Part(calls, days, list(places), settled.days))
        return settled

    with patch.object(planning, "settle", keep):
        yield parts


def planned(people: list[PlanCustomer], callers: list[PlanCaller], standing: Sequence[Standing] = ()) -> Plan:
    return planning.make_plan(people, callers, FIRST, LAST, standing=standing)


def stored(people: list[PlanCustomer], plan: Plan) -> tuple[list[PlanCustomer], list[Standing]]:
    """Customers and standing calls as they are after applying a plan."""
    known = [
        replace(
            c,
            caller_id=plan.callers[c.customer_id],
            seq=plan.seqs.get(c.customer_id, c.seq),
            anchor=plan.anchors.get(c.customer_id, c.anchor),
        )
        for c in people
    ]
    calls = [
        Standing(i, c.customer_id, c.caller_id, c.day, False, c.number, c.ideal) for i, c in enumerate(plan.placed)
    ]
    return known, calls


def measured(customers: int, load: float) -> Line:
    """One line of the table. The planner alone is timed; the bounds are computed afterwards."""
    people, callers = instance(customers, load)
    gc.collect()
    with watched() as parts:
        begin = time.perf_counter()
        plan = planned(people, callers)
        own = time.perf_counter() - begin
    dropped, least, peaks, level = 0, 0, [], [0.0, 0.0]
    for part in parts:
        if not part.calls or not part.days:
            continue
        table_ = bands(part.calls, part.days)
        at = np.array(part.at)
        kept = np.nonzero(at >= 0)[0]
        dropped += len(at) - len(kept)
        least += len(at) - most_placed(table_ < FORBIDDEN, part.places)
        inside = table_[kept] <= table_[kept, at[kept]][:, None]
        load_ = np.bincount(at[kept], minlength=len(part.days))
        peaks.append((load_ / part.places).max() / lowest_peak(inside, part.places))
        first, last = inside.argmax(axis=1), inside.shape[1] - 1 - inside[:, ::-1].argmax(axis=1)
        line = level_line(first, last, np.array(part.places))
        level[0] += float((load_**2 / part.places).sum())
        level[1] += float((line**2 * part.places).sum())
    moved, fewest, replan = after_leave(people, callers, plan)
    naive = naive_planner(people, callers)
    return Line(
        f"{customers:,} customers, {len(callers)} callers, {load:.0%}",
        f"{ms(own)}, dropped {dropped} of least {least}, left out {len(plan.left_out)}, "
        f"peak {max(peaks):.2f}, level {level[0] / level[1]:.3f}, gaps off {gap_error(plan):.1%}, "
        f"leave moves {moved} of least {fewest} in {ms(replan)}",
        naive,
        mark="dropped and peak = bound, level ≤ 1.05, gaps ≤ 6 %, moved ≤ 1.25 × + 2",
        ok=dropped == least
        and max(peaks) <= 1 + 1e-9
        and (level[0] / level[1] <= 1.05 or sum(len(p.calls) for p in parts) < 1_000 * len(callers))
        and gap_error(plan) <= 0.06
        and moved <= 1.25 * fewest + 2,
    )


def gap_error(plan: Plan) -> float:
    """Mean of |gap - T| / T between neighbouring calls of a customer; T from the calls' ideal dates."""
    calls = defaultdict(list)
    for call in plan.placed:
        calls[call.customer_id].append(call)
    errors = []
    for mine in calls.values():
        for a, b in pairwise(sorted(mine, key=lambda c: c.number)):
            if b.number == a.number + 1:
                wanted = (b.ideal - a.ideal).days
                errors.append(abs((b.day - a.day).days - wanted) / wanted)
    return float(np.mean(errors)) if errors else 0.0


def after_leave(people: list[PlanCustomer], callers: list[PlanCaller], plan: Plan) -> tuple[int, int, float]:
    """A fortnight's leave of the first caller: calls moved, the fewest that had to be, seconds of planning anew."""
    known, standing = stored(people, plan)
    away = with_leave(callers, callers[0].caller_id, *AWAY)
    with watched() as parts:
        begin = time.perf_counter()
        again = planned(known, away, standing)
        seconds = time.perf_counter() - begin
    fresh = Counter(call.customer_id for call in again.placed if call.call_id is None)
    gone = Counter(call.customer_id for call in again.removed)
    moved = sum(min(count, fresh[customer_id]) for customer_id, count in gone.items())
    fewest = 0
    for part in parts:
        calls = [i for i, call in enumerate(part.calls) if call.stands is not None]
        if not calls or find_spec("ortools") is None:
            continue
        table_ = bands(part.calls, part.days).astype(np.int64)
        index = {day: column for column, day in enumerate(part.days)}
        costs = np.where(table_ < FORBIDDEN, table_ * 10_000, -1)
        for row in calls:
            stands = part.calls[row].stands
            column = index.get(stands.day) if stands is not None else None
            raised = costs[row] >= 0
            if column is not None:
                raised[column] = False
            costs[row, raised] += 1
        placed = np.array([place >= 0 for place in part.at])
        found, _ = least_cost(costs[placed], part.places, 10**9)
        fewest += found % 10_000
    return moved, fewest, seconds


def naive_planner(people: list[PlanCustomer], callers: list[PlanCaller]) -> str:
    """Each call on the next day with room from its date on, customers in the order of their value."""
    begin = time.perf_counter()
    free = {(c.caller_id, room.day): room.free for c in callers for room in c.rooms}
    days = {c.caller_id: [room.day for room in c.rooms] for c in callers}
    full = {c.caller_id: [room.free for room in c.rooms] for c in callers}
    dropped, without, errors = 0, 0, []
    for number, person in enumerate(sorted(people, key=lambda p: (p.position, -p.value_cents))):
        caller = callers[number % len(callers)].caller_id
        mine: list[date] = []
        for k in range(person.calls):
            day = FIRST + timedelta(days=int((k + (number * 0.618) % 1) * 365 / person.calls))
            place = next(
                (
                    d
                    for d in days[caller][bisect_left(days[caller], day) :]
                    if free[caller, d] > 0
                    and (person.weekdays is None or person.weekdays >> d.weekday() & 1)
                    and d not in person.blackouts
                ),
                None,
            )
            if place is None:
                dropped += 1
                continue
            free[caller, place] -= 1
            mine.append(place)
        without += not mine
        errors += [abs((b - a).days * person.calls / 365 - 1) for a, b in pairwise(mine)]
    used = [sum(f) for f in full.values()]
    seconds = time.perf_counter() - begin
    off = float(np.mean(errors)) if errors else 0.0
    return f"naive {ms(seconds)}: {dropped} dropped, {without} left out, gaps off {off:.1%}" if used else ""


def exact_solver(customers: int, load: float) -> Line:
    """The same calls as a minimum-cost flow (stretched, then days off the ideal) by OR-tools, and the floor: a sort
    and a bare insert of as many rows."""
    people, callers = instance(customers, load)
    with watched() as parts:
        begin = time.perf_counter()
        plan = planned(people, callers)
        own = time.perf_counter() - begin
    solver = 0.0
    for part in parts:
        table_ = bands(part.calls, part.days).astype(np.int64)
        ordinals = np.array([day.toordinal() for day in part.days])
        off = np.abs(ordinals[None, :] - np.array([c.ideal.toordinal() for c in part.calls])[:, None])
        solver += least_cost(np.where(table_ < FORBIDDEN, table_ * 10_000 + off, -1), part.places, 10**7)[1]
    return Line(
        f"{customers:,} customers, {load:.0%}: an exact solver",
        ms(own),
        f"{ms(solver)} OR-tools; {ms(floor(plan))} lexsort and bare insert",
        f"{own / solver:.2f} ×",
        "≤ 1 ×",
        own <= solver,
    )


def floor(plan: Plan) -> float:
    """Sorting the calls by day and writing them with one bare insert."""
    days = np.array([call.day.toordinal() for call in plan.placed])
    ids = np.array([call.customer_id for call in plan.placed])
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "floor.sqlite")
        connection.execute("CREATE TABLE call (id INTEGER PRIMARY KEY, customer INTEGER, day INTEGER)")
        begin = time.perf_counter()
        order = np.lexsort((ids, days))
        rows = zip(ids[order].tolist(), days[order].tolist(), strict=True)
        with connection:
            connection.executemany("INSERT INTO call (customer, day) VALUES (?, ?)", rows)
        seconds = time.perf_counter() - begin
        connection.close()
    return seconds


def alone(customers: int, load: float) -> dict[str, float]:
    """Seconds and peak memory of planning in a process of its own; then one caller's re-plan."""
    people, callers = instance(customers, load)
    begin, own = time.perf_counter(), time.process_time()
    plan = planned(people, callers)
    seconds = time.perf_counter() - begin
    return {
        "seconds": seconds,
        "processor": time.process_time() - own,
        "peak": peak_memory(),
        "placed": len(plan.placed),
    }


def peak_memory() -> float:
    """The most memory that this process ever had, in MB. On Linux from /proc: `getrusage` would count what the process
    that started this one had."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def largest(load: float) -> list[Line]:
    """100,000 customers in a process of their own."""
    found = child("planner.py", "alone", "100000", str(load))
    what = f"100,000 customers, 20 callers, {load:.0%}"
    times = f"{ms(found['seconds'])}, {ms(found['processor'])} of processor"
    return [
        Line(f"{what}: {found['placed']:,.0f} calls placed", times, mark="≤ 20 s", ok=found["seconds"] <= 20),
        Line(f"{what}: peak memory", f"{found['peak']:,.0f} MB", mark="≤ 400 MB", ok=found["peak"] <= 400),
    ]  # fmt: skip


def one_caller(customers: int = 10_000, load: float = 0.95) -> Line:
    """Planning anew for one caller only, as after its leave was booked."""
    people, callers = instance(customers, load)
    known, standing = stored(people, planned(people, callers))
    first = callers[0].caller_id
    mine = [c for c in known if c.caller_id == first]
    calls = [s for s in standing if s.caller_id == first]
    away = with_leave(callers[:1], first, *AWAY)
    begin = time.perf_counter()
    planned(mine, away, calls)
    seconds = time.perf_counter() - begin
    return Line(
        f"planning one caller of five anew, {customers:,} customers", ms(seconds), mark="< 500 ms", ok=seconds < 0.5
    )


def overload(load: float) -> Line:
    """10,000 customers for whom there is far too little time."""
    people, callers = instance(10_000, load)
    begin = time.perf_counter()
    plan = planned(people, callers)
    seconds = time.perf_counter() - begin
    return Line(
        f"10,000 customers, {load:.0%}: {len(plan.placed):,} placed, {len(plan.left_out):,} left out",
        ms(seconds),
        mark="≤ 2.5 s",
        ok=seconds <= 2.5,
    )


def run(sizes: Sequence[int] = SIZES) -> list[Line]:
    """Quality at all sizes and loads, then times."""
    lines = [measured(customers, load) for customers in sizes for load in LOADS]
    if find_spec("ortools") is not None:
        lines += [exact_solver(10_000, load) for load in LOADS]
    lines += [overload(load) for load in (0.7, 0.95, 1.3, 3.0, 10.0)]
    lines.append(one_caller())
    if 100_000 in sizes:
        for load in LOADS:
            lines += largest(load)
    return show("Planner", lines)


if __name__ == "__main__":
    if sys.argv[1:2] == ["alone"]:
        print(json.dumps(alone(int(sys.argv[2]), float(sys.argv[3]))))
    else:
        run(SIZES[: int(sys.argv[1])] if sys.argv[1:] else SIZES)
