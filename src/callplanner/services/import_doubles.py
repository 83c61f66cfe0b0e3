"""New customers of an import that look like others: apart from the import, because comparing names brings a library
that orders and numbers do not need."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from callplanner.domain.matching import Party, find_matches
from callplanner.domain.phrase import phrase
from callplanner.services.customer_change import CustomerChange
from callplanner.services.import_customers import Known
from callplanner.storage.parties import load_parties


def find_doubles(connection: Connection, known: Known, changes: Sequence[CustomerChange]) -> None:
    """Say of each new customer whom it looks like, among those known and those above it in the file."""
    fresh = {-place: change for place, change in enumerate(changes, 1) if change.customer_id is None}
    found = find_matches([_party(party_id, change) for party_id, change in fresh.items()], load_parties(connection))
    for party_id, pair in found.items():
        change = fresh[party_id]
        other = pair.first_id if pair.second_id == party_id else pair.second_id
        if other < 0:
            twin = fresh[other]
            looks = phrase("import-looks-like-row", name=twin.name, row=twin.draft.row)
        else:
            row = known.rows[other]
            looks = phrase("import-looks-like", name=row.name, reference=row.reference)
        change.looks_like = str(looks.fact("name"))
        change.words += [looks, *pair.evidence]


def _party(party_id: int, change: CustomerChange) -> Party:
    draft, values = change.draft, change.values
    numbers = [draft.phone, draft.phone2, draft.mobile]
    numbers += [number for colleague in draft.colleagues for _, number in colleague.numbers]
    return Party(
        party_id=party_id,
        name=change.name,
        people=tuple(values["name"] for values in change.new_contacts),
        phones=tuple(number.e164 or number.typed for number in numbers if number is not None),
        **{name: values.get(name) or "" for name in ("email", "street", "postcode", "town", "region")},
    )
