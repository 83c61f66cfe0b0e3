"""The people of one customer whom a file names row by row, each with the numbers of that row."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from callplanner.domain.phone import Phone
from callplanner.domain.search import fold

MOST_PEOPLE = 20
"""So many further people of one customer are taken: an account that collects everybody has no colleagues."""


class Colleague(Struct, frozen=True):
    """One person at a customer's, beside the one that the customer's own fields hold."""

    name: str
    role: str | None = None
    email: str | None = None
    phone: Phone | None = None
    phone2: Phone | None = None
    mobile: Phone | None = None

    @property
    def numbers(self) -> tuple[tuple[str, Phone], ...]:
        """The numbers of the row, each with its kind."""
        kinds = (("phone", self.phone), ("mobile", self.mobile), ("phone2", self.phone2))
        return tuple((kind, number) for kind, number in kinds if number is not None)


def same_person(one: str, other: str) -> bool:
    """Whether two names are the same, however they are written."""
    return fold(one) == fold(other)


def joined(known: Sequence[Colleague], later: Colleague) -> tuple[Colleague, ...]:
    """`known` with one more: the last word on each field of the same person wins, silence does not erase."""
    for place, colleague in enumerate(known):
        if same_person(colleague.name, later.name):
            said = {name: value for name in ("role", "email", "phone", "phone2", "mobile")
                    if (value := getattr(later, name)) is not None}  # fmt: skip
            return (*known[:place], replace(colleague, **said), *known[place + 1 :])
    return (*known, later) if len(known) < MOST_PEOPLE else tuple(known)
