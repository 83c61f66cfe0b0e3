"""The groups of the fringe that the chips offer."""

from __future__ import annotations

from collections.abc import Callable

from callplanner.services.views import FringeRow
from callplanner.ui.i18n import noop

GROUPS: dict[str, Callable[[FringeRow], bool]] = {
    "neglected": lambda row: row.neglected,
    "never_called": lambda row: row.never_called,
    "never_asked": lambda row: row.potential not in ("low", "medium", "high"),
    "silent": lambda row: row.silent,
    "all": lambda _row: True,
}

TITLES = {
    "neglected": noop("Neglected"),
    "never_called": noop("Never called"),
    "never_asked": noop("Potential never asked"),
    "silent": noop("Silent"),
    "all": noop("All fringe"),
}
