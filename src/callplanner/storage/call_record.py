"""What recording a call must know of one customer: its open calls, promises, retries, tries and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.storage.schema import attempt, callback, phone, planned_call, retry, work_item
from callplanner.storage.stopped import stopped_phones

TRIES_DAYS = 120
"""Tries for one planned call lie within its window; four months hold the widest that is tried again and again."""


class OpenPlanned(Struct, frozen=True):
    """An open planned call."""

    planned_call_id: int
    day: date
    earliest: date
    purpose: str


class OpenCallback(Struct, frozen=True):
    """An open promised callback; `due_at` in UTC."""

    callback_id: int
    due_at: datetime
    due_day: date


class Try(Struct, frozen=True):
    """An outbound attempt."""

    day: date
    minute: int
    outcome_id: int
    planned_call_id: int | None


class OpenOnes(Struct, frozen=True):
    """What is open with one customer. `planned`: the call that a conversation on the day fulfils. `phones`: the numbers
    by id, each with whose it is (a contact) or None; `good_phones`: those that work, first those that may be dialled.
    """

    planned_calls: tuple[OpenPlanned, ...]
    planned: OpenPlanned | None
    callbacks: tuple[OpenCallback, ...]
    retries: tuple[int, ...]
    decisions: tuple[int, ...]
    tries: tuple[Try, ...]
    phones: Mapping[int, int | None]
    good_phones: tuple[int, ...]

    def dialled(self, phone_id: int | None) -> int | None:
        """The number that is meant: the one named, while it is there, else the one that is dialled first."""
        if phone_id in self.phones:
            return phone_id
        return self.good_phones[0] if self.good_phones else None

    def next_planned_after(self, day: date) -> date | None:
        """The day of the next open planned call after `day`, the one that is fulfilled now left out."""
        later = [c.day for c in self.planned_calls if c != self.planned and c.day > day]
        return min(later, default=None)


def load_open_ones(connection: Connection, customer_id: int, day: date, instant: datetime) -> OpenOnes:
    """Everything open with a customer, for an attempt on `day` at `instant` (UTC)."""
    p, c, r, w, a = planned_call.c, callback.c, retry.c, work_item.c, attempt.c
    calls = tuple(
        OpenPlanned(row.id, row.day, row.earliest, row.purpose)
        for row in connection.execute(
            select(p.id, p.day, p.earliest, p.purpose)
            .where(p.customer_id == customer_id, p.closed_on.is_(None))
            .order_by(p.day, p.id)
        )
    )
    tries = tuple(
        Try(row.day, row.minute, row.outcome_id, row.planned_call_id)
        for row in connection.execute(
            select(a.day, a.minute, a.outcome_id, a.planned_call_id)
            .where(
                a.customer_id == customer_id,
                a.day.between(day - timedelta(days=TRIES_DAYS), day),
                a.inbound.is_(False),
                a.at <= instant,
            )
            .order_by(a.at)
        )
    )
    return OpenOnes(
        planned_calls=calls,
        planned=next((call for call in calls if min(call.earliest, call.day) <= day), None),
        callbacks=tuple(
            OpenCallback(row.id, row.due_at, row.due_day)
            for row in connection.execute(
                select(c.id, c.due_at, c.due_day).where(c.customer_id == customer_id, c.closed_on.is_(None))
            )
        ),
        retries=tuple(
            connection.execute(select(r.id).where(r.customer_id == customer_id, r.closed_on.is_(None))).scalars()
        ),
        decisions=tuple(
            connection.execute(
                select(w.id).where(w.customer_id == customer_id, w.kind == "decision", w.closed_on.is_(None))
            ).scalars()
        ),
        tries=tries,
        **_numbers(connection, customer_id, day),
    )


def _numbers(connection: Connection, customer_id: int, day: date) -> dict[str, Any]:
    n = phone.c
    rows = connection.execute(
        select(n.id, n.typed, n.e164, n.contact_id, n.bad_since)
        .where(n.customer_id == customer_id)
        .order_by(n.position, n.id)
    ).all()
    good = [row for row in rows if row.bad_since is None]
    stopped = stopped_phones(connection, day, good) if len(good) > 1 else set()
    return {
        "phones": {row.id: row.contact_id for row in rows},
        "good_phones": tuple(sorted((row.id for row in good), key=lambda i: i in stopped)),
    }
