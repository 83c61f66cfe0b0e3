"""What the pictures of Insights are asked for, where one answer is not enough for a picture."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.services.views import CoverageView, SilentRow
from callplanner.services.views_frame import Ratio
from callplanner.services.views_insights import AttainmentRow, AttentionRow, LoudRow, SilenceTrend


class Covered(Struct, frozen=True):
    """Who is covered, and the day on which that was asked."""

    today: date
    view: CoverageView


class Kept(Struct, frozen=True):
    """Planned calls held of those whose date has come, and by what they are told apart."""

    held: Ratio
    rows: tuple[AttainmentRow, ...]


class Attention(Struct, frozen=True):
    """Conversations by tier, and who has more of them than of the value."""

    tiers: tuple[AttentionRow, ...]
    loudest: tuple[LoudRow, ...]


class Silence(Struct, frozen=True):
    """Who is silent now, of all or of one caller's customers, and the silence of all over time."""

    caller: str | None
    rows: tuple[SilentRow, ...]
    trend: SilenceTrend
