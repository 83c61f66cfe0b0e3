"""Importing a file: what it is, what it would change, and changing it, all in one transaction or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread

from msgspec.structs import replace
from sqlalchemy import Connection

from callplanner.domain.changes import Changes
from callplanner.domain.countries import region_of_country
from callplanner.domain.dates import DayOrder
from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import ColumnMapping, CustomerDraft, ImportKind, OrderDrafts, Reject, SuppressionDraft
from callplanner.domain.intake_region import guess_region
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.phrase import Phrase, phrase
from callplanner.services import import_customers, import_orders, import_suppressions
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.import_look import kind_named
from callplanner.services.import_shapes import remember, remembered, shape_of
from callplanner.services.tiers import assign_by_rule
from callplanner.services.views import ImportView, RowVerdict
from callplanner.services.wording import say
from callplanner.storage.schema import import_run
from callplanner.storage.stopped import stopped_among
from callplanner.storage.unit_of_work import UnitOfWork
from callplanner.workbook.columns import recognise
from callplanner.workbook.intake import decide_reading, read_customers, read_orders, read_suppressions
from callplanner.workbook.reader import Row, Source, open_source
from callplanner.workbook.table import Workbook

PREVIEW_ROWS = 5_000


Prepared = Callable[[bool], tuple[ImportView, "Changes | None"]]
Step = Callable[[Connection, "UnitOfWork | None"], ImportView]


def import_source(
    context: Context,
    kind: str,
    path: Path,
    source: Source,
    *,
    mapping: Mapping[str, str] | None = None,
    header_row: int | None = None,
    day_first: bool | None = None,
    region: str | None = None,
    screening: import_suppressions.Screening | None = None,
    erase_empty: bool = False,
    apply: bool,
    job: Job | None = None,
) -> tuple[ImportView, Changes | None]:
    """Import a file that was opened, or show what importing it would do. The source is closed when it is read. With
    `erase_empty` an empty cell takes away what stands in its field (address, e-mail, segment, note).

    One transaction and one undo step; the same file twice changes nothing. Refusals leave everything as it was.
    """
    chosen = kind_named(kind)
    job = job or SilentJob()
    if screening is not None:
        import_suppressions.check_screening(screening, context.now().day)
    where = region_of_country(region)
    if region and where is None:
        raise PlannerError("country-unknown", country=region)
    # The backup is made while the file is being read; the change itself finds it made.
    guard = Thread(target=context.guard, args=("import",), name="backup") if apply else None
    if guard is not None:
        guard.start()
    order = None if day_first is None else DayOrder.DAY_FIRST if day_first else DayOrder.MONTH_FIRST
    with collector_paused():
        try:
            prepare = _prepare(
                context,
                chosen,
                path,
                source,
                dict(mapping or {}),
                header_row,
                order,
                where,
                screening,
                job,
                erase_empty=erase_empty,
            )
        finally:
            if guard is not None:
                guard.join()
        return prepare(apply)


def _prepare(
    context: Context,
    chosen: ImportKind,
    path: Path,
    opened: Source,
    overrides: Mapping[str, str],
    header_row: int | None,
    order: DayOrder | None,
    where: str | None,
    screening: import_suppressions.Screening | None,
    job: Job,
    *,
    erase_empty: bool,
) -> Prepared:
    """Read the file; what is left to do is to compare and, if told so, to write."""
    with opened as source:
        sample = source.workbook.sample
        shape = shape_of(sample, chosen, header_row)
        with context.file.read() as connection:
            kept = remembered(connection, shape)
        columns = recognise(sample, chosen, overrides={**kept, **overrides}, header_row=header_row)
        if kept:
            columns = replace(columns, notes=(phrase("mapping-remembered"), *columns.notes))
        if where is None and (guess := guess_region(source.workbook.sample, columns)) is not None:
            where = guess[0]
            columns = replace(columns, notes=(*columns.notes, guess[1]))
        columns = replace(columns, notes=(*columns.notes, *_other_sheets(source.workbook)))
        columns = replace(columns, notes=(*columns.notes, *_uncounted(source.workbook, columns)))
        reading = decide_reading(source, columns, day_order=order, region=where)
        run = _Run(context, path, source.workbook.sheet or "", columns, where, job)
        run.erase = frozenset(columns.fields()) if erase_empty else frozenset()
        run.keep = partial(remember, shape=shape, sample=sample, columns=columns)
        if chosen is ImportKind.CUSTOMERS:
            customers = read_customers(source, columns, reading)
            return run.customers(customers.customers, customers.rejects, customers.rows, customers.notes)
        if chosen is ImportKind.ORDERS:
            orders = read_orders(source, columns, reading)
            return run.orders(orders.orders, orders.rejects, orders.rows, orders.notes, orders.lines_only)
        run.screening = screening
        bans = read_suppressions(source, columns, reading)
        return run.suppressions(bans.suppressions, bans.rejects, bans.rows, bans.notes)


def _other_sheets(book: Workbook) -> list[Phrase]:
    """A word on the other sheets that hold rows: one sheet is read at a time."""
    others = [sheet for sheet in book.sheets if sheet.name != book.sheet and not sheet.hidden]
    others = [sheet for sheet in others if (sheet.rows or 0) > 1 and (sheet.columns or 0) > 1]
    if not others:
        return []
    names = ", ".join(sheet.name for sheet in others[:10]) + (", …" if len(others) > 10 else "")
    return [phrase("other-sheets", sheet=book.sheet or "", others=names)]


def _uncounted(book: Workbook, columns: ColumnMapping) -> list[Phrase]:
    """A word on columns whose formulas have no value yet: their cells come as empty ones, and where all of a column
    are, it is left out for want of content."""
    named = [column.label for column in columns.columns if column.index in book.uncounted and column.title]
    return [phrase("formulas-without-value", columns=", ".join(named[:10]))] if named else []


def _damaged(drafts: Sequence[CustomerDraft]) -> list[Phrase]:
    """One word for all numbers that a spreadsheet has damaged, with one of them to look at."""
    found: dict[str, list[tuple[int, Phrase]]] = {}
    for draft in drafts:
        for word in draft.words:
            if word.code in DAMAGED:
                found.setdefault(word.code, []).append((draft.row, word))
    return [
        phrase(DAMAGED[code], count=len(words), row=words[0][0], value=words[0][1].fact("value"))
        for code, words in found.items()
    ]


def _stopped(connection: Connection, drafts: Sequence[CustomerDraft], day: date) -> list[Phrase]:
    """A word on numbers that must not be called: they are taken over, and not called."""
    numbers = {p.e164 for d in drafts for p in (d.phone, d.phone2, d.mobile) if p is not None and p.e164 is not None}
    found = stopped_among(connection, day, numbers)
    return [phrase("numbers-stopped", count=len(found))] if found else []


DAMAGED = {
    "reference-lost-digits": "references-lost-digits",
    "phone-lost-digits": "numbers-lost-digits",
    "phone-zero-restored": "numbers-zero-restored",
}


def _keep_nothing(_work: UnitOfWork) -> None:
    """Nothing was corrected."""


class _Run:
    """One import under way: compares in a read, or compares and writes in one change."""

    def __init__(
        self, context: Context, path: Path, sheet: str, columns: ColumnMapping, region: str | None, job: Job
    ) -> None:
        self.context = context
        self.path = path
        self.sheet = sheet
        self.columns = columns
        self.region = region
        self.job = job
        self.erase: frozenset[str] = frozenset()
        self.keep: Callable[[UnitOfWork], None] = _keep_nothing
        self.screening: import_suppressions.Screening | None = None

    def customers(
        self, drafts: Sequence[CustomerDraft], rejects: Sequence[Reject], rows: int, notes: Sequence[Phrase]
    ) -> Prepared:
        def prepare(apply: bool) -> tuple[ImportView, Changes | None]:
            day = self.context.now().day

            from callplanner.services.import_doubles import find_doubles  # brings what only customers need

            def run(connection: Connection, work: UnitOfWork | None) -> ImportView:
                self.job.step(0, None, "compare")
                known = import_customers.Known(connection, day)
                changes = import_customers.compare(known, drafts, day, self.region, self.erase)
                self.job.step(0, None, "duplicates")
                find_doubles(connection, known, changes)
                verdicts = [import_customers.verdict_row(change) for change in changes]
                new = sum(change.customer_id is None for change in changes)
                changed = sum(change.customer_id is not None and change.changes for change in changes)
                told = [*notes, *_damaged(drafts), *_stopped(connection, drafts, day)]
                view = self._view(
                    rows, new, changed, len(changes) - new - changed, rejects, told, verdicts,
                    applied=work is not None, duplicates=sum(bool(change.looks_like) for change in changes),
                )  # fmt: skip
                if work is not None:
                    self._log(work, view)
                    import_customers.apply(work, changes, day)
                return view

            return self._do(run, apply)

        return prepare

    def orders(
        self,
        drafts: OrderDrafts,
        rejects: Sequence[Reject],
        rows: int,
        notes: Sequence[Phrase],
        lines_only: bool,
    ) -> Prepared:
        def prepare(apply: bool) -> tuple[ImportView, Changes | None]:
            def run(connection: Connection, work: UnitOfWork | None) -> ImportView:
                self.job.step(0, None, "compare")
                diff = import_orders.compare(
                    connection, drafts, lines_only=lines_only, region=self.region, verdicts=PREVIEW_ROWS
                )
                further = drafts.further_rows([row for row, _ in diff.rejects])
                late = [Reject(n, reason, ()) for row, reason in diff.rejects for n in (row, *further[row])]
                view = self._view(
                    rows, len(diff.new), len(diff.updates), diff.unchanged, [*rejects, *late],
                    [*notes, *diff.notes, *import_orders.still_to_come(drafts, self.context.now().day)],
                    diff.verdicts,
                    applied=work is not None, orders=len(drafts), unknown=len(diff.unknown),
                )  # fmt: skip
                if work is not None:
                    import_orders.apply(work, diff, self._log(work, view), self.context.now().day, self.job)
                return view

            return self._do(run, apply)

        return prepare

    def suppressions(
        self, drafts: Sequence[SuppressionDraft], rejects: Sequence[Reject], rows: int, notes: Sequence[Phrase]
    ) -> Prepared:
        def prepare(apply: bool) -> tuple[ImportView, Changes | None]:
            day = self.context.now().day

            def run(connection: Connection, work: UnitOfWork | None) -> ImportView:
                listed = self.screening
                source = listed.name.strip() if listed is not None else self.path.name
                fresh, known, verdicts = import_suppressions.compare(connection, drafts, day, source)
                nobody = [Reject(v.row, v.why[-1], ()) for v in verdicts if v.verdict == "reject"]
                new = len(verdicts) - known - len(nobody)
                view = self._view(
                    rows, new, 0, known, [*rejects, *nobody], notes, verdicts, applied=work is not None
                )  # fmt: skip
                if work is not None:
                    self._log(work, view)
                    import_suppressions.apply(work, fresh)
                    if listed is not None:
                        import_suppressions.note_screening(work, listed, len(drafts), day)
                return view

            return self._do(run, apply)

        return prepare

    def _do(self, run: Step, apply: bool) -> tuple[ImportView, Changes | None]:
        if not apply:
            with self.context.file.read() as connection:
                return run(connection, None), None
        with self.context.change("import", file=self.path.name) as work:
            view = run(work.connection, work)
            if not view.new and not view.changed and self.screening is None:
                return view, Changes(None, Phrase("import"))
            self.keep(work)
            self.job.step(1, 2, "tiers")
            assign_by_rule(work, self.context)
            changes = work.commit()
        return view, self.context.committed(changes)

    def _log(self, work: UnitOfWork, view: ImportView) -> int:
        if not view.new and not view.changed:
            return 0
        return work.insert(
            import_run,
            kind=view.kind,
            file_name=self.path.name,
            at=self.context.now().instant,
            rows=view.rows,
            new=view.new,
            changed=view.changed,
            unchanged=view.unchanged,
            rejected=view.rejected,
            mapping=json.dumps(view.mapping, ensure_ascii=False),
        )

    def _view(
        self,
        rows: int,
        new: int,
        changed: int,
        unchanged: int,
        rejects: Sequence[Reject],
        notes: Sequence[Phrase],
        verdicts: Sequence[RowVerdict],
        *,
        applied: bool,
        duplicates: int = 0,
        orders: int = 0,
        unknown: int = 0,
    ) -> ImportView:
        refused = [RowVerdict(r.row, "reject", "", "", "", "", (r.reason,)) for r in rejects[:PREVIEW_ROWS]]
        listed = {verdict.row for verdict in verdicts if verdict.verdict == "reject"}
        lines = [*verdicts[:PREVIEW_ROWS], *(r for r in refused if r.row not in listed)]
        return ImportView(
            kind=self.columns.kind.value,
            path=str(self.path),
            sheet=self.sheet,
            rows=rows,
            new=new,
            changed=changed,
            unchanged=unchanged,
            rejected=len(rejects),
            duplicates=duplicates,
            unknown_customers=unknown,
            orders=orders,
            mapping=self.columns.titles(),
            rejects=tuple((r.row, r.reason) for r in rejects),
            notes=(*self.columns.notes, *notes),
            verdicts=tuple(sorted(lines, key=lambda v: v.row)),
            applied=applied,
            header_row=self.columns.header_row,
        )


def write_rejects(
    path: Path, target: Path, view: ImportView, *, sheet: str | None = None, password: str | None = None
) -> int:
    """Write the rejected rows as they stand in the file, with the reason in the last column; how many."""
    from callplanner.workbook.writer import write_rejects as write_reject_file

    reasons: dict[int, Phrase] = dict(view.rejects)
    header: list[str] = []
    rows: list[tuple[int, str, Row]] = []
    with open_source(path, sheet=sheet, password=password) as source:
        number = 0
        for block in source.blocks():
            for row in block:
                number += 1
                if number == view.header_row:
                    header = ["" if cell is None else str(cell) for cell in row]
                elif number in reasons:
                    rows.append((number, say(reasons[number]), row))
    return write_reject_file(target, header, rows)
