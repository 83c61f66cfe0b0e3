"""Small painted things that lists and widgets share: boxes with sharp lines, chips, key caps, tier letters, marks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from callplanner.ui.metrics import RADIUS_CHIP
from callplanner.ui.palette import Token, tier_tokens
from callplanner.ui.theme import Theme

Tone = Literal["neutral", "bad", "warn", "accent", "plain"]
Mark = Literal["covered", "due", "planned", "overdue", "never_called", "excluded", "left_out"]

CHIP_TONES: dict[Tone, tuple[Token, Token]] = {
    "neutral": ("key", "text-2"),
    "bad": ("bad-tint", "bad-text"),
    "warn": ("warn-tint", "warn-text"),
    "accent": ("tint", "accent"),
    "plain": ("card", "text-2"),
}
WIDTHS_KEPT = 20_000
_WIDTHS: dict[tuple[str, str], int] = {}
# Measuring a text costs more than painting it, and a list paints the same words again and again.
_ONE_LINE = {
    align: int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    for align in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
}
NO_PEN = Qt.PenStyle.NoPen
ELIDE = Qt.TextElideMode.ElideRight


@contextmanager
def saved(painter: QPainter) -> Iterator[QPainter]:
    """Put the painter's state back afterwards."""
    painter.save()
    try:
        yield painter
    finally:
        painter.restore()


def fill_box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    ground: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box. The edge lies wholly inside `rect`, on whole pixels."""
    half = width / 2 if edge is not None else 0.0
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, width) if edge is not None else QPen(NO_PEN))
    painter.drawRoundedRect(inner, radius - half, radius - half)


def h_line(painter: QPainter, x1: float, x2: float, y: float, colour: QColor) -> None:
    """A line of one pixel, not smeared over two."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(x1, y), QPointF(x2, y))


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """One line, centred upright, cut with an ellipsis where it does not fit. Returns the width it took."""
    width, room = text_width(words, font), rect.width()
    if width > room:
        words, width = QFontMetrics(font).elidedText(words, ELIDE, room), room
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, _ONE_LINE[align], words)
    return width


def text_width(words: str, font: QFont) -> int:
    """Width of one line, px; rounded up, so that a box of that width never cuts the last letter."""
    key = (words, font.key())
    found = _WIDTHS.get(key)
    if found is None:
        if len(_WIDTHS) >= WIDTHS_KEPT:
            _WIDTHS.clear()
        found = _WIDTHS[key] = ceil(QFontMetricsF(font).horizontalAdvance(words)) + 1
    return found


def tier_letter(painter: QPainter, theme: Theme, x: int, centre: int, letter: str, *, chosen: bool = False) -> int:
    """The square with the tier's letter, upright around `centre`. Returns its width."""
    side = theme.px(20)
    _, words, ground = tier_tokens(letter)
    box = QRect(x, centre - side // 2, side, side)
    fill_box(painter, box, theme.px(RADIUS_CHIP), theme.color("card" if chosen else ground))
    painter.setFont(theme.font("small", 600))
    painter.setPen(theme.color(words))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    return side


def chip_width(theme: Theme, words: str, strong: str = "") -> int:
    """The width that `chip` will take."""
    width = text_width(words, theme.font("small", 500)) + 2 * theme.px(7)
    return width + (theme.px(4) + text_width(strong, theme.font("small", 600)) if strong else 0)


def chip(
    painter: QPainter,
    theme: Theme,
    x: int,
    centre: int,
    words: str,
    tone: Tone = "neutral",
    *,
    strong: str = "",
    strong_token: Token = "text",
    height: int = 20,
) -> int:
    """A small label on its own ground, with an optional figure after it. Returns its width."""
    width, high = chip_width(theme, words, strong), theme.px(height)
    box = QRect(x, centre - high // 2, width, high)
    ground, ink = CHIP_TONES[tone]
    fill_box(painter, box, theme.px(RADIUS_CHIP), theme.color(ground))
    inner = box.adjusted(theme.px(7), 0, 0, 0)
    used = text(painter, inner, words, theme.font("small", 500), theme.color(ink))
    if strong:
        inner.adjust(used + theme.px(4), 0, 0, 0)
        text(painter, inner, strong, theme.font("small", 600), theme.color(strong_token))
    return width


def key_cap_width(theme: Theme, words: str) -> int:
    """The width that `key_cap` will take."""
    return max(theme.px(18), text_width(words, theme.font("small", 500)) + 2 * theme.px(5))


def key_cap(
    painter: QPainter,
    theme: Theme,
    x: int,
    centre: int,
    words: str,
    style: Literal["plain", "on-accent", "chosen"] = "plain",
    *,
    enabled: bool = True,
) -> int:
    """A key as it is printed on what it presses. Returns its width."""
    width, high = key_cap_width(theme, words), theme.px(18)
    box = QRect(x, centre - high // 2, width, high)
    radius = theme.px(4)
    if style == "plain":
        fill_box(painter, box, radius, theme.color("key"), theme.color("line"))
        ink = QColor(theme.color("text-2" if enabled else "text-off"))
    elif style == "chosen":
        fill_box(painter, box, radius, theme.color("accent"))
        ink = QColor(theme.color("on-accent"))
    else:
        ground = QColor(theme.color("on-accent"))
        ground.setAlphaF(0.18)
        fill_box(painter, box, radius, ground)
        ink = QColor(theme.color("on-accent"))
    painter.setFont(theme.font("small", 500))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return width


def status_mark(painter: QPainter, theme: Theme, x: int, centre: int, mark: Mark) -> int:
    """The shape of a coverage status, 10 px; the word follows it, always. Returns its width."""
    side = theme.px(10)
    box = QRectF(x + 0.5, centre - side / 2 + 0.5, side - 1, side - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = theme.px(15) / 10
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match mark:
        case "covered":
            painter.setPen(NO_PEN)
            painter.setBrush(theme.color("load-3"))
            painter.drawEllipse(box)
        case "due":
            painter.setPen(QPen(theme.color("accent"), line))
            painter.drawEllipse(box)
            painter.setBrush(theme.color("accent"))
            painter.drawPie(box, -90 * 16, 180 * 16)
        case "planned":
            painter.setPen(QPen(theme.color("edge"), line))
            painter.drawEllipse(box)
        case "overdue":
            painter.setPen(NO_PEN)
            painter.setBrush(theme.color("bad"))
            painter.drawPath(_triangle(box))
        case "never_called":
            painter.setPen(QPen(theme.color("edge"), line, Qt.PenStyle.DotLine))
            painter.drawEllipse(box)
        case "excluded":
            painter.setPen(QPen(theme.color("text-2"), 2 * line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(box.left() + 1, centre), QPointF(box.right() - 1, centre))
        case "left_out":
            painter.setPen(NO_PEN)
            painter.setBrush(theme.color("bad"))
            painter.drawRoundedRect(box, 1.5, 1.5)
    return side


def tier_shape(letter: str, centre: QPointF, size: float) -> QPainterPath:
    """The tier's shape in charts: circle, square, triangle, diamond."""
    half = size / 2
    box = QRectF(centre.x() - half, centre.y() - half, size, size)
    path = QPainterPath()
    match letter:
        case "A":
            path.addEllipse(box)
        case "B":
            path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)
        case "C":
            path = _triangle(box)
        case _:
            x, y = centre.x(), centre.y()
            corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
    return path


def _triangle(box: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(box.center().x(), box.top()))
    path.lineTo(box.bottomRight())
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path
