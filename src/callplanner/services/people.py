"""The people at a customer and their numbers: whom to ask for, whose number is which, which one is dialled first."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, func, select

from callplanner.domain.changes import Changes
from callplanner.domain.errors import PlannerError
from callplanner.domain.intake_people import same_person
from callplanner.domain.phone import digits, parse_phone
from callplanner.services.context import Context
from callplanner.services.customer_edit import LONGEST_TEXT, searchable
from callplanner.services.stopping import stop_numbers_of
from callplanner.storage.schema import attempt, contact, customer, phone
from callplanner.storage.unit_of_work import UnitOfWork

KINDS = ("phone", "mobile", "phone2", "")
"""What a number is: the first of the office, a mobile, another one; "" where nobody said."""


class NumberEdit(Struct, frozen=True):
    """What a person says of a number: as typed, what it is (one of KINDS), whose ("" the customer's), whether it is
    dialled before the others, and whether anybody can be reached there."""

    typed: str
    kind: str = ""
    person: str = ""
    first: bool = False
    works: bool = True


class PersonEdit(Struct, frozen=True):
    """What a person says of somebody at a customer's, and whether they are asked for before the others."""

    name: str
    role: str = ""
    email: str = ""
    first: bool = False


def save_number(context: Context, customer_id: int, edit: NumberEdit, phone_id: int | None = None) -> Changes:
    """One more number of a customer, or a change of one (`phone_id`). A person nobody knew yet is added.

    PlannerError: "number-missing", "number-known", "number-kind", "customer-unknown", "phone-unknown",
    "text-too-long"."""
    with context.change("number-added" if phone_id is None else "number-changed") as work:
        connection, day = work.connection, context.now().day
        row = _customer(connection, customer_id)
        number = _checked(connection, row, edit, besides=phone_id)
        work.relabel("number-added" if phone_id is None else "number-changed", name=row.name, number=number["typed"])
        values = {**number, "kind": edit.kind, "contact_id": _person_id(work, customer_id, edit.person)}
        if phone_id is None:
            place = _count(connection, phone, customer_id)
            bad = None if edit.works else day
            phone_id = work.insert(phone, customer_id=customer_id, position=place, bad_since=bad, note="", **values)
        else:
            stored = _phone(connection, phone_id)
            bad = None if edit.works else stored.bad_since or day
            work.update(phone, phone_id, bad_since=bad, **values)
        if edit.first:
            _put_first(work, phone, customer_id, phone_id)
        stop_numbers_of(work, day, [phone_id])
        return _done(context, work, customer_id)


def remove_number(context: Context, phone_id: int) -> Changes:
    """Take a number away; what was tried on it stays in the history. PlannerError("phone-unknown")."""
    with context.change("number-removed") as work:
        stored = _phone(work.connection, phone_id)
        name = _customer(work.connection, stored.customer_id).name
        work.relabel("number-removed", name=name, number=stored.typed)
        _release(work, attempt, "phone_id", phone_id)
        work.delete_many(phone, [phone_id])
        return _done(context, work, stored.customer_id)


def save_person(context: Context, customer_id: int, edit: PersonEdit, contact_id: int | None = None) -> Changes:
    """One more person at a customer's, or a change of one (`contact_id`).

    PlannerError: "name-missing", "person-known", "customer-unknown", "person-gone", "text-too-long"."""
    with context.change("person-added" if contact_id is None else "person-edited") as work:
        row = _customer(work.connection, customer_id)
        name = _name(work.connection, customer_id, edit.name, besides=contact_id)
        _short(edit.role, edit.email)
        work.relabel("person-added" if contact_id is None else "person-edited", name=row.name, person=name)
        values = {"name": name, "role": edit.role.strip(), "email": edit.email.strip()}
        if contact_id is None:
            place = _count(work.connection, contact, customer_id)
            contact_id = work.insert(contact, customer_id=customer_id, position=place, **values)
        else:
            work.update(contact, _contact(work.connection, contact_id).id, **values)
        if edit.first:
            _put_first(work, contact, customer_id, contact_id)
        return _done(context, work, customer_id)


def right_person(context: Context, customer_id: int, name: str) -> Changes:
    """The person we ask for is the wrong one: `name` takes the first place, and what belonged to the wrong one (role,
    e-mail) goes. Empty: nobody is known there any more. PlannerError: "customer-unknown", "text-too-long"."""
    name = " ".join(name.split())
    _short(name)
    with context.change("person-changed") as work:
        work.relabel("person-changed", name=_customer(work.connection, customer_id).name)
        first = work.connection.execute(
            select(contact.c.id).where(contact.c.customer_id == customer_id).order_by(contact.c.position, contact.c.id)
        ).scalar()
        if first is None and name:
            work.insert(contact, customer_id=customer_id, name=name, role="", email="", position=0)
        elif first is not None and name:
            _release(work, phone, "contact_id", first)  # their own numbers are nobody's now
            work.update(contact, first, name=name, role="", email="")
        elif first is not None:
            for table in (phone, attempt):
                _release(work, table, "contact_id", first)
            work.delete_many(contact, [first])
        return _done(context, work, customer_id)


def remove_person(context: Context, contact_id: int) -> Changes:
    """Somebody is there no more; numbers that were theirs stay with the customer. PlannerError("person-gone")."""
    with context.change("person-removed") as work:
        stored = _contact(work.connection, contact_id)
        work.relabel("person-removed", name=_customer(work.connection, stored.customer_id).name, person=stored.name)
        _release(work, phone, "contact_id", contact_id)
        _release(work, attempt, "contact_id", contact_id)
        work.delete_many(contact, [contact_id])
        return _done(context, work, stored.customer_id)


def _done(context: Context, work: UnitOfWork, customer_id: int) -> Changes:
    work.update(customer, customer_id, search_text=searchable(work.connection, customer_id))
    return context.committed(work.commit())


def _row(connection: Connection, table: Table, row_id: int, code: str) -> Any:
    row = connection.execute(select(table).where(table.c.id == row_id)).first()
    if row is None:
        raise PlannerError(code)
    return row


def _customer(connection: Connection, customer_id: int) -> Any:
    row = connection.execute(select(customer).where(customer.c.id == customer_id)).first()
    if row is None:
        raise PlannerError("customer-unknown", customer=customer_id)
    return row


def _phone(connection: Connection, phone_id: int) -> Any:
    return _row(connection, phone, phone_id, "phone-unknown")


def _contact(connection: Connection, contact_id: int) -> Any:
    return _row(connection, contact, contact_id, "person-gone")


def _count(connection: Connection, table: Table, customer_id: int) -> int:
    last = connection.execute(select(func.max(table.c.position)).where(table.c.customer_id == customer_id)).scalar()
    return 0 if last is None else int(last) + 1


def _checked(connection: Connection, row: Any, edit: NumberEdit, besides: int | None) -> dict[str, Any]:
    """The number as it is stored, as typed and normalised."""
    typed = " ".join(edit.typed.split())
    _short(typed)
    if edit.kind not in KINDS:
        raise PlannerError("number-kind", kind=edit.kind, known=", ".join(filter(None, KINDS)))
    if not digits(typed):
        raise PlannerError("number-missing")
    number = parse_phone(typed, row.country_code or None)
    e164 = number.e164 if number is not None else None
    p = phone.c
    for other in connection.execute(select(p.id, p.typed, p.e164).where(p.customer_id == row.id)):
        if other.id != besides and (digits(other.typed) == digits(typed) or (e164 and other.e164 == e164)):
            raise PlannerError("number-known", number=other.typed)
    return {"typed": typed, "e164": e164}


def _name(connection: Connection, customer_id: int, name: str, besides: int | None) -> str:
    name = " ".join(name.split())
    _short(name)
    if not name:
        raise PlannerError("name-missing")
    rows = connection.execute(select(contact.c.id, contact.c.name).where(contact.c.customer_id == customer_id))
    for row in rows:
        if row.id != besides and same_person(row.name, name):
            raise PlannerError("person-known", person=row.name)
    return name


def _person_id(work: UnitOfWork, customer_id: int, person: str) -> int | None:
    """The person of that name; a new one where nobody is called so. None for no name."""
    person = " ".join(person.split())
    _short(person)
    if not person:
        return None
    rows = work.connection.execute(select(contact.c.id, contact.c.name).where(contact.c.customer_id == customer_id))
    known = next((row.id for row in rows if same_person(row.name, person)), None)
    if known is not None:
        return int(known)
    place = _count(work.connection, contact, customer_id)
    return work.insert(contact, customer_id=customer_id, name=person, role="", email="", position=place)


def _put_first(work: UnitOfWork, table: Table, customer_id: int, row_id: int) -> None:
    ids = work.connection.execute(
        select(table.c.id).where(table.c.customer_id == customer_id).order_by(table.c.position, table.c.id)
    ).scalars()
    order = sorted(ids, key=lambda i: i != row_id)
    work.update_many(table, [(i, {"position": place}) for place, i in enumerate(order)])


def _release(work: UnitOfWork, table: Table, name: str, row_id: int) -> None:
    """Rows that name what goes away name nothing from now on."""
    rows = work.connection.execute(select(table.c.id).where(table.c[name] == row_id)).scalars().all()
    work.update_many(table, [(i, {name: None}) for i in rows])


def _short(*texts: str) -> None:
    if any(len(text) > LONGEST_TEXT for text in texts):
        raise PlannerError("text-too-long", longest=LONGEST_TEXT)
