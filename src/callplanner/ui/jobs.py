"""Work off the GUI thread: one writer, two readers, one bridge back.

A QObject for each job lost a fifth of its signals when jobs ended quickly, so there is one long-lived bridge; jobs are
plain objects with a number. Progress reaches the window at most ten times a second. No thread is ever terminated.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from callplanner.domain.errors import JobCancelled
from callplanner.domain.job import Job

T = TypeVar("T")
PROGRESS_EVERY_S = 0.1
PAINT_MS = 30
"""Two frames: what a window needs to paint the next card when nobody else wants the interpreter."""


class Progress(Struct, frozen=True):
    """Where a long job stands; `total` is None when it cannot be known."""

    job: int
    title: str
    done: int
    total: int | None
    what: str


class _Ticket(Job):
    """What a worker holds of its job: it reports, and learns here that it shall stop."""

    def __init__(self, number: int, title: str, report: Callable[[Progress], None]) -> None:
        self.number, self.title = number, title
        self.stop = Event()
        self._report = report
        self._last = 0.0

    def step(self, done: int, total: int | None, what: str = "") -> None:
        if self.stop.is_set():
            raise JobCancelled
        now = time.monotonic()
        if now - self._last >= PROGRESS_EVERY_S:
            self._last = now
            self._report(Progress(self.number, self.title, done, total, what))


class _Pending(Struct):
    ticket: _Ticket
    then: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    future: Future[None] | None = None


class JobRunner(QObject):
    """Runs functions on the write pool (one thread) or the read pool (two) and brings results to the GUI thread."""

    started = Signal(int, str)
    """A long job has begun: number, title."""
    progress = Signal(object)
    """Progress of a long job."""
    ended = Signal(int)
    """A long job is over, in whatever way."""
    broken = Signal(object)
    """An exception that nobody asked to have: a fault of the program."""
    idle = Signal()
    """Nothing is under way any more."""

    _bridge = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writers = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="read")
        self._numbers = itertools.count(1)
        self._pending: dict[int, _Pending] = {}
        self._long: set[int] = set()
        self._closed = False
        self._held: list[Callable[[], None]] = []
        self._painted = QTimer(self, singleShot=True, interval=PAINT_MS)
        self._painted.timeout.connect(self._begin_held)
        self._bridge.connect(self._on_bridge, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        paint_first: bool = False,
    ) -> int:
        """Run a short change after all earlier ones, also when the runner is closed before it has begun.

        `paint_first`: what follows on the screen is painted before it begins. Returns the job's number."""
        return self._submit(self._writers, lambda _job: work(), "", then, failed, hold=paint_first)

    def read(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> int:
        """Run a question beside everything else. Returns the job's number."""
        return self._submit(self._readers, lambda _job: work(), "", then, failed)

    def long(
        self,
        work: Callable[[Job], T],
        title: str,
        then: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        writes: bool = True,
    ) -> int:
        """Run long work that reports progress and can be cancelled; `failed` gets JobCancelled then."""
        return self._submit(self._writers if writes else self._readers, work, title, then, failed)

    def cancel(self, number: int) -> None:
        """Ask a job to stop. One that has not begun never does; one that runs stops at its next step."""
        pending = self._pending.get(number)
        if pending is None:
            return
        pending.ticket.stop.set()
        if pending.future is not None and pending.future.cancel():
            self._bridge.emit(number, None, JobCancelled())

    @property
    def is_busy(self) -> bool:
        """Something is queued or running, or its result has not been handed over yet."""
        return bool(self._pending)

    def close(self) -> None:
        """Start nothing more, ask what is long to stop, wait for it and for all short changes. Results that arrive now
        are dropped."""
        self._begin_held()
        self._closed = True
        for number in self._long:
            self._pending[number].ticket.stop.set()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writers.shutdown(wait=True)
        self._pending.clear()

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[Job], T],
        title: str,
        then: Callable[[T], None] | None,
        failed: Callable[[BaseException], None] | None,
        *,
        hold: bool = False,
    ) -> int:
        if self._closed:
            return 0
        if pool is self._writers and not hold:
            self._begin_held()
        number = next(self._numbers)
        ticket = _Ticket(number, title, self.progress.emit)
        pending = self._pending[number] = _Pending(ticket, then, failed)
        if title:
            self._long.add(number)
            self.started.emit(number, title)

        def begin() -> None:
            pending.future = pool.submit(self._run, ticket, work)

        if hold:
            self._held.append(begin)
            if not self._painted.isActive():
                self._painted.start()
        else:
            begin()
        return number

    def _begin_held(self) -> None:
        """Changes begin in the order in which they were asked for."""
        self._painted.stop()
        held, self._held = self._held, []
        for begin in held:
            begin()

    def _run(self, ticket: _Ticket, work: Callable[[Job], object]) -> None:
        try:
            if ticket.stop.is_set():
                raise JobCancelled
            result = work(ticket)
        except BaseException as error:  # noqa: BLE001 (a worker has no caller: everything goes to the bridge)
            self._bridge.emit(ticket.number, None, error)
        else:
            self._bridge.emit(ticket.number, result, None)

    def _on_bridge(self, number: int, result: object, error: BaseException | None) -> None:
        pending = self._pending.pop(number, None)
        if pending is None:
            return
        if number in self._long:
            self._long.discard(number)
            self.ended.emit(number)
        if error is None:
            if pending.then is not None:
                pending.then(result)
        elif pending.failed is not None:
            pending.failed(error)
        elif not isinstance(error, JobCancelled):
            self.broken.emit(error)
        if not self._pending:
            self.idle.emit()
