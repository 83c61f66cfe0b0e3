"""What is at stake: the value with those who are leaving, beside what calling and what replacing costs."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import asdict

from callplanner.domain.changes import Changes
from callplanner.domain.coverage import exclusion
from callplanner.domain.economics import Rates, changed, costs, stored
from callplanner.domain.phrase import Money
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.fringe import values_before_silence
from callplanner.services.needs import gather_needs
from callplanner.services.views_results import StakeRow, StakeView
from callplanner.storage.people import load_tiers
from callplanner.storage.settings import load_setting, put_setting

RATES = "rates"


@collector_paused()
def stake_view(context: Context) -> StakeView:
    """Customers that may be called and are silent, lapsed or were never called; and the programme's cost."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        before = values_before_silence(context, connection, snapshot)
        period = context.period(connection)
        tiers = load_tiers(connection)
        rates = stored(load_setting(connection, RATES, {}))
        active = list(snapshot.active())
        wanted = dict.fromkeys(tiers, 0)
        for standing in active:
            if standing.tier_id in wanted and exclusion(standing, snapshot.day) is None:
                wanted[standing.tier_id] += tiers[standing.tier_id].frequency(period.days)
        attempts = gather_needs(context, connection, period.first, period.last, wanted).attempts
    counted = {"silent": [0, 0, 0], "lapsed": [0, 0, 0], "never_called": [0, 0, 0]}
    callable_ = 0
    for standing in active:
        if exclusion(standing, snapshot.day) is not None:
            continue
        callable_ += 1
        rhythm = snapshot.rhythm(standing)
        if rhythm is not None and (rhythm.is_silent or rhythm.is_lapsed):
            value = before.get(standing.customer_id, 0)
            sums = counted["silent" if rhythm.is_silent else "lapsed"]
            sums[0] += 1
            sums[1] += value
            sums[2] += rhythm.value_at_risk(value)
        if standing.spoken_on is None:
            counted["never_called"][0] += 1
            counted["never_called"][1] += standing.value_cents
    currency = next((s.currency for s in active if s.currency), "")
    rows = tuple(
        StakeRow(group, people, Money(value, currency), Money(risk, currency))
        for group, (people, value, risk) in counted.items()
    )
    leaving = counted["silent"][0] + counted["lapsed"][0]
    return StakeView(
        rows,
        attempts,
        callable_,
        period.first,
        period.last,
        rates,
        costs(attempts, callable_, leaving, rates),
        currency,
    )


def set_rates(context: Context, values: Mapping[str, float]) -> Changes:
    """Change minutes, rate or factor. PlannerError: "rule-unknown", "rule-range"."""
    with context.change("rates-set") as work:
        present = stored(load_setting(work.connection, RATES, {}))
        wanted, default = asdict(changed(present, values)), asdict(Rates())
        put_setting(work, RATES, {k: v for k, v in wanted.items() if v != default[k]})
        return context.committed(work.commit())
