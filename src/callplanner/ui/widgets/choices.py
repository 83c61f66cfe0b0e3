"""Controls with a choice: outcome keys and options, segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from callplanner.ui.metrics import CONTROL, OUTCOME_KEY, RADIUS, RADIUS_FIELD
from callplanner.ui.palette import Token
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint
from callplanner.ui.widgets.buttons import PressableBase


class OptionButton(PressableBase):
    """One of several options, with its key before the words and a lighter detail after them."""

    def __init__(
        self, theme: Theme, words: str, *, key: str = "", detail: str = "", icon: str = "", height: int = OUTCOME_KEY
    ) -> None:
        super().__init__(theme, words)
        self._key, self._detail, self._icon, self._height = key, detail, icon, height
        self.setCheckable(True)
        self.setAccessibleName(f"{words} {detail}".strip())

    def set_option(self, words: str, *, key: str = "", detail: str = "") -> None:
        """Other words, key and detail."""
        self._key, self._detail = key, detail
        self.setText(words)
        self.setAccessibleName(f"{words} {detail}".strip())
        self.updateGeometry()

    def set_height(self, height: int) -> None:
        """Another height, px at 100 %."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = 2 * theme.px(12) + paint.text_width(self.text(), theme.font("body", 600))
        if self._key:
            width += paint.key_cap_width(theme, self._key) + theme.px(10)
        if self._icon:
            width += theme.px(16) + theme.px(8)
        if self._detail:
            width += paint.text_width(self._detail, theme.font("small")) + theme.px(8)
        return QSize(width, theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(72), self.theme.px(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(f"{self.text()} {self._detail}".strip()) if cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        chosen = self.isChecked()
        focus = self.focus_by_key and self.hasFocus()
        ground: Token = "selected" if chosen or self.isDown() else "hover" if self.hovered else "card"
        strong = chosen or focus
        radius = theme.px(RADIUS if self._height > CONTROL else RADIUS_FIELD)
        paint.fill_box(
            painter,
            self.rect(),
            radius,
            theme.color(ground),
            theme.color("accent" if strong else "line"),
            2 if strong else 1,
        )
        ink: Token = "text" if self.isEnabled() else "text-off"
        wide = 600 if chosen else 500
        saved = paint.text_width(self.text(), theme.font("body", 600)) - paint.text_width(
            self.text(), theme.font("body", wide)
        )
        tight = self.width() < self.sizeHint().width() - saved
        pad, gap = (theme.px(6), theme.px(5)) if tight else (theme.px(12), theme.px(10))
        x, centre, right = pad, self.height() // 2, self.width() - theme.px(3 if tight else 8)
        if self._key:
            style: Literal["chosen", "plain"] = "chosen" if chosen else "plain"
            x += paint.key_cap(painter, theme, x, centre, self._key, style, enabled=self.isEnabled()) + gap
        if self._icon:
            side = theme.px(16)
            painter.drawPixmap(x, centre - side // 2, theme.pixmap(self._icon, ink, 16, self))
            x += side + theme.px(8)
        box = QRect(x, 0, right - x, self.height())
        x += paint.text(
            painter, box, self.text(), theme.font("body", 600 if chosen else 500), theme.color(ink)
        ) + theme.px(8)
        if self._detail:
            box = QRect(x, 0, right - x, self.height())
            paint.text(painter, box, self._detail, theme.font("small"), theme.color("text-2"))


class _Segment(PressableBase):
    """One part of a segmented choice; it knows whether it is the first or the last."""

    def __init__(self, theme: Theme, words: str, icon: str) -> None:
        super().__init__(theme, words)
        self.icon_name = icon
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        theme = self.theme
        if self.icon_name:
            return QSize(theme.px(38), theme.px(CONTROL))
        return QSize(paint.text_width(self.text(), theme.font("body", 600)) + 2 * theme.px(11), theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        if self.isChecked() or self.hovered:
            paint.fill_box(painter, self.rect(), theme.px(5), theme.color("selected" if self.isChecked() else "hover"))
        ink: Token = "text-off" if not self.isEnabled() else "text" if self.isChecked() else "text-2"
        if self.icon_name:
            side = theme.px(20)
            token: Token = "accent" if self.isChecked() else ink
            where = QPoint((self.width() - side) // 2, (self.height() - side) // 2)
            painter.drawPixmap(where, theme.pixmap(self.icon_name, token, 20, self))
        else:
            painter.setFont(theme.font("body", 600 if self.isChecked() else 400))
            painter.setPen(theme.color(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.focus_by_key and self.hasFocus():
            paint.fill_box(painter, self.rect(), theme.px(5), None, theme.color("accent"), 2)


class Segmented(QWidget):
    """A few choices side by side, one of them chosen. With `may_clear` a second press takes the choice back."""

    chosen = Signal(int)
    """The number of the choice, or -1 for none."""

    def __init__(
        self,
        theme: Theme,
        words: Sequence[str],
        *,
        icons: Sequence[str] = (),
        may_clear: bool = False,
        height: int = 28,
    ) -> None:
        super().__init__()
        self.theme, self._may_clear = theme, may_clear
        self._height = height
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choices(words, icons)

    def set_choices(self, words: Sequence[str], icons: Sequence[str] = ()) -> None:
        """Replace the choices; the first is chosen unless the choice may be empty."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        for place, name in enumerate(words):
            button = _Segment(self.theme, name, icons[place] if icons else "")
            button.setFixedHeight(self.theme.px(self._height) - 2)
            button.setAccessibleName(name)
            if icons:
                button.setToolTip(plain_tip(name))
            button.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
            self._group.addButton(button, place)
            self._layout.addWidget(button)
        self.set_choice(-1 if self._may_clear else 0)

    @property
    def choice(self) -> int:
        """The number of the choice, -1 for none."""
        return next((i for i in range(len(self._group.buttons())) if self._group.button(i).isChecked()), -1)

    def set_choice(self, place: int) -> None:
        """Choose without telling anybody."""
        for number, button in enumerate(self._group.buttons()):
            button.setChecked(number == place)
            button.update()

    def focus_choice(self) -> None:
        """Put the focus on the choice, else on the first one."""
        self._group.button(max(0, self.choice)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        # A digit typed while one of the figures has the focus chooses that figure; it must not be a key of the page.
        if isinstance(event, QKeyEvent) and (place := self._typed(event)) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.set_choice(place)
                self.focus_choice()
                self.chosen.emit(place)
                return True
        return super().event(event)

    def _typed(self, event: QKeyEvent) -> int | None:
        """Which figure a typed digit chooses: 1 and then 0 is ten, where there is a ten."""
        words = [button.text() for button in self._group.buttons()]
        typed = event.text()
        if typed not in words or not typed.isdigit():
            return None
        before = words[self.choice] if self.choice >= 0 else ""
        return words.index(before + typed if before + typed in words else typed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        paint.fill_box(painter, self.rect(), theme.px(RADIUS_FIELD), theme.color("card"), theme.color("line"))
        for button in self._group.buttons()[1:]:
            painter.fillRect(button.x() - 1, 1, 1, self.height() - 2, theme.color("line"))

    def _on_clicked(self, place: int) -> None:
        was_on = not self._group.button(place).isChecked()
        self.set_choice(-1 if was_on and self._may_clear else place)
        self.chosen.emit(self.choice)
