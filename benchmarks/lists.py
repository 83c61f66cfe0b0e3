"""Lists and figures in a file of 100,000 customers, 1,000,000 orders and 1,000,000 attempts, all figures at hand."""

from __future__ import annotations

import gc
import sqlite3
from functools import partial

from big_company import CLOCK, DAY, LARGE, big_company
from callplanner.domain.listing import ListQuery
from callplanner.services.planner import Planner
from measure import Line, against, median_of, ms, show, timed, under

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
    gc.collect()
    gc.freeze()  # as the window does when all figures are at hand
    typed = [word[:length] for word in WORDS for length in range(1, len(word) + 1)]
    planner.search("the statement is made once")
    keys = [timed(partial(planner.search, text)) for text in typed]  # once: what was found is known afterwards
    lines = [under("search at each key press, ten different words", keys, SEARCH_S)]
    lines.append(Line("the slowest of them: only a few customers, or nobody, has it", ms(max(keys))))
    for sort in ("name", "value", "silence", "next", "status"):
        seconds = median_of(partial(planner.customer_ids, ListQuery(sort=sort)), 3)
        lines.append(Line(f"all customers in the order of {sort}", ms(seconds)))
    ids = planner.customer_ids(ListQuery(sort="value"))
    lines += [
        Line("200 lines of that list", ms(median_of(lambda: planner.customer_rows(ids[40_000:40_200]), 5))),
        Line("coverage", ms(median_of(planner.coverage, 3))),
        Line("the fringe, its first 100", ms(median_of(lambda: planner.fringe(100), 3))),
        Line("the programme's page", ms(median_of(planner.programme, 3))),
        Line("the frame's counts", ms(median_of(planner.overview, 3))),
    ]
    lines += _pictures(planner)
    planner.close()
    return show("Lists", lines)


SILENCE_SQL = """
WITH days AS (SELECT customer_id, day, sum(amount_cents) cents, max(amount_cents >= 0) bought FROM sales_order
              WHERE NOT cancelled AND day <= :day GROUP BY customer_id, day),
     ends AS (SELECT customer_id, count(*) orders, min(day) first, max(day) last FROM days WHERE bought
              GROUP BY customer_id)
SELECT e.customer_id, e.orders, e.first, e.last, sum(d.cents) FROM ends e JOIN days d ON d.customer_id = e.customer_id
WHERE d.day <= e.last AND d.day > date(e.last, '-12 months') GROUP BY e.customer_id
"""
REACH_SQL = """
SELECT strftime('%w', day), minute / 60, count(*), sum(conversation) FROM attempt
WHERE day >= date(:day, '-12 months') AND day < :day AND NOT inbound GROUP BY 1, 2
"""
MOST_S, MOST_RATIO = 1.0, 2.0


def _pictures(planner: Planner) -> list[Line]:
    """The lists of silence and the pictures, at the first look and again, beside bare SQL over the same rows."""
    floor = sqlite3.connect(f"file:{big_company(LARGE)}?mode=ro", uri=True)
    day = {"day": DAY.isoformat()}
    lines = [Line("silence, the first look (all orders are read)", ms(timed(planner.silent)))]
    bare = [timed(lambda: floor.execute(SILENCE_SQL, day).fetchall()) for _ in range(3)]
    lines.append(against("silent customers", [timed(planner.silent) for _ in range(3)], bare, MOST_RATIO, "bare SQL"))
    bare = [timed(lambda: floor.execute(REACH_SQL, day).fetchall()) for _ in range(3)]
    lines.append(
        against("reach by weekday and hour", [timed(planner.reach) for _ in range(3)], bare, MOST_RATIO, "bare SQL")
    )
    asked = {
        "silence over two years, the first look": (planner.silence_trend, 1),
        "silence over two years": (planner.silence_trend, 3),
        "lapsed customers": (planner.lapsed, 3),
        "bought, then no conversation": (planner.unspoken, 3),
        "planned calls held by tier, caller and month": (planner.attainment, 3),
        "recommendation by month": (planner.scores, 3),
        "who shouts loudest": (planner.loudest, 3),
        "relationship": (planner.relationship, 3),
        "what is at stake": (planner.stake, 3),
        "blossom watch": (planner.blossom, 3),
        "coverage certificate": (planner.certificate, 3),
    }
    lines += [under(words, [timed(ask) for _ in range(times)], MOST_S) for words, (ask, times) in asked.items()]
    floor.close()
    return lines


if __name__ == "__main__":
    run()
