"""The calls of the sample company: before it had a programme, and the first weeks of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any, Protocol

from callplanner.domain.clock import to_instant
from callplanner.services import sample_words as words
from callplanner.services.context import Context
from callplanner.services.survey import recommendation_question
from callplanner.storage.people import load_outcomes
from callplanner.storage.plan_rows import open_calls
from callplanner.storage.schema import answer, attempt, planned_call
from callplanner.storage.unit_of_work import UnitOfWork


class Buyer(Protocol):
    """What decides how often a sample customer was called: how much it buys, how often, since when."""

    customer_id: int
    every_days: float
    amount: float
    began_on: date


class _Calls:
    """Attempts that look lived: reach depends on the hour, conversations leave a note."""

    def __init__(self, work: UnitOfWork, rng: Random, context: Context) -> None:
        self.outcomes = load_outcomes(work.connection)
        self.rng = rng
        self.zone = context.now().zone
        self.rows: list[dict[str, Any]] = []
        self.scores: list[tuple[int, int, date]] = []

    def add(self, customer_id: int, caller_id: int, on: date, code: str, planned: int | None, inbound: bool) -> None:
        outcome = self.outcomes[code]
        minute = self.rng.choices((555, 620, 680, 790, 870, 950), (20, 28, 20, 8, 14, 10))[0] + self.rng.randint(0, 29)
        at = datetime.combine(on, time(minute // 60, minute % 60), tzinfo=self.zone)
        spoke = outcome.right_party
        if spoke and self.rng.random() < 0.2:
            self.scores.append((len(self.rows), self.rng.choices((10, 9, 8, 7, 5, 3), (30, 28, 20, 10, 8, 4))[0], on))
        self.rows.append(
            {
                "customer_id": customer_id, "caller_id": caller_id, "outcome_id": outcome.outcome_id,
                "phone_id": None, "contact_id": None, "planned_call_id": planned, "at": to_instant(at), "day": on,
                "minute": minute, "inbound": inbound, "conversation": outcome.conversation,
                "right_party": spoke, "purpose": "care",
                "note": self.rng.choice(words.SAID) if spoke and self.rng.random() < 0.8 else "",
                "mood": self.rng.choice((0, 0, 1, 1, -1)) if spoke else None,
                "seconds": self.rng.randint(90, 600) if spoke else self.rng.randint(15, 50), "import_id": None,
            }
        )  # fmt: skip

    def write(self, work: UnitOfWork) -> int:
        ids = work.insert_many(attempt, self.rows)
        if self.scores:
            asked = recommendation_question(work)
            work.insert_many(
                answer,
                [
                    {
                        "customer_id": self.rows[index]["customer_id"], "attempt_id": ids[index],
                        "question_id": asked, "day": on, "score": score, "text": "",
                    }
                    for index, score, on in self.scores
                ],
            )  # fmt: skip
        return len(self.rows)


def _workday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - 4))


def past_calls(work: UnitOfWork, rng: Random, people: Sequence[Buyer], until: date, context: Context) -> int:
    """The calls before there was a programme: the large hear often, the small once when they came and then no more,
    some never."""
    calls = _Calls(work, rng, context)
    biggest = sorted(people, key=lambda p: -p.amount / p.every_days)
    for rank, person in enumerate(biggest):
        attention = 1 - rank / len(biggest)
        if rng.random() > 0.55 + 0.45 * attention:
            continue
        on = until - timedelta(days=rng.randint(1, 45) + round((1 - attention) ** 1.5 * 560))
        on = max(on, min(person.began_on + timedelta(days=rng.randint(3, 40)), until - timedelta(days=1)))
        for _ in range(round(attention**2 * 8) + 1):
            if on < person.began_on:
                break
            for _ in range(rng.choice((0, 1, 1, 2, 3))):
                code = rng.choice(("no_answer", "no_answer", "voicemail", "gatekeeper", "busy"))
                calls.add(
                    person.customer_id, rng.choice((1, 1, 2, 3)), _workday(on - timedelta(days=2)), code, None, False
                )
            ends = "next_step" if rng.random() < 0.06 else "spoke"
            calls.add(person.customer_id, rng.choice((1, 1, 2, 3)), _workday(on), ends, None, rng.random() < 0.08)
            on -= timedelta(days=rng.randint(40, 110))
    return calls.write(work)


def programme_so_far(work: UnitOfWork, rng: Random, begins: date, day: date, context: Context) -> int:
    """The first weeks of the programme as they would have gone: most calls held, a few late."""
    calls = _Calls(work, rng, context)
    closed = []
    for call in open_calls(work.connection, begins, day - timedelta(days=1)):
        late = (day - call.day).days <= 12 and rng.random() < 0.12
        for _ in range(rng.choice((0, 1, 1, 2))):
            code = rng.choice(("no_answer", "no_answer", "voicemail"))
            calls.add(call.customer_id, call.caller_id, call.day, code, call.planned_call_id, False)
        if late:
            continue
        on = min(_workday(call.day + timedelta(days=rng.choice((0, 0, 0, 1)))), day - timedelta(days=1))
        calls.add(call.customer_id, call.caller_id, on, "spoke", call.planned_call_id, False)
        closed.append((call.planned_call_id, {"closed_on": on, "closed_as": "held"}))
    work.update_many(planned_call, closed)
    return calls.write(work)
