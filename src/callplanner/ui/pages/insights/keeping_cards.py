"""Is everybody covered, do we keep the programme, when do people pick up: the questions about our calls."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from callplanner.domain.scope import Scope
from callplanner.services.views_insights import AttainmentRow, ReachView
from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.insights.charts import BarPart, BarRow, Bars
from callplanner.ui.pages.insights.found import Covered, Kept
from callplanner.ui.pages.insights.heat import ReachField, weekday_short
from callplanner.ui.pages.insights.picture_cards import Answered, Export
from callplanner.ui.pages.today.card import tier_words
from callplanner.ui.palette import Token
from callplanner.ui.theme import Theme
from callplanner.ui.widgets.choices import Segmented

if TYPE_CHECKING:
    from callplanner.services.planner import Planner

ASK = ("tier", "caller", "month")


class CoveredCard(Answered[Covered]):
    """Is everybody covered?"""

    def __init__(self, theme: Theme, export: Export) -> None:
        super().__init__(theme, tr("Is everybody covered?"), Bars(theme), lambda: export("coverage"))
        self.picture.chosen.connect(self._on_bar)

    def _on_bar(self, place: int) -> None:
        if self.found is not None:
            self.tier_chosen.emit(self.found.view.tiers[place].name)

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> Covered:
        """Coverage by tier."""
        return Covered(planner.now().day, planner.coverage(scope.first, scope.last, scope.caller))

    def _show(self, found: Covered) -> None:
        view = found.view
        left_out = view.statuses.get("left_out", 0)
        is_over = view.last < found.today
        if is_over:  # nobody can be planned into it any more
            tail = tr("%Ln not spoken to.", None, view.coverage.whole - view.coverage.part)
        else:
            tail = tr("Nobody is left out.") if not left_out else tr("%Ln left out.", None, left_out)
        self.show_empty("" if view.customers else tr("No customers yet."))
        self.answer.set_marked(
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
        self.bars.show_rows(rows)
        self.key.show_colours(tuple((part.token, part.words) for part in rows[0].parts) if rows else ())


class KeptCard(Answered[Kept]):
    """Do we keep the programme?"""

    def __init__(self, theme: Theme, export: Export) -> None:
        by = Segmented(theme, (tr("Tier"), tr("Caller"), tr("Month")), height=24)
        super().__init__(theme, tr("Do we keep the programme?"), Bars(theme), lambda: export("attainment"), more=by)
        self.by = by
        self.by.chosen.connect(lambda _place: self._show_again())
        self.picture.chosen.connect(self._on_bar)

    def _on_bar(self, place: int) -> None:
        entry = self._rows()[place]
        self.leads.emit(f"missed:{entry.by}:{entry.name}")

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> Kept:
        """Attainment by tier, caller and month."""
        held = planner.coverage(scope.first, scope.last, scope.caller).attainment
        return Kept(held, planner.attainment(scope))

    def _show_again(self) -> None:
        if self.found is not None:
            self._show(self.found)

    def _show(self, found: Kept) -> None:
        held = found.held
        share = tr("few") if held.few else formats.percent(held.share)
        self.show_empty("" if held.whole else tr("No planned call has come due yet. Plan the year first."))
        self.by.setVisible(bool(held.whole))
        self.answer.set_marked(
            tr("<b>{part} of {whole}</b> planned conversations held ({share})."),
            part=formats.number(held.part), whole=formats.number(held.whole), share=share,
        )  # fmt: skip
        rows = [
            BarRow(
                _title(entry),
                (
                    BarPart(entry.held.part, "load-3", tr("held")),
                    BarPart(entry.held.whole - entry.held.part, "track", tr("missed so far")),
                ),
                tr("few") if entry.held.few else formats.percent(entry.held.share),
                whole=entry.held.whole,
            )
            for entry in self._rows()
        ]
        self.bars.show_rows(rows)
        colours: tuple[tuple[Token, str], ...] = (("load-3", tr("held")), ("track", tr("missed so far")))
        self.key.show_colours(colours, tr("planned calls whose date has come"))

    def _rows(self) -> list[AttainmentRow]:
        found = self.found
        return [entry for entry in found.rows if entry.by == ASK[self.by.choice]] if found is not None else []


def _title(entry: AttainmentRow) -> str:
    if entry.by == "month":
        return formats.month(date.fromisoformat(f"{entry.name}-01"))
    return tier_words(entry.name) if entry.by == "tier" else entry.name


class ReachCard(Answered[ReachView]):
    """When do people pick up?"""

    def __init__(self, theme: Theme, export: Export) -> None:
        field = ReachField(theme)
        super().__init__(theme, tr("When do people pick up?"), field, lambda: export("reach"))
        self.field = field
        self.field.chosen.connect(self._on_hour)

    def _on_hour(self, place: int) -> None:
        cell = self.field.cells[place]
        self.leads.emit(f"reach:{cell.weekday}:{cell.hour}")

    @staticmethod
    def ask(planner: Planner, scope: Scope) -> ReachView:
        """Tries and conversations by weekday and hour."""
        return planner.reach(scope)

    def _show(self, found: ReachView) -> None:
        view = found
        self.show_empty("" if view.cells else tr("No attempt in this time yet; those of today count from tomorrow on."))
        self.field.show_cells(view.cells)
        if view.best is not None:
            self.answer.set_marked(
                tr("Best on <b>{weekday} at {hour}</b>: {share} ({part} of {whole})."),
                weekday=weekday_short(view.best.weekday), hour=str(view.best.hour),
                share=formats.percent(view.best.reached.share), part=formats.number(view.best.reached.part),
                whole=formats.number(view.best.reached.whole),
            )  # fmt: skip
        else:
            self.answer.set_text(tr("Too few calls in any one hour to name the best."))
        self.key.show_colours((), tr("per cent reached, by hour of the call; under 5 calls: few"))
