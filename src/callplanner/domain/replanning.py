"""Catching up after an absence (RULES.md section 4): fixed calls and one-call-a-year calls first, the rest by urgency,
over the days chosen; each on the earliest day that still has room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from callplanner.domain.board import NOWHERE, Board
from callplanner.domain.calendar import allows
from callplanner.domain.windows import Kind


class LateCall(Struct, frozen=True):
    """A call whose day has passed. `once`: its customer has no other call in the year. `urgency`: days since the last
    conversation / interval. `weekdays` None: any; `blackouts`: days on which the customer is not called."""

    call_id: int
    customer_id: int
    once: bool
    urgency: float
    position: int
    value_cents: int
    weekdays: int | None = None
    blackouts: frozenset[date] = frozenset()

    @property
    def turn(self) -> tuple[object, ...]:
        """One-call-a-year calls, then by urgency; ties: tier, value, id."""
        return not self.once, -self.urgency, self.position, -self.value_cents, self.customer_id, self.call_id


class CaughtUp(Struct, frozen=True):
    """The day of each call that found one, by call id in the order of their turns, and the calls that found none."""

    days: dict[int, date]
    left: tuple[int, ...]


def catch_up(calls: Sequence[LateCall], room: Mapping[date, int], promised: int) -> CaughtUp:
    """Spread late calls of one caller over days with so much room each. `promised` calls are overdue besides: they come
    first and take the first places. No call is left while another could make room for it by changing its day."""
    days = sorted(room)
    free = [max(0, room[day]) for day in days]
    for index in range(len(days)):
        taken = min(promised, free[index])
        free[index] -= taken
        promised -= taken
    turns = sorted(calls, key=lambda call: call.turn)
    kinds = [_kind(call, days) for call in turns]
    board = Board(kinds, [day.toordinal() for day in days], free)
    for number, kind in enumerate(kinds):
        if kind.reach and not board.place(number):
            board.add(number, kind.reach)
    found = {call.call_id: days[board.day[n]] for n, call in enumerate(turns) if board.day[n] != NOWHERE}
    return CaughtUp(found, tuple(call.call_id for call in turns if call.call_id not in found))


def _kind(call: LateCall, days: Sequence[date]) -> Kind:
    reach = sum(
        1 << index for index, day in enumerate(days) if allows(call.weekdays, day) and day not in call.blackouts
    )
    return Kind(((0, reach),) if reach else (), reach, days[0].toordinal() if days else 0)
