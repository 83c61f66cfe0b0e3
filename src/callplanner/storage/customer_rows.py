"""Building customer rows: defaults for what is not known, and own references for those without one."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from callplanner.domain.search import fold, search_text
from callplanner.storage.schema import customer, former_reference

_OWN = re.compile(r"C(\d+)")


def known_references(connection: Connection) -> dict[str, int]:
    """The id of each customer by its reference without case, those it had before a merge included."""
    former, c = former_reference.c, customer.c
    found = {
        reference.casefold(): i for reference, i in connection.execute(select(former.reference, former.customer_id))
    }
    return found | {reference.casefold(): i for reference, i in connection.execute(select(c.reference, c.id))}


class References:
    """Gives references to customers that have none: C1, C2, ... after the highest given so far."""

    def __init__(self, connection: Connection) -> None:
        numbers = [
            int(match[1])
            for column in (customer.c.reference, former_reference.c.reference)
            for reference in connection.execute(select(column).where(column.startswith("C"))).scalars()
            if (match := _OWN.fullmatch(reference))
        ]
        self._last = max(numbers, default=0)

    def following(self) -> str:
        """The next free reference."""
        self._last += 1
        return f"C{self._last}"


def blank_customer(reference: str, name: str, day: date, tier_id: int | None) -> dict[str, Any]:
    """A customer's row with nothing known but its name."""
    return {
        "reference": reference,
        "name": name,
        "active": True,
        "inactive_reason": "",
        "tier_id": tier_id,
        "tier_pinned": False,
        "caller_id": None,
        "private": False,
        "segment": "",
        "street": "",
        "postcode": "",
        "town": "",
        "region": "",
        "country": "",
        "country_code": "",
        "zone": "",
        "email": "",
        "note": "",
        "yearly_cents": None,
        "currency": "",
        "imported_last_order": None,
        "imported_last_conversation": None,
        "weekdays": None,
        "hours": "",
        "potential": "",
        "unpaid": False,
        "paused_until": None,
        "paused_on": None,
        "pause_reason": "",
        "left_until": None,
        "left_reason": "",
        "created_on": day,
        "seq": None,
        "anchor": None,
        "source": "",
        "name_key": fold(name),
        "search_text": search_text(name, reference),
    }


def new_customer(connection: Connection, name: str, day: date, tier_id: int | None) -> dict[str, Any]:
    """The row of a new customer with a reference of its own."""
    return blank_customer(References(connection).following(), name, day, tier_id)
