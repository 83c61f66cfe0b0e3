"""The day's queue, and why somebody is in it or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from heapq import heapify, heappop

from msgspec import Struct
from sqlalchemy import Connection

from callplanner.domain.calling_hours import Availability
from callplanner.domain.clock import Moment
from callplanner.domain.desk_rules import DeskRules
from callplanner.domain.phrase import phrase
from callplanner.domain.queue import (
    Now,
    Open,
    Queue,
    Verdict,
    arrange,
    fills_the_day,
    fringe_places,
    judge,
    unspoken_sale,
    unspoken_sales,
)
from callplanner.domain.standing import Standing
from callplanner.services.collector import collector_paused
from callplanner.services.context import Context
from callplanner.services.cover import Presence, presence, whose
from callplanner.services.customer_hours import availability, is_holiday
from callplanner.services.explain import next_explained
from callplanner.services.snapshot import NO_TIER, FringeStanding
from callplanner.services.views import FringeDay, QueueEntry, Ratio, TodayView, WhyView
from callplanner.services.work_lists import waiting_for_decision
from callplanner.storage.attempts import DayCount, count_day, count_planned, usual_reach
from callplanner.storage.open_calls import OpenRecord, lately_sold, load_open, next_return
from callplanner.storage.owners import planned_owners
from callplanner.storage.people import CallerRecord, load_callers, load_closing_days, load_tiers
from callplanner.storage.phones import first_numbers
from callplanner.storage.some import IN_STATEMENT
from callplanner.storage.standings import load_standings

UNKNOWN = -1
"""A count that was not made because it would keep the first card waiting."""


class _Desk(Struct, frozen=True):
    """Whose day it is, what was done, and how many calls it holds."""

    callers: dict[int, CallerRecord]
    chosen: CallerRecord | None
    done: DayCount
    rules: DeskRules

    @property
    def caller_id(self) -> int | None:
        return self.chosen.caller_id if self.chosen is not None else None

    @property
    def working(self) -> tuple[CallerRecord, ...]:
        """The callers whose day it is."""
        return tuple(self.callers.values()) if self.chosen is None else (self.chosen,)

    @property
    def places(self) -> list[int]:
        """Attempts a day of each caller."""
        return [max(0, int(c.calls_a_day * c.share + 0.5)) for c in self.working]

    @property
    def room(self) -> int:
        """Attempts left today."""
        return sum(self.places) - self.done.attempts

    @property
    def fringe_share(self) -> int:
        return sum(fringe_places(calls, self.rules.fringe_share) for calls in self.places)


def _desk(context: Context, connection: Connection, caller: str | None, day: date) -> _Desk:
    callers = load_callers(connection)
    chosen = context.caller(connection, caller) if caller is not None else None
    done = count_day(connection, day, chosen.caller_id if chosen is not None else None)
    return _Desk(callers, chosen, done, context.rules())


def today_view(
    context: Context, caller: str | None = None, limit: int | None = None, *, full: bool = True
) -> TodayView:
    """The queue of the working moment for one caller, or for all.

    Not `full`: without the fringe and the counts over all customers, unless their figures are at hand already; and
    where late and planned calls fill the day, without looking at what would wait behind them.
    """
    moment = context.now()
    with context.file.read() as connection:
        desk = _desk(context, connection, caller, moment.day)
        full = full or context.has_snapshot()
        with collector_paused():  # judging ten thousand customers would set it off, with all figures to walk over
            queue, all_judged = _queue(context, connection, moment, desk, full=full)
        phones = first_numbers(connection, [v.standing.customer_id for v in (*queue.entries, *queue.coming)])
        horizon = context.period(connection).days
        entries = tuple(entry(verdict, phones, horizon) for verdict in queue.entries)
        left_out, exceptions = context.snapshot(connection).exceptions() if full else (UNKNOWN, UNKNOWN)
        next_day = next_working_day(context, connection, desk.working, moment.day)
        caller_id = desk.caller_id
        reach = context.kept(f"reach {caller_id}", lambda now: usual_reach(now, moment.day, caller_id))
        back = None if moment.at is None else next_return(connection, moment.day, moment.instant)
        turns = (
            _here(queue.opens, moment),
            _here(queue.closes, moment),
            None if back is None else _here(context.local(back), moment),
        )
        cut = 0 if limit is None else max(0, len(entries) - limit)
        return TodayView(
            day=moment.day,
            at=moment.at,
            caller=desk.chosen.name if desk.chosen is not None else None,
            entries=entries if limit is None else entries[:limit],
            coming=tuple(entry(verdict, phones, horizon) for verdict in queue.coming),
            waiting=queue.waiting + cut if all_judged else UNKNOWN,
            done=desk.done.attempts,
            reached=Ratio(desk.done.conversations, desk.done.attempts),
            usual_reach=Ratio(*reach),
            fringe_share=desk.fringe_share,
            after_sale=sum(verdict.section == "after_sale" for verdict in queue.entries),
            left_out=left_out,
            exceptions=exceptions,
            decisions=len(waiting_for_decision(connection, moment.day)) if full else UNKNOWN,
            to_mend=context.snapshot(connection).to_mend if full else UNKNOWN,
            tomorrow=count_planned(connection, next_day, caller_id),
            closed=queue.closed,
            opens=_here(queue.opens, moment),
            changes_at=min(filter(None, turns), default=None),
        )


def _here(there: datetime | None, moment: Moment) -> datetime | None:
    """A customer's moment as the desk's own, without its zone."""
    return None if there is None else there.astimezone(moment.zone).replace(tzinfo=None)


def fringe_day(context: Context) -> FringeDay:
    """What a day holds for the fringe, of all callers together."""
    with context.file.read() as connection:
        desk = _desk(context, connection, None, context.now().day)
        lowest = next(reversed(load_tiers(connection).values()), None)
        after = lowest.worst_days(context.period(connection).days) if lowest is not None else None
    return FringeDay(desk.fringe_share, after)


def queue_length(context: Context) -> int:
    """How many calls are still to be made today by all callers, promises whose hour is to come included."""
    moment = context.now()
    with context.file.read() as connection:
        desk = _desk(context, connection, None, moment.day)
        queue = _queue(context, connection, moment, desk, full=True)[0]
        return len(queue.entries) + len(queue.coming)


def _queue(context: Context, connection: Connection, moment: Moment, desk: _Desk, *, full: bool) -> tuple[Queue, bool]:
    """The queue, and whether everybody who may stand in it was judged."""
    there = presence(context, connection, desk.callers, moment.day)
    ids, elsewhere = whose(connection, there, moment.day, desk.caller_id)
    if not full:
        first = judge_customers(context, connection, ids, moment)
        if fills_the_day(first.values(), desk.room):
            return arrange(first.values(), desk.room, 0), False
    sold = _sold(context, connection, moment.day, desk.rules) - ids - elsewhere
    ids.update(_mine(context, connection, moment.day, desk, there, sold))
    fringe_room = max(0, desk.fringe_share - desk.done.fringe)
    if full and fringe_room:
        following = _best_first(context.snapshot(connection).fringe().values())
        ids |= _first_that_may(context, connection, desk, there, following, ids | elsewhere, fringe_room)
    verdicts = judge_customers(context, connection, ids, moment)
    return arrange(verdicts.values(), desk.room, fringe_room), True


def _sold(context: Context, connection: Connection, day: date, rules: DeskRules) -> set[int]:
    """Customers whom a sale may put into the queue; where all figures are at hand, exactly those."""
    if not context.has_snapshot():
        return lately_sold(connection, day, rules.after_sale)
    return unspoken_sales(context.snapshot(connection).standings.values(), day, rules)


def _mine(
    context: Context, connection: Connection, day: date, desk: _Desk, there: Presence, ids: Collection[int]
) -> Collection[int]:
    """Those of the customers whom this desk calls, so that no two callers are offered the same one: its own, else whose
    next call is planned for it, else those that are dealt to it by their number, as are those of who is on leave."""
    if desk.caller_id is None or len(desk.callers) < 2:
        return ids
    named = _named(context, connection, day, ids)
    if len(ids) > IN_STATEMENT:
        planned = context.kept("planned owners", lambda now: planned_owners(now, day, None))
    else:
        planned = planned_owners(connection, day, [i for i in ids if named.get(i) is None])

    def owner(customer_id: int) -> int:
        for found in (named.get(customer_id), planned.get(customer_id)):
            if found is not None and found in desk.callers and found not in there.on_leave:
                return found
        return there.takes(customer_id)

    return {customer_id for customer_id in ids if owner(customer_id) == desk.caller_id}


def _named(context: Context, connection: Connection, day: date, ids: Collection[int]) -> dict[int, int | None]:
    """The caller that was named for each customer, if one was."""
    standings: Mapping[int, Standing]
    standings = (
        context.snapshot(connection).standings if context.has_snapshot() else load_standings(connection, day, ids)
    )
    return {i: standings[i].caller_id for i in ids if i in standings}


def _best_first(fringe: Iterable[FringeStanding]) -> Iterator[int]:
    """The fringe by rank. Of ten thousand a few dozen are wanted, so they are not sorted."""
    heap = [(f.rank, f.standing.customer_id) for f in fringe]
    heapify(heap)
    while heap:
        yield heappop(heap)[1]


def _first_that_may(
    context: Context,
    connection: Connection,
    desk: _Desk,
    there: Presence,
    ranked: Iterable[int],
    taken: set[int],
    wanted: int,
) -> set[int]:
    """The best of the fringe that may be called today; judged in small handfuls, since most of it never comes up."""
    found: set[int] = set()
    handful: list[int] = []
    for customer_id in ranked:
        if customer_id in taken:
            continue
        handful.append(customer_id)
        if len(handful) >= 4 * wanted:
            found.update(_ready(context, connection, desk, there, handful))
            handful = []
            if len(found) >= wanted:
                return found
    found.update(_ready(context, connection, desk, there, handful))
    return found


def _ready(context: Context, connection: Connection, desk: _Desk, there: Presence, ids: list[int]) -> list[int]:
    moment = context.now()
    judged = judge_customers(context, connection, _mine(context, connection, moment.day, desk, there, ids), moment)
    return [customer_id for customer_id, verdict in judged.items() if verdict.in_queue]


def judge_customers(context: Context, connection: Connection, ids: Iterable[int], moment: Moment) -> dict[int, Verdict]:
    """The verdict on each of the named customers at a moment; inactive ones are left out."""
    wanted = set(ids)
    tiers = load_tiers(connection)
    rules, hours = context.rules(), context.hours()
    opened = load_open(connection, moment.day, wanted)
    horizon = context.period(connection).days
    now = Now(moment.day, None if moment.at is None else moment.local, horizon, rules)
    standings: dict[int, Standing]
    fringe: Mapping[int, FringeStanding] = {}
    if context.has_snapshot():
        snapshot = context.snapshot(connection)
        standings = {i: snapshot.standings[i] for i in wanted if i in snapshot.standings}
        fringe = snapshot.fringe()
    else:
        standings = load_standings(connection, moment.day, wanted)
    verdicts = {}
    kinds: dict[tuple[object, ...], tuple[Availability, bool]] = {}  # most customers share their hours with many
    for customer_id, standing in standings.items():
        if standing.active:
            sale_on = unspoken_sale(standing, moment.day, rules)
            open_ = _open(context, opened[customer_id], standing, sale_on, fringe.get(customer_id))
            tier = tiers.get(standing.tier_id or 0, NO_TIER)
            kind = (standing.country, standing.region, standing.private, standing.zone, standing.weekdays,
                    standing.hours)  # fmt: skip
            known = kinds.get(kind)
            if known is None:
                own = availability(standing, hours)
                day_there = moment.day if moment.at is None else own.there(moment.local).date()
                known = kinds[kind] = own, is_holiday(own, standing.country, standing.region, day_there)
            verdicts[customer_id] = judge(standing, tier, open_, known[0], now, holiday=known[1])
    return verdicts


def _open(
    context: Context, record: OpenRecord, standing: Standing, sale_on: date | None, fringe: FringeStanding | None
) -> Open:
    return Open(
        callback=context.local(record.callback) if record.callback else None,
        callback_id=record.callback_id,
        planned=record.planned,
        planned_id=record.planned_id,
        purpose=record.purpose,
        sale_on=sale_on,
        retry=context.local(record.retry) if record.retry else None,
        retry_soon=record.retry_minutes_only,
        fringe_rank=fringe.rank if fringe is not None else None,
        fringe_points=fringe.score if fringe is not None else 0,
        snoozed_until=context.local(record.snoozed_until) if record.snoozed_until else None,
        skipped=record.skipped,
        left_until=standing.left_until,
        decision=record.decision,
        attempted_today=record.attempted_today,
        attempts_7d=record.attempts_7d,
    )


PURPOSES = {"promised": "callback", "after_sale": "after_sale", "fringe": "fringe"}


def purpose_of(verdict: Verdict) -> str:
    """What a call would be for: the planned call's purpose, or that of its section."""
    return PURPOSES.get(verdict.section, verdict.open.purpose)


