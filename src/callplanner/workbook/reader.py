"""Reading a stranger's file safely: a child process reads, this side gets blocks of rows.

`inspect` and `read_blocks` are for one question; `open_source` keeps the child, so that a file is parsed once for
its sample,
for the evidence of its columns and for its rows.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self

from callplanner.domain.column_profile import Evidence
from callplanner.domain.errors import PlannerError, StorageError
from callplanner.domain.job import Job, SilentJob
from callplanner.workbook import preflight, transport
from callplanner.workbook.kinds import Kind
from callplanner.workbook.table import Cell, Row, SheetInfo, Workbook

__all__ = ["Cell", "Row", "SheetInfo", "Source", "Workbook", "inspect", "open_source", "read_blocks"]

_TICK_S = 0.1
_SILENCE_S = 15.0
_SILENCE_S_PER_MB = 2.0
_BLOCKS_AHEAD = 4


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


def open_source(path: Path, *, sheet: str | None = None, job: Job | None = None) -> Source:
    """Open a file for reading; use as a context manager. `job` is asked while waiting and may cancel."""
    return Source(path, sheet=sheet, job=job)


class Source:
    """A file that a child process holds open. `workbook` is what `inspect` returns."""

    def __init__(self, path: Path, *, sheet: str | None = None, job: Job | None = None) -> None:
        preflight.kind_of(path)  # cheap, and most wrong files end here without a child
        self._path = path
        self._job = job or SilentJob()
        self._silence_s = _SILENCE_S + _SILENCE_S_PER_MB * path.stat().st_size / 1024**2
        self._child = _start()
        self._answers: queue.Queue[Any] = queue.Queue(maxsize=_BLOCKS_AHEAD)
        self._listener = threading.Thread(target=self._listen, name="workbook-reader", daemon=True)
        self._listener.start()
        self._closed = False
        try:
            self._ask(("open", str(path.absolute()), sheet))
            self.workbook: Workbook = _workbook(self._answer("workbook"))
        except BaseException:
            self.close()
            raise

    def blocks(self) -> Iterator[list[Row]]:
        """All rows from row 1 on; may be asked again. Stopping half-way closes the source."""
        self._ask(("rows",))
        finished = False
        try:
            while True:
                message = self._answer("rows", "end")
                if message[0] == "end":
                    finished = True
                    return
                self._job.step(message[2], message[3])
                if message[1]:
                    yield message[1]
        finally:
            if not finished:
                self.close()

    def evidence(self, columns: Sequence[int], header_row: int | None = None) -> dict[int, Evidence]:
        """What all values of the columns (0-based) below the header say about their dates and numbers."""
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
                message = self._answers.get(timeout=_TICK_S)
                break
            except queue.Empty:
                self._job.step(0, None)
                if monotonic() > deadline:
                    self.close()
                    raise PlannerError("source-takes-too-long", file=self._path.name) from None
        if message is None:
            self.close()
            aborted = self._child.returncode in (-6, -9, 3, 0xC0000409)  # out of memory ends a Rust program by abort
            raise PlannerError("source-too-large-to-read" if aborted else "source-damaged", file=self._path.name)
        if message[0] == "error":
            _, storage, code, facts = message
            self.close()
            raise StorageError(code, **facts) if storage else PlannerError(code, **facts)
        if message[0] not in expected:
            self.close()
            raise PlannerError("source-damaged", file=self._path.name)
        return message

    def _listen(self) -> None:
        """Move answers from the pipe to the queue; None at the end. The bounded queue holds the child back."""
        assert self._child.stdout is not None
        message: object = ()
        while message is not None:
            try:
                message = transport.receive(self._child.stdout)
            except (transport.FrameError, OSError, ValueError):
                message = None
            self._answers.put(message)

    def _ended_by_itself(self) -> bool:
        """Whether the child is gone already; a child that has closed its pipe gets a moment to end."""
        if self._listener.is_alive():
            return self._child.poll() is not None
        try:
            self._child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return False
        return True

    def close(self) -> None:
        """End the child and free its pipes. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if not self._ended_by_itself():
            self._child.kill()
        while self._listener.is_alive():  # it may be waiting for room in the queue
            try:
                self._answers.get(timeout=0.01)
            except queue.Empty:
                continue
        self._listener.join()
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


def _workbook(message: tuple[Any, ...]) -> Workbook:
    _, kind, sheets, *facts = message
    return Workbook(Kind(kind), tuple(SheetInfo(*sheet) for sheet in sheets), *facts)


def _start() -> subprocess.Popen[bytes]:
    """Start the reading child of this program, installed, in a checkout or frozen."""
    environment = dict(os.environ)
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
