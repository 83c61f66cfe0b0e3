"""Every customer's figures on the working date, summed by SQL from what happened up to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, and_, case, exists, func, or_, select

from callplanner.domain.calendar import months_before
from callplanner.domain.coverage import CONSENT_NEEDED_IN
from callplanner.domain.standing import Standing
from callplanner.storage.columns import whole
from callplanner.storage.own_currency import own_amount
from callplanner.storage.schema import attempt, consent, contact, customer, outcome, phone, sales_order, suppression
from callplanner.storage.settings import load_setting
from callplanner.storage.some import Ids, among
from callplanner.storage.stopped import PERSON, in_force_on, stopped_by_digits

CONSENT_COUNTRIES = "consent_countries"
"""The setting that holds them."""


def load_standings(connection: Connection, day: date, ids: Iterable[int] | None = None) -> dict[int, Standing]:
    """The standing of active and inactive customers on `day`, by id; those named, or all."""
    wanted = None if ids is None else sorted(set(ids))
    return {} if wanted == [] else _load(connection, day, wanted)


def _load(connection: Connection, day: date, ids: Ids) -> dict[int, Standing]:
    orders = _orders(connection, day, ids)
    calls = _calls(connection, day, ids)
    suppressed = load_suppressed(connection, day, ids)
    with_contact = _ids(connection, select(contact.c.customer_id).where(among(contact.c.customer_id, ids)))
    usable = phone.c.bad_since.is_(None) | (phone.c.bad_since > day)
    with_number = _ids(connection, select(phone.c.customer_id).where(among(phone.c.customer_id, ids), usable))
    consenting = _ids(
        connection,
        select(consent.c.customer_id).where(
            among(consent.c.customer_id, ids),
            consent.c.given_on <= day,
            or_(consent.c.withdrawn_on.is_(None), consent.c.withdrawn_on > day),
        ),
    )
    asking = consent_countries(connection)
    two_years_ago = months_before(day, 24)
    found: dict[int, Standing] = {}
    for row in connection.execute(_customers(ids)).all():
        customer_id = row.id
        days, first, last, value, previous, days_24m, largest = _with_imported(orders.get(customer_id), row, day)
        spoke, contacted_us, interest, unanswered = calls.get(customer_id, (None, None, None, 0))
        known_before = row.imported_last_conversation
        if known_before is not None and known_before <= day and (spoke is None or known_before > spoke):
            spoke = known_before
        number = customer_id in with_number
        known = (
            (customer_id in with_contact or row.private) + number + bool(row.segment) + bool(row.email) + bool(row.note)
        )
        found[customer_id] = Standing(
            customer_id=customer_id,
            reference=row.reference,
            name=row.name,
            tier_id=row.tier_id,
            caller_id=row.caller_id,
            active=row.active,
            private=row.private,
            segment=row.segment,
            country=row.country_code,
            zone=row.zone,
            weekdays=row.weekdays,
            hours=row.hours,
            currency=row.currency,
            created_on=row.created_on,
            paused_until=row.paused_until,
            anchor=row.anchor,
            seq=row.seq,
            left_until=row.left_until,
            suppressed=suppressed.get(customer_id, ""),
            has_consent=customer_id in consenting,
            value_cents=value,
            previous_cents=previous,
            order_days=days,
            order_days_24m=days_24m,
            first_order=first,
            last_order=last,
            largest_cents=largest,
            spoken_on=spoke,
            contacted_us_on=contacted_us,
            interest_on_last=spoke is not None and interest == spoke,
            reached_24m=spoke is not None and spoke >= two_years_ago,
            unanswered=unanswered,
            known_facts=known,
            has_number=number,
            unpaid=row.unpaid,
            potential=row.potential,
            region=row.region,
            consent_needed=row.private and row.country_code in asking,
        )
    return found


class Worth(Struct, frozen=True):
    """What a customer's tier depends on; the figures mean what they mean in a Standing."""

    customer_id: int
    reference: str
    active: bool
    tier_id: int | None
    value_cents: int
    order_days: int
    currency: str


def load_worth(connection: Connection, day: date, *, order_days: bool = True) -> dict[int, Worth]:
    """The worth of all customers on `day`, by id. Without `order_days` they are 0 and only values are summed."""
    orders = _orders(connection, day, None) if order_days else _values(connection, day)
    c = customer.c
    rows = connection.execute(
        select(c.id, c.reference, c.active, c.tier_id, c.yearly_cents, c.imported_last_order, c.currency).order_by(c.id)
    )
    found = {}
    for row in rows:
        days, _, _, value, *_ = _with_imported(orders.get(row.id), row, day)
        found[row.id] = Worth(row.id, row.reference, row.active, row.tier_id, value, days, row.currency)
    return found


