"""The desk's own figures and habits: caps, shares, delays; how numbers are dialled; whether reminders pop up."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict, replace

from callplanner.domain.changes import Changes
from callplanner.domain.desk_rules import DEFAULT_RULES, DeskRules, changed_rules
from callplanner.domain.errors import PlannerError
from callplanner.services.context import DESK_RULES, Context
from callplanner.storage.settings import load_setting, put_setting

SCHEMES = ("tel", "callto", "sip")
PREFERENCES = "preferences"


class Preferences(Struct, frozen=True):
    """`dial_scheme`: what a number is handed to the system as. `reminders`: a notice when a callback is due.
    `company`: the name that stands in the window; empty: the file's."""

    dial_scheme: str = "tel"
    reminders: bool = True
    company: str = ""


def rules(context: Context) -> DeskRules:
    """The desk's own figures as they stand."""
    return context.rules()


def set_rules(context: Context, values: Mapping[str, float]) -> Changes:
    """Change some of the figures. PlannerError: "rule-unknown", "rule-range"."""
    with context.change("rules-set") as work:
        wanted = changed_rules(context.rules(), values)
        default = asdict(DEFAULT_RULES)
        put_setting(work, DESK_RULES, {k: v for k, v in asdict(wanted).items() if v != default[k]})
        return context.committed(work.commit())


def preferences(context: Context) -> Preferences:
    """The habits as they stand."""
    with context.file.read() as connection:
        found = load_setting(connection, PREFERENCES, {})
        company = load_setting(connection, "company", "")
    return Preferences(str(found.get("dial_scheme", "tel")), bool(found.get("reminders", True)), str(company))


def set_preferences(context: Context, **values: str | bool) -> Changes:
    """Change some of the habits. PlannerError("dial-scheme")."""
    wanted = replace(preferences(context), **values)
    if wanted.dial_scheme not in SCHEMES:
        raise PlannerError("dial-scheme", scheme=wanted.dial_scheme, known=", ".join(SCHEMES))
    with context.change("preferences-set") as work:
        put_setting(work, PREFERENCES, {"dial_scheme": wanted.dial_scheme, "reminders": wanted.reminders})
        if "company" in values:
            put_setting(work, "company", wanted.company.strip())
        return context.committed(work.commit())
