"""A day's work in a file of 100,000 customers, 1,000,000 orders and 1,000,000 attempts."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from big_company import CLOCK, LARGE, big_company, fresh_copy
from callplanner.services.planner import Planner
from callplanner.services.record import CallReport
from measure import Line, against, child, median_of, ms, show, timed, under

CALLER = "Caller 2"
CALLS = 60
NEXT_CARD_S = 0.050
QUEUE_S = 0.300


def run() -> list[Line]:
    """Reading first, then sixty calls in a row, then the same calls by keys in the window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = fresh_copy(LARGE, folder)
        planner = Planner.open(path, CLOCK)
        mine = partial(planner.today, CALLER)
        opened = Line("the day's queue for the first paint, everybody's, just opened",
                      ms(timed(lambda: planner.today(full=False))))  # fmt: skip
        lines = [
            opened,
            under("the same again", [timed(lambda: planner.today(full=False)) for _ in range(7)], QUEUE_S),
            under(
                "the same, one caller's", [timed(lambda: planner.today(CALLER, full=False)) for _ in range(7)], QUEUE_S
            ),
            Line("all figures of all customers (in the background)", ms(timed(planner.warm))),
            Line("the whole queue with fringe and counts, everybody's", ms(median_of(planner.today, 3))),
            Line("the whole queue with fringe and counts, one caller's", ms(median_of(mine, 3))),
        ]
        own, next_card = _calls(planner)
        floor = _floor(folder)
        lines += [
            under("outcome recorded and the next card there", next_card, NEXT_CARD_S),
            against("recording alone", own, floor, None, "the same rows with bare SQL, one commit"),
            Line("undo of a recorded call", ms(timed(planner.undo))),
            Line("figures of all customers after the undo", ms(timed(planner.warm))),
        ]
        planner.close()
        by_keys = child("calling_window.py", str(fresh_copy(LARGE, folder)), CALLER, "30")
        lines.append(
            Line("key pressed in the window until the next card is painted",
                 f"{ms(by_keys['median'])}, 95% under {ms(by_keys['most'])}", mark=f"< {ms(NEXT_CARD_S)}",
                 ok=by_keys["most"] < NEXT_CARD_S)
        )  # fmt: skip
    return show("Calling", lines)


def _calls(planner: Planner) -> tuple[list[float], list[float]]:
    """Seconds of recording alone, and until the next card is there."""
    queue = planner.today(CALLER).entries
    outcomes = ("spoke", "no_answer", "spoke", "voicemail", "next_step")
    own, whole = [], []
    for number, (entry, following) in enumerate(islice(pairwise(queue), CALLS)):
        report = CallReport(entry.customer_id, outcomes[number % 5], note="Wants the autumn list.", caller=CALLER)
        begin = time.perf_counter()
        planner.record(report)
        own.append(time.perf_counter() - begin)
        planner.card(following.customer_id)
        whole.append(time.perf_counter() - begin)
    return own, whole


def _floor(folder: Path) -> list[float]:
    """What a conversation writes at the least: an attempt, its planned call closed, one commit."""
    path = folder / "floor.callplanner"
    path.write_bytes(big_company(LARGE).read_bytes())
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")
    first = connection.execute("SELECT max(id) FROM attempt").fetchone()[0] + 1
    open_calls = connection.execute(
        "SELECT id, customer_id FROM planned_call WHERE closed_on IS NULL LIMIT ?", (CALLS,)
    ).fetchall()
    names = (
        "id, customer_id, caller_id, outcome_id, phone_id, planned_call_id, at, day, minute, inbound, conversation,"
        " right_party, purpose, note"
    )

    def call(number: int, planned: int, customer_id: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            f"INSERT INTO attempt ({names}) VALUES (?, ?, 1, 1, ?, ?, '2026-06-17 09:30:00.000000', '2026-06-17', 630,"
            " 0, 1, 1, 'care', 'Wants the autumn list.')",
            (first + number, customer_id, customer_id, planned),
        )
        connection.execute(
            "UPDATE planned_call SET closed_on = '2026-06-17', closed_as = 'held' WHERE id = ?", (planned,)
        )
        connection.execute("COMMIT")

    times = [timed(lambda n=n, p=p, c=c: call(n, p, c)) for n, (p, c) in enumerate(open_calls)]  # type: ignore[misc]
    connection.close()
    return times


if __name__ == "__main__":
    run()
