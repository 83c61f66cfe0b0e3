"""States and provinces by name, and the codes that laws, holidays and time zones are kept under."""

from __future__ import annotations

from functools import cache

from callplanner.domain.search import fold

_NAMES = {
    "US": "|".join(
        (
            "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut",
            "DC District of Columbia|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois",
            "IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts",
            "MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada",
            "NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota",
            "OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota",
            "TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin",
            "WY Wyoming",
        )
    ),
    "CA": "|".join(
        (
            "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador",
            "NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec",
            "SK Saskatchewan|YT Yukon",
        )
    ),
    "AU": "|".join(
        (
            "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland",
            "SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia",
        )
    ),
}


@cache
def _codes(country: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for entry in _NAMES.get(country, "").split("|"):
        code, _, name = entry.partition(" ")
        table[code.casefold()] = code
        table[fold(name)] = code
    return table


def state_code(country: str, region: str) -> str:
    """The code of a state or province by its code or name; empty for countries without such codes here, and where the
    text names none."""
    if country not in _NAMES or not region:
        return ""
    typed = region.strip().rstrip(".")
    codes = _codes(country)
    return codes.get(typed.casefold().removeprefix(f"{country.casefold()}-")) or codes.get(fold(typed), "")


def state_name(country: str, code: str) -> str:
    """The name of a state by its code; the code itself where it is not known."""
    for entry in _NAMES.get(country, "").split("|"):
        if entry.startswith(f"{code} "):
            return entry.partition(" ")[2]
    return code
