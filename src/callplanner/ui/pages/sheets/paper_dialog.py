"""The call sheet as it will be on paper, and where it can go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSize, Qt, QUrl
from PySide6.QtGui import QPageLayout, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from callplanner.services.views_paper import PaperSheet
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.sheets.paper import MARGIN_MM, SheetPaper, days_words, paint_on, write_sheet_pdf
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import row
from callplanner.ui.widgets.label import Label

_A4_MM = (210.0, 297.0)
_SHOWN_DOTS_A_MM = 3.4
_SHOWN_PAGES = 20


class PaperDialog(QDialog):
    """Its pages, PDF and Print."""

    def __init__(self, desk: Desk, sheet: PaperSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.sheet = desk, sheet
        theme = desk.theme
        title = tr("Calls of {days}").format(days=days_words(sheet))
        self.setWindowTitle(title)
        dots = _SHOWN_DOTS_A_MM * theme.px(100) / 100
        paper = SheetPaper(sheet, _A4_MM[0] - 2 * MARGIN_MM, _A4_MM[1] - 2 * MARGIN_MM, dots)
        self.pages = paper.pages
        inside = QWidget()
        column = QVBoxLayout(inside)
        for page in range(min(paper.pages, _SHOWN_PAGES)):
            picture = QLabel()
            picture.setPixmap(_picture(paper, page, dots))
            picture.setAccessibleName(tr("Page {page} of {pages}").format(page=page + 1, pages=paper.pages))
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setMinimumSize(QSize(theme.px(780), theme.px(560)))
        close = Button(theme, tr("Close"), kind="quiet")
        close.clicked.connect(self.reject)
        book = Button(theme, tr("Workbook"), icon="sheet")
        book.clicked.connect(self._as_workbook)
        pdf = Button(theme, tr("PDF"), icon="file")
        pdf.clicked.connect(self._save_pdf)
        printed = Button(theme, tr("Print"), kind="primary", icon="print")
        printed.clicked.connect(self._print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(12))
        words = tr("%Ln calls", None, len(sheet.calls)) + " · " + tr("%Ln pages", None, paper.pages)
        layout.addLayout(row(Label(theme, title, "title"), None, Label(theme, words, "small", tone="text-2")))
        layout.addWidget(scroll, 1)
        layout.addLayout(row(close, None, book, pdf, printed))

    def _as_workbook(self) -> None:
        self.accept()
        self.desk.shell.export_call_sheet(self.sheet.first, self.sheet.last)

    def _save_pdf(self) -> None:
        name = f"{tr('Calls')} {self.sheet.first.isoformat()}.pdf"
        path = self.desk.shell.ask_save(tr("Export"), name, tr("PDF (*.pdf)"))
        if not path:
            return
        target = Path(path)
        try:
            write_sheet_pdf(target, self.sheet)
        except OSError:
            self.desk.notices.say(tr("{file} could not be written. Choose another place.").format(file=target.name))
            return
        self.desk.notices.say(
            tr("Written to {file}.").format(file=target.name),
            action=tr("Open"),
            do=lambda: self.desk.shell.open_address(QUrl.fromLocalFile(str(target))),
        )

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely used, and slow to import

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            paint_on(printer, self.sheet)


def _picture(paper: SheetPaper, page: int, dots: float) -> QPixmap:
    picture = QPixmap(round(_A4_MM[0] * dots), round(_A4_MM[1] * dots))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.translate(MARGIN_MM * dots, MARGIN_MM * dots)
    paper.paint(painter, page)
    painter.end()
    return picture
