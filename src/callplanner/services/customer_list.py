"""The Customers table and the search field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from callplanner.domain.coverage import Calls, status
from callplanner.domain.errors import PlannerError
from callplanner.domain.listing import ListQuery
from callplanner.domain.phrase import Money
from callplanner.domain.search import search_terms
from callplanner.domain.standing import Standing, TierRule
from callplanner.services.context import Context
from callplanner.services.coverage import statuses
from callplanner.services.customer_groups import group_members
from callplanner.services.snapshot import NO_TIER, Snapshot
from callplanner.services.views import CustomerRow
from callplanner.services.work_lists import waiting_for_decision
from callplanner.storage.coverage import calls_in_period
from callplanner.storage.lists import (
    STORED_SORTS,
    customer_ids,
    narrowed_ids,
    next_calls,
    search_ids,
    stored_columns,
    with_contact,
)
from callplanner.storage.people import load_callers, load_tiers
from callplanner.storage.phones import first_numbers
from callplanner.storage.standings import load_standings

FILTERS = ("tier", "status", "caller", "silent", "missing", "not_called_since", "waiting", "group", "active")
SEARCHES_KEPT = 50
COMPUTED_SORTS = ("tier", "status", "spoken", "next", "silence", "value")


def list_ids(context: Context, query: ListQuery) -> list[int]:
    """Customer ids in the order of the query. PlannerError: "list-filter", "list-sort"."""
    for name in query.filters:
        if name not in FILTERS:
            raise PlannerError("list-filter", name=name, known=", ".join(FILTERS))
    if query.sort not in (*STORED_SORTS, *COMPUTED_SORTS):
        raise PlannerError("list-sort", name=query.sort, known=", ".join((*STORED_SORTS, *COMPUTED_SORTS)))
    with context.file.read() as connection:
        active = query.filters.get("active", ("yes",)) != ("no",)
        ids = customer_ids(
            connection, search_terms(query.search), query.sort, descending=query.descending, active=active
        )
        wanted = {name: values for name, values in query.filters.items() if name != "active" and values}
        if wanted or query.sort in COMPUTED_SORTS:
            snapshot = context.snapshot(connection)
            ids = [i for i in ids if i in snapshot.standings]
            for name, values in wanted.items():
                if name == "group":
                    chosen = group_members(context, connection, values)
                    ids = [i for i in ids if i in chosen]
                    continue
                keep = _filter(context, connection, snapshot, name, values)
                ids = [i for i in ids if keep(snapshot.standings[i])]
            if query.sort in COMPUTED_SORTS:
                key = _sort_key(context, connection, snapshot, query.sort)
                ids.sort(key=lambda i: key(snapshot.standings[i]), reverse=query.descending)
    return ids


Test = Callable[[Standing], bool]


def _filter(context: Context, connection: Connection, snapshot: Snapshot, name: str, values: Sequence[str]) -> Test:
    match name:
        case "tier":
            tiers = {t.tier_id for t in load_tiers(connection).values() if {t.name, t.letter} & set(values)}
            return lambda s: s.tier_id in tiers
        case "caller":
            callers = {c.caller_id for c in load_callers(connection).values() if c.name in values}
            return lambda s: s.caller_id in callers
        case "status":
            found = statuses(context, connection, context.period(connection))
            return lambda s: s.customer_id in found and found[s.customer_id][0] in values
        case "silent":
            least = min(float(value) for value in values)
            return lambda s: (_silence(snapshot, s) or 0.0) >= least
        case "not_called_since":
            days = min(int(value) for value in values)
            return lambda s: s.spoken_on is None or (snapshot.day - s.spoken_on).days >= days
        case "waiting":
            decisions = waiting_for_decision(connection, snapshot.day) if "decision" in values else {}
            mend = "mend_number" in values
            return lambda s: s.customer_id in decisions or (mend and not s.has_number)
        case _:
            return _missing(connection, snapshot, values)


def _missing(connection: Connection, snapshot: Snapshot, values: Sequence[str]) -> Test:
    stored = stored_columns(connection, snapshot.standings)
    people = with_contact(connection)

    def lacks(standing: Standing) -> bool:
        row = stored[standing.customer_id]
        empty = {
            "phone": not standing.has_number,
            "person": standing.customer_id not in people and not standing.private,
            "email": not row.email,
            "segment": not row.segment,
            "note": not row.note,
            "potential": not row.potential,
        }
        return any(empty.get(value, False) for value in values)

    return lacks


def _silence(snapshot: Snapshot, standing: Standing) -> float | None:
    rhythm = snapshot.rhythm(standing)
    return None if rhythm is None else rhythm.ratio


def _sort_key(context: Context, connection: Connection, snapshot: Snapshot, sort: str) -> Callable[[Standing], Any]:
    match sort:
        case "tier":
            tiers = load_tiers(connection)
            return lambda s: (tiers.get(s.tier_id or 0, NO_TIER).position, -s.value_cents)
        case "spoken":
            return lambda s: (s.spoken_on is not None, s.spoken_on or date.min)
        case "silence":
            return lambda s: _silence(snapshot, s) or -1.0
        case "value":
            return lambda s: s.value_cents
        case "next":
            found = next_calls(connection, snapshot.day, None)
            none = (None, None)

            def due(standing: Standing) -> tuple[bool, date]:
                planned, promised = found.get(standing.customer_id, none)
                first = promised.date() if promised is not None else planned
                return first is None, first or date.max

            return due
        case _:
            ranks = statuses(context, connection, context.period(connection))
            return lambda s: ranks[s.customer_id][0] if s.customer_id in ranks else ""


def list_rows(context: Context, ids: Sequence[int]) -> list[CustomerRow]:
    """The lines of the named customers, in their order; vanished ids are left out."""
    day = context.now().day
    with context.file.read() as connection:
        standings: dict[int, Standing]
        snapshot = context.snapshot(connection) if context.has_snapshot() else None
        if snapshot is not None:
            standings = {i: snapshot.standings[i] for i in ids if i in snapshot.standings}
        else:
            standings = load_standings(connection, day, ids)
        tiers = load_tiers(connection)
        period = context.period(connection)
        calls = calls_in_period(connection, period, day, standings.values())
        stored = stored_columns(connection, ids)
        phones = first_numbers(connection, ids)
        following = next_calls(connection, day, ids)
    rows = []
    for customer_id in ids:
        standing = standings.get(customer_id)
        if standing is None or customer_id not in stored:
            continue
        tier = tiers.get(standing.tier_id or 0, NO_TIER)
        mine = calls[customer_id]
        planned, promised = following.get(customer_id, (None, None))
        next_at = context.local(promised).replace(tzinfo=None) if promised is not None else None
        rows.append(
            CustomerRow(
                customer_id=customer_id,
                reference=standing.reference,
                name=standing.name,
                tier=tier.name,
                letter=tier.letter,
                status=_status(standing, tier, mine, day, period.days),
                last_spoken_on=standing.spoken_on,
                spoken_days=None if standing.spoken_on is None else (day - standing.spoken_on).days,
                next_call=next_at.date() if next_at is not None else planned,
                next_at=next_at,
                days_late=max(0, (day - planned).days) if planned is not None and next_at is None else 0,
                silence=_silence(snapshot, standing) if snapshot is not None else None,
                value=Money(standing.value_cents, standing.currency),
                caller=stored[customer_id].caller or "",
                phone=phones.get(customer_id, ""),
                town=stored[customer_id].town,
                segment=stored[customer_id].segment,
            )
        )
    return rows


def _status(standing: Standing, tier: TierRule, calls: Calls, day: date, horizon_days: int) -> str:
    return status(standing, tier.pace(horizon_days), calls, day)[0] if standing.active else "inactive"


def search(context: Context, text: str, limit: int = 20) -> list[CustomerRow]:
    """Customers by part of a name, number in any spelling, reference, town or note; best first.

    Whoever goes on typing narrows what was found: once everybody with the letters so far is known, only they are looked
    through, until something changes."""
    terms = search_terms(text)
    if not terms:
        return []
    known = context.until_changed("found by search", dict[tuple[str, ...], list[int]])
    with context.file.read() as connection:
        among = _among(known, terms)
        ids = search_ids(connection, terms, limit) if among is None else narrowed_ids(connection, terms, among)[:limit]
    if len(ids) < limit:
        while len(known) >= SEARCHES_KEPT:
            known.pop(next(iter(known)), None)
        known[terms] = ids
    return list_rows(context, ids)


def _among(known: Mapping[tuple[str, ...], list[int]], terms: tuple[str, ...]) -> list[int] | None:
    """The fewest who are known to be all with less than these terms; None when nothing is known."""
    wider = [ids for typed, ids in tuple(known.items()) if all(any(old in term for term in terms) for old in typed)]
    return min(wider, key=len, default=None)
