"""The one way from a page to a change: run the use case on the write thread, then tell everybody what it touched."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from callplanner.domain.changes import Changes
from callplanner.domain.errors import JobCancelled, PlannerError
from callplanner.domain.job import Job
from callplanner.ui.jobs import JobRunner

T = TypeVar("T")


class Dispatcher(QObject):
    """Hands changes to the job runner and broadcasts what came of them."""

    changed = Signal(object, object)
    """Changes that were committed, and the page that asked for them (or None)."""
    refused = Signal(object, object)
    """A PlannerError that the page did not want to show itself, and the page."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs

    def run(
        self,
        use_case: Callable[[], tuple[T, Changes]],
        *,
        initiator: QObject | None = None,
        then: Callable[[T], None] | None = None,
        failed: Callable[[PlannerError], None] | None = None,
        paint_first: bool = False,
    ) -> None:
        """Run a use case. `then` gets its result after the broadcast, `failed` its refusal (else `refused` tells).
        `paint_first` as in `JobRunner.write`."""
        self.jobs.write(
            use_case, self._arrival(initiator, then), self._refusal(initiator, failed), paint_first=paint_first
        )

    def change(
        self,
        use_case: Callable[[], Changes],
        *,
        initiator: QObject | None = None,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[PlannerError], None] | None = None,
        paint_first: bool = False,
    ) -> None:
        """The same for a use case that has nothing to tell but its changes."""

        def both() -> tuple[Changes, Changes]:
            changes = use_case()
            return changes, changes

        self.run(both, initiator=initiator, then=then, failed=failed, paint_first=paint_first)

    def run_long(
        self,
        use_case: Callable[[Job], tuple[T, Changes]],
        title: str,
        *,
        initiator: QObject | None = None,
        then: Callable[[T], None] | None = None,
        failed: Callable[[PlannerError], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> int:
        """The same with progress and cancel; `stopped` is called where the person cancelled. Returns the number of the
        job."""
        return self.jobs.long(
            use_case, title, self._arrival(initiator, then), self._refusal(initiator, failed, stopped)
        )

    def ask(
        self,
        question: Callable[[], T],
        then: Callable[[T], None],
        *,
        initiator: QObject | None = None,
        failed: Callable[[PlannerError], None] | None = None,
    ) -> int:
        """Read something beside everything else."""
        return self.jobs.read(question, then, self._refusal(initiator, failed))

    def ask_long(
        self,
        question: Callable[[Job], T],
        title: str,
        then: Callable[[T], None],
        *,
        initiator: QObject | None = None,
        failed: Callable[[PlannerError], None] | None = None,
        ended: Callable[[], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> int:
        """Read something that takes a while, with progress and cancel; `ended` is called however it ends, `stopped`
        where the person cancelled."""
        refused = self._refusal(initiator, failed, stopped)

        def arrived(result: T) -> None:
            then(result)
            if ended is not None:
                ended()

        def broke(error: BaseException) -> None:
            refused(error)
            if ended is not None:
                ended()

        return self.jobs.long(question, title, arrived, broke, writes=False)

    def _arrival(
        self, initiator: QObject | None, then: Callable[[T], None] | None
    ) -> Callable[[tuple[T, Changes]], None]:
        def arrived(outcome: tuple[T, Changes]) -> None:
            result, changes = outcome
            if changes.set_id is not None:
                self.changed.emit(changes, initiator)
            if then is not None:
                then(result)

        return arrived

    def _refusal(
        self,
        initiator: QObject | None,
        failed: Callable[[PlannerError], None] | None,
        stopped: Callable[[], None] | None = None,
    ) -> Callable[[BaseException], None]:
        def refused(error: BaseException) -> None:
            if isinstance(error, PlannerError):
                if failed is not None:
                    failed(error)
                else:
                    self.refused.emit(error, initiator)
            elif not isinstance(error, JobCancelled):
                self.jobs.broken.emit(error)
            elif stopped is not None:
                stopped()

        return refused
