"""How the window looks, in one object: colours, fonts, sizes and icons by name, for painters and style sheets alike.

Changing the scheme replaces the table of colours, the palette and the style sheet and repaints; no widget is rebuilt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from callplanner.assets import resources
from callplanner.ui.icons import icon_pixmap, line_icon
from callplanner.ui.metrics import TYPE_SCALE, FontRole, Metrics, scale_for
from callplanner.ui.palette import Scheme, Token, tokens

# A desktop that names no font of its own hands out the generic "Sans Serif"; then the first of these that is installed.
_PREFERRED_WHEN_GENERIC = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "DejaVu Sans")
_GENERIC = frozenset({"sans serif", "sans-serif", "sans", ""})

_ROLES: tuple[tuple[QPalette.ColorRole, Token], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.Base, "card"),
    (QPalette.ColorRole.AlternateBase, "card"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.PlaceholderText, "text-2"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "card"),
    (QPalette.ColorRole.Highlight, "selected"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.BrightText, "bad-text"),
    (QPalette.ColorRole.Mid, "edge"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Light, "line"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
)
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """The look of the running window. Built once, handed to every widget that paints."""

    changed = Signal()

    def __init__(self, application: QApplication, *, system_font: QFont | None = None) -> None:
        super().__init__()
        self._application = application
        font = system_font or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._family = _family(font)
        self.metrics = Metrics(scale_for(_pixel_size(font)))
        self._scheme: Scheme = "light"
        self._tokens: Mapping[Token, str] = tokens("light")
        self._colours: dict[Token, QColor] = {}
        self._fonts: dict[tuple[FontRole, int], QFont] = {}
        self._windows: list[QWidget] = []
        self._template = (resources() / "style" / "window.qss").read_text(encoding="utf-8")

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet, now and in every other scheme; its parts and its dialogs inherit it.

        It is not the application's: under one, Qt goes over all parts of a page anew each time that they are put
        together, and a page takes half as long again to make."""
        window.setStyleSheet(self.style_sheet())
        self._windows.append(window)

    @property
    def scheme(self) -> Scheme:
        """The scheme that is shown now."""
        return self._scheme

    @property
    def is_dark(self) -> bool:
        """True for a light-on-dark scheme."""
        return self._scheme != "light"

    def use(self, scheme: Scheme) -> None:
        """Show `scheme` from now on."""
        self._scheme = scheme
        self._tokens = tokens(scheme)
        self._colours.clear()
        self._application.setFont(self.font("body"))
        self._application.setPalette(self.palette())
        for window in self._windows:
            window.setStyleSheet(self.style_sheet())
        for widget in self._application.allWidgets():
            widget.update()
        self.changed.emit()

    def color(self, token: Token) -> QColor:
        """The colour of that name in the present scheme. Shared: do not change it."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self._tokens[token])
        return found

    def hex(self, token: Token) -> str:
        """The same as `#RRGGBB`, for rich text."""
        return self._tokens[token]

    def px(self, size: float) -> int:
        """A size at 100 % in px at the person's text size."""
        return self.metrics.px(size)

    def font(self, role: FontRole, weight: int | None = None) -> QFont:
        """The font of a role, with tabular figures. Shared: do not change it."""
        size, _, usual, tracking = TYPE_SCALE[role]
        key = (role, weight or usual)
        found = self._fonts.get(key)
        if found is None:
            found = QFont(self._family)
            found.setPixelSize(self.px(size))
            found.setWeight(QFont.Weight(key[1]))
            found.setFeature(QFont.Tag("tnum"), 1)
            if tracking:
                found.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + tracking)
            self._fonts[key] = found
        return found

    def line_height(self, role: FontRole) -> int:
        """The height of a line of that role, px."""
        return self.px(TYPE_SCALE[role][1])

    def icon(self, name: str, token: Token = "text-2") -> QIcon:
        """An icon for menus and Qt's own widgets."""
        return line_icon(name, self.color(token), self.color("text-off"))

    def pixmap(self, name: str, token: Token, size: int, widget: QWidget | None = None) -> QPixmap:
        """An icon to paint, `size` px at 100 %, sharp on the screen of `widget`."""
        ratio = widget.devicePixelRatioF() if widget else self._application.devicePixelRatio()
        return icon_pixmap(name, self._tokens[token], self.px(size), ratio)

    def palette(self) -> QPalette:
        """The palette of Qt for the present scheme."""
        palette = QPalette()
        for role, token in _ROLES:
            palette.setColor(role, self.color(token))
        for role in _TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text-off"))
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, self.color("hover"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet with every name filled in: `$card` is a colour, `px(8)` a scaled size."""
        return fill_template(self._template, self._tokens, self.metrics)


def fill_template(template: str, table: Mapping[Token, str], metrics: Metrics) -> str:
    """Replace names and sizes of a style sheet. Raises KeyError for a name that the table does not hold."""
    by_name: dict[str, str] = {name: value for name, value in table.items()}  # noqa: C416 (widens the key to str)
    with_colours = re.sub(r"\$([a-z][a-z0-9-]*)", lambda m: by_name[m.group(1)], template)
    return re.sub(r"\bpx\((\d+)\)", lambda m: f"{metrics.px(int(m.group(1)))}px", with_colours)


def system_scheme() -> Scheme:
    """What the desktop asks for: light unless it says dark."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _family(font: QFont) -> str:
    if font.family().casefold() not in _GENERIC:
        return font.family()
    installed = set(QFontDatabase.families())
    return next((name for name in _PREFERRED_WHEN_GENERIC if name in installed), font.family())


def _pixel_size(font: QFont) -> float:
    return float(QFontInfo(font).pixelSize()) if font.pixelSize() < 0 else float(font.pixelSize())
