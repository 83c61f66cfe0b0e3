"""Importing numbers and customers that must not be called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import SuppressionDraft
from callplanner.domain.phone import digits
from callplanner.domain.phrase import phrase
from callplanner.domain.search import fold
from callplanner.services.views import RowVerdict
from callplanner.storage.customer_rows import known_references
from callplanner.storage.schema import customer, screening, suppression
from callplanner.storage.stopped import ALL, PERSON, customers_with, customers_with_unread
from callplanner.storage.unit_of_work import UnitOfWork


class Screening(Struct, frozen=True):
    """The list that suppressions come from: its name ("TPS") and the day its publisher made it; None: not told."""

    name: str
    as_of: date | None = None


def compare(
    connection: Connection, drafts: Sequence[SuppressionDraft], day: date, source: str
) -> tuple[list[dict[str, Any]], int, list[RowVerdict]]:
    """(new rows, how many entries are known already, verdicts; "reject" where nobody has the name and there is no
    number). An entry is known only when all that it names is stopped already: its number, and each customer that it
    means as a whole."""
    known_ones = _Known(connection, day)
    fresh: list[dict[str, Any]] = []
    known = 0
    verdicts = []
    for draft in drafts:
        words = list(draft.words)
        meant = known_ones.meant(draft)
        number = draft.phone.typed if draft.phone is not None else ""
        reference = meant[0][1] if meant else draft.customer or ""
        if not meant and not reference and not number:
            words.append(phrase("row-stops-nobody", name=draft.name or ""))
            verdicts.append(RowVerdict(draft.row, "reject", "", draft.name or "", "", "", tuple(words)))
            continue
        since = draft.since or day
        if since > day:  # stopped too early harms nobody
            words.append(phrase("stopped-from-today", day=since))
            since = day
        rows = known_ones.not_yet(draft, meant)
        known += not rows
        for customer_id, own_reference, e164 in rows:
            fresh.append(
                {
                    "customer_id": customer_id,
                    "reference": own_reference,
                    "e164": e164,
                    "typed": number,
                    "scope": ALL,
                    "since": since,
                    "reason": draft.reason or "Screening list",
                    "source": source,
                    "by_caller": "",
                    "lifted_on": None,
                }
            )
        verdict = "new" if rows else "same"
        verdicts.append(RowVerdict(draft.row, verdict, reference, draft.name or "", number, "", tuple(words)))
    return fresh, known, verdicts


class _Known:
    """Who is in the file, and what of it is stopped already."""

    def __init__(self, connection: Connection, day: date) -> None:
        c, s = customer.c, suppression.c
        self._references = {row.id: row.reference for row in connection.execute(select(c.id, c.reference))}
        self._by_reference = known_references(connection)
        self._by_name: dict[str, list[int]] = {}
        for row in connection.execute(select(c.id, c.name_key).order_by(c.id)):
            self._by_name.setdefault(row.name_key, []).append(row.id)
        in_force = or_(s.lifted_on.is_(None), s.lifted_on > day)
        statement = select(s.customer_id, s.reference, s.e164, s.typed, s.scope).where(in_force, s.since <= day)
        self._numbers: set[str] = set()
        self._unread: set[str] = set()
        self._customers: set[int] = set()
        self._references_stopped: set[str] = set()
        for stop in connection.execute(statement):
            if stop.e164:
                self._numbers.add(stop.e164)
            elif stop.typed:
                self._unread.add(digits(stop.typed))
            if stop.scope == PERSON:
                continue  # the customer itself may be called
            if stop.customer_id is not None:
                self._customers.add(stop.customer_id)
            if stop.reference:
                self._references_stopped.add(stop.reference)

    def meant(self, draft: SuppressionDraft) -> list[tuple[int, str]]:
        """The customers that an entry names, each with its reference: one by its reference, also one of before a
        merge; else all of that name, because nobody knows which of them."""
        by_reference = self._by_reference.get(draft.customer.casefold()) if draft.customer else None
        ids = [by_reference] if by_reference is not None else []
        if not ids and not draft.customer and draft.name:
            ids = self._by_name.get(fold(draft.name), [])
        return [(customer_id, self._references[customer_id]) for customer_id in ids]

    def not_yet(
        self, draft: SuppressionDraft, meant: Sequence[tuple[int, str]]
    ) -> list[tuple[int | None, str, str | None]]:
        """(customer, reference, normal form of the number) of each suppression that an entry adds."""
        e164 = draft.phone.e164 if draft.phone is not None else None
        unread = digits(draft.phone.typed) if draft.phone is not None and e164 is None else ""
        fresh: list[tuple[int | None, str, str | None]] = [
            (customer_id, reference, e164)
            for customer_id, reference in meant
            if customer_id not in self._customers and reference not in self._references_stopped
        ]
        if not meant and draft.customer and draft.customer not in self._references_stopped:
            fresh.append((None, draft.customer, e164))
        number_is_new = (e164 is not None and e164 not in self._numbers) or bool(unread and unread not in self._unread)
        if number_is_new and not fresh:
            fresh.append((meant[0][0], meant[0][1], e164) if meant else (None, draft.customer or "", e164))
        if e164 is not None:
            self._numbers.add(e164)
        if unread:
            self._unread.add(unread)
        self._customers.update(customer_id for customer_id, _ in meant)
        self._references_stopped.update(reference for _, reference, _ in fresh if reference)
        return fresh


def apply(work: UnitOfWork, fresh: Sequence[dict[str, Any]]) -> None:
    """Write the new suppressions; whoever has one of the numbers is touched, so that every page looks again."""
    work.insert_many(suppression, fresh)
    work.touch(customers_with(work.connection, (row["e164"] for row in fresh if row["e164"] is not None)))
    work.touch(customers_with_unread(work.connection, (row["typed"] for row in fresh if row["e164"] is None)))


def note_screening(work: UnitOfWork, listed: Screening, numbers: int, day: date) -> None:
    """Write down that a screening list was loaded, also when every number of it was known. PlannerError:
    "screening-name", "screening-future"."""
    check_screening(listed, day)
    work.insert(screening, name=listed.name.strip(), loaded_on=day, numbers=numbers, as_of=listed.as_of)


def check_screening(listed: Screening, day: date) -> None:
    """PlannerError: "screening-name" without a name, "screening-future" for a list that is not made yet."""
    if not listed.name.strip():
        raise PlannerError("screening-name")
    if listed.as_of is not None and listed.as_of > day:
        raise PlannerError("screening-future", day=listed.as_of)
