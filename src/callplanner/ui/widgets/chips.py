"""Chips, key caps, tier letters and status words as widgets, for places that are not painted lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callplanner.ui.metrics import RADIUS_CHIP
from callplanner.ui.palette import Token, tier_tokens
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import PressableBase


class _Small(QWidget):
    """A painted widget of a fixed size that follows its words."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.theme, self.words = theme, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Chip(_Small):
    """A small label on its own ground."""

    def __init__(self, theme: Theme, words: str = "", tone: paint.Tone = "neutral") -> None:
        super().__init__(theme, words)
        self._tone: paint.Tone = tone

    def set_chip(self, words: str, tone: paint.Tone = "neutral") -> None:
        """Other words in another tone; empty words hide the chip."""
        self._tone = tone
        self.set_words(words)
        self.setVisible(bool(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(paint.chip_width(self.theme, self.words), self.theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.chip(QPainter(self), self.theme, 0, self.height() // 2, self.words, self._tone)


class KeyCap(_Small):
    """A key, printed."""

    def sizeHint(self) -> QSize:
        return QSize(paint.key_cap_width(self.theme, self.words), self.theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.key_cap(QPainter(self), self.theme, 0, self.height() // 2, self.words)


class TierWord(_Small):
    """The tier in words on its ground, as beside a customer's name."""

    def __init__(self, theme: Theme, words: str = "", letter: str = "") -> None:
        super().__init__(theme, words)
        self._letter = letter

    def set_tier(self, words: str, letter: str) -> None:
        """Show another tier."""
        self._letter = letter
        self.set_words(words)
        self.update()

    def sizeHint(self) -> QSize:
        width = paint.text_width(self.words, self.theme.font("small", 600))
        return QSize(width + 2 * self.theme.px(8), self.theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        _, ink, ground = tier_tokens(self._letter)
        paint.fill_box(painter, self.rect(), theme.px(RADIUS_CHIP), theme.color(ground))
        painter.setFont(theme.font("small", 600))
        painter.setPen(theme.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class TierLetter(_Small):
    """The square with the tier's letter."""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(20), self.theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint.tier_letter(QPainter(self), self.theme, 0, self.height() // 2, self.words)


class IconMark(_Small):
    """An icon that only tells, with its words for screen readers; optionally on a square of tint."""

    def __init__(self, theme: Theme, icon: str, words: str = "", *, size: int = 16, token: Token = "text-2") -> None:
        super().__init__(theme, words)
        self._icon, self._size, self._token, self._ground = icon, size, token, 0

    def on_ground(self, side: int) -> IconMark:
        """On a rounded square of tint, `side` px."""
        self._ground = side
        return self

    def set_icon(self, icon: str, token: Token) -> None:
        """Another icon in another colour."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._ground or self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self._ground:
            paint.fill_box(painter, self.rect(), theme.px(8), theme.color("tint"))
        side = theme.px(self._size)
        pixmap = theme.pixmap(self._icon, self._token, self._size, self)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class FilterChip(PressableBase):
    """A filter: quiet until it is active, then with a cross that removes it."""

    removed = Signal()

    def __init__(self, theme: Theme, words: str, *, opens: bool = True, figure: str = "") -> None:
        super().__init__(theme, words)
        self._opens, self._figure = opens, figure
        self._active = False
        self.setAccessibleName(words)

    @property
    def active(self) -> bool:
        """The filter narrows the list now."""
        return self._active

    def set_active(self, active: bool, words: str = "") -> None:
        """Show whether the filter is active, and with which words."""
        self._active = active
        if words:
            self.setText(words)
            self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_figure(self, figure: str) -> None:
        """The count that stands after the words."""
        self._figure = figure
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = paint.text_width(self.text(), theme.font("body")) + 2 * theme.px(11)
        if self._figure:
            width += theme.px(6) + paint.text_width(self._figure, theme.font("body", 600))
        if self._opens:
            width += theme.px(6) + theme.px(14)
        return QSize(width, theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        focus = self.focus_by_key and self.hasFocus()
        ground: Token = "tint" if self._active else "hover" if self.hovered else "card"
        edge: Token = "accent" if focus else "accent-line" if self._active else "line"
        ink: Token = "text-off" if not self.isEnabled() else "accent" if self._active else "text-2"
        paint.fill_box(
            painter, self.rect(), self.height() / 2, theme.color(ground), theme.color(edge), 2 if focus else 1
        )
        x = theme.px(11)
        right = self.width() - theme.px(11) - (theme.px(20) if self._opens else 0)
        box = QRect(x, 0, right - x, self.height())
        x += paint.text(painter, box, self.text(), theme.font("body"), theme.color(ink)) + theme.px(6)
        if self._figure:
            box = QRect(x, 0, right - x, self.height())
            paint.text(painter, box, self._figure, theme.font("body", 600 if self._active else 400), theme.color(ink))
        if self._opens:
            side = theme.px(14)
            icon = theme.pixmap("cross" if self._active else "chevron-down", ink, 14, self)
            painter.drawPixmap(self.width() - theme.px(9) - side, (self.height() - side) // 2, icon)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._opens and self._active and event.position().x() > self.width() - self.theme.px(28)
        if (
            on_cross
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)


def filter_row(
    theme: Theme, titles: Mapping[str, str], choose: Callable[[str], None]
) -> tuple[QHBoxLayout, dict[str, FilterChip]]:
    """A chip for each title, of which one is chosen, by their names; room is left at the right."""
    line = QHBoxLayout()
    line.setSpacing(theme.px(8))
    chips = {}
    for name, title in titles.items():
        chip = chips[name] = FilterChip(theme, title, opens=False)
        chip.clicked.connect(lambda _checked=False, name=name: choose(name))
        line.addWidget(chip)
    line.addStretch(1)
    return line, chips


class StatusWord(_Small):
    """The mark of a coverage status with its word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._mark: paint.Mark = "planned"

    def set_status(self, mark: paint.Mark, words: str) -> None:
        """Show another status."""
        self._mark = mark
        self.set_words(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(16) + paint.text_width(self.words, self.theme.font("body")), self.theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        x = paint.status_mark(painter, theme, 0, self.height() // 2, self._mark) + theme.px(6)
        box = QRect(x, 0, self.width() - x, self.height())
        paint.text(painter, box, self.words, theme.font("body"), theme.color("text"))
