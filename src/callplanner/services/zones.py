"""The time zone of a customer from its country and region. Countries with several zones and no known region: none."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from callplanner.domain.states import state_code

_MAINLY_ONE = frozenset({"DE", "ES", "PT", "CN", "NZ", "UA", "AR", "CL", "EC", "MY", "UZ", "CY", "PS", "VN"})

_PACIFIC, _MOUNTAIN = "America/Los_Angeles", "America/Denver"
_CENTRAL, _EASTERN = "America/Chicago", "America/New_York"

_REGIONS = {
    "US": {
        **dict.fromkeys(("CA", "NV", "OR", "WA"), _PACIFIC),
        **dict.fromkeys(("CO", "ID", "MT", "NM", "UT", "WY"), _MOUNTAIN),
        **dict.fromkeys(
            ("AL", "AR", "IL", "IA", "KS", "LA", "MN", "MS", "MO", "NE", "ND", "OK", "SD", "TN", "TX", "WI"), _CENTRAL
        ),
        **dict.fromkeys(
            ("CT", "DC", "DE", "FL", "GA", "IN", "KY", "ME", "MD", "MA", "MI", "NH", "NJ", "NY", "NC", "OH", "PA",
             "RI", "SC", "VT", "VA", "WV"), _EASTERN
        ),
        "AZ": "America/Phoenix",
        "AK": "America/Anchorage",
        "HI": "Pacific/Honolulu",
    },
    "CA": {
        "BC": "America/Vancouver",
        "AB": "America/Edmonton",
        "SK": "America/Regina",
        "MB": "America/Winnipeg",
        "ON": "America/Toronto",
        "QC": "America/Toronto",
        "NB": "America/Moncton",
        "NS": "America/Halifax",
        "PE": "America/Halifax",
        "NL": "America/St_Johns",
    },
    "AU": {
        "NSW": "Australia/Sydney",
        "ACT": "Australia/Sydney",
        "VIC": "Australia/Melbourne",
        "TAS": "Australia/Hobart",
        "QLD": "Australia/Brisbane",
        "SA": "Australia/Adelaide",
        "NT": "Australia/Darwin",
        "WA": "Australia/Perth",
    },
}  # fmt: skip


@lru_cache(maxsize=1)
def _single_zones() -> dict[str, str]:
    """Country -> zone from the zone table of tzdata, where one zone holds (nearly) all of the country."""
    found: dict[str, list[str]] = {}
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for row in table.splitlines():
        if not row.startswith("#"):
            country, _, zone = row.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    return {country: zones[0] for country, zones in found.items() if len(zones) == 1 or country in _MAINLY_ONE}


def zone_for(country_code: str, region: str) -> str:
    """The zone's name, or empty where it cannot be told."""
    if country_code in _REGIONS:
        return _REGIONS[country_code].get(state_code(country_code, region), "")
    return _single_zones().get(country_code, "") if country_code else ""
