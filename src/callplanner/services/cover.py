"""Cover for absence: what falls due while a caller is away stands in the queues of those who are there.

Away on leave: everything that is due. Merely not working on the day: the calls that were promised for it, since the
rest waits for the next working day. It is shared out by the customer's number, so that no two get the same card."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection

from callplanner.services.context import Context
from callplanner.storage.open_calls import waiting
from callplanner.storage.owners import waiting_with
from callplanner.storage.people import CallerRecord, load_closing_days


class Presence(Struct, frozen=True):
    """Who is there on a day, by id. Where nobody is, everybody counts as present: somebody has opened the program."""

    present: tuple[int, ...]
    on_leave: frozenset[int]
    off: frozenset[int]

    def takes(self, customer_id: int) -> int:
        """The caller among those present who takes a customer for an absent one."""
        return self.present[customer_id % len(self.present)]

    def makes(self, caller_id: int, customer_id: int, *, promised: bool) -> int:
        """Who makes a call: the caller whose it is, or who takes it while the caller is away."""
        if caller_id in self.present or (caller_id in self.off and not promised):
            return caller_id
        return self.takes(customer_id)


def presence(context: Context, connection: Connection, callers: Mapping[int, CallerRecord], day: date) -> Presence:
    """Who of the callers works on a day, who is on leave the whole day, and who does not work on it for another
    reason."""
    closing = load_closing_days(connection)
    there = [i for i, record in callers.items() if context.calendar(record, day, day, closing).works_on(day)]
    if not there:
        return Presence(tuple(sorted(callers)), frozenset(), frozenset())
    leave = frozenset(
        i
        for i, record in callers.items()
        if i not in there and any(first <= day <= last and not half for first, last, half, _ in record.leave)
    )
    return Presence(tuple(sorted(there)), leave, frozenset(callers) - leave - frozenset(there))


def whose(connection: Connection, there: Presence, day: date, caller_id: int | None) -> tuple[set[int], set[int]]:
    """The customers with something due up to `day` that stand with a caller (None: with anybody), and those who stand
    with somebody else, due or not: no two callers are offered the same card."""
    if caller_id is None:
        return waiting(connection, day), set()
    found = waiting_with(connection, day)
    if set(found.callers.values()) <= set(there.present):
        mine = {customer_id for customer_id, caller in found.callers.items() if caller == caller_id}
    else:
        mine = {
            customer_id
            for customer_id, caller in found.callers.items()
            if there.makes(caller, customer_id, promised=customer_id in found.promised) == caller_id
        }
    return mine & found.due, found.callers.keys() - mine
