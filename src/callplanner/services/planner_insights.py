"""What the planner knows of results: pilots, silence over time, reach, relationship, what is at stake, certificate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.domain.scope import EVERYTHING, Scope
from callplanner.services.context import Context

if TYPE_CHECKING:
    from callplanner.services.scoping import PeriodChoice
    from callplanner.services.views_insights import (
        AttainmentRow,
        AttentionRow,
        LoudRow,
        ReachView,
        ScoreView,
        SilenceTrend,
    )
    from callplanner.services.views_pilot import PilotMemberRow, PilotOffer, PilotPlan, PilotView
    from callplanner.services.views_results import BlossomView, CertificateView, RelationshipView, StakeView


class PlannerInsights:
    """The part of the planner that answers questions. Its use cases are imported when first called."""

    _context: Context

    # pilots

    def offer_pilot(self, plan: PilotPlan) -> PilotOffer:
        """What a pilot would give, and how sure it could be."""
        from callplanner.services import pilots

        return pilots.offer(self._context, plan)

    def start_pilot(self, plan: PilotPlan) -> tuple[int, Changes]:
        """Draw the sample and plan its calls."""
        from callplanner.services import pilots

        return pilots.start(self._context, plan)

    def pilots(self) -> tuple[PilotView, ...]:
        """All pilots with their results so far, the newest first."""
        from callplanner.services import pilots

        return pilots.pilot_views(self._context)

    def pilot(self, name: str) -> tuple[PilotView, tuple[PilotMemberRow, ...]]:
        """One pilot with its members."""
        from callplanner.services import pilots

        return pilots.pilot_view(self._context, name)

    def end_pilot(self, name: str) -> Changes:
        """End a pilot today."""
        from callplanner.services import pilots

        return pilots.end(self._context, name)

    def export_pilot(self, name: str, path: Path) -> int:
        """The final workbook of a pilot; how many members."""
        from callplanner.services import pilots

        return pilots.export_pilot(self._context, name, path)

    # pictures

    def silence_trend(self) -> SilenceTrend:
        """Silence over time, with the value at risk."""
        from callplanner.services import silence

        return silence.silence_trend(self._context)

    def periods(self) -> tuple[PeriodChoice, ...]:
        """The programmes whose time the pictures can be about, the newest first."""
        from callplanner.services import scoping

        return scoping.periods(self._context)

    def reach(self, scope: Scope = EVERYTHING) -> ReachView:
        """When people pick up."""
        from callplanner.services import answers

        return answers.reach_view(self._context, scope)

    def scores(self, scope: Scope = EVERYTHING) -> ScoreView:
        """What they say of us."""
        from callplanner.services import answers

        return answers.score_view(self._context, scope)

    def attainment(self, scope: Scope = EVERYTHING) -> tuple[AttainmentRow, ...]:
        """Planned calls held, by tier, caller and month."""
        from callplanner.services import answers

        return answers.attainment_rows(self._context, scope)

    def attention(self, scope: Scope = EVERYTHING) -> tuple[AttentionRow, ...]:
        """Where our conversations go, and where the value is."""
        from callplanner.services import answers

        return answers.attention(self._context, scope)

    def loudest(self, scope: Scope = EVERYTHING) -> tuple[LoudRow, ...]:
        """Who has more of our conversations than of our value."""
        from callplanner.services import answers

        return answers.loudest(self._context, scope=scope)

    # results

    def relationship(self) -> RelationshipView:
        """Who calls whom, what we give and keep, how well we know them."""
        from callplanner.services import relationship

        return relationship.relationship_view(self._context)

    def stake(self) -> StakeView:
        """What is at stake, beside what calling costs."""
        from callplanner.services import stake

        return stake.stake_view(self._context)

    def set_rates(self, values: Mapping[str, float]) -> Changes:
        """Minutes of an attempt, cost of an hour (hundredths), factor of replacing."""
        from callplanner.services import stake

        return stake.set_rates(self._context, values)

    def blossom(self) -> BlossomView:
        """Small customers that grew, called and not called."""
        from callplanner.services import blossom

        return blossom.blossom_view(self._context)

    def certificate(self, first: date | None = None, last: date | None = None) -> CertificateView:
        """The coverage certificate of a period, by default the 12 months that end today."""
        from callplanner.services import certificate

        return certificate.certificate(self._context, first, last)

    def write_certificate(self, path: Path, first: date | None = None, last: date | None = None) -> int:
        """The certificate as a workbook; how many customers are left out."""
        from callplanner.services import certificate

        return certificate.write_certificate(self._context, path, first, last)
