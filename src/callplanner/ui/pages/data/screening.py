"""Screening lists (TPS, CTPS, DNC) with their name and date, and the proof of consent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from callplanner.domain.changes import Changes
from callplanner.domain.job import Job
from callplanner.services.screenings import ScreeningView
from callplanner.services.views import ImportView
from callplanner.services.warnings import SCREENING_LASTS
from callplanner.ui.desk import Desk
from callplanner.ui.dialogs.form import FormDialog, FormField
from callplanner.ui.i18n import tr

SHOWN_LISTS = 2


def lists_words(lists: Sequence[ScreeningView]) -> list[str]:
    """A line for each screening list, the oldest first; an old one is named as such."""
    oldest = sorted(lists, key=lambda listed: -listed.age_days)
    lines = []
    for listed in oldest[:SHOWN_LISTS]:
        words = tr("{name}: {days}").format(name=listed.name, days=tr("%Ln days old", None, listed.age_days))
        if listed.age_days > SCREENING_LASTS.days:
            words = tr("{list}, too old").format(list=words)
        lines.append(words)
    return lines


class ScreeningDeeds:
    """What the privacy card of the Data page does."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self._desk, self._page = desk, page

    def load_list(self) -> None:
        """Ask for the file, then whose list it is and of which day, then take it over as one step."""
        kinds = tr("Workbooks and texts ({kinds})").format(kinds="*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt")
        path = self._desk.shell.ask_open(tr("Choose a screening list"), kinds)
        if path:
            self.ask_about(Path(path))

    def ask_about(self, path: Path) -> None:
        """Whose list it is, and of which day."""
        today = self._desk.planner.now().day

        def take(values: dict[str, str]) -> None:
            made = date.fromisoformat(values["as_of"])
            self._load(path, values["name"], made, values["region"].upper() or None)

        fields = (
            FormField("name", tr("List"), required=True, placeholder=tr("TPS, CTPS, DNC…")),
            FormField("as_of", tr("Made on"), today.isoformat(), required=True, today=today),
            FormField("region", tr("Country of its numbers"), "", placeholder="GB"),
        )
        explain = tr("None of its numbers is called from then on. After 31 days you are reminded to load a new one.")
        FormDialog(self._desk.theme, path.name, fields, tr("Take over"), take, self._page, explain=explain).open()

    def _load(self, path: Path, name: str, made: date, region: str | None) -> None:
        from callplanner.services.import_suppressions import Screening

        planner = self._desk.planner

        def take_over(job: Job) -> tuple[ImportView, Changes]:
            listed = Screening(name, made)
            view, changes = planner.import_file(
                "suppressions", path, region=region, screening=listed, apply=True, job=job
            )
            assert changes is not None
            return view, changes

        def done(view: ImportView) -> None:
            words = tr("{name}: {new} new, {known} known").format(name=name, new=view.new, known=view.unchanged)
            if view.rejected:
                words = f"{words}, {tr('%Ln rows could not be read', None, view.rejected)}"
            self._desk.notices.say(f"{words}.", undo=True)

        self._desk.dispatcher.run_long(take_over, tr("Loading the list"), initiator=None, then=done)

    def export_consents(self) -> None:
        """Every consent as a workbook: who, what for, when, how, in which words."""
        shell, planner = self._desk.shell, self._desk.planner
        path = shell.ask_save(tr("Proof of consent"), "consents.xlsx", tr("Workbook (*.xlsx);;Text (*.csv)"))
        if not path:
            return
        target = Path(path)

        def done(rows: int) -> None:
            self._desk.notices.say(
                tr("%Ln rows written to {file}.", None, rows).format(file=target.name),
                action=tr("Open"),
                do=lambda: shell.open_address(QUrl.fromLocalFile(str(target))),
            )

        self._desk.dispatcher.ask_long(lambda job: planner.export_consents(target, job), tr("Exporting"), done)
