"""Planning a year for 10,000 customers."""

from __future__ import annotations

import tempfile
from pathlib import Path

from big_company import CLOCK, DESK, fresh_copy
from callplanner.services.planner import Planner
from measure import Line, ms, show, timed


def run() -> list[Line]:
    """The difference alone, then with writing it, then once more with nothing to change."""
    with tempfile.TemporaryDirectory() as folder:
        planner = Planner.open(fresh_copy(DESK, Path(folder)), CLOCK)
        lines = [
            Line("plan of 10,000 customers shown", ms(timed(lambda: planner.plan(apply=False)))),
            Line("and applied", ms(timed(lambda: planner.plan(apply=True)))),
            Line("planned again, nothing to move", ms(timed(lambda: planner.plan(apply=True)))),
            Line("undo of a plan", ms(timed(planner.undo))),
        ]
        planner.close()
    return show("Planning", lines)


if __name__ == "__main__":
    run()
