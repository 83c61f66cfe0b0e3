"""Customers as they are compared with each other, and the pairs that a person told apart."""

from __future__ import annotations

from sqlalchemy import Connection, select

from callplanner.domain.matching import Party
from callplanner.storage.schema import contact, customer, distinct_pair, phone


def load_parties(connection: Connection) -> list[Party]:
    """Every customer, inactive ones too, with its people and numbers."""
    people: dict[int, list[str]] = {}
    for customer_id, name in connection.execute(
        select(contact.c.customer_id, contact.c.name).order_by(contact.c.customer_id, contact.c.position)
    ):
        people.setdefault(customer_id, []).append(name)
    numbers: dict[int, list[str]] = {}
    for customer_id, e164, typed in connection.execute(
        select(phone.c.customer_id, phone.c.e164, phone.c.typed).order_by(phone.c.customer_id, phone.c.position)
    ):
        numbers.setdefault(customer_id, []).append(e164 or typed)
    c = customer.c
    return [
        Party(
            party_id=row.id,
            name=row.name,
            people=tuple(people.get(row.id, ())),
            phones=tuple(numbers.get(row.id, ())),
            email=row.email,
            street=row.street,
            postcode=row.postcode,
            town=row.town,
            region=row.region,
        )
        for row in connection.execute(
            select(c.id, c.name, c.email, c.street, c.postcode, c.town, c.region).order_by(c.id)
        )
    ]


def load_distinct(connection: Connection) -> frozenset[tuple[int, int]]:
    """Pairs of whom a person said that they are not the same, the lower id first."""
    pair = distinct_pair.c
    return frozenset((row.first_id, row.second_id) for row in connection.execute(select(pair.first_id, pair.second_id)))
