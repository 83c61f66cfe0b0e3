"""Where our attention goes, who is going silent, what they say of us: the questions about our customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from callplanner.domain.currency import share_of, total
from callplanner.domain.scope import Scope
from callplanner.services.views_insights import ScoreView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import BarPart, BarRow, Bars
from callplanner.ui.pages.insights.found import Attention, Silence
from callplanner.ui.pages.insights.lines import MonthLine, MonthPoint
from callplanner.ui.pages.insights.picture_cards import Answered, Export
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.palette import Token, tier_tokens
from callplanner.ui.phrases import amount, apart_words
from callplanner.ui.theme import Theme

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

SHOWN_SILENT = 6


class AttentionCard(Answered[Attention]):
    """Where does our attention go?"""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__(theme, tr("Where does our attention go?"), Bars(theme), lambda: export("attention"))
        self.picture.chosen.connect(self._on_bar)
        self.link.clicked.connect(lambda: self.leads.emit("loudest"))

    def _on_bar(self, place: int) -> None:
        if self.found is not None:
            self.tier_chosen.emit(self.found.tiers[place // 3].tier)

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> Attention:
        """Conversations, value and customers by tier."""
        return Attention(planner.attention(scope), planner.loudest(scope))

    def _show(self, found: Attention) -> None:
        tiers, loudest = found.tiers, found.loudest
        talks = sum(tier.conversations for tier in tiers)
        people = sum(tier.customers for tier in tiers)
        whole = total(tier.value for tier in tiers)
        self.show_empty("" if talks else tr("No conversation in this time yet; those of today count from tomorrow on."))
        rows = []
        for tier in tiers:
            mark = tier_tokens(tier.letter)[0]
            share = tier.conversations / talks if talks else 0.0
            worth = share_of(tier.value, whole)
            crowd = tier.customers / people if people else 0.0
            counts = tr("{talks} conversations, {people} customers, {value}").format(
                talks=formats.number(tier.conversations),
                people=formats.number(tier.customers),
                value=amount(tier.value),
            )
            counts = "\n".join(filter(None, (counts, apart_words(whole))))
            for title, value, token in (
                (tier_words(tier.tier), share, mark),
                ("", worth, "load-2"),
                ("", crowd, "grey"),
            ):
                part = BarPart(round(value * 1000), token, formats.percent(value), counts)
                rows.append(BarRow(title, (part,), formats.percent(value), whole=1000, slim=True))
        self.bars.show_rows(rows)
        first = tiers[0] if tiers else None
        if first is not None and talks:
            self.answer.set_marked(
                tr("{tier} gets <b>{share}</b> of conversations for {value} of value."),
                tier=tier_words(first.tier),
                share=formats.percent(first.conversations / talks),
                value=formats.percent(share_of(first.value, whole)),
            )
        else:
            self.answer.set_text("")
        names = ", ".join(entry.name for entry in loudest[:3])
        self.link.setVisible(bool(loudest))
        self.link.set_words(tr("The loudest"))
        self.link.setToolTip(
            tr("More of our conversations than of our value: {names}").format(names=names) if names else ""
        )
        key: tuple[tuple[Token, str], ...] = (
            ("tier-a", tr("conversations")),
            ("load-2", tr("value")),
            ("grey", tr("customers")),
        )
        self.key.show_colours(key)


class SilentCard(Answered[Silence]):
    """Who is going silent?"""

    customer_chosen = Signal(int)

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__(theme, tr("Who is going silent?"), Bars(theme), lambda: export("silent"))
        self.picture.chosen.connect(self._on_bar)
        self.link.clicked.connect(lambda: self.leads.emit("silent"))

    def _on_bar(self, place: int) -> None:
        if self.found is not None:
            self.customer_chosen.emit(self.found.rows[place].customer_id)

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> Silence:
        """The silent of today, and how many there were."""
        return Silence(scope.caller, planner.silent(scope.caller), planner.silence_trend())

    def _show(self, found: Silence) -> None:
        rows, trend = found.rows, found.trend
        risk = amount(total(entry.value_at_risk for entry in rows))
        self.show_empty("" if rows else tr("Nobody is silent beyond their own rhythm."))
        customers = tr("%Ln customers", None, len(rows))
        if found.caller is None:
            self.answer.set_marked(
                tr("<b>{customers}</b>, {value} at risk. New this month {now}, a year ago {then}."),
                customers=customers, value=risk, now=formats.number(trend.this_month),
                then=formats.number(trend.year_before),
            )  # fmt: skip
        else:
            self.answer.set_marked(tr("<b>{customers}</b> now, {value} at risk."), customers=customers, value=risk)
        most = max((entry.value_at_risk.cents for entry in rows), default=1) or 1
        self.bars.show_rows(
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
        self.key.show_colours((), tr("silence against own rhythm, value at risk"))
        self.link.setVisible(bool(rows))
        self.link.set_words(tr("Show all {count}").format(count=formats.number(len(rows))))


class ScoreCard(Answered[ScoreView]):
    """What do they say of us?"""

    def __init__(self, theme: Theme, export: Export) -> None:
        line, bar = MonthLine(theme), Bars(theme)
        bar.setMinimumHeight(0)
        bar.setFixedHeight(theme.px(28))
        super().__init__(theme, tr("What do they say of us?"), line, lambda: export("scores"), below=bar)
        self.line, self.answers_bar = line, bar
        self.line.chosen.connect(self._on_month)

    def _on_month(self, place: int) -> None:
        if self.found is not None:
            self.leads.emit(f"scores:{self.found.months[place].first:%Y-%m}")

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> ScoreView:
        """The recommendation score, month by month."""
        return planner.scores(scope)

    def _show(self, found: ScoreView) -> None:
        view, whole = found, found.whole
        self.show_empty("" if whole.answers else tr("Nobody has been asked yet. The survey is in the call."))
        self.line.show_points(
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
        self.key.show_colours(tuple((part.token, part.words) for part in parts))
        if whole.score is None:
            self.answer.set_text("")
            return
        self.answer.set_marked(
            tr("Recommendation score <b>{score}</b> from {count} answers{few}."),
            score=formats.number(round(whole.score)), count=formats.number(whole.answers),
            few=f" ({tr('few')})" if whole.few else "",
        )  # fmt: skip
