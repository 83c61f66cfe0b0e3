"""What the six pictures of Insights are asked for, all at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from callplanner.domain.scope import Scope
from callplanner.services.views import CoverageView, SilentRow
from callplanner.services.views_insights import (
    AttainmentRow,
    AttentionRow,
    LoudRow,
    ReachView,
    ScoreView,
    SilenceTrend,
)

if TYPE_CHECKING:
    from callplanner.services.planner import Planner


class Found(Struct, frozen=True):
    """All that the six pictures show, and what they are about."""

    scope: Scope
    today: date
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
        planner.now().day,
        planner.coverage(scope.first, scope.last, scope.caller),
        planner.attention(scope),
        planner.attainment(scope),
        planner.reach(scope),
        planner.silent(scope.caller),
        planner.silence_trend(),
        planner.scores(scope),
        planner.loudest(scope),
    )
