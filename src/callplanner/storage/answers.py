"""What calls told over time: tries by weekday and hour, recommendation answers by month, planned calls held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Integer, Text, and_, case, cast, func, or_, select

from callplanner.domain.calendar import months_before
from callplanner.storage.schema import answer, attempt, outcome, planned_call, question

Rows = Sequence[Sequence[Any]]


def tries_by_hour(connection: Connection, day: date) -> list[tuple[date, int, int, int]]:
    """(day, hour, outbound attempts, conversations) of the 12 months before `day`."""
    a = attempt.c
    hour = cast(a.minute // 60, Integer)
    rows = connection.execute(
        select(a.day, hour, func.count(), func.sum(case((a.conversation, 1), else_=0)))
        .where(a.day >= months_before(day, 12), a.day < day, a.inbound.is_(False))
        .group_by(a.day, hour)
    )
    return [(on, int(at), count, int(reached or 0)) for on, at, count, reached in rows]


def tried_at(connection: Connection, day: date, places: set[tuple[int, int]]) -> set[int]:
    """Ids of customers tried in these hours of a weekday (weekday, hour) in the 12 months before `day`."""
    a = attempt.c
    hour = cast(a.minute // 60, Integer)
    rows = connection.execute(
        select(a.customer_id, a.day, hour)
        .where(
            a.day >= months_before(day, 12), a.day < day, a.inbound.is_(False), hour.in_({hour for _, hour in places})
        )
        .distinct()
    )
    return {customer_id for customer_id, on, at in rows if (on.weekday(), at) in places}


def scores_by_day(connection: Connection, first: date, day: date) -> list[tuple[date, int, int]]:
    """(day, score, answers) to questions of 0 to 10 from `first` up to `day`."""
    rows = connection.execute(
        select(answer.c.day, answer.c.score, func.count())
        .where(answer.c.score.is_not(None), answer.c.day.between(first, day), _asks_recommendation())
        .group_by(answer.c.day, answer.c.score)
    )
    return [(on, score, count) for on, score, count in rows if score is not None]


def answered_between(connection: Connection, first: date, last: date) -> set[int]:
    """Ids of customers with a recommendation answer from first to last."""
    statement = select(answer.c.customer_id).where(
        answer.c.score.is_not(None), answer.c.day.between(first, last), _asks_recommendation()
    )
    return set(connection.execute(statement.distinct()).scalars())


def _asks_recommendation() -> Any:
    return answer.c.question_id.in_(select(question.c.id).where(question.c.kind == "score"))


def held_by_month(connection: Connection, first: date, last: date, day: date) -> Rows:
    """(caller id, month as yyyy-mm, fulfilled, date has come) of the planned calls from first to last, up to `day`.
    What fell away with a re-plan or a customer was not planned any more and counts nowhere."""
    p = planned_call.c
    month = func.substr(cast(p.day, Text), 1, 7)
    held = case((and_(p.closed_as == "held", p.closed_on <= day), 1), else_=0)
    statement = (
        select(p.caller_id, month, func.sum(held), func.count())
        .where(p.day.between(first, min(last, day)), p.closed_as.in_(("", "held", "superseded")))
        .group_by(p.caller_id, month)
        .order_by(month, p.caller_id)
    )
    return connection.execute(statement).all()


def missed(connection: Connection, first: date, last: date, day: date, caller_id: int | None = None) -> set[int]:
    """Ids of customers with a planned call from first to last, of one caller or all, whose date has come and that was
    not held."""
    p = planned_call.c
    held = and_(p.closed_as == "held", p.closed_on <= day)
    mine = () if caller_id is None else (p.caller_id == caller_id,)
    statement = select(p.customer_id).where(
        p.day.between(first, min(last, day)),
        p.closed_as.in_(("", "held", "superseded")),
        or_(p.closed_on.is_(None), ~held),
        *mine,
    )
    return set(connection.execute(statement.distinct()).scalars())


def talks_by_customer(connection: Connection, day: date) -> dict[int, int]:
    """Conversations with the right party in the 12 months before `day`, theirs and ours, by customer."""
    a = attempt.c
    rows = connection.execute(
        select(a.customer_id, func.count())
        .where(a.day >= months_before(day, 12), a.day < day, a.right_party.is_(True))
        .group_by(a.customer_id)
    )
    return {row[0]: row[1] for row in rows}


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
