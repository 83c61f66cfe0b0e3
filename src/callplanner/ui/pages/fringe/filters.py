"""What the fringe list can be narrowed to, beside its groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from callplanner.services.views import FringeRow
from callplanner.ui.i18n import tr
from callplanner.ui.vocabulary import potential_words
from callplanner.ui.widgets.filter_bar import Filter, Values

POTENTIALS = ("high", "medium", "low")
_WITHIN = (90, 180, 365)
_VALUE: dict[str, Callable[[FringeRow], str]] = {
    "tier": lambda row: row.tier,
    "potential": lambda row: row.potential if row.potential in POTENTIALS else "",
    "segment": lambda row: row.segment,
    "region": lambda row: row.region,
    "caller": lambda row: row.caller,
}


def fringe_filters(rows: Iterable[FringeRow]) -> list[Filter]:
    """The filters that tell these rows apart; a column with one value only is no filter."""
    rows = tuple(rows)
    titles = {"tier": tr("Tier"), "segment": tr("Segment"), "region": tr("Region"), "caller": tr("Caller")}
    asked = (*POTENTIALS, "")
    found = [
        Filter("potential", tr("Potential"), tuple((code or "never", potential_words(code)) for code in asked)),
        Filter(
            "ordered",
            tr("Ordered"),
            (*((str(days), tr("within %Ln days", None, days)) for days in _WITHIN), ("longer", tr("longer ago"))),
            many=False,
            says=lambda words: tr("Ordered {when}").format(when=words[0]),
        ),
    ]
    for name, title in titles.items():
        values = sorted({_VALUE[name](row) for row in rows} - {""}, key=str.casefold)
        if len(values) > 1:
            found.append(Filter(name, title, tuple((value, value) for value in values)))
    return found


def passes(row: FringeRow, chosen: Mapping[str, Values]) -> bool:
    """Whether a row passes every filter that is active."""
    for name, values in chosen.items():
        if name == "ordered":
            if not _ordered(row, values[0]):
                return False
        elif (_VALUE[name](row) or ("never" if name == "potential" else "")) not in values:
            return False
    return True


def _ordered(row: FringeRow, within: str) -> bool:
    days = row.order_days
    if within == "longer":
        return days is None or days > _WITHIN[-1]
    return days is not None and days <= int(within)


def filters_words(count: int) -> str:
    """The words of the button that opens them."""
    return tr("%Ln more filters", None, count) if count else tr("More filters")
