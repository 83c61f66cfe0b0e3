"""Changes after a point of the history, for telling what a restore would lose or a way back takes along."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from callplanner.domain.phrase import Phrase
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import change_image, change_set, customer, suppression


def changes_after(connection: Connection, set_id: int, limit: int = 500) -> tuple[tuple[Phrase, int], ...]:
    """The changes that stand and are newer than a set: label and rows, newest first."""
    s = change_set.c
    rows = connection.execute(
        select(s.label, s.facts, s.rows).where(s.id > set_id, s.undone_at.is_(None)).order_by(s.id.desc()).limit(limit)
    )
    return tuple((from_json(row.label, row.facts), row.rows) for row in rows)


def stopped_since(connection: Connection, set_id: int) -> tuple[str, ...]:
    """Whom the changes from a set on stopped, as long as both stand: customers by name, else numbers as typed."""
    s, i, stop = change_set.c, change_image.c, suppression.c
    made = (
        select(i.first_id, i.last_id)
        .join_from(change_image, change_set, s.id == i.set_id)
        .where(i.set_id >= set_id, s.undone_at.is_(None), i.table_name == suppression.name, i.op == "insert")
    )
    names: dict[str, None] = {}
    for first, last in connection.execute(made).all():
        rows = connection.execute(
            select(func.coalesce(customer.c.name, stop.typed))
            .outerjoin_from(suppression, customer, customer.c.id == stop.customer_id)
            .where(stop.id.between(first, last), stop.lifted_on.is_(None))
            .order_by(stop.id)
        )
        names.update(dict.fromkeys(str(name) for name in rows.scalars()))
    return tuple(names)
