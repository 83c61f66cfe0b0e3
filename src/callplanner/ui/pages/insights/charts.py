"""Bars that answer a question: a row each, made of parts, the figure at the right."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callplanner.ui import formats
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.picture import Picture

LINE = 18
_ON: dict[str, Token] = {"load-3": "on-load-3", "load-2": "on-load-2", "load-1": "on-load-1", "bad": "on-load-4"}


class BarPart(Struct, frozen=True):
    """A part of a bar: its count, its colour, its word; `told` is said to the pointer in place of the count."""

    count: int
    token: Token
    words: str
    told: str = ""


class BarRow(Struct, frozen=True):
    """One bar. `whole` is the length of the track; `above` puts the title over the bar, `slim` makes it a third."""

    title: str
    parts: tuple[BarPart, ...]
    figure: str
    whole: int
    above: bool = False
    slim: bool = False


class Bars(Picture):
    """All bars share one scale of shares: a full bar is its own whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows: tuple[BarRow, ...] = ()
        self.setMinimumHeight(theme.px(120))

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show these bars; the words are told to screen readers."""
        self._rows = tuple(rows)
        told = (f"{r.title}: {', '.join(f'{p.words} {formats.number(p.count)}' for p in r.parts)}" for r in rows)
        self.setAccessibleName("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(220))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if not self._rows:
            return
        font, bold = theme.font("small", 500), theme.font("small", 600)
        pitch = self._pitch()
        label = 0 if self._rows[0].above else max(paint.text_width(r.title, font) for r in self._rows) + theme.px(16)
        tail = max(paint.text_width(r.figure, bold) for r in self._rows) + theme.px(12)
        for place, bar in enumerate(self._rows):
            top = place * pitch
            if bar.above:
                words = QRect(0, int(top), self.width(), theme.px(18))
                paint.text(painter, words, bar.title, font, theme.color("text"))
                paint.text(painter, words, bar.figure, font, theme.color("text"), Qt.AlignmentFlag.AlignRight)
                self._paint_bar(painter, bar, QRectF(0, top + theme.px(20), self.width(), theme.px(8)))
                continue
            height = min(theme.px(12 if bar.slim else 32), pitch - theme.px(3))
            box = QRectF(label, top + (pitch - height) / 2, self.width() - label - tail, height)
            paint.text(painter, QRect(0, int(top), label, int(pitch)), bar.title, font, theme.color("text"))
            end = self._paint_bar(painter, bar, box)
            x = int(end) + theme.px(6) if bar.slim else self.width() - tail
            align = Qt.AlignmentFlag.AlignLeft if bar.slim else Qt.AlignmentFlag.AlignRight
            figure = QRect(x, int(top), tail, int(pitch))
            paint.text(painter, figure, bar.figure, bold if bar.title else font, theme.color("text"), align)
        self.mark_current(painter)

    def count(self) -> int:
        return len(self._rows)

    def box_of(self, place: int) -> QRectF:
        pitch = self._pitch()
        return QRectF(0, place * pitch, self.width(), pitch)

    def words_of(self, place: int) -> str:
        bar = self._rows[place]
        lines = [bar.title, *(part.told or f"{part.words}: {formats.number(part.count)}" for part in bar.parts)]
        return "\n".join(filter(None, lines))

    def _pitch(self) -> float:
        slim = self._rows[0].slim
        most = self.theme.px(20 if slim else 44 if self._rows[0].above else 54)
        return min(float(most), self.height() / len(self._rows))

    def _paint_bar(self, painter: QPainter, bar: BarRow, box: QRectF) -> float:
        """Paints the parts with a gap of 2 px between them; returns where the last one ends."""
        theme = self.theme
        if bar.above:
            paint.fill_box(painter, box, theme.px(2), theme.color("track"))
        x = box.left()
        for part in bar.parts:
            if not part.count or not bar.whole:
                continue
            width = max(2.0, box.width() * part.count / bar.whole - 2)
            piece = QRectF(x, box.top(), width, box.height())
            paint.fill_box(painter, piece, theme.px(2), theme.color(part.token))
            words = formats.number(part.count)
            if box.height() >= theme.px(20) and width > paint.text_width(words, theme.font("small")) + theme.px(16):
                ink = theme.color(_ON.get(part.token, "text"))
                align = Qt.AlignmentFlag.AlignHCenter
                paint.text(painter, piece.toRect(), words, theme.font("small"), ink, align)
            x += width + 2
        return x


class ColourKey(QWidget):
    """Squares of colour with their words, and a lighter remark after them; what has no room goes to the next line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._colours: tuple[tuple[Token, str], ...] = ()
        self._remark = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colours(self, colours: Sequence[tuple[Token, str]], remark: str = "") -> None:
        """Show these colours."""
        self._colours, self._remark = tuple(colours), remark
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(LINE))

    def boxes(self) -> list[QRect]:
        """Where the words of each colour stand, then those of the remark, as long as they have room in a line."""
        theme, font = self.theme, self.theme.font("small")
        line = theme.px(LINE)
        found: list[QRect] = []
        x = y = 0
        for words, square in [*((words, theme.px(16)) for _, words in self._colours), (self._remark, 0)]:
            width = paint.text_width(words, font) if words else 0
            if x and words and x + square + width > self.width():
                x, y = 0, y + line
            found.append(QRect(x + square, y, min(width, max(0, self.width() - x - square)), line))
            x += square + width + theme.px(14)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.boxes()[-1].bottom() + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        font, side, ink = theme.font("small"), theme.px(10), theme.color("text-2")
        boxes = self.boxes()
        for (token, words), box in zip(self._colours, boxes, strict=False):
            square = QRect(box.left() - theme.px(16), box.center().y() - side // 2, side, side)
            paint.fill_box(painter, square, 2, theme.color(token))
            paint.text(painter, box, words, font, ink)
        if self._remark:
            paint.text(painter, boxes[-1], self._remark, font, ink)
