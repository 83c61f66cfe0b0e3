"""Customers as business cards (.vcf, version 3.0) for telephones and address books."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from callplanner.workbook.content_lines import escaped, write_lines


class BusinessCard(Struct, frozen=True):
    """One card. `phones` are (kind, number); the kind "mobile" marks a mobile."""

    reference: str
    company: str
    person: str
    role: str
    phones: tuple[tuple[str, str], ...]
    email: str
    street: str
    postcode: str
    town: str
    region: str
    country: str
    segment: str
    note: str


def write_cards(path: Path, cards: Iterable[BusinessCard]) -> int:
    """Write the cards; how many. StorageError("export-...")."""
    listed = list(cards)
    write_lines(path, (line for card in listed for line in _lines(card)))
    return len(listed)


def _lines(card: BusinessCard) -> Iterator[str]:
    first, _, last = card.person.rpartition(" ")
    yield from ("BEGIN:VCARD", "VERSION:3.0")
    yield f"N:{escaped(last)};{escaped(first)};;;"
    yield f"FN:{escaped(card.person or card.company)}"
    told = (("ORG", card.company), ("TITLE", card.role), ("EMAIL", card.email), ("CATEGORIES", card.segment))
    for name, value in (*told, ("NOTE", card.note), ("X-CALLPLANNER-REFERENCE", card.reference)):
        if value:
            yield f"{name}:{escaped(value)}"
    for kind, number in card.phones:
        yield f"TEL;TYPE={'CELL' if kind == 'mobile' else 'WORK,VOICE'}:{escaped(number)}"
    place = (card.street, card.town, card.region, card.postcode, card.country)
    if any(place):
        yield "ADR;TYPE=WORK:;;" + ";".join(map(escaped, place))
    yield "END:VCARD"
