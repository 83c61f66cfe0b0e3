"""What a sleeping-dog pilot shows: how it was fixed, and what came of it so far."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from callplanner.domain.phrase import Phrase
from callplanner.domain.pilot import Share


class PilotPlan(Struct, frozen=True):
    """What is fixed before the first call. `base` one of domain.pilot.BASES; `customer_ids` are the base when it is
    "chosen". `size`: customers to call, None for about 50 reached. `seed` None: the name. `by_tier`: each tier gives
    its share of the sample. `last` None: 60 days from the start."""

    name: str
    base: str = "both"
    customer_ids: tuple[int, ...] = ()
    size: int | None = None
    seed: str | None = None
    attempts: int = 3
    last: date | None = None
    by_tier: bool = True


class PilotOffer(Struct, frozen=True):
    """What a plan would give: customers of the base, how many would be called, and the interval that a share of one
    half among those reached would have."""

    base: int
    called: int
    control: int
    reach_rate: float
    expected_reached: int
    low: float | None
    high: float | None
    last: date


class PilotView(Struct, frozen=True):
    """A pilot with its result so far. `orders_called`, `orders_control`: members that ordered since the start, of all
    members of the arm; `low` and `high` bound the difference of the two (Newcombe)."""

    pilot_id: int
    name: str
    base: str
    seed: str
    customers: int
    called: int
    control: int
    attempts: int
    first: date
    last: date
    ended_on: date | None
    running: bool
    reached: Share
    receptive: Share
    next_step: Share
    orders_called: Share
    orders_control: Share
    low: float | None
    high: float | None
    sentences: tuple[Phrase, ...]


class PilotMemberRow(Struct, frozen=True):
    """A member and what came of it."""

    customer_id: int
    reference: str
    name: str
    tier: str
    arm: str
    attempts: int
    reached: bool
    receptive: bool
    next_step: bool
    ordered: bool
