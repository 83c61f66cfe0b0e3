"""A call sheet on paper: the calls of a day with boxes to tick and lines to write on, painted page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from callplanner.services.views_paper import PaperCall, PaperSheet
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said

MARGIN_MM = 14.0
_LINES_TO_WRITE = 2
_LINE_MM = 7.2
_BOX_MM = 3.2
_LABEL_MM = 20.0
_INK, _SOFT, _RULE = QColor("#000000"), QColor("#444444"), QColor("#999999")


def days_words(sheet: PaperSheet) -> str:
    """The day, or the first and the last."""
    if sheet.first == sheet.last:
        return _full(sheet.first)
    return tr("{first} to {last}").format(first=_full(sheet.first), last=_full(sheet.last))


def _full(day: date) -> str:
    words = formats.day(day)
    return words if str(day.year) in words else f"{words} {day.year}"


class SheetPaper:
    """Lays a sheet out on pages of a size in millimetres and paints them at any resolution. A call never breaks over
    two pages."""

    def __init__(self, sheet: PaperSheet, width_mm: float, height_mm: float, dots_a_mm: float) -> None:
        self.sheet = sheet
        self._width, self._height, self._scale = width_mm, height_mm, dots_a_mm
        self._places: list[list[tuple[float, int]]] = [[]]
        top = first_top = 19.0
        bottom = height_mm - 9.0
        for number, call in enumerate(sheet.calls):
            needed = self._block(None, call, number, top)
            if top + needed > bottom and self._places[-1]:
                self._places.append([])
                top = first_top
            self._places[-1].append((top, number))
            top += needed

    @property
    def pages(self) -> int:
        """How many pages there are; an empty sheet has one."""
        return len(self._places)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint page `page` (from 0) with its corner at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter, page)
        for top, number in self._places[page]:
            self._block(painter, self.sheet.calls[number], number, top)

    # pieces; all measures in millimetres -----------------------------------------------------------------------------

    def _frame(self, painter: QPainter, page: int) -> None:
        sheet = self.sheet
        head = tr("Calls of {days}").format(days=days_words(sheet))
        who = sheet.caller or tr("Everybody")
        self._text(painter, 0, 0, self._width * 0.66, head, 15, weight=600)
        detail = tr("{company} · {caller} · %Ln calls", None, len(sheet.calls)).format(
            company=sheet.company, caller=who
        )
        self._text(painter, 0, 8, self._width * 0.66, detail, 9, colour=_SOFT)
        place = tr("Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        made = tr("printed {day}, {time}").format(
            day=_full(sheet.made_at.date()), time=formats.clock(sheet.made_at.time())
        )
        self._text(painter, self._width * 0.66, 2, self._width * 0.34, place, 9, right=True)
        self._text(painter, self._width * 0.66, 8, self._width * 0.34, made, 8, colour=_SOFT, right=True)
        self._rule(painter, 14.5, 0.5)
        if not sheet.calls:
            self._text(painter, 0, 20, self._width, tr("No calls on these days."), 11)
        foot = tr(
            "Tick what came of the call. Afterwards enter it in callplanner, on Today or with I for any customer."
        )
        self._text(painter, 0, self._height - 5, self._width, foot, 8, colour=_SOFT)

    def _block(self, painter: QPainter | None, call: PaperCall, number: int, top: float) -> float:
        """One call; how high it is. Without a painter it is only measured."""
        y = top + 1.5
        left, width = 9.0, self._width - 9.0
        right = 56.0
        self._text(painter, 0, y, 8, f"{number + 1}", 12, weight=600, colour=_SOFT)
        self._text(painter, left, y, width - right, call.name, 12, weight=600)
        due = self._due(call)
        self._text(
            painter,
            self._width - right,
            y + 0.6,
            right,
            tr("Tier {tier} · {due}").format(tier=call.tier, due=due),
            9,
            right=True,
        )
        y += 6.0
        numbers = "   ".join(call.numbers) or tr("no number: find one")
        self._text(painter, left, y, width * 0.6, numbers, 11, weight=600)
        person = ", ".join(filter(None, (call.person, call.role)))
        self._text(painter, left + width * 0.6, y + 0.4, width * 0.4, person, 9, right=True)
        y += 5.6
        for label, words, most in self._facts(call):
            y += self._wrapped(painter, left, y, width, label, words, most)
        y += 1.0
        y += self._boxes(painter, left, y, width, self.sheet.outcomes)
        for line in range(_LINES_TO_WRITE):
            y += _LINE_MM
            words = tr("Call back on") if line == 0 else tr("Note")
            self._text(painter, left, y - 4.0, 30, words, 7.5, colour=_SOFT)
            start = left + (20.0 if line == 0 else 10.0)
            self._rule(painter, y, 0.15, start, self._width)
            if line == 0:
                at = left + width * 0.42
                self._text(painter, at, y - 4.0, 10, tr("at"), 7.5, colour=_SOFT)
        y += 3.2
        self._rule(painter, y, 0.25)
        return y - top

    def _due(self, call: PaperCall) -> str:
        if isinstance(call.due, datetime):
            return f"{formats.day(call.due.date())} {formats.clock(call.due.time())}"
        return formats.day(call.due)

    def _facts(self, call: PaperCall) -> list[tuple[str, str, int]]:
        """What the caller should have read: title, words, lines at most."""
        facts = [(tr("Why"), said(call.why), 2)]
        spoken = formats.day(call.spoken_on) if call.spoken_on is not None else tr("never")
        last = f"{spoken}: “{call.last_said}”" if call.last_said else spoken
        facts.append((tr("Last spoken"), " ".join(last.split()), 2))
        if call.promises:
            facts.append((tr("We owe"), "; ".join(call.promises), 1))
        return facts

    def _boxes(self, painter: QPainter | None, left: float, top: float, width: float, labels: Sequence[str]) -> float:
        """Boxes to tick with their words; how high they are."""
        font = self._font(8.5, 400)
        metrics = QFontMetricsF(font)
        x, y = left, top
        for label in labels:
            needed = _BOX_MM + 1.4 + metrics.horizontalAdvance(label) / self._scale + 5.0
            if x + needed > left + width and x > left:
                x, y = left, y + 5.2
            if painter is not None:
                painter.setPen(QPen(_INK, 0.25 * self._scale))
                painter.drawRect(self._rect(x, y + 0.3, _BOX_MM, _BOX_MM))
            self._text(painter, x + _BOX_MM + 1.4, y, needed, label, 8.5)
            x += needed
        return y - top + 5.2

    def _wrapped(
        self, painter: QPainter | None, x: float, y: float, width: float, label: str, words: str, most: int
    ) -> float:
        """A fact with its title before it, cut after so many lines; how high it is."""
        self._text(painter, x, y, _LABEL_MM - 1, label, 8, colour=_SOFT)
        font = self._font(9, 400)
        metrics = QFontMetricsF(font)
        room = (width - _LABEL_MM) * self._scale
        lines: list[str] = []
        rest = words
        while rest and len(lines) < most:
            if len(lines) == most - 1:
                lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room))
                break
            cut = _fitting(metrics, rest, room)
            lines.append(rest[:cut].rstrip())
            rest = rest[cut:].lstrip()
        for place, line in enumerate(lines or [""]):
            self._text(painter, x + _LABEL_MM, y - 0.3 + place * 4.4, width - _LABEL_MM, line, 9)
        return 4.4 * max(1, len(lines))

    def _font(self, points: float, weight: int) -> QFont:
        font = QFont()
        font.setPixelSize(max(1, round(points * 25.4 / 72 * self._scale)))
        font.setWeight(QFont.Weight(weight))
        return font

    def _rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * self._scale, y * self._scale, width * self._scale, height * self._scale)

    def _text(
        self,
        painter: QPainter | None,
        x: float,
        y: float,
        width: float,
        words: str,
        points: float,
        *,
        weight: int = 400,
        colour: QColor = _INK,
        right: bool = False,
    ) -> None:
        """One line, cut with an ellipsis where it is too long."""
        if painter is None or not words:
            return
        font = self._font(points, weight)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width * self._scale)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._rect(x, y, width, points * 0.55), int(side | Qt.AlignmentFlag.AlignTop), shown)

    def _rule(
        self, painter: QPainter | None, y: float, thick: float, first: float = 0.0, last: float | None = None
    ) -> None:
        if painter is not None:
            painter.setPen(QPen(_RULE, thick * self._scale))
            end = self._width if last is None else last
            painter.drawLine(QPointF(first * self._scale, y * self._scale), QPointF(end * self._scale, y * self._scale))


def _fitting(metrics: QFontMetricsF, words: str, room: float) -> int:
    """How many characters of `words` fit, up to the last blank before the edge."""
    if metrics.horizontalAdvance(words) <= room:
        return len(words)
    cut = len(words)
    while cut > 1 and metrics.horizontalAdvance(words[:cut]) > room:
        blank = words.rfind(" ", 0, cut - 1)
        cut = blank if blank > 0 else cut - 1
    return cut


def paint_on(device: QPagedPaintDevice, sheet: PaperSheet) -> None:
    """Paint all pages on a printer or a PDF whose page layout is set."""
    dots = device.logicalDpiX() / 25.4
    paper = SheetPaper(sheet, device.width() / dots, device.height() / dots, dots)
    painter = QPainter(device)
    try:
        for page in range(paper.pages):
            if page:
                device.newPage()
            paper.paint(painter, page)
    finally:
        painter.end()


def write_sheet_pdf(path: Path, sheet: PaperSheet) -> None:
    """A4, written beside the target first and then put in its place. OSError where it cannot be written."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.touch()  # a PDF writer keeps silent about a place that cannot be written
        writer = QPdfWriter(str(beside))
        writer.setTitle(tr("Calls of {days}").format(days=days_words(sheet)))
        writer.setCreator("callplanner")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
        writer.setResolution(300)
        paint_on(writer, sheet)
        del writer
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
