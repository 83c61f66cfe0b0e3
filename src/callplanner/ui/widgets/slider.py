"""A choice between two ends: words at both, a handle between. Arrow keys move it by a tenth."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.label import Label

STEPS = 10
SETTLES_MS = 400


class _Track(QSlider):
    """The wheel does not move it unless it has the focus. Painted here: the style's own groove hardly shows on dark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, option = self.theme, QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        painter, middle = QPainter(self), self.height() / 2
        thick, ball = theme.px(4), theme.px(14)
        knob = QRectF(handle.center().x() + 0.5 - ball / 2, middle - ball / 2, ball, ball)
        groove = QRectF(ball / 2, middle - thick / 2, self.width() - ball, thick)
        paint.fill_box(painter, groove, thick / 2, theme.color("edge"))
        ground, edge = theme.color("card"), theme.color("accent" if self.isEnabled() else "edge")
        paint.fill_box(painter, knob, ball / 2, edge if self.hasFocus() else ground, edge, 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class EndsSlider(QWidget):
    """0 at the left words, 1 at the right ones. Tells its share when the hand rests."""

    settled = Signal(float)

    def __init__(self, theme: Theme, left: str, right: str, name: str) -> None:
        super().__init__()
        self.track = _Track(theme)
        self.track.setRange(0, STEPS)
        self.track.setPageStep(STEPS // 5)
        self.track.setAccessibleName(name)
        self.track.setToolTip(name)
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._soon.timeout.connect(lambda: self.settled.emit(self.share))
        self.track.valueChanged.connect(lambda _value: self._soon.start())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(Label(theme, left, "small", tone="text-2"))
        layout.addWidget(self.track, 1)
        layout.addWidget(Label(theme, right, "small", tone="text-2"))

    @property
    def share(self) -> float:
        """Where the handle stands, 0 to 1."""
        return self.track.value() / STEPS

    def set_share(self, share: float) -> None:
        """Put the handle somewhere without telling anybody; not while it is being moved."""
        if not self._soon.isActive():
            self.track.blockSignals(True)
            self.track.setValue(round(share * STEPS))
            self.track.blockSignals(False)
