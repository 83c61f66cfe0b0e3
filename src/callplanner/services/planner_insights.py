"""What the planner knows of results: pilots, silence over time, reach, relationship, what is at stake, certificate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from callplanner.domain.changes import Changes
from callplanner.services.context import Context

if TYPE_CHECKING:
    from callplanner.services.views_pilot import PilotMemberRow, PilotOffer, PilotPlan, PilotView


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
