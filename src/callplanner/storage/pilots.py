"""Pilots, their members, and what happened with them up to a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, func, or_, select

from callplanner.domain.pilot import Try
from callplanner.storage.schema import attempt, customer, outcome, pilot, pilot_member, planned_call, sales_order, tier

CALLED, CONTROL = "called", "control"


class PilotRecord(Struct, frozen=True):
    """A pilot as it was fixed before its first call."""

    pilot_id: int
    name: str
    base: str
    seed: str
    size: int
    attempts: int
    receptive: str
    first: date
    last: date
    ended_on: date | None

    def until(self, day: date) -> date:
        """The last day that counts on `day`."""
        return min(self.last, day, self.ended_on or day)

    def runs_on(self, day: date) -> bool:
        """Whether it is still going on."""
        return day <= self.last and (self.ended_on is None or self.ended_on > day)


class MemberRecord(Struct, frozen=True):
    """A member with what there is to call it."""

    customer_id: int
    reference: str
    name: str
    tier: str
    arm: str


def load_pilots(connection: Connection, day: date) -> list[PilotRecord]:
    """The pilots that had begun on a day, the newest first."""
    rows = connection.execute(
        select(pilot).where(pilot.c.first <= day).order_by(pilot.c.first.desc(), pilot.c.id.desc())
    )
    return [
        PilotRecord(
            r.id, r.name, r.base, r.seed, r.size, r.attempts, r.receptive, r.first, r.last,
            r.ended_on if r.ended_on is not None and r.ended_on <= day else None,
        )
        for r in rows
    ]  # fmt: skip


def load_members(connection: Connection, pilot_id: int) -> list[MemberRecord]:
    """The members of a pilot, those called first, by name."""
    rows = connection.execute(
        select(customer.c.id, customer.c.reference, customer.c.name, func.coalesce(tier.c.name, ""), pilot_member.c.arm)
        .join_from(pilot_member, customer, customer.c.id == pilot_member.c.customer_id)
        .outerjoin(tier, tier.c.id == customer.c.tier_id)
        .where(pilot_member.c.pilot_id == pilot_id)
        .order_by(pilot_member.c.arm, customer.c.name, customer.c.id)
    )
    return [MemberRecord(*row) for row in rows]


def count_arms(connection: Connection, pilot_id: int) -> dict[str, int]:
    """How many members each arm has."""
    m = pilot_member.c
    rows = connection.execute(select(m.arm, func.count()).where(m.pilot_id == pilot_id).group_by(m.arm))
    return {row[0]: row[1] for row in rows}


def taken(connection: Connection, day: date) -> set[int]:
    """Customers that are in a pilot that is going on."""
    going = or_(pilot.c.ended_on.is_(None), pilot.c.ended_on > day)
    return set(
        connection.execute(
            select(pilot_member.c.customer_id)
            .join_from(pilot_member, pilot, pilot.c.id == pilot_member.c.pilot_id)
            .where(pilot.c.last >= day, going)
        ).scalars()
    )


def attempts_of_pilot(connection: Connection, customer_id: int, day: date) -> int | None:
    """How often a member of a pilot that is going on may be tried; None for everybody else."""
    m = pilot_member.c
    return connection.execute(
        select(func.max(pilot.c.attempts))
        .join_from(pilot_member, pilot, pilot.c.id == m.pilot_id)
        .where(m.customer_id == customer_id, m.arm == CALLED, pilot.c.last >= day, pilot.c.ended_on.is_(None))
    ).scalar()


def calls_of(connection: Connection, record: PilotRecord, day: date) -> dict[int, list[Try]]:
    """The calls with members of the called arm inside the pilot, in the order of time."""
    m, a = pilot_member.c, attempt.c
    rows = connection.execute(
        select(a.customer_id, a.inbound, a.right_party, outcome.c.suppresses, outcome.c.ends_as)
        .join_from(pilot_member, attempt, a.customer_id == m.customer_id)
        .join(outcome, outcome.c.id == a.outcome_id)
        .where(m.pilot_id == record.pilot_id, m.arm == CALLED, a.day.between(record.first, record.until(day)))
        .order_by(a.customer_id, a.at, a.id)
    )
    return {
        key: [Try(inbound, right, suppresses, ends_as == "promise") for _, inbound, right, suppresses, ends_as in group]
        for key, group in groupby(rows, key=lambda row: int(row[0]))
    }


def buyers(connection: Connection, record: PilotRecord, day: date) -> set[int]:
    """Members of both arms that ordered inside the pilot; cancelled orders and credit notes are none."""
    m, o = pilot_member.c, sales_order.c
    return set(
        connection.execute(
            select(o.customer_id)
            .join_from(pilot_member, sales_order, o.customer_id == m.customer_id)
            .where(
                m.pilot_id == record.pilot_id,
                o.cancelled.is_(False),
                o.amount_cents >= 0,
                o.day.between(record.first, record.until(day)),
            )
            .distinct()
        ).scalars()
    )


def open_calls_of(connection: Connection, pilot_id: int) -> Iterator[int]:
    """Ids of the planned calls that a pilot still waits for."""
    p = planned_call.c
    statement: Select[Any] = (
        select(p.id)
        .join_from(planned_call, pilot_member, pilot_member.c.customer_id == p.customer_id)
        .where(pilot_member.c.pilot_id == pilot_id, p.purpose == "pilot", p.closed_on.is_(None))
    )
    return iter(connection.execute(statement).scalars().all())
