"""Planned calls for planning: those that stand, and what is fixed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, select

from callplanner.domain.phrase import Phrase
from callplanner.domain.plan_values import Unplaced
from callplanner.storage.open_calls import as_of
from callplanner.storage.phrases import from_json, to_json
from callplanner.storage.schema import callback, caller, customer, planned_call, programme, tier


class StandingCall(Struct, frozen=True):
    """An open planned call as stored."""

    planned_call_id: int
    customer_id: int
    caller_id: int
    day: date
    pinned: bool
    number: int
    ideal: date


def open_calls(connection: Connection, first: date, last: date | None = None) -> list[StandingCall]:
    """The open planned calls from a day on."""
    p = planned_call.c
    statement = select(p.id, p.customer_id, p.caller_id, p.day, p.pinned, p.number, p.ideal).where(
        p.closed_on.is_(None), p.day >= first
    )
    if last is not None:
        statement = statement.where(p.day <= last)
    return [
        StandingCall(row.id, row.customer_id, row.caller_id, row.day, row.pinned, row.number, row.ideal)
        for row in connection.execute(statement.order_by(p.id))
    ]


def packed_report(left_out: Iterable[Unplaced]) -> str:
    """What a programme keeps of its plan: whom it left out, each with the proof."""
    return json.dumps({"left_out": {u.customer_id: to_json(u.reason) for u in left_out}}, ensure_ascii=False)


def left_out_by_plan(connection: Connection) -> Mapping[int, Phrase] | None:
    """Whom the last plan of the programme that stands left out, and why; None without a programme."""
    p = programme.c
    report = connection.execute(
        select(p.report).where(p.active.is_(True)).order_by(p.id.desc()).limit(1)
    ).scalar_one_or_none()
    return None if report is None else _unpacked(report)


@lru_cache(maxsize=2)
def _unpacked(report: str) -> Mapping[int, Phrase]:
    kept = json.loads(report).get("left_out", {})
    return {int(customer_id): from_json(code, facts) for customer_id, (code, facts) in kept.items()}


PLANNED_AS = ("caller_id", "day", "ideal", "earliest", "latest", "band", "number", "pinned", "reason", "facts")
"""What a plan decides about a call; the programme's own id besides."""


def planned_as(connection: Connection, first: date, last: date) -> dict[int, tuple[Any, ...]]:
    """The open calls between two days as PLANNED_AS and their programme, by id."""
    p = planned_call.c
    rows = connection.execute(
        select(p.id, *(p[name] for name in PLANNED_AS), p.programme_id).where(
            p.closed_on.is_(None), p.day.between(first, last)
        )
    ).all()
    return {row[0]: tuple(row[1:]) for row in rows}


def last_held(connection: Connection, first: date, day: date) -> dict[int, tuple[date, date, date]]:
    """(day held, day planned, ideal day) of the call that each customer's newest held call was, between two days."""
    p = planned_call.c
    rows = connection.execute(
        select(p.customer_id, p.closed_on, p.day, p.ideal)
        .where(p.closed_as == "held", p.closed_on.between(first, day))
        .order_by(p.closed_on, p.day)
    )
    return {row.customer_id: (row.closed_on, row.day, row.ideal) for row in rows}


def stored_calls(connection: Connection, ids: list[int]) -> dict[int, Any]:
    """Planned calls by id, whole rows."""
    found = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(select(planned_call).where(planned_call.c.id.in_(ids[start : start + 500])))
        found.update({row.id: row for row in rows})
    return found


def fixed_calls(connection: Connection, first: date, last: date, day: date) -> dict[int, dict[date, int]]:
    """Promised callbacks by caller and day."""
    c = callback.c
    found: dict[int, dict[date, int]] = {}
    for row in connection.execute(
        select(c.caller_id, c.due_day, func.count().label("calls"))
        .where(as_of(c.closed_on, day), c.due_day.between(first, last))
        .group_by(c.caller_id, c.due_day)
    ):
        found.setdefault(row.caller_id, {})[row.due_day] = row.calls
    return found


def calls_by_day(connection: Connection, first: date, last: date) -> dict[tuple[str, date], int]:
    """Planned calls by caller's name and day, those held already included, so that past days show what they were."""
    p = planned_call.c
    rows = connection.execute(
        select(caller.c.name, p.day, func.count())
        .join_from(planned_call, caller, caller.c.id == p.caller_id)
        .where(p.closed_as.in_(("", "held", "superseded")), p.day.between(first, last))
        .group_by(caller.c.name, p.day)
    )
    return {(row[0], row[1]): row[2] for row in rows}


class PlannedFilter(Struct, frozen=True):
    """Which planned calls to list; None: any."""

    first: date | None = None
    last: date | None = None
    customer_id: int | None = None
    caller: str | None = None
    search: str = ""


SORTS = {
    "day": (planned_call.c.day, tier.c.position, customer.c.name),
    "name": (customer.c.name, planned_call.c.day),
    "tier": (tier.c.position, planned_call.c.day, customer.c.name),
    "caller": (caller.c.name, planned_call.c.day, customer.c.name),
    "ideal": (planned_call.c.ideal, customer.c.name),
    "purpose": (planned_call.c.purpose, planned_call.c.day),
}


def planned_ids(
    connection: Connection, wanted: PlannedFilter, day: date, sort: str = "day", *, descending: bool = False
) -> list[int]:
    """Ids of the open planned calls that pass a filter, in order."""
    p = planned_call.c
    statement = _joined(select(p.id)).where(as_of(p.closed_on, day))
    if wanted.first is not None:
        statement = statement.where(p.day >= wanted.first)
    if wanted.last is not None:
        statement = statement.where(p.day <= wanted.last)
    if wanted.customer_id is not None:
        statement = statement.where(p.customer_id == wanted.customer_id)
    if wanted.caller is not None:
        statement = statement.where(caller.c.name == wanted.caller)
    if wanted.search:
        statement = statement.where(customer.c.search_text.contains(wanted.search.casefold(), autoescape=True))
    keys = SORTS.get(sort, SORTS["day"])
    order = [key.desc() if descending else key for key in keys]
    return list(connection.execute(statement.order_by(*order, p.id)).scalars())


def planned_rows(connection: Connection, ids: list[int]) -> dict[int, Any]:
    """Planned calls with the names that a list shows, by id."""
    found = {}
    columns = _joined(
        select(
            planned_call,
            customer.c.reference,
            customer.c.name,
            caller.c.name.label("caller"),
            tier.c.name.label("tier"),
            tier.c.letter,
        )
    )
    for start in range(0, len(ids), 500):
        for row in connection.execute(columns.where(planned_call.c.id.in_(ids[start : start + 500]))):
            found[row.id] = row
    return found


def _joined(statement: Any) -> Any:
    return (
        statement.join_from(planned_call, customer, customer.c.id == planned_call.c.customer_id)
        .join(caller, caller.c.id == planned_call.c.caller_id)
        .outerjoin(tier, tier.c.id == customer.c.tier_id)
    )
