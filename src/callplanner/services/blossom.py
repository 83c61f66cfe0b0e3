"""Blossom watch: small customers we spoke with that grew, beside those we did not. Association, not proof."""

from __future__ import annotations

from callplanner.domain.phrase import Money, phrase
from callplanner.domain.pilot import measured, newcombe
from callplanner.domain.scope import EVERYTHING
from callplanner.domain.standing import Standing
from callplanner.domain.tier import Valued, majority
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.scoping import span_of, talks
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views_results import BlossomRow, BlossomView

GROWTH = 1.25
"""As for the points of potential: a quarter more than the year before."""
SHOWN = 50


@collector_paused()
def flowering(context: Context) -> set[int]:
    """Ids of the small customers that were called and grew."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        talked = talks(context, span_of(context, connection, EVERYTHING)).held
    return {s.customer_id for s in _small(snapshot) if s.customer_id in talked and _grew(s)}


def _small(snapshot: Snapshot) -> list[Standing]:
    """Active customers that bought the year before, outside the list that made 80 % of its value."""
    active = list(snapshot.active())
    large = majority(Valued(s.customer_id, s.reference, s.previous_cents, None, s.currency) for s in active)
    return [s for s in active if s.previous_cents > 0 and s.customer_id not in large]


def _grew(standing: Standing) -> bool:
    return standing.value_cents >= GROWTH * standing.previous_cents


@collector_paused()
def blossom_view(context: Context) -> BlossomView:
    """Active customers outside the list that made 80 % of the value of the year before, that bought in it."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        talked = talks(context, span_of(context, connection, EVERYTHING)).held
    small = _small(snapshot)
    grew = {s.customer_id for s in small if _grew(s)}
    spoken = {s.customer_id for s in small if s.customer_id in talked}
    called = measured(len(grew & spoken), len(spoken))
    others = measured(len(grew - spoken), len(small) - len(spoken))
    low, high = newcombe(called, others) or (None, None)
    flowering = grew & spoken
    flowers = sorted(
        (s for s in small if s.customer_id in flowering),
        key=lambda s: (-(s.value_cents - s.previous_cents), s.customer_id),
    )
    rows = tuple(
        BlossomRow(
            s.customer_id, s.reference, s.name, snapshot.tiers.get(s.tier_id or 0, NO_TIER).letter,
            Money(s.previous_cents, s.currency), Money(s.value_cents, s.currency), talked[s.customer_id],
        )
        for s in flowers[:SHOWN]
    )  # fmt: skip
    facts = {"called": called.part, "called_of": called.whole, "others": others.part, "others_of": others.whole}
    if called.few or others.few or low is None or high is None:
        sentence = phrase("blossom-few", **facts)
    else:
        sentence = phrase("blossom", low=round(100 * low), high=round(100 * high), **facts)
    return BlossomView(called, others, low, high, sentence, rows)
