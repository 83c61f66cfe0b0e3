"""Wiping one customer: every row, every image of it in the journal, and the bytes they stood in.

What was wiped must not come back, so this is the one change past the unit of work: it has no image of before. Images
of the changes before it would each have to be searched for traces of the customer, in every column of every table; they
are dropped as a whole instead. The history keeps saying what was done, without the name, and undo ends here.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Engine, delete, func, insert, or_, select, update

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Fact, Phrase
from callplanner.storage.customer_trace import tables_of_a_customer
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
    phone,
    suppression,
)

WIPED = "…"
"""Stands in the history for what named the customer."""
LEAST_TRACE = 4
"""A shorter name is only known as a whole: as a part of other words it would be found everywhere."""
KEPT_FACTS = frozenset({"outcome", "tier", "potential"})
"""Facts of a label that come from a list and say nothing of the customer without its name."""


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
            introduced = update(mention).where(mention.c.other_id == customer_id)
            connection.execute(introduced.values(other_id=None, text=WIPED))  # the text may be its name
            connection.execute(
                update(suppression).where(suppression.c.customer_id == customer_id).values(customer_id=None)
            )
            gone = 1
            for table in tables_of_a_customer():
                gone += connection.execute(delete(table).where(table.c.customer_id == customer_id)).rowcount
            pair = distinct_pair.c
            connection.execute(
                delete(distinct_pair).where(or_(pair.first_id == customer_id, pair.second_id == customer_id))
            )
            connection.execute(delete(customer).where(customer.c.id == customer_id))
            for change in connection.execute(select(change_set)).all():
                told = from_json(change.label, change.facts)
                blank = _blanked(told, traces)
                if blank != told:
                    facts = to_json(blank)[1]
                    connection.execute(update(change_set).where(change_set.c.id == change.id).values(facts=facts))
            label = Phrase("erased")
            set_id = end_history(connection, label, at, caller, gone)
        shred(engine)
    return Changes(set_id, label, None, frozenset({customer.name}), gone)


def _blanked(label: Phrase, traces: set[str | None]) -> Phrase:
    """The label of a change without what named the customer. Where it was named, all that was said beside the name
    goes too: the reason of a pause, the text of a promise."""
    long_enough = [trace for trace in traces if trace and len(trace) >= LEAST_TRACE]

    def names(fact: Fact) -> bool:
        return isinstance(fact, str) and bool(fact) and (fact in traces or any(t in fact for t in long_enough))

    if not any(names(fact) for _, fact in label.facts):
        return label
    return Phrase(
        label.code, tuple((k, WIPED if isinstance(v, str) and k not in KEPT_FACTS else v) for k, v in label.facts)
    )


def end_history(connection: Connection, label: Phrase, at: datetime, caller: str, rows: int) -> int:
    """Drop the images of every change so far and write down what ended undo; the id of that change."""
    connection.execute(delete(change_image))
    connection.execute(update(change_set).where(change_set.c.undone_at.is_not(None)).values(dead=True))
    set_id: int = (connection.execute(select(func.max(change_set.c.id))).scalar() or 0) + 1
    code, facts = to_json(label)
    connection.execute(
        insert(change_set).values(
            id=set_id, at=at, label=code, facts=facts, caller=caller, rows=rows, undone_at=None, dead=False, fixed=True
        )
    )
    return set_id
