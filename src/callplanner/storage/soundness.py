"""The rules that the schema cannot hold, as questions to the file: each finds rows that no use case would leave behind.

A finding carries what would mend it: new values for single rows, written through the unit of work as one step that can
be undone. What cannot be mended without guessing is only told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, Table, and_, exists, func, inspect, or_, select
from sqlalchemy.exc import DBAPIError

from callplanner.domain.phrase import Phrase, phrase
from callplanner.domain.search import fold
from callplanner.storage.schema import (
    attempt,
    callback,
    caller,
    customer,
    hours_override,
    metadata,
    outcome,
    phone,
    planned_call,
    programme,
    retry,
    sales_order,
    suppression,
    tier,
    work_item,
)

Values = Mapping[str, Any]


class Finding(Struct, frozen=True):
    """Something that is wrong. `mends`: (table, row, new values); empty when a person must decide."""

    words: Phrase
    mends: tuple[tuple[Table, int, Values], ...] = field(default=())


def missing_parts(connection: Connection) -> list[Finding]:
    """Tables and columns of the schema that the file lacks. Nothing else can be asked while there are any."""
    there = inspect(connection)
    names = set(there.get_table_names())
    found = [Finding(phrase("check-no-table", table=name)) for name in metadata.tables if name not in names]
    for name, table in metadata.tables.items():
        if name in names:
            columns = {column["name"] for column in there.get_columns(name)}
            found += [
                Finding(phrase("check-no-column", table=name, column=column.name))
                for column in table.columns
                if column.name not in columns
            ]
    return found


def unreadable_rows(connection: Connection) -> list[Finding]:
    """Tables with a cell that is not what its column holds: bytes that are no text, a day that is none."""
    found = []
    for name, table in metadata.tables.items():
        try:
            for _ in connection.execute(select(table).execution_options(yield_per=2_000)):
                pass
        except (DBAPIError, ValueError) as error:
            detail = str(error.orig if isinstance(error, DBAPIError) else error)
            found.append(Finding(phrase("check-cell", table=name, detail=detail)))
    return found


def broken_rules(connection: Connection) -> list[Finding]:
    """Every rule's findings."""
    return [finding for rule in RULES for finding in rule(connection)]


def _empty_lists(connection: Connection) -> Iterator[Finding]:
    for table in (tier, caller, outcome):
        if not connection.execute(select(func.count()).select_from(table)).scalar():
            yield Finding(phrase("check-none", table=table.name))


def _order_amounts(connection: Connection) -> Iterator[Finding]:
    o = sales_order.c
    wanted = func.coalesce(o.head_cents, o.lines_cents, 0)
    rows = connection.execute(select(o.id, wanted.label("wanted")).where(o.amount_cents != wanted)).all()
    if rows:
        mends = tuple((sales_order, row.id, {"amount_cents": row.wanted}) for row in rows)
        yield Finding(phrase("check-order-amount", count=len(rows)), mends)


def _folded_names(connection: Connection) -> Iterator[Finding]:
    c = customer.c
    rows = connection.execute(select(c.id, c.name, c.name_key)).all()
    wrong = [(row.id, fold(row.name)) for row in rows if row.name_key != fold(row.name)]
    if wrong:
        mends = tuple((customer, row_id, {"name_key": key}) for row_id, key in wrong)
        yield Finding(phrase("check-name-key", count=len(wrong)), mends)


def _half_closed(connection: Connection) -> Iterator[Finding]:
    """What is open has no word for how it ended; what is closed has one."""
    for table in (planned_call, callback, retry, work_item):
        t = table.c
        half = or_(and_(t.closed_on.is_(None), t.closed_as != ""), and_(t.closed_on.is_not(None), t.closed_as == ""))
        rows = connection.execute(select(t.id, t.closed_on).where(half)).all()
        if rows:
            mends = tuple((table, row.id, {"closed_as": "" if row.closed_on is None else "removed"}) for row in rows)
            yield Finding(phrase("check-half-closed", table=table.name, count=len(rows)), mends)


def _held_calls(connection: Connection) -> Iterator[Finding]:
    """A planned call is held by one conversation with the right person: not by none, not by two."""
    a, p = attempt.c, planned_call.c
    spoken = exists().where(a.planned_call_id == p.id, a.right_party.is_(True))
    none = connection.execute(select(func.count()).where(p.closed_as == "held", ~spoken)).scalar_one()
    if none:
        yield Finding(phrase("check-held-by-none", count=none))
    several = (
        select(a.planned_call_id)
        .join_from(attempt, outcome, outcome.c.id == a.outcome_id)
        .where(a.planned_call_id.is_not(None), a.right_party.is_(True), outcome.c.closes.is_(True))
        .group_by(a.planned_call_id)
        .having(func.count() > 1)
    )
    twice = connection.execute(select(func.count()).select_from(several.subquery())).scalar_one()
    if twice:
        yield Finding(phrase("check-held-twice", count=twice))


def _other_customers(connection: Connection) -> Iterator[Finding]:
    """What belongs together belongs to one customer."""
    pairs = (
        (attempt, planned_call, attempt.c.planned_call_id),
        (attempt, phone, attempt.c.phone_id),
        (callback, attempt, callback.c.attempt_id),
        (retry, attempt, retry.c.attempt_id),
        (work_item, attempt, work_item.c.attempt_id),
        (hours_override, attempt, hours_override.c.attempt_id),
    )
    for table, other, link in pairs:
        rows = (
            connection.execute(
                select(table.c.id)
                .join_from(table, other, other.c.id == link)
                .where(other.c.customer_id != table.c.customer_id)
            )
            .scalars()
            .all()
        )
        if rows:
            mends = tuple((table, row_id, {link.name: None}) for row_id in rows)
            yield Finding(phrase("check-other-customer", table=table.name, other=other.name, count=len(rows)), mends)


def _one_programme(connection: Connection) -> Iterator[Finding]:
    p = programme.c
    standing = connection.execute(select(p.id).where(p.active.is_(True)).order_by(p.id.desc())).scalars().all()
    if len(standing) > 1:
        mends = tuple((programme, row_id, {"active": False}) for row_id in standing[1:])
        yield Finding(phrase("check-programmes", count=len(standing)), mends)


def _ranges(connection: Connection) -> Iterator[Finding]:
    wrong = {
        "attempt": select(func.count()).where(or_(attempt.c.minute < 0, attempt.c.minute > 1439)),
        "caller": select(func.count()).where(or_(caller.c.weekdays < 0, caller.c.weekdays > 127)),
        "customer": select(func.count()).where(or_(customer.c.weekdays < 0, customer.c.weekdays > 127)),
        "programme": select(func.count()).where(programme.c.first > programme.c.last),
    }
    for name, question in wrong.items():
        count = connection.execute(question).scalar_one()
        if count:
            yield Finding(phrase("check-range", table=name, count=count))


def _whose_suppression(connection: Connection) -> Iterator[Finding]:
    s = suppression.c
    nobody = select(func.count()).where(s.customer_id.is_(None), s.reference == "", s.e164.is_(None), s.typed == "")
    count = connection.execute(nobody).scalar_one()
    if count:
        yield Finding(phrase("check-suppresses-nobody", count=count))


RULES: tuple[Callable[[Connection], Iterator[Finding]], ...] = (
    _empty_lists,
    _order_amounts,
    _folded_names,
    _half_closed,
    _held_calls,
    _other_customers,
    _one_programme,
    _ranges,
    _whose_suppression,
)
