"""Making one customer of two: everything of the second follows to the first, then the second is gone."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, or_, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phone import digits
from callplanner.domain.search import fold
from callplanner.services.context import Context
from callplanner.services.customer_edit import searchable
from callplanner.storage.own_currency import settle_currencies
from callplanner.storage.people import load_tiers
from callplanner.storage.schema import (
    attempt,
    contact,
    customer,
    distinct_pair,
    former_reference,
    metadata,
    phone,
    pilot_member,
    planned_call,
    retry,
    sales_order,
    suppression,
)
from callplanner.storage.stopped import PERSON
from callplanner.storage.unit_of_work import UnitOfWork

FILLED = (
    "segment", "street", "postcode", "town", "region", "country", "country_code", "zone", "email", "note", "currency",
    "hours", "potential", "weekdays", "yearly_cents", "caller_id",
)  # fmt: skip
"""What the kept customer takes over where it has nothing of its own."""

LATER = ("imported_last_order", "imported_last_conversation", "anchor")
QUIET = (("paused_until", "paused_on", "pause_reason"), ("left_until", "left_reason"))
"""Until when nobody calls, with the reason: the longer one holds."""
APART = ("distinct_pair", "customer")


def merge(context: Context, kept_id: int, other_id: int) -> Changes:
    """Make one of two customers, one undo step. The first keeps its reference, name and master data; the second fills
    what is empty, and all its history follows. Its planned calls end where the first has its own, so that the
    programme holds no customer twice. An import that names the second's reference means the first from now on.

    PlannerError: "same-customer", "customer-unknown"."""
    if kept_id == other_id:
        raise PlannerError("same-customer")
    with context.change("merged") as work:
        kept, other = (_customer(work.connection, customer_id) for customer_id in (kept_id, other_id))
        work.relabel("merged", first=kept.name, second=other.name)
        day = context.now().day
        people = _join_people(work, kept_id, other_id)
        _join_numbers(work, kept_id, other_id, people)
        _end_second_plan(work, kept_id, other_id, day)
        _drop_doubles(work, kept_id, other_id)
        _keep_stopped(work, kept, other, day)
        for table, name in _links():
            rows = work.connection.execute(select(table.c.id).where(table.c[name] == other_id)).scalars().all()
            work.update_many(table, [(row_id, {name: kept_id}) for row_id in rows])
        _join_told_apart(work, kept_id, other_id)
        work.insert(former_reference, customer_id=kept_id, reference=other.reference)
        work.delete_many(customer, [other_id])
        work.update(customer, kept_id, **_master_data(work.connection, kept, other))
        work.update(customer, kept_id, search_text=searchable(work.connection, kept_id))
        settle_currencies(work, day, (kept_id,))
        work.touch((kept_id, other_id))
        changes = work.commit()
    return context.committed(changes)


def _customer(connection: Connection, customer_id: int) -> Any:
    row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
    if row is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return row


def _links() -> list[tuple[Table, str]]:
    """Every column that names a customer, so that a new table cannot be forgotten."""
    return [
        (table, key.parent.name)
        for table in metadata.sorted_tables
        if table.name not in APART
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        if key.column.table.name == "customer"
    ]


def _of(connection: Connection, table: Table, customer_id: int) -> list[Any]:
    return list(connection.execute(select(table).where(table.c.customer_id == customer_id).order_by(table.c.id)))


def _join_people(work: UnitOfWork, kept_id: int, other_id: int) -> dict[int, int]:
    """The second's people who are the first's already, by id; what they lack is filled."""
    mine = {fold(row.name): row for row in _of(work.connection, contact, kept_id)}
    joined: dict[int, int] = {}
    position = len(mine)
    for row in _of(work.connection, contact, other_id):
        same = mine.get(fold(row.name))
        if same is None:
            work.update(contact, row.id, position=position)
            position += 1
        else:
            joined[row.id] = same.id
            filled = {n: getattr(row, n) for n in ("role", "email") if getattr(row, n) and not getattr(same, n)}
            if filled:
                work.update(contact, same.id, **filled)
    _repoint(work, attempt, "contact_id", joined)
    _repoint(work, phone, "contact_id", joined)
    work.delete_many(contact, joined)
    return joined


def _join_numbers(work: UnitOfWork, kept_id: int, other_id: int, people: dict[int, int]) -> None:
    """One row for each number; a number that was found to be bad stays bad."""
    mine = {_number(row): row for row in _of(work.connection, phone, kept_id)}
    joined: dict[int, int] = {}
    position = len(mine)
    for row in _of(work.connection, phone, other_id):
        same = mine.get(_number(row))
        if same is None:
            work.update(phone, row.id, position=position)
            position += 1
            continue
        joined[row.id] = same.id
        filled: dict[str, Any] = {"note": row.note} if row.note and not same.note else {}
        if row.bad_since is not None and same.bad_since is None:
            filled["bad_since"] = row.bad_since
        if row.contact_id is not None and same.contact_id is None:
            filled["contact_id"] = people.get(row.contact_id, row.contact_id)
        if filled:
            work.update(phone, same.id, **filled)
    _repoint(work, attempt, "phone_id", joined)
    work.delete_many(phone, joined)


def _number(row: Any) -> str:
    return row.e164 or digits(row.typed)


def _repoint(work: UnitOfWork, table: Table, name: str, joined: dict[int, int]) -> None:
    for old, new in joined.items():
        rows = work.connection.execute(select(table.c.id).where(table.c[name] == old)).scalars().all()
        work.update_many(table, [(row_id, {name: new}) for row_id in rows])


def _end_second_plan(work: UnitOfWork, kept_id: int, other_id: int, day: date) -> None:
    """One plan for one customer. Of the second's open calls only those go on that were set by hand for a day of their
    own, or all of them where the first has none; of two retries the first's goes on."""
    mine = [row for row in _of(work.connection, planned_call, kept_id) if row.closed_on is None]
    days = {row.day for row in mine}
    for row in _of(work.connection, planned_call, other_id):
        if row.closed_on is not None:
            continue
        if row.day in days or (mine and not row.pinned):
            work.update(planned_call, row.id, closed_on=day, closed_as="merged")
        else:
            days.add(row.day)
    if any(row.closed_on is None for row in _of(work.connection, retry, kept_id)):
        theirs = [row.id for row in _of(work.connection, retry, other_id) if row.closed_on is None]
        work.update_many(retry, [(row_id, {"closed_on": day, "closed_as": "merged"}) for row_id in theirs])


