"""Controls of a form: a list to choose from, a stepper, a check box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from callplanner.ui.metrics import CONTROL, RADIUS_FIELD
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import KEYBOARD


class Select(QComboBox):
    """A field that opens a list. The wheel does not change it unless it has the focus."""

    def __init__(self, theme: Theme, name: str = "", *, height: int = CONTROL) -> None:
        super().__init__()
        self.theme, self._height = theme, height
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font("body"))

    def sizeHint(self) -> QSize:
        widest = max((paint.text_width(self.itemText(i), self.font()) for i in range(self.count())), default=0)
        return QSize(max(widest + self.theme.px(46), self.theme.px(96)), self.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.theme.px(self._height))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        focus = self.hasFocus()
        edge: Token = "accent" if focus else "line" if not self.isEnabled() else "edge"
        ground: Token = "card" if self.isEnabled() else "sunken"
        paint.fill_box(
            painter, self.rect(), theme.px(RADIUS_FIELD), theme.color(ground), theme.color(edge), 2 if focus else 1
        )
        ink: Token = "text" if self.isEnabled() else "text-off"
        right = self.width() - theme.px(30)
        box = QRect(theme.px(9), 0, right - theme.px(9), self.height())
        paint.text(painter, box, self.currentText(), self.font(), theme.color(ink))
        side = theme.px(16)
        painter.drawPixmap(
            right + theme.px(4), (self.height() - side) // 2, theme.pixmap("chevron-down", ink, 16, self)
        )


class _StepperArrows(QWidget):
    """The two arrows at the right of a stepper: the upper half counts up, the lower half down."""

    def __init__(self, theme: Theme, spin: QSpinBox) -> None:
        super().__init__(spin)
        self.theme, self._spin = theme, spin
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._spin.stepBy(1 if event.position().y() < self.height() / 2 else -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self.theme.px(14)
        icon = self.theme.pixmap("up-down", "text-2" if self.isEnabled() else "text-off", 14, self)
        QPainter(self).drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, icon)


class Stepper(QSpinBox):
    """A small whole number: typed, counted with the arrow keys or the two arrows."""

    def __init__(self, theme: Theme, low: int, high: int, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setKeyboardTracking(False)
        self.setFont(theme.font("body", 600))
        self._arrows = _StepperArrows(theme, self)
        self.setFrame(False)
        self.setFixedSize(theme.px(54), theme.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # a new style puts the field over the whole box
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _place(self) -> None:
        width = self.theme.px(20)
        self.lineEdit().setGeometry(4, 2, self.width() - width - 6, self.height() - 4)
        self._arrows.setGeometry(self.width() - width - 2, 2, width, self.height() - 4)
        self._arrows.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, focus = self.theme, self.hasFocus()
        edge: Token = "accent" if focus else "edge" if self.isEnabled() else "line"
        box = self.rect()
        paint.fill_box(QPainter(self), box, theme.px(5), theme.color("card"), theme.color(edge), 2 if focus else 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CheckBox(QCheckBox):
    """A check box in the colours of the theme."""

    def __init__(self, theme: Theme, words: str = "") -> None:
        super().__init__(words)
        self.theme = theme
        self._by_key = False
        self.setFont(theme.font("body"))

    def sizeHint(self) -> QSize:
        width = self.theme.px(16)
        if self.text():
            width += self.theme.px(8) + paint.text_width(self.text(), self.font())
        return QSize(width + 4, self.theme.px(24))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        check_box(
            painter, theme, 2, self.height() // 2, checked=self.isChecked(), enabled=self.isEnabled(), widget=self
        )
        box = self.rect().adjusted(theme.px(16) + theme.px(8) + 2, 0, 0, 0)
        paint.text(painter, box, self.text(), self.font(), theme.color("text" if self.isEnabled() else "text-off"))
        if self._by_key and self.hasFocus():
            paint.fill_box(painter, self.rect(), theme.px(4), None, theme.color("accent"), 2)


def check_box(
    painter: QPainter,
    theme: Theme,
    x: int,
    centre: int,
    *,
    checked: bool,
    enabled: bool = True,
    widget: QWidget | None = None,
) -> int:
    """Paint a check box, 16 px, upright around `centre`. Returns its width."""
    side = theme.px(16)
    box = QRect(x, centre - side // 2, side, side)
    if checked and enabled:
        paint.fill_box(painter, box, theme.px(4), theme.color("accent"))
        inner = theme.px(12)
        where = QPoint(box.x() + (side - inner) // 2, box.y() + (side - inner) // 2)
        painter.drawPixmap(where, theme.pixmap("check", "on-accent", 12, widget))
    else:
        paint.fill_box(painter, box, theme.px(4), theme.color("card"), theme.color("edge" if enabled else "line"))
    return side
