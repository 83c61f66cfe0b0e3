"""What came up in a call: an introduction between customers, a referral, a competitor."""

from __future__ import annotations

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT
from callplanner.storage.schema import customer, mention
from callplanner.storage.unit_of_work import UnitOfWork

KINDS = ("introduction", "referral", "competitor")


def add_mention(context: Context, customer_id: int, kind: str, text: str, other_id: int | None = None) -> Changes:
    """Note what came up today. "introduction": `other_id` is the customer they were introduced to (or its name in
    `text`); "referral": who was named to us; "competitor": who else they buy from.

    PlannerError: "mention-kind", "mention-missing", "mention-self", "customer-unknown", "text-too-long"."""
    text = text.strip()
    if kind not in KINDS:
        raise PlannerError("mention-kind", kind=kind, known=", ".join(KINDS))
    if not text and other_id is None:
        raise PlannerError("mention-missing")
    if len(text) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    if other_id == customer_id:
        raise PlannerError("mention-self")
    with context.change("mentioned") as work:
        name = _name(work, customer_id)
        other = _name(work, other_id) if other_id is not None else text
        work.relabel("mentioned", name=name, text=other)
        work.insert(
            mention, customer_id=customer_id, other_id=other_id, attempt_id=None, kind=kind, day=context.now().day,
            text=text or other,
        )  # fmt: skip
        return context.committed(work.commit())


def _name(work: UnitOfWork, customer_id: int) -> str:
    name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
    if name is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return name
