"""What is at stake: the value with those who are leaving, beside what calling and what replacing costs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec.structs import asdict

from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.currency import money_of
from callplanner.domain.economics import Rates, changed, costs, stored
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.fringe import values_before_silence
from callplanner.services.needs import gather_needs
from callplanner.services.views_results import StakeRow, StakeView
from callplanner.storage.people import load_tiers
from callplanner.storage.settings import load_setting, put_setting

RATES = "rates"
GROUPS = ("silent", "lapsed", "never_called")


@collector_paused()
def stake_view(context: Context) -> StakeView:
    """Customers that may be called and are silent, lapsed or were never called; and the programme's cost."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        before = values_before_silence(context, snapshot)
        period = context.period(connection)
        tiers = load_tiers(connection)
        rates = stored(load_setting(connection, RATES, {}))
        active = list(snapshot.active())
        wanted = dict.fromkeys(tiers, 0)
        for standing in active:
            if standing.tier_id in wanted and exclusion(standing, snapshot.day) is None:
                wanted[standing.tier_id] += tiers[standing.tier_id].frequency(period.days)
        attempts = gather_needs(context, connection, period.first, period.last, wanted).attempts
    home = snapshot.shop.home
    people = Counter[str]()
    worth = {group: Counter[str]() for group in GROUPS}
    risk = {group: Counter[str]() for group in GROUPS}
    callable_ = 0
    for standing in active:
        if exclusion(standing, snapshot.day) is not None:
            continue
        callable_ += 1
        rhythm = snapshot.rhythm(standing)
        if rhythm is not None and (rhythm.is_silent or rhythm.is_lapsed):
            value = before.get(standing.customer_id, 0)
            group = "silent" if rhythm.is_silent else "lapsed"
            people[group] += 1
            worth[group][standing.currency] += value
            risk[group][standing.currency] += rhythm.value_at_risk(value)
        if standing.spoken_on is None:
            people["never_called"] += 1
            worth["never_called"][standing.currency] += standing.value_cents
    rows = tuple(
        StakeRow(group, people[group], money_of(worth[group], home), money_of(risk[group], home)) for group in GROUPS
    )
    leaving = people["silent"] + people["lapsed"]
    return StakeView(
        rows,
        attempts,
        callable_,
        period.first,
        period.last,
        rates,
        costs(attempts, callable_, leaving, rates),
        home,
    )


def set_rates(context: Context, values: Mapping[str, float]) -> Changes:
    """Change minutes, rate or factor. PlannerError: "rule-unknown", "rule-range"."""
    with context.change("rates-set") as work:
        present = stored(load_setting(work.connection, RATES, {}))
        wanted, default = asdict(changed(present, values)), asdict(Rates())
        put_setting(work, RATES, {k: v for k, v in wanted.items() if v != default[k]})
        return context.committed(work.commit())
