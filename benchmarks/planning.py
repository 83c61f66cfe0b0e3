"""Planning a year for 10,000 customers."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from big_company import CLOCK, DESK, fresh_copy
from callplanner.services.planner import Planner
from measure import Line, ms, show, timed, under


def run() -> list[Line]:
    """The difference alone, then with writing it, then once more with nothing to change; a tier's frequency edited."""
    with tempfile.TemporaryDirectory() as folder:
        planner = Planner.open(fresh_copy(DESK, Path(folder)), CLOCK)
        planner.warm()
        lines = [
            under(
                "plan of 10,000 customers shown, 260 % of the room wanted",
                [timed(lambda: planner.plan(apply=False))],
                2.5,
            ),
            under("and applied", [timed(lambda: planner.plan(apply=True))], 2.5),
            under("planned again after tiers and reach rates settled", [timed(lambda: planner.plan(apply=True))], 2.5),
            under("planned again, nothing to move", [timed(lambda: planner.plan(apply=True))], 2.5),
            Line("undo of a plan", ms(timed(planner.undo))),
        ]
        names = [tier.name for tier in planner.tiers()]
        edits = [timed(partial(planner.what_if, {names[0]: calls, names[1]: 6})) for calls in range(4, 24)]
        lines.append(under("a tier's frequency edited: does it fit, and what would help", edits, 0.2))
        planner.close()
    return show("Planning", lines)


if __name__ == "__main__":
    run()
