"""Calling hours by country and state, each with its source. Defaults that a firm may change; no legal advice.

Where a law or a code of conduct speaks of consumers and is stricter than what holds for everybody, it stands beside it
for private people. docs/calling-hours.md says what was read where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from callplanner.domain.calling_hours import DEFAULT_HOURS, DayHours, Hours, hours_text, parse_hours
from callplanner.domain.countries import country_name, region_of_country
from callplanner.domain.errors import PlannerError
from callplanner.domain.states import state_code, state_name

EVERYWHERE = ""
"""The place of the row that holds where no other does."""


class PlaceHours(Struct, frozen=True):
    """The calling hours of one place. `place`: a country ("FR"), a state of it ("US-FL"), or EVERYWHERE. `private`: for
    private people only. `source` names the rule they come from; empty: the firm's own."""

    place: str
    private: bool
    hours: DayHours
    source: str = ""

    @property
    def key(self) -> str:
        """The place and whom the hours are for, as one name: "US-FL:private"."""
        return f"{self.place}:private" if self.private else self.place


def _hours(text: str) -> tuple[Hours, ...]:
    return parse_hours(text)


def _row(place: str, weekday: str, saturday: str, sunday: str, holidays: bool, source: str) -> PlaceHours:
    private = place.endswith(":private")
    hours = DayHours(_hours(weekday), _hours(saturday), _hours(sunday), holidays)
    return PlaceHours(place.removesuffix(":private"), private, hours, source)


_DACH = "Branchenkodex Telefonmarketing (CCV, DDV), 2015"
_CLOSED, _OPEN = False, True
DEFAULTS: tuple[PlaceHours, ...] = (
    PlaceHours(EVERYWHERE, False, DEFAULT_HOURS, "callplanner"),
    _row("GB", "8-21", "9-21", "", _CLOSED, "Direct Marketing Association, telemarketing guide"),
    _row("US", "8-21", "8-21", "8-21", _OPEN, "47 CFR 64.1200(c)(1); 16 CFR 310.4(c)"),
    _row("DE", "8-20", "9-18", "", _OPEN, _DACH),
    _row("AT", "8-20", "9-18", "", _OPEN, f"as in Germany: {_DACH}"),
    _row("CH", "8-20", "9-18", "", _OPEN, f"as in Germany: {_DACH}"),
    # private people, by country: never wider than what holds for everybody there
    _row("FR:private", "10-13, 14-20", "", "", _CLOSED, "Code de la consommation, art. D. 223-9 (décret 2022-1313)"),
    _row("ES:private", "9-20", "", "", _CLOSED, "Real Decreto Legislativo 1/2007, art. 96.2"),
    _row("IT:private", "9-20", "", "", _CLOSED, "Codice di condotta telemarketing, Garante 7 March 2024, no. 148"),
    _row("AU:private", "9-20", "", "", _CLOSED, "Telemarketing and Research Calls Industry Standard 2017"),
    _row("CA:private", "9-20", "", "", _OPEN, "CRTC Unsolicited Telecommunications Rules, Part III"),
    # private people in states that are stricter than the federal rule
    _row("US-AL:private", "8-20", "8-20", "", _CLOSED, "law of Alabama, by public summaries of 2025"),
    _row("US-CT:private", "9-20", "9-20", "9-20", _OPEN, "Conn. Gen. Stat. § 42-288a"),
    _row("US-FL:private", "8-20", "8-20", "8-20", _OPEN, "Fla. Stat. § 501.616(6)"),
    _row("US-KY:private", "10-21", "10-21", "10-21", _OPEN, "Ky. Rev. Stat. § 367.46955"),
    _row("US-LA:private", "8-20", "8-20", "", _CLOSED, "Louisiana PSC, General Order R-29617"),
    _row("US-MA:private", "8-20", "8-20", "8-20", _OPEN, "Mass. Gen. Laws ch. 159C"),
    _row("US-MD:private", "8-20", "8-20", "8-20", _OPEN, "Md. Stop the Spam Calls Act of 2023"),
    _row("US-MN:private", "9-21", "9-21", "9-21", _OPEN, "Minn. Stat. § 325E.30"),
    _row("US-MS:private", "8-20", "8-20", "", _OPEN, "Miss. Code §§ 77-3-603(a), 77-3-723(1)"),
    _row("US-NM:private", "9-21", "9-21", "9-21", _OPEN, "N.M. Stat. § 57-12-22"),
    _row("US-NV:private", "9-20", "9-20", "9-20", _OPEN, "law of Nevada, by public summaries of 2025"),
    _row("US-OK:private", "8-20", "8-20", "8-20", _OPEN, "Okla. Stat. tit. 15, § 775C (2022)"),
    _row("US-RI:private", "9-18", "10-17", "", _CLOSED, "R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6"),
    _row("US-TX:private", "9-21", "9-21", "12-21", _OPEN, "Tex. Bus. & Com. Code § 301.051"),
    _row("US-UT:private", "8-21", "8-21", "", _CLOSED, "Utah Code § 13-25a-103"),
    _row("US-WA:private", "8-20", "8-20", "8-20", _OPEN, "RCW 80.36.390, 19.158.040(2)"),
)  # fmt: skip

