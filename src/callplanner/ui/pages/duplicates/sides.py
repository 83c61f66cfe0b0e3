"""Two customers side by side, line by line, and what speaks for and against their being the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from callplanner.services.views import DuplicatePair, DuplicateSide
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.card import Card, Rule
from callplanner.ui.widgets.label import Label, Paragraph


def _lines(side: DuplicateSide) -> tuple[str, ...]:
    state = "" if side.active else tr("not active")
    return side.name, side.reference, side.people, side.phones, side.email, side.address, state


class SidesCard(Card):
    """The chosen pair."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(10))
        for column, stretch in ((0, 0), (1, 1), (2, 1)):
            self._grid.setColumnStretch(column, stretch)
        titles = ("", tr("Reference"), tr("People"), tr("Numbers"), tr("E-mail"), tr("Address"), "")
        self.cells: list[tuple[Paragraph, Paragraph]] = []
        for place, title in enumerate(titles):
            self._grid.addWidget(Label(theme, title, "small", tone="text-2"), place, 0, Qt.AlignmentFlag.AlignTop)
            pair = Paragraph(theme), Paragraph(theme)
            for side, words in enumerate(pair, 1):
                if place == 0:
                    words.set_weight(600)
                self._grid.addWidget(words, place, side, Qt.AlignmentFlag.AlignTop)
            self.cells.append(pair)
        self.evidence = Paragraph(theme)
        self.body.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        self.body.setSpacing(theme.px(16))
        self.body.addLayout(self._grid)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(Label(theme, tr("Evidence"), "title"))
        self.body.addWidget(self.evidence)
        self.body.addStretch(1)

    def show_pair(self, pair: DuplicatePair | None) -> None:
        """Fill both sides; what differs is set in the stronger ink."""
        both = (_lines(pair.first), _lines(pair.second)) if pair is not None else (("",) * 7, ("",) * 7)
        for widgets, words in zip(self.cells, zip(*both, strict=True), strict=True):
            for widget, text in zip(widgets, words, strict=True):
                widget.set_text(text)
                widget.set_tone("text" if words[0] != words[1] else "text-2")
        self.evidence.set_text("\n".join(said(reason) for reason in pair.evidence) if pair is not None else "")
