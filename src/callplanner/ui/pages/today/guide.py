"""The guide of the call at the foot of the card: five steps, open or folded to one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from callplanner.domain.guide import filled
from callplanner.services.views import GuideView
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import STYLE
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import guide_words
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.chips import IconMark, KeyCap
from callplanner.ui.widgets.label import Label, Paragraph

MOST_STEPS = 6


class _Step(QWidget):
    """A step with its number; the one that is under way has an accent line above it."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.is_current = False
        self.title = Label(theme, weight=500, elide=True)
        self.words = Paragraph(theme, "", "small", tone="text-2")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(8), 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_current(self, current: bool) -> None:
        """Mark the step."""
        self.is_current = current
        self.title.set_tone("accent" if current else "text")
        self.update()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = self.theme.color("accent" if self.is_current else "line")
        QPainter(self).fillRect(0, 0, self.width(), 2, token)


class _Bubble(QWidget):
    """A number in a round ground, for the folded line."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.theme, self._number = theme, str(number)
        self.setFixedSize(theme.px(18), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.fill_box(painter, self.rect(), self.width() / 2, self.theme.color("key"))
        painter.setFont(self.theme.font("small", 500))
        painter.setPen(self.theme.color("text-2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)


class GuideBand(QWidget):
    """Title and steps. Folding keeps the first line, with the names of the steps in it."""

    folded = Signal(bool)

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme = theme
        self._is_folded = False
        self._by_hand = False
        self._title = Label(theme, weight=600)
        self._detail = Label(theme, "", "small", tone="text-2")
        self._fold = Label(theme, "", "small", tone="text-2")
        self._line = QWidget()
        self._line_layout = QHBoxLayout(self._line)
        self._line_layout.setContentsMargins(theme.px(8), 0, 0, 0)
        self._line_layout.setSpacing(theme.px(6))
        first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        for widget in (self._title, self._detail, self._line):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self._fold)
        first.addWidget(KeyCap(theme, key))
        self._open = QWidget()
        self._grid = QGridLayout(self._open)
        self._grid.setContentsMargins(0, theme.px(4), 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._steps = [_Step(theme) for _ in range(MOST_STEPS)]
        for place, step in enumerate(self._steps):
            self._grid.addWidget(step, 0, place)
            step.pressed.connect(lambda place=place: self.set_step(place))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        layout.setSpacing(theme.px(2))
        layout.addLayout(first)
        layout.addWidget(self._open)
        self._guide: GuideView | None = None
        self.fold(False)

    @property
    def is_folded(self) -> bool:
        """Only one line is shown."""
        return self._is_folded

    def show_guide(self, guide: GuideView) -> None:
        """Show the steps of a purpose, the data of the customer already in them."""
        if guide == self._guide:
            return
        self._guide = guide
        self._title.setText(guide_words(guide.title))
        steps = tr("%Ln steps", None, len(guide.steps))
        self._detail.setText(tr("{steps}, about {minutes} minutes").format(steps=steps, minutes=guide.minutes))
        for place, step in enumerate(self._steps):
            used = place < len(guide.steps)
            step.setVisible(used)
            self._grid.setColumnStretch(place, 1 if used else 0)
            if used:
                heading, words = guide.steps[place]
                step.title.setText(f"{place + 1}  {guide_words(heading)}")
                step.words.set_text(filled(guide_words(words), dict(guide.known), STYLE.write))
        while item := self._line_layout.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, (heading, _) in enumerate(guide.steps):
            if place:
                self._line_layout.addWidget(IconMark(self.theme, "chevron-right", size=12))
            self._line_layout.addWidget(_Bubble(self.theme, place + 1))
            self._line_layout.addWidget(Label(self.theme, guide_words(heading), tone="text-2", elide=True))
        self.set_step(0)

    def set_step(self, place: int) -> None:
        """Mark the step that is under way."""
        for number, step in enumerate(self._steps):
            step.set_current(number == place)

    def toggle(self) -> None:
        """Fold or open by hand; from then on nothing else opens it."""
        self._by_hand = not self._is_folded
        self.fold(self._by_hand)

    def fold(self, folded: bool) -> None:
        """Fold to one line, or open unless it was folded by hand."""
        self._is_folded = folded or self._by_hand
        self._open.setVisible(not self._is_folded)
        self._line.setVisible(self._is_folded)
        self._detail.setVisible(not self._is_folded)
        self._fold.setText(tr("Guide") if self._is_folded else tr("Fold"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self.theme.color("line"))
