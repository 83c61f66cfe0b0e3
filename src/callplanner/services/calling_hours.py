"""The calling hours of countries and states as a firm sees and changes them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from callplanner.domain.calling_hours import hours_text, parse_hours
from callplanner.domain.changes import Changes
from callplanner.domain.countries import region_of_country
from callplanner.domain.coverage import CONSENT_NEEDED_IN
from callplanner.domain.errors import PlannerError
from callplanner.domain.hours_by_place import DEFAULTS, EVERYWHERE, PlaceHours, place_name, place_of
from callplanner.services.context import CALLING_HOURS, Context
from callplanner.storage.settings import load_setting, put_setting
from callplanner.storage.standings import CONSENT_COUNTRIES, consent_countries

_DEFAULT_KEYS = {row.key: row for row in DEFAULTS}


class HoursRow(Struct, frozen=True):
    """The hours of one place. `place` empty: everywhere else. The texts are as they are typed ("10-13, 14-20"); empty:
    no calls. `source`: where the hours come from; empty: the firm's own. `changed`: not the default any more."""

    key: str
    place: str
    name: str
    private: bool
    weekday: str
    saturday: str
    sunday: str
    holidays: bool
    source: str
    changed: bool
    has_default: bool


class HoursEdit(Struct, frozen=True):
    """Hours as they should be: `place` a country or state by name or code, empty for everywhere else."""

    place: str
    weekday: str
    saturday: str = ""
    sunday: str = ""
    private: bool = False
    holidays: bool = True


def hours_rows(context: Context) -> tuple[HoursRow, ...]:
    """All places by name, everywhere else first."""
    rows = [_row(row) for row in context.hours().rows]
    return tuple(sorted(rows, key=lambda row: (row.name, row.private)))


def _row(row: PlaceHours) -> HoursRow:
    hours, default = row.hours, _DEFAULT_KEYS.get(row.key)
    same = default is not None and default.hours == hours
    return HoursRow(
        row.key, row.place, place_name(row.place), row.private, hours_text(hours.weekday), hours_text(hours.saturday),
        hours_text(hours.sunday), hours.holidays, default.source if default is not None and same else "", not same,
        default is not None,
    )  # fmt: skip


def save_hours(context: Context, edit: HoursEdit) -> Changes:
    """Give a place these hours, a new place too. PlannerError: "place-unknown", "hours", "hours-nobody"."""
    place = place_of(edit.place)
    if place == EVERYWHERE and edit.private:
        raise PlannerError("hours-nobody")
    texts = {name: hours_text(parse_hours(getattr(edit, name))) for name in ("weekday", "saturday", "sunday")}
    key = f"{place}:private" if edit.private else place
    return _put(context, key, {**texts, "holidays": edit.holidays})


def drop_hours(context: Context, key: str) -> Changes:
    """Back to the default of a place; a place of the firm's own goes. PlannerError("place-unknown")."""
    if context.hours().find(key) is None and key not in _DEFAULT_KEYS:
        raise PlannerError("place-unknown", place=key)
    return _put(context, key, None)


def _put(context: Context, key: str, values: Mapping[str, object] | None) -> Changes:
    name = place_name(key.partition(":")[0])
    with context.change("hours-set", place=name or "…") as work:
        changed = dict(load_setting(work.connection, CALLING_HOURS, {}))
        if values is None:
            changed.pop(key, None)
        else:
            changed[key] = dict(values)
        put_setting(work, CALLING_HOURS, changed)
        return context.committed(work.commit())


def consent_places(context: Context) -> tuple[str, ...]:
    """The codes of the countries whose private people are called with recorded consent only."""
    with context.file.read() as connection:
        return tuple(sorted(consent_countries(connection)))


def set_consent_places(context: Context, countries: str) -> Changes:
    """Ask for consent in these countries, by names or codes with commas between; empty: in none.
    PlannerError("country-unknown")."""
    codes = []
    for name in filter(None, (part.strip() for part in countries.split(","))):
        code = region_of_country(name)
        if code is None:
            raise PlannerError("country-unknown", country=name)
        codes.append(code)
    with context.change("consent-places-set", places=", ".join(codes) or "–") as work:
        if set(codes) != set(load_setting(work.connection, CONSENT_COUNTRIES, CONSENT_NEEDED_IN)):
            put_setting(work, CONSENT_COUNTRIES, sorted(set(codes)))
        return context.committed(work.commit())
