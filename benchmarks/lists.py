"""Lists and figures in a file of 100,000 customers, 1,000,000 orders and 1,000,000 attempts, all figures at hand."""

from __future__ import annotations

from functools import partial

from big_company import CLOCK, LARGE, big_company
from callplanner.domain.listing import ListQuery
from callplanner.services.planner import Planner
from measure import Line, median_of, ms, show, timed, under

WORDS = (
    "harbour",
    "leeds bakery",
    "4051234",
    "01134 012345",
    "north",
    "k1234",
    "yo12",
    "zzz",
    "castle york hotel",
    "office99",
)
SEARCH_S = 0.030


def run() -> list[Line]:
    """Reads only: the kept file is opened beside everybody."""
    planner = Planner.open(big_company(LARGE), CLOCK, holder=None)
    planner.warm()
    searches = [timed(partial(planner.search, word)) for _ in range(4) for word in WORDS]
    lines = [under("search, ten different words", searches, SEARCH_S)]
    for sort in ("name", "value", "silence", "next", "status"):
        seconds = median_of(partial(planner.customer_ids, ListQuery(sort=sort)), 3)
        lines.append(Line(f"all customers in the order of {sort}", ms(seconds)))
    ids = planner.customer_ids(ListQuery(sort="value"))
    lines += [
        Line("200 lines of that list", ms(median_of(lambda: planner.customer_rows(ids[40_000:40_200]), 5))),
        Line("coverage", ms(median_of(planner.coverage, 3))),
        Line("the fringe, its first 100", ms(median_of(lambda: planner.fringe(100), 3))),
        Line("silent customers", ms(median_of(planner.silent, 3))),
        Line("the programme's page", ms(median_of(planner.programme, 3))),
        Line("the frame's counts", ms(median_of(planner.overview, 3))),
    ]
    planner.close()
    return show("Lists", lines)


if __name__ == "__main__":
    run()
