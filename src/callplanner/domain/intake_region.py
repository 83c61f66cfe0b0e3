"""The country that a file is about when it does not say: read off its states, postcodes and numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from callplanner.domain.intake_mapping import ColumnMapping
from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.values import Cell

LEAST_ROWS = 5
SURE = 0.9

US_STATES = frozenset(
    [
        "AL",
        "AK",
        "AZ",
        "AR",
        "CA",
        "CO",
        "CT",
        "DC",
        "DE",
        "FL",
        "GA",
        "HI",
        "ID",
        "IL",
        "IN",
        "IA",
        "KS",
        "KY",
        "LA",
        "ME",
        "MD",
        "MA",
        "MI",
        "MN",
        "MS",
        "MO",
        "MT",
        "NE",
        "NV",
        "NH",
        "NJ",
        "NM",
        "NY",
        "NC",
        "ND",
        "OH",
        "OK",
        "OR",
        "PA",
        "RI",
        "SC",
        "SD",
        "TN",
        "TX",
        "UT",
        "VT",
        "VA",
        "WA",
        "WV",
        "WI",
        "WY",
        "PR",
    ]
)
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")
_UK_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}", re.IGNORECASE)
_NORTH_AMERICAN = re.compile(r"(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}")


def guess_region(sample: Sequence[Sequence[Cell]], mapping: ColumnMapping) -> tuple[str, Phrase] | None:
    """(two-letter country, why) when nearly all rows of a file without a country column speak for one; else None."""
    if mapping.index_of("country") is not None:
        return None
    rows = sample[mapping.first_data_row - 1 :]

    def speaks(field: str, fits: Callable[[str], bool]) -> bool:
        index = mapping.index_of(field)
        if index is None:
            return False
        values = [str(row[index]).strip() for row in rows if index < len(row) and row[index] not in (None, "")]
        said = [value for value in values if value.upper() not in ("NULL", "NA", "N/A", "-")]
        return len(said) >= LEAST_ROWS and sum(map(fits, said)) >= SURE * len(said)

    if speaks("region", lambda v: v.upper() in US_STATES) and speaks("postcode", lambda v: bool(_ZIP.fullmatch(v))):
        return "US", phrase("region-by-states")
    if speaks("postcode", lambda v: bool(_UK_POSTCODE.fullmatch(v))):
        return "GB", phrase("region-by-postcodes")
    if speaks("phone", lambda v: bool(_NORTH_AMERICAN.fullmatch(v))):
        return "US", phrase("region-by-numbers")
    return None
