"""Call sheets: the calls of a day or a week as a workbook to fill in, and the way back of what was filled in."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.sheet_key import SheetKey, read_key
from callplanner.services import sheet_cells
from callplanner.services.context import Context
from callplanner.services.programme import callable_rows, planned_list, planned_views
from callplanner.services.record import CallReport, judge, write
from callplanner.services.today import today_view
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
from callplanner.storage.people import load_callers, load_outcomes, load_tiers
from callplanner.storage.phones import all_numbers
from callplanner.storage.plan_rows import PlannedFilter
from callplanner.storage.schema import call_sheet, call_sheet_row, customer
from callplanner.storage.standings import load_standings
from callplanner.storage.unit_of_work import UnitOfWork
from callplanner.workbook.call_sheet import FilledRow, SheetCall, read_call_sheet, write_call_sheet
from callplanner.workbook.writer import write_rejects


class Call(Struct, frozen=True):
    """A call that stands on a sheet. `due` has a time where the hour matters; `day` is the day it counts for."""

    customer_id: int
    reference: str
    name: str
    tier: str
    day: date
    due: date | datetime
    why: Phrase
    caller: str


def export_call_sheet(
    context: Context,
    path: Path,
    *,
    caller: str | None = None,
    first: date | None = None,
    last: date | None = None,
    customers: Sequence[int] | None = None,
    job: Job | None = None,
) -> int:
    """Write the calls from `first` to `last` (both included; today's queue when neither is named) as a call sheet; how
    many. `customers`: a call to each of these instead, in their order, but to nobody who must not be called. Nothing
    is changed in the company file.

    PlannerError: "caller-unknown", "export-ending-unknown"; StorageError("export-...")."""
    moment = context.now()
    begins = first or moment.day
    ends = max(begins, last or begins)
    with context.file.read() as connection:
        named = context.caller(connection, caller) if caller is not None else None
        callers = {record.name: record.caller_id for record in load_callers(connection).values()}
    who = named.name if named is not None else None
    calls = calls_between(context, who, begins, ends) if customers is None else calls_to(context, customers)
    with context.file.read() as connection:
        ids = [call.customer_id for call in calls]
        numbers = all_numbers(connection, ids)
        seen = newest_attempts(connection, ids)
        standings = load_standings(connection, moment.day, ids)
        outcomes = [outcome.label for outcome in load_outcomes(connection).values()]
        identity = file_identity(connection)
    made = moment.local.strftime("%Y%m%dT%H%M%S")
    sheet = f"{made}-{secrets.token_hex(4)}"
    lines = []
    for call in calls:
        mine = numbers.get(call.customer_id, [])
        key = SheetKey(
            identity, sheet, call.customer_id, seen.get(call.customer_id, 0), callers.get(call.caller, 0), call.day
        )
        lines.append(
            SheetCall(
                key=key.write(),
                reference=call.reference,
                name=call.name,
                phone=", ".join(typed for typed, _ in mine),
                dial=_dialled(mine[0]) if mine else "",
                tier=call.tier,
                due=call.due.strftime("%Y-%m-%d %H:%M" if isinstance(call.due, datetime) else "%Y-%m-%d"),
                last_spoken=standings[call.customer_id].spoken_on,
                why=say(call.why),
            )
        )
    days = begins.isoformat() if begins == ends else f"{begins.isoformat()} – {ends.isoformat()}"
    about = [
        ("List", "Call sheet"),
        ("Days", days),
        ("Caller", named.name if named is not None else "Everybody"),
        ("Calls", str(len(lines))),
        ("Made on", f"{moment.local:%Y-%m-%d %H:%M}"),
        ("Company file", Path(context.file.address).name),
        ("Made by", "callplanner"),
    ]
    return write_call_sheet(path, f"Calls {days}", lines, outcomes, day=begins, about=about, job=job)


def _dialled(number: tuple[str, str | None]) -> str:
    typed, e164 = number
    return e164 or "".join(c for c in typed if c.isdigit() or c == "+")


def calls_to(context: Context, customers: Sequence[int]) -> list[Call]:
    """A call today to each of some customers, in their order; those in the queue with what the queue says of them."""
    day = context.now().day
    queued = {call.customer_id: call for call in calls_between(context, None, day, day)}
    with context.file.read() as connection:
        standings = load_standings(connection, day, customers)
        tiers = load_tiers(connection)
    found = []
    for customer_id in dict.fromkeys(customers):
        standing = standings.get(customer_id)
        if standing is None or not standing.active or exclusion(standing, day) is not None:
            continue
        tier = tiers[standing.tier_id].name if standing.tier_id in tiers else ""
        chosen = Call(
            customer_id, standing.reference, standing.name, tier, day, day, phrase("sheet-chosen"), ""
        )  # fmt: skip
        found.append(queued.get(customer_id, chosen))
    return found


def calls_between(context: Context, caller: str | None, first: date, last: date) -> list[Call]:
    """Each customer once: today's queue in its order, then the planned calls of the other days."""
    today = context.now().day
    found: dict[int, Call] = {}
    if first <= today <= last:
        for entry in (view := today_view(context, caller)).entries + view.coming:
            found.setdefault(
                entry.customer_id,
                Call(
                    entry.customer_id, entry.reference, entry.name, entry.tier, today, entry.due, entry.why,
                    caller or "",
                ),
            )  # fmt: skip
    begins = first if first > today or last < today else today + timedelta(days=1)
    if begins <= last:
        rows = planned_views(context, planned_list(context, PlannedFilter(begins, last, None, caller, "")))
        for row in callable_rows(context, rows):
            found.setdefault(
                row.customer_id,
                Call(
                    row.customer_id, row.reference, row.name, row.tier, row.day, row.day, row.reason, row.caller,
                ),
            )  # fmt: skip
    return list(found.values())


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
                report = self._report(row, customer_id, code, key or sheet, callers)
                judged = replace(judge(self.context, self.connection, report), date_only=True)
            except PlannerError as error:
                self._say(row, "reject", reason_of(error))
                continue
            self._say(row, "record", judged.step.why)
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
        self, row: FilledRow, customer_id: int, code: str, key: SheetKey, callers: dict[int, str]
    ) -> CallReport:
        moment = self.context.now()
        day = min(key.day, moment.day)
        at = None if day == moment.day else datetime.combine(day, time(12))
        said_at = at or moment.local.replace(tzinfo=None)
        return CallReport(
            customer_id,
            code,
            note=row.note,
            at=at,
            callback=sheet_cells.moment_of(row.callback, said_at),
            promise=sheet_cells.day_of(row.promise, said_at),
            score=sheet_cells.score_of(row.score),
            caller=callers.get(key.caller_id),
        )

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
