"""Where customers stand, one or many in one step: whose they are, which tier by hand, paused, closed or open again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, Table, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Fact
from callplanner.services.context import Context
from callplanner.services.customer_edit import check_reason
from callplanner.services.tiers import find_tier
from callplanner.storage.schema import callback, customer, planned_call, promise, retry
from callplanner.storage.some import among
from callplanner.storage.unit_of_work import UnitOfWork

OPEN_CALLS = (planned_call, callback, retry)
CLOSED_BY_HAND = "closed by hand"


def assign_caller(context: Context, ids: Sequence[int], name: str | None) -> Changes:
    """Give customers to a caller, with their open calls and what is promised to them; None: they are nobody's own, and
    the next plan deals them out. PlannerError: "nobody-chosen", "caller-unknown"."""
    with _change(context, "customers-given" if name else "customers-free", ids) as work:
        taker = context.caller(work.connection, name) if name else None
        if taker is not None:
            work.relabel("customers-given", name=named(work.connection, ids), caller=taker.name)
        caller_id = taker.caller_id if taker is not None else None
        work.update_many(customer, [(i, {"caller_id": caller_id}) for i in ids])
        if caller_id is not None:
            for table in OPEN_CALLS:
                open_ones = _open(work, table, ids)
                work.update_many(table, [(i, {"caller_id": caller_id}) for i in open_ones])
            p = promise.c
            theirs = among(p.customer_id, sorted(ids))
            statement = select(p.id).where(theirs, p.kept_on.is_(None), p.dropped_on.is_(None))
            owed = work.connection.execute(statement).scalars().all()
            work.update_many(promise, [(i, {"caller_id": caller_id}) for i in owed])
        return context.committed(work.commit())


def pin_tier(context: Context, ids: Sequence[int], name: str | None) -> Changes:
    """Put customers into a tier by hand and keep them there; None lets them move again. PlannerError:
    "nobody-chosen", "tier-unknown"."""
    with _change(context, "tier-pinned", ids) as work:
        if name is None:
            values: dict[str, object] = {"tier_pinned": False}
        else:
            rule = find_tier(work.connection, name)
            values = {"tier_id": rule.tier_id, "tier_pinned": True}
        work.relabel("tier-pinned", name=name or "")
        work.update_many(customer, [(i, values) for i in ids])
        return context.committed(work.commit())


def pause(context: Context, ids: Sequence[int], until: date | None, reason: str) -> Changes:
    """No calls until a day; None ends the pause. PlannerError: "nobody-chosen", "reason-missing", "pause-past"."""
    day = context.now().day
    if until is not None and until <= day:
        raise PlannerError("pause-past", day=until)
    if until is not None:
        check_reason(reason)
    with _change(context, "paused" if until is not None else "pause-ended", ids, until=until) as work:
        values = {
            "paused_until": until,
            "paused_on": day if until is not None else None,
            "pause_reason": reason.strip() if until is not None else "",
        }
        work.update_many(customer, [(i, values) for i in ids])
        return context.committed(work.commit())


def close(context: Context, ids: Sequence[int], reason: str = "") -> Changes:
    """They are customers no longer: nobody calls them, and their open calls end. Everything stays, and they can be
    opened again. PlannerError("nobody-chosen")."""
    day = context.now().day
    with _change(context, "customers-closed", ids) as work:
        values = {"active": False, "inactive_reason": reason.strip() or CLOSED_BY_HAND}
        work.update_many(customer, [(i, values) for i in ids])
        for table in OPEN_CALLS:
            ended = [(i, {"closed_on": day, "closed_as": "inactive"}) for i in _open(work, table, ids)]
            work.update_many(table, ended)
        return context.committed(work.commit())


def open_again(context: Context, ids: Sequence[int]) -> Changes:
    """They are customers again; the next plan gives them their calls. PlannerError("nobody-chosen")."""
    with _change(context, "customers-opened", ids) as work:
        work.update_many(customer, [(i, {"active": True, "inactive_reason": ""}) for i in ids])
        return context.committed(work.commit())


def _change(context: Context, code: str, ids: Sequence[int], **facts: Fact) -> UnitOfWork:
    with context.file.read() as connection:
        who = named(connection, ids)
    return context.change(code, name=who, **facts)


def named(connection: Connection, ids: Sequence[int]) -> str:
    """Who is meant, for the label of a change: the first one's name, and how many others. PlannerError:
    "nobody-chosen", "customer-unknown"."""
    if not ids:
        raise PlannerError("nobody-chosen")
    first = connection.execute(select(customer.c.name).where(customer.c.id == ids[0])).scalar()
    if first is None:
        raise PlannerError("customer-unknown", customer=ids[0])
    return first if len(ids) == 1 else f"{first} + {len(ids) - 1:,}"


def _open(work: UnitOfWork, table: Table, ids: Iterable[int]) -> Sequence[int]:
    statement = select(table.c.id).where(among(table.c.customer_id, sorted(ids)), table.c.closed_on.is_(None))
    return work.connection.execute(statement).scalars().all()
