"""Wiping one customer: every row, every image of it in the journal, and the bytes they stood in.

What was wiped must not come back, so this is the one change past the unit of work: it has no image of before. Images
of the changes before it would each have to be searched for traces of the customer, in every column of every table; they
are dropped as a whole instead. The history keeps saying what was done, without the name, and undo ends here.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, Table, delete, func, insert, or_, select, update

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Phrase
from callplanner.storage.engine import shred
from callplanner.storage.failures import storage_failures
from callplanner.storage.phrases import from_json, to_json
from callplanner.storage.schema import (
    change_image,
    change_set,
    contact,
    customer,
    distinct_pair,
    mention,
    metadata,
    phone,
    suppression,
)

WIPED = "…"
"""Stands in the history for what named the customer."""


def erase_customer(engine: Engine, customer_id: int, at: datetime, *, caller: str, address: str) -> Changes:
    """Wipe a customer, all but its suppressions (number, reference, day, reason). It cannot be undone, nor can what
    was done before. PlannerError("customer-unknown")."""
    with storage_failures(address):
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
            if row is None:
                raise PlannerError("customer-unknown", customer=customer_id)
            traces = {row.name, row.reference, row.email}
            for column in (phone.c.typed, phone.c.e164, contact.c.name, contact.c.email):
                traces.update(
                    connection.execute(select(column).where(column.table.c.customer_id == customer_id)).scalars()
                )
            connection.execute(update(mention).where(mention.c.other_id == customer_id).values(other_id=None))
            connection.execute(
                update(suppression).where(suppression.c.customer_id == customer_id).values(customer_id=None)
            )
            gone = 1
            for table in _tables_of_a_customer():
                gone += connection.execute(delete(table).where(table.c.customer_id == customer_id)).rowcount
            pair = distinct_pair.c
            connection.execute(
                delete(distinct_pair).where(or_(pair.first_id == customer_id, pair.second_id == customer_id))
            )
            connection.execute(delete(customer).where(customer.c.id == customer_id))
            connection.execute(delete(change_image))
            for change in connection.execute(select(change_set)).all():
                told = from_json(change.label, change.facts)
                blank = Phrase(told.code, tuple((k, WIPED if v and v in traces else v) for k, v in told.facts))
                if blank != told:
                    facts = to_json(blank)[1]
                    connection.execute(update(change_set).where(change_set.c.id == change.id).values(facts=facts))
            connection.execute(update(change_set).where(change_set.c.undone_at.is_not(None)).values(dead=True))
            label = Phrase("erased")
            set_id = (connection.execute(select(func.max(change_set.c.id))).scalar() or 0) + 1
            connection.execute(
                insert(change_set).values(
                    id=set_id, at=at, label=label.code, facts="[]", caller=caller, rows=gone,
                    undone_at=None, dead=False, fixed=True,
                )
            )  # fmt: skip
        shred(engine)
    return Changes(set_id, label, None, frozenset({customer.name}), gone)


def _tables_of_a_customer() -> list[Table]:
    return [t for t in metadata.tables.values() if "customer_id" in t.c and t is not suppression]
