"""Buttons that print their key: primary, plain, quiet, link and icon alone. Focus is shown for the keyboard only."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from callplanner.ui.metrics import CONTROL, RADIUS
from callplanner.ui.palette import Token
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme
from callplanner.ui.widgets import paint

Kind = Literal["primary", "plain", "quiet", "link"]
KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PressableBase(QPushButton):
    """What all painted buttons share: focus shown only after a key."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.theme = theme
        self.focus_by_key = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_by_key = False
        super().focusOutEvent(event)
        self.update()

    @property
    def hovered(self) -> bool:
        """The pointer is over it and it can be pressed."""
        return self.isEnabled() and self.underMouse()


class Button(PressableBase):
    """A button with words, an optional icon before and an optional key after them."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        *,
        kind: Kind = "plain",
        icon: str = "",
        key: str = "",
        height: int = CONTROL,
        icon_after: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words, parent)
        self._kind, self._icon, self._key, self._icon_after = kind, icon, key, icon_after
        self._height = height
        self._detail = ""
        self.setAccessibleName(words)

    def set_kind(self, kind: Kind) -> None:
        """Primary becomes quiet when another action is the next one."""
        if kind != self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    def set_words(self, words: str, detail: str = "") -> None:
        """Other words, with a lighter word before them (as in "Caller  Front desk")."""
        self.setText(words)
        self._detail = detail
        self.setAccessibleName(f"{detail} {words}".strip())
        self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        """Another icon before the words."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = paint.text_width(self.text(), self._font()) if self.text() else 0
        if self._detail:
            width += paint.text_width(self._detail, theme.font("body")) + theme.px(8)
        for icon in (self._icon, self._icon_after):
            if icon:
                width += theme.px(16) + (theme.px(8) if self.text() else 0)
        if self._key:
            width += paint.key_cap_width(theme, self._key) + theme.px(8)
        return QSize(width + 2 * self._padding(), theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self._paint_ground(painter)
        theme, centre = self.theme, self.height() // 2
        hint = self.sizeHint().width() - 2 * self._padding()
        x = max(self._padding(), (self.width() - hint) // 2)
        right = self.width() - self._padding()
        if self._icon:
            painter.drawPixmap(x, centre - theme.px(16) // 2, theme.pixmap(self._icon, ink, 16, self))
            x += theme.px(16) + theme.px(8)
        if self._detail:
            used = paint.text(
                painter, QRect(x, 0, right - x, self.height()), self._detail, theme.font("body"), theme.color("text-2")
            )
            x += used + theme.px(8)
        tail = (paint.key_cap_width(theme, self._key) + theme.px(8)) if self._key else 0
        tail += theme.px(24) if self._icon_after else 0
        used = paint.text(
            painter, QRect(x, 0, right - tail - x, self.height()), self.text(), self._font(), theme.color(ink)
        )
        x += used + theme.px(8)
        if self._key:
            style: Literal["plain", "on-accent"] = (
                "on-accent" if self._kind == "primary" and self.isEnabled() else "plain"
            )
            paint.key_cap(painter, theme, x, centre, self._key, style, enabled=self.isEnabled())
        if self._icon_after:
            painter.drawPixmap(
                right - theme.px(14), centre - theme.px(14) // 2, theme.pixmap(self._icon_after, ink, 14, self)
            )

    def _font(self) -> QFont:
        weight = {"primary": 600, "plain": 500, "quiet": 400, "link": 500}[self._kind]
        if self._kind == "link" and self.hovered:
            font = QFont(self.theme.font("body", weight))
            font.setUnderline(True)
            return font
        return self.theme.font("body", weight)

    def _padding(self) -> int:
        return self.theme.px({"primary": 13, "plain": 13, "quiet": 10, "link": 2}[self._kind])

    def _paint_ground(self, painter: QPainter) -> Token:
        """Paints ground and edge for the present state; returns the name of the ink."""
        theme, rect = self.theme, self.rect()
        radius = theme.px(RADIUS)
        focus = self.focus_by_key and self.hasFocus()
        if not self.isEnabled():
            if self._kind in ("primary", "plain"):
                paint.fill_box(painter, rect, radius, theme.color("card"), theme.color("line"))
            return "text-off"
        if self._kind == "primary":
            ground: Token = "accent-press" if self.isDown() else "accent-hover" if self.hovered else "accent"
            if focus:  # the ring lies two px outside the colour, inside the widget
                paint.fill_box(painter, rect, radius, None, theme.color("accent"), theme.px(2))
                rect = rect.adjusted(4, 4, -4, -4)
                radius -= 3
            paint.fill_box(painter, rect, radius, theme.color(ground))
            return "on-accent"
        if self._kind == "link":
            if focus:
                paint.fill_box(painter, rect, theme.px(4), None, theme.color("accent"))
            return "accent-press" if self.isDown() else "accent"
        pressed: Token | None = "selected" if self.isDown() or self.isChecked() else "hover" if self.hovered else None
        if self._kind == "plain":
            edge = theme.color("accent" if focus else "line")
            paint.fill_box(painter, rect, radius, theme.color(pressed or "card"), edge, 2 if focus else 1)
            return "text"
        if pressed or focus:
            paint.fill_box(
                painter,
                rect,
                radius,
                theme.color(pressed) if pressed else None,
                theme.color("accent") if focus else None,
                2,
            )
        return "text" if pressed else "text-2"


class IconButton(PressableBase):
    """An icon alone; it has a tooltip and a name for screen readers, always."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        side: int = CONTROL,
        icon_size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._icon, self._side, self._icon_size = icon, side, icon_size
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """The words for the tooltip and the screen reader."""
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def set_icon_name(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        focus = self.focus_by_key and self.hasFocus()
        ground: Token | None = "selected" if self.isDown() or self.isChecked() else "hover" if self.hovered else None
        if ground or focus:
            edge = theme.color("accent") if focus else None
            paint.fill_box(painter, self.rect(), theme.px(RADIUS), theme.color(ground) if ground else None, edge, 2)
        ink: Token = "text-off" if not self.isEnabled() else "text" if ground else "text-2"
        size = theme.px(self._icon_size)
        painter.drawPixmap(
            (self.width() - size) // 2,
            (self.height() - size) // 2,
            theme.pixmap(self._icon, ink, self._icon_size, self),
        )
