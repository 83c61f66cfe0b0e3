"""What came up in a call: an introduction between customers, a referral, a competitor; and who is the right person."""

from __future__ import annotations

from sqlalchemy import select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT, searchable
from callplanner.storage.schema import contact, customer, mention
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


def right_person(context: Context, customer_id: int, name: str) -> Changes:
    """The person we ask for is the wrong one: `name` takes the first place, and what belonged to the wrong one (role,
    e-mail) goes. Empty: nobody is known there any more. PlannerError: "customer-unknown", "text-too-long"."""
    name = name.strip()
    if len(name) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
    with context.change("person-changed") as work:
        work.relabel("person-changed", name=_name(work, customer_id))
        first = work.connection.execute(
            select(contact.c.id).where(contact.c.customer_id == customer_id).order_by(contact.c.position, contact.c.id)
        ).scalar()
        if first is None and name:
            work.insert(contact, customer_id=customer_id, name=name, role="", email="", position=0)
        elif first is not None and name:
            work.update(contact, first, name=name, role="", email="")
        elif first is not None:
            work.delete_many(contact, [first])
        work.update(customer, customer_id, search_text=searchable(work.connection, customer_id))
        return context.committed(work.commit())


def _name(work: UnitOfWork, customer_id: int) -> str:
    name = work.connection.execute(select(customer.c.name).where(customer.c.id == customer_id)).scalar()
    if name is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return name
