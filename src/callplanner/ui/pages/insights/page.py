"""Insights: pictures that answer questions, each with its answer as a sentence first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout

from callplanner.domain.changes import Changes
from callplanner.domain.phrase import Money
from callplanner.services.views import CoverageView, SilentRow, TierRow
from callplanner.ui import formats
from callplanner.ui.desk import Desk, Page
from callplanner.ui.i18n import tr
from callplanner.ui.pages.head import PageHead
from callplanner.ui.pages.insights.charts import BarPart, BarRow, Bars, ColourKey
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.palette import Token, tier_tokens
from callplanner.ui.phrases import amount
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.buttons import Button, IconButton
from callplanner.ui.widgets.card import Card, row
from callplanner.ui.widgets.label import Label, Paragraph
from callplanner.ui.widgets.scroller import Scroller

SHOWN_SILENT = 6
LEAST_CARD = 300


@dataclass(frozen=True, slots=True)
class _Found:
    coverage: CoverageView
    tiers: tuple[TierRow, ...]
    silent: tuple[SilentRow, ...]


class QuestionCard(Card):
    """A question, its answer in a sentence, the picture, one line of key."""

    def __init__(self, theme: Theme, question: str, export: Callable[[], None]) -> None:
        super().__init__(theme)
        copy = IconButton(theme, "copy", tr("Copy as a picture"), side=24, icon_size=16)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setPixmap(self.grab()))
        out = IconButton(theme, "export", tr("Export as a sheet"), side=24, icon_size=16)
        out.clicked.connect(lambda: export())
        self.answer = Paragraph(theme)
        self.picture = Bars(theme)
        self.key = ColourKey(theme)
        self.link = Button(theme, "", kind="link", height=20)
        self.link.hide()
        self.body.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.body.setSpacing(theme.px(4))
        self.body.addLayout(row(Label(theme, question, "title"), None, copy, out, spacing=4))
        self.body.addWidget(self.answer)
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(self.picture, 1)
        self.body.addLayout(row(self.key, self.link))


class InsightsPage(Page):
    """Four questions that can be answered now."""

    help_topic = "insights"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.head = PageHead(theme, tr("Insights"))
        export = desk.shell.export_list
        self.covered = QuestionCard(theme, tr("Is everybody covered?"), lambda: export("coverage"))
        self.kept = QuestionCard(theme, tr("Do we keep the programme?"), lambda: export("coverage"))
        self.attention = QuestionCard(theme, tr("Where does our attention go?"), lambda: export("coverage"))
        self.silent = QuestionCard(theme, tr("Who is going silent?"), lambda: export("silent"))
        self.silent.link.clicked.connect(lambda: desk.shell.go("customers"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(16))
        for place, card in enumerate((self.covered, self.kept, self.attention, self.silent)):
            grid.addWidget(card, place // 2, place % 2)
            grid.setRowStretch(place // 2, 1)
            grid.setColumnStretch(place % 2, 1)
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(self.head)
        self.body.addWidget(Scroller(grid, theme.px(2 * LEAST_CARD + 16)), 1)

    def load(self) -> None:
        planner = self.desk.planner
        self.desk.dispatcher.ask(
            lambda: _Found(planner.coverage(), planner.tiers(), planner.silent()), self._on_found, initiator=self
        )

    def on_changes(self, _changes: Changes, _initiator: QObject | None) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def _on_found(self, found: _Found) -> None:
        today = self.desk.planner.now().day
        view = found.coverage
        span = tr("{first} – {last}, all callers")
        self.head.set_detail(span.format(first=formats.day(view.first, today), last=formats.day(view.last, today)))
        self._show_covered(view)
        self._show_kept(view)
        self._show_attention(found.tiers)
        self._show_silent(found.silent)

    def _show_covered(self, view: CoverageView) -> None:
        left_out = view.statuses.get("left_out", 0)
        tail = tr("Nobody is left out.") if not left_out else tr("%Ln left out.", None, left_out)
        self.covered.answer.set_marked(
            tr("<b>{part} of {whole}</b> spoken to ({share}). {tail}"),
            part=formats.number(view.coverage.part), whole=formats.number(view.coverage.whole),
            share=formats.percent(view.coverage.share), tail=tail,
        )  # fmt: skip
        rows = []
        for tier in view.tiers:
            counts = tier.statuses
            parts = (
                BarPart(counts.get("covered", 0), "load-3", tr("covered")),
                BarPart(counts.get("due", 0) + counts.get("planned", 0), "load-1", tr("due or planned")),
                BarPart(counts.get("overdue", 0) + counts.get("left_out", 0), "bad", tr("overdue or left out")),
                BarPart(
                    counts.get("never_called", 0) + counts.get("excluded", 0), "grey", tr("never called or excluded")
                ),
            )
            rows.append(
                BarRow(tier_words(tier.name), parts, formats.percent(tier.coverage.share), whole=tier.customers)
            )
        self.covered.picture.show_rows(rows)
        self.covered.key.show_colours(tuple((part.token, part.words) for part in rows[0].parts) if rows else ())

    def _show_kept(self, view: CoverageView) -> None:
        share = tr("few") if view.attainment.few else formats.percent(view.attainment.share)
        self.kept.answer.set_marked(
            tr("<b>{part} of {whole}</b> planned conversations held ({share})."),
            part=formats.number(view.attainment.part), whole=formats.number(view.attainment.whole), share=share,
        )  # fmt: skip
        rows = [
            BarRow(
                tier_words(tier.name),
                (
                    BarPart(tier.attainment.part, "load-3", tr("held")),
                    BarPart(tier.attainment.whole - tier.attainment.part, "track", tr("missed so far")),
                ),
                tr("few") if tier.attainment.few else formats.percent(tier.attainment.share),
                whole=tier.attainment.whole,
            )
            for tier in view.tiers
        ]
        self.kept.picture.show_rows(rows)
        held: tuple[tuple[Token, str], ...] = (("load-3", tr("held")), ("track", tr("missed so far")))
        self.kept.key.show_colours(held, tr("planned calls whose date has come"))

    def _show_attention(self, tiers: tuple[TierRow, ...]) -> None:
        talks = sum(tier.reach.part for tier in tiers)
        people = sum(tier.customers for tier in tiers)
        rows = []
        for tier in tiers:
            mark = tier_tokens(tier.letter)[0]
            share = tier.reach.part / talks if talks else 0.0
            crowd = tier.customers / people if people else 0.0
            for title, value, token in (
                (tier_words(tier.name), share, mark),
                ("", tier.value_share, "load-2"),
                ("", crowd, "grey"),
            ):
                part = BarPart(round(value * 1000), token, formats.percent(value))
                rows.append(BarRow(title, (part,), formats.percent(value), whole=1000, slim=True))
        self.attention.picture.show_rows(rows)
        first = tiers[0] if tiers else None
        if first is not None and talks:
            self.attention.answer.set_marked(
                tr("{tier} gets <b>{share}</b> of conversations for {value} of value."),
                tier=tier_words(first.name),
                share=formats.percent(first.reach.part / talks),
                value=formats.percent(first.value_share),
            )
        else:
            self.attention.answer.set_text(tr("No conversation in the last 12 months yet."))
        key: tuple[tuple[Token, str], ...] = (
            ("tier-a", tr("conversations")),
            ("load-2", tr("value")),
            ("grey", tr("customers")),
        )
        self.attention.key.show_colours(key, tr("per cent"))

    def _show_silent(self, rows: tuple[SilentRow, ...]) -> None:
        currency = next((entry.value.currency for entry in rows if entry.value.currency), "")
        risk = amount(Money(sum(entry.value_at_risk.cents for entry in rows), currency))
        self.silent.answer.set_marked(
            tr("<b>{customers}</b>, {value} a year at risk."),
            customers=tr("%Ln customers", None, len(rows)),
            value=risk,
        )
        most = max((entry.value_at_risk.cents for entry in rows), default=1) or 1
        self.silent.picture.show_rows(
            [
                BarRow(
                    entry.name,
                    (BarPart(entry.value_at_risk.cents, "load-3", amount(entry.value_at_risk)),),
                    f"{formats.times(entry.ratio)}   {amount(entry.value_at_risk)}",
                    whole=most,
                    above=True,
                )
                for entry in rows[:SHOWN_SILENT]
            ]
        )
        self.silent.key.show_colours((), tr("silence against own rhythm, value at risk"))
        self.silent.link.setVisible(len(rows) > SHOWN_SILENT)
        self.silent.link.set_words(tr("Show all {count}").format(count=formats.number(len(rows))))
