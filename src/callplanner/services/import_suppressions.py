"""Importing numbers and customers that must not be called."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from callplanner.domain.errors import PlannerError
from callplanner.domain.intake import SuppressionDraft
from callplanner.domain.search import fold
from callplanner.services.views import RowVerdict
from callplanner.storage.schema import customer, screening, suppression
from callplanner.storage.stopped import customers_with
from callplanner.storage.unit_of_work import UnitOfWork


class Screening(Struct, frozen=True):
    """The list that suppressions come from: its name ("TPS") and the day its publisher made it; None: not told."""

    name: str
    as_of: date | None = None


def compare(
    connection: Connection, drafts: Sequence[SuppressionDraft], day: date, source: str
) -> tuple[list[dict[str, Any]], int, list[RowVerdict]]:
    """(new rows, how many are known already, verdicts)."""
    c, s = customer.c, suppression.c
    people = connection.execute(select(c.id, c.reference, c.name_key)).all()
    by_reference = {row.reference.casefold(): row for row in people}
    by_name = {row.name_key: row for row in people}
    in_force = or_(s.lifted_on.is_(None), s.lifted_on > day)
    stored = connection.execute(select(s.e164, s.reference).where(in_force)).all()
    numbers = {row.e164 for row in stored if row.e164}
    references = {row.reference for row in stored if row.reference}
    fresh: list[dict[str, Any]] = []
    known = 0
    verdicts = []
    for draft in drafts:
        found = by_reference.get((draft.customer or "").casefold()) or by_name.get(fold(draft.name or ""))
        reference = found.reference if found is not None else draft.customer or ""
        e164 = draft.phone.e164 if draft.phone is not None else None
        same = (e164 is not None and e164 in numbers) or (e164 is None and reference in references)
        verdict = "same" if same else "new"
        known += same
        if not same:
            numbers.add(e164 or "")
            references.add(reference)
            fresh.append(
                {
                    "customer_id": found.id if found is not None else None,
                    "reference": reference,
                    "e164": e164,
                    "typed": draft.phone.typed if draft.phone is not None else "",
                    "scope": "all",
                    "since": draft.since or day,
                    "reason": draft.reason or "Screening list",
                    "source": source,
                    "by_caller": "",
                    "lifted_on": None,
                }
            )
        number = draft.phone.typed if draft.phone is not None else ""
        verdicts.append(RowVerdict(draft.row, verdict, reference, draft.name or "", number, "", tuple(draft.words)))
    return fresh, known, verdicts


def apply(work: UnitOfWork, fresh: Sequence[dict[str, Any]]) -> None:
    """Write the new suppressions; whoever has one of the numbers is touched, so that every page looks again."""
    work.insert_many(suppression, fresh)
    work.touch(customers_with(work.connection, (row["e164"] for row in fresh if row["e164"] is not None)))


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