def entry(verdict: Verdict, phones: dict[int, str], horizon_days: int) -> QueueEntry:
    """A verdict as a line of the queue."""
    standing = verdict.standing
    return QueueEntry(
        customer_id=standing.customer_id,
        reference=standing.reference,
        name=standing.name,
        tier=verdict.tier.name,
        letter=verdict.tier.letter,
        section=verdict.section,
        purpose=purpose_of(verdict),
        due=verdict.due,
        days_late=verdict.days_late,
        urgency=verdict.urgency,
        interval_days=round(verdict.tier.interval_days(horizon_days)),
        phone=phones.get(standing.customer_id, ""),
        why=verdict.why,
        planned_call_id=verdict.open.planned_id if verdict.section in ("late", "today", "retry") else None,
        callback_id=verdict.open.callback_id if verdict.section == "promised" else None,
        waits=verdict.waits,
    )


def why_view(context: Context, customer_id: int) -> WhyView:
    """Why a customer is in today's queue, or every reason why not."""
    with context.file.read() as connection:
        snapshot = context.snapshot(connection)
        standing = snapshot.standings[customer_id]
        if not standing.active:
            return WhyView(standing.reference, False, (phrase("why-not-inactive"),))
        verdict = judge_customers(context, connection, [customer_id], context.now())[customer_id]
        following = next_explained(context, connection, standing)
    if verdict.in_queue and customer_id not in {e.customer_id for e in today_view(context).entries}:
        crowded = "why-not-fringe-share" if verdict.section == "fringe" else "why-not-day-full"
        return WhyView(standing.reference, False, (phrase(crowded),), following)
    return WhyView(standing.reference, verdict.in_queue, verdict.reasons, following)


def next_working_day(context: Context, connection: Connection, callers: Iterable[CallerRecord], day: date) -> date:
    """The first day after `day` on which one of these callers works; tomorrow where there is none."""
    closing = load_closing_days(connection)
    until = day + timedelta(days=30)
    return min(
        (context.calendar(caller, day, until, closing).after(day, 1) for caller in callers),
        default=day + timedelta(days=1),
    )
