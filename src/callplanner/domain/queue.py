"""The queue of a day: who is in it, in which order, why now and why not (RULES.md section 6).

One function judges a customer; the queue, *why now* and *why not* all come from it, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from msgspec import Struct

from callplanner.domain.blackout import back_on
from callplanner.domain.calling_hours import Availability, spans
from callplanner.domain.coverage import exclusion
from callplanner.domain.desk_rules import CAP_DAYS, DEFAULT_RULES, DeskRules
from callplanner.domain.phrase import Days, Phrase, phrase
from callplanner.domain.standing import Standing, TierRule

SECTIONS = ("promised", "late", "today", "after_sale", "fringe", "retry")
OF_HOURS = frozenset({"why-not-closed-day", "why-not-hours", "why-not-hours-spans"})
RANK = {name: i for i, name in enumerate(SECTIONS)}


class Open(Struct, frozen=True):
    """What is open with one customer on D.

    `callback` and `retry` are local desk time, the earliest of each. `planned`: the earliest open planned call, up to
    D or after it. `sale_on`: the last order, when it waits for an after-sale call on D. `fringe_rank` orders those who
    stand on the fringe list; None: not on it. `attempts_7d` counts outbound tries of the 7 days ending on D."""

    callback: datetime | None = None
    callback_id: int | None = None
    planned: date | None = None
    planned_id: int | None = None
    purpose: str = "care"
    sale_on: date | None = None
    retry: datetime | None = None
    retry_soon: bool = False
    fringe_rank: tuple[int, int, int, int] | None = None
    fringe_points: int = 0
    snoozed_until: datetime | None = None
    skipped: str | None = None
    left_until: date | None = None
    decision: bool = False
    attempted_today: bool = False
    attempts_7d: int = 0


class Now(Struct, frozen=True):
    """The working moment as the queue sees it: `local` is None when only a day was named."""

    day: date
    local: datetime | None
    horizon_days: int = 365
    rules: DeskRules = DEFAULT_RULES


class Verdict(Struct, frozen=True):
    """Whether a customer is in the queue, where, and why or why not.

    `section` is empty when nothing calls for a call. `waits`: its time today has not come yet. `refused`: something
    forbids a call. The sentences are made when they are asked for: of ten thousand judged, a handful are read."""

    standing: Standing
    tier: TierRule
    open: Open
    section: str
    due: date | datetime
    waits: bool
    refused: bool
    availability: Availability
    now: Now
    holiday: bool
    closed: bool
    """Nothing forbids a call but the hour where the customer is."""

    @property
    def urgency(self) -> float:
        """See `urgency`."""
        return urgency(self.standing, self.tier, self.now)

    @property
    def why(self) -> Phrase:
        """What calls for a call, or that nothing does."""
        return _why(self.section, self.standing, self.tier, self.open, self.due, self.now)

    @property
    def refusals(self) -> tuple[Phrase, ...]:
        """Everything that forbids a call."""
        return tuple(_refusals(self.standing, self.open, self.availability, self.now, self.section, self.holiday))

    @property
    def days_late(self) -> int:
        """Days since the day it was planned for; 0 unless it stands among the late."""
        if self.section != "late" or self.open.planned is None:
            return 0
        return (self.now.day - self.open.planned).days

    @property
    def in_queue(self) -> bool:
        return bool(self.section) and not self.refused and not self.waits

    @property
    def coming(self) -> bool:
        """A promise of today whose time has not come: shown, never served."""
        return self.section == "promised" and not self.refused and self.waits

    @property
    def reasons(self) -> tuple[Phrase, ...]:
        """Why now; or every reason why not."""
        if self.in_queue:
            return (self.why,) if self.standing.has_number else (self.why, phrase("find-a-number"))
        if self.waits and not self.refused:
            return (phrase("not-before", at=self.due),)
        return self.refusals or (self.why,)


def unspoken_sale(standing: Standing, day: date, rules: DeskRules) -> date | None:
    """The last order, when it is as old as an after-sale call wants it and nobody spoke since; else None."""
    last = standing.last_order
    if last is None or not rules.after_sale[0] <= (day - last).days <= rules.after_sale[1]:
        return None
    return last if standing.spoken_on is None or standing.spoken_on < last else None


def unspoken_sales(standings: Iterable[Standing], day: date, rules: DeskRules) -> set[int]:
    """The ids of those for whom `unspoken_sale` names a day, asked of everybody at once."""
    newest, oldest = (day - timedelta(days=days) for days in rules.after_sale)
    return {
        s.customer_id
        for s in standings
        if (last := s.last_order) is not None
        and oldest <= last <= newest
        and ((spoken := s.spoken_on) is None or spoken < last)
    }


def urgency(standing: Standing, tier: TierRule, now: Now) -> float:
    """Days since the last conversation / wanted interval; never spoken to: since the first order, else the import."""
    since = standing.spoken_on or standing.first_order or standing.created_on
    return max(0, (now.day - since).days) / tier.interval_days(now.horizon_days)


def judge(
    standing: Standing, tier: TierRule, open_: Open, availability: Availability, now: Now, *, holiday: bool = False
) -> Verdict:
    """Judge one customer on the working moment."""
    section, due, waits = _section(open_, now)
    first = next(_refusals(standing, open_, availability, now, section, holiday), None)
    closed = first is not None and first.code in OF_HOURS  # hours are looked at last
    return Verdict(standing, tier, open_, section, due, waits, first is not None, availability, now, holiday, closed)


def _section(open_: Open, now: Now) -> tuple[str, date | datetime, bool]:
    """Section, when it is due, and whether its hour is still to come. A promise decides alone, then a retry: the
    planned call behind them is the same conversation and must not come before its time."""
    if open_.callback is not None:
        if open_.callback.date() > now.day:
            return "", open_.callback, False
        return "promised", open_.callback, now.local is not None and open_.callback > now.local
    if open_.retry is not None:
        if open_.retry.date() > now.day:
            return "", open_.retry, False
        return "retry", open_.retry, now.local is not None and open_.retry > now.local
    if open_.planned is not None and open_.planned <= now.day:
        return ("late" if open_.planned < now.day else "today"), open_.planned, False
    if open_.sale_on is not None:
        return "after_sale", open_.sale_on, False
    if open_.fringe_rank is not None:
        return "fringe", now.day, False
    return "", open_.planned or now.day, False


def _why(section: str, standing: Standing, tier: TierRule, open_: Open, due: date | datetime, now: Now) -> Phrase:
    interval = Days(round(tier.interval_days(now.horizon_days)))
    spoken = standing.spoken_on
    ago = Days((now.day - spoken).days) if spoken is not None else None
    suffix = "" if ago is not None else "-never"
    match section:
        case "promised":
            assert isinstance(due, datetime)
            if due.date() < now.day:
                return phrase(f"why-promised-late{suffix}", at=due, interval=interval, ago=ago)
            return phrase(f"why-promised{suffix}", time=due.time(), interval=interval, ago=ago)
        case "late":
            assert open_.planned is not None
            late = Days((now.day - open_.planned).days)
            return phrase(f"why-late{suffix}", late=late, interval=interval, ago=ago)
        case "today":
            return phrase(f"why-today{suffix}", interval=interval, ago=ago)
        case "after_sale":
            assert open_.sale_on is not None
            return phrase("why-after-sale", day=open_.sale_on, ago=Days((now.day - open_.sale_on).days))
        case "fringe":
            return phrase(f"why-fringe{suffix}", points=open_.fringe_points, ago=ago)
        case "retry":
            return phrase("why-retry", tries=open_.attempts_7d)
    if open_.callback is not None:
        return phrase("why-not-promised-later", at=open_.callback)
    if open_.retry is not None:
        return phrase("why-not-retry-later", at=open_.retry)
    if open_.planned is not None:
        return phrase("why-not-planned-later", day=open_.planned, left=Days((open_.planned - now.day).days))
    return phrase("why-not-planned")


def _refusals(
    standing: Standing, open_: Open, availability: Availability, now: Now, section: str, holiday: bool
) -> Iterator[Phrase]:
    excluded = exclusion(standing, now.day)
    if excluded is not None:
        yield excluded
    if not section:
        return  # nothing calls for a call, so nothing else need forbid it
    promised = section == "promised"
    if open_.skipped is not None:
        yield phrase("why-not-skipped", reason=open_.skipped)
    if open_.snoozed_until is not None and (now.local is None or open_.snoozed_until > now.local):
        yield phrase("why-not-snoozed", at=open_.snoozed_until)
    if open_.left_until is not None and open_.left_until > now.day and section == "fringe":
        yield phrase("why-not-left", until=open_.left_until)
    if not promised:
        back = back_on(standing.blackouts, now.day) if standing.blackouts else None
        if back is not None:
            yield phrase("why-not-blackout", back=back)
        if open_.attempted_today and not (section == "retry" and open_.retry_soon):
            yield phrase("why-not-attempted-today")
        elif open_.attempts_7d >= now.rules.cap_in_week:
            yield phrase("why-not-cap", tries=open_.attempts_7d, days=Days(CAP_DAYS))
        if open_.decision:
            yield phrase("why-not-decision")
    closed = _closed(availability, now, holiday)
    if closed is not None:
        yield closed


@lru_cache(maxsize=1024)  # most customers share their hours, and a zone's arithmetic is slow
def _closed(availability: Availability, now: Now, holiday: bool) -> Phrase | None:
    """Why the customer's own hours forbid a call now; a day without an hour is only closed when all of it is."""
    if now.local is None:
        if availability.windows(now.day, holiday=holiday):
            return None
        return phrase("why-not-closed-day", day=now.day)
    return closed_now(availability, availability.there(now.local), holiday=holiday)


