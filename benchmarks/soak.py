"""A long day in the large company: random actions through the services, then by keys in the window. Memory
must not grow, nothing but what shows progress may take a second, and afterwards `check` finds nothing new.

`python benchmarks/soak.py [ACTIONS] [CALLS]`: 20,000 and 2,000 unless told otherwise.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from big_company import CLOCK, DAY, LARGE, fresh_copy
from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from measure import Line, child, ms, resident, show

ACTIONS, CALLS = 20_000, 2_000
SETTLED = 10
"""The first tenth fills what is kept at hand; growth is measured from there on."""
MOST_GROWTH = 0.10
LONGEST_S = 1.0
NOT_KINDS = ("calls", "first", "last", "seconds", "wall")
CALLERS = ("Me", "Caller 2")
CODES = ("spoke", "no_answer", "voicemail", "busy", "spoke", "refused", "wrong_number", "next_step")


def deeds(planner: Planner, chance: random.Random) -> list[tuple[int, str, Callable[[], object]]]:
    """(how often, name, action) of what people do all day."""
    state: dict[str, list[int]] = {"queue": []}

    def who() -> int:
        return chance.choice(state["queue"]) if state["queue"] and chance.random() < 0.7 else chance.randint(1, 100_000)

    def look() -> object:
        view = planner.today(chance.choice(CALLERS))
        state["queue"] = [entry.customer_id for entry in view.entries] or state["queue"]
        return view

    def call() -> object:
        return planner.record(CallReport(who(), chance.choice(CODES), note=f"said {chance.random()}"))

    def promise_a_call() -> object:
        at = datetime.combine(DAY + timedelta(days=chance.randint(1, 40)), datetime.min.time()) + timedelta(hours=11)
        return planner.record(CallReport(who(), "callback", callback=at))

    def look_through() -> object:
        ids = planner.customer_ids(ListQuery(search=chance.choice(("ash", "020", "baker", "77"))))
        return planner.customer_rows(ids[:50])

    return [
        (20, "today", look),
        (60, "record", call),
        (6, "promise a call", promise_a_call),
        (60, "card", lambda: planner.card(who())),
        (20, "undo", planner.undo),
        (8, "redo", planner.redo),
        (6, "touch", lambda: planner.add_touch(who(), "article", "The autumn list")),
        (6, "promise", lambda: planner.add_promise(who(), "Send the list", DAY + timedelta(days=7))),
        (5, "edit", lambda: planner.edit_customer(who(), note=f"note {chance.random()}")),
        (4, "potential", lambda: planner.set_potential(who(), chance.choice(("low", "medium", "high")))),
        (3, "skip", lambda: planner.skip(who(), "not today")),
        (2, "pause", lambda: planner.pause(who(), DAY + timedelta(days=60), "away")),
        (2, "pin", lambda: planner.pin_tier(who(), chance.choice(("A", "B", "C")))),
        (20, "search", lambda: planner.search(chance.choice(("ash", "mill", "0207", "cafe", "7946")))),
        (10, "customers", look_through),
        (6, "why", lambda: planner.why(who())),
        (2, "silent", planner.silent),
        (2, "fringe", lambda: planner.fringe(100)),
        (2, "coverage", planner.coverage),
        (3, "overview", planner.overview),
    ]


def services(folder: Path, actions: int) -> list[Line]:
    """Random actions, one after the other."""
    planner = Planner.open(fresh_copy(LARGE, folder), CLOCK)
    planner.warm()
    at_start = len(planner.check())
    chance = random.Random(1)
    choices = deeds(planner, chance)
    weights = [often for often, _, _ in choices]
    longest: dict[str, float] = {}
    refused, at_first = 0, 0
    begin = time.perf_counter()
    for number in range(actions):
        if number == actions // SETTLED:
            at_first = resident()
        _, name, deed = chance.choices(choices, weights)[0]
        start = time.perf_counter()
        try:
            deed()
        except PlannerError:  # nothing left to undo, and the like
            refused += 1
        if number >= len(choices) * 5:  # the first of each kind reads what is kept afterwards
            longest[name] = max(longest.get(name, 0), time.perf_counter() - start)
    seconds = time.perf_counter() - begin
    growth = resident() / at_first - 1
    faults = len(planner.check()) - at_start  # the invented company has its own
    planner.close()
    slow = max(longest, key=lambda name: longest[name])
    return [
        Line(f"{actions:,} random actions through the services, {refused} refused in words", f"{seconds:.0f} s"),
        Line("growth of memory", f"{growth:.1%} of {at_first / 1e6:.0f} MB", mark=f"≤ {MOST_GROWTH:.0%}",
             ok=growth <= MOST_GROWTH),
        Line("the longest of them", f"{ms(longest[slow])} ({slow})", mark=f"< {ms(LONGEST_S)}",
             ok=longest[slow] < LONGEST_S),
        Line("kinds of faults found by `check` that were not there before", str(faults), mark="0", ok=not faults),
    ]  # fmt: skip


def window(folder: Path, calls: int) -> list[Line]:
    """Random actions by keys, each until nothing is under way any more."""
    told = child("soak_window.py", str(fresh_copy(LARGE, folder)), str(calls))
    growth = told["last"] / told["first"] - 1
    kinds = {name: seconds for name, seconds in told.items() if name not in NOT_KINDS}
    slow = max(kinds, key=lambda name: kinds[name])
    return [
        Line(f"{int(told['calls']):,} random actions by keys in the window", f"{told['seconds']:.0f} s"),
        Line("growth of memory", f"{growth:.1%} of {told['first'] / 1e6:.0f} MB", mark=f"≤ {MOST_GROWTH:.0%}",
             ok=growth <= MOST_GROWTH),
        Line("the longest of them, until nothing was under way any more", f"{ms(kinds[slow])} ({slow})",
             mark=f"< {ms(LONGEST_S)}", ok=kinds[slow] < LONGEST_S),
    ]  # fmt: skip


def run(actions: int = ACTIONS, calls: int = CALLS) -> list[Line]:
    """Both, in files of their own."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        return show("A long day", [*services(Path(one), actions), *window(Path(other), calls)])


if __name__ == "__main__":
    run(*(int(word) for word in sys.argv[1:3]))
