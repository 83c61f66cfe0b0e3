"""The words of the groups of customers that pictures and lists lead to."""

from __future__ import annotations

from datetime import date

from callplanner.domain.scope import taken_off
from callplanner.ui import formats
from callplanner.ui.i18n import tr


def fixed_groups() -> tuple[tuple[str, str], ...]:
    """The groups that can be chosen from the menu, with their words."""
    return (
        ("silent", tr("Silent now")),
        ("lapsed", tr("Lapsed")),
        ("fell_silent", tr("Fell silent this month")),
        ("came_back", tr("Ordered again this month")),
        ("unspoken", tr("Bought, then no word")),
        ("never_spoken", tr("Never spoken to")),
        ("missed", tr("A planned call not held")),
        ("barely_known", tr("Hardly known to us")),
        ("loudest", tr("Shout loudest")),
        ("blossomed", tr("Small, called and grown")),
    )


def group_words(name: str) -> str:
    """The words of any group, also of one that only a picture leads to, with the time and the caller it is about."""
    name, scope = taken_off(name)
    words = _bare_words(name)
    about = [scope.caller or ""]
    if scope.first is not None and scope.last is not None:
        about.append(tr("{first} – {last}").format(first=formats.day(scope.first), last=formats.day(scope.last)))
    told = ", ".join(filter(None, about))
    return tr("{group} ({about})").format(group=words, about=told) if told else words


def _bare_words(name: str) -> str:
    kind, _, rest = name.partition(":")
    match kind:
        case "reach":
            weekday, _, hour = rest.partition(":")
            return tr("Tried {weekday} at {hour}").format(
                weekday=formats.weekday(date(2024, 1, 1 + int(weekday))), hour=hour
            )
        case "tier":
            return tr("Tier {names}").format(names=rest)
        case "scores":
            return tr("Answered in {month}").format(month=_month(rest))
        case "pilot":
            pilot, _, arm = rest.rpartition(":")
            words = tr("Pilot {name}: to be called") if arm == "called" else tr("Pilot {name}: control group")
            return words.format(name=pilot)
        case "missed" if rest:
            by, _, value = rest.partition(":")
            return tr("Not held: {what}").format(what=_month(value) if by == "month" else value)
        case _:
            return dict(fixed_groups()).get(name, name)


def _month(text: str) -> str:
    return formats.month(date.fromisoformat(f"{text}-01"))
