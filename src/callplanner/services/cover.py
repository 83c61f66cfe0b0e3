"""Cover for absence: what falls due while a caller is away stands in the queues of those who are there.

Away on leave: everything that is due. Merely not working on the day: the calls that were promised for it, since the
rest waits for the next working day. It is shared out by the customer's number, so that no two get the same card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import Connection

from callplanner.services.context import Context
from callplanner.storage.open_calls import promised_to, waiting
from callplanner.storage.people import CallerRecord, load_closing_days


class Presence(Struct, frozen=True):
    """Who is there on a day, by id. Where nobody is, everybody counts as present: somebody has opened the program."""

    present: tuple[int, ...]
    on_leave: frozenset[int]
    off: frozenset[int]

    def takes(self, customer_id: int) -> int:
        """The caller among those present who takes a customer for an absent one."""
        return self.present[customer_id % len(self.present)]

    def caller_of(self, caller_id: int, customer_id: int) -> int:
        """Who makes a call that was promised: the caller, or who takes it while the caller is away."""
        away = caller_id in self.on_leave or caller_id in self.off
        return self.takes(customer_id) if away else caller_id


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


def covered(connection: Connection, found: Presence, day: date, caller_id: int, mine: Iterable[int]) -> set[int]:
    """The customers whose calls stand with a caller on a day: `mine`, those taken over from who is absent, and, of one
    who is absent, without those that others take."""
    ids = set(mine)
    if caller_id in found.on_leave:
        return set()
    if caller_id in found.off:
        return ids - promised_to(connection, day, caller_id)
    for absent in sorted(found.on_leave | found.off):
        theirs = waiting(connection, day, absent) if absent in found.on_leave else promised_to(connection, day, absent)
        ids.update(i for i in theirs if found.takes(i) == caller_id)
    return ids