def closed_now(availability: Availability, there: datetime, *, holiday: bool = False) -> Phrase | None:
    """Why a moment in the customer's time is outside its calling hours; None: it is inside."""
    if availability.open_until(there, holiday=holiday) is not None:
        return None
    windows = availability.windows(there.date(), holiday=holiday)
    if not windows:
        return phrase("why-not-closed-day", day=there.date())
    if len(windows) > 1:
        return phrase("why-not-hours-spans", time=there.time(), hours=spans(windows))
    return phrase("why-not-hours", time=there.time(), first=windows[0][0], last=windows[0][1])


def order(verdict: Verdict) -> tuple[object, ...]:
    """Sort key of the queue: section, its own order, then tier, value, id."""
    standing = verdict.standing
    ties = (verdict.tier.position, -standing.value_cents, standing.customer_id)
    own: tuple[object, ...] = ()
    match verdict.section:
        case "promised" | "retry":
            assert isinstance(verdict.due, datetime)
            own = (verdict.due.timestamp(),)
        case "late":
            own = (-verdict.urgency,)
        case "fringe":
            own = verdict.open.fringe_rank or ()
    return RANK.get(verdict.section, len(SECTIONS)), *own, *ties


class Queue(Struct, frozen=True):
    """The day's queue: what fits, promises still to come, how many ready calls do not fit, and how many only wait for
    the hour where the customers are. `opens`: when the first of these may be called; `closes`: when the first of the
    entries may not be called any more; aware, None where there is none."""

    entries: tuple[Verdict, ...]
    coming: tuple[Verdict, ...]
    waiting: int
    closed: int = 0
    opens: datetime | None = None
    closes: datetime | None = None


