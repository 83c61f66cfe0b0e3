"""Public holidays by country and subdivision, from the `holidays` library.

Importing it loads 250 countries, which takes as long as starting the rest of the program. So what it said is kept in
the cache folder, a small file for each year and version of the library, and the library is only imported for more.
"""

from __future__ import annotations

import json
import os
from datetime import date
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from callplanner.domain.errors import PlannerError
from callplanner.paths import cache_dir


@lru_cache(maxsize=256)
def public_holidays(country: str, subdivision: str, year: int) -> dict[date, str]:
    """The public holidays of a year by day. Empty without a country.

    Raises PlannerError("country-unknown") or ("subdivision-unknown")."""
    if not country:
        return {}
    kept = _file(country, subdivision, year)
    found = _read(kept) if kept is not None else None
    if found is None:
        found = _ask(country, subdivision, year)
        if kept is not None:
            _keep(kept, found)
    return found


def _ask(country: str, subdivision: str, year: int) -> dict[date, str]:
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


def _file(country: str, subdivision: str, year: int) -> Path | None:
    """Where the answer is kept; None where the names would not make a file name, or the version is not known."""
    if not f"{country}{subdivision}".isalnum() or not _version():
        return None
    return cache_dir() / "holidays" / f"{_version()}-{country}-{subdivision}-{year}.json"


@cache
def _version() -> str:
    """The library's version, without importing it; empty where it does not say. The name of its notes is enough: to
    read them takes longer than to read the company's callers."""
    found = find_spec("holidays")
    if found is not None and found.origin is not None:
        named = [notes.stem for notes in Path(found.origin).parents[1].glob("holidays-*.dist-info")]
        if len(named) == 1:
            return named[0].removeprefix("holidays-")
    try:
        return version("holidays")
    except PackageNotFoundError:
        return ""


def _read(kept: Path) -> dict[date, str] | None:
    try:
        return {date.fromisoformat(day): str(name) for day, name in json.loads(kept.read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return None  # not there, or not whole: the library is asked again


def _keep(kept: Path, found: dict[date, str]) -> None:
    """Keep an answer; where that is not possible the next start is only slower."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        half = kept.with_suffix(f".{os.getpid()}")
        half.write_text(json.dumps({day.isoformat(): name for day, name in found.items()}), "utf-8")
        half.replace(kept)
    except OSError:
        return
