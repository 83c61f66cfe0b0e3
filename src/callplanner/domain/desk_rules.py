"""The figures of the calling desk that a firm may choose for itself (RULES.md sections 5 and 6)."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict

from callplanner.domain.errors import PlannerError

CAP_DAYS = 7
"""The cap of attempts counts over so many days."""


class DeskRules(Struct, frozen=True):
    """`fringe_share` of a day's calls is kept for the fringe. An order without a word is worth an after-sale call from
    `after_sale_days` to `after_sale_until` days on. At most `cap_in_week` attempts in 7 days; after `cap_for_call` for
    one planned call a person decides. A promise without a day is due in `promise_days`. A recommendation score up to
    `detractor_up_to` wants an answer."""

    fringe_share: float = 0.15
    after_sale_days: int = 10
    after_sale_until: int = 30
    cap_in_week: int = 3
    cap_for_call: int = 6
    promise_days: int = 7
    detractor_up_to: int = 6

    @property
    def after_sale(self) -> tuple[int, int]:
        """First and last day after an order on which its after-sale call comes up."""
        return self.after_sale_days, max(self.after_sale_days, self.after_sale_until)


DEFAULT_RULES = DeskRules()
LIMITS: Mapping[str, tuple[float, float]] = {
    "fringe_share": (0, 1),
    "after_sale_days": (1, 365),
    "after_sale_until": (1, 365),
    "cap_in_week": (1, 50),
    "cap_for_call": (1, 50),
    "promise_days": (1, 365),
    "detractor_up_to": (0, 10),
}


def desk_rules(changed: Mapping[str, object]) -> DeskRules:
    """The rules with what a firm changed; what cannot be understood keeps its default."""
    names = set(DeskRules.__struct_fields__)
    known = {k: v for k, v in changed.items() if k in names and isinstance(v, int | float)}
    return DeskRules(**known)  # type: ignore[arg-type]  # every field is a number


def changed_rules(rules: DeskRules, values: Mapping[str, float]) -> DeskRules:
    """The rules with other figures. PlannerError: "rule-unknown", "rule-range"."""
    for name, value in values.items():
        if name not in LIMITS:
            raise PlannerError("rule-unknown", name=name, known=", ".join(LIMITS))
        least, most = LIMITS[name]
        if not least <= value <= most:
            raise PlannerError("rule-range", name=name, least=f"{least:g}", most=f"{most:g}")
    whole = {k: v if k == "fringe_share" else int(v) for k, v in values.items()}
    return desk_rules({**asdict(rules), **whole})
