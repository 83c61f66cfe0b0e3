"""Tiers: what each holds, who belongs to which, how often it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from callplanner.domain.capacity import attempts_needed, reach_rates
from callplanner.domain.changes import Changes
from callplanner.domain.currency import money_of, share_of, total
from callplanner.domain.errors import PlannerError
from callplanner.domain.standing import Standing, TierRule
from callplanner.domain.tier import DEFAULT_SHARES, Valued, by_share
from callplanner.services.context import Context
from callplanner.services.views import Ratio, TierRow
from callplanner.storage.people import load_reach, load_tiers
from callplanner.storage.schema import customer, tier
from callplanner.storage.settings import load_setting, put_setting
from callplanner.storage.standings import Worth, load_worth
from callplanner.storage.unit_of_work import UnitOfWork

MOST_CALLS = 366


def tier_rows(context: Context, connection: Connection) -> tuple[TierRow, ...]:
    """Every tier with its customers, value, reach and what it asks of the year."""
    snapshot = context.snapshot(connection)
    tiers = load_tiers(connection)
    horizon = context.period(connection).days
    measured = context.kept("reach by tier", lambda now: load_reach(now, snapshot.day))
    whole, rates = reach_rates(measured)
    count = dict.fromkeys(tiers, 0)
    sums: dict[int, Counter[str]] = {tier_id: Counter() for tier_id in tiers}
    home = snapshot.shop.home
    for standing in snapshot.active():
        if standing.tier_id in count:
            count[standing.tier_id] += 1
            sums[standing.tier_id][standing.currency or home] += standing.value_cents
    value = {tier_id: money_of(cents, home) for tier_id, cents in sums.items()}
    whole_value = total(value.values(), home)
    rows = []
    for rule in tiers.values():
        rate = rates.get(rule.tier_id, whole)
        reached = measured.get(rule.tier_id)
        wanted = count[rule.tier_id] * rule.frequency(horizon)
        rows.append(
            TierRow(
                rule.tier_id,
                rule.name,
                rule.letter,
                rule.calls_a_year,
                round(rule.interval_days(horizon)),
                round(rule.worst_days(horizon)),
                count[rule.tier_id],
                value[rule.tier_id],
                share_of(value[rule.tier_id], whole_value),
                Ratio(reached.conversations, reached.attempts) if reached else Ratio(0, 0),
                rate,
                wanted,
                attempts_needed(wanted, rate),
            )
        )
    return tuple(rows)


def assign_tiers(context: Context, by: str = "value", shares: Sequence[float] = DEFAULT_SHARES) -> Changes:
    """Put every customer into its tier by cumulative share of value, or of orders. Pinned tiers stay.

    PlannerError: "tier-by" for another `by`, "tier-shares"."""
    if by not in ("value", "orders"):
        raise PlannerError("tier-by", by=by)
    with context.change("tiers-assigned") as work:
        assign_in(work, context, by, shares)
        _remember_rule(work, by, shares)
        changes = work.commit()
    return context.committed(changes)


def assign_in(work: UnitOfWork, context: Context, by: str = "value", shares: Sequence[float] = DEFAULT_SHARES) -> None:
    """The same inside a larger change, on the figures as that change leaves them."""
    worth = load_worth(work.connection, context.now().day, order_days=by == "orders")
    placed = _placed(work.connection, worth, by, shares)
    work.update_many(customer, ((i, {"tier_id": t}) for i, t in placed.items() if worth[i].tier_id != t))


def _placed(
    connection: Connection, customers: Mapping[int, Standing] | Mapping[int, Worth], by: str, shares: Sequence[float]
) -> dict[int, int]:
    pinned = set(connection.execute(select(customer.c.id).where(customer.c.tier_pinned.is_(True))).scalars())
    people = [
        Valued(
            s.customer_id,
            s.reference,
            s.value_cents if by == "value" else s.order_days * 100,
            s.tier_id if s.customer_id in pinned else None,
            s.currency if by == "value" else "",
        )
        for s in customers.values()
        if s.active
    ]
    return by_share(people, list(load_tiers(connection)), shares)


def tiers_by_rule(connection: Connection, standings: Mapping[int, Standing]) -> dict[int, int]:
    """The tier id of every active customer by the rule that was chosen last; empty when tiers are set by hand."""
    rule = load_setting(connection, RULE, {"by": "value", "shares": list(DEFAULT_SHARES)})
    return {} if rule["by"] == BY_HAND else _placed(connection, standings, rule["by"], rule["shares"])


RULE = "tier_rule"
BY_HAND = "hand"


def assign_by_rule(work: UnitOfWork, context: Context) -> None:
    """Tiers by the rule that was chosen last, at first by share of value; "hand" leaves them alone."""
    rule = load_setting(work.connection, RULE, {"by": "value", "shares": list(DEFAULT_SHARES)})
    if rule["by"] != BY_HAND:
        assign_in(work, context, rule["by"], rule["shares"])


def _remember_rule(work: UnitOfWork, by: str, shares: Sequence[float]) -> None:
    put_setting(work, RULE, {"by": by, "shares": list(shares)})


def set_tier(context: Context, name: str, calls_a_year: int, worst_days: int | None = None) -> Changes:
    """Change how often a tier is called. PlannerError: "tier-unknown", "calls-a-year"."""
    if not 1 <= calls_a_year <= MOST_CALLS:
        raise PlannerError("calls-a-year", calls=calls_a_year, most=MOST_CALLS)
    with context.change("tier-set", name=name, calls=calls_a_year) as work:
        rule = find_tier(work.connection, name)
        values: dict[str, object] = {"calls_a_year": calls_a_year}
        if worst_days is not None:
            values["tolerance_days"] = worst_days
        work.update(tier, rule.tier_id, **values)
        changes = work.commit()
    return context.committed(changes)


def find_tier(connection: Connection, name: str) -> TierRule:
    """A tier by its name or letter. PlannerError("tier-unknown")."""
    tiers = load_tiers(connection)
    wanted = name.strip().casefold().removeprefix("tier ")
    for rule in tiers.values():
        if wanted in (rule.name.casefold(), rule.letter.casefold()):
            return rule
    raise PlannerError("tier-unknown", name=name, known=", ".join(rule.name for rule in tiers.values()))
