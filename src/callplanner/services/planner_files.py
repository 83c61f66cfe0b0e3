"""What the planner does with files of others and with copies of its own: import, export, backups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.domain.job import Job
from callplanner.domain.listing import ListQuery
from callplanner.domain.phrase import Phrase
from callplanner.services.context import Context
from callplanner.services.views_paper import PaperSheet

if TYPE_CHECKING:
    from callplanner.services import views
    from callplanner.services.import_suppressions import Screening
    from callplanner.services.passwords import Standing
    from callplanner.storage.cipher import Key


class PlannerFiles:
    """The part of the planner that deals with files. Its use cases are imported when they are first called."""

    def __init__(self, context: Context) -> None:
        self._context = context

    # files

    def inspect_file(
        self,
        path: Path,
        kind: str | None = None,
        *,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        header_row: int | None = None,
        password: str | None = None,
        job: Job | None = None,
        early: Callable[[views.FileView], None] | None = None,
    ) -> views.FileView:
        """What a file holds and how its columns would be read; `early` gets the first rows of a large one before."""
        from callplanner.services import import_look

        return import_look.inspect_file(
            self._context,
            path,
            kind,
            sheet=sheet,
            mapping=mapping,
            header_row=header_row,
            password=password,
            job=job,
            early=early,
        )

    def import_file(
        self,
        kind: str,
        path: Path,
        *,
        sheet: str | None = None,
        mapping: Mapping[str, str] | None = None,
        header_row: int | None = None,
        day_first: bool | None = None,
        region: str | None = None,
        password: str | None = None,
        screening: Screening | None = None,
        erase_empty: bool = False,
        apply: bool,
        job: Job | None = None,
    ) -> tuple[views.ImportView, Changes | None]:
        """Import "customers", "orders" or "suppressions", or show what that would do. `screening`: the list that
        suppressions come from."""
        from callplanner.workbook.reader import begin_source

        with begin_source(path, sheet=sheet, password=password, job=job) as source:
            from callplanner.services import imports  # the file is being read meanwhile

            return imports.import_source(
                self._context,
                kind,
                path,
                source,
                mapping=mapping,
                header_row=header_row,
                day_first=day_first,
                region=region,
                screening=screening,
                erase_empty=erase_empty,
                apply=apply,
                job=job,
            )

    def write_rejects(self, path: Path, target: Path, view: views.ImportView, password: str | None = None) -> int:
        """The rejected rows of an import as a workbook, with the reason in the last column."""
        from callplanner.services import imports

        return imports.write_rejects(path, target, view, sheet=view.sheet or None, password=password)

    def write_summary(self, view: views.ImportView, target: Path) -> int:
        """What an import did or would do, as a workbook; how many rows it lists."""
        from callplanner.services import import_summary

        return import_summary.write_summary(self._context.now(), view, target)

    def export(self, list_name: str, path: Path, job: Job | None = None, query: ListQuery | None = None) -> int:
        """A list as .xlsx or .csv by the ending; how many rows."""
        from callplanner.services import exports

        return exports.export(self._context, list_name, path, job, query)

    def export_call_sheet(
        self,
        path: Path,
        *,
        caller: str | None = None,
        first: date | None = None,
        last: date | None = None,
        customers: Sequence[int] | None = None,
        job: Job | None = None,
    ) -> int:
        """Calls as a workbook to fill in: today's queue, those from `first` to `last`, or to the named `customers`; how
        many."""
        from callplanner.services import call_sheets

        return call_sheets.export_call_sheet(
            self._context, path, caller=caller, first=first, last=last, customers=customers, job=job
        )

    def paper_sheet(
        self, *, caller: str | None = None, first: date | None = None, last: date | None = None
    ) -> PaperSheet:
        """Calls for paper: today's queue, or those from `first` to `last`."""
        from callplanner.services import paper_sheets

        return paper_sheets.paper_sheet(self._context, caller=caller, first=first, last=last)

    def import_call_sheet(
        self, path: Path, *, apply: bool, rejects: Path | None = None, job: Job | None = None
    ) -> tuple[views.CallSheetView, Changes | None]:
        """Take back what was filled in on a call sheet, or show what that would do."""
        from callplanner.services import call_sheet_reading

        return call_sheet_reading.import_call_sheet(self._context, path, apply=apply, rejects=rejects, job=job)

    def backup(self, path: Path | None = None) -> Path:
        """A checked copy of the file; where it is."""
        from callplanner.services import backups

        return backups.backup(self._context, path)

    def backups(self) -> tuple[views.BackupRow, ...]:
        """The backups in the backup folder, newest first."""
        from callplanner.services import backups

        return backups.backup_rows(self._context)

    def back_up_if_due(self) -> Path | None:
        """The backup of a day's work, when one is due; where it is."""
        from callplanner.services import backups

        return backups.back_up_if_due(self._context)

    def compare_backup(self, path: Path, key: Key | None = None) -> views.RestoreView:
        """What putting a backup back would change; `key`: its password, when it is not the file's."""
        from callplanner.services import backups

        return backups.compare(self._context, path, key)

    def password(self) -> Standing:
        """Whether the file has a password, and how many copies of it have none."""
        from callplanner.services.passwords import Standing, standing

        file = self._context.file.path
        return Standing(False, 0) if file is None else standing(file)

    def remove_readable_copies(self) -> int:
        """Remove the copies of a locked file that have no password; how many."""
        from callplanner.services.passwords import remove_readable

        file = self._context.file.path
        return 0 if file is None else remove_readable(file)

    def confirm_restore(self) -> None:
        """All is well after a restore: backups are thinned out again."""
        from callplanner.services import backups

        backups.confirm_restore(self._context)

    def erased_until(self) -> date | None:
        """Until when backups may still hold a customer that is erased now; None when there are none."""
        from callplanner.services import backups

        until = backups.erased_until(self._context)
        return None if until is None else until.date()

    def check(self) -> tuple[Phrase, ...]:
        """What is wrong with the open file, SQLite's own findings and the rules that its schema cannot hold; empty
        when it is in order."""
        from callplanner.services import checking

        return checking.problems(self._context)

    def mend(self) -> tuple[tuple[Phrase, ...], Changes]:
        """Mend what the check found and what can be mended without guessing, as one step that can be undone."""
        from callplanner.services import checking

        return checking.mend(self._context)
