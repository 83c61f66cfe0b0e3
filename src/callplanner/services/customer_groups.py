"""Groups of customers that a picture or a list can be asked for: behind every bar stand names."""

from __future__ import annotations

from collections.abc import Iterable, Set

from sqlalchemy import Connection

from callplanner.domain.coverage import exclusion
from callplanner.domain.errors import PlannerError
from callplanner.domain.knowing import completeness
from callplanner.domain.scope import Scope, taken_off
from callplanner.services.context import Context
from callplanner.services.fringe import is_unspoken
from callplanner.services.scoping import caller_id_of, customers_of, span_of
from callplanner.services.snapshot import Snapshot
from callplanner.storage.answers import answered_between, missed, tried_at
from callplanner.storage.people import load_callers, load_tiers
from callplanner.storage.pilots import load_members, load_pilots

BARELY_KNOWN = 25


def group_members(context: Context, connection: Connection, names: Iterable[str]) -> Set[int]:
    """Ids of the customers of any of these groups. PlannerError("list-group").

    A name may carry a scope (`domain.scope`), which narrows silent, loudest, reach, scores and missed as the pictures.

    silent, lapsed, unspoken, never_spoken, fell_silent and came_back (this month), barely_known (less than a quarter),
    loudest, blossomed, reach:WEEKDAY:HOUR (tried then), scores:YYYY-MM (answered then), tier:NAME, missed (a planned
    call not held), missed:tier:NAME, missed:caller:NAME, missed:month:YYYY-MM, pilot:NAME:called, pilot:NAME:control.
    """
    found: set[int] = set()
    for name in names:
        try:
            found |= _members(context, connection, *taken_off(name))
        except (ValueError, IndexError):
            raise PlannerError("list-group", name=name) from None
    return found


def _members(context: Context, connection: Connection, name: str, scope: Scope) -> Set[int]:
    snapshot = context.snapshot(connection)
    kind, _, rest = name.partition(":")
    match kind:
        case "silent" | "lapsed" | "unspoken":
            found = _by_rhythm(snapshot, kind)
            caller_id = caller_id_of(context, connection, scope)
            return found if caller_id is None else found & customers_of(context, connection, caller_id)
        case "fell_silent" | "came_back":
            from callplanner.services.silence import silence_trend

            trend = silence_trend(context)
            return trend.fell_silent_ids if kind == "fell_silent" else trend.came_back_ids
        case "barely_known":
            from callplanner.services.relationship import missing_facts

            missing = missing_facts(connection, snapshot)
            return {i for i, facts in missing.items() if completeness(facts) < BARELY_KNOWN}
        case "never_spoken":
            return {
                s.customer_id for s in snapshot.active() if s.spoken_on is None and exclusion(s, snapshot.day) is None
            }
        case "loudest":
            from callplanner.services.answers import loudest

            return {row.customer_id for row in loudest(context, scope=scope)}
        case "blossomed":
            from callplanner.services.blossom import flowering

            return flowering(context)
        case "reach":
            weekday, hour = rest.split(":")
            span = span_of(context, connection, scope)
            return tried_at(connection, span.first, span.until, {(int(weekday), int(hour))}, span.caller_id)
        case "scores":
            from callplanner.services.answers import month_of

            first, last = month_of(rest)
            first, last = max(first, scope.first or first), min(last, scope.last or last, snapshot.day)
            return answered_between(connection, first, last, caller_id_of(context, connection, scope))
        case "tier":
            wanted = {tier_id for tier_id, tier in snapshot.tiers.items() if tier.name == rest}
            found = {s.customer_id for s in snapshot.active() if s.tier_id in wanted}
            caller_id = caller_id_of(context, connection, scope)
            return found if caller_id is None else found & customers_of(context, connection, caller_id)
        case "missed":
            return _missed(context, connection, snapshot, scope, *rest.partition(":")[::2])
        case "pilot":
            pilot, _, arm = rest.rpartition(":")
            record = next((p for p in load_pilots(connection, snapshot.day) if p.name == pilot), None)
            if record is None:
                raise ValueError(name)
            return {m.customer_id for m in load_members(connection, record.pilot_id) if m.arm == arm}
        case _:
            raise ValueError(name)


def _by_rhythm(snapshot: Snapshot, kind: str) -> Set[int]:
    """As the lists of that name: active, and may be called."""
    found = set()
    for standing in snapshot.active():
        rhythm = snapshot.rhythm(standing)
        if rhythm is None or exclusion(standing, snapshot.day) is not None:
            continue
        if {"silent": rhythm.is_silent, "lapsed": rhythm.is_lapsed}.get(kind, is_unspoken(standing, rhythm)):
            found.add(standing.customer_id)
    return found


def _missed(
    context: Context, connection: Connection, snapshot: Snapshot, scope: Scope, by: str, value: str
) -> Set[int]:
    period = context.period(connection)
    first, last = scope.first or period.first, scope.last or period.last
    caller_id = caller_id_of(context, connection, scope)
    if by == "month":
        from callplanner.services.answers import month_of

        month = month_of(value)
        first, last = max(first, month[0]), min(last, month[1])
    elif by == "caller":
        caller_id = next(c.caller_id for c in load_callers(connection).values() if c.name == value)
    elif by not in ("", "tier"):
        raise ValueError(by)
    found = missed(connection, first, last, snapshot.day, caller_id)
    if by == "tier":
        tiers = {t.tier_id for t in load_tiers(connection).values() if t.name == value}
        found = {i for i in found if i in snapshot.standings and snapshot.standings[i].tier_id in tiers}
    return found
