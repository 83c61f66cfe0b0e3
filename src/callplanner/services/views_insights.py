"""What the pictures of Insights show, each with the numbers behind it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.phrase import Money
from callplanner.services.views_frame import Ratio


class SilencePoint(Struct, frozen=True):
    """Silence as of a month's end (the last one as of today): how many were silent, what was at risk with them, how
    many had lapsed; and what changed since the month's end before: fell silent, ordered again, lapsed."""

    day: date
    silent: int
    at_risk: Money
    lapsed: int
    fell_silent: int
    came_back: int
    fell_lapsed: int


class SilenceTrend(Struct, frozen=True):
    """The months up to today, and how this month compares with the same days of the same month a year before."""

    points: tuple[SilencePoint, ...]
    this_month: int
    year_before: int
    fell_silent_ids: frozenset[int]
    came_back_ids: frozenset[int]


class ReachCell(Struct, frozen=True):
    """Outbound attempts in one hour of a weekday (Monday 0) and the conversations they led to."""

    weekday: int
    hour: int
    reached: Ratio


class ReachView(Struct, frozen=True):
    """When people pick up, in the 12 months before today. `best`: the hour of a weekday with the best share among those
    with enough tries; None while there is none."""

    cells: tuple[ReachCell, ...]
    whole: Ratio
    best: ReachCell | None


class ScoreMonth(Struct, frozen=True):
    """The recommendation answers of a month: how many, 9 or 10, 6 or less, and their sum. `score` is the share of the
    first less the share of the second, from -100 to 100; None of nothing."""

    first: date
    answers: int
    promoters: int
    detractors: int
    total: int

    @property
    def score(self) -> float | None:
        return 100 * (self.promoters - self.detractors) / self.answers if self.answers else None

    @property
    def mean(self) -> float | None:
        """The mean answer, 0 to 10."""
        return self.total / self.answers if self.answers else None

    @property
    def few(self) -> bool:
        """Fewer than 5 answers."""
        return self.answers < 5


class ScoreView(Struct, frozen=True):
    """What they say of us: month by month, and the 12 months together."""

    months: tuple[ScoreMonth, ...]
    whole: ScoreMonth


class AttainmentRow(Struct, frozen=True):
    """Planned calls held of those whose date has come: of a tier, a caller or a month (`by`)."""

    by: str
    name: str
    letter: str
    held: Ratio


class AttentionRow(Struct, frozen=True):
    """A tier's share of our attention: conversations that we called for, beside its customers and their value."""

    tier: str
    letter: str
    conversations: int
    customers: int
    value: Money


class LoudRow(Struct, frozen=True):
    """A customer with many conversations for its value, in the last 12 months."""

    customer_id: int
    name: str
    letter: str
    conversations: int
    value: Money
