"""The coverage certificate: one page for a year, to print, as a PDF or as a workbook."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from callplanner.services.views_results import CertificateView
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.paper import print_page, table_html, write_pdf
from callplanner.ui.phrases import said
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label

SHOWN_LEFT_OUT = 400
"""So many names stand on paper; the workbook has all."""


def certificate_html(view: CertificateView, most: int = SHOWN_LEFT_OUT) -> str:
    """The page."""
    found = view.coverage
    head = tr("Coverage certificate")
    span = tr("{company}, {first} to {last}").format(
        company=view.company, first=_full(view.first), last=_full(view.last)
    )
    sum_up = tr(
        "{spoken} of {all} customers that may be called were spoken to: {share}. We made {attempts} attempts and held"
        " {talks} conversations."
    ).format(
        spoken=formats.number(found.coverage.part), all=formats.number(found.coverage.whole),
        share=formats.percent(found.coverage.share), attempts=formats.number(view.attempts),
        talks=formats.number(view.conversations),
    )  # fmt: skip
    tiers = table_html(
        (tr("Tier"), tr("Customers"), tr("Spoken to"), tr("Coverage"), tr("Planned calls held"), tr("Attainment")),
        (
            (
                t.name, formats.number(t.customers), formats.number(t.spoken_to), formats.percent(t.coverage.share),
                f"{formats.number(t.attainment.part)} / {formats.number(t.attainment.whole)}",
                tr("few") if t.attainment.few else formats.percent(t.attainment.share),
            )
            for t in found.tiers
        ),
    )  # fmt: skip
    left = tr("%Ln customers without a conversation", None, len(view.rows))
    never = tr("Never tried: {count}.").format(count=formats.number(view.never_tried))
    people = table_html(
        (tr("Customer"), tr("Tier"), tr("Why"), tr("Attempts"), tr("Last attempt"), tr("Outcome")),
        (
            (
                r.name, r.tier, said(r.reason),
                formats.number(r.attempts), formats.DASH if r.last_attempt is None else _full(r.last_attempt),
                r.last_outcome or formats.DASH,
            )
            for r in view.rows[:most]
        ),
        right_from=9,
    )  # fmt: skip
    rest = len(view.rows) - most
    more = f"<p>{escape(tr('and %Ln more, in the workbook', None, rest))}</p>" if rest > 0 else ""
    made = tr("Made on {day} with callplanner. Coverage: spoken to, of the active customers that are not excluded.")
    return (
        f"<h1>{escape(head)}</h1><p>{escape(span)}</p><p>{escape(sum_up)}</p>{tiers}"
        f"<h2>{escape(left)}</h2><p>{escape(never)}</p>{people if view.rows else ''}{more}"
        f"<p><small>{escape(made.format(day=_full(view.made_on)))}</small></p>"
    )


def _full(day: date) -> str:
    return f"{formats.day(day)} {day.year}" if str(day.year) not in formats.day(day) else formats.day(day)


class CertificateDialog(QDialog):
    """The page as it will be on paper, and where it can go."""

    def __init__(self, desk: Desk, view: CertificateView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.view = desk, view
        theme = desk.theme
        self.setWindowTitle(tr("Coverage certificate"))
        self.page = QTextBrowser()
        self.page.setHtml(certificate_html(view))
        self.page.setMinimumSize(theme.px(760), theme.px(520))
        self.page.setAccessibleName(tr("Coverage certificate"))
        close = Button(theme, tr("Close"), kind="quiet")
        close.clicked.connect(self.reject)
        book = Button(theme, tr("Workbook"), icon="sheet")
        book.clicked.connect(self._save_workbook)
        pdf = Button(theme, tr("PDF"), icon="file")
        pdf.clicked.connect(self._save_pdf)
        printed = Button(theme, tr("Print"), kind="primary", icon="print")
        printed.clicked.connect(lambda: print_page(self, certificate_html(view)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(Label(theme, tr("Coverage certificate"), "title"))
        layout.addWidget(self.page, 1)
        layout.addLayout(row(close, None, book, pdf, printed))

    def _save_workbook(self) -> None:
        path = self.desk.shell.ask_save(tr("Export"), f"{self._name()}.xlsx", tr("Workbook (*.xlsx);;Text (*.csv)"))
        if path:
            planner, view, target = self.desk.planner, self.view, Path(path)
            self.desk.dispatcher.ask(
                lambda: planner.write_certificate(target, view.first, view.last), lambda _rows: self._written(target)
            )

    def _save_pdf(self) -> None:
        path = self.desk.shell.ask_save(tr("Export"), f"{self._name()}.pdf", tr("PDF (*.pdf)"))
        if not path:
            return
        try:
            write_pdf(Path(path), certificate_html(self.view), tr("Coverage certificate"))
        except OSError:
            self.desk.notices.say(tr("{file} could not be written. Choose another place.").format(file=Path(path).name))
            return
        self._written(Path(path))

    def _name(self) -> str:
        return f"{tr('Coverage certificate')} {self.view.last:%Y-%m-%d}"

    def _written(self, target: Path) -> None:
        self.desk.notices.say(
            tr("Written to {file}.").format(file=target.name),
            action=tr("Open"),
            do=lambda: self.desk.shell.open_address(QUrl.fromLocalFile(str(target))),
        )
