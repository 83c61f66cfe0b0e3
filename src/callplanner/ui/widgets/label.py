"""Text in one of the five sizes and a named colour, cut with an ellipsis or wrapped at the line height of its role."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callplanner.ui.metrics import TYPE_SCALE, FontRole
from callplanner.ui.palette import Token
from callplanner.ui.plain import plain_tip
from callplanner.ui.theme import Theme


class Label(QLabel):
    """One line of text; with `elide` it gives way, ends in an ellipsis and then has a tooltip."""

    def __init__(
        self,
        theme: Theme,
        words: str = "",
        role: FontRole = "body",
        *,
        tone: Token = "text",
        weight: int | None = None,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._tone, self._elide = theme, role, tone, elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, weight))
        self.setMinimumHeight(theme.line_height(role))
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._recolour()
        theme.changed.connect(self._recolour)
        self.setText(words)

    def set_tone(self, tone: Token) -> None:
        """Another named colour."""
        if tone != self._tone:
            self._tone = tone
            self._recolour()

    def set_weight(self, weight: int) -> None:
        """Another weight of the same size."""
        self.setFont(self._theme.font(self._role, weight))

    def minimumSizeHint(self) -> QSize:
        if not self._elide:
            return super().minimumSizeHint()
        return QSize(self._theme.px(24), self._theme.line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._tone if self.isEnabled() else "text-off"))
        painter.setFont(self.font())
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
            self.setToolTip(plain_tip(self.text()) if cut else "")

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._tone))
        self.setPalette(palette)


class Paragraph(Label):
    """Text that wraps. Values are escaped here, so a note of a customer can never become markup."""

    def __init__(
        self,
        theme: Theme,
        words: str = "",
        role: FontRole = "body",
        *,
        tone: Token = "text",
        weight: int | None = None,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", role, tone=tone, weight=weight, parent=parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_text(words)

    def set_text(self, words: str) -> None:
        """Show plain words; line breaks stay."""
        self._set_html(escape(words).replace("\n", "<br>"), words)

    def set_marked(self, sentence: str, **values: str) -> None:
        """Show a sentence of the program in which `<b>` is allowed; the values for its places are escaped."""
        safe = {name: escape(value) for name, value in values.items()}
        plain = sentence.replace("<b>", "").replace("</b>", "").format(**values)
        self._set_html(
            sentence.format(**safe).replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>"), plain
        )

    def _set_html(self, html: str, plain: str) -> None:
        height = self._theme.px(TYPE_SCALE[self._role][1])
        self.setText(f'<div style="line-height:{height}px">{html}</div>' if html else "")
        self.setAccessibleName(plain)
