"""A question, its answer in a sentence, the picture, one line of key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import ColourKey
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button, IconButton, PressableBase
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.picture import Picture


class QuestionCard(Card):
    """`export` writes the numbers behind the picture; `more` stands above the picture, `below` under it."""

    def __init__(
        self,
        theme: Theme,
        question: str,
        picture: Picture,
        export: Callable[[], None],
        *,
        more: QWidget | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__(theme)
        copy, out = ways_out(theme, self.copy, export)
        self.answer = Paragraph(theme)
        self.picture = picture
        self.empty = Paragraph(theme, "", tone="text-2")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.key = ColourKey(theme)
        self.link = Button(theme, "", kind="link", height=20)
        self.link.hide()
        self._buttons: tuple[PressableBase, ...] = (copy, out, self.link)
        self._below = below
        # Columns of cards are equally wide whatever their words.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(8))
        if more is not None:
            middle.addLayout(row(more, None))
        middle.addWidget(picture, 1)
        middle.addWidget(self.empty, 1)
        if below is not None:
            middle.addWidget(below)
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.setSpacing(theme.px(4))
        self.body.addLayout(row(Label(theme, question, "title"), None, copy, out, spacing=4))
        self.body.addWidget(self.answer)
        self.body.addSpacing(theme.px(8))
        self.body.addLayout(middle, 1)
        self.body.addLayout(row(self.key, self.link))

    def show_empty(self, words: str) -> None:
        """A sentence in the place of a picture that has nothing to show; empty words bring the picture back."""
        self.empty.set_text(words)
        self.empty.setVisible(bool(words))
        self.picture.setVisible(not words)
        if self._below is not None:
            self._below.setVisible(not words)

    def copy(self) -> None:
        """The card without its buttons on the clipboard."""
        copy_without(self, self._buttons)


def ways_out(theme: Theme, copy: Callable[[], None], export: Callable[[], None]) -> tuple[IconButton, IconButton]:
    """The two buttons by which a card leaves the window: as a picture, as a sheet."""
    picture = IconButton(theme, "copy", tr("Copy as a picture"), side=24, icon_size=16)
    picture.clicked.connect(lambda: copy())
    sheet = IconButton(theme, "export", tr("Export as a sheet"), side=24, icon_size=16)
    sheet.clicked.connect(lambda: export())
    return picture, sheet


def copy_without(card: QWidget, buttons: Sequence[QWidget]) -> None:
    """A card as a picture on the clipboard, without these parts of it."""
    was_shown = [button.isVisible() for button in buttons]
    for button in buttons:
        button.hide()
    picture: QPixmap = card.grab()
    for button, shown in zip(buttons, was_shown, strict=True):
        button.setVisible(shown)
    QGuiApplication.clipboard().setPixmap(picture)
