"""Jobs: changes one after another, no result lost, cancel at the next step, progress thinned out."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callplanner.domain.changes import Changes
from callplanner.domain.errors import JobCancelled, PlannerError
from callplanner.domain.job import Job
from callplanner.domain.phrase import phrase
from callplanner.ui.dispatcher import Dispatcher
from callplanner.ui.jobs import JobRunner, Progress


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_changes_run_in_order_and_results_come_to_the_gui_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    ran: list[int] = []
    arrived: list[tuple[int, bool]] = []
    gui = threading.current_thread()
    for number in range(50):

        def work(number: int = number) -> int:
            ran.append(number)
            return number

        jobs.write(work, lambda result: arrived.append((result, threading.current_thread() is gui)))
    qtbot.waitUntil(lambda: len(arrived) == 50)
    assert ran == list(range(50))
    assert arrived == [(number, True) for number in range(50)]


def test_no_result_of_thousands_is_lost(jobs: JobRunner, qtbot: QtBot) -> None:
    count = 0

    def count_up(_result: int) -> None:
        nonlocal count
        count += 1

    for number in range(5_000):
        jobs.read(lambda number=number: number, count_up)  # type: ignore[misc]  # the default binds the number
    qtbot.waitUntil(lambda: count == 5_000, timeout=20_000)
    assert not jobs.is_busy


def test_a_long_job_stops_at_its_next_step_when_it_is_cancelled(jobs: JobRunner, qtbot: QtBot) -> None:
    begun = threading.Event()
    ended: list[BaseException] = []

    def work(job: Job) -> None:
        step = 0
        while True:
            step += 1
            job.step(step, None)
            begun.set()
            time.sleep(0.001)  # work that takes its time, not a wait for anything

    number = jobs.long(work, "Counting", None, ended.append)
    qtbot.waitUntil(begun.is_set)
    jobs.cancel(number)
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], JobCancelled)


def test_a_job_that_has_not_begun_never_does_after_cancel(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, ran = threading.Event(), []
    jobs.write(gate.wait)
    ended: list[BaseException] = []
    number = jobs.write(lambda: ran.append(1), None, ended.append)
    jobs.cancel(number)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert ran == []
    assert isinstance(ended[0], JobCancelled)


def test_progress_comes_at_most_ten_times_a_second(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[Progress] = []
    jobs.progress.connect(seen.append)
    took: list[float] = []

    def work(job: Job) -> None:
        start = time.monotonic()
        step = 0
        while time.monotonic() - start < 0.35:
            step += 1
            job.step(step, 1_000_000)
        took.append(time.monotonic() - start)

    jobs.long(work, "Counting")
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert 1 <= len(seen) <= took[0] / 0.1 + 1


def test_what_nobody_expected_is_told_as_a_fault(jobs: JobRunner, qtbot: QtBot) -> None:
    faults: list[BaseException] = []
    jobs.broken.connect(faults.append)

    def work() -> None:
        raise KeyError("bug")

    jobs.read(work)
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(faults[0], KeyError)


def test_closing_waits_for_what_runs_and_starts_nothing_more(qapp: QApplication) -> None:
    jobs = JobRunner()
    done: list[str] = []
    begun, gate = threading.Event(), threading.Event()

    def first() -> None:
        begun.set()
        gate.wait()
        done.append("first")

    jobs.write(first)
    begun.wait()
    gate.set()
    jobs.close()
    assert done == ["first"]
    assert jobs.write(lambda: done.append("late")) == 0
    assert done == ["first"]


def test_closing_waits_for_short_changes_that_have_not_begun_and_for_no_long_one(qapp: QApplication) -> None:
    jobs = JobRunner()
    done: list[str] = []
    begun = threading.Event()

    def long(job: Job) -> None:
        begun.set()
        while True:
            job.step(0, None)

    jobs.long(long, "Importing")
    jobs.write(lambda: done.append("behind it"))
    jobs.long(lambda _job: done.append("another"), "Planning")
    jobs.write(lambda: done.append("held"), paint_first=True)
    begun.wait()
    jobs.close()
    assert done == ["behind it", "held"]


def test_a_change_that_lets_the_window_paint_first_keeps_its_place(jobs: JobRunner, qtbot: QtBot) -> None:
    done: list[str] = []
    jobs.write(lambda: done.append("first"), paint_first=True)
    jobs.write(lambda: done.append("second"), paint_first=True)
    assert jobs.is_busy
    assert done == []
    jobs.write(lambda: done.append("third"))
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert done == ["first", "second", "third"]
    jobs.write(lambda: done.append("fourth"), paint_first=True)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert done[-1] == "fourth"


def test_a_change_is_broadcast_before_its_page_goes_on(jobs: JobRunner, qtbot: QtBot) -> None:
    dispatcher = Dispatcher(jobs)
    heard: list[str] = []
    dispatcher.changed.connect(lambda changes, initiator: heard.append(f"changed {changes.set_id} {initiator is jobs}"))
    changes = Changes(7, phrase("recorded"), frozenset({1}))
    dispatcher.run(lambda: ("done", changes), initiator=jobs, then=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["changed 7 True", "done"]


def test_a_change_that_touched_nothing_is_not_broadcast(jobs: JobRunner, qtbot: QtBot) -> None:
    dispatcher = Dispatcher(jobs)
    heard: list[object] = []
    dispatcher.changed.connect(lambda *what: heard.append(what))
    dispatcher.change(lambda: Changes(None, phrase("import")), then=lambda _c: heard.append("done"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["done"]


def test_a_refusal_goes_to_the_page_or_to_everybody(jobs: JobRunner, qtbot: QtBot) -> None:
    dispatcher = Dispatcher(jobs)
    everybody: list[str] = []
    page: list[str] = []
    dispatcher.refused.connect(lambda error, _page: everybody.append(error.code))

    def refuse() -> Changes:
        raise PlannerError("reason-missing")

    dispatcher.change(refuse)
    dispatcher.change(refuse, failed=lambda error: page.append(error.code))
    qtbot.waitUntil(lambda: bool(everybody and page))
    assert (everybody, page) == (["reason-missing"], ["reason-missing"])
