"""Pages for paper: a little HTML on a printer, or on a PDF that cannot be told from one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

_STYLE = (
    "body { font-family: sans-serif; font-size: 10pt; color: #000; } h1 { font-size: 18pt; } h2 { font-size: 12pt; }"
    " small { font-size: 8pt; }"
)


def table_html(titles: Sequence[str], rows: Iterable[Sequence[str]], *, right_from: int = 1) -> str:
    """A table; columns from `right_from` on are set right when they begin with a figure."""
    head = "".join(f"<th{_side(i, right_from)}>{escape(title)}</th>" for i, title in enumerate(titles))
    body = "".join(
        "<tr>" + "".join(f"<td{_side(i, right_from)}>{escape(text)}</td>" for i, text in enumerate(row)) + "</tr>"
        for row in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3"><thead><tr>{head}</tr></thead>{body}</table>'


def write_pdf(path: Path, html: str, title: str) -> None:
    """A4, written beside the target first and then put in its place, so that nobody finds half a page."""
    beside = path.with_name(f".{path.name}.part")
    try:
        writer = QPdfWriter(str(beside))
        writer.setTitle(title)
        writer.setCreator("callplanner")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
        writer.setResolution(300)
        document = _document(html)
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.print_(writer)
        del writer
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def print_page(parent: QWidget, html: str) -> None:
    """Ask for a printer and print a page there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely used, and slow to import

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _document(html).print_(printer)


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    return document


def _side(place: int, right_from: int) -> str:
    return ' align="right"' if place >= right_from else ' align="left"'
