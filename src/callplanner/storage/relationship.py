"""Calls, gifts, promises and mentions of the 12 months before a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, case, distinct, func, select

from callplanner.domain.calendar import months_before
from callplanner.domain.relationship import Balance
from callplanner.storage.schema import answer, attempt, mention, outcome, promise, question, touch


def whole_balance(connection: Connection, day: date) -> Balance:
    """The balance of all customers together."""
    a, first = attempt.c, months_before(day, 12)
    in_year = a.day.between(first, day)
    ours = a.inbound.is_(False)
    tries, talks, theirs = connection.execute(
        select(
            func.sum(case((ours, 1), else_=0)),
            func.sum(case((and_(ours, a.right_party), 1), else_=0)),
            func.sum(case((a.inbound, 1), else_=0)),
        ).where(in_year)
    ).one()
    talked = select(a.customer_id, a.day).where(in_year, a.right_party.is_(True)).distinct().subquery()
    gifts = select(touch.c.customer_id, touch.c.day).where(touch.c.day.between(first, day)).distinct().subquery()
    days, people = connection.execute(select(func.count(), func.count(distinct(talked.c.customer_id)))).one()
    given = connection.execute(
        select(func.count()).select_from(
            gifts.join(talked, and_(gifts.c.customer_id == talked.c.customer_id, gifts.c.day == talked.c.day))
        )
    ).scalar_one()
    kept, promised = promises_due(connection, first, day)
    said = {row[0]: row[1] for row in mentions(connection, first, day)}
    return Balance(
        int(tries or 0), int(talks or 0), int(theirs or 0), days, given, kept, promised,
        said.get("introduction", 0), said.get("referral", 0), people,
    )  # fmt: skip


def refusing(connection: Connection, first: date, day: date) -> int:
    """How many customers asked for no more calls from first up to `day`."""
    a = attempt.c
    refusals = select(outcome.c.id).where(outcome.c.suppresses.is_(True))
    statement = select(func.count(distinct(a.customer_id))).where(
        a.outcome_id.in_(refusals), a.right_party.is_(True), a.day.between(first, day)
    )
    return connection.execute(statement).scalar_one()


def promises_due(connection: Connection, first: date, day: date) -> tuple[int, int]:
    """(kept, fell due) of the promises whose day lies from first up to `day`, and of those kept earlier than due."""
    p = promise.c
    is_kept = and_(p.kept_on.is_not(None), p.kept_on <= day)
    counts = and_(
        p.made_on <= day,
        p.dropped_on.is_(None),
        (p.due_on.between(first, day)) | (is_kept & p.kept_on.between(first, day)),
    )
    kept, promised = connection.execute(select(func.sum(case((is_kept, 1), else_=0)), func.count()).where(counts)).one()
    return int(kept or 0), promised


def mentions(connection: Connection, first: date, day: date) -> Sequence[Any]:
    """(kind, how many) of what came up in calls."""
    m = mention.c
    return connection.execute(
        select(m.kind, func.count(distinct(m.id))).where(m.day.between(first, day)).group_by(m.kind)
    ).all()


def last_score(connection: Connection, customer_id: int, day: date) -> int | None:
    """The newest recommendation answer of a customer up to a day."""
    asks = select(question.c.id).where(question.c.kind == "score")
    return connection.execute(
        select(answer.c.score)
        .where(
            answer.c.customer_id == customer_id,
            answer.c.day <= day,
            answer.c.score.is_not(None),
            answer.c.question_id.in_(asks),
        )
        .order_by(answer.c.day.desc(), answer.c.id.desc())
        .limit(1)
    ).scalar()
