"""Consent to be called: recorded with what for, when, how and in which words; withdrawn; shown as proof."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.job import Job
from callplanner.services.context import Context
from callplanner.storage.schema import consent, customer
from callplanner.storage.unit_of_work import UnitOfWork

LONGEST_TEXT = 20_000
CALLS = "calls"
"""What for, unless it is said."""


class ConsentView(Struct, frozen=True):
    """A consent: what for (`scope`), how it was given ("on the phone", "form on the web") and in which words."""

    consent_id: int
    customer_id: int
    reference: str
    name: str
    given_on: date
    scope: str
    how: str
    wording: str
    withdrawn_on: date | None


def record_consent(
    context: Context, customer_id: int, *, how: str, wording: str, scope: str = "", on: date | None = None
) -> Changes:
    """Record a consent; without `on` it was given today. From then on the customer may be called and planned.

    PlannerError: "customer-unknown", "consent-how", "consent-wording", "consent-future", "text-too-long"."""
    day = context.now().day
    given = on or day
    if given > day:
        raise PlannerError("consent-future", day=given)
    if not how.strip():
        raise PlannerError("consent-how")
    if not wording.strip():
        raise PlannerError("consent-wording")
    if max(map(len, (how, wording, scope))) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    with context.change("consent-recorded") as work:
        work.relabel("consent-recorded", name=_name(work, customer_id))
        work.insert(
            consent,
            customer_id=customer_id,
            given_on=given,
            how=how.strip(),
            wording=wording.strip(),
            scope=scope.strip() or CALLS,
            withdrawn_on=None,
        )
        return context.committed(work.commit())


def withdraw_consent(context: Context, customer_id: int, on: date | None = None) -> Changes:
    """The customer takes its consent back, every one that stands; what was recorded stays as proof of the time before.

    PlannerError: "customer-unknown", "consent-none", "consent-future", "consent-before"."""
    day = context.now().day
    ends = on or day
    if ends > day:
        raise PlannerError("consent-future", day=ends)
    with context.change("consent-withdrawn") as work:
        work.relabel("consent-withdrawn", name=_name(work, customer_id))
        rows = work.connection.execute(
            select(consent.c.id, consent.c.given_on).where(
                consent.c.customer_id == customer_id, consent.c.withdrawn_on.is_(None)
            )
        ).all()
        if not rows:
            raise PlannerError("consent-none")
        if any(row.given_on > ends for row in rows):
            raise PlannerError("consent-before", day=max(row.given_on for row in rows))
        work.update_many(consent, [(row.id, {"withdrawn_on": ends}) for row in rows])
        return context.committed(work.commit())


def _name(work: UnitOfWork, customer_id: int) -> str:
    name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
    if name is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return str(name)


def consents(context: Context, customer_id: int | None = None) -> tuple[ConsentView, ...]:
    """The consents recorded up to the working date, of one customer or of all, newest first."""
    day = context.now().day
    with context.file.read() as connection:
        return load_consents(connection, day, customer_id)


def load_consents(connection: Connection, day: date, customer_id: int | None) -> tuple[ConsentView, ...]:
    """The consents given up to a day, newest first; what was withdrawn later stands as given."""
    c = consent.c
    statement = (
        select(consent, customer.c.reference, customer.c.name)
        .join_from(consent, customer, customer.c.id == c.customer_id)
        .where(c.given_on <= day)
        .order_by(c.given_on.desc(), c.id.desc())
    )
    if customer_id is not None:
        statement = statement.where(c.customer_id == customer_id)
    return tuple(
        ConsentView(
            row.id, row.customer_id, row.reference, row.name, row.given_on, row.scope, row.how, row.wording,
            row.withdrawn_on if row.withdrawn_on is not None and row.withdrawn_on <= day else None,
        )
        for row in connection.execute(statement)
    )  # fmt: skip


def export_consents(context: Context, path: Path, job: Job | None = None) -> int:
    """Proof of every consent as .xlsx or .csv: who, what for, when, how, in which words; how many.

    PlannerError("export-ending-unknown"); StorageError("export-...")."""
    from callplanner.services.customer_file import CONSENT_COLUMNS, consent_line
    from callplanner.workbook.writer import Sheet, write_table

    rows = consents(context)
    about = [
        ("List", "Consents"),
        ("As of", context.now().day.isoformat()),
        ("Company file", Path(context.file.address).name),
        ("Made by", "callplanner"),
    ]
    return write_table(path, [Sheet("Consents", CONSENT_COLUMNS, map(consent_line, rows))], job, about=about)
