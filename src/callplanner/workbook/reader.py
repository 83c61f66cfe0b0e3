"""Reading a stranger's file safely: a child process reads, this side gets blocks of rows.

`inspect` and `read_blocks` are for one question; `open_source` keeps the child, so that a file is parsed once for
its sample,
for the evidence of its columns and for its rows.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self

from callplanner.domain.column_profile import Evidence
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.job import Job, SilentJob
from callplanner.workbook import preflight, transport
from callplanner.workbook.inbox import Inbox, NothingYet
from callplanner.workbook.kinds import Kind
from callplanner.workbook.table import Cell, Row, SheetInfo, Workbook
from callplanner.workbook.transport import FrameError

__all__ = ["Cell", "Row", "SheetInfo", "Source", "Workbook", "begin_source", "inspect", "open_source", "read_blocks"]

COUNT = "count"
"""What the job is told while the rows of a large workbook are counted."""
_TICK_S = 0.1
_SILENCE_S = 15.0
_SILENCE_S_PER_MB = 2.0
_ABORTED = (-6, -9, 3, 0xC0000409)  # how a Rust program ends that gets no memory, and who is killed for using it


def inspect(path: Path, *, sheet: str | None = None, job: Job | None = None) -> Workbook:
    """What the file holds, and a sample of the chosen sheet.

    The sheet is the named one, else the first visible one that looks like a table.
    Raises PlannerError with a sentence for everything that cannot be read.
    """
    with open_source(path, sheet=sheet, job=job) as source:
        return source.workbook


def read_blocks(path: Path, *, sheet: str | None = None, job: Job | None = None) -> Iterator[list[Row]]:
    """The rows of the sheet from row 1 on, in blocks of about 2,000. Closing the generator ends the child."""
    with open_source(path, sheet=sheet, job=job) as source:
        yield from source.blocks()


def open_source(
    path: Path,
    *,
    sheet: str | None = None,
    password: str | None = None,
    job: Job | None = None,
    early: Callable[[Workbook], None] | None = None,
) -> Source:
    """Open a file for reading and wait for what it holds; use as a context manager. `job` is asked while waiting and
    may cancel. `password` unlocks a locked workbook; a file that has no lock does not mind it. `early` is given the
    first rows of a large workbook, provisionally, before all of it is there; the job then hears of rows counted."""
    source = Source(path, sheet=sheet, password=password, job=job, early=early)
    source.wait()
    return source


def begin_source(
    path: Path, *, sheet: str | None = None, password: str | None = None, job: Job | None = None
) -> Source:
    """The same without waiting: the child reads while the program does something else. What is wrong with the file is
    raised by whatever is asked of the source first."""
    return Source(path, sheet=sheet, password=password, job=job)


class Source:
    """A file that a child process holds open."""

    def __init__(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        password: str | None = None,
        job: Job | None = None,
        early: Callable[[Workbook], None] | None = None,
    ) -> None:
        # Only the child opens the file: a person may choose the company's own, and where this process closed that, all
        # locks that SQLite holds on it would be gone.
        self._path = path
        self._job = job or SilentJob()
        size, _ = self._seen = _state(path)
        self._silence_s = _SILENCE_S + _SILENCE_S_PER_MB * size / 1024**2
        self._progress: tuple[int, int | None] = (0, None)
        self._child = _start()
        assert self._child.stdout is not None
        self._inbox = Inbox(self._child.stdout)
        self._closed = False
        self._workbook: Workbook | None = None
        self._early = early
        self._ask(("open", str(path.absolute()), sheet, password, early is not None))

    @property
    def workbook(self) -> Workbook:
        """What `inspect` returns; waits for it when it is not there yet."""
        found = self._workbook
        if found is None:
            try:
                while (message := self._answer("workbook", "glimpse", "counted"))[0] != "workbook":
                    self._hear(message)
                found = self._workbook = _workbook(message)
            except BaseException:
                self.close()
                raise
        return found

    def _hear(self, message: tuple[Any, ...]) -> None:
        """Something about the file before all of it is there."""
        if message[0] == "counted":
            self._progress = message[1], None
            self._job.step(*self._progress, COUNT)
        elif self._early is not None:
            self._early(_workbook(message))

    def wait(self) -> None:
        """Until the file is open. Raises what is wrong with it."""
        assert self.workbook is not None

    def blocks(self) -> Iterator[list[Row]]:
        """All rows from row 1 on; may be asked again. Stopping half-way closes the source."""
        self.wait()
        self._ask(("rows",))
        finished = False
        try:
            while True:
                message = self._answer("rows", "end")
                if message[0] == "end":
                    self._refuse_if_changed()
                    finished = True
                    return
                self._progress = message[2], message[3]
                self._job.step(*self._progress)
                if message[1]:
                    yield message[1]
        finally:
            if not finished:
                self.close()

    def _refuse_if_changed(self) -> None:
        """Rows of a file that was written to meanwhile may be half of the old and half of the new."""
        try:
            now = _state(self._path)
        except PlannerError:
            return  # gone by now; but all of it was read
        if now != self._seen:
            raise StorageError("source-changed", file=self._path.name)

    def evidence(self, columns: Sequence[int], header_row: int | None = None) -> dict[int, Evidence]:
        """What all values of the columns (0-based) below the header say about their dates and numbers."""
        self.wait()
        self._ask(("evidence", header_row or 0, tuple(columns)))
        answer = self._answer("evidence")
        return {index: Evidence(*facts) for index, facts in answer[1].items()}

    def _ask(self, request: tuple[object, ...]) -> None:
        if self._closed:
            raise ValueError("the source is closed")
        assert self._child.stdin is not None
        try:
            transport.send(self._child.stdin, request)
        except OSError:
            return  # the child is gone; waiting for the answer tells why

    def _answer(self, *expected: str) -> Any:
        """The next answer. Asks the job meanwhile; gives up when the child is silent for too long."""
        deadline = monotonic() + self._silence_s
        while True:
            try:
                message: Any = self._inbox.get(_TICK_S)
                break
            except NothingYet:
                self._job.step(*self._progress)
                if monotonic() > deadline:
                    self.close()
                    raise PlannerError("source-takes-too-long", file=self._path.name) from None
            except (FrameError, OSError):
                message = None
                break
        if message is None:
            raise self._lost()
        if message[0] == "error":
            _, storage, code, facts = message
            self.close()
            raise StorageError(code, **facts) if storage else PlannerError(code, **facts)
        if message[0] not in expected:
            self.close()
            raise PlannerError("source-damaged", file=self._path.name)
        return message

    def _lost(self) -> PlannerError:
        """The child is gone without an answer: killed for its memory, or brought down by the file."""
        try:
            code = self._child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            code = 0
        self.close()
        return PlannerError("source-too-large-to-read" if code in _ABORTED else "source-damaged", file=self._path.name)

    def close(self) -> None:
        """End the child and free its pipes. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._child.kill()
        self._inbox.close()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was still to be flushed concerns nobody
        self._child.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _state(path: Path) -> tuple[int, int]:
    """Size and time of the last change."""
    try:
        found = path.stat()
        return found.st_size, found.st_mtime_ns
    except OSError as error:
        raise preflight.file_trouble(path, error) from error


def _workbook(message: tuple[Any, ...]) -> Workbook:
    _, kind, sheets, *facts = message
    return Workbook(Kind(kind), tuple(SheetInfo(*sheet) for sheet in sheets), *facts)


def _start() -> subprocess.Popen[bytes]:
    """Start the reading child of this program, installed, in a checkout or frozen."""
    # What reads a stranger's file has no business with the password of ours.
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_PASSWORD")}
    if getattr(sys, "frozen", False):
        command = [sys.executable, "--reader"]
    else:
        command = [sys.executable, "-P", "-X", "utf8", "-m", "callplanner.workbook.child"]
        root = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, environment.get("PYTHONPATH")]))
    no_window = 0x0800_0000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=no_window,
        )
    except OSError as error:
        raise StorageError("reader-not-started") from error
