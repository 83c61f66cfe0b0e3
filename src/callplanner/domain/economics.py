"""What is at stake, as a calculation that can be followed line by line.

The factor of replacing against keeping is the person's own figure: up to 10 is quoted in the trade, and nobody has
measured it for this firm.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict

from callplanner.domain.errors import PlannerError

LIMITS = {"minutes": (0.1, 480.0), "rate_cents": (0.0, 100_000_00.0), "factor": (0.0, 100.0)}


class Rates(Struct, frozen=True):
    """`minutes` an attempt takes with all around it; `rate_cents` an hour of a caller costs; `factor`: replacing a
    customer costs so many times what keeping one costs."""

    minutes: float = 6.0
    rate_cents: float = 30_00.0
    factor: float = 5.0


class Costs(Struct, frozen=True):
    """All in hundredths. `programme`: attempts x minutes x rate; `keeping` one customer for the programme's period;
    `replacing` one; `replacing_silent`: all who are silent or lapsed."""

    programme: int
    keeping: float
    replacing: float
    replacing_silent: int


def costs(attempts: int, customers: int, silent: int, rates: Rates) -> Costs:
    """What the programme costs beside what replacing `silent` customers would."""
    programme = attempts * rates.minutes / 60 * rates.rate_cents
    keeping = programme / customers if customers else 0.0
    replacing = keeping * rates.factor
    return Costs(round(programme), keeping, replacing, round(replacing * silent))


def changed(rates: Rates, values: Mapping[str, float]) -> Rates:
    """The rates with other figures. PlannerError: "rule-unknown", "rule-range"."""
    for name, value in values.items():
        if name not in LIMITS:
            raise PlannerError("rule-unknown", name=name, known=", ".join(LIMITS))
        least, most = LIMITS[name]
        if not least <= value <= most:
            raise PlannerError("rule-range", name=name, least=f"{least:g}", most=f"{most:g}")
    return Rates(**{**asdict(rates), **{name: float(value) for name, value in values.items()}})


def stored(values: Mapping[str, object]) -> Rates:
    """Rates as they were stored; what cannot be understood keeps its default."""
    names = set(Rates.__struct_fields__)
    return Rates(**{k: float(v) for k, v in values.items() if k in names and isinstance(v, int | float)})
