"""The six questions, each answered by a sentence and a picture. Behind every bar stand names; choosing shows them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from callplanner.domain.listing import ListQuery
from callplanner.domain.phrase import Money
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.services.views import CoverageView, SilentRow
from callplanner.services.views_insights import (
    AttainmentRow,
    AttentionRow,
    LoudRow,
    ReachView,
    ScoreView,
    SilenceTrend,
)
from callplanner.ui import formats
from callplanner.ui.desk import Desk
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import BarPart, BarRow, Bars
from callplanner.ui.pages.insights.heat import ReachField, weekday_short
from callplanner.ui.pages.insights.lines import MonthLine, MonthPoint
from callplanner.ui.pages.insights.question import QuestionCard
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.palette import Token, tier_tokens
from callplanner.ui.phrases import amount
from callplanner.ui.widgets.card import column
from callplanner.ui.widgets.choices import Segmented
from callplanner.ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

SHOWN_SILENT = 6
LEAST_CARD = 300
ASK = ("tier", "caller", "month")


class Found(Struct, frozen=True):
    """All that the six pictures show, and what they are about."""

    scope: Scope
    coverage: CoverageView
    attention: tuple[AttentionRow, ...]
    attainment: tuple[AttainmentRow, ...]
    reach: ReachView
    silent: tuple[SilentRow, ...]
    trend: SilenceTrend
    scores: ScoreView
    loudest: tuple[LoudRow, ...]


def ask_all(planner: Planner, scope: Scope) -> Found:
    """Ask for all of it, in a read thread."""
    return Found(
        scope,
        planner.coverage(scope.first, scope.last, scope.caller),
        planner.attention(scope),
        planner.attainment(scope),
        planner.reach(scope),
        planner.silent(scope.caller),
        planner.silence_trend(),
        planner.scores(scope),
        planner.loudest(scope),
    )


class Questions(QWidget):
    """Two rows of three; fewer beside each other in a narrow window."""

    spans = Signal(object, object)
    """First and last day of the period that the answers are about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        theme, export = desk.theme, self._export
        self.scope = EVERYTHING
        self._found: Found | None = None
        self.by = Segmented(theme, (tr("Tier"), tr("Caller"), tr("Month")), height=24)
        self.by.chosen.connect(lambda _place: self._show_kept())
        self.reach_field, self.score_line = ReachField(theme), MonthLine(theme)
        self.answers_bar = Bars(theme)
        self.answers_bar.setMinimumHeight(0)
        self.answers_bar.setFixedHeight(theme.px(28))
        self.covered = QuestionCard(theme, tr("Is everybody covered?"), Bars(theme), lambda: export("coverage"))
        self.kept = QuestionCard(
            theme, tr("Do we keep the programme?"), Bars(theme), lambda: export("attainment"), more=self.by
        )
        self.reach = QuestionCard(theme, tr("When do people pick up?"), self.reach_field, lambda: export("reach"))
        self.attention = QuestionCard(
            theme, tr("Where does our attention go?"), Bars(theme), lambda: export("attention")
        )
        self.silent = QuestionCard(theme, tr("Who is going silent?"), Bars(theme), lambda: export("silent"))
        self.scores = QuestionCard(
            theme, tr("What do they say of us?"), self.score_line, lambda: export("scores"), below=self.answers_bar
        )
        self.cards = (self.covered, self.kept, self.reach, self.attention, self.silent, self.scores)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(16))
        self._inside = QWidget()
        self._inside.setProperty("plain", "true")
        self._inside.setLayout(self._grid)
        self._columns = 0
        self._arrange(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroller(column(self._inside), 0))
        self._connect()

    def load(self) -> None:
        """Ask for what is shown."""
        planner, scope = self.desk.planner, self.scope
        if self._found is None:
            for card in self.cards:
                card.show_empty(tr("Counting…"))
        self.desk.dispatcher.ask(lambda: ask_all(planner, scope), self.show_found, initiator=self)

    def show_about(self, scope: Scope) -> None:
        """Another time, or another caller."""
        self.scope = scope
        self.load()

    def show_found(self, found: Found) -> None:
        """Show the answers, unless something else was asked for meanwhile."""
        if found.scope != self.scope:
            return
        self._found = found
        self.spans.emit(found.coverage.first, found.coverage.last)
        self._show_covered(found.coverage)
        self._show_kept()
        self._show_reach(found.reach)
        self._show_attention(found.attention, found.loudest)
        self._show_silent(found.silent, found.trend)
        self._show_scores(found.scores)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self._arrange(3 if self.width() >= self.theme_px(1060) else 2)

    def theme_px(self, length: int) -> int:
        """A length on this screen."""
        return self.desk.theme.px(length)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for card in self.cards:
            self._grid.removeWidget(card)
        rows = -(-len(self.cards) // columns)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for i in range(3):
            self._grid.setColumnStretch(i, int(i < columns))
            self._grid.setRowStretch(i, int(i < rows))
        least = rows * LEAST_CARD + (rows - 1) * 16
        self._inside.setMinimumHeight(self.theme_px(least))

    # each picture ----------------------------------------------------------------------------------------------------

    def _show_covered(self, view: CoverageView) -> None:
        left_out = view.statuses.get("left_out", 0)
        is_over = view.last < self.desk.planner.now().day
        if is_over:  # nobody can be planned into it any more
            tail = tr("%Ln not spoken to.", None, view.coverage.whole - view.coverage.part)
        else:
            tail = tr("Nobody is left out.") if not left_out else tr("%Ln left out.", None, left_out)
        self.covered.show_empty("" if view.customers else tr("No customers yet."))
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
                BarPart(
                    counts.get("overdue", 0) + counts.get("left_out", 0),
                    "bad",
                    tr("overdue or not spoken to") if is_over else tr("overdue or left out"),
                ),
                BarPart(
                    counts.get("never_called", 0) + counts.get("excluded", 0), "grey", tr("never called or excluded")
                ),
            )
            rows.append(
                BarRow(tier_words(tier.name), parts, formats.percent(tier.coverage.share), whole=tier.customers)
            )
        _bars(self.covered).show_rows(rows)
        self.covered.key.show_colours(tuple((part.token, part.words) for part in rows[0].parts) if rows else ())

    def _show_kept(self) -> None:
        if self._found is None:
            return
        held = self._found.coverage.attainment
        share = tr("few") if held.few else formats.percent(held.share)
        self.kept.show_empty("" if held.whole else tr("No planned call has come due yet. Plan the year first."))
        self.by.setVisible(bool(held.whole))
        self.kept.answer.set_marked(
            tr("<b>{part} of {whole}</b> planned conversations held ({share})."),
            part=formats.number(held.part), whole=formats.number(held.whole), share=share,
        )  # fmt: skip
        rows = [
            BarRow(
                self._kept_title(entry),
                (
                    BarPart(entry.held.part, "load-3", tr("held")),
                    BarPart(entry.held.whole - entry.held.part, "track", tr("missed so far")),
                ),
                tr("few") if entry.held.few else formats.percent(entry.held.share),
                whole=entry.held.whole,
            )
            for entry in self._kept_rows()
        ]
        _bars(self.kept).show_rows(rows)
        colours: tuple[tuple[Token, str], ...] = (("load-3", tr("held")), ("track", tr("missed so far")))
        self.kept.key.show_colours(colours, tr("planned calls whose date has come"))

    def _kept_rows(self) -> list[AttainmentRow]:
        found = self._found
        return [entry for entry in found.attainment if entry.by == ASK[self.by.choice]] if found is not None else []

    def _kept_title(self, entry: AttainmentRow) -> str:
        if entry.by == "month":
            return formats.month(date.fromisoformat(f"{entry.name}-01"))
        return tier_words(entry.name) if entry.by == "tier" else entry.name

    def _show_reach(self, view: ReachView) -> None:
        self.reach.show_empty("" if view.cells else tr("No attempt in this time yet."))
        self.reach_field.show_cells(view.cells)
        if view.best is not None:
            self.reach.answer.set_marked(
                tr("Best on <b>{weekday} at {hour}</b>: {share} ({part} of {whole})."),
                weekday=weekday_short(view.best.weekday), hour=str(view.best.hour),
                share=formats.percent(view.best.reached.share), part=formats.number(view.best.reached.part),
                whole=formats.number(view.best.reached.whole),
            )  # fmt: skip
        else:
            self.reach.answer.set_text(tr("Too few calls in any one hour to name the best."))
        self.reach.key.show_colours((), tr("per cent reached, by hour of the call; under 5 calls: few"))

    def _show_attention(self, tiers: tuple[AttentionRow, ...], loudest: tuple[LoudRow, ...]) -> None:
        talks = sum(tier.conversations for tier in tiers)
        people = sum(tier.customers for tier in tiers)
        whole = sum(tier.value.cents for tier in tiers)
        self.attention.show_empty("" if talks else tr("No conversation in this time yet."))
        rows = []
        for tier in tiers:
            mark = tier_tokens(tier.letter)[0]
            share = tier.conversations / talks if talks else 0.0
            worth = tier.value.cents / whole if whole else 0.0
            crowd = tier.customers / people if people else 0.0
            counts = tr("{talks} conversations, {people} customers, {value}").format(
                talks=formats.number(tier.conversations),
                people=formats.number(tier.customers),
                value=amount(tier.value),
            )
            for title, value, token in (
                (tier_words(tier.tier), share, mark),
                ("", worth, "load-2"),
                ("", crowd, "grey"),
            ):
                part = BarPart(round(value * 1000), token, formats.percent(value), counts)
                rows.append(BarRow(title, (part,), formats.percent(value), whole=1000, slim=True))
        _bars(self.attention).show_rows(rows)
        first = tiers[0] if tiers else None
        if first is not None and talks:
            self.attention.answer.set_marked(
                tr("{tier} gets <b>{share}</b> of conversations for {value} of value."),
                tier=tier_words(first.tier),
                share=formats.percent(first.conversations / talks),
                value=formats.percent(first.value.cents / whole if whole else 0.0),
            )
        else:
            self.attention.answer.set_text("")
        names = ", ".join(entry.name for entry in loudest[:3])
        self.attention.link.setVisible(bool(loudest))
        self.attention.link.set_words(tr("The loudest"))
        self.attention.link.setToolTip(
            tr("More of our conversations than of our value: {names}").format(names=names) if names else ""
        )
        key: tuple[tuple[Token, str], ...] = (
            ("tier-a", tr("conversations")),
            ("load-2", tr("value")),
            ("grey", tr("customers")),
        )
        self.attention.key.show_colours(key)

    def _show_silent(self, rows: tuple[SilentRow, ...], trend: SilenceTrend) -> None:
        currency = next((entry.value.currency for entry in rows if entry.value.currency), "")
        risk = amount(Money(sum(entry.value_at_risk.cents for entry in rows), currency))
        self.silent.show_empty("" if rows else tr("Nobody is silent beyond their own rhythm."))
        customers = tr("%Ln customers", None, len(rows))
        if self.scope.caller is None:
            self.silent.answer.set_marked(
                tr("<b>{customers}</b>, {value} at risk. New this month {now}, a year ago {then}."),
                customers=customers, value=risk, now=formats.number(trend.this_month),
                then=formats.number(trend.year_before),
            )  # fmt: skip
        else:
            self.silent.answer.set_marked(
                tr("<b>{customers}</b> now, {value} at risk."), customers=customers, value=risk
            )
        most = max((entry.value_at_risk.cents for entry in rows), default=1) or 1
        _bars(self.silent).show_rows(
            [
                BarRow(
                    entry.name,
                    (
                        BarPart(
                            entry.value_at_risk.cents,
                            "load-3",
                            amount(entry.value_at_risk),
                            amount(entry.value_at_risk),
                        ),
                    ),
                    f"{formats.times(entry.ratio)}   {amount(entry.value_at_risk)}",
                    whole=most,
                    above=True,
                )
                for entry in rows[:SHOWN_SILENT]
            ]
        )
        self.silent.key.show_colours((), tr("silence against own rhythm, value at risk"))
        self.silent.link.setVisible(bool(rows))
        self.silent.link.set_words(tr("Show all {count}").format(count=formats.number(len(rows))))

    def _show_scores(self, view: ScoreView) -> None:
        whole = view.whole
        self.scores.show_empty("" if whole.answers else tr("Nobody has been asked yet. The survey is in the call."))
        self.score_line.show_points(
            [
                MonthPoint(
                    formats.month(month.first)[:1],
                    month.score,
                    month.few,
                    tr("{month}: score {score} from {count} answers").format(
                        month=formats.month(month.first),
                        score=formats.DASH if month.score is None else formats.number(round(month.score)),
                        count=formats.number(month.answers),
                    ),
                )
                for month in view.months
            ]
        )
        passives = whole.answers - whole.promoters - whole.detractors
        parts = (
            BarPart(whole.promoters, "load-3", tr("9–10 would recommend")),
            BarPart(passives, "track", tr("7–8 may")),
            BarPart(whole.detractors, "bad", tr("0–6 would not")),
        )
        self.answers_bar.show_rows([BarRow("", parts, "", whole=whole.answers)])
        self.scores.key.show_colours(tuple((part.token, part.words) for part in parts))
        if whole.score is None:
            self.scores.answer.set_text("")
            return
        self.scores.answer.set_marked(
            tr("Recommendation score <b>{score}</b> from {count} answers{few}."),
            score=formats.number(round(whole.score)), count=formats.number(whole.answers),
            few=f" ({tr('few')})" if whole.few else "",
        )  # fmt: skip

    # choosing a bar --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.covered.picture.chosen.connect(lambda i: self._show_tier(i))
        self.attention.picture.chosen.connect(lambda i: self._show_tier(i // 3))
        self.attention.link.clicked.connect(self._show_loudest)
        self.kept.picture.chosen.connect(self._on_kept)
        self.reach_field.chosen.connect(self._on_hour)
        self.silent.picture.chosen.connect(self._on_silent)
        self.silent.link.clicked.connect(lambda: self._show_group("silent"))
        self.score_line.chosen.connect(self._on_month)

    def _show_group(self, name: str) -> None:
        """The customers behind a bar, of the same time and caller."""
        self.desk.shell.show_list("group", (self.scope.put_on(name),))

    def _show_tier(self, place: int) -> None:
        if self._found is None:
            return
        tier = self._found.attention[place].tier
        if self.scope.caller is None:
            self.desk.shell.show_list("tier", (tier,))
        else:
            self._show_group(f"tier:{tier}")

    def _export(self, name: str) -> None:
        self.desk.shell.export_list(name, ListQuery(scope=self.scope))

    def _show_loudest(self) -> None:
        self._show_group("loudest")

    def _on_kept(self, place: int) -> None:
        entry = self._kept_rows()[place]
        self._show_group(f"missed:{entry.by}:{entry.name}")

    def _on_hour(self, place: int) -> None:
        cell = self.reach_field.cells[place]
        self._show_group(f"reach:{cell.weekday}:{cell.hour}")

    def _on_silent(self, place: int) -> None:
        if self._found is not None:
            self.desk.shell.go("customers", self._found.silent[place].customer_id)

    def _on_month(self, place: int) -> None:
        if self._found is not None:
            first = self._found.scores.months[place].first
            self._show_group(f"scores:{first:%Y-%m}")


def _bars(card: QuestionCard) -> Bars:
    assert isinstance(card.picture, Bars)
    return card.picture
