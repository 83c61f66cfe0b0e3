"""The people that an import names at a customer, and whose number is whose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from callplanner.domain.intake import CustomerDraft
from callplanner.domain.intake_people import Colleague, same_person
from callplanner.domain.phone import Phone
from callplanner.domain.phrase import phrase
from callplanner.domain.search import fold
from callplanner.services.customer_change import CustomerChange, keys_of
from callplanner.services.stopping import stop_numbers_of
from callplanner.storage.schema import contact, phone
from callplanner.storage.some import among
from callplanner.storage.unit_of_work import UnitOfWork


def take_people(change: CustomerChange, draft: CustomerDraft, contacts: Sequence[Any], numbers: Sequence[Any]) -> None:
    """What a draft says of the people at its customer, beside the stored ones, and of the numbers there."""
    named = draft.person is not None and draft.person != change.name
    first = Colleague(
        draft.person or "",
        draft.role,
        draft.email if draft.colleagues else None,
        draft.phone,
        draft.phone2,
        draft.mobile,
    )
    everyone = (first, *draft.colleagues)
    shared = _shared(everyone)
    if named:
        _person(change, first, contacts, shared)
    for colleague in draft.colleagues:
        _person(change, colleague, contacts, shared)
    known = {key for row in numbers for key in keys_of(row)}
    for colleague in everyone:
        own = colleague.name if colleague is not first or (named and draft.colleagues) else ""
        mine = next((row.id for row in contacts if same_person(row.name, colleague.name)), None)
        theirs = [row for row in numbers if row.contact_id == mine or (colleague is first and row.contact_id is None)]
        _numbers(change, colleague, own, theirs, known, shared, len(numbers))


def _shared(everyone: Sequence[Colleague]) -> set[str]:
    """What stands in the rows of several people and so is nobody's own: the switchboard, the office's e-mail."""
    seen: set[str] = set()
    twice: set[str] = set()
    for person in everyone:
        mine = {key for _, number in person.numbers for key in keys_of(number)} | {(person.email or "").casefold()}
        twice |= seen & mine
        seen |= mine
    return twice


def _person(change: CustomerChange, person: Colleague, contacts: Sequence[Any], shared: set[str]) -> None:
    email = person.email or ""
    said = {"role": person.role or "", "email": "" if email.casefold() in shared else email}
    same = next((row for row in contacts if same_person(row.name, person.name)), None)
    if same is None:
        position = len(contacts) + len(change.new_contacts)
        change.new_contacts.append({"name": person.name, **said, "position": position})
        if change.customer_id is not None:
            change.words.append(phrase("import-new-contact", person=person.name))
    elif new := {name: value for name, value in said.items() if value and value != getattr(same, name)}:
        change.contact_updates.append((same.id, new))


def _numbers(
    change: CustomerChange,
    person: Colleague,
    own: str,
    stored: Sequence[Any],
    known: set[str],
    shared: set[str],
    position: int,
) -> None:
    """A number goes to the place of its kind; the same digits are the same number, wherever they stand. `own`: whose
    the numbers are unless several people have them; "" the customer's. `known` grows by those taken."""
    by_kind = {row.kind: row for row in stored}
    for kind in ("phone", "phone2", "mobile"):
        number: Phone | None = getattr(person, kind)
        if number is None or (keys := keys_of(number)) & known:
            continue
        known |= keys
        values = {"typed": number.typed, "e164": number.e164, "note": number.extension, "bad_since": None}
        if kind in by_kind:
            row = by_kind[kind]
            change.words.append(phrase("import-changed", field=kind, old=row.typed, new=number.typed))
            change.phone_updates.append((row.id, values))
        else:
            place = position + len(change.new_phones)
            of = "" if keys & shared else own
            change.new_phones.append({**values, "of": of, "kind": kind, "position": place})


def write_people(work: UnitOfWork, changes: Sequence[CustomerChange], day: date) -> None:
    """Write the people and numbers of changes whose customers are there by now."""
    work.insert_many(contact, [{**values, "customer_id": c.customer_id} for c in changes for values in c.new_contacts])
    work.update_many(contact, (update for c in changes for update in c.contact_updates))
    owned = {c.customer_id or 0 for c in changes for values in c.new_phones if values["of"]}
    people = {
        (row.customer_id, fold(row.name)): row.id
        for row in work.connection.execute(
            select(contact.c.id, contact.c.customer_id, contact.c.name).where(
                among(contact.c.customer_id, sorted(owned))
            )
        )
    }
    rows = []
    for c in changes:
        for values in c.new_phones:
            owner = people.get((c.customer_id or 0, fold(values["of"])))
            bare = {name: value for name, value in values.items() if name != "of"}
            rows.append({**bare, "customer_id": c.customer_id, "contact_id": owner})
    ids = work.insert_many(phone, rows)
    changed = [update for c in changes for update in c.phone_updates]
    work.update_many(phone, changed)
    owned_ids = [i for i, row in zip(ids, rows, strict=True) if row["contact_id"] is not None]
    stop_numbers_of(work, day, [*owned_ids, *(i for i, _ in changed)])
