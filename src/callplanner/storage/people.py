"""Tiers, callers, outcomes and settings as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection, case, func, select

from callplanner.domain.calendar import months_before
from callplanner.domain.capacity import ReachCount
from callplanner.domain.outcome import Outcome
from callplanner.domain.standing import TierRule
from callplanner.storage.schema import attempt, caller, closing_day, customer, leave, outcome, programme, tier


class CallerRecord(Struct, frozen=True):
    """A caller as stored. `leave` holds (first, last, half, reason)."""

    caller_id: int
    name: str
    calls_a_day: int
    weekdays: int
    share: float
    country: str
    subdivision: str
    leave: tuple[tuple[date, date, str, str], ...]


class ProgrammeRecord(Struct, frozen=True):
    """The programme that stands."""

    programme_id: int
    name: str
    first: date
    last: date

    @property
    def days(self) -> int:
        """L: days of the horizon."""
        return (self.last - self.first).days + 1


def load_tiers(connection: Connection) -> dict[int, TierRule]:
    """The tiers by id, highest first."""
    rows = connection.execute(select(tier).order_by(tier.c.position, tier.c.id))
    return {
        row.id: TierRule(row.id, row.name, row.letter, row.position, row.calls_a_year, row.tolerance_days)
        for row in rows
    }


def load_callers(connection: Connection) -> dict[int, CallerRecord]:
    """The active callers by id, with their leave."""
    away: dict[int, list[tuple[date, date, str, str]]] = {}
    for row in connection.execute(select(leave).order_by(leave.c.first)):
        away.setdefault(row.caller_id, []).append((row.first, row.last, row.half, row.reason))
    return {
        row.id: CallerRecord(
            row.id,
            row.name,
            row.calls_a_day,
            row.weekdays,
            row.share,
            row.country,
            row.subdivision,
            tuple(away.get(row.id, ())),
        )
        for row in connection.execute(select(caller).where(caller.c.active.is_(True)).order_by(caller.c.id))
    }


def load_closing_days(connection: Connection) -> dict[date, str]:
    """Own closing days with their reason."""
    return {row.day: row.reason for row in connection.execute(select(closing_day))}


def load_outcomes(connection: Connection) -> dict[str, Outcome]:
    """The active outcomes by code, in the order of their keys."""
    rows = connection.execute(select(outcome).where(outcome.c.active.is_(True)).order_by(outcome.c.position))
    return {
        row.code: Outcome(
            row.id,
            row.code,
            row.label,
            row.key,
            row.conversation,
            row.right_party,
            row.closes,
            row.ends_as,
            row.retry_days,
            row.retry_minutes,
            row.suppresses,
            row.deactivates,
            row.marks_number_bad,
        )
        for row in rows
    }


def load_programme(connection: Connection) -> ProgrammeRecord | None:
    """The newest active programme, or None."""
    p = programme.c
    row = connection.execute(
        select(p.id, p.name, p.first, p.last).where(p.active.is_(True)).order_by(p.id.desc()).limit(1)
    ).first()
    return None if row is None else ProgrammeRecord(*row)


def load_reach(connection: Connection, day: date) -> dict[int, ReachCount]:
    """Outbound attempts and conversations of the 12 months before `day`, by the customers' tier."""
    a = attempt.c
    each = (  # by customer first: then only so many are looked up
        select(a.customer_id, func.count().label("tries"), func.sum(case((a.conversation, 1), else_=0)).label("talks"))
        .where(a.day >= months_before(day, 12), a.day < day, a.inbound.is_(False))
        .group_by(a.customer_id)
        .subquery()
    )
    rows = connection.execute(
        select(customer.c.tier_id, func.sum(each.c.tries), func.sum(each.c.talks))
        .join_from(each, customer, customer.c.id == each.c.customer_id)
        .group_by(customer.c.tier_id)
    )
    return {tier_id: ReachCount(int(reached), int(count)) for tier_id, count, reached in rows if tier_id is not None}


def load_reach_by_part(connection: Connection, day: date, bounds: Mapping[str, tuple[int, int]]) -> dict[str, float]:
    """Share of outbound attempts that reached somebody in the 12 months before `day`, by part of the day; `bounds` are
    minutes of the day from (included) to (excluded). Parts without attempts are left out."""
    part = case(
        *((attempt.c.minute.between(first, last - 1), name) for name, (first, last) in bounds.items()), else_=""
    ).label("part")
    rows = connection.execute(
        select(part, func.count(), func.sum(case((attempt.c.conversation, 1), else_=0)))
        .where(attempt.c.day >= months_before(day, 12), attempt.c.day < day, attempt.c.inbound.is_(False))
        .group_by(part)
    )
    return {name: int(reached or 0) / count for name, count, reached in rows if name and count}