def _keep_stopped(work: UnitOfWork, kept: Any, other: Any, day: date) -> None:
    """What stops the second stops the first: what a list said of its reference before it was there, and, after the
    first was deleted and came back, under the first's own reference too."""
    s = suppression.c
    rows = work.connection.execute(
        select(suppression).where(or_(s.customer_id == other.id, s.reference == other.reference)).order_by(s.id)
    ).all()
    work.update_many(suppression, [(row.id, {"customer_id": kept.id}) for row in rows if row.customer_id is None])
    whole = [row for row in rows if row.scope != PERSON and row.since <= day]
    in_force = [row for row in whole if row.lifted_on is None or row.lifted_on > day]
    if not in_force:
        return
    last = in_force[-1]._mapping
    own = {name: last[name] for name in ("scope", "since", "reason", "source", "by_caller", "lifted_on", "person")}
    work.insert(suppression, customer_id=kept.id, reference=kept.reference, e164=None, typed="", **own)


def _drop_doubles(work: UnitOfWork, kept_id: int, other_id: int) -> None:
    """The same order under both references is one order; and nobody is in one pilot twice."""
    mine = {(o.reference, o.day, o.amount_cents) for o in _of(work.connection, sales_order, kept_id) if o.reference}
    orders = _of(work.connection, sales_order, other_id)
    work.delete_many(sales_order, [o.id for o in orders if (o.reference, o.day, o.amount_cents) in mine])
    pilots = {row.pilot_id for row in _of(work.connection, pilot_member, kept_id)}
    members = _of(work.connection, pilot_member, other_id)
    work.delete_many(pilot_member, [row.id for row in members if row.pilot_id in pilots])


def _join_told_apart(work: UnitOfWork, kept_id: int, other_id: int) -> None:
    """Whoever was told apart from the second is told apart from the first."""
    pair = distinct_pair.c
    rows = work.connection.execute(select(distinct_pair)).all()
    known = {(row.first_id, row.second_id) for row in rows}
    gone: list[int] = []
    for row in rows:
        if other_id not in (row.first_id, row.second_id):
            continue
        third = row.first_id if row.second_id == other_id else row.second_id
        wanted = (min(third, kept_id), max(third, kept_id))
        if third == kept_id or wanted in known:
            gone.append(row.id)
        else:
            known.add(wanted)
            work.update(distinct_pair, row.id, **{pair.first_id.name: wanted[0], pair.second_id.name: wanted[1]})
    work.delete_many(distinct_pair, gone)


def _master_data(connection: Connection, kept: Any, other: Any) -> dict[str, Any]:
    empty = ("", None)
    values = {n: getattr(other, n) for n in FILLED if getattr(kept, n) in empty and getattr(other, n) not in empty}
    if kept.note and other.note and other.note not in kept.note:
        values["note"] = f"{kept.note}\n{other.note}"
    for name in LATER:
        found = [getattr(row, name) for row in (kept, other) if getattr(row, name) is not None]
        if found:
            values[name] = max(found)
    values["created_on"] = min(kept.created_on, other.created_on)
    values["unpaid"] = kept.unpaid or other.unpaid
    values["private"] = kept.private or other.private  # what the law asks for private people is the stricter
    for until, *more in QUIET:
        if getattr(other, until) is not None and (getattr(kept, until) or date.min) < getattr(other, until):
            values |= {name: getattr(other, name) for name in (until, *more)}
    if other.active and not kept.active:
        values |= {"active": True, "inactive_reason": ""}
    tiers = load_tiers(connection)
    if not kept.tier_pinned and other.tier_id is not None:
        mine = tiers[kept.tier_id].position if kept.tier_id in tiers else len(tiers) + 1
        if other.tier_pinned or tiers[other.tier_id].position < mine:
            values |= {"tier_id": other.tier_id, "tier_pinned": other.tier_pinned}
    return values
