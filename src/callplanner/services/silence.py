"""Silence over time: who fell silent when, and what was at risk, from the order dates alone (RULES.md section 8).

Each month's end is looked at as the rules would have done on that day: orders after it do not exist, and the shop's
average is that of the day. Whom we may call and who is active is taken from today, so that the last point is the list.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from callplanner.domain.calendar import months_before
from callplanner.domain.coverage import exclusion
from callplanner.domain.currency import money_of
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.order_history import order_history
from callplanner.services.views_insights import SilencePoint, SilenceTrend

if TYPE_CHECKING:
    from callplanner.domain.order_history import Flags, OrderHistory, Rhythms

MONTHS = 25
ONE_DAY = timedelta(days=1)


@collector_paused()
def silence_trend(context: Context) -> SilenceTrend:
    """The last two years, month by month; kept while neither an order nor anybody's standing changes."""
    import numpy as np

    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
    history = order_history(context)
    standings = [snapshot.standings.get(i) for i in history.customers.tolist()]
    active = np.array([s is not None and s.active for s in standings], dtype=np.bool_)
    counted = active & np.array(
        [s is not None and exclusion(s, snapshot.day) is None for s in standings], dtype=np.bool_
    )
    last: list[tuple[OrderHistory, bytes, SilenceTrend]] = context.kept("silence trend", lambda _: [])
    about = active.tobytes() + counted.tobytes()
    for of_history, of_whom, trend in tuple(last):
        if of_history is history and of_whom == about:
            return trend
    home = snapshot.shop.home
    currencies = np.array(["" if s is None else s.currency or home for s in standings], dtype=np.str_)
    places = {code: currencies == code for code in sorted({s.currency or home for s in standings if s is not None})}
    trend = _trend(history, snapshot.day, active, counted, places or {home: counted}, home)
    last[:] = [(history, about, trend)]
    return trend


def month_ends(day: date, count: int) -> list[date]:
    """The last days of the `count` months before the month of `day`, then `day` itself."""
    first = day.replace(day=1)
    return [months_before(first, back) - ONE_DAY for back in range(count - 1, -1, -1)] + [day]


def _trend(
    history: OrderHistory, day: date, active: Flags, counted: Flags, places: Mapping[str, Flags], home: str
) -> SilenceTrend:
    """`places`: who has which currency."""
    from callplanner.domain.order_history import at_risk

    ends = month_ends(day, MONTHS + 1)
    points = []
    before: Rhythms | None = None
    for end in ends:
        now = history.as_of(end, active)
        silent, lapsed = now.silent & counted, now.lapsed & counted
        if before is not None:
            risk = at_risk(history.value_before(now.last), now.ratio)
            fell, back = _changes(before, now)
            points.append(
                SilencePoint(
                    end,
                    int(silent.sum()),
                    money_of({code: int(risk[silent & those].sum()) for code, those in places.items()}, home),
                    int(lapsed.sum()),
                    int((fell & counted).sum()),
                    int((back & counted).sum()),
                    int((lapsed & ~before.lapsed).sum()),
                )
            )
        before = now
    fell, back = _between(history, ends[-2], day, active)
    year_ago = months_before(day, 12)
    start = year_ago.replace(day=1) - ONE_DAY
    fell_then, _ = _between(history, start, year_ago, active)
    return SilenceTrend(
        tuple(points),
        int((fell & counted).sum()),
        int((fell_then & counted).sum()),
        frozenset(history.customers[fell & counted].tolist()),
        frozenset(history.customers[back & counted].tolist()),
    )


def _between(history: OrderHistory, first: date, last: date, active: Flags) -> tuple[Flags, Flags]:
    return _changes(history.as_of(first, active), history.as_of(last, active))


def _changes(before: Rhythms, now: Rhythms) -> tuple[Flags, Flags]:
    """(fell silent, ordered again) from one day to a later one: from a rhythm kept to one that is not, and from one
    that was not kept to an order."""
    from callplanner.domain.rhythm import LATE

    fell = (before.orders > 0) & (before.ratio < LATE) & (now.ratio >= LATE)
    back = (before.ratio >= LATE) & (now.last > before.day.toordinal())
    return fell, back
