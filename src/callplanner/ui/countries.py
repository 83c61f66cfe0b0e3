"""Names of countries in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from callplanner.domain.countries import country_name


def country_words(code: str) -> str:
    """The name of a two-letter code in the language of the window, else in English.

    The names are those that the telephone library carries; Qt knows a country only in its own language."""
    language = QLocale().name().partition("_")[0]
    if language in ("en", "C"):
        return country_name(code)
    from phonenumbers.geodata.locale import LOCALE_DATA

    names = LOCALE_DATA.get(code, {})
    words = names.get(language, "")
    return names.get(words[1:], "") if words.startswith("*") else words or country_name(code)


def place_words(place: str, name: str) -> str:
    """A country or a state: "US-FL", "United States, Florida" with its country in the language of the window."""
    country, _, state = place.partition("-")
    if not country:
        return ""
    return f"{country_words(country)}, {name.partition(', ')[2]}" if state else country_words(country)
