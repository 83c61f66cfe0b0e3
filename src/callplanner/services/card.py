"""One customer in full: the card of Today and the detail of Customers."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.calendar import months_before, weekday_text
from callplanner.domain.calling_hours import Hours, spans
from callplanner.domain.coverage import forbidden, status
from callplanner.domain.currency import money_of
from callplanner.domain.errors import PlannerError
from callplanner.domain.guide import suited
from callplanner.domain.knowing import most_useful_first
from callplanner.domain.phrase import Fact, Money, Phrase, phrase
from callplanner.domain.queue import Verdict
from callplanner.domain.relationship import advocate
from callplanner.domain.rhythm import Rhythm
from callplanner.domain.standing import Standing
from callplanner.services.consents import load_consents
from callplanner.services.context import Context
from callplanner.services.customer_hours import availability, is_holiday
from callplanner.services.explain import next_explained
from callplanner.services.guides import load_shelf
from callplanner.services.snapshot import NO_TIER
from callplanner.services.timeline import timeline
from callplanner.services.today import judge_customers, purpose_of
from callplanner.services.views import (
    AttemptView,
    BlackoutView,
    ContactView,
    CustomerView,
    GuideView,
    MonthAmount,
    OrderView,
    PhoneView,
    PlannedView,
    PromiseView,
    RhythmView,
    TouchView,
)
from callplanner.storage.coverage import calls_in_period
from callplanner.storage.customer_detail import Detail, load_detail, load_guide
from callplanner.storage.own_currency import foreign_amounts
from callplanner.storage.people import load_callers, load_tiers
from callplanner.storage.phrases import from_json
from callplanner.storage.schema import blackout
from callplanner.storage.standings import load_day_amounts, load_standings
from callplanner.storage.stopped import stopped_people, stopped_phones

MONTHS_SHOWN = 13


def card(context: Context, customer_id: int) -> CustomerView:
    """Everything about one customer on the working date. PlannerError("customer-unknown")."""
    moment = context.now()
    with context.file.read() as connection:
        detail = load_detail(connection, customer_id, moment.day)
        if detail is None:
            raise PlannerError("customer-unknown", customer=customer_id)
        verdict = judge_customers(context, connection, [customer_id], moment).get(customer_id)
        if verdict is not None:
            standing = verdict.standing
        else:
            standing = load_standings(connection, moment.day, [customer_id])[customer_id]
        tier = load_tiers(connection).get(standing.tier_id or 0, NO_TIER)
        period = context.period(connection)
        calls = calls_in_period(connection, period, moment.day, [standing])[customer_id]
        rhythm = context.snapshot(connection).rhythm(standing) if context.has_snapshot() else None
        amounts = load_day_amounts(connection, moment.day, [customer_id]).get(customer_id, [])
        foreign = foreign_amounts(connection, customer_id, months_before(moment.day, 12), moment.day)
        callers = {c.caller_id: c.name for c in load_callers(connection).values()}
        guide = _guide(connection, detail, standing, verdict)
        shelf = load_shelf(connection)
        rules = context.rules()
        following = next_explained(context, connection, standing)
        own = availability(standing, context.hours())
        stopped = stopped_phones(connection, moment.day, detail.phones)
        people = stopped_people(connection, customer_id, moment.day)
        given = load_consents(connection, moment.day, customer_id)
        away = _blackouts(connection, customer_id)
    there = own.there(moment.local)
    holiday = is_holiday(own, standing.country, standing.region, there.date())
    windows = own.windows(there.date(), holiday=holiday)
    until = own.open_until(there, holiday=holiday)
    row = detail.row
    names = {c.id: c.name for c in detail.contacts}
    return CustomerView(
        customer_id=customer_id,
        reference=row.reference,
        name=row.name,
        tier=tier.name,
        letter=tier.letter,
        tier_pinned=row.tier_pinned,
        status=status(standing, tier.pace(period.days), calls, moment.day)[0] if row.active else "inactive",
        active=row.active,
        suppressed=bool(standing.suppressed),
        paused_until=row.paused_until,
        caller=callers.get(row.caller_id or 0, ""),
        segment=row.segment,
        street=row.street,
        postcode=row.postcode,
        town=row.town,
        region=row.region,
        country=row.country,
        email=row.email,
        note=row.note,
        private=row.private,
        potential=row.potential,
        weekdays=weekday_text(row.weekdays),
        hours=row.hours,
        contacts=tuple(ContactView(c.id, c.name, c.role, c.email, c.name in people) for c in detail.contacts),
        phones=tuple(
            PhoneView(
                p.id,
                p.typed,
                p.e164 or _diallable(p.typed),
                p.kind,
                p.bad_since is not None,
                contact=names.get(p.contact_id or 0, ""),
                stopped=p.id in stopped,
            )
            for p in detail.phones
        ),
        local_time=there if standing.zone or moment.at is not None else None,
        fine_to_call=bool(windows) if moment.at is None else until is not None,
        fine_until=until if until is not None else (windows[-1][1] if windows else None),
        calling_hours=_hours_phrase(windows),
        in_queue=verdict is not None and verdict.in_queue,
        section=verdict.section if verdict is not None else "",
        why=verdict.reasons if verdict is not None else (phrase("why-not-inactive"),),
        urgency=verdict.urgency if verdict is not None else 0.0,
        interval_days=round(tier.interval_days(period.days)),
        last_conversation=next((v for v in _attempts(context, detail) if v.right_party), None),
        last_spoken_on=standing.spoken_on,
        value=money_of({standing.currency: standing.value_cents, **foreign}, standing.currency),
        yearly=_months(amounts, moment.day, standing.currency),
        rhythm=rhythm_view(rhythm, standing, amounts),
        promises=tuple(_promise(p, moment.day) for p in detail.promises),
        touches=tuple(TouchView(t.id, t.day, t.kind, t.text) for t in detail.touches),
        orders=_orders(detail.orders),
        attempts=tuple(_attempts(context, detail)),
        planned=tuple(
            PlannedView(p.id, p.day, p.ideal, p.purpose, p.caller, p.pinned, "open", from_json(p.reason, p.facts))
            for p in detail.planned
        ),
        callback_at=context.local(detail.callback_at).replace(tzinfo=None) if detail.callback_at else None,
        unknown=_unknown(detail, standing, verdict),
        known=standing.known_facts,
        attempt_number=_attempt_number(detail, verdict),
        attempt_cap=rules.cap_for_call,
        guide=guide,
        shelf=suited(shelf, row.segment, [t.text for t in detail.touches]),
        talks_since_touch=_talks_since_touch(detail),
        decision=verdict is not None and verdict.open.decision,
        timeline=timeline(context, detail, moment.day),
        counts={
            "orders": detail.order_count,
            "calls": len(detail.attempts),
            "touches": len(detail.touches),
            "promises": len(detail.promises),
        },
        next_call=following,
        advocate=advocate(
            next((a.score for a in detail.attempts if a.score is not None), None),
            sum(m.kind == "referral" and m.customer_id == customer_id for m in detail.mentions),
        ),
        forbidden=forbidden(standing),
        consent_needed=standing.consent_needed,
        consents=given,
        blackouts=away,
    )


def _blackouts(connection: Connection, customer_id: int) -> tuple[BlackoutView, ...]:
    b = blackout.c
    rows = connection.execute(
        select(b.id, b.first, b.last, b.yearly, b.reason).where(b.customer_id == customer_id).order_by(b.first, b.id)
    )
    return tuple(BlackoutView(*row) for row in rows)


def rhythm_view(rhythm: Rhythm | None, standing: Standing, amounts: list[tuple[date, int]]) -> RhythmView:
    """The rhythm for showing; without orders every figure is None."""
    if rhythm is None:
        last = standing.last_order
        return RhythmView(
            standing.order_days, standing.repeats, last, None, None, None, "", Money(0, standing.currency),
            phrase("rhythm-none" if last is None else "rhythm-unknown"),
        )  # fmt: skip
    at_risk = rhythm.value_at_risk(value_before_silence(amounts, rhythm.last_order))
    return RhythmView(
        rhythm.orders, rhythm.repeats, rhythm.last_order, rhythm.usual_days, rhythm.silent_days, rhythm.ratio,
        rhythm.label, Money(at_risk, standing.currency), rhythm.sentence,
    )  # fmt: skip


def value_before_silence(amounts: list[tuple[date, int]], last_order: date) -> int:
    """Hundredths ordered in (last order - 12 months, last order]."""
    first = months_before(last_order, 12)
    return sum(cents for day, cents in amounts if first < day <= last_order)


def _diallable(typed: str) -> str:
    return "".join(c for c in typed if c.isdigit() or c == "+")


def _hours_phrase(windows: tuple[Hours, ...]) -> Phrase:
    if not windows:
        return phrase("hours-closed")
    if len(windows) > 1:
        return phrase("hours-open-spans", hours=spans(windows))
    return phrase("hours-open", first=windows[0][0], last=windows[0][1])


def _months(amounts: list[tuple[date, int]], day: date, currency: str) -> tuple[MonthAmount, ...]:
    """Sums of the last thirteen calendar months, the present one included."""
    sums: dict[date, int] = {}
    first = months_before(day, MONTHS_SHOWN - 1).replace(day=1)
    month = first
    while month <= day:
        sums[month] = 0
        month = (month + timedelta(days=32)).replace(day=1)
    for on, cents in amounts:
        if on >= first:
            sums[on.replace(day=1)] += cents
    return tuple(MonthAmount(month, Money(cents, currency)) for month, cents in sums.items())


def _attempts(context: Context, detail: Detail) -> list[AttemptView]:
    return [
        AttemptView(
            a.id, context.local(a.at).replace(tzinfo=None), a.code, a.label, a.conversation, a.right_party, a.inbound,
            a.note, a.caller, None if a.seconds is None else round(a.seconds / 60), a.mood, a.score,
        )
        for a in detail.attempts
    ]  # fmt: skip


def _promise(row: Any, day: date) -> PromiseView:
    kept = row.kept_on if row.kept_on is not None and row.kept_on <= day else None
    late = (day - row.due_on).days if kept is None and row.due_on is not None and row.due_on < day else 0
    return PromiseView(row.id, row.text, row.made_on, row.due_on, kept, late)


def _orders(rows: list[Any]) -> tuple[OrderView, ...]:
    """Newest first, each with the days since the order before it."""
    views = []
    for index, row in enumerate(rows):
        before = next((r.day for r in rows[index + 1 :] if not r.cancelled and r.day < row.day), None)
        gap = (row.day - before).days if before is not None and not row.cancelled else None
        views.append(
            OrderView(
                row.id, row.reference, row.day, Money(row.amount_cents, row.currency), row.status, row.cancelled, gap
            )
        )
    return tuple(views)


def _unknown(detail: Detail, standing: Standing, verdict: Verdict | None) -> tuple[str, ...]:
    """What we do not know yet, most useful first, and first of all what the call is for; fields of `edit_customer` and
    "potential"."""
    row = detail.row
    missing = {name for name in ("potential", "hours", "email", "segment", "note") if not getattr(row, name)}
    if not standing.has_number:
        missing.add("phone")
    if not detail.contacts and not row.private:
        missing.add("person")
    found = most_useful_first(missing)
    if verdict is not None and verdict.section and purpose_of(verdict) == "potential" and "potential" in found:
        return ("potential", *(name for name in found if name != "potential"))
    return found


def _attempt_number(detail: Detail, verdict: Verdict | None) -> int:
    """Which try this would be for the open call."""
    planned = verdict.open.planned_id if verdict is not None else None
    if planned is None:
        return 1
    return 1 + sum(bool(a.planned_call_id == planned and not a.inbound) for a in detail.attempts)


def _talks_since_touch(detail: Detail) -> int:
    """Conversations since something of value was given; a thing given in the talk itself counts."""
    given = detail.touches[0].day if detail.touches else date.min
    return sum(bool(a.right_party and a.day > given) for a in detail.attempts)


GUIDE_OF = {"callback": "care", "potential": "fringe"}
"""Calls that have no guide of their own."""


def _guide(connection: Connection, detail: Detail, standing: Standing, verdict: Verdict | None) -> GuideView:
    purpose = purpose_of(verdict) if verdict is not None and verdict.section else "care"
    row = load_guide(connection, GUIDE_OF.get(purpose, purpose))
    if row is None:
        return GuideView(purpose, "", 0, ())
    spoken = next((a for a in detail.attempts if a.right_party), None)
    owed = next((p.text for p in reversed(detail.promises) if p.kept_on is None), None)
    known: dict[str, Fact] = {
        "name": standing.name,
        "person": detail.contacts[0].name if detail.contacts else None,
        "town": detail.row.town,
        "last_order": standing.last_order,
        "last_spoken": standing.spoken_on,
        "last_said": spoken.note if spoken is not None else None,
        "owed": owed,
    }
    steps = tuple((heading, text) for heading, text in json.loads(row.steps))
    return GuideView(row.purpose, row.title, row.minutes, steps, tuple(known.items()))
