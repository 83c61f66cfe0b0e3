"""Names of countries in the person's language."""

from __future__ import annotations

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from PySide6.QtCore import QLocale

from callplanner.domain.countries import country_name


def country_words(code: str) -> str:
    """The name of a two-letter code in the language of the window, else in English.

    The names are those that the telephone library carries; Qt knows a country only in its own language."""
    language = QLocale().name().partition("_")[0]
    return country_name(code) if language in ("en", "C") else _names(language).get(code) or country_name(code)


def place_words(place: str, name: str) -> str:
    """A country or a state: "US-FL", "United States, Florida" with its country in the language of the window."""
    country, _, state = place.partition("-")
    if not country:
        return ""
    return f"{country_words(country)}, {name.partition(', ')[2]}" if state else country_words(country)


@cache
def _names(language: str) -> dict[str, str]:
    """All countries by code in one language. A name "*fr" stands for the one in French.

    The module is read by its file: imported by name it would bring the prefixes of every town of the world with it,
    which takes seconds and some hundred MB, and the window stands still meanwhile."""
    import phonenumbers

    place = Path(phonenumbers.__file__).parent / "geodata" / "locale.py"
    spec = spec_from_file_location("phonenumbers.geodata.locale", place)
    if spec is None or spec.loader is None or not place.is_file():
        return {}
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, str] = {}
    for code, names in module.LOCALE_DATA.items():
        words = names.get(language, "")
        found[code] = names.get(words[1:], "") if words.startswith("*") else words
    return found
