"""Why a call has no place, as a proof: no day is open to it, or the open days are a closed set that is full of calls
which must be there (Hall 1935)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from callplanner.domain.calendar import EVERY_DAY
from callplanner.domain.phrase import Phrase, Weekdays, phrase
from callplanner.domain.plan_values import Plan, PlanCaller, Unplaced, Wanted
from callplanner.domain.windows import Kind, bits


def proofs(
    plan: Plan,
    caller: PlanCaller,
    calls: Sequence[Wanted],
    kinds: Sequence[Kind],
    closed: Mapping[int, int],
    days: Sequence[date],
    places: Sequence[int],
    load: Sequence[int],
) -> dict[int, Unplaced]:
    """The proof for each call without a place. `closed`: its closed set as a mask over `days`."""
    found: dict[int, Unplaced] = {}
    sets: dict[int, tuple[tuple[date, ...], int, int, Phrase]] = {}
    for row, mask in closed.items():
        call = calls[row]
        number = call.customer.customer_id, call.number
        if not mask:
            found[row] = Unplaced(*number, _not_open(plan, call, caller, days, kinds[row].reach))
            continue
        if mask not in sets:
            inside = bits(mask)
            must = sum(load[i] for i in inside)
            must += sum(1 for other in closed if kinds[other].reach and not kinds[other].reach & ~mask)
            room = sum(places[i] for i in inside)
            whole = len(inside) == inside[-1] - inside[0] + 1
            reason = phrase(
                "full" if whole else "full-some", caller=caller.name, first=days[inside[0]], last=days[inside[-1]],
                must=must, places=room, **({} if whole else {"days": len(inside)}),
            )  # fmt: skip
            sets[mask] = tuple(days[i] for i in inside), must, room, reason
        full_days, must, room, reason = sets[mask]
        found[row] = Unplaced(*number, reason, full_days, must, room)
    return found


def _not_open(plan: Plan, call: Wanted, caller: PlanCaller, days: Sequence[date], reach: int) -> Phrase:
    """No day is open: whatever of leave, weekdays and black-outs lies in the window is named."""
    off = timedelta(days=int(2 * call.half_days))
    first, last = plan.first, plan.last
    if not call.anywhere:
        first, last = max(first, call.ideal - off), min(last, call.ideal + off)
    parts: list[Phrase] = []
    if reach:
        parts.append(phrase("other-calls-there"))
    for begins, ends in caller.away:
        if begins <= last and ends >= first:
            parts.append(phrase("caller-away", caller=caller.name, first=begins, last=ends))
    if call.customer.weekdays is not None:
        if not call.customer.weekdays:
            parts.append(phrase("no-weekday"))
        elif call.customer.weekdays != EVERY_DAY:
            parts.append(phrase("only-weekdays", weekdays=Weekdays(call.customer.weekdays)))
    black = sorted(day for day in call.customer.blackouts if first <= day <= last)
    if black:
        parts.append(phrase("not-called-between", first=black[0], last=black[-1]))
    usable = set(days)
    rooms = [room for room in caller.rooms if first <= room.day <= last and room.day not in usable]
    idle = sum(1 for room in rooms if not room.capacity)
    if idle:
        parts.append(phrase("days-without-calls", caller=caller.name, days=idle))
    if len(rooms) > idle:
        parts.append(phrase("days-taken", caller=caller.name, days=len(rooms) - idle))
    if not parts:
        parts.append(phrase("caller-off", caller=caller.name))
    why = parts[0]
    for part in parts[1:]:
        why = phrase("and-also", one=why, other=part)
    return phrase("no-open-day", first=first, last=last, why=why)
