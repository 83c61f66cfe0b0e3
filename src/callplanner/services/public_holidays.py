"""Public holidays by country and subdivision, from the `holidays` library; imported when first asked for."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from callplanner.domain.errors import PlannerError


@lru_cache(maxsize=256)
def public_holidays(country: str, subdivision: str, year: int) -> dict[date, str]:
    """The public holidays of a year by day. Empty without a country.

    Raises PlannerError("country-unknown") or ("subdivision-unknown")."""
    if not country:
        return {}
    import holidays

    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=year)
    except NotImplementedError:
        known = holidays.list_supported_countries()
        if country not in known:
            raise PlannerError("country-unknown", country=country) from None
        raise PlannerError(
            "subdivision-unknown", country=country, subdivision=subdivision, known=", ".join(known[country])
        ) from None
    return dict(found)
