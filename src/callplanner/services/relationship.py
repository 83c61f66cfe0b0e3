"""Who calls whom, what we give and keep; how well we know everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from callplanner.domain.calendar import months_before
from callplanner.domain.knowing import WEIGHTS, completeness
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.snapshot import Snapshot
from callplanner.services.views_frame import Ratio
from callplanner.services.views_results import RelationshipView
from callplanner.storage.lists import known_facts
from callplanner.storage.relationship import refusing, whole_balance

BANDS = (25, 50, 75)


def missing_facts(connection: Connection, snapshot: Snapshot) -> Mapping[int, frozenset[str]]:
    """What is missing of each active customer, by id; a private person is its own contact person."""
    stored = known_facts(connection)

    @cache  # a hundred thousand customers lack the same few sets of facts
    def missing(known: tuple[str, ...], has_number: bool, private: bool) -> frozenset[str]:
        also = {"phone"} if has_number else set()
        return frozenset(WEIGHTS.keys() - known - also - ({"person"} if private else set()))

    return {
        standing.customer_id: missing(stored.get(standing.customer_id, ()), standing.has_number, standing.private)
        for standing in snapshot.active()
    }


@collector_paused()
def relationship_view(context: Context) -> RelationshipView:
    """The 12 months up to today, all customers together."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        balance = whole_balance(connection, snapshot.day)
        since = months_before(snapshot.day, 12)
        refused = refusing(connection, since, snapshot.day)
        missing = missing_facts(connection, snapshot)
    sizes: Counter[int] = Counter()
    lacking: Counter[str] = Counter()
    for facts, count in Counter(missing.values()).items():
        sizes[sum(completeness(facts) >= band for band in BANDS)] += count
        lacking.update(dict.fromkeys(facts, count))
    return RelationshipView(
        since,
        snapshot.day,
        balance,
        Ratio(balance.people - refused, balance.people),
        Ratio(balance.given, balance.days),
        Ratio(balance.kept, balance.promised),
        (sizes[0], sizes[1], sizes[2], sizes[3]),
        tuple((name, lacking[name]) for name in WEIGHTS),
        len(missing),
    )
