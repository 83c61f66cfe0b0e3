"""The way back of a call sheet: what was filled in becomes attempts, each row with its verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.outcome import Outcome
from callplanner.domain.phrase import Phrase
from callplanner.domain.sheet_key import SheetKey, read_key
from callplanner.services import sheet_cells
from callplanner.services.context import Context
from callplanner.services.record import CallReport, judge, write
from callplanner.services.views import CallSheetView, SheetVerdict
from callplanner.services.wording import reason_of, say
from callplanner.storage.call_sheets import (
    LastAttempt,
    attempts_of,
    file_identity,
    known_sheets,
    newest_attempts,
    read_rows,
)
from callplanner.storage.customer_rows import known_references
from callplanner.storage.people import load_callers, load_outcomes
from callplanner.storage.schema import call_sheet, call_sheet_row, customer
from callplanner.storage.unit_of_work import UnitOfWork
from callplanner.workbook.call_sheet import FilledRow, read_call_sheet
from callplanner.workbook.writer import write_rejects

T = TypeVar("T")


def import_call_sheet(
    context: Context, path: Path, *, apply: bool, rejects: Path | None = None, job: Job | None = None
) -> tuple[CallSheetView, Changes | None]:
    """Take back what was filled in on a call sheet, or show what that would do: one change, one undo step.

    A row that was taken before is known and adds nothing; one whose customer was called meanwhile is refused with the
    reason. Outcomes count for the day the call stood on the sheet for. PlannerError: "call-sheet-unknown",
    "call-sheet-of-other-file", and whatever reading a file can raise."""
    job = job or SilentJob()
    titles, rows = read_call_sheet(path, job)
    if not apply:
        with context.file.read() as connection:
            run = _Reading(context, connection, path, rows, job)
            view, changes = run.through(None), None
    else:
        with context.change("sheet-read", file=path.name, count=0) as work:
            run = _Reading(context, work.connection, path, rows, job)
            view = run.through(work)
            work.relabel("sheet-read", file=path.name, count=view.recorded)
            changes = work.commit()
        context.committed(changes)
    if rejects is not None and view.rejected:
        cells = {row.row: row.cells for row in rows}
        write_rejects(rejects, titles, [(row, say(reason), cells[row]) for row, reason in view.rejects], job)
    return view, changes


class _Reading(Struct):
    """One filled sheet, row by row."""

    context: Context
    connection: Connection
    path: Path
    rows: Sequence[FilledRow]
    job: Job
    verdicts: list[SheetVerdict] = field(default_factory=list)

    def through(self, work: UnitOfWork | None) -> CallSheetView:
        """The verdict of every row; `work` None: nothing is written."""
        keys = {row.row: read_key(row.key) for row in self.rows if row.key}
        known_keys = [key for key in keys.values() if key is not None]
        identity = file_identity(self.connection)
        if not known_keys:
            raise PlannerError("call-sheet-unknown", file=self.path.name)
        if any(key.file_id != identity for key in known_keys):
            raise PlannerError("call-sheet-of-other-file", file=self.path.name)
        if len({key.sheet for key in known_keys}) > 1:
            raise PlannerError("call-sheets-mixed", file=self.path.name)
        sheet = known_keys[0]
        sheet_id = known_sheets(self.connection).get(sheet.sheet)
        before = read_rows(self.connection, sheet_id) if sheet_id is not None else {}
        newest = newest_attempts(self.connection, [key.customer_id for key in known_keys])
        told = attempts_of(self.connection, [*newest.values(), *(i for i in before.values() if i is not None)])
        outcomes = load_outcomes(self.connection)
        labels = {o.label.casefold(): o.code for o in outcomes.values()} | {code: code for code in outcomes}
        callers = {record.caller_id: record.name for record in load_callers(self.connection).values()}
        references = known_references(self.connection)
        taken: set[int] = set()
        for place, row in enumerate(self.rows):
            self.job.step(place, len(self.rows), "record")
            key = keys.get(row.row)
            if row.is_blank:
                self._say(row, "blank")
                continue
            try:
                if row.key and key is None:
                    raise PlannerError("sheet-key-damaged")
                customer_id = self._customer(row, key, references)
                if customer_id in taken:
                    raise PlannerError("sheet-row-twice")
                taken.add(customer_id)
                code = labels.get(row.outcome.casefold())
                if not row.outcome:
                    raise PlannerError("sheet-no-outcome")
                if code is None:
                    raise PlannerError("sheet-outcome-unknown", outcome=row.outcome)
                if customer_id in before:
                    self._known(row, code, told.get(before[customer_id] or 0))
                    continue
                if not outcomes[code].suppresses:  # who wants no more calls gets none, whoever called meanwhile
                    self._meanwhile(key, newest.get(customer_id, 0), told)
                report, unread = self._report(row, customer_id, outcomes[code], key or sheet, callers)
                judged = replace(judge(self.context, self.connection, report), date_only=True)
            except PlannerError as error:
                self._say(row, "reject", reason_of(error))
                continue
            self._say(row, "record", judged.step.why, *unread)
            if work is not None:
                if sheet_id is None:
                    sheet_id = self._note_sheet(work, sheet)
                attempt_id = write(self.context, work, judged)
                planned = judged.open_ones.planned
                work.insert(
                    call_sheet_row,
                    call_sheet_id=sheet_id,
                    customer_id=customer_id,
                    planned_call_id=planned.planned_call_id if planned is not None else None,
                    attempt_id=attempt_id,
                )
        return self._view(applied=work is not None)

    def _note_sheet(self, work: UnitOfWork, sheet: SheetKey) -> int:
        return work.insert(
            call_sheet,
            key=sheet.sheet,
            made_at=sheet.made_at,
            caller_id=sheet.caller_id or None,
            rows=len(self.rows),
            read_at=self.context.now().instant,
        )

    def _customer(self, row: FilledRow, key: SheetKey | None, references: dict[str, int]) -> int:
        """Whose row it is: by its key; typed by hand or merged meanwhile, by its reference, and the name must agree."""
        meant = self._row(key.customer_id) if key is not None else None
        if key is not None and meant is not None:
            # a customer who came after one that was erased, or whose import was undone, may have the same key
            same = not row.reference or row.reference.casefold() == meant.reference.casefold()
            if same or row.name.casefold() == meant.name.casefold():
                return key.customer_id
        found = references.get(row.reference.casefold()) if row.reference else None
        if found is None:
            raise PlannerError("sheet-customer-unknown", customer=row.reference or row.name)
        known = self._row(found)
        if key is None and row.name and known is not None and known.name.casefold() != row.name.casefold():
            raise PlannerError("sheet-other-name", customer=row.reference, name=known.name)
        return found

    def _row(self, customer_id: int) -> Any:
        c = customer.c
        return self.connection.execute(select(c.name, c.reference).where(c.id == customer_id)).first()

    def _known(self, row: FilledRow, code: str, attempt: LastAttempt | None) -> None:
        """A row taken before adds nothing; a different outcome is for the person to change in the program."""
        if attempt is not None and attempt.outcome != code:
            raise PlannerError("sheet-taken-as", outcome=attempt.label, day=attempt.day)
        self._say(row, "known")

    def _meanwhile(self, key: SheetKey | None, newest: int, told: dict[int, LastAttempt]) -> None:
        if key is not None and newest > key.seen and (attempt := told.get(newest)) is not None:
            raise PlannerError("sheet-meanwhile", caller=attempt.caller, outcome=attempt.label, day=attempt.day)

    def _report(
        self, row: FilledRow, customer_id: int, outcome: Outcome, key: SheetKey, callers: dict[int, str]
    ) -> tuple[CallReport, list[Phrase]]:
        """What the row says, and why a cell of it was left out: a refusal is taken whatever else cannot be read."""
        moment = self.context.now()
        day = min(key.day, moment.day)
        at = None if day == moment.day else datetime.combine(day, time(12))
        said_at = at or moment.local.replace(tzinfo=None)
        unread: list[Phrase] = []

        def read(cell: Callable[[], T]) -> T | None:
            try:
                return cell()
            except PlannerError as error:
                if not outcome.suppresses:
                    raise
                unread.append(reason_of(error))
                return None

        report = CallReport(
            customer_id,
            outcome.code,
            note=row.note,
            at=at,
            callback=read(lambda: sheet_cells.moment_of(row.callback, said_at)),
            promise=read(lambda: sheet_cells.day_of(row.promise, said_at)),
            score=read(lambda: sheet_cells.score_of(row.score)),
            caller=callers.get(key.caller_id),
        )
        return report, unread

    def _say(self, row: FilledRow, verdict: str, *why: Phrase) -> None:
        self.verdicts.append(SheetVerdict(row.row, verdict, row.reference, row.name, row.outcome, why))

    def _view(self, *, applied: bool) -> CallSheetView:
        count = {name: sum(v.verdict == name for v in self.verdicts) for name in ("record", "known", "blank", "reject")}
        return CallSheetView(
            path=str(self.path),
            rows=len(self.verdicts),
            recorded=count["record"],
            known=count["known"],
            blank=count["blank"],
            rejected=count["reject"],
            rejects=tuple((v.row, v.why[0]) for v in self.verdicts if v.verdict == "reject"),
            verdicts=tuple(self.verdicts),
            applied=applied,
        )