def fringe_places(calls_a_day: int, share: float) -> int:
    """Calls a day reserved for the fringe: a share of the capacity, at least 1 unless the share is 0."""
    return max(1, int(calls_a_day * share + 0.5)) if share else 0


def fills_the_day(verdicts: Iterable[Verdict], room: int) -> bool:
    """Whether promises, late and planned calls take all of the day's room, so that nothing behind them comes up."""
    judged = list(verdicts)
    promised = sum(v.section == "promised" and (v.in_queue or v.coming) for v in judged)
    return sum(v.in_queue and v.section in ("late", "today") for v in judged) >= room - promised


def arrange(verdicts: Iterable[Verdict], room: int, fringe_room: int) -> Queue:
    """Order the ready calls and fill the day.

    `room`: attempts left today; `fringe_room`: how many of them are kept for the fringe. Promises are always served;
    the fringe share is reserved before anything else may take it; retries come last.
    """
    judged = list(verdicts)
    ready = sorted((v for v in judged if v.in_queue), key=order)
    coming = tuple(sorted((v for v in judged if v.coming), key=order))
    fringe = [v for v in ready if v.section == "fringe"][: max(0, fringe_room)]
    promised = sum(v.section == "promised" for v in ready) + len(coming)
    left = max(0, room - promised)
    fringe = fringe[:left] if left else []
    left -= len(fringe)
    chosen = set(map(id, fringe))
    waiting = 0
    for verdict in ready:
        if verdict.section == "promised":
            chosen.add(id(verdict))
        elif verdict.section != "fringe":
            if left > 0:
                chosen.add(id(verdict))
                left -= 1
            else:
                waiting += 1
    entries = tuple(v for v in ready if id(v) in chosen)
    closed = [v for v in judged if v.closed and not v.waits and v.section not in ("", "fringe")]
    return Queue(entries, coming, waiting, len(closed), _first(_opens, closed), _first(_closes, entries))


def _first(
    moment: Callable[[Availability, datetime, bool], datetime | None], verdicts: Iterable[Verdict]
) -> datetime | None:
    """The earliest of the moments of some verdicts. Most share their hours, so each kind of hours is asked once."""
    kinds = {(v.availability, v.now.local, v.holiday) for v in verdicts}
    found = (moment(hours, local, holiday) for hours, local, holiday in kinds if local is not None)
    return min((at for at in found if at is not None), default=None)


def _opens(hours: Availability, local: datetime, holiday: bool) -> datetime | None:
    there = hours.there(local)
    if holiday:
        there = datetime.combine(there.date() + timedelta(days=1), time(), tzinfo=there.tzinfo)
    return hours.opens_after(there)


def _closes(hours: Availability, local: datetime, holiday: bool) -> datetime | None:
    there = hours.there(local)
    until = hours.open_until(there, holiday=holiday)
    return None if until is None else datetime.combine(there.date(), until, tzinfo=there.tzinfo)


def at_or_none(day: date, at: time | None) -> datetime | None:
    """A naive local datetime, or None without a time."""
    return None if at is None else datetime.combine(day, at)
