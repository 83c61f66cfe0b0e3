"""Customers who may be the same: finding them, and remembering that two are not."""

from __future__ import annotations

from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job, SilentJob
from callplanner.domain.matching import Likeness, Party, find_pairs
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.views_lists import DuplicatePair, DuplicateSide
from callplanner.storage.parties import load_distinct, load_parties
from callplanner.storage.schema import customer, distinct_pair


def duplicates(context: Context, limit: int | None = None, job: Job | None = None) -> tuple[DuplicatePair, ...]:
    """Pairs that may be the same customer, the most likely first; pairs told apart are left out."""
    job = job or SilentJob()
    with context.file.read() as connection, collector_paused():
        parties = load_parties(connection)
        told_apart = load_distinct(connection)
        pairs = find_pairs(parties, distinct=told_apart, step=lambda done, total: job.step(done, total, "compare"))
        shown = pairs[:limit]
        sides = _sides(connection, {i for pair in shown for i in (pair.first_id, pair.second_id)}, parties)
    return tuple(_pair(pair, sides) for pair in shown)


def _pair(pair: Likeness, sides: dict[int, DuplicateSide]) -> DuplicatePair:
    return DuplicatePair(sides[pair.first_id], sides[pair.second_id], pair.score, pair.evidence)


def _sides(connection: Connection, ids: set[int], parties: list[Party]) -> dict[int, DuplicateSide]:
    known = {row.id: row for row in connection.execute(select(customer.c.id, customer.c.reference, customer.c.active))}
    return {
        party.party_id: DuplicateSide(
            customer_id=party.party_id,
            reference=known[party.party_id].reference,
            name=party.name,
            people=", ".join(party.people),
            phones=", ".join(party.phones),
            email=party.email,
            address=", ".join(filter(None, (party.street, " ".join(filter(None, (party.postcode, party.town)))))),
            active=known[party.party_id].active,
        )
        for party in parties
        if party.party_id in ids
    }


def tell_apart(context: Context, first_id: int, second_id: int) -> Changes:
    """Remember that two customers are not the same; saying it again changes nothing.

    PlannerError: "same-customer", "customer-unknown"."""
    low, high = sorted((first_id, second_id))
    if low == high:
        raise PlannerError("same-customer")
    with context.change("told-apart") as work:
        wanted = select(customer.c.id, customer.c.name).where(customer.c.id.in_((low, high)))
        names = {row.id: row.name for row in work.connection.execute(wanted)}
        for customer_id in (first_id, second_id):
            if customer_id not in names:
                raise PlannerError("customer-unknown", customer=customer_id)
        work.relabel("told-apart", first=names[first_id], second=names[second_id])
        pair = distinct_pair.c
        known = work.connection.execute(select(pair.id).where(pair.first_id == low, pair.second_id == high)).first()
        if known is None:
            work.insert(distinct_pair, first_id=low, second_id=high, decided_on=context.now().day)
        return context.committed(work.commit())
