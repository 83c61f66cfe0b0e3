"""Does it fit? One sentence, and a bar for each caller."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from callplanner.domain.feasibility import Feasibility
from callplanner.services.views import CallerLoad, ProgrammeView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.phrases import said
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.bars import Bar
from callplanner.ui.widgets.card import Card, Rule, row
from callplanner.ui.widgets.chips import IconMark
from callplanner.ui.widgets.label import Label, Paragraph

SHOWN_CALLERS = 3


class FitCard(Card):
    """What is wanted against what there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._mark = IconMark(theme, "check", size=16, token="accent")
        self._title = Label(theme, "", "title", elide=True)
        self._sentence = Paragraph(theme, "", tone="text-2")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, theme.px(84))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Label, Bar, Label, Label]] = []
        self._covered = Label(theme, "", "small", weight=500, elide=True)
        self._advice = Paragraph(theme, "", "small", tone="text-2")
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.addLayout(row(self._mark, self._title, spacing=10))
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.body.addWidget(Rule(theme))
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(self._covered)
        self.body.addWidget(self._advice)

    def show_trial(self, tried: Feasibility) -> None:
        """Say at once whether other frequencies would fit, while they are still being chosen."""
        self._say(tried.attempts, tried.attempts_room, tried)

    def show_programme(self, view: ProgrammeView) -> None:
        """Say whether it fits, by how much, and whose day is how full."""
        self._say(view.wanted_attempts, view.room_attempts, view.feasibility)
        self._show_loads(sorted(view.loads, key=lambda load: -load.attempts_needed))
        self._covered.setText(
            tr("{part} of {whole} have a call this year.").format(
                part=formats.number(view.with_call.part), whole=formats.number(view.with_call.whole)
            )
        )

    def _say(self, wanted: int, room: int, judged: Feasibility) -> None:
        fits = judged.fits
        share = formats.percent(wanted / room) if room else formats.DASH
        self._mark.set_icon("check" if fits else "warning", "accent" if fits else "bad-text")
        self._title.setText(
            tr("It fits, {share} full").format(share=share)
            if fits
            else tr("It does not fit, {share}").format(share=share)
        )
        self._title.set_tone("text" if fits else "bad-text")
        figures = {"wanted": formats.number(wanted), "room": formats.number(room)}
        self._sentence.set_text(tr("Wanted {wanted} attempts, there is room for {room}.").format(**figures))
        self._covered.setVisible(fits)
        if fits:
            self._advice.set_text(tr("Everybody's one call comes first; then the large keep their rhythm."))
        else:
            short = tr("%Ln conversations do not fit.", None, judged.missing)
            self._advice.set_text(" ".join([short, tr("Any of these mends it:"), *map(said, judged.ways)]))

    def _show_loads(self, loads: list[CallerLoad]) -> None:
        theme = self.theme
        while len(self._rows) < min(len(loads), SHOWN_CALLERS):
            place = len(self._rows)
            made = (
                Label(theme, elide=True),
                Bar(theme),
                Label(theme, weight=500),
                Label(theme, "", "small", tone="text-2"),
            )
            self._grid.addWidget(made[0], 2 * place, 0)
            self._grid.addWidget(made[1], 2 * place, 1)
            self._grid.addWidget(made[2], 2 * place, 2)
            self._grid.addWidget(made[3], 2 * place + 1, 1)
            self._rows.append(made)
        for place, (name, bar, share, figures) in enumerate(self._rows):
            used = place < len(loads)
            for widget in (name, bar, share, figures):
                widget.setVisible(used)
            if used:
                load = loads[place]
                ratio = load.attempts_needed / load.attempts_room if load.attempts_room else 0.0
                words = tr("{part} of {whole}").format(
                    part=formats.number(load.attempts_needed), whole=formats.number(load.attempts_room)
                )
                name.setText(load.name)
                bar.set_share(ratio, words)
                share.setText(formats.percent(ratio))
                share.set_tone("bad-text" if ratio > 1 else "text")
                figures.setText(words)
