"""The Customers list: ids by search and stored columns, and what each line shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from callplanner.storage.open_calls import as_of
from callplanner.storage.schema import callback, caller, contact, customer, planned_call
from callplanner.storage.some import begins_with

STORED_SORTS = {
    "name": (customer.c.name_key,),
    "reference": (customer.c.reference,),
    "town": (customer.c.town, customer.c.name_key),
    "segment": (customer.c.segment, customer.c.name_key),
    "caller": (caller.c.name, customer.c.name_key),
}


def customer_ids(
    connection: Connection, terms: tuple[str, ...], sort: str, *, descending: bool, active: bool = True
) -> list[int]:
    """Ids of the customers whose searchable text holds every term, ordered by a stored column."""
    keys = STORED_SORTS.get(sort, STORED_SORTS["name"])
    order = [key.desc() if descending else key for key in keys]
    statement = (
        select(customer.c.id)
        .outerjoin_from(customer, caller, caller.c.id == customer.c.caller_id)
        .where(customer.c.active.is_(active), *_holds(terms))
        .order_by(*order, customer.c.id)
    )
    return list(connection.execute(statement).scalars())


def search_ids(connection: Connection, terms: tuple[str, ...], limit: int) -> list[int]:
    """Ids for the search field: names that begin with the first term come first, active customers before others.

    Each of these four groups is walked through in the order of name until there are enough, so a word that many have
    is found at once; only one that few have is looked for in everybody's text."""
    c = customer.c
    holds = _holds(terms)
    found: list[int] = []
    for begins in (True, False):
        if begins:
            group = [begins_with(connection, c.name_key, terms[0])]
        else:  # without those that begin with it, all of whom are found by now
            group = [c.id.not_in(found)] if found else []
        for active in (True, False):
            if len(found) < limit:
                mine = select(c.id).where(c.active.is_(active), *holds, *group).order_by(c.name_key, c.id)
                found.extend(connection.execute(mine.limit(limit - len(found))).scalars())
    return found


def narrowed_ids(connection: Connection, terms: tuple[str, ...], among: Collection[int]) -> list[int]:
    """The same of a few customers."""
    c = customer.c
    begins = case((begins_with(connection, c.name_key, terms[0]), 0), else_=1)
    statement = select(c.id).where(c.id.in_(among), *_holds(terms)).order_by(begins, c.active.desc(), c.name_key, c.id)
    return list(connection.execute(statement).scalars())


def _holds(terms: tuple[str, ...]) -> list[ColumnElement[bool]]:
    return [customer.c.search_text.contains(term, autoescape=True) for term in terms]


def stored_columns(connection: Connection, ids: Iterable[int]) -> dict[int, Any]:
    """Stored texts of some customers by id, with the caller's name."""
    c = customer.c
    wanted = sorted(set(ids))
    found = {}
    for start in range(0, len(wanted), 500):
        statement = (
            select(c.id, c.town, c.segment, c.email, c.note, c.potential, caller.c.name.label("caller"))
            .outerjoin_from(customer, caller, caller.c.id == c.caller_id)
            .where(c.id.in_(wanted[start : start + 500]))
        )
        found.update({row.id: row for row in connection.execute(statement)})
    return found


def next_calls(connection: Connection, day: Any, ids: Iterable[int] | None) -> dict[int, tuple[Any, Any]]:
    """(day of the first open planned call, instant of the first open callback) by customer."""
    p, c = planned_call.c, callback.c
    found: dict[int, tuple[Any, Any]] = {}
    chunks: list[list[int] | None] = [None]
    if ids is not None:
        wanted = sorted(set(ids))
        chunks = [wanted[start : start + 500] for start in range(0, len(wanted), 500)]
    for chunk in chunks:
        mine = [] if chunk is None else [p.customer_id.in_(chunk)]
        for customer_id, first in connection.execute(
            select(p.customer_id, func.min(p.day)).where(as_of(p.closed_on, day), *mine).group_by(p.customer_id)
        ):
            found[customer_id] = (first, None)
        theirs = [] if chunk is None else [c.customer_id.in_(chunk)]
        for customer_id, due in connection.execute(
            select(c.customer_id, func.min(c.due_at))
            .where(and_(as_of(c.closed_on, day), c.promised_on <= day), *theirs)
            .group_by(c.customer_id)
        ):
            found[customer_id] = (found.get(customer_id, (None, None))[0], due)
    return found


def with_contact(connection: Connection) -> set[int]:
    """Customers of whom a contact person is known."""
    return set(connection.execute(select(contact.c.customer_id).distinct()).scalars())


def known_facts(connection: Connection) -> dict[int, tuple[str, ...]]:
    """Which of person, potential, hours, segment, e-mail and note are known, by customer; numbers are judged elsewhere,
    because one that is marked bad is none."""
    names = ("potential", "hours", "segment", "email", "note", "person")
    said = [case((customer.c[name] != "", 1 << bit), else_=0) for bit, name in enumerate(names[:-1])]
    rows = connection.execute(select(customer.c.id, sum(said[1:], start=said[0]))).all()
    person = 1 << len(said)
    people = with_contact(connection)
    sets = [tuple(name for bit, name in enumerate(names) if mask >> bit & 1) for mask in range(2 * person)]
    return {customer_id: sets[mask | (person if customer_id in people else 0)] for customer_id, mask in rows}