_PLACE = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")


class HoursBook:
    """All calling hours as they stand: the defaults, with what the firm changed, added or took out."""

    def __init__(self, rows: Iterable[PlaceHours]) -> None:
        self._rows = {row.key: row for row in rows}
        self._rows.setdefault(EVERYWHERE, DEFAULTS[0])

    @property
    def rows(self) -> tuple[PlaceHours, ...]:
        """Every row, the one for everywhere first, states after their country."""
        return tuple(sorted(self._rows.values(), key=lambda row: (row.place, row.private)))

    def find(self, key: str) -> PlaceHours | None:
        """The row of a key."""
        return self._rows.get(key)

    def hours_of(self, country: str, region: str, *, private: bool) -> PlaceHours:
        """The hours that hold for a customer: of its state before its country, for private people before all."""
        state = state_code(country, region)
        places = ([f"{country}-{state}"] if state else []) + ([country] if country else [])
        for place in places:
            for key in (f"{place}:private", place) if private else (place,):
                if key in self._rows:
                    return self._rows[key]
        return self._rows[EVERYWHERE]


def book_of(changed: Mapping[str, Mapping[str, object] | None]) -> HoursBook:
    """The defaults with what a firm changed: by key the texts of its hours; None: the row was taken out. What cannot be
    read keeps its default."""
    rows = {row.key: row for row in DEFAULTS}
    for key, values in changed.items():
        if values is None:
            rows.pop(key, None)
            continue
        try:
            rows[key] = _row(
                key,
                str(values.get("weekday", "")),
                str(values.get("saturday", "")),
                str(values.get("sunday", "")),
                bool(values.get("holidays", True)),
                "",
            )
        except PlannerError:
            continue
    return HoursBook(rows.values())


def texts_of(hours: DayHours) -> dict[str, object]:
    """Hours as they are stored and edited."""
    return {
        "weekday": hours_text(hours.weekday),
        "saturday": hours_text(hours.saturday),
        "sunday": hours_text(hours.sunday),
        "holidays": hours.holidays,
    }


def place_of(text: str) -> str:
    """A place as typed: a country's name or code, or a state's code ("US-FL") or name ("US Florida").
    PlannerError("place-unknown")."""
    typed = text.strip()
    if not typed:
        return EVERYWHERE
    country = region_of_country(typed)
    if country is not None:
        return country
    match = _PLACE.fullmatch(typed.upper())
    front, _, rest = typed.partition(" ")
    if match is None and rest and (code := region_of_country(front)) is not None and (state := state_code(code, rest)):
        return f"{code}-{state}"
    if match is None or region_of_country(match[1]) is None or not match[2] or not state_code(match[1], match[2]):
        raise PlannerError("place-unknown", place=typed)
    return f"{match[1]}-{match[2]}"


def place_name(place: str) -> str:
    """The English name of a place: "France", "United States, Florida"; empty for everywhere."""
    country, _, state = place.partition("-")
    if not country:
        return ""
    return f"{country_name(country)}, {state_name(country, state)}" if state else country_name(country)
