"""How the window looks, and in which language."""

from __future__ import annotations

from PySide6.QtCore import qVersion

from callplanner import __version__
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.settings.section import Section
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.label import Label, Paragraph

SCHEME_CHOICES = ("", "light", "dark", "contrast")
LANGUAGES = {"en": "English", "de": "Deutsch"}
"""The languages that there are words for, each named as it names itself."""


class LookSection(Section):
    """Light, dark, high contrast; the language; the version."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme, known = desk.theme, desk.state.text("scheme")
        self.scheme = Segmented(theme, (tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")))
        self.scheme.set_choice(SCHEME_CHOICES.index(known) if known in SCHEME_CHOICES else 0)
        self.scheme.chosen.connect(lambda place: desk.shell.use_scheme(SCHEME_CHOICES[place]))
        card = Card(theme)
        card.body.setContentsMargins(*(theme.px(side) for side in (16, 12, 16, 16)))
        card.body.setSpacing(theme.px(8))
        card.body.addWidget(Label(theme, tr("Look"), "title"))
        card.body.addLayout(row(self.scheme, None))
        card.body.addWidget(Paragraph(theme, tr("Text and rows follow the size of the desktop's font."), tone="text-2"))
        known = desk.state.text("language")
        self.language = Segmented(theme, (tr("As the desktop"), *LANGUAGES.values()))
        self.language.setAccessibleName(tr("Language"))
        self.language.set_choice([*LANGUAGES].index(known) + 1 if known in LANGUAGES else 0)
        self.language.chosen.connect(self._on_language)
        card.body.addWidget(Label(theme, tr("Language"), "title"))
        card.body.addLayout(row(self.language, None))
        words = tr("Words, dates and figures of the window; from its next start on.")
        card.body.addWidget(Paragraph(theme, words, tone="text-2"))
        versions = tr("callplanner {version}, Qt {qt}").format(version=__version__, qt=qVersion())
        card.body.addWidget(Label(theme, versions, "small", tone="text-2"))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _on_language(self, place: int) -> None:
        self.desk.state.put("language", [*LANGUAGES][place - 1] if place else "")
        self.desk.state.save()
        self.desk.notices.say(tr("The window speaks it from its next start on."))

    def load(self) -> None:
        """Nothing of it stands in the file."""
