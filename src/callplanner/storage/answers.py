"""What calls told over time: tries by weekday and hour, recommendation answers by month, planned calls held."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Integer, Text, and_, case, cast, func, or_, select

from callplanner.domain.calendar import months_before
from callplanner.storage.schema import answer, attempt, customer, outcome, planned_call, question
from callplanner.storage.some import among

Rows = Sequence[Sequence[Any]]


def tries_by_hour(
    connection: Connection, first: date, until: date, caller_id: int | None = None
) -> list[tuple[date, int, int, int]]:
    """(day, hour, outbound attempts, conversations) from `first` up to the day before `until`, of one caller or all."""
    a = attempt.c
    hour = cast(a.minute // 60, Integer)
    rows = connection.execute(
        select(a.day, hour, func.count(), func.sum(case((a.conversation, 1), else_=0)))
        .where(a.day >= first, a.day < until, a.inbound.is_(False), *_of(a.caller_id, caller_id))
        .group_by(a.day, hour)
    )
    return [(on, int(at), count, int(reached or 0)) for on, at, count, reached in rows]


def tried_at(
    connection: Connection, first: date, until: date, places: set[tuple[int, int]], caller_id: int | None = None
) -> set[int]:
    """Ids of customers tried in these hours of a weekday (weekday, hour); days and caller as of `tries_by_hour`."""
    a = attempt.c
    hour = cast(a.minute // 60, Integer)
    rows = connection.execute(
        select(a.customer_id, a.day, hour)
        .where(
            a.day >= first,
            a.day < until,
            a.inbound.is_(False),
            hour.in_({hour for _, hour in places}),
            *_of(a.caller_id, caller_id),
        )
        .distinct()
    )
    return {customer_id for customer_id, on, at in rows if (on.weekday(), at) in places}


def scores_by_day(
    connection: Connection, first: date, day: date, caller_id: int | None = None
) -> list[tuple[date, int, int]]:
    """(day, score, answers) to questions of 0 to 10 from `first` up to `day`, in the calls of one caller or all."""
    rows = connection.execute(
        select(answer.c.day, answer.c.score, func.count())
        .where(answer.c.score.is_not(None), answer.c.day.between(first, day), _asks_recommendation())
        .where(*_answered_by(caller_id))
        .group_by(answer.c.day, answer.c.score)
    )
    return [(on, score, count) for on, score, count in rows if score is not None]


def answered_between(connection: Connection, first: date, last: date, caller_id: int | None = None) -> set[int]:
    """Ids of customers with a recommendation answer from first to last, in the calls of one caller or all."""
    statement = select(answer.c.customer_id).where(
        answer.c.score.is_not(None),
        answer.c.day.between(first, last),
        _asks_recommendation(),
        *_answered_by(caller_id),
    )
    return set(connection.execute(statement.distinct()).scalars())


def _of(column: Any, caller_id: int | None) -> tuple[Any, ...]:
    return () if caller_id is None else (column == caller_id,)


def _answered_by(caller_id: int | None) -> tuple[Any, ...]:
    if caller_id is None:
        return ()
    return (answer.c.attempt_id.in_(select(attempt.c.id).where(attempt.c.caller_id == caller_id)),)


def _asks_recommendation() -> Any:
    return answer.c.question_id.in_(select(question.c.id).where(question.c.kind == "score"))


def held_by_month(connection: Connection, first: date, last: date, day: date) -> Rows:
    """(caller id, month as yyyy-mm, fulfilled, date has come) of the planned calls from first to last, up to `day`.
    What fell away with a re-plan or a customer was not planned any more and counts nowhere, and neither do customers
    who are not active."""
    p = planned_call.c
    active = select(customer.c.id).where(customer.c.active.is_(True))
    month = func.substr(cast(p.day, Text), 1, 7)
    held = case((and_(p.closed_as == "held", p.closed_on <= day), 1), else_=0)
    statement = (
        select(p.caller_id, month, func.sum(held), func.count())
        .where(p.day.between(first, min(last, day)), p.closed_as.in_(("", "held", "superseded")))
        .where(p.customer_id.in_(active))
        .group_by(p.caller_id, month)
        .order_by(month, p.caller_id)
    )
    return connection.execute(statement).all()


def missed(connection: Connection, first: date, last: date, day: date, caller_id: int | None = None) -> set[int]:
    """Ids of customers with a planned call from first to last, of one caller or all, whose date has come and that was
    not held."""
    p = planned_call.c
    held = and_(p.closed_as == "held", p.closed_on <= day)
    statement = select(p.customer_id).where(
        p.day.between(first, min(last, day)),
        p.closed_as.in_(("", "held", "superseded")),
        or_(p.closed_on.is_(None), ~held),
        *_of(p.caller_id, caller_id),
    )
    return set(connection.execute(statement.distinct()).scalars())


class Talks(Struct, frozen=True):
    """Conversations by customer: those with the right party, theirs and ours; and those that we called for. Customers
    without any are in neither."""

    held: dict[int, int]
    called_for: dict[int, int]

    def but(self, ids: Set[int], now: Talks) -> Talks:
        """Those of some customers put in the place of what they were."""
        return Talks(
            {i: count for i, count in self.held.items() if i not in ids} | now.held,
            {i: count for i, count in self.called_for.items() if i not in ids} | now.called_for,
        )


def talks_by_customer(
    connection: Connection, first: date, until: date, caller_id: int | None = None, ids: Set[int] | None = None
) -> Talks:
    """The conversations from `first` up to the day before `until`, of one caller or all, with some customers or all."""
    a = attempt.c
    ours = and_(a.conversation, a.inbound.is_(False))
    rows = connection.execute(
        select(a.customer_id, func.sum(case((a.right_party, 1), else_=0)), func.sum(case((ours, 1), else_=0)))
        .where(a.day >= first, a.day < until, or_(a.right_party, a.conversation), *_of(a.caller_id, caller_id))
        .where(among(a.customer_id, None if ids is None else sorted(ids)))
        .group_by(a.customer_id)
    )
    found = Talks({}, {})
    for customer_id, held, called in rows.all():
        if held:
            found.held[customer_id] = held
        if called:
            found.called_for[customer_id] = called
    return found


def calls_by_customer(connection: Connection, day: date) -> Rows:
    """(customer id, our tries, our conversations, their calls, tries that led to a next step) of the 12 months before
    `day`."""
    a = attempt.c
    ours, promising = a.inbound.is_(False), select(outcome.c.id).where(outcome.c.ends_as == "promise")
    statement = (
        select(
            a.customer_id,
            func.sum(case((ours, 1), else_=0)),
            func.sum(case((and_(ours, a.right_party), 1), else_=0)),
            func.sum(case((a.inbound, 1), else_=0)),
            func.sum(case((a.outcome_id.in_(promising), 1), else_=0)),
        )
        .where(a.day >= months_before(day, 12), a.day < day)
        .group_by(a.customer_id)
    )
    return connection.execute(statement).all()
