"""What painted pictures share: parts that can be chosen with the mouse or the keys, and their words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint


class Picture(QWidget):
    """A picture of numbered parts. The arrow keys go from one to the next, Return or a click chooses it, the pointer
    is told its words. Kinds say where their parts are (`box_of`) and what they mean (`words_of`)."""

    chosen = Signal(int)
    """The number of the part that was chosen."""

    def __init__(self, theme: Theme, *, chooses: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self._chooses = chooses
        self._current = -1
        self._by_key = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if chooses else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def count(self) -> int:
        """How many parts there are."""
        raise NotImplementedError

    def box_of(self, place: int) -> QRectF:
        """Where a part can be hit."""
        raise NotImplementedError

    def words_of(self, place: int) -> str:
        """What a part means, numbers with what they were made of."""
        raise NotImplementedError

    def step(self, key: int) -> int:
        """How many parts an arrow key goes on."""
        back = (Qt.Key.Key_Left, Qt.Key.Key_Up)
        return -1 if key in back else 1

    def part_at(self, at: QPointF) -> int:
        """The part under a point, -1 for none."""
        return next((i for i in range(self.count()) if self.box_of(i).contains(at)), -1)

    def mark_current(self, painter: QPainter) -> None:
        """Outline the part that the keys are on."""
        if self._by_key and self.hasFocus() and 0 <= self._current < self.count():
            box = self.box_of(self._current).adjusted(-1, -1, 1, 1)
            paint.fill_box(painter, box, self.theme.px(3), None, self.theme.color("accent"), 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.part_at(event.position())
        if self._chooses and place >= 0:
            self._current, self._by_key = place, False
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._chooses and self.part_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        if self.count() and event.key() in arrows:
            self._by_key = True
            self._current = max(0, min(self.count() - 1, self._current + self.step(event.key())))
            QToolTip.showText(
                self.mapToGlobal(self.box_of(self._current).bottomLeft().toPoint()),
                plain_tip(self.words_of(self._current)),
                self,
            )
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < self.count():
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._by_key and self._current < 0 and self.count():
            self._current = 0
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.part_at(QPointF(event.pos()))
            words = plain_tip(self.words_of(place)) if place >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