def _values(connection: Connection, day: date) -> dict[int, tuple[Any, ...]]:
    """The figures of `_orders` with nothing in them but the value of the 12 months before `day`, which the rows of an
    index give in one walk."""
    order = sales_order.c
    lately = and_(order.day >= months_before(day, 12), order.day < day)
    statement = (
        select(order.customer_id, whole(func.sum(case((lately, own_amount(connection))))))
        .where(order.cancelled.is_(False), order.day <= day)
        .group_by(order.customer_id)
    )
    return {row[0]: (0, None, None, row[1], 0, 0, 0) for row in connection.execute(statement).all()}


def _with_imported(figures: tuple[Any, ...] | None, row: Any, day: date) -> tuple[Any, ...]:
    """A customer's order figures as `_orders` gives them; without orders, those imported with the customer."""
    days, first, last, value, *rest = figures or (0, None, None, row.yearly_cents or 0, 0, 0, 0)
    if not days and row.imported_last_order is not None and row.imported_last_order <= day:
        days, first, last = 1, row.imported_last_order, row.imported_last_order
    return days, first, last, value, *rest


def _customers(ids: Ids) -> Select[*tuple[Any, ...]]:
    c = customer.c
    return select(
        c.id, c.reference, c.name, c.tier_id, c.caller_id, c.active, c.private, c.segment, c.country_code, c.zone,
        c.weekdays, c.hours, c.currency, c.created_on, c.paused_until, c.anchor, c.seq, c.left_until, c.yearly_cents,
        c.imported_last_order, c.imported_last_conversation, c.email, c.note, c.unpaid, c.potential,
        c.region,
    ).where(among(c.id, ids)).order_by(c.id)  # fmt: skip


def _orders(connection: Connection, day: date, ids: Ids) -> dict[int, tuple[Any, ...]]:
    """(order days, first, last, value 12 months, value of the 12 before, order days 24 months, largest day).

    A day with nothing but credit notes is no order day; credit notes subtract from the value all the same. Orders in
    another currency than the customer's own are order days, and no part of the sums."""
    order = sales_order.c
    bought = case((order.amount_cents >= 0, order.day))
    by_day = (
        select(
            order.customer_id,
            order.day,
            whole(func.sum(own_amount(connection))).label("cents"),
            func.count(bought).label("bought"),
        )
        .where(order.cancelled.is_(False), order.day <= day, among(order.customer_id, ids))
        .group_by(order.customer_id, order.day)
        .subquery()
    )
    year_ago, two_years_ago = months_before(day, 12), months_before(day, 24)
    a_purchase = by_day.c.bought > 0
    statement = select(
        by_day.c.customer_id,
        func.count(case((a_purchase, 1))),
        func.min(case((a_purchase, by_day.c.day))),
        func.max(case((a_purchase, by_day.c.day))),
        whole(func.sum(case((and_(by_day.c.day >= year_ago, by_day.c.day < day), by_day.c.cents)))),
        whole(func.sum(case((and_(by_day.c.day >= two_years_ago, by_day.c.day < year_ago), by_day.c.cents)))),
        func.count(case((and_(a_purchase, by_day.c.day >= two_years_ago), 1))),
        func.max(by_day.c.cents),
    ).group_by(by_day.c.customer_id)
    return {row[0]: tuple(row[1:]) for row in connection.execute(statement).all()}


def _calls(connection: Connection, day: date, ids: Ids) -> dict[int, tuple[Any, ...]]:
    """(last conversation with the right party, last call of theirs, last conversation that ended in a next step,
    outbound tries since anybody was last reached)."""
    a = attempt.c
    promising = select(outcome.c.id).where(outcome.c.ends_as == "promise")
    last = (
        select(
            a.customer_id,
            func.max(case((a.right_party, a.day))).label("spoken"),
            func.max(case((a.inbound, a.day))).label("inbound"),
            func.max(case((and_(a.right_party, a.outcome_id.in_(promising)), a.day))).label("interest"),
            func.max(case((a.conversation, a.day))).label("reached"),
        )
        .where(a.day <= day, among(a.customer_id, ids))
        .group_by(a.customer_id)
        .subquery()
    )
    since = and_(
        a.customer_id == last.c.customer_id,
        a.day <= day,
        a.conversation.is_(False),
        a.inbound.is_(False),
        or_(last.c.reached.is_(None), a.day > last.c.reached),
    )
    tries = select(func.count()).where(since).scalar_subquery()
    statement = select(last.c.customer_id, last.c.spoken, last.c.inbound, last.c.interest, tries)
    return {row[0]: tuple(row[1:]) for row in connection.execute(statement).all()}


