"""Small changes to one customer: master data, promises, touches, putting a card aside, one planned call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from callplanner.domain.calendar import weekday_mask
from callplanner.domain.calling_hours import parse_hours
from callplanner.domain.changes import Changes
from callplanner.domain.clock import to_instant
from callplanner.domain.countries import region_of_country
from callplanner.domain.coverage import forbidden
from callplanner.domain.errors import PlannerError
from callplanner.domain.phrase import Fact, phrase
from callplanner.domain.search import fold, search_text
from callplanner.services.context import Context
from callplanner.services.zones import zone_for
from callplanner.storage.customer_rows import new_customer
from callplanner.storage.people import load_programme
from callplanner.storage.phrases import to_json
from callplanner.storage.schema import contact, customer, deferral, phone, planned_call, tier, touch
from callplanner.storage.standings import load_standings
from callplanner.storage.unit_of_work import UnitOfWork

POTENTIALS = ("low", "medium", "high", "")
TEXT_FIELDS = frozenset(
    {"name", "segment", "street", "postcode", "town", "region", "country", "email", "note", "hours", "weekdays"}
)
LONGEST_TEXT = 20_000


def _customer(connection: Connection, customer_id: int) -> Any:
    row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
    if row is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return row


def _change(context: Context, code: str, customer_id: int, **facts: Fact) -> UnitOfWork:
    with context.file.read() as connection:
        name = _customer(connection, customer_id).name
    return context.change(code, name=name, **facts)


def set_potential(context: Context, customer_id: int, potential: str) -> Changes:
    """What the customer said of its potential: low, medium, high; empty: never asked."""
    if potential not in POTENTIALS:
        raise PlannerError("potential-unknown", potential=potential)
    with _change(context, "potential-set", customer_id, potential=potential) as work:
        work.update(customer, customer_id, potential=potential)
        return context.committed(work.commit())


def add_touch(context: Context, customer_id: int, kind: str, text: str) -> Changes:
    """Something of value that we gave, without a sale: article, tip, introduction, thanks."""
    with _change(context, "touch-given", customer_id, text=text or kind) as work:
        work.insert(
            touch,
            customer_id=customer_id,
            caller_id=context.caller(work.connection, None).caller_id,
            attempt_id=None,
            day=context.now().day,
            kind=kind,
            text=text.strip(),
        )
        return context.committed(work.commit())


def snooze(context: Context, customer_id: int, until: datetime) -> Changes:
    """Put a card aside until a local time today. PlannerError("snooze-past")."""
    moment = context.now()
    if until.replace(tzinfo=moment.zone) <= moment.local and moment.at is not None:
        raise PlannerError("snooze-past", at=until)
    with _change(context, "snoozed", customer_id, at=until) as work:
        _defer(work, customer_id, "snooze", moment.day, to_instant(until.replace(tzinfo=moment.zone)), "")
        return context.committed(work.commit())


def skip(context: Context, customer_id: int, reason: str) -> Changes:
    """Leave a card out for today, with a reason. PlannerError("reason-missing")."""
    check_reason(reason)
    with _change(context, "skipped", customer_id, reason=reason) as work:
        _defer(work, customer_id, "skip", context.now().day, None, reason.strip())
        return context.committed(work.commit())


def check_reason(reason: str) -> None:
    """PlannerError: "reason-missing", "text-too-long"."""
    if not reason.strip():
        raise PlannerError("reason-missing")
    if len(reason) > LONGEST_TEXT:
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)


def _defer(work: UnitOfWork, customer_id: int, kind: str, day: date, until: datetime | None, reason: str) -> None:
    work.insert(deferral, customer_id=customer_id, caller_id=None, kind=kind, day=day, until=until, reason=reason)


def leave_alone(context: Context, customer_ids: list[int], months: int, reason: str) -> Changes:
    """Take customers off the fringe for some months; they come back by themselves."""
    until = context.now().day + timedelta(days=round(months * 30.44))
    with context.change("fringe-left", count=len(customer_ids), until=until) as work:
        work.update_many(customer, ((i, {"left_until": until, "left_reason": reason}) for i in customer_ids))
        return context.committed(work.commit())


def plan_call(context: Context, customer_ids: list[int], day: date, purpose: str = "care") -> Changes:
    """Plan one pinned call for each customer on a day.

    PlannerError: "plan-past", "no-programme", "customer-excluded"."""
    if day < context.now().day:
        raise PlannerError("plan-past", day=day)
    with context.change("calls-planned", count=len(customer_ids), day=day) as work:
        stands = load_programme(work.connection)
        if stands is None:
            raise PlannerError("no-programme")
        first_caller = context.caller(work.connection, None).caller_id
        code, facts = to_json(phrase("planned-by-hand"))
        rows = []
        standings = load_standings(work.connection, context.now().day, customer_ids)
        for customer_id in customer_ids:
            row = _customer(work.connection, customer_id)
            why = forbidden(standings[customer_id])
            if why is not None:
                raise PlannerError("customer-excluded", name=row.name, why=why)
            rows.append(
                {
                    "programme_id": stands.programme_id,
                    "customer_id": customer_id,
                    "caller_id": row.caller_id or first_caller,
                    "day": day,
                    "ideal": day,
                    "earliest": day,
                    "latest": day,
                    "band": 1,
                    "number": 0,
                    "purpose": purpose,
                    "pinned": True,
                    "reason": code,
                    "facts": facts,
                    "closed_on": None,
                    "closed_as": "",
                }
            )
        work.insert_many(planned_call, rows)
        return context.committed(work.commit())


def add_customer(context: Context, fields: Mapping[str, str]) -> tuple[int, Changes]:
    """A new customer from a name and what else is known (the fields of `edit_customer`). PlannerError as there."""
    name = fields.get("name", "").strip()
    if not name:
        raise PlannerError("name-missing")
    with context.change("customer-added", name=name) as work:
        last_tier = work.connection.execute(select(func.max(tier.c.id))).scalar()
        customer_id = work.insert(customer, **new_customer(work.connection, name, context.now().day, last_tier))
        _write_fields(work, customer_id, {key: value for key, value in fields.items() if key != "name"})
        return customer_id, context.committed(work.commit())


def edit_customer(context: Context, customer_id: int, fields: Mapping[str, str]) -> Changes:
    """Change master data: name, segment, street, postcode, town, region, country, email, note, hours, weekdays,
    private (any text: a private person; empty: a firm), person (a new contact), phone (a new number).

    PlannerError: "field-unknown", "hours", "weekdays", "name-missing"."""
    with _change(context, "customer-edited", customer_id) as work:
        _write_fields(work, customer_id, fields)
        return context.committed(work.commit())


def _write_fields(work: UnitOfWork, customer_id: int, fields: Mapping[str, str]) -> None:
    values: dict[str, Any] = {}
    row = _customer(work.connection, customer_id)
    for name, typed in fields.items():
        text = typed.strip()
        if len(text) > LONGEST_TEXT:
            raise PlannerError("text-too-long", longest=LONGEST_TEXT)
        match name:
            case "person":
                _add_contact(work, customer_id, text)
            case "phone":
                _add_phone(work, customer_id, text, region_of_country(fields.get("country", "")) or row.country_code)
            case "weekdays":
                values["weekdays"] = weekday_mask(text) if text else None
            case "hours":
                parse_hours(text)
                values["hours"] = text
            case "private":
                values["private"] = bool(text)
            case "name" if not text:
                raise PlannerError("name-missing")
            case _ if name in TEXT_FIELDS:
                values[name] = text
            case _:
                raise PlannerError("field-unknown", field=name)
    if values.get("name"):
        values["name_key"] = fold(values["name"])
    if values.keys() & {"country", "region"}:
        values |= _whereabouts(row, values)
    work.update(customer, customer_id, **values)
    work.update(customer, customer_id, search_text=searchable(work.connection, customer_id))


def _whereabouts(row: Any, values: Mapping[str, Any]) -> dict[str, str]:
    """What follows from the country and the region that were typed: whose laws hold, and which clock."""
    country, region = values.get("country", row.country), values.get("region", row.region)
    code = region_of_country(country) or ("" if "country" in values else row.country_code)
    return {"country_code": code, "zone": zone_for(code, region) or ("" if "country" in values else row.zone)}


def _add_contact(work: UnitOfWork, customer_id: int, name: str) -> None:
    position = work.connection.execute(
        select(func.count()).select_from(contact).where(contact.c.customer_id == customer_id)
    ).scalar_one()
    work.insert(contact, customer_id=customer_id, name=name, role="", email="", position=position)


def _add_phone(work: UnitOfWork, customer_id: int, typed: str, country: str) -> None:
    from callplanner.domain.phone import parse_phone

    number = parse_phone(typed, country or None)
    position = work.connection.execute(
        select(func.count()).select_from(phone).where(phone.c.customer_id == customer_id)
    ).scalar_one()
    work.insert(
        phone,
        customer_id=customer_id,
        contact_id=None,
        typed=typed,
        e164=number.e164 if number is not None else None,
        kind="",
        position=position,
        bad_since=None,
        note="",
    )


def searchable(connection: Connection, customer_id: int) -> str:
    """Everything searchable of a customer as it stands."""
    row = _customer(connection, customer_id)
    people = connection.execute(select(contact.c.name).where(contact.c.customer_id == customer_id)).scalars()
    numbers = connection.execute(select(phone.c.typed).where(phone.c.customer_id == customer_id)).scalars()
    return search_text(
        row.name,
        row.reference,
        row.town,
        row.postcode,
        row.email,
        row.segment,
        row.note,
        *people,
        phones=tuple(numbers),
    )
