"""The filters of the Customers table."""

from __future__ import annotations

from collections.abc import Sequence

from callplanner.ui import formats
from callplanner.ui.i18n import tr
from callplanner.ui.pages.customers.groups import fixed_groups, group_words
from callplanner.ui.vocabulary import status_words, unknown_words
from callplanner.ui.widgets.filter_bar import Filter


def customer_filters(tiers: Sequence[tuple[str, str]], callers: Sequence[str]) -> list[Filter]:
    """The filters of a company with these tiers (name, letter) and callers."""
    statuses = ("covered", "due", "planned", "overdue", "never_called", "left_out", "excluded")
    missing = ("phone", "person", "email", "segment", "note", "potential")
    silent = tuple(
        (f"{ratio:g}", tr("{ratio} × or more").format(ratio=formats.number(ratio, 1))) for ratio in (1.5, 2, 4)
    )
    unspoken = tuple((str(days), tr("%Ln days", None, days)) for days in (30, 90, 180, 365))
    return [
        Filter("tier", tr("Tier"), tuple((name, name) for name, _ in tiers), says=_tiers),
        Filter("silent", tr("Silent"), silent, many=False, says=lambda w: tr("Silent {what}").format(what=w[0])),
        Filter("status", tr("Status"), tuple((code, status_words(code)) for code in statuses)),
        Filter(
            "waiting",
            tr("Waits for a person"),
            (("decision", tr("Needs a decision")), ("mend_number", tr("Number to mend"))),
        ),
        Filter("group", tr("Group"), fixed_groups(), many=False, words_of=group_words),
        Filter("caller", tr("Caller"), tuple((name, name) for name in callers)),
        Filter(
            "missing",
            tr("Missing data"),
            tuple((code, unknown_words(code)) for code in missing),
            says=lambda w: tr("Missing: {what}").format(what=", ".join(w)),
        ),
        Filter(
            "not_called_since",
            tr("Not called since"),
            unspoken,
            many=False,
            says=lambda w: tr("Not called for {days}").format(days=w[0]),
        ),
        Filter("active", tr("Closed"), (("no", tr("closed or gone")),), many=False, says=lambda _: tr("Closed")),
    ]


def _tiers(names: Sequence[str]) -> str:
    return tr("Tier {names}").format(names=", ".join(names))