def consent_countries(connection: Connection) -> frozenset[str]:
    """The countries whose private people are called with recorded consent only."""
    return frozenset(load_setting(connection, CONSENT_COUNTRIES, CONSENT_NEEDED_IN))


def load_suppressed(connection: Connection, day: date, ids: Ids) -> dict[int, str]:
    """Customers that must not be called, with the reason: themselves, by their reference (a suppression outlives
    deletion and re-import), or because every number they have is suppressed. That one person there must not be called
    stops nobody but this person's numbers."""
    s = suppression.c
    in_force = in_force_on(day)
    found: dict[int, str] = {}
    by_digits = stopped_by_digits(connection, day, ids)
    if by_digits or connection.execute(select(s.id).where(in_force, s.e164.is_not(None)).limit(1)).first() is not None:
        listed = select(suppression.c.id).where(s.e164 == phone.c.e164, in_force)
        reason = select(func.max(s.reason)).where(s.e164 == phone.c.e164, in_force).scalar_subquery()
        free = and_(phone.c.id.not_in(by_digits), ~exists(listed))
        stopped = (
            select(phone.c.customer_id)
            .where(among(phone.c.customer_id, ids))
            .group_by(phone.c.customer_id)
            .having(func.max(case((free, 1), else_=0)) == 0)
        )
        told = (
            select(phone.c.customer_id, func.max(reason))
            .where(phone.c.customer_id.in_(stopped))
            .group_by(phone.c.customer_id)
        )
        found.update({row[0]: row[1] or "number" for row in connection.execute(told)})
    return found | load_suppressed_themselves(connection, day, ids)


def load_suppressed_themselves(connection: Connection, day: date, ids: Ids) -> dict[int, str]:
    """Those of them that are named themselves, by their id or reference, whatever numbers they have."""
    s = suppression.c
    direct = (
        select(customer.c.id, s.reason)
        .join_from(
            suppression,
            customer,
            or_(customer.c.id == s.customer_id, and_(s.reference != "", customer.c.reference == s.reference)),
        )
        .where(
            in_force_on(day),
            s.scope != PERSON,
            or_(s.customer_id.is_not(None), s.reference != ""),
            among(customer.c.id, ids),
        )
        .order_by(s.id.desc())
    )
    found = {row[0]: row[1] or "suppressed" for row in connection.execute(direct)}
    early = select(s.reference, s.reason).where(
        in_force_on(day), s.scope != PERSON, s.customer_id.is_(None), s.reference != ""
    )
    spelled = {reference.casefold(): reason for reference, reason in connection.execute(early)}
    if spelled:  # named before they were there, in capitals or not: every import finds them either way
        for row in connection.execute(select(customer.c.id, customer.c.reference).where(among(customer.c.id, ids))):
            if row.id not in found and row.reference.casefold() in spelled:
                found[row.id] = spelled[row.reference.casefold()] or "suppressed"
    return found


def load_day_amounts(connection: Connection, day: date, ids: Iterable[int]) -> dict[int, list[tuple[date, int]]]:
    """Amounts by order day up to `day` of some customers, oldest first; cancelled orders left out."""
    order = sales_order.c
    wanted = sorted(set(ids))
    amounts: dict[int, list[tuple[date, int]]] = {}
    statement = (
        select(order.customer_id, order.day, whole(func.sum(own_amount(connection))))
        .where(order.cancelled.is_(False), order.day <= day, among(order.customer_id, wanted))
        .group_by(order.customer_id, order.day)
        .order_by(order.customer_id, order.day)
    )
    for customer_id, on, cents in connection.execute(statement).all():
        amounts.setdefault(customer_id, []).append((on, cents))
    return amounts


def _ids(connection: Connection, statement: Select[*tuple[Any, ...]]) -> set[int]:
    return set(connection.execute(statement).scalars())
