"""The sleeping-dog pilot: a fair sample, fixed before the first call, and what may be said of it (RULES.md section 10).

Intervals: Wilson (1927) for a share, Newcombe (1998, method 10) for the difference of two; both at 95 %.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from math import ceil, sqrt

from msgspec import Struct

Z = 1.959964
"""Of the normal distribution, for 95 %."""
BASES = ("neglected", "lapsed", "both", "chosen")
DEFAULT_ATTEMPTS, DEFAULT_REACHED, DEFAULT_DAYS = 3, 50, 60


class Candidate(Struct, frozen=True):
    """A customer of the base. `group` is the tier, or the same for everybody where the sample is not split."""

    customer_id: int
    reference: str
    group: int = 0


class Share(Struct, frozen=True):
    """k of n with its interval; `low` and `high` are None while n is 0."""

    part: int
    whole: int
    low: float | None
    high: float | None

    @property
    def share(self) -> float | None:
        """k / n, None while n is 0."""
        return self.part / self.whole if self.whole else None

    @property
    def few(self) -> bool:
        """Fewer than 5 cases."""
        return self.whole < 5


def ticket(seed: str, reference: str) -> str:
    """Where a customer stands in the draw: the lowest are called. Nobody can choose it, and anybody can check it."""
    return sha256(f"{seed}:{reference}".encode()).hexdigest()


def draw(seed: str, base: Collection[Candidate], size: int) -> tuple[list[int], list[int]]:
    """(called, control): ids in the order of the draw. Each group gives its share of `size` by largest remainder. The
    order of the base is of no matter."""
    groups: dict[int, list[Candidate]] = {}
    for candidate in base:
        groups.setdefault(candidate.group, []).append(candidate)
    places = largest_remainder({group: len(members) for group, members in groups.items()}, min(size, len(base)))
    called: list[tuple[str, int]] = []
    control: list[tuple[str, int]] = []
    for group, members in groups.items():
        drawn = sorted((ticket(seed, member.reference), member.customer_id) for member in members)
        called += drawn[: places[group]]
        control += drawn[places[group] :]
    return [i for _, i in sorted(called)], [i for _, i in sorted(control)]


def largest_remainder(sizes: Mapping[int, int], places: int) -> dict[int, int]:
    """`places` dealt out in proportion to the sizes; what is left over goes to the largest remainders, then to the
    lowest key. Nobody gets more places than its size."""
    total = sum(sizes.values())
    if not total:
        return dict.fromkeys(sizes, 0)
    dealt = {key: places * size // total for key, size in sizes.items()}
    left = places - sum(dealt.values())
    for key in sorted(sizes, key=lambda key: (-(places * sizes[key] % total), key))[:left]:
        dealt[key] += 1
    return dealt


def wilson(part: int, whole: int, population: int | None = None) -> tuple[float, float] | None:
    """The 95 % interval of `part` of `whole`; None of nothing. From a base of `population` customers the square of z
    shrinks by (N - n) / (N - 1): who has asked everybody knows."""
    if whole <= 0:
        return None
    correction = 1.0
    if population is not None:
        correction = max(0, population - whole) / (population - 1) if population > 1 else 0.0
    square = Z * Z * correction
    share = part / whole
    centre = (share + square / (2 * whole)) / (1 + square / whole)
    half = sqrt(square * (share * (1 - share) / whole + square / (4 * whole * whole))) / (1 + square / whole)
    # Rounding must not push the share itself out of its interval.
    return max(0.0, min(centre - half, share)), min(1.0, max(centre + half, share))


def measured(part: int, whole: int, population: int | None = None) -> Share:
    """A share with its Wilson interval."""
    low, high = wilson(part, whole, population) or (None, None)
    return Share(part, whole, low, high)


def newcombe(first: Share, second: Share) -> tuple[float, float] | None:
    """The 95 % interval of first - second, from the two Wilson intervals; None where one of them is of nothing."""
    one, other = wilson(first.part, first.whole), wilson(second.part, second.whole)
    if one is None or other is None:
        return None
    p, q = first.part / first.whole, second.part / second.whole
    low = p - q - sqrt((p - one[0]) ** 2 + (other[1] - q) ** 2)
    high = p - q + sqrt((one[1] - p) ** 2 + (q - other[0]) ** 2)
    return max(-1.0, low), min(1.0, high)


def size_for(reached: int, reach_rate: float) -> int:
    """How many to sample so that about `reached` of them are reached at a rate (of customers, 0 to 1)."""
    return ceil(reached / max(reach_rate, 0.01))


def rate_of_customers(reach_rate: float, attempts: int) -> float:
    """The share of customers reached with up to so many attempts each, at a reach rate an attempt."""
    return float(1 - (1 - reach_rate) ** attempts)


class Try(Struct, frozen=True):
    """One call with a member of a pilot, in the order of time."""

    inbound: bool
    right_party: bool
    refused: bool
    next_step: bool


class Told(Struct, frozen=True):
    """What the counted calls with one member came to."""

    attempts: int = 0
    reached: bool = False
    receptive: bool = False
    next_step: bool = False


def tell(tries: Sequence[Try], most: int) -> Told:
    """The first `most` attempts of ours count, and calls back that follow the first of them. Receptive: reached and
    not refused."""
    attempts = 0
    counted: list[Try] = []
    for one in tries:
        if one.inbound:
            if attempts:
                counted.append(one)
        elif attempts < most:
            attempts += 1
            counted.append(one)
    reached = any(one.right_party for one in counted)
    refused = any(one.refused for one in counted)
    return Told(attempts, reached, reached and not refused, reached and any(one.next_step for one in counted))


def shares(told: Iterable[Told], base: int) -> tuple[Share, Share, Share]:
    """(reached / attempted, receptive / reached, ready for a next step / reached), each corrected for the base."""
    tried = [one for one in told if one.attempts]
    reached = sum(one.reached for one in tried)
    return (
        measured(reached, len(tried), base),
        measured(sum(one.receptive for one in tried), reached, base),
        measured(sum(one.next_step for one in tried), reached, base),
    )
